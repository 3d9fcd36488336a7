import { anyListings } from '#app/data/listing-text-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { Effect } from './effect.ts'

// The body names a language and no moment: which the shop has now is read from Shopify, so old news does no harm.
export const localeChanged: Effect = async (db, { shop }) => {
  if (!(await anyListings(db, shop))) return 'ignored'
  await enqueue('refresh-locales', { shop }, { db })
  return 'applied'
}
