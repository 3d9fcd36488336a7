import { closeDatabase } from '#app/data/database.server.ts'
import { effects } from '#app/jobs/inbox/effects.server.ts'
import type { Effect } from '#app/jobs/inbox/effect.ts'
import { workNextShop } from '#app/jobs/inbox/work-inbox.server.ts'

/** A worker of the inbox that ends when nothing is due, and that an event with the word "poison" kills as memory's end would. */
const mortal: Effect = (_db, { payload }) => {
  if (JSON.stringify(payload).includes('poison')) process.kill(process.pid, 'SIGKILL')
  return Promise.resolve('applied')
}
Object.assign(effects, { 'shop/update': mortal })
while (await workNextShop());
await closeDatabase()
