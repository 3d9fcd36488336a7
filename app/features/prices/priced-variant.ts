import type { VariantRecord } from '#app/data/variant-repository.server.ts'
import { hsForCountry } from '#shared/customs/hs-for-country.ts'
import { nationalLines } from '#shared/facts/national-lines.ts'
import { customsTerritory } from '#shared/places/european-union.ts'
import type { FactUse } from '#shared/customs/quote.ts'
import type { MarketPrice, PriceBreakdown, PricedProduct } from '#shared/pricing/market-price.ts'
import { asksForDigits } from './missing-digits.ts'
import type { PriceRow, RowBreakdown } from './prices.ts'

/** What pricing must know of a variant to price it in a country. */
export function pricedProduct(variant: VariantRecord, country: string): PricedProduct {
  const { variantId, productTitle, variantTitle, origin, weightGrams, unitCost } = variant
  return {
    id: variantId,
    description: variantTitle === null ? productTitle : `${productTitle} · ${variantTitle}`,
    hs: hsOf(variant, country),
    origin,
    weightGrams,
    unitCost,
  }
}

function hsOf({ hsCode, countryHs }: VariantRecord, country: string): string | null {
  return hsForCountry({ general: hsCode, byCountry: countryHs }, country)
}

/** What all variants that are priced alike share of their rows. */
type AlikeRow = Pick<
  PriceRow, 'hs' | 'proposed' | 'current' | 'landed' | 'belowFloor' | 'gaps' | 'needsDigits' | 'ready' | 'stale'
>

/** The part of a row that its price alone tells. */
export function alikeRow(hs: string | null, price: MarketPrice): AlikeRow {
  const { proposed, current, belowFloor, gaps } = price
  return {
    hs,
    proposed: withoutQuote(proposed),
    current: withoutQuote(current),
    landed: landedCost(proposed ?? current),
    belowFloor,
    gaps,
    needsDigits: needsDigits(hs, price),
    ready: proposed !== null && gaps.length === 0,
    stale: staleFactsOf(price).length > 0,
  }
}

/** A variant and its price as one row of the table. */
export function priceRow(variant: VariantRecord, alike: AlikeRow, fixed: boolean): PriceRow {
  const { proposed, current, ready } = alike
  return {
    ...alike,
    variantId: variant.variantId,
    productId: variant.productId,
    title: variant.productTitle,
    variantTitle: variant.variantTitle,
    sku: variant.sku,
    imageUrl: variant.imageUrl,
    unitCost: variant.unitCost,
    origin: variant.origin,
    weightGrams: variant.weightGrams,
    fixed,
    changed: ready && !(fixed && current?.price === proposed?.price),
  }
}

/** A rate that is no percentage may be one on a line of the country's own tariff. */
function needsDigits(hs: string | null, { gaps, country }: MarketPrice): boolean {
  if (hs === null) return false
  if (gaps.some(asksForDigits)) return true
  const sixDigits = hs.length === 6 && gaps.some(({ code }) => code === 'duty-rate-not-percentage')
  return sixDigits && nationalLines(customsTerritory(country), hs).length > 0
}

function withoutQuote(breakdown: PriceBreakdown | null): RowBreakdown | null {
  if (breakdown === null) return null
  const { quote: _, ...row } = breakdown
  return row
}

/** What one piece costs until the buyer holds it, minor units; null while any part of it is not known. */
export function landedCost(breakdown: RowBreakdown | null): number | null {
  if (breakdown === null) return null
  const { unitCost, freight, duty, importTax, customsFees } = breakdown
  const parts = [unitCost, freight, duty, importTax, customsFees]
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)
}

/** Facts past their re-check day that the proposed price stands on. */
export function staleFactsOf(price: MarketPrice): readonly FactUse[] {
  return price.proposed?.quote?.facts.filter(({ stale }) => stale) ?? []
}
