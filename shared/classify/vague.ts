import type { Evidence } from './evidence.ts'
import { emptyHan, emptyWords } from './vague-words.ts'

/** Whether each word of a name is one that names no kind of goods: "model", "gift set". */
export const saysNothing = (name: string): boolean => name.split(' ').every((word) => emptyWords.has(word))

/**
 * Whether a title leaves open what the thing is: only words that customs calls too vague, colours, sizes and codes; or
 * no heading likelier than 0.2, and none than 0.3 where no goods are named. A title that names goods is not sent back
 * for its missing material: the three candidates say that better.
 */
export function asksForDetail({ words, han, votes, tariff }: Evidence, chance: number): boolean {
  if (words.length === 0 && han === '') return true
  const saying = words.filter(({ text }) => !emptyWords.has(text) && !/\d/.test(text) && text.length > 2)
  const hanSaying = han.replace(emptyHan, '').replace(/[a-z0-9\s]/g, '')
  if (saying.length === 0 && hanSaying.length < 2) return !votes.some(({ length, weak }) => length > 1 && !weak)
  const named = votes.some(({ sureness, weak }) => sureness === 1 && !weak)
  const unknown = !named && (tariff === null || tariff.coverage < 0.5)
  return chance < (unknown ? 0.3 : 0.2)
}
