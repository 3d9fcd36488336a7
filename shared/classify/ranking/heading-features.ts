import type { Evidence } from '../evidence.ts'
import type { Shares } from '../families/shares.ts'

/** Names of what is counted for each heading that something speaks for; the order of the weights in weights.json. */
export const featureNames = [
  'pooled', 'named', 'head', 'several words', 'strength', 'weak', 'guessed word', 'brand', 'long brand', 'tariff', 'tariff whole', 'brand agrees', 'names agree',
  'raw food aside', 'only a brand', 'only tariff', 'nothing but wording', 'other head', 'single word title', 'titled', 'titled by letters',
] as const

const shareOf = (shares: Shares, heading: string): number => {
  let whole = 0
  let part = 0
  for (const [hs6, share] of shares) {
    whole += share
    if (hs6.startsWith(heading)) part += share
  }
  return whole === 0 ? 0 : part / whole
}

/** Fruit, nuts, honey, herbs and the like, which also name scents and flavours. */
const isRawFood = (heading: string): boolean => heading < '1600' && heading > '0400'

/** What speaks for each heading, in numbers; `pooled` are the pooled shares of headings. */
export function headingFeatures({ votes, tariff, titled, words }: Evidence, pooled: ReadonlyMap<string, number>): ReadonlyMap<string, readonly number[]> {
  const features = new Map<string, readonly number[]>()
  const anyOther = votes.some(({ shares }) => shares.some(([hs6]) => !isRawFood(hs6.slice(0, 4))))
  for (const [heading, share] of pooled) {
    const chapter = heading.slice(0, 2)
    const own = votes.map((vote) => ({ vote, part: shareOf(vote.shares, heading) })).filter(({ part }) => part > 0.03)
    const names = own.filter(({ vote }) => vote.by === 'name')
    const brandVotes = own.filter(({ vote }) => vote.by === 'brand')
    const most = (value: (vote: (typeof votes)[number], part: number) => number) => Math.max(0, ...names.map(({ vote, part }) => value(vote, part)))
    const tariffPart = tariff === null ? 0 : shareOf(tariff.shares, heading) * tariff.coverage
    const headOfOther = votes.some((vote) => vote.head && shareOf(vote.shares, heading) < 0.03)
    const brandChapter = votes.some((vote) => vote.by === 'brand' && vote.shares.some(([hs6]) => hs6.startsWith(chapter)))
    const sameChapter = votes.filter((vote) => vote.by === 'name' && vote.shares.some(([hs6]) => hs6.startsWith(chapter))).length
    features.set(heading, [
      Math.log(share + 0.002),
      Number(names.length > 0),
      most((vote, part) => Number(vote.head) * part),
      most((vote, part) => Math.min(2, vote.length - 1) * part),
      most((vote, part) => Math.max(0, vote.strength) * part),
      Number(names.length > 0 && names.every(({ vote }) => vote.weak)),
      Number(names.length > 0 && names.every(({ vote }) => vote.sureness < 1)),
      Number(brandVotes.length > 0),
      Math.max(0, ...brandVotes.map(({ vote }) => vote.length - 1)),
      tariffPart,
      Number(tariffPart > 0.3),
      Number(brandChapter && names.length > 0),
      Math.min(2, Math.max(0, sameChapter - 1)),
      Number(isRawFood(heading) && anyOther),
      Number(brandVotes.length > 0 && votes.every(({ by }) => by === 'brand')),
      Number(own.length === 0 && tariffPart > 0),
      Number(own.length === 0 && tariffPart === 0),
      Number(headOfOther && names.length > 0),
      Number(words.length === 1 && names.length > 0),
      Math.log(shareOf(titled.shares, heading) + 0.002),
      (1 - titled.known) * Math.log(shareOf(titled.shares, heading) + 0.002),
    ])
  }
  return features
}
