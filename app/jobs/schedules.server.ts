import type { JobKind } from './job-kinds.ts'
import { startQueue } from './queue.server.ts'

/** What is done for every shop each day, at an hour (UTC) of which each shop has its own minute. */
const daily: Partial<Record<JobKind, number>> = {
  'reconcile-orders': 3,
  'prune-observations': 4,
  'fold-profit': 5,
  'forget-events': 4,
  'reseal-secrets': 4,
}

/** Has a shop's daily work done from now on. Safe to repeat. */
export async function scheduleShop(shop: string): Promise<void> {
  const boss = await startQueue('send')
  let minute = 0
  for (const letter of shop) minute = (minute * 31 + letter.charCodeAt(0)) % 60
  for (const [kind, hour] of Object.entries(daily)) {
    await boss.schedule(kind, `${minute} ${hour} * * *`, { shop }, { key: shop, singletonKey: shop, missed: 'once' })
  }
}

export async function unscheduleShop(shop: string): Promise<void> {
  const boss = await startQueue('send')
  for (const kind of Object.keys(daily)) await boss.unschedule(kind, shop)
}
