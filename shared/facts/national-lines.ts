import type { Territory } from '#shared/places/country.ts'
import lines from './pack/generated/national-lines.json' with { type: 'json' }

/** A line of a territory's own tariff below six digits, in the tariff's own (English) words. */
export interface NationalLine {
  /** Eight digits. */
  readonly code: string
  readonly text: string
}

type LinesByGoods = Readonly<Record<string, readonly (readonly string[])[]>>

/** Great Britain's tariff had the EU's codes when these were read (January 2021). */
const byTerritory = new Map<Territory, LinesByGoods>([
  ['US', lines.US],
  ['EU', lines.EU],
  ['GB', lines.EU],
])

/** The lines to choose from where six digits do not settle what is due; none where they do. */
export function nationalLines(territory: Territory, hs: string): readonly NationalLine[] {
  const found = byTerritory.get(territory)?.[hs.slice(0, 6)] ?? []
  return found.map(([code = '', text = '']) => ({ code, text }))
}
