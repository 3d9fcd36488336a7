import { z } from 'zod'
import type { Confidence, IsoDate, Source } from '#shared/facts/fact.ts'

export const factKinds = ['value', 'relief', 'scheme', 'tax', 'fee', 'tariff', 'layer'] as const
export type FactKind = (typeof factKinds)[number]

/** What a person may narrow the list by; parses URL parameters. */
export const factsQuerySchema = z.object({
  kind: z.enum(factKinds).nullable().catch(null).default(null),
  /** `now`: in force today; `lately`: began or ended within the last half year, or will within the next; `all`. */
  time: z.enum(['now', 'lately', 'all']).catch('now').default('now'),
  trust: z.enum(['memory', 'stale', 'disputed']).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type FactsQuery = z.infer<typeof factsQuerySchema>

/** One thing a fact says, for the reader's language to put into words. Amounts are minor units, rates ppm. */
export type Saying =
  | { readonly say: 'basis'; readonly basis: 'CIF' | 'FOB' }
  | { readonly say: 'share'; readonly rate: number }
  | { readonly say: 'upTo'; readonly amount: number; readonly currency: string; readonly on: 'goods' | 'customs-value' | 'item' }
  | { readonly say: 'rate'; readonly name: string; readonly rate: number | null }
  | { readonly say: 'amount'; readonly name: string; readonly amount: number; readonly currency: string }
  | { readonly say: 'on'; readonly adds: readonly ('duty' | 'freight-and-insurance')[] }
  | { readonly say: 'none' | 'open' | 'complete' | 'not-known' | 'exempt' }
  | { readonly say: 'name'; readonly name: string }
  | { readonly say: 'codes'; readonly count: number }
  | { readonly say: 'except'; readonly count: number }

export interface FactRow {
  readonly id: string
  readonly kind: FactKind
  /** Names the sort of fact: a rule's key, `import-tax`, `duty-rate`, `duty-layer`. */
  readonly sort: string
  readonly sayings: readonly Saying[]
  readonly hs: readonly string[]
  readonly hsCount: number
  readonly origins: readonly string[]
  readonly shipFrom: readonly string[]
  readonly channels: readonly string[]
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly recheckBy: IsoDate | null
  readonly stale: boolean
  readonly disputed: boolean
  readonly source: Source
  readonly confidence: Confidence
  readonly caveat: string | null
}

export interface ImportView {
  readonly id: string
  readonly dataset: string
  readonly fileName: string
  readonly edition: string | null
  readonly source: Source
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly importedAt: string
  /** The shop's own variants that the change speaks of; null for a first import. */
  readonly touches: number | null
}

/** A scheduled look at an official address that does not succeed. */
export interface RefreshTrouble {
  readonly source: string
  readonly since: string
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export interface FactsPageData {
  readonly country: string
  readonly query: FactsQuery
  readonly today: IsoDate
  readonly rows: readonly FactRow[]
  readonly total: number
  readonly pageSize: number
  /** Of all facts in force today: how far they are to be trusted. */
  readonly trust: { readonly official: number; readonly secondary: number; readonly memory: number; readonly stale: number; readonly disputed: number }
  readonly imports: readonly ImportView[]
  readonly troubles: readonly RefreshTrouble[]
}
