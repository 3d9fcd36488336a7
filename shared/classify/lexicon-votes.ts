import { families, familyShares } from './families/family-shares.ts'
import type { Shares } from './families/shares.ts'
import { matchChinese, matchEnglish, type Match, type Reading } from './lexicon/lexicon.ts'
import type { Attributes } from './reading/attributes.ts'
import type { Word } from './reading/words.ts'

/** One reason to believe in some codes: how strong it is, and the name in the text it rests on. */
export interface Vote {
  readonly strength: number
  readonly shares: Shares
  readonly because: string
  readonly by: 'name' | 'brand'
  /** The name stands where a title says what the thing is. */
  readonly head: boolean
  /** Words of the name (Chinese: pairs of characters). */
  readonly length: number
  readonly weak: boolean
  /** 1 as written; less where a shortened or cut word was completed. */
  readonly sureness: number
}

const sharesOf = (match: Match, said: Attributes): Shares =>
  families.has(match.entry.kind) ? familyShares(match.entry.kind, said) : [[match.entry.kind, 1]]

/**
 * Votes of the English names found at the words of a title. What a thing is stands last in the part before "for",
 * "with", a comma or a dash ("LED dog collar with bell"); names of several words are surer than single ones; a brand
 * counts least.
 */
export function englishVotes(words: readonly Word[], places: readonly (readonly Reading[])[], said: Attributes): readonly Vote[] {
  const matches = matchEnglish(places).filter((match) => !isRetailer(words, match))
  const goods = matches.filter(({ entry }) => !entry.brand)
  const headEnd = Math.max(0, ...goods.filter(({ from }) => words[from]?.part === 0).map(({ to }) => to))
  return matches.map((match) => {
    const part = words[match.from]?.part ?? 0
    const place = match.entry.brand ? 0 : part === 2 ? -2 : part === 1 ? -0.5 : match.to === headEnd ? 1.1 : -0.2
    const length = Math.min(2, match.to - match.from - 1)
    const strength = (match.entry.brand ? 0.2 : 1) + place + length * (match.entry.brand ? 0.5 : 0.9) - (match.entry.weak ? 1 : 0) - (1 - match.sureness) * 2.2
    return { strength, shares: sharesOf(match, said), because: words.slice(match.from, match.to).map(({ raw }) => raw).join(' '), by: match.entry.brand ? 'brand' : 'name', head: !match.entry.brand && part === 0 && match.to === headEnd, length: match.to - match.from, weak: match.entry.weak, sureness: match.sureness }
  })
}

/** "Boots" before other words is the chemist's own brand; what it says of the goods, titles worded alike tell. */
const isRetailer = (words: readonly Word[], { entry, from, to }: Match): boolean =>
  entry.kind === 'boots' && from === 0 && to === 1 && words.length > 2 && words[0]?.raw === 'boots' && words[1]?.part === 0

/** Votes of the Chinese names in a text: the last name of its first stretch is what the thing is. */
export function chineseVotes(han: string, said: Attributes): readonly Vote[] {
  const matches = matchChinese(han)
  const headEnd = Math.max(0, ...matches.map(({ to }) => to))
  return matches.map((match) => ({
    strength: 0.8 + 0.55 * Math.min(4, match.to - match.from) + (match.to === headEnd ? 0.8 : 0) - (match.entry.weak ? 1 : 0) - 1,
    shares: sharesOf(match, said),
    because: han.slice(match.from, match.to),
    by: 'name' as const,
    head: match.to === headEnd,
    length: Math.ceil((match.to - match.from) / 2),
    weak: match.entry.weak,
    sureness: 1,
  }))
}
