import { environment } from '#app/platform/env.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import { keepaAnswerSchema, type KeepaAnswer } from './read-keepa.ts'
import type { KeepaBucket } from './token-bucket.ts'

const patienceMs = 20_000
const largestAnswer = 20 * 1024 * 1024

/** What came of a call; the bucket is told whenever Keepa told it, for failures too. */
export interface KeepaCall {
  readonly result: Result<KeepaAnswer>
  readonly bucket: KeepaBucket | null
}

/**
 * Asks Keepa for one product with its history (a token). Answers come compressed; fetch opens them. Fails with
 * `keepa-key-refused`, `keepa-no-tokens` (params.seconds), `keepa-refused` (params.message) or `keepa-unavailable`.
 */
export async function askKeepa(key: string, domain: number, asin: string): Promise<KeepaCall> {
  const address = new URL('/product', environment().KEEPA_URL)
  address.search = new URLSearchParams({ key, domain: String(domain), asin, history: '1' }).toString()
  try {
    const response = await fetch(address, {
      headers: { Accept: 'application/json', 'Accept-Encoding': 'gzip' },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    const text = await response.text()
    if (text.length > largestAnswer) return { result: failure('keepa-unavailable'), bucket: null }
    const answer = keepaAnswerSchema.safeParse(parsed(text))
    const bucket = answer.success ? bucketOf(answer.data) : null
    if (response.status === 200) return { result: answer.success ? success(answer.data) : failure('keepa-unavailable'), bucket }
    return { result: refusal(response.status, answer.success ? answer.data : null), bucket }
  } catch (error) {
    // The address holds the key: only the kind of the failure is logged.
    logger.warn({ kind: error instanceof Error ? error.name : 'unknown' }, 'keepa did not answer')
    return { result: failure('keepa-unavailable'), bucket: null }
  }
}

function refusal(status: number, answer: KeepaAnswer | null): Failure {
  if (status === 429) return failure('keepa-no-tokens', { seconds: String(Math.ceil((answer?.refillIn ?? 60_000) / 1000)) })
  if (status === 402) return failure('keepa-key-refused')
  if (status === 400) return failure('keepa-refused', { message: (answer?.error?.message ?? '').slice(0, 200) })
  return failure('keepa-unavailable')
}

function bucketOf({ tokensLeft, refillIn, refillRate }: KeepaAnswer): KeepaBucket {
  return { tokensLeft, refillIn: Math.max(0, refillIn), refillRate: Math.max(0, refillRate), at: Date.now() }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
