import { Decimal } from 'decimal.js'
import { add, allocate, dinero, halfUp, multiply, toSnapshot, transformScale } from 'dinero.js'
import { EUR } from 'dinero.js/currencies'

/** What the peers work out: three lines, freight shared by value, duty on CIF, VAT on both; no look-up, no working. */
export interface Sum {
  readonly quantity: number
  /** Minor units. */
  readonly unitPrice: number
  readonly dutyPercent: number
}

const taxPercent = 19

/** Total in minor units, by decimal.js, each duty and tax rounded half-up to the cent. */
export function totalByDecimal(lines: readonly Sum[], freight: number): number {
  const goods = lines.map((line) => new Decimal(line.unitPrice).div(100).times(line.quantity))
  const all = goods.reduce((sum, value) => sum.plus(value), new Decimal(0))
  let left = new Decimal(freight).div(100)
  let total = all.plus(left)
  for (const [index, line] of lines.entries()) {
    const value = goods[index] ?? new Decimal(0)
    const share = index === lines.length - 1 ? left : new Decimal(freight).div(100).times(value).div(all).toDecimalPlaces(2)
    left = left.minus(share)
    const cif = value.plus(share)
    const duty = cif.times(line.dutyPercent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
    const tax = cif.plus(duty).times(taxPercent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
    total = total.plus(duty).plus(tax)
  }
  return total.times(100).toNumber()
}

/** Total in minor units, by dinero.js, each duty and tax rounded half-up to the cent. */
export function totalByDinero(lines: readonly Sum[], freight: number): number {
  const goods = lines.map((line) => multiply(dinero({ amount: line.unitPrice, currency: EUR }), line.quantity))
  const sent = dinero({ amount: freight, currency: EUR })
  const shares = allocate(sent, goods.map((value) => toSnapshot(value).amount))
  let total = goods.reduce((sum, value) => add(sum, value), sent)
  for (const [index, line] of lines.entries()) {
    const value = goods[index] ?? sent
    const cif = add(value, shares[index] ?? sent)
    const duty = transformScale(multiply(cif, { amount: line.dutyPercent, scale: 2 }), 2, halfUp)
    const tax = transformScale(multiply(add(cif, duty), { amount: taxPercent, scale: 2 }), 2, halfUp)
    total = add(add(total, duty), tax)
  }
  return toSnapshot(total).amount
}
