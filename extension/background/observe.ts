import { mostObservations } from '#shared/contract/research-api.ts'
import { keepObservations, markSent, unsentObservations } from '../store/observation-store.ts'
import { sendObservations } from './app-client.ts'
import type { ResearchProduct } from '#shared/contract/research-api.ts'
import type { Observation } from '#shared/research/observation.ts'
import type { SeenList } from '../protocol/seen-list.ts'
import type { Pairing, Settings } from '../store/stored.ts'

export function observationOfProduct(product: ResearchProduct, at: string): Observation {
  const { site, marketplace, id, price, rank, rating, reviewCount, availability, seller } = product
  return { site, marketplace, id, at, price, rank, rating, reviewCount, availability, seller }
}

/** What a page of results said of each product; its rank is a place in one list and not the product's. */
export function observationsOfList({ site, marketplace, at, results }: SeenList): Observation[] {
  return results.map(({ id, price, rating, reviewCount }) => ({
    site, marketplace, id, at, price, rank: null, rating: rating === null ? null : Math.round(rating * 100), reviewCount, availability: 'unknown', seller: null,
  }))
}

/** Keeps what was seen, if the seller wants it kept, and hands the shop what it has not had yet. Never stands in the way of showing. */
export async function observe(seen: readonly Observation[], settings: Settings, pairing: Pairing | null): Promise<void> {
  if (!settings.keepHistory) return
  try {
    await keepObservations(seen)
    if (!pairing) return
    const observations = await unsentObservations(mostObservations)
    if (observations.length === 0) return
    const answer = await sendObservations(pairing, { observations })
    if (answer.ok) await markSent(observations)
  } catch {
    // A private window may have no such store. History then stays empty, and says so where it is shown.
  }
}
