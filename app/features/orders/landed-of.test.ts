import { expect, test } from 'vitest'
import { landedOf } from './landed-of.ts'
import type { OrderParts } from './orders.ts'

const parts: OrderParts = {
  revenue: 9_000, netRevenue: 8_000, unitCost: 1_000, freight: 200, duty: 30, importTax: 4, customsFees: 0, paymentFee: 50_000,
  platformFee: 50_000, marketing: 50_000, returnsReserve: 50_000, currencyBuffer: 50_000, profit: 1,
}

test('landed cost is goods, freight, duty, import tax and customs fees, and no fee of the sale', () => {
  expect(landedOf(parts)).toBe(1_234)
})

test.each(['unitCost', 'freight', 'duty', 'importTax', 'customsFees'] as const)('without %s it is not known', (part) => {
  expect(landedOf({ ...parts, [part]: null })).toBeNull()
})
