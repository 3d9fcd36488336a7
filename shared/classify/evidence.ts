import type { Shares } from './families/shares.ts'
import type { Item } from './item.ts'
import { learnedShares, type Learned, type Weights } from './learned/learned-shares.ts'
import { chineseVotes, englishVotes, type Vote } from './lexicon-votes.ts'
import type { Found, NomenclatureSearch } from './nomenclature/search.ts'
import { readAttributes, type Attributes } from './reading/attributes.ts'
import { readingsOf, splitRunTogether } from './reading/shortened.ts'
import { readHan, readWords, type Word } from './reading/words.ts'

/** All that speaks for some code: names and brands of the lexicon, the tariff's own words, what labelled titles taught. */
export interface Evidence {
  readonly words: readonly Word[]
  readonly han: string
  readonly votes: readonly Vote[]
  readonly tariff: Found | null
  readonly learned: Learned
}

/** Gathers the evidence in an item's texts; what stands outside the title counts less. */
export function gatherEvidence(item: Item, search: NomenclatureSearch, weights: Weights): Evidence {
  const title = item.title.replace(/[A-Za-z]{12,}/g, (run) => splitRunTogether(run.toLowerCase()).join(' '))
  const words = readWords(title)
  const han = readHan(item.title)
  const aside = [item.material, item.type, ...(item.tags ?? []), item.description].filter((text) => text !== undefined && text !== '').join(' ; ').slice(0, 2000)
  const said = readAttributes([...words, ...readWords(aside)], `${han} ${readHan(aside)}`)
  return {
    words,
    han,
    votes: [
      ...englishVotes(words, readingsOf(words, item.title.length), said),
      ...chineseVotes(han, said),
      ...asideVotes(item.type ?? '', said, 0.4),
      ...asideVotes([...(item.tags ?? []), item.description ?? ''].join(' ; ').slice(0, 600), said, 2),
    ],
    tariff: search.find(words.filter(({ part }) => part < 2).map(({ text }) => text)),
    learned: learnedShares(weights, words),
  }
}

function asideVotes(text: string, said: Attributes, discount: number): readonly Vote[] {
  const words = readWords(text)
  return [...englishVotes(words, readingsOf(words, 0), said), ...chineseVotes(readHan(text), said)].map((vote) => ({ ...vote, strength: Math.min(vote.strength, 2.2) - discount, head: vote.head && discount < 1 }))
}

/** Something that speaks for codes, with its weight. */
export interface Weighed {
  readonly weight: number
  readonly shares: Shares
  readonly by: 'name' | 'brand' | 'tariff' | 'wording'
  readonly words: string
}

const sharpness = 1.5

/** The evidence as weighed shares of codes. */
export function weigh({ votes, tariff, learned, words }: Evidence): readonly Weighed[] {
  const weighed: Weighed[] = votes.map(({ strength, shares, because, by }) => ({ weight: Math.exp(sharpness * strength), shares, by, words: because }))
  if (tariff !== null) {
    const strength = -1.2 + 2.4 * tariff.coverage + (tariff.coverage > 0.6 ? 0.3 * Math.min(3, tariff.words.length - 1) : 0)
    weighed.push({ weight: Math.exp(sharpness * strength), shares: tariff.shares, by: 'tariff', words: tariff.words.join(' ') })
  }
  if (words.length > 0) weighed.push({ weight: Math.exp(sharpness * (-0.4 + 1.5 * learned.known)), shares: learned.shares, by: 'wording', words: '' })
  return weighed
}
