import { failure, success, type Result } from '#shared/result/result.ts'
import type { Destination } from './destination.ts'
import { isWithin, type PostcodeArea } from './postcode-area.ts'
import type { Place, RateSheet, Zone } from './rate-sheet.ts'

interface CountryZones {
  whole: Zone | null
  readonly parts: { readonly area: PostcodeArea; readonly zone: Zone }[]
}

const indexes = new WeakMap<RateSheet, ReadonlyMap<string, CountryZones>>()

/**
 * The zone of a sheet that serves a destination. A zone that names the postcode goes before one of the whole country.
 * Fails with `destination-not-served`, `postcode-not-served` or, where zones differ by postcode and none is known,
 * `postcode-missing`.
 */
export function findZone(sheet: RateSheet, { country, postcode }: Destination): Result<Zone> {
  const zones = indexOf(sheet).get(country)
  if (zones === undefined) return failure('destination-not-served', { country })
  if (zones.parts.length > 0) {
    if (postcode === null) return failure('postcode-missing', { country })
    for (const { area, zone } of zones.parts) if (isWithin(area, postcode)) return success(zone)
  }
  return zones.whole === null ? failure('postcode-not-served', { country, postcode: postcode ?? '' }) : success(zones.whole)
}

/** Is the destination one of these places? Null where it depends on a postcode nobody knows. */
export function isAmong(places: readonly Place[], { country, postcode }: Destination): boolean | null {
  const here = places.filter((place) => place.country === country)
  if (here.some((place) => place.postcodes.length === 0)) return true
  if (here.length === 0) return false
  return postcode === null ? null : here.some((place) => place.postcodes.some((area) => isWithin(area, postcode)))
}

/** Makes a sheet's index ahead of the first question, which else pays for it. */
export function indexZones(sheet: RateSheet): void {
  indexOf(sheet)
}

function indexOf(sheet: RateSheet): ReadonlyMap<string, CountryZones> {
  const known = indexes.get(sheet)
  if (known !== undefined) return known
  const index = new Map<string, CountryZones>()
  for (const zone of sheet.zones) {
    for (const { country, postcodes } of zone.places) {
      const zones = index.get(country) ?? { whole: null, parts: [] }
      if (postcodes.length === 0) zones.whole ??= zone
      for (const area of postcodes) zones.parts.push({ area, zone })
      index.set(country, zones)
    }
  }
  indexes.set(sheet, index)
  return index
}
