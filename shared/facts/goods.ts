import { goodsRows } from './pack/goods-by-hand.ts'

/** A kind of goods of the default pack. */
export interface Goods {
  readonly hs6: string
  readonly en: string
  readonly zh: string
}

interface Indexed extends Goods {
  /** Words of the description in the reader's language, then words of the other and of everyday speech; lower case. */
  readonly said: Readonly<Record<'en' | 'zh', Texts>>
}

interface Texts {
  readonly own: string
  readonly all: string
  readonly words: ReadonlySet<string>
}

const wordBreak = /[^\p{L}\p{N}]+/u
const hanText = /\p{Script=Han}/u

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(wordBreak)
    .filter((word) => word !== '')

/** Words that say nothing about goods. */
const fillers: ReadonlySet<string> = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with', '的', '和'])

/** "watches" and "watch", "shirts" and "shirt" meet. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/(?<=[sxz]|[cs]h)es$|s$/, '') : word)

function textsOf(own: string, others: string): Texts {
  const all = `${own} ${others}`.toLowerCase()
  return { own: own.toLowerCase(), all, words: new Set(wordsOf(all).map(stem)) }
}

const indexed: readonly Indexed[] = goodsRows.map(([hs6, en, zh, words]) => ({
  hs6,
  en,
  zh,
  said: { en: textsOf(en, `${zh} ${words}`), zh: textsOf(zh, `${en} ${words}`) },
}))

const byCode = new Map<string, Goods>(indexed.map(({ hs6, en, zh }) => [hs6, { hs6, en, zh }]))

/** All kinds of goods of the pack, by code. */
export const allGoods: readonly Goods[] = [...byCode.values()]

/** What a code of six digits or more is in the pack; null where the pack does not know it. */
export function goodsOf(hs: string): Goods | null {
  return byCode.get(hs.slice(0, 6)) ?? null
}

/** 0 where the word is nowhere; a whole word counts more than a beginning, and that more than a part. */
function wordScore(word: string, hs6: string, texts: Texts): number {
  if (/^\d+$/.test(word)) return word.startsWith(hs6) || hs6.startsWith(word) ? 12 : 0
  const inOwn = texts.own.includes(word) ? 2 : 0
  if (hanText.test(word)) return texts.words.has(word) ? 8 + inOwn : texts.all.includes(word) ? 6 + inOwn : 0
  const root = stem(word)
  if (texts.words.has(root)) return 8 + inOwn
  if (root.length >= 3 && [...texts.words].some((known) => known.startsWith(root))) return 4 + inOwn
  return 0
}

/**
 * Kinds of goods whose description, everyday words or code hold the words of `query`, best first; all of them by code
 * for an empty query. Goods that hold every word come before goods that hold some.
 */
export function searchGoods(query: string, locale: 'en' | 'zh-CN', limit = 20): readonly Goods[] {
  const words = wordsOf(query.replace(/(?<=\d)\.(?=\d)/g, '')).filter((word) => !fillers.has(word))
  if (words.length === 0) return allGoods.slice(0, limit)
  const language = locale === 'en' ? 'en' : 'zh'
  return indexed
    .map((goods) => {
      const scores = words.map((word) => wordScore(word, goods.hs6, goods.said[language]))
      const held = scores.filter((score) => score > 0).length
      return { hs6: goods.hs6, held, score: scores.reduce((sum, score) => sum + score, 0) }
    })
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.held - a.held || b.score - a.score || (a.hs6 < b.hs6 ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ hs6 }) => byCode.get(hs6) ?? [])
}
