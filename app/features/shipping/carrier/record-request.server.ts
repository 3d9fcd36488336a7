import { storeCarrierRequests, type CarrierRequestRow } from '#app/data/carrier-request-repository.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'

const everyMs = 250
const mostWaiting = 5_000
const mostAtOnce = 200

let waiting: CarrierRequestRow[] = []
let timer: NodeJS.Timeout | undefined
let writing: Promise<void> = Promise.resolve()
let lost = 0

/** Keeps a question for later, outside the answer's path. Where the database is away too long the newest are lost, and said to be. */
export function recordRequest(row: CarrierRequestRow): void {
  if (waiting.length >= mostWaiting) {
    lost += 1
    return
  }
  waiting.push(row)
  timer ??= setTimeout(() => void flushRequests(), everyMs).unref()
}

/** Writes what waits. Called by a timer, and by the process before it ends. */
export async function flushRequests(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  writing = writing.then(writeWaiting)
  await writing
}

async function writeWaiting(): Promise<void> {
  const rows = waiting.splice(0, mostAtOnce)
  if (rows.length === 0) return
  if (lost > 0) logger.warn({ lost }, 'carrier requests not recorded')
  lost = 0
  const failed: CarrierRequestRow[] = []
  for (const [shop, own] of Map.groupBy(rows, ({ shop }) => shop)) {
    try {
      await storeCarrierRequests(shop, own)
    } catch (error) {
      failed.push(...own)
      logger.warn({ shop, requests: own.length, reason: safeMessage(error) }, 'carrier requests not stored yet')
    }
  }
  waiting = [...failed, ...waiting].slice(0, mostWaiting)
  if (waiting.length > 0) timer ??= setTimeout(() => void flushRequests(), failed.length > 0 ? 2_000 : 0).unref()
}
