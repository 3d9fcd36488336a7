import { z } from 'zod'
import { success, type Result } from '#shared/result/result.ts'
import { callService } from './call-service.ts'
import { inBatches, type BatchAnswer } from './in-batches.ts'
import { keepWords, restoreWords } from './kept-words.ts'
import type { TextToTranslate, TranslationProvider } from './provider.ts'

export interface LibreTranslateOptions {
  readonly address: string
  /** Null: the server asks for none. */
  readonly key: string | null
  readonly paceMs?: number
}

const limit = { texts: 25, characters: 10_000 }
const answerShape = z.object({ translatedText: z.array(z.string()) })

/** A LibreTranslate server of the merchant's choice. */
export function libreTranslate({ address, key, paceMs }: LibreTranslateOptions): TranslationProvider {
  return {
    translate({ from, to, texts, terms, signal }) {
      const send = async (batch: readonly TextToTranslate[]): Promise<Result<BatchAnswer>> => {
        const q = batch.map(({ content, html }) => keepWords(content, html, terms, from, true))
        const body = { q, source: languageOf(from), target: languageOf(to), format: 'html', ...(key === null ? {} : { api_key: key }) }
        const call = { headers: {}, body, signal, ...(paceMs === undefined ? {} : { paceMs }) }
        const answer = await callService(`${address.replace(/\/+$/, '')}/translate`, call, answerShape)
        if (!answer.ok) return answer
        return success({
          texts: answer.value.translatedText.map((text, index) => restoreWords(text, batch[index]?.html ?? true)),
          characters: q.reduce((sum, text) => sum + text.length, 0),
        })
      }
      return inBatches(texts, limit, send)
    },
  }
}

/** Traditional Chinese and Brazilian Portuguese have codes of their own there. */
function languageOf(tag: string): string {
  if (/^zh-(?:TW|HK|Hant)/i.test(tag)) return 'zt'
  return /^pt-BR$/i.test(tag) ? 'pb' : (tag.split('-')[0] ?? tag)
}
