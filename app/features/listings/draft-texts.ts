import { segmentsOf } from '#shared/listings/memory/segments.ts'
import { termsIn, type Term } from '#shared/listings/glossary/terms.ts'

/** A text to be drafted, cut into what is remembered and what must be asked for. */
export interface DraftPlan {
  readonly html: boolean
  readonly segments: readonly string[]
  readonly assemble: (texts: readonly string[]) => string
}

export type SegmentOrigin = 'memory' | 'glossary' | 'provider' | 'layer'

export function planDraft(source: string, type: string): DraftPlan {
  const html = type === 'HTML'
  if (!html) return { html, segments: [source], assemble: ([text]) => text ?? source }
  const { segments, assemble } = segmentsOf(source)
  return { html, segments, assemble }
}

/** What the shop itself knows of a segment: approved before, or a word of its glossary as a whole. */
export function knownSegment(segment: string, memory: ReadonlyMap<string, string>, terms: readonly Term[], from: string): { text: string; origin: SegmentOrigin } | null {
  const remembered = memory.get(segment)
  if (remembered !== undefined) return { text: remembered, origin: 'memory' }
  const [place, second] = termsIn(segment, terms, from)
  if (place !== undefined && second === undefined && place.start === 0 && place.end === segment.length) {
    return { text: place.term.target ?? segment, origin: 'glossary' }
  }
  return null
}

/** A segment that says nothing in words, such as "30 × 20 cm": numbers and short units alone. */
export function isWordless(segment: string): boolean {
  const words = segment.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu) ?? []
  return words.every((word) => /^(?:x|[a-z]{1,2}|[A-Z]{1,3}|oz|lbs?|kg|mm|cm|ml|in|ft|W|V|Hz|mAh)$/.test(word))
}
