import type { z } from 'zod'
import type { GoodsFacts } from '../checkout/carrier-request.ts'
import { shippingShopSchema, type ShippingShop } from '../checkout/shipping-shop.ts'
import { demoSheets } from './demo-sheets.ts'

const box = (id: string, length: number, width: number, height: number, tareGrams: number, maxGrams: number) => ({
  id,
  inner: { length: length * 100 - 60, width: width * 100 - 60, height: height * 100 - 60 },
  outer: { length: length * 100, width: width * 100, height: height * 100 },
  tareGrams,
  maxGrams,
})
const madeUp = 'Demo rate made up by Landfall, not a carrier’s price'

const demo: z.input<typeof shippingShopSchema> = {
  shipFrom: 'CN',
  sheets: [...demoSheets],
  ways: [
    { id: 'packet', name: 'Registered packet', description: madeUp, sheets: ['demo-packet'], dutiesPaid: false },
    { id: 'line', name: 'Standard', description: madeUp, sheets: ['demo-line', 'demo-line-special'], dutiesPaid: false },
    { id: 'express', name: 'Express', description: madeUp, sheets: ['demo-express'], dutiesPaid: false },
  ],
  boxes: [box('S', 23, 17, 9, 60, 3000), box('M', 31, 25, 16, 140, 8000), box('L', 45, 35, 30, 320, 20_000), box('XL', 60, 45, 45, 700, 30_000)],
  rules: [
    {
      id: 'no-packet-above-60',
      name: 'No packet for dear carts',
      enabled: true,
      when: { kind: 'value', params: { currency: 'USD', over: 60_00, upTo: null } },
      whenUnknown: 'skip',
      effect: { kind: 'hide', params: { ways: ['packet'] } },
    },
    {
      id: 'half-of-the-line',
      name: 'Buyers pay half of the line where a cart is worth 30 or more',
      enabled: true,
      when: { all: [{ kind: 'value', params: { currency: 'USD', over: 29_99, upTo: null } }, { not: { kind: 'cargo', params: { kinds: ['battery', 'liquid'], match: 'some' } } }] },
      whenUnknown: 'skip',
      effect: { kind: 'percentage', params: { ways: ['line'], share: -500_000 } },
    },
    {
      id: 'free-from-80',
      name: 'The line is free from 80 dollars on',
      enabled: true,
      when: { kind: 'country', params: { countries: ['US'] } },
      whenUnknown: 'skip',
      effect: { kind: 'free-over', params: { ways: ['line'], amount: 80_00, currency: 'USD' } },
    },
    { id: 'whole-cents', name: 'Prices end in 9', enabled: true, when: null, whenUnknown: 'skip', effect: { kind: 'round', params: { ways: null, step: 10, ending: 9 } } },
  ],
  markets: { US: 'us', CA: 'north-america', GB: 'uk', DE: 'eu', FR: 'eu', AU: 'pacific', JP: 'japan' },
  assume: { size: { length: 2000, width: 1500, height: 400 }, cargo: 'plain' },
  delivery: {
    handling: { from: 1, to: 2 },
    cutOffMinute: 16 * 60,
    transitCounts: 'calendar',
    customs: { from: 0, to: 1 },
    workDays: { origin: [1, 2, 3, 4, 5, 6], destination: [1, 2, 3, 4, 5, 6] },
    holidays: {},
  },
}

/** The shop of the demo: sheets, boxes and rules of Landfall's own making, which say so at the checkout. */
export function demoShop(): ShippingShop {
  return shippingShopSchema.parse(demo)
}

const demoGoods: Readonly<Record<string, GoodsFacts>> = {
  'DEMO-TEE': { tags: ['apparel'], hs: '610910', origin: 'CN', cargo: 'apparel', size: { length: 3000, width: 2200, height: 200 }, upright: false },
  'DEMO-BANK': { tags: ['electronics'], hs: '850760', origin: 'CN', cargo: 'battery', size: { length: 1500, width: 700, height: 250 }, upright: false },
  'DEMO-SERUM': { tags: ['beauty'], hs: '330499', origin: 'KR', cargo: 'liquid', size: { length: 400, width: 400, height: 1200 }, upright: true },
}

/** What the demo shop knows of goods, by SKU; of others it takes the size and cargo that the shop assumes. */
export function demoGoodsNamed(names: readonly string[]): GoodsFacts | null {
  for (const name of names) {
    const goods = demoGoods[name]
    if (goods !== undefined) return goods
  }
  return null
}
