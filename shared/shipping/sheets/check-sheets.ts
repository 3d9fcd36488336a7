import { dayAfter } from '#shared/facts/calendar.ts'
import { freightIn } from './freight.ts'
import { mayOverlap } from './postcode-area.ts'
import type { Band, Place, RateSheet, Zone } from './rate-sheet.ts'

/** Something about a sheet a person should see. An error keeps it from being accepted, a notice does not. */
export interface SheetProblem {
  readonly code: string
  readonly severity: 'error' | 'notice'
  /** Rows of the forwarder's file; empty where the sheet did not come from one. */
  readonly rows: readonly number[]
  readonly params: Readonly<Record<string, string>>
}

/**
 * Faults of one sheet: bands that are empty, overlap or leave a gap, places in two zones, a validity that ends before it
 * begins. Notices: a price that falls as the weight rises.
 */
export function checkSheet(sheet: RateSheet): SheetProblem[] {
  const problems: SheetProblem[] = []
  if (sheet.validFrom !== null && sheet.validTo !== null && sheet.validTo < sheet.validFrom) {
    problems.push({ code: 'validity-backwards', severity: 'error', rows: [], params: { from: sheet.validFrom, to: sheet.validTo } })
  }
  if (sheet.volumetric?.measure === 'metric' && sheet.volumetric.applies.when === 'ratio-over') {
    problems.push({ code: 'ratio-can-lower-price', severity: 'notice', rows: [], params: {} })
  }
  const ids = new Set<string>()
  for (const zone of sheet.zones) {
    if (ids.has(zone.id)) problems.push({ code: 'zone-twice', severity: 'error', rows: rowsOf(zone.pricing.bands), params: { zone: zone.id } })
    ids.add(zone.id)
    problems.push(...checkBands(zone))
  }
  return [...problems, ...checkPlaces(sheet.zones)]
}

/** Sheets of one service, carrier and cargo whose days overlap (error) or leave days without any sheet (notice). */
export function checkValidity(sheets: readonly RateSheet[]): SheetProblem[] {
  const problems: SheetProblem[] = []
  const groups = Map.groupBy(sheets, ({ carrier, service, cargo, shipFrom }) => JSON.stringify([carrier, service, shipFrom, cargo.toSorted()]))
  for (const group of groups.values()) {
    const inOrder = group.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    let latest = inOrder[0]
    for (const next of inOrder.slice(1)) {
      if (latest === undefined) break
      const params = { sheet: latest.id, other: next.id, from: next.validFrom ?? '', to: latest.validTo ?? '' }
      if (latest.validTo === null || next.validFrom === null || next.validFrom <= latest.validTo) {
        problems.push({ code: 'validity-overlap', severity: 'error', rows: [], params })
      } else if (next.validFrom > dayAfter(latest.validTo)) {
        problems.push({ code: 'validity-gap', severity: 'notice', rows: [], params })
      }
      if (latest.validTo !== null && (next.validTo === null || next.validTo > latest.validTo)) latest = next
    }
  }
  return problems
}

function checkBands({ id, pricing }: Zone): SheetProblem[] {
  const problems: SheetProblem[] = []
  const report = (code: string, severity: SheetProblem['severity'], bands: readonly Band[], from: number, to: number) =>
    problems.push({ code, severity, rows: rowsOf(bands), params: { zone: id, from: String(from), to: String(to) } })
  const bands: Band[] = []
  for (const band of pricing.bands) {
    if (band.over >= band.upTo) report('band-empty', 'error', [band], band.over, band.upTo)
    else bands.push(band)
  }
  bands.sort((a, b) => a.over - b.over)
  const first = bands[0]
  if (first !== undefined && first.over > 0) report('band-gap', 'notice', [first], 0, first.over)
  let widest = first
  for (const next of bands.slice(1)) {
    if (widest === undefined) break
    if (next.over < widest.upTo) report('band-overlap', 'error', [widest, next], next.over, Math.min(next.upTo, widest.upTo))
    else if (next.over > widest.upTo) report('band-gap', 'error', [widest, next], widest.upTo, next.over)
    else if (freightIn(next, next.over + 1) < freightIn(widest, widest.upTo)) report('price-falls', 'notice', [widest, next], widest.upTo, next.over + 1)
    if (next.upTo > widest.upTo) widest = next
  }
  return problems
}

function checkPlaces(zones: readonly Zone[]): SheetProblem[] {
  const problems: SheetProblem[] = []
  const byCountry = new Map<string, { place: Place; zone: Zone }[]>()
  for (const zone of zones) {
    for (const place of zone.places) {
      const others = byCountry.get(place.country) ?? []
      const clash = others.find((other) => other.zone !== zone && samePlace(other.place, place))
      if (clash !== undefined) {
        const rows = rowsOf([...clash.zone.pricing.bands, ...zone.pricing.bands])
        problems.push({ code: 'place-in-two-zones', severity: 'error', rows, params: { country: place.country, zone: clash.zone.id, other: zone.id } })
      }
      others.push({ place, zone })
      byCountry.set(place.country, others)
    }
  }
  return problems
}

/** A zone of some postcodes beside one of the whole country is not a clash: it is the exception. */
function samePlace(a: Place, b: Place): boolean {
  if (a.postcodes.length === 0 || b.postcodes.length === 0) return a.postcodes.length === b.postcodes.length
  return a.postcodes.some((one) => b.postcodes.some((other) => mayOverlap(one, other)))
}

function rowsOf(bands: readonly Band[]): number[] {
  return [...new Set(bands.flatMap(({ row }) => (row === null ? [] : [row])))].sort((a, b) => a - b)
}
