import type { FactUse } from '#shared/customs/quote.ts'
import type { Currency } from '#shared/money/money.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { ReturnCostSettings } from '#shared/returns/decision/cost-settings.ts'
import type { ReturnDecision } from '#shared/returns/decision/return-decision.ts'
import type { Conformity, LanguageDuty, Posting, Withdrawal } from '#shared/returns/floors/floor-values.ts'
import type { PolicyFinding } from '#shared/returns/policy/policy-finding.ts'
import type { ReturnPolicy } from '#shared/returns/policy/return-policy.ts'
import type { ClauseLanguage } from '#shared/returns/text/clause-language.ts'
import type { PolicyText } from '#shared/returns/text/compose-policy.ts'

export interface CodedProblem {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** A policy held against the law, and as its buyers read it. */
export interface ReturnPreview {
  readonly findings: readonly PolicyFinding[]
  readonly lawful: boolean
  readonly text: PolicyText
}

/** Who of the shop reviewed the sentences of a language, and when (ISO 8601). */
export interface ClauseReview {
  readonly by: string
  readonly at: string
}

/** Null: nobody of the shop has reviewed the sentences of the language. */
export type ClauseReviews = Readonly<Record<ClauseLanguage, ClauseReview | null>>

/** The law of the market in short. Null is not known to us. */
export interface FloorView {
  readonly withdrawal: Withdrawal | null
  readonly conformity: Conformity | null
  readonly postings: readonly Posting[]
  readonly languages: readonly LanguageDuty[]
  readonly facts: readonly FactUse[]
}

export interface SavedVersion {
  readonly version: number
  readonly savedBy: string
  /** ISO instant. */
  readonly savedAt: string
}

export interface ReturnTextView {
  /** Null: the shop's own text. */
  readonly locale: string | null
  readonly state: 'pending' | 'verified' | 'failed'
  readonly error: CodedProblem | null
}

export interface ReturnPublicationState {
  readonly id: string
  readonly version: number | null
  readonly undoes: string | null
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  /** Somebody asked it to stop. */
  readonly cancelAsked: boolean
  readonly texts: readonly ReturnTextView[]
  readonly writeCalls: number
  readonly error: CodedProblem | null
  readonly createdBy: string
  readonly createdAt: string
  readonly endedAt: string | null
  /** It wrote something and nothing followed it: it may be taken back. */
  readonly canUndo: boolean
}

export interface ReturnsPageData {
  readonly country: CountryCode
  readonly currency: Currency
  readonly language: ClauseLanguage
  readonly policy: ReturnPolicy
  readonly costs: ReturnCostSettings
  /** Null while nothing was saved: then `policy` is where to begin. */
  readonly version: number | null
  readonly preview: ReturnPreview
  readonly reviews: ClauseReviews
  readonly floor: FloorView
  readonly versions: readonly SavedVersion[]
  readonly publications: readonly ReturnPublicationState[]
}

/** What publishing would do now. */
export interface PublishPlan {
  /** Shop languages whose text would change. */
  readonly writes: readonly string[]
  readonly unchanged: readonly string[]
  /** Shop languages that we have no clauses for. */
  readonly notComposed: readonly string[]
  /** The market's own language, where the shop lacks it. */
  readonly missing: ClauseLanguage | null
  /** Texts that Landfall did not write and that would be replaced. Locale null: the shop's own text. */
  readonly foreign: readonly { readonly locale: string | null; readonly text: string }[]
  /** `empty`: the shop has no refund policy yet, so its own text is written as well. */
  readonly own: 'empty' | 'kept' | 'replaced' | 'same'
  /** The shop's own text, plain and shortened. */
  readonly ownText: string
}

export interface DecisionView {
  readonly decision: ReturnDecision
  readonly currency: Currency
}
