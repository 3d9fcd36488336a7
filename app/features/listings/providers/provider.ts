import type { Term } from '#shared/listings/glossary/terms.ts'
import type { Result } from '#shared/result/result.ts'

export const providerNames = ['deepl', 'google', 'openai', 'libretranslate'] as const
export type ProviderName = (typeof providerNames)[number]

export interface TextToTranslate {
  readonly content: string
  readonly html: boolean
}

export interface TranslationRequest {
  /** Language tags as Shopify writes them: `de`, `pt-BR`, `zh-CN`. */
  readonly from: string
  readonly to: string
  readonly texts: readonly TextToTranslate[]
  readonly terms: readonly Term[]
  readonly signal: AbortSignal
}

export interface TranslationAnswer {
  /** In the order of the request; a text that failed says why, the others stand. */
  readonly texts: readonly Result<string>[]
  /** Characters that the service counted, or that were sent where it does not say. */
  readonly characters: number
}

/**
 * A translation service. Tags and placeholders come back as they went. Codes of failure: `provider-key-refused`,
 * `provider-quota`, `provider-busy`, `provider-unreachable`, `provider-refused` (params.message), `provider-unreadable`.
 */
export interface TranslationProvider {
  translate(request: TranslationRequest): Promise<TranslationAnswer>
}
