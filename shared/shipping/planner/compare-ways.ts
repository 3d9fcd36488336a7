import type { FactBook } from '#shared/facts/fact-book.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { Currency } from '#shared/money/money.ts'
import type { Failure } from '#shared/result/result.ts'
import { customsTerritory } from '#shared/places/european-union.ts'
import { createPacker } from '../checkout/parcels.ts'
import { rateWay, type RatingDesk } from '../checkout/rate-way.ts'
import type { ShippingShop } from '../checkout/shipping-shop.ts'
import type { CartItem } from '../rules/cart.ts'
import type { RateSheet } from '../sheets/rate-sheet.ts'

export interface CatalogueTerms {
  readonly sheets: readonly RateSheet[]
  /** Sheets of the option that buyers are shown first today. */
  readonly today: ReadonlySet<string>
  readonly packing: Pick<ShippingShop, 'boxes' | 'assume'>
  readonly currency: Currency
  readonly date: IsoDate
  readonly dutiesPaid: boolean
}

/** One order of the goods to one country. Costs are minor units of the terms' currency; null where no such way carries it. */
export interface ComparedWays {
  readonly country: CountryCode
  readonly today: number | null
  readonly cheapest: { readonly sheet: string; readonly cost: number } | null
  /** Where no way carries it, why the last one tried does not. */
  readonly why: Failure | null
}

/**
 * What one order of some goods costs to each country, today's way beside the cheapest without a stock. The goods are
 * packed once for all countries. For whole catalogues; `planWays` says more about a single order.
 */
export function compareWays(items: readonly CartItem[], countries: readonly CountryCode[], terms: CatalogueTerms, facts: FactBook): ComparedWays[] {
  const { sheets, today, packing, currency, date, dutiesPaid } = terms
  const pack = createPacker(packing)
  const byId = sheetsById(sheets)
  return countries.map((country) => {
    const cart = { items, currency, destination: { country, region: null, postcode: null, poBox: false }, market: null, date }
    const desk: RatingDesk = { cart, facts, blend: { mode: 'combined', by: 'cargo' }, groups: [items], pack }
    let now: number | null = null
    let cheapest: { sheet: string; cost: number } | null = null
    let why: Failure | null = null
    for (const sheet of sheets) {
      if (sheet.mode === 'last-mile') continue
      const border = customsTerritory(sheet.shipFrom) !== customsTerritory(country)
      const rated = rateWay({ id: sheet.id, name: '', description: '', sheets: [sheet.id], dutiesPaid: dutiesPaid && border }, byId, desk)
      if (!rated.ok) {
        why = rated
        continue
      }
      const { cost } = rated.value
      if (today.has(sheet.id) && (now === null || cost < now)) now = cost
      if (cheapest === null || cost < cheapest.cost) cheapest = { sheet: sheet.id, cost }
    }
    return { country, today: now, cheapest, why: cheapest === null ? why : null }
  })
}

const indexes = new WeakMap<readonly RateSheet[], ReadonlyMap<string, RateSheet>>()

function sheetsById(sheets: readonly RateSheet[]): ReadonlyMap<string, RateSheet> {
  const known = indexes.get(sheets) ?? new Map(sheets.map((sheet) => [sheet.id, sheet]))
  indexes.set(sheets, known)
  return known
}
