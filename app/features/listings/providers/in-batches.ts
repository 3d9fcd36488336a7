import type { Failure, Result } from '#shared/result/result.ts'
import type { TextToTranslate, TranslationAnswer } from './provider.ts'

export interface BatchLimit {
  readonly texts: number
  readonly characters: number
}

export interface BatchAnswer {
  readonly texts: readonly string[]
  readonly characters: number
}

// What would fail in the same way for every text.
const forAll = new Set(['provider-key-refused', 'provider-quota', 'provider-unreachable', 'provider-busy'])

/**
 * Sends texts in batches within the service's limits. A batch that is refused is sent again text by text, so that one
 * bad text takes no others with it; after a failure that would meet every text nothing more is sent.
 */
export async function inBatches(
  texts: readonly TextToTranslate[], limit: BatchLimit, send: (batch: readonly TextToTranslate[]) => Promise<Result<BatchAnswer>>,
): Promise<TranslationAnswer> {
  const results: Result<string>[] = []
  let characters = 0
  let over: Failure | null = null
  const take = async (batch: readonly TextToTranslate[]): Promise<void> => {
    if (over !== null) {
      results.push(...batch.map(() => over as Failure))
      return
    }
    const answer = await send(batch)
    if (answer.ok && answer.value.texts.length === batch.length) {
      characters += answer.value.characters
      results.push(...answer.value.texts.map((value): Result<string> => ({ ok: true, value })))
      return
    }
    const problem: Failure = answer.ok ? { ok: false, code: 'provider-unreadable', params: {} } : answer
    if (forAll.has(problem.code)) over = problem
    if (forAll.has(problem.code) || batch.length === 1) results.push(...batch.map(() => problem))
    else for (const text of batch) await take([text])
  }
  for (const batch of batchesOf(texts, limit)) await take(batch)
  return { texts: results, characters }
}

function batchesOf(texts: readonly TextToTranslate[], limit: BatchLimit): TextToTranslate[][] {
  const batches: TextToTranslate[][] = []
  let size = 0
  for (const text of texts) {
    const last = batches.at(-1)
    if (last === undefined || last.length >= limit.texts || size + text.content.length > limit.characters) {
      batches.push([text])
      size = text.content.length
    } else {
      last.push(text)
      size += text.content.length
    }
  }
  return batches
}
