import MiniSearch from 'minisearch'
import type { Shares } from '../families/shares.ts'
import { readWords, singular } from '../reading/words.ts'
import type { NomenclatureLine } from './line.ts'

/** Lines whose texts hold words of a title. */
export interface Found {
  readonly shares: Shares
  /** Share of the title's words (0 to 1) that the best line holds. */
  readonly coverage: number
  /** The words of the title the best line holds. */
  readonly words: readonly string[]
}

export interface NomenclatureSearch {
  find(words: readonly string[]): Found | null
}

const fillers: ReadonlySet<string> = new Set(['other', 'of', 'and', 'or', 'the', 'a', 'an', 'not', 'than', 'whether', 'including', 'similar', 'article', 'part', 'thereof', 'no', 'nesoi', 'kind', 'use', 'set', 'pack', 'ml', 'cm', 'mm', 'kg', 'piece', 'new', 'size'])

/** Texts of the tariff say what is excluded, too; words after "other than" or "excluding" would mislead. */
const withoutExclusions = (text: string): string => text.replace(/\((?:other than|excluding|except)[^)]*\)|\b(?:other than|excluding|except)\b[^,;:]*/gi, ' ')

interface Indexed {
  readonly id: string
  readonly text: string
  readonly heading: string
  readonly below: string
}

const emptyIndex = () =>
  new MiniSearch<Indexed>({
    fields: ['text', 'heading', 'below'],
    tokenize: (text) => readWords(text).map((word) => word.text),
    processTerm: (term) => (fillers.has(term) || /^\d+$/.test(term) ? null : term),
  })

const indexed = (lines: readonly NomenclatureLine[]): readonly Indexed[] =>
  lines.map(({ hs6, text, heading, below }) => ({ id: hs6, text: withoutExclusions(text), heading: withoutExclusions(heading), below: withoutExclusions(below) }))

/** An index of a nomenclature. A full one (about 5,600 lines) takes some 200 ms to build; keep it. */
export function searchOf(lines: readonly NomenclatureLine[]): NomenclatureSearch {
  const index = emptyIndex()
  index.addAll(indexed(lines))
  return over(index)
}

/** The same, built a few lines at a time so that a server answers in between. */
export async function searchOfParts(lines: readonly NomenclatureLine[]): Promise<NomenclatureSearch> {
  const index = emptyIndex()
  await index.addAllAsync(indexed(lines), { chunkSize: 100 })
  return over(index)
}

function over(index: MiniSearch<Indexed>): NomenclatureSearch {
  return {
    find(words) {
      const asked = words.filter((word) => word.length > 2 && !fillers.has(word) && !/\d/.test(word))
      if (asked.length === 0) return null
      const found = index.search(asked.join(' '), {
        boost: { text: 2, heading: 1, below: 0.6 },
        tokenize: (text) => text.split(' ').map(singular),
        prefix: false,
      }).slice(0, 12)
      const best = found[0]
      if (best === undefined) return null
      const held = new Set(best.queryTerms)
      return {
        shares: found.map((hit) => [String(hit.id), Math.exp((8 * (hit.score - best.score)) / best.score)] as const),
        coverage: held.size / new Set(asked).size,
        words: [...held],
      }
    },
  }
}
