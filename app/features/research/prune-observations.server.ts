import { withShop } from '#app/data/database.server.ts'
import { pruneObservations } from '#app/data/observation-repository.server.ts'

const day = 24 * 60 * 60_000
/** Seasons need two whole years; a third leaves room to compare them. */
const oldestDays = 1_100
/** One product seen every day of that time is a thousand; this is five hundred such products. */
const mostKept = 500_000

/** Lets go of a shop's observations that are older than three years, and of the oldest beyond half a million. Returns how many. */
export function pruneShop(shop: string, now = new Date(), most = mostKept): Promise<number> {
  return withShop(shop, (db) => pruneObservations(db, shop, new Date(now.getTime() - oldestDays * day), most))
}
