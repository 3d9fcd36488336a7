import { z } from 'zod'
import type { Term } from '#shared/listings/glossary/terms.ts'
import { success, type Result } from '#shared/result/result.ts'
import { callService } from './call-service.ts'
import { inBatches, type BatchAnswer } from './in-batches.ts'
import { keepWords, restoreWords } from './kept-words.ts'
import type { TextToTranslate, TranslationProvider, TranslationRequest } from './provider.ts'

export interface DeeplOptions {
  readonly key: string
  /** The API's own address where absent; keys of the free plan end in `:fx` and have another. */
  readonly address?: string
  readonly paceMs?: number
}

// 50 texts and 128 KiB a request: https://developers.deepl.com/docs/api-reference/translate
const limit = { texts: 50, characters: 30_000 }
const answerShape = z.object({ translations: z.array(z.object({ text: z.string(), billed_characters: z.number().optional() })) })
const glossaryShape = z.object({ glossary_id: z.string() })

/** DeepL API v2. The shop's words go along as a glossary that lives for the request. */
export function deepl({ key, address = key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com', paceMs }: DeeplOptions): TranslationProvider {
  const headers = { Authorization: `DeepL-Auth-Key ${key}` }
  const paced = paceMs === undefined ? {} : { paceMs }
  const addGlossary = async ({ from, to, terms, signal }: TranslationRequest): Promise<Result<string | null>> => {
    const entries = entriesOf(terms)
    if (entries === '') return success(null)
    const body = { name: `landfall ${from} ${to}`, source_lang: baseOf(from), target_lang: baseOf(to), entries, entries_format: 'tsv' }
    const made = await callService(`${address}/v2/glossaries`, { headers, body, signal, ...paced }, glossaryShape)
    if (made.ok) return success(made.value.glossary_id)
    // A pair of languages without glossaries is no reason not to translate: the words are checked afterwards.
    return made.code === 'provider-refused' ? success(null) : made
  }
  return {
    async translate(request) {
      const { from, to, texts, terms, signal } = request
      const glossary = await addGlossary(request)
      if (!glossary.ok) return { texts: texts.map(() => glossary), characters: 0 }
      const send = async (batch: readonly TextToTranslate[]): Promise<Result<BatchAnswer>> => {
        const body = {
          text: batch.map(({ content, html }) => keepWords(content, html, terms, from)),
          source_lang: baseOf(from),
          target_lang: targetOf(to),
          tag_handling: 'html',
          show_billed_characters: true,
          ...(glossary.value === null ? {} : { glossary_id: glossary.value }),
        }
        const answer = await callService(`${address}/v2/translate`, { headers, body, signal, ...paced }, answerShape)
        if (!answer.ok) return answer
        const { translations } = answer.value
        return success({
          texts: translations.map(({ text }, index) => restoreWords(text, batch[index]?.html ?? true)),
          characters: translations.reduce((sum, { billed_characters: billed }, index) => sum + (billed ?? batch[index]?.content.length ?? 0), 0),
        })
      }
      try {
        return await inBatches(texts, limit, send)
      } finally {
        if (glossary.value !== null) {
          const gone = { method: 'DELETE' as const, headers, signal: AbortSignal.timeout(10_000), ...paced }
          await callService(`${address}/v2/glossaries/${glossary.value}`, gone, z.unknown()).catch(() => undefined)
        }
      }
    },
  }
}

function entriesOf(terms: readonly Term[]): string {
  const lines = terms.flatMap(({ source, target }) => (target === null ? [] : [`${oneLine(source)}\t${oneLine(target)}`]))
  return [...new Set(lines)].join('\n')
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const baseOf = (tag: string) => (tag.split('-')[0] ?? tag).toUpperCase()

/** English and Portuguese want a region, Chinese a script. */
function targetOf(tag: string): string {
  const [base = '', region] = tag.toUpperCase().split('-')
  if (base === 'EN') return region === 'GB' || region === 'AU' || region === 'NZ' || region === 'IE' ? 'EN-GB' : 'EN-US'
  if (base === 'PT') return region === 'BR' ? 'PT-BR' : 'PT-PT'
  if (base === 'ZH') return region === 'TW' || region === 'HK' || region === 'HANT' ? 'ZH-HANT' : 'ZH-HANS'
  return base
}
