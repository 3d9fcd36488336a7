import type { Observation } from './observation.ts'

/** The UTC hour of an instant: `2026-11-21T09`. */
export function hourOf(at: string): string {
  return at.slice(0, 13)
}

/**
 * One observation for each product and UTC hour, oldest first. Within an hour each field is the latest that was read:
 * a page of results, which has no rank, does not wipe out the rank of the product page before it. The order they come
 * in does not matter, and merging again changes nothing.
 */
export function mergeHours(observations: readonly Observation[]): Observation[] {
  const byHour = new Map<string, Observation>()
  for (const seen of observations.toSorted(oldestFirst)) {
    const key = [seen.site, seen.marketplace, seen.id, hourOf(seen.at)].join('|')
    const before = byHour.get(key)
    byHour.set(key, before === undefined ? seen : later(before, seen))
  }
  return [...byHour.values()].sort(oldestFirst)
}

function later(before: Observation, after: Observation): Observation {
  return {
    ...after,
    price: after.price ?? before.price,
    rank: after.rank ?? before.rank,
    rating: after.rating ?? before.rating,
    reviewCount: after.reviewCount ?? before.reviewCount,
    availability: after.availability === 'unknown' ? before.availability : after.availability,
    seller: after.seller ?? before.seller,
  }
}

/** By time; of two at the same instant the order of their content decides, so that none is left to chance. */
function oldestFirst(a: Observation, b: Observation): number {
  return compare(a.at, b.at) || compare(content(a), content(b))
}

function content({ site, marketplace, id, price, rank, rating, reviewCount, availability, seller }: Observation): string {
  return JSON.stringify([
    site, marketplace, id, price?.minor, price?.currency, rank?.rank, rank?.category, rating, reviewCount?.value,
    reviewCount?.bound, availability, seller,
  ])
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
