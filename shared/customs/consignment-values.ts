import { allocate } from '#shared/money/allocate.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { wholePpm } from '#shared/money/rate.ts'
import type { Valuation } from '#shared/facts/rule-values.ts'
import type { Basket } from './basket.ts'

/** What a consignment is worth, in minor units of the basket's currency. */
export interface ConsignmentValues {
  readonly goods: number
  /** Null where freight or insurance has to be in it and is not known. */
  readonly customsValue: number | null
  readonly lines: readonly LineValues[]
}

export interface LineValues {
  readonly goods: number
  /** The line's share, by value of goods, of freight and insurance together. */
  readonly carriage: number | null
  readonly customsValue: number | null
}

/**
 * Customs value by line: the goods, and under CIF their share of freight and insurance. A person's own import may be
 * valued at a share of its price instead (half-up), freight left out. Throws where an amount leaves the safe range.
 */
export function consignmentValues(basket: Basket, valuation: Valuation): ConsignmentValues {
  const { lines, freight, insurance } = basket
  const goodsOf = lines.map((line) => safe(line.quantity * line.unitPrice))
  const carriage = freight === null || insurance === null ? null : safe(freight + insurance)
  const shares = carriage === null ? null : allocate(carriage, goodsOf)
  const share = basket.importer === 'consumer' ? valuation.personalImportShare : null

  let goods = 0
  let customsValue: number | null = 0
  const values: LineValues[] = []
  for (let index = 0; index < goodsOf.length; index += 1) {
    const value = goodsOf[index] ?? 0
    const lineCarriage = shares?.[index] ?? null
    const lineValue = share === null ? valued(value, lineCarriage, valuation) : mulDiv(value, share, wholePpm, 'half-up')
    goods += value
    customsValue = customsValue === null || lineValue === null ? null : customsValue + lineValue
    values.push({ goods: value, carriage: lineCarriage, customsValue: lineValue })
  }
  return { goods: safe(goods), customsValue, lines: values }
}

function valued(goods: number, carriage: number | null, { basis }: Valuation): number | null {
  if (basis === 'FOB') return goods
  return carriage === null ? null : goods + carriage
}

/** The value of the goods alone, whatever the country. */
export function goodsValue(basket: Basket): number {
  return safe(basket.lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0))
}

function safe(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError('Amount out of range')
  return amount
}
