import { inTransaction, limitStatements, seeAnyShop, seeShop, withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { eventsWorked } from '#app/platform/metrics.server.ts'
import { parseStorableJson } from '#app/platform/storable-text.ts'
import type { EventOutcome, Together } from './effect.ts'
import { effects } from './effects.server.ts'
import { claimAgain, dueEvents, holdShopBehind, markDone, namedEvents, putOff, waitForShop, type ClaimedEvent, type DoneEvent, type PutOff } from './event-claims.server.ts'
import { beginTurn, cutOff, endTurn, forgetCutOff } from './turns.server.ts'
import { workTogether } from './work-together.server.ts'

/** After so many failures an event rests as dead, its body and the reason kept for a person to look at. */
export const mostAttempts = 10

/** Milliseconds that one statement and one transaction of the inbox may take. */
export interface InboxLimits {
  readonly statementMs: number
  readonly transactionMs: number
}

const usualLimits: InboxLimits = { statementMs: 20_000, transactionMs: 60_000 }
/** Of one shop in one transaction: each event that ends alone costs a write to the disk of its own. */
const batchSize = 64
/** A batch ends after the event that passes this: what it holds must not wait long. */
const batchMs = 2_000
/** After it the batch ends: the shop is gone, and the rest of its events with it. */
const lastOfShop = 'shop/redact'

/** The shop that was served last: the next is one behind it, so that none keeps others waiting. */
let lastShop = ''

/** What came of events in a transaction; only true once that has ended well. */
interface Worked {
  readonly done: DoneEvent[]
  readonly failed: { event: ClaimedEvent; putOff: PutOff }[]
}

/**
 * Takes the next shop that has events due, and of them as many as one transaction may hold; applies them and marks them
 * done in it, so a process that dies in between leaves all of them as they were. One worker at a time serves a shop.
 * False when nothing is due that nobody else holds. A failure undoes its own event alone, which is put off, longer each
 * time; where an event spoils the whole transaction (at its end, or by using up its time), each gets one of its own. So
 * they do where a worker's process ended over them; where it ended over a single one, that one has failed.
 */
export async function workNextShop(limits: InboxLimits = usualLimits): Promise<boolean> {
  let claimed: readonly ClaimedEvent[] = []
  let apart = false
  try {
    const worked = await inTransaction(async (db) => {
      await limitStatements(db, limits.statementMs)
      await seeAnyShop(db)
      const shop = await holdShopBehind(db, lastShop)
      if (shop === null) return null
      lastShop = shop
      await seeShop(db, shop)
      const left = await cutOff(db, shop)
      if (left.length > 0) {
        const events = await namedEvents(db, shop, left)
        await forgetCutOff(db, shop)
        if (left.length === 1) return { done: [], failed: await failAll(db, events, processEnded) }
        claimed = events
        apart = true
        return { done: [], failed: [] }
      }
      claimed = await dueEvents(db, shop, batchSize)
      await beginTurn(shop, claimed)
      return workAll(db, shop, claimed)
    }, limits.transactionMs)
    if (worked === null) return false
    tell(worked)
  } catch (error) {
    if (claimed.length === 0) throw error
    apart = true
    logger.warn({ shop: claimed[0]?.shop, events: claimed.length, reason: safeMessage(error) }, 'batch failed, its events are tried one by one')
  }
  if (apart) for (const event of claimed) await workAlone(event, limits)
  return true
}

const processEnded = new Error('The worker ended, or lost the database, while this event alone was under way.')

async function failAll(db: ShopDatabase, events: readonly ClaimedEvent[], reason: unknown): Promise<Worked['failed']> {
  const failed: Worked['failed'] = []
  for (const event of events) {
    const one = { event, putOff: after(event, reason) }
    if (await putOff(db, event, one.putOff)) failed.push(one)
  }
  return failed
}

async function workAll(db: ShopDatabase, shop: string, events: readonly ClaimedEvent[]): Promise<Worked> {
  const worked: Worked = { done: [], failed: [] }
  const begun = performance.now()
  await workTogether(db, shop, async (together) => {
    for (const event of events) {
      await db.$executeRaw`SAVEPOINT effect`
      try {
        worked.done.push({ ...event, outcome: await apply(db, event, together) })
      } catch (error) {
        await db.$executeRaw`ROLLBACK TO SAVEPOINT effect`
        worked.failed.push(...(await failAll(db, [event], error)))
      }
      if (event.topic === lastOfShop || performance.now() - begun > batchMs) break
    }
  })
  await markDone(db, shop, worked.done)
  await endTurn(db, shop, events)
  return worked
}

/** One event in a transaction of its own. When that fails the event is put off in another; not when it never came to it. */
async function workAlone(event: ClaimedEvent, limits: InboxLimits): Promise<void> {
  const { shop } = event
  const turn = { begun: false }
  try {
    const worked = await inTransaction(async (db) => {
      await limitStatements(db, limits.statementMs)
      await seeShop(db, shop)
      await waitForShop(db, shop)
      const again = await claimAgain(db, event)
      if (again === null) return null
      await beginTurn(shop, [again])
      turn.begun = true
      return workAll(db, shop, [again])
    }, limits.transactionMs)
    if (worked !== null) tell(worked)
  } catch (error) {
    if (!turn.begun) throw error
    const failed = await withShop(shop, async (db) => {
      await endTurn(db, shop, [event])
      return failAll(db, [event], error)
    })
    tell({ done: [], failed })
  }
}

function tell({ done, failed }: Worked): void {
  for (const { topic, outcome } of done) eventsWorked.inc({ topic, outcome })
  for (const { event, putOff: { attempts, reason, dead } } of failed) {
    eventsWorked.inc({ topic: event.topic, outcome: dead ? 'dead' : 'failed' })
    logger[dead ? 'error' : 'warn']({ shop: event.shop, topic: event.topic, event: event.event_id, attempts, reason }, 'event failed')
  }
}

async function apply(db: ShopDatabase, row: ClaimedEvent, together: Together): Promise<EventOutcome> {
  const effect = effects[row.topic]
  if (effect === undefined) throw new TypeError(`No effect is known for ${row.topic}.`)
  return effect(db, { shop: row.shop, eventId: row.event_id, topic: row.topic, triggeredAt: row.triggered_at, payload: payloadOf(row.body) }, together)
}

// The parser's own words would quote the body, and the reason is kept and logged.
function payloadOf(body: Uint8Array): unknown {
  try {
    return parseStorableJson(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new TypeError('The body is not JSON in UTF-8.')
  }
}

function after(event: ClaimedEvent, error: unknown): PutOff {
  const attempts = event.attempts + 1
  return { attempts, reason: safeMessage(error), dead: attempts >= mostAttempts, notBefore: new Date(Date.now() + backoffMs(attempts)) }
}

/** 2 s, 4 s, 8 s … and never more than an hour. */
export function backoffMs(attempts: number): number {
  return Math.min(3_600_000, 1000 * 2 ** attempts)
}
