import { z } from 'zod'
import { isCurrency } from '#shared/money/currency.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { isCountryCode } from '#shared/places/country.ts'

/** Minor units of the warehouse's currency. */
const amount = z.number().int().min(0).max(1e12)
const country = z.string().refine(isCountryCode)
const days = z.strictObject({ from: z.number().int().min(0).max(365), to: z.number().int().min(0).max(365) })

/** A stock in or near the market: how goods get there, what they cost while they lie there, who takes the last mile. */
export const warehouseSchema = z.strictObject({
  id: z.string().min(1).max(80),
  country,
  serves: z.array(country).min(1),
  currency: z.string().refine(isCurrency),
  firstLegs: z.array(
    z.strictObject({
      mode: z.enum(['sea', 'air', 'rail']),
      /** Charged by weight or by volume, whichever comes to more, but at least `least`; `perShipment` on top. */
      perKilogram: amount,
      perCubicMetre: amount,
      least: amount,
      perShipment: amount,
      days,
    }),
  ),
  inboundPerPiece: amount,
  storagePerCubicMetreMonth: amount,
  perMonth: amount,
  pickingPerOrder: amount,
  pickingPerPiece: amount,
  /** Stock kept for days of sales beyond the month a shipment is meant for. */
  safetyDays: z.number().int().min(0).max(365),
  handling: days,
  lastMile: z.array(z.string()).min(1),
})
export type Warehouse = Readonly<z.infer<typeof warehouseSchema>>
export type FirstLeg = Warehouse['firstLegs'][number]

/** The goods of one order as a warehouse sees them; `volume` in cubic tenths of a millimetre. */
export interface StockedGoods {
  readonly grams: number
  readonly volume: number
  readonly pieces: number
}

export interface MonthlyPart {
  readonly code: 'first-leg' | 'inbound' | 'storage' | 'picking'
  readonly amount: number
}

const cubicTenthsPerCubicMetre = 1e12

/**
 * What a month of so many equal orders costs in a warehouse but for the last mile, minor units of its currency: one
 * shipment a month, a stock that falls evenly and so lies half a month and the safety days on average.
 */
export function monthInWarehouse(warehouse: Warehouse, leg: FirstLeg, goods: StockedGoods, orders: number): MonthlyPart[] {
  const byWeight = mulDiv(orders * goods.grams, leg.perKilogram, 1000, 'up')
  const byVolume = mulDiv(orders * goods.volume, leg.perCubicMetre, cubicTenthsPerCubicMetre, 'up')
  const month = mulDiv(orders * goods.volume, warehouse.storagePerCubicMetreMonth, cubicTenthsPerCubicMetre, 'up')
  return [
    { code: 'first-leg', amount: Math.max(leg.least, byWeight, byVolume) + leg.perShipment },
    { code: 'inbound', amount: orders * goods.pieces * warehouse.inboundPerPiece },
    { code: 'storage', amount: mulDiv(month, 15 + warehouse.safetyDays, 30, 'up') + warehouse.perMonth },
    { code: 'picking', amount: orders * (warehouse.pickingPerOrder + goods.pieces * warehouse.pickingPerPiece) },
  ]
}
