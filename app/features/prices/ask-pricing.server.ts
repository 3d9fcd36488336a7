import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import { replySchema } from './pricing-message.ts'
import type { pricingQuestions } from './pricing-questions.ts'

type Questions = typeof pricingQuestions
type Asked<Name extends keyof Questions> = Parameters<Questions[Name]> extends [IsoDate, ...infer Args] ? Args : never

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

// The bundle lies elsewhere than the sources that Node runs; both processes start in the project's folder.
const source = () => pathToFileURL(join(process.cwd(), 'app/features/prices/pricing-thread.ts'))

let thread: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Asks the pricing thread, so that this process goes on answering however many variants a shop has. Today's prices; the
 * thread keeps them until catalogue, policy, facts or day change. Throws where the thread fails; the next question
 * starts another.
 */
export async function askPricing<Name extends keyof Questions>(
  name: Name, ...args: Asked<Name>
): Promise<Awaited<ReturnType<Questions[Name]>>> {
  const id = (lastId += 1)
  const date = new Date().toISOString().slice(0, 10)
  const answer = await new Promise<unknown>((resolve, reject) => {
    const asked = running()
    waiting.set(id, { resolve, reject })
    // The process stays for an answer it waits for, and for nothing else of the thread.
    asked.ref()
    asked.postMessage({ id, name, args: [date, ...args] })
  })
  // The thread answers with what the question of this name returns; the compiler can't follow it there.
  return answer as Awaited<ReturnType<Questions[Name]>>
}

/** Ends the thread with the process that asks it. */
export async function stopPricing(): Promise<void> {
  const ending = thread
  thread = undefined
  await ending?.terminate()
}

function running(): Worker {
  if (thread !== undefined) return thread
  const begun = new Worker(source())
  thread = begun
  begun.on('message', settle)
  begun.on('error', (error) => logger.error({ reason: safeMessage(error) }, 'pricing thread'))
  begun.on('exit', () => {
    if (thread === begun) thread = undefined
    for (const { reject } of waiting.values()) reject(new Error('The pricing thread has ended'))
    waiting.clear()
  })
  return begun
}

function settle(message: unknown): void {
  const reply = replySchema.parse(message)
  const asker = waiting.get(reply.id)
  waiting.delete(reply.id)
  if (waiting.size === 0) thread?.unref()
  if ('error' in reply) asker?.reject(new Error(reply.error))
  else asker?.resolve(reply.value)
}
