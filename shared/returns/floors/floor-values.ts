import type { Fact } from '#shared/facts/fact.ts'
import type { Ppm } from '#shared/money/rate.ts'
import type { CountryCode } from '#shared/places/country.ts'

/** Goods that a law takes out of the buyer's right to change their mind. */
export const exceptionKinds = [
  'custom-made', 'perishable', 'sealed-hygiene', 'unsealed-media', 'mixed', 'press', 'digital', 'price-fluctuates',
  'everyday-food', 'worn-or-damaged',
] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

export interface ReturnDays {
  readonly count: number
  readonly kind: 'calendar' | 'business'
}

/** What a buyer may be made to pay who sends goods back for no reason, besides their freight. */
export type WithdrawalFee =
  | { readonly kind: 'none' }
  /** At most the lower of a share of the price and an amount in minor units of the country's own currency. */
  | { readonly kind: 'capped'; readonly rate: Ppm; readonly most: number; readonly currency: string }

/** Where in the law each part of a floor stands, as the law's own numbering. */
export type Places = Readonly<Partial<Record<
  'days' | 'from' | 'freight' | 'fee' | 'refund' | 'outbound' | 'condition' | 'exceptions' | 'defects', string
>>>

/** A buyer at a distance may send goods back for no reason. Null: not known to us. */
export interface WithdrawalRight {
  /** `unless-stated`: holds where the seller shows no other term of his own. */
  readonly right: 'always' | 'unless-stated'
  readonly days: ReturnDays
  readonly from: 'delivery' | 'order'
  /** Who may be made to pay the way back: the law's limit, not what a policy says. */
  readonly freight: 'buyer' | 'seller' | null
  readonly fee: WithdrawalFee | null
  readonly refundWithin: ReturnDays | null
  readonly refundFrom: 'notice' | 'goods' | null
  /** Is the standard freight of the way out paid back with the price? */
  readonly outbound: boolean | null
  /** May a refund be refused for handling as a shop allows, or for a missing package? */
  readonly handling: 'tested' | 'unused' | null
  readonly exceptions: readonly ExceptionKind[] | null
  readonly places: Places
}

/** The law gives no right to change one's mind; what a seller promises binds him. */
export interface NoWithdrawal {
  readonly right: 'none'
}

export type Withdrawal = WithdrawalRight | NoWithdrawal

/** For how long a seller answers for defects. */
export type GuaranteeTerm =
  | { readonly kind: 'fixed'; readonly months: number }
  /** As long as goods of the kind are expected to last. */
  | { readonly kind: 'reasonable' }
  /** No term of its own: a claim ends with the general limitation. */
  | { readonly kind: 'limitation'; readonly months: number }

export interface Conformity {
  readonly term: GuaranteeTerm | null
  /** Goods meant to last much longer: Norway's five years. */
  readonly durableMonths: number | null
  /** Within it a defect counts as there from the start. */
  readonly presumedMonths: number | null
  /** Within it the buyer may take his money at once. */
  readonly rejectDays: number | null
  /** `repair-first`: money only after a repair or replacement failed; `buyer`: the buyer chooses. */
  readonly remedy: 'repair-first' | 'buyer' | null
  /** The way back of faulty goods; null where the law does not say in so many words. */
  readonly freight: 'seller' | null
  readonly places: Places
}

export type PostingDuty = 'returns-shown' | 'function' | 'guarantee-notice' | 'withdrawal-form'

/** What the law wants shown, and what holds where it is not. */
export interface Posting {
  readonly duty: PostingDuty
  /** A state or province of the country; null is all of it. */
  readonly region: string | null
  /** Days to return for money where nothing is shown; null: none, or not known. */
  readonly otherwise: ReturnDays | null
  readonly place: string | null
}

/** Languages (ISO 639-1) that a policy for consumers there must be in. */
export interface LanguageDuty {
  readonly languages: readonly string[]
  /** `one-of`: any of them does. `region`: only there. */
  readonly strength: 'required' | 'one-of' | 'region'
  readonly region: string | null
}

export interface FloorFacts {
  readonly country: CountryCode
  readonly withdrawal: readonly Fact<Withdrawal>[]
  readonly conformity: readonly Fact<Conformity>[]
  readonly postings: readonly Fact<Posting>[]
  readonly languages: readonly Fact<LanguageDuty>[]
}
