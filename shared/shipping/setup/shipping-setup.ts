import { z } from 'zod'
import { isCurrency } from '#shared/money/currency.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { assumeSchema, deliverySchema, distinct, waySchema, type ShippingShop } from '../checkout/shipping-shop.ts'
import { boxSchema } from '../packing/box.ts'
import { warehouseSchema } from '../planner/warehouse.ts'
import { ruleSchema } from '../rules/rule.ts'
import type { RateSheet } from '../sheets/rate-sheet.ts'

const country = z.string().refine(isCountryCode)

/** A flat price that a checkout shows when the carrier service does not answer; minor units. */
export const backupRateSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  amount: z.number().int().min(1).max(1e9),
  currency: z.string().refine(isCurrency),
})
export type BackupRate = z.infer<typeof backupRateSchema>

/** What a merchant sets up by hand; a way's `sheets` are names of services, each of which may have several rate sheets. */
export const shippingSetupSchema = z.strictObject({
  ways: z.array(waySchema).max(200).refine(distinct),
  boxes: z.array(boxSchema).max(200).refine(distinct),
  rules: z.array(ruleSchema).max(1000).refine(distinct),
  warehouses: z.array(warehouseSchema).max(50).refine(distinct),
  assume: assumeSchema,
  delivery: deliverySchema,
  backup: backupRateSchema.nullable(),
})
export type ShippingSetup = z.infer<typeof shippingSetupSchema>

/** What the checkout needs besides the setup and its sheets, fixed when a setup is made live. */
export const shippingSurroundingsSchema = z.strictObject({
  shipFrom: country,
  /** IANA name; days and minutes of orders are counted there. */
  timezone: z.string().min(1),
  markets: z.record(country, z.string()),
  holidays: z.record(country, z.array(z.iso.date())),
})
export type ShippingSurroundings = z.infer<typeof shippingSurroundingsSchema>

/** A setup as it is before anybody touched it: nothing is offered, nothing is assumed. */
export const emptySetup: ShippingSetup = {
  ways: [],
  boxes: [],
  rules: [],
  warehouses: [],
  assume: { size: null, cargo: null },
  delivery: {
    handling: { from: 1, to: 2 },
    cutOffMinute: 16 * 60,
    transitCounts: 'calendar',
    customs: { from: 0, to: 2 },
    workDays: { origin: [1, 2, 3, 4, 5, 6], destination: [1, 2, 3, 4, 5] },
  },
  backup: null,
}

/** A sheet and the service whose prices it states; a service keeps its name from sheet to sheet. */
export interface NamedSheet {
  readonly service: string
  readonly sheet: RateSheet
}

/** The shop that the checkout computes with: each way carries every sheet of its services. */
export function shippingShopOf(setup: ShippingSetup, sheets: readonly NamedSheet[], surroundings: ShippingSurroundings): ShippingShop {
  const { shipFrom, markets, holidays } = surroundings
  return {
    shipFrom,
    markets,
    sheets: sheets.map(({ sheet }) => sheet),
    ways: setup.ways.map((way) => ({ ...way, sheets: sheets.filter(({ service }) => way.sheets.includes(service)).map(({ sheet }) => sheet.id) })),
    boxes: setup.boxes,
    rules: setup.rules,
    assume: setup.assume,
    delivery: { ...setup.delivery, holidays },
  }
}

/** The lasting name of a sheet's service: what a file of next year prices again has the same. */
export function serviceName({ carrier, service, cargo }: Pick<RateSheet, 'carrier' | 'service' | 'cargo'>): string {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return `${plain(carrier)}/${plain(service)}/${cargo.toSorted().join('+')}`.slice(0, 80)
}
