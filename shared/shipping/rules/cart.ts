import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { CargoKind } from '../sheets/rate-sheet.ts'
import type { Destination } from '../sheets/destination.ts'
import type { Size } from '../weight/size.ts'

/** One line of a cart with what the shop knows about the goods; null is not known. */
export interface CartItem {
  readonly id: string
  readonly title: string
  /** Ids and SKUs a rule may name the goods by. */
  readonly names: readonly string[]
  readonly vendor: string | null
  readonly tags: readonly string[] | null
  /** 6 to 10 digits. */
  readonly hs: string | null
  readonly origin: CountryCode | null
  readonly cargo: CargoKind | null
  readonly quantity: number
  /** Grams of one piece. */
  readonly grams: number | null
  readonly size: Size | null
  readonly upright: boolean
  /** Price of one piece in minor units of the cart's currency. */
  readonly unitPrice: number
}

/** A cart that is to be shipped to one address on one day. */
export interface Cart {
  readonly items: readonly CartItem[]
  readonly currency: Currency
  readonly destination: Destination
  readonly market: string | null
  readonly date: IsoDate
}

/** Minor units of the cart's currency. */
export function goodsValue({ items }: Pick<Cart, 'items'>): number {
  let value = 0
  for (const item of items) value += item.quantity * item.unitPrice
  return value
}

export function pieceCount({ items }: Pick<Cart, 'items'>): number {
  let count = 0
  for (const item of items) count += item.quantity
  return count
}

/** Null where one piece's weight is not known. */
export function goodsGrams({ items }: Pick<Cart, 'items'>): number | null {
  let grams = 0
  for (const item of items) {
    if (item.grams === null) return null
    grams += item.quantity * item.grams
  }
  return grams
}
