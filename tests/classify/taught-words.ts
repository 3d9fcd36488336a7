import { titleWords } from '#shared/classify/titles/title-parts.ts'
import type { TaughtWord } from '#shared/classify/titles/title-index.ts'
import type { LabelledTitle } from './halves.ts'

/** What labelled titles teach, without the titles: how much each code's titles hold a word or two neighbouring words. */
export function taughtWords(titles: readonly LabelledTitle[]): readonly TaughtWord[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { title, hs6 } of titles) {
    const own = counts.get(hs6) ?? new Map<string, number>()
    counts.set(hs6, own)
    const words = titleWords(title)
    const pairs = words.slice(1).map((word, place) => `${words[place] ?? ''} ${word}`)
    for (const texts of [words, pairs]) for (const text of texts) own.set(text, (own.get(text) ?? 0) + 1 / Math.sqrt(texts.length))
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([hs6, own]) => [...own].map(([text, count]) => ({ hs6, text, count })))
}
