import type { NomenclatureLine } from './line.ts'

/** One coded row of a tariff and its texts from the heading down to its own. */
export interface CodedRow {
  /** Digits only, four to ten. */
  readonly code: string
  readonly path: readonly string[]
}

/** Without markup and the colon that opens a level. */
const plain = (description: string): string =>
  description
    .replace(/<[^>]*>/g, ' ')
    .replace(/:\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Gathers the rows of a tariff, in the tariff's order, into six-digit lines: the first row of a line gives its text,
 * those below it add their own words. Chapters 98 and 99 hold no kinds of goods and are left out.
 */
export function mergeLines(rows: Iterable<CodedRow>): readonly NomenclatureLine[] {
  const lines = new Map<string, { text: string; heading: string; below: Set<string> }>()
  for (const { code, path } of rows) {
    if (!/^\d{6,10}$/.test(code) || code >= '98') continue
    const hs6 = code.slice(0, 6)
    const words = path.map(plain)
    const line = lines.get(hs6)
    if (line === undefined) lines.set(hs6, { text: words.slice(1).join(', ') || (words[0] ?? ''), heading: words[0] ?? '', below: new Set() })
    else line.below.add(words.at(-1) ?? '')
  }
  return [...lines].map(([hs6, { text, heading, below }]) => ({ hs6, text, heading, below: [...below].join(' ') }))
}
