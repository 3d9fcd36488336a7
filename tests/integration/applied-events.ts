import { checkPayload } from '#tests/devshop/webhooks/payload-schema.ts'
import type { ConnectedShop } from './connected-shop.ts'

/** Lets an event's effect happen at once, in a transaction of its own, as the inbox would. Answers its outcome. */
export type Apply = (topic: string, payload: unknown, triggeredAt?: Date) => Promise<string | undefined>

export async function appliedEvents({ shop }: ConnectedShop): Promise<Apply> {
  const { withShop } = await import('#app/data/database.server.ts')
  const { effects } = await import('#app/jobs/inbox/effects.server.ts')
  const { workTogether } = await import('#app/jobs/inbox/work-together.server.ts')
  return (topic, payload, triggeredAt) => {
    checkPayload(topic, payload)
    const event = { shop, eventId: 'e', topic, triggeredAt: triggeredAt ?? null, payload }
    return withShop(shop, (db) => workTogether(db, shop, async (together) => effects[topic]?.(db, event, together)))
  }
}
