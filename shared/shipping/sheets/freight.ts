import { mulDiv } from '#shared/money/mul-div.ts'
import type { Band, Pricing, Zone } from './rate-sheet.ts'

/** The weight that is priced: at least the minimum, then up to the next whole step. Grams. */
export function pricedGrams(chargeable: number, minimumGrams: number, stepGrams: number): number {
  return Math.ceil(Math.max(chargeable, minimumGrams) / stepGrams) * stepGrams
}

/** The band that holds so many grams: over its lower edge, up to and with its upper one; null in a gap. */
export function bandFor(pricing: Pricing, grams: number): Band | null {
  const { bands } = pricing
  for (const band of bands) if (grams > band.over && grams <= band.upTo) return band
  return null
}

/** Freight of so many priced grams in one band, minor units of the sheet's currency, to the nearer unit. */
export function freightIn(band: Band, grams: number): number {
  if ('perKilogram' in band) return mulDiv(grams, band.perKilogram, 1000, 'half-up') + band.perPiece
  if ('registration' in band) {
    return band.registration + mulDiv(Math.max(0, grams - band.gramsIncluded), band.perThousandGrams, 1000, 'half-up')
  }
  return band.first + Math.ceil(Math.max(0, grams - band.firstGrams) / band.stepGrams) * band.additional
}

/** The most grams any band of the zone takes. */
export function heaviestGrams(zone: Zone): number {
  let most = 0
  for (const band of zone.pricing.bands) most = Math.max(most, band.upTo)
  return most
}
