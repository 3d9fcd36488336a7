import { exchange } from '#shared/money/exchange.ts'
import type { Currency } from '#shared/money/money.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { goodsValue, type Cart, type CartItem } from '../rules/cart.ts'
import type { Blend } from '../rules/checkout-draft.ts'
import { rateFor, type Rate } from '../sheets/rate-for.ts'
import type { RateSheet, Zone } from '../sheets/rate-sheet.ts'
import { sharedByGoods, type PackedParcel, type createPacker } from './parcels.ts'
import type { Way } from './shipping-shop.ts'

/** One parcel with what its service takes for it; the rate is in the sheet's currency. */
export interface RatedParcel {
  readonly parcel: PackedParcel
  readonly rate: Rate
}

/** A way that carries the cart. `price` and `cost` are minor units of the cart's currency. */
export interface RatedWay {
  readonly sheet: RateSheet
  /** By the blend: all groups added up, or the dearest alone. */
  readonly price: number
  /** What all parcels cost. */
  readonly cost: number
  readonly days: Zone['days']
  readonly parcels: readonly RatedParcel[]
}

export interface RatingDesk {
  readonly cart: Cart
  readonly facts: FactBook
  readonly pack: ReturnType<typeof createPacker>
  readonly groups: readonly (readonly CartItem[])[]
  readonly blend: Blend
}

/** The items in the groups that a blend prices apart; one group where it combines. What nobody knows is a group. */
export function groupsOf(items: readonly CartItem[], blend: Blend): readonly (readonly CartItem[])[] {
  if (blend.mode === 'combined') return [items]
  const key = (item: CartItem) => (blend.by === 'cargo' ? item.cargo : blend.by === 'vendor' ? item.vendor : item.id)
  return [...Map.groupBy(items, key).values()]
}

/**
 * What a way costs for the cart: the cheapest of its sheets that carries all of it. Where none does, the reason of the
 * sheet that came furthest: one that is in force goes before one that is not. Adds `fx-missing` to the codes of
 * `rateFor` and the packer.
 */
export function rateWay(way: Way, sheets: ReadonlyMap<string, RateSheet>, desk: RatingDesk): Result<RatedWay> {
  let best: RatedWay | null = null
  let why: Failure = failure('sheet-missing')
  for (const id of way.sheets) {
    const sheet = sheets.get(id)
    if (sheet === undefined) continue
    const rated = rateSheet(sheet, way.dutiesPaid, desk)
    if (!rated.ok) {
      if (why.code === 'sheet-missing' || why.code === 'sheet-ended' || why.code === 'sheet-not-begun') why = rated
    } else if (best === null || rated.value.price < best.price) {
      best = rated.value
    }
  }
  return best === null ? why : success(best)
}

function rateSheet(sheet: RateSheet, dutiesPaid: boolean, desk: RatingDesk): Result<RatedWay> {
  const { cart } = desk
  let price = 0
  let cost = 0
  const parcels: RatedParcel[] = []
  for (const items of desk.groups) {
    const rated = rateGroup(sheet, items, dutiesPaid, desk)
    if (!rated.ok) return rated
    let sum = 0
    for (const { rate } of rated.value) sum += rate.total
    const charged = inCurrency(sum, sheet.currency, cart.currency, desk)
    if (charged === null) return failure('fx-missing', { from: sheet.currency, to: cart.currency, date: cart.date })
    price = desk.blend.mode === 'highest' ? Math.max(price, charged) : price + charged
    cost += charged
    parcels.push(...rated.value)
  }
  return success({ sheet, price, cost, days: parcels[0]?.rate.days ?? null, parcels })
}

function rateGroup(sheet: RateSheet, items: readonly CartItem[], dutiesPaid: boolean, desk: RatingDesk): Result<RatedParcel[]> {
  const { cart } = desk
  const packed = desk.pack(items, sheet.limits)
  if (!packed.ok) return packed
  const valued = sheet.limits.value !== null || dutiesPaid
  const value = valued ? inCurrency(goodsValue({ items }), cart.currency, sheet.currency, desk) : null
  if (valued && value === null) return failure('fx-missing', { from: cart.currency, to: sheet.currency, date: cart.date })
  const values = value === null ? null : sharedByGoods(value, packed.value)
  const rated: RatedParcel[] = []
  for (const [index, parcel] of packed.value.entries()) {
    const { grams, size, cargo } = parcel
    const rate = rateFor(sheet, { grams, size, cargo, value: values?.[index] ?? null, dutiesPaid }, cart.destination, cart.date)
    if (!rate.ok) return rate
    rated.push({ parcel, rate: rate.value })
  }
  return success(rated)
}

function inCurrency(minor: number, from: Currency, to: Currency, { facts, cart }: RatingDesk): number | null {
  if (from === to || minor === 0) return minor
  const fact = facts.fx(from, to, cart.date)
  return fact === null ? null : exchange(minor, from, to, fact.value, 'half-up')
}
