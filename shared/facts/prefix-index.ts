import type { Territory } from '#shared/places/country.ts'
import type { AppliesTo } from './fact.ts'

interface Applicable {
  readonly appliesTo: AppliesTo
}

interface PrefixMatch<Entry> {
  /** How many digits of the code the entry speaks of; 0 speaks of all goods. */
  readonly digits: number
  readonly entries: readonly Entry[]
}

export interface PrefixIndex<Entry> {
  /** Every prefix of `hs` that entries speak of, longest first. `hs` null asks for all goods alone. */
  matches(territory: Territory, hs: string | null): readonly PrefixMatch<Entry>[]
}

/** Finds entries by territory and HS prefix in one map read per digit. */
export function createPrefixIndex<Entry extends Applicable>(all: readonly Entry[]): PrefixIndex<Entry> {
  const byTerritory = new Map<Territory, Map<string, Entry[]>>()
  for (const entry of all) {
    const { territory, hs } = entry.appliesTo
    const byPrefix = byTerritory.get(territory) ?? new Map<string, Entry[]>()
    byTerritory.set(territory, byPrefix)
    for (const prefix of hs ?? ['']) {
      const sharing = byPrefix.get(prefix)
      if (sharing === undefined) byPrefix.set(prefix, [entry])
      else sharing.push(entry)
    }
  }
  return {
    matches(territory, hs) {
      const byPrefix = byTerritory.get(territory)
      if (byPrefix === undefined) return []
      const code = hs ?? ''
      const found: PrefixMatch<Entry>[] = []
      for (let digits = code.length; digits >= 0; digits -= 1) {
        const entries = byPrefix.get(code.slice(0, digits))
        if (entries !== undefined) found.push({ digits, entries })
      }
      return found
    },
  }
}
