import { z } from 'zod'
import type { ShopDatabase } from '#app/data/database.server.ts'
import { listingLocales } from '#app/data/listing-text-repository.server.ts'
import { matchingOwnerIds } from '#app/data/listing-table.server.ts'
import { listingsQuerySchema } from './listings.ts'

/** What a bulk action is about: rows that were ticked, or all that a filter finds. */
export const chosenOwnersSchema = z.union([
  z.object({ ownerIds: z.array(z.string().max(100)).min(1).max(250) }),
  z.object({ all: listingsQuerySchema }),
])
export type ChosenOwners = z.infer<typeof chosenOwnersSchema>

export async function ownerIdsOf(db: ShopDatabase, shop: string, chosen: ChosenOwners): Promise<string[]> {
  if ('ownerIds' in chosen) return chosen.ownerIds
  const locales = (await listingLocales(db, shop)).filter(({ primary }) => !primary).map(({ locale }) => locale)
  return matchingOwnerIds(db, shop, locales, chosen.all)
}
