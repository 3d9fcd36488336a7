import type { Money } from '#shared/money/money.ts'
import type { Ppm } from '#shared/money/rate.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { Words } from '../language/language.ts'
import type { ResearchView } from './research-view.ts'
import type { LandedMarginMessage } from '#shared/contract/landed-margin-schema.ts'

export type Language = 'en' | 'zh-CN'

/** A language with the sentences of the panel in it, which a page's script does not carry itself. */
export interface Spoken {
  readonly language: Language
  readonly words: Words
}

/** A kind of goods the seller can choose, and with it the HS code. */
export interface GoodsChoice {
  readonly hs: string
  readonly en: string
  readonly zh: string
}

/** What the seller has said of one product. Null is "not said". */
export interface ProductMemory {
  readonly purchaseCost: Money | null
  readonly goods: GoodsChoice | null
  readonly origin: CountryCode | null
  readonly weightGrams: number | null
}

/** What a parcel costs to send, minor units of `currency`; null until the seller says. */
export interface FreightRate {
  readonly currency: string
  readonly perParcel: number
  readonly perKilogram: number
}

export type PanelMargins =
  | {
      readonly ok: true
      /** Where the figures were worked out; `offline` is here because the shop's app did not answer. */
      readonly by: 'app' | 'device' | 'offline'
      readonly date: string
      readonly factsVersion: string
      readonly markets: readonly LandedMarginMessage[]
    }
  | { readonly ok: false; readonly code: string }

/** Everything the panel shows that the page itself does not say. */
export interface PanelData extends Spoken {
  /** Names of every country the panel may show, by code; made here because the page's thread is not ours. */
  readonly countryNames: Readonly<Record<CountryCode, string>>
  /** The shop whose rules apply; null when the extension works on its own. */
  readonly shop: string | null
  readonly memory: ProductMemory
  readonly costShare: Ppm
  readonly shipFrom: CountryCode | null
  /** The extension's own freight; the shop's is inside its policies. */
  readonly freight: FreightRate | null
  readonly collapsed: boolean
  /** Whether the form of what the seller knows stands open. */
  readonly formShown: boolean
  readonly margins: PanelMargins
  readonly research: ResearchView
}
