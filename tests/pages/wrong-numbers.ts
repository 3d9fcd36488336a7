import type { ListedResult, PageReading, ProductPage, SeenCount } from '#extension/sites/page-reading.ts'

/** What a reading says that the original did not: each a number, an id or a seller that is neither the same nor absent. */
export function wrongNumbers(original: PageReading, reading: PageReading): string[] {
  if (reading.kind === 'unreadable') return []
  if (original.kind !== reading.kind) return [`read as ${reading.kind}`]
  if (original.kind === 'product' && reading.kind === 'product') return wrongInProduct(original, reading)
  if (original.kind !== 'product' && reading.kind !== 'product') return wrongInList(original.results, reading.results)
  return []
}

const exact = ['id', 'price', 'listPrice', 'coupon', 'rating', 'imageCount', 'firstAvailable', 'seller'] as const

function wrongInProduct(original: ProductPage, reading: ProductPage): string[] {
  const other = exact.filter((field) => reading[field] !== null && JSON.stringify(reading[field]) !== JSON.stringify(original[field]))
  const told = other.map((field) => `${field} ${JSON.stringify(reading[field])}`)
  if (!within(reading.reviewCount, original.reviewCount)) told.push(`reviewCount ${JSON.stringify(reading.reviewCount)}`)
  const ranks = new Set(original.ranks.map(({ rank, category }) => `${rank} ${category}`))
  const known = new Set(original.ranks.map(({ rank }) => rank))
  for (const { rank, category } of reading.ranks) {
    if (category === null ? !known.has(rank) : !ranks.has(`${rank} ${category}`)) told.push(`rank ${rank} ${category}`)
  }
  if (reading.variations && reading.variations.count !== original.variations?.count) told.push(`variations ${reading.variations.count}`)
  const [grams, before] = [reading.weightGrams, original.weightGrams]
  const sameWeight = reading.weightOf === original.weightOf && grams !== null && before !== null
  if (sameWeight && Math.abs(grams / before - 1) > 0.02) told.push(`weight ${reading.weightGrams}`)
  return told
}

function wrongInList(original: readonly ListedResult[], results: readonly ListedResult[]): string[] {
  const before = new Map<string, ListedResult[]>()
  for (const result of original) before.set(result.id, [...(before.get(result.id) ?? []), result])
  return results.flatMap((result) => {
    const told = before.get(result.id) ?? []
    if (told.length === 0) return [`result ${result.id}`]
    const fits = (check: (one: ListedResult) => boolean): boolean => told.some(check)
    return [
      ...(result.price && !fits(({ price }) => price?.minor === result.price?.minor && price?.currency === result.price?.currency) ? [`${result.id} price ${result.price.minor}`] : []),
      ...(result.rating !== null && !fits(({ rating }) => rating === result.rating) ? [`${result.id} rating ${result.rating}`] : []),
      ...(fits(({ reviewCount }) => within(result.reviewCount, reviewCount)) ? [] : [`${result.id} reviews ${JSON.stringify(result.reviewCount)}`]),
    ]
  })
}

/** The same count, or a lower bound that still holds. */
function within(count: SeenCount | null, original: SeenCount | null): boolean {
  if (count === null) return true
  if (original === null) return false
  return count.bound === 'exact' ? count.value === original.value && original.bound === 'exact' : count.value <= original.value
}
