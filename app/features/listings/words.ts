import type { ProviderSettings } from './providers/provider-settings.ts'

export interface WordsView {
  readonly languages: readonly string[]
  readonly terms: readonly { readonly locale: string; readonly source: string; readonly target: string | null }[]
  /** Texts and paragraphs that were approved, over all languages. */
  readonly remembered: number
  readonly providers: readonly {
    readonly settings: ProviderSettings
    readonly chosen: boolean
    readonly hasKey: boolean
    /** Since it was set up. */
    readonly charactersSent: number
  }[]
}
