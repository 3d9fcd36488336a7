import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import type { Money } from '#shared/money/money.ts'
import { median } from '../history/median.ts'
import type { SeenCount } from '../observation.ts'

/** One result of a search or best-seller page. */
export interface ListedProduct {
  readonly id: string
  readonly price: Money | null
  readonly reviewCount: SeenCount | null
  /** Null when the page does not say. */
  readonly brand: string | null
  readonly sponsored: boolean
}

/** A share or median together with how many of the results it could be taken from. */
export interface OfSome<Value> {
  readonly value: Value
  readonly known: number
}

export interface ListTotals {
  /** Different products that nobody paid to show here; sponsored places are counted apart. */
  readonly products: number
  readonly sponsored: number
  /** Sponsored places of all places; null of an empty page. */
  readonly sponsoredShare: Ppm | null
  /** In the currency most prices are in, minor units half-up. */
  readonly medianPrice: OfSome<Money> | null
  /** Median review count of the first ten products: what a newcomer stands before. */
  readonly reviewMoat: OfSome<SeenCount> | null
  /** The three brands with the most products, most first, and the share of the branded products they hold. */
  readonly topBrands: OfSome<{ readonly share: Ppm; readonly names: readonly string[] }> | null
}

const firstProducts = 10
const strongest = 3

/** Totals over one page of results in page order. What most results do not say is taken from those that do, and `known` says of how many. */
export function listTotals(results: readonly ListedProduct[]): ListTotals {
  const sponsored = results.filter((result) => result.sponsored).length
  const products = [...new Map(results.filter((result) => !result.sponsored).toReversed().map((result) => [result.id, result])).values()].reverse()
  return {
    products: products.length,
    sponsored,
    sponsoredShare: results.length === 0 ? null : Math.round((sponsored / results.length) * wholePpm),
    medianPrice: medianPrice(products),
    reviewMoat: reviewMoat(products.slice(0, firstProducts)),
    topBrands: topBrands(products),
  }
}

function medianPrice(products: readonly ListedProduct[]): OfSome<Money> | null {
  const prices = products.flatMap(({ price }) => (price === null ? [] : [price]))
  const [commonest] = byCount(Map.groupBy(prices, ({ currency }) => currency))
  const middle = median((commonest?.[1] ?? []).map(({ minor }) => minor))
  if (commonest === undefined || middle === null) return null
  return { value: { minor: Math.round(middle), currency: commonest[0] }, known: commonest[1].length }
}

/** A lower bound at or under the median leaves open how high the median is. */
function reviewMoat(products: readonly ListedProduct[]): OfSome<SeenCount> | null {
  const counts = products.flatMap(({ reviewCount }) => (reviewCount === null ? [] : [reviewCount]))
  const middle = median(counts.map(({ value }) => value))
  if (middle === null) return null
  const value = Math.round(middle)
  const open = counts.some((count) => count.bound === 'atLeast' && count.value <= value)
  return { value: { value, bound: open ? 'atLeast' : 'exact' }, known: counts.length }
}

function topBrands(products: readonly ListedProduct[]): ListTotals['topBrands'] {
  const named = products.flatMap(({ brand }) => (brand === null || brand.trim() === '' ? [] : [brand.trim()]))
  if (named.length === 0) return null
  const top = byCount(Map.groupBy(named, (brand) => brand.toLocaleLowerCase('en'))).slice(0, strongest)
  const held = top.reduce((sum, [, all]) => sum + all.length, 0)
  const names = top.map(([, all]) => all[0] ?? '')
  return { value: { share: Math.round((held / named.length) * wholePpm), names }, known: named.length }
}

/** Largest group first; of two as large the one whose name comes first. */
function byCount<Item>(groups: ReadonlyMap<string, readonly Item[]>): (readonly [string, readonly Item[]])[] {
  return [...groups].sort(([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1))
}
