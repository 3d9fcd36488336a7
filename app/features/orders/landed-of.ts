import type { OrderParts } from './orders.ts'

/** Goods, freight, duty, import tax and customs fees together; null while one of them is not known. */
export function landedOf({ unitCost, freight, duty, importTax, customsFees }: OrderParts): number | null {
  const parts = [unitCost, freight, duty, importTax, customsFees]
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)
}
