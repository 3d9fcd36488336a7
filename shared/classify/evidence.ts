import type { Shares } from './families/shares.ts'
import type { Item } from './item.ts'
import { chineseVotes, englishVotes, type Vote } from './lexicon-votes.ts'
import type { Found, NomenclatureSearch } from './nomenclature/search.ts'
import { readAttributes, type Attributes } from './reading/attributes.ts'
import { readingsOf, splitRunTogether } from './reading/shortened.ts'
import { readHan, readWords, type Word } from './reading/words.ts'
import type { TitleIndex } from './titles/title-index.ts'
import { titleShares, type Titled } from './titles/title-shares.ts'
import { saysNothing } from './vague.ts'

/** All that speaks for some code: names and brands of the lexicon, the tariff's own words, titles worded alike. */
export interface Evidence {
  readonly words: readonly Word[]
  readonly han: string
  readonly votes: readonly Vote[]
  readonly tariff: Found | null
  /** Codes under which titles are worded like this one. */
  readonly titled: Titled
}

/**
 * Gathers the evidence in an item's texts; what stands outside the title counts less. Where the title is a name of its
 * own ("The Everyday"), the type, or else the first sentence of the description, is read as if it stood in the title.
 */
export function gatherEvidence(item: Item, search: NomenclatureSearch, titles: TitleIndex): Evidence {
  const said = attributesOf(item)
  const own = titleVotes(item.title, said)
  const named = own.some(({ by, sureness, weak, because }) => by === 'name' && sureness === 1 && !weak && !saysNothing(because))
  const more = named ? '' : item.type || firstSentence(item.description ?? '')
  const title = more === '' ? item.title : `${item.title} ${more}`
  const words = wordsOf(title)
  const brand = brandVotes(item.vendor ?? '', said)
  const tariff = search.find(words.filter(({ part }) => part < 2).map(({ text }) => text))
  const titled = titleShares(brand.length === 0 ? title : `${item.vendor ?? ''} ${title}`, titles)
  return {
    words,
    han: readHan(title),
    votes: [
      ...(more === '' ? own : titleVotes(title, said)),
      ...asideVotes(item.type ?? '', said, 0.4),
      ...brand,
      ...asideVotes([...(item.tags ?? []), item.description ?? ''].join(' ; ').slice(0, 600), said, 2),
    ],
    tariff,
    // Letters alone speak of shortened words; words that stand in the tariff as they are, are not shortened.
    titled: titled.known === 0 && tariff?.coverage === 1 ? { shares: [], known: 0 } : titled,
  }
}

const wordsOf = (title: string): readonly Word[] => readWords(title.replace(/[A-Za-z]{12,}/g, (run) => splitRunTogether(run.toLowerCase()).join(' ')))

/** What the texts together say of wearer, material and make. */
function attributesOf({ title, material, type, tags, description }: Item): Attributes {
  const aside = [material, type, ...(tags ?? []), description].filter((text) => text !== undefined && text !== '').join(' ; ').slice(0, 2000)
  return readAttributes([...wordsOf(title), ...readWords(aside)], `${readHan(title)} ${readHan(aside)}`)
}

function titleVotes(title: string, said: Attributes): readonly Vote[] {
  const words = wordsOf(title)
  return [...englishVotes(words, readingsOf(words, title.length), said), ...votesAcrossModels(words, title.length, said), ...chineseVotes(readHan(title), said)]
}

const isOfModel = (word: string): boolean => /\d/.test(word) || ['pro', 'max', 'plus', 'ultra', 'mini', 'se', 'air', 'gen'].includes(word)

/** Names with a model or a size in their midst: "iPhone 15 Pro case", "chocolate 100g bar". */
function votesAcrossModels(words: readonly Word[], length: number, said: Attributes): readonly Vote[] {
  const plain = words.filter(({ text }) => !isOfModel(text))
  if (plain.length === words.length) return []
  const whole = ` ${words.map(({ raw }) => raw).join(' ')} `
  return englishVotes(plain, readingsOf(plain, length), said).filter(({ because }) => !whole.includes(` ${because} `))
}

const firstSentence = (text: string): string => text.split(/[.!?。！？\n]/, 1)[0]?.slice(0, 120) ?? ''

/** A vendor that is a brand we know says what it makes; a shop's own name says nothing. */
function brandVotes(vendor: string, said: Attributes): readonly Vote[] {
  const words = readWords(vendor)
  return englishVotes(words, readingsOf(words, 0), said).filter(({ by, length }) => by === 'brand' && length === words.length)
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
/** The strength of titles that share letters with this one but no word. */
const leastTitled = 0

/** The evidence as weighed shares of codes. */
export function weigh({ votes, tariff, titled }: Evidence): readonly Weighed[] {
  const weighed: Weighed[] = votes.map(({ strength, shares, because, by }) => ({ weight: Math.exp(sharpness * strength), shares, by, words: because }))
  if (tariff !== null) {
    const strength = -1.2 + 2.4 * tariff.coverage + (tariff.coverage > 0.6 ? 0.3 * Math.min(3, tariff.words.length - 1) : 0)
    weighed.push({ weight: Math.exp(sharpness * strength), shares: tariff.shares, by: 'tariff', words: tariff.words.join(' ') })
  }
  if (titled.shares.length > 0) weighed.push({ weight: Math.exp(sharpness * (leastTitled + titled.known)), shares: titled.shares, by: 'wording', words: '' })
  return weighed
}
