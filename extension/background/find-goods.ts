import { goodsRows } from '#shared/facts/pack/goods-by-hand.ts'
import type { GoodsChoice } from '../protocol/panel-data.ts'

const most = 8

/** Kinds of goods whose words or code hold every word of the query; whole words and code starts come first. */
export function findGoods(query: string): readonly GoodsChoice[] {
  const words = query.toLowerCase().replace(/\./g, '').split(/[\s,;]+/).filter((word) => word !== '')
  if (words.length === 0) return []
  return goodsRows
    .map(([hs, en, zh, searched]) => ({ hs, en, zh, score: score(words, hs, `${en} ${zh} ${searched}`.toLowerCase()) }))
    .filter(({ score: points }) => points > 0)
    .sort((one, other) => other.score - one.score || one.hs.localeCompare(other.hs))
    .slice(0, most)
    .map(({ hs, en, zh }) => ({ hs, en, zh }))
}

function score(words: readonly string[], hs: string, text: string): number {
  let points = 0
  for (const word of words) {
    const stem = word.length > 3 ? word.replace(/s$/, '') : word
    if (/^\d+$/.test(word) && hs.startsWith(word)) points += 3
    else if (text.split(/[^\p{L}\p{N}-]+/u).some((token) => token === word || token === stem)) points += 2
    else if (text.includes(stem)) points += 1
    else return 0
  }
  return points
}
