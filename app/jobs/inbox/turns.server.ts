import { z } from 'zod'
import { rawPool, type ShopDatabase } from '#app/data/database.server.ts'
import type { ClaimedEvent } from './event-claims.server.ts'

const events = z.array(z.object({ eventId: z.string(), topic: z.string() }))
export type EventName = z.infer<typeof events>[number]

const named = (some: readonly ClaimedEvent[]): string => JSON.stringify(some.map(({ event_id, topic }) => ({ eventId: event_id, topic })))

// It is there to outlive this process and not the database, so nobody waits for the disk.
const beginning = `
  WITH own AS (SELECT set_config('landfall.shop', $1, true) AS shop, set_config('synchronous_commit', 'off', true))
  INSERT INTO inbox_turns (shop, events) SELECT own.shop, $2::jsonb FROM own
  ON CONFLICT (shop) DO UPDATE SET events = excluded.events, began_at = excluded.began_at`

/**
 * Notes which events of a shop are about to be worked, at once and beside the transaction that works them: an event that
 * ends the process, and its transaction with it, is known by this. Whoever begins a turn holds the shop.
 */
export async function beginTurn(shop: string, some: readonly ClaimedEvent[]): Promise<void> {
  await rawPool().query({ name: 'begin-turn', text: beginning, values: [shop, named(some)] })
}

/** In the transaction that worked these events, or put them off; another worker's turn stays. */
export async function endTurn(db: ShopDatabase, shop: string, some: readonly ClaimedEvent[]): Promise<void> {
  await db.$executeRaw`DELETE FROM inbox_turns WHERE shop = ${shop} AND events = ${named(some)}::jsonb`
}

/** What a worker that is no more was at when it ended; empty where the last turn came to its end. The shop must be held. */
export async function cutOff(db: ShopDatabase, shop: string): Promise<readonly EventName[]> {
  const rows = await db.$queryRaw<{ events: unknown }[]>`SELECT events FROM inbox_turns WHERE shop = ${shop}`
  // What nobody can read must not keep a shop from being served.
  return events.safeParse(rows[0]?.events).data ?? []
}

export async function forgetCutOff(db: ShopDatabase, shop: string): Promise<void> {
  await db.$executeRaw`DELETE FROM inbox_turns WHERE shop = ${shop}`
}
