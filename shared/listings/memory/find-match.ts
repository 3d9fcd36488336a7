import { distance } from 'fastest-levenshtein'

export interface MemoryEntry {
  readonly source: string
  readonly target: string
}

export interface MemoryMatch extends MemoryEntry {
  /** 1 for the same text, else the share of signs that are alike, from 0 up to 1. */
  readonly likeness: number
}

/** Below this a remembered text costs more to mend than to write anew. */
export const leastLikeness = 0.7

/** The remembered text most like `source`, if any is like enough. Blanks and the case of letters count little. */
export function findMatch(source: string, memory: readonly MemoryEntry[], least = leastLikeness): MemoryMatch | null {
  const wanted = plain(source)
  let best: MemoryMatch | null = null
  for (const entry of memory) {
    if (entry.source === source) return { ...entry, likeness: 1 }
    const other = plain(entry.source)
    const longer = Math.max(wanted.length, other.length)
    const bar = best?.likeness ?? least
    if (longer === 0 || Math.min(wanted.length, other.length) / longer < bar) continue
    const likeness = Math.min(0.99, 1 - distance(wanted, other) / longer)
    if (likeness >= bar) best = { ...entry, likeness }
  }
  return best
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}
