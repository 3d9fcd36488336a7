import { Decimal } from 'decimal.js'
import { add, allocate, dinero, halfUp, multiply, toSnapshot, transformScale } from 'dinero.js'
import { EUR } from 'dinero.js/currencies'

/**
 * What the peers work out: freight shared by value, duty on CIF, VAT on both, the five sums a quote states. They are
 * given the rates; no look-up, no regime, no working.
 */
export interface Sum {
  readonly quantity: number
  /** Minor units. */
  readonly unitPrice: number
  readonly dutyPercent: number
}

const taxPercent = 19

/** Goods, customs value, duty, tax and total in minor units. */
export type Sums = readonly [goods: number, customsValue: number, duty: number, tax: number, total: number]

/** By decimal.js, each duty and tax rounded half-up to the cent. */
export function sumsByDecimal(lines: readonly Sum[], freight: number): Sums {
  const sent = new Decimal(freight).div(100)
  const goods = lines.map((line) => new Decimal(line.unitPrice).div(100).times(line.quantity))
  const all = goods.reduce((sum, value) => sum.plus(value), new Decimal(0))
  let left = sent
  let customsValue = new Decimal(0)
  let duties = new Decimal(0)
  let taxes = new Decimal(0)
  for (const [index, line] of lines.entries()) {
    const value = goods[index] ?? new Decimal(0)
    const share = index === lines.length - 1 ? left : sent.times(value).div(all).toDecimalPlaces(2)
    left = left.minus(share)
    const cif = value.plus(share)
    const duty = cif.times(line.dutyPercent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
    customsValue = customsValue.plus(cif)
    duties = duties.plus(duty)
    taxes = taxes.plus(cif.plus(duty).times(taxPercent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP))
  }
  const minor = (sum: Decimal) => sum.times(100).toNumber()
  return [minor(all), minor(customsValue), minor(duties), minor(taxes), minor(all.plus(sent).plus(duties).plus(taxes))]
}

/** By dinero.js, each duty and tax rounded half-up to the cent. */
export function sumsByDinero(lines: readonly Sum[], freight: number): Sums {
  const none = dinero({ amount: 0, currency: EUR })
  const sent = dinero({ amount: freight, currency: EUR })
  const goods = lines.map((line) => multiply(dinero({ amount: line.unitPrice, currency: EUR }), line.quantity))
  const all = goods.reduce((sum, value) => add(sum, value), none)
  const shares = allocate(sent, goods.map((value) => toSnapshot(value).amount))
  let customsValue = none
  let duties = none
  let taxes = none
  for (const [index, line] of lines.entries()) {
    const cif = add(goods[index] ?? none, shares[index] ?? none)
    const duty = transformScale(multiply(cif, { amount: line.dutyPercent, scale: 2 }), 2, halfUp)
    customsValue = add(customsValue, cif)
    duties = add(duties, duty)
    taxes = add(taxes, transformScale(multiply(add(cif, duty), { amount: taxPercent, scale: 2 }), 2, halfUp))
  }
  const total = add(add(all, sent), add(duties, taxes))
  const minor = (sum: typeof none) => toSnapshot(sum).amount
  return [minor(all), minor(customsValue), minor(duties), minor(taxes), minor(total)]
}
