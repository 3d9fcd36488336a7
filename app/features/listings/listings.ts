import { z } from 'zod'
import type { TaskState } from '#app/features/costs/task.ts'
import type { WordDifference } from '#shared/listings/memory/word-differences.ts'
import type { Judgement } from './judge-translation.ts'

export const ownerKinds = ['product', 'collection', 'page', 'policy'] as const

export const shownStates = ['conflict', 'outdated', 'missing', 'draft', 'needs-review', 'reviewed', 'published'] as const
export type ShownState = (typeof shownStates)[number]

export const listingsPageSize = 25

export const listingsQuerySchema = z.object({
  kind: z.enum(ownerKinds).catch('product'),
  text: z.string().max(100).catch(''),
  state: z.enum(shownStates).nullable().catch(null),
  locale: z.string().max(20).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type ListingsQuery = z.infer<typeof listingsQuerySchema>

export interface LanguageView {
  readonly locale: string
  readonly published: boolean
}

/** Owners of a kind by state, by locale. */
export type ListingsProgress = Readonly<Record<string, Partial<Record<ShownState, number>>>>

export interface ListingCellView {
  readonly state: ShownState
  readonly published: number
  readonly total: number
  readonly blocking: number
}

export interface ListingRowView {
  readonly ownerId: string
  readonly title: string
  readonly imageUrl: string | null
  readonly cells: Readonly<Record<string, ListingCellView>>
}

export interface ListingsView {
  /** The shop's own language. */
  readonly from: string | null
  readonly languages: readonly LanguageView[]
  readonly rows: readonly ListingRowView[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** A sync, a draft or a publication under way. */
  readonly task: TaskState | null
  /** What the last review in the background came to, for an hour. */
  readonly review: { readonly id: string; readonly stopped: boolean; readonly reviewed: number; readonly blocked: number; readonly warned: number } | null
  readonly publicationId: string | null
  /** The translation service in use, by name. */
  readonly provider: string | null
}

export interface FuzzyMatch {
  readonly target: string
  /** Per cent, rounded down. */
  readonly likeness: number
  /** How the remembered source differs from this one. */
  readonly differences: readonly WordDifference[]
}

export interface EditorText {
  readonly resourceId: string
  readonly key: string
  readonly kind: string
  readonly part: string
  readonly html: boolean
  readonly source: string
  readonly state: ShownState
  /** What is shown in the field: work, else what Shopify holds. */
  readonly value: string
  readonly held: string | null
  readonly everywhere: string | null
  readonly required: boolean
  readonly origin: string
  readonly judgements: readonly Judgement[]
  readonly accepted: readonly string[]
  readonly match: FuzzyMatch | null
}

/** Something a shopper of this country would miss; each with what mends it. */
export interface ListingAdvice {
  readonly code: string
  readonly fix: string
  readonly params: Readonly<Record<string, string>>
}

export interface EditorView {
  readonly ownerId: string
  readonly title: string
  readonly kind: string
  readonly from: string
  readonly locale: string
  readonly marketId: string
  readonly languages: readonly string[]
  readonly markets: readonly { readonly marketId: string; readonly country: string; readonly hasOwn: boolean }[]
  readonly texts: readonly EditorText[]
  readonly advice: readonly ListingAdvice[]
  /** Whose share in the text the advice looks at; empty: none. */
  readonly keyword: string
  readonly provider: string | null
  readonly wordsCompared: boolean
}
