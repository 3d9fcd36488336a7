import pRetry, { AbortError } from 'p-retry'
import type { z } from 'zod'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'

const timeoutMs = 60_000
const longestWaitMs = 30_000

export interface ServiceCall {
  readonly method?: 'POST' | 'DELETE'
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON, a string as it is. */
  readonly body?: unknown
  readonly signal: AbortSignal
  /** Waiting times between attempts in milliseconds are multiples of this; 1,000 where absent. */
  readonly paceMs?: number
}

class Passing extends Error {
  readonly problem: Failure
  constructor(problem: Failure) {
    super(problem.code)
    this.problem = problem
  }
}

/**
 * One call to an outside service, its answer read by `shape`. Tries again, up to four times, what may pass: no
 * connection, 429 (as long as the service asks, at most 30 s), 5xx.
 */
export async function callService<Shape extends z.ZodType>(address: string, call: ServiceCall, shape: Shape): Promise<Result<z.infer<Shape>>> {
  const pace = call.paceMs ?? 1000
  try {
    return await pRetry(() => attempt(address, call, shape), {
      retries: 4, minTimeout: pace, maxTimeout: pace * 16, factor: 2, randomize: true, signal: call.signal,
      shouldRetry: ({ error }) => error instanceof Passing,
    })
  } catch (error) {
    if (error instanceof Passing) return error.problem
    if (call.signal.aborted) throw error
    if (error instanceof AbortError) throw error.originalError
    throw error
  }
}

async function attempt<Shape extends z.ZodType>(address: string, call: ServiceCall, shape: Shape): Promise<Result<z.infer<Shape>>> {
  const { method = 'POST', headers, body, signal, paceMs = 1000 } = call
  let response: Response
  try {
    response = await fetch(address, {
      method,
      headers: { ...(body === undefined || typeof body === 'string' ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      // An address that points elsewhere could lead a key to strangers.
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new Passing(failure('provider-unreachable', { host: new URL(address).host }))
  }
  const text = await response.text()
  if (response.status === 429 || response.status >= 500) {
    const asked = Number(response.headers.get('Retry-After'))
    if (asked > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(longestWaitMs, asked * paceMs)))
    throw new Passing(failure('provider-busy', { status: String(response.status) }))
  }
  if (response.status === 401 || response.status === 403) return failure('provider-key-refused')
  // 456: DeepL's quota is used up. 402: the balance of an account is.
  if (response.status === 456 || response.status === 402) return failure('provider-quota')
  if (!response.ok) return failure('provider-refused', { message: messageIn(text), status: String(response.status) })
  const parsed = shape.safeParse(text === '' ? {} : jsonOf(text))
  return parsed.success ? success(parsed.data) : failure('provider-unreadable')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function messageIn(text: string): string {
  const found = /"(?:message|error)"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]
  return (found ?? text).slice(0, 200)
}
