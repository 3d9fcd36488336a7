import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { RateSheet, Zone } from '../sheets/rate-sheet.ts'
import type { Cart } from './cart.ts'

/** How a cart of several kinds of goods is priced: as one consignment, or by group, added up or the dearest. */
export interface Blend {
  readonly mode: 'combined' | 'sum' | 'highest'
  readonly by: 'cargo' | 'vendor' | 'product'
}

/** A way as rules shape it. Amounts are minor units of the cart's currency. */
export interface OfferDraft {
  readonly way: string
  name: string
  description: string
  /** What the buyer pays for shipping, without duties. */
  price: number
  /** Duties and taxes added for delivery duties paid. */
  duties: number
  /** What the parcels cost the merchant. */
  readonly cost: number
  readonly days: Zone['days']
  readonly mode: RateSheet['mode']
  readonly shipFrom: CountryCode
  /** Why it is not shown, or null while it is. */
  hidden: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null
  /** An `offer` rule asked for it. */
  asked: boolean
}

/** What rules work on, one after the other. */
export interface CheckoutDraft {
  readonly cart: Cart
  readonly currency: Currency
  readonly facts: FactBook
  blend: Blend
  readonly offers: OfferDraft[]
}

/** What a rule did to one way, or to the cart where `way` is null; code and params choose a sentence. */
export interface RuleStep {
  readonly way: string | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}
