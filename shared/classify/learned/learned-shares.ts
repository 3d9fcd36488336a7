import { z } from 'zod'
import type { Shares } from '../families/shares.ts'
import type { Word } from '../reading/words.ts'
import { featuresOf } from './features.ts'
import type { Wording } from '../likeness/name-index.ts'
import file from './weights.json' with { type: 'json' }

/** What is learned from labelled titles: a bias for each code; for each feature pairs of a code's place and a weight, in sixteenths. */
export interface Weights {
  readonly codes: readonly string[]
  readonly bias: readonly number[]
  readonly features: ReadonlyMap<string, readonly number[]>
  readonly wordings: readonly Wording[]
}

/** As it ships: one line a feature, its name and its pairs parted by a tab. */
const fileSchema = z.object({ codes: z.array(z.string()), bias: z.array(z.number()), features: z.string(), wordings: z.string() })

const scale = 16
const kept = 8

/** What learned weights make of a title: the best codes with their shares (of one), and how much of the title they know. */
export interface Learned {
  readonly shares: Shares
  /** Shares of chapters, which are known better than codes. */
  readonly chapters: ReadonlyMap<string, number>
  /** Known features over all features, 0 to 1. */
  readonly known: number
}

/** Shares of codes by learned weights. */
export function learnedShares({ codes, bias, features }: Weights, words: readonly Word[]): Learned {
  const asked = [...featuresOf(words)]
  const known = asked.flatMap((feature) => {
    const pairs = features.get(feature)
    return pairs === undefined ? [] : [pairs]
  })
  const norm = 1 / Math.sqrt(known.length || 1)
  const scores = bias.map((value) => value / scale)
  for (const pairs of known) {
    for (let index = 0; index < pairs.length; index += 2) {
      const place = pairs[index] ?? 0
      scores[place] = (scores[place] ?? 0) + ((pairs[index + 1] ?? 0) / scale) * norm
    }
  }
  const top = Math.max(...scores)
  const grown = scores.map((score) => Math.exp(score - top))
  const sum = grown.reduce((total, value) => total + value, 0)
  const all = codes.map((hs6, place) => [hs6, (grown[place] ?? 0) / sum] as const)
  const chapters = new Map<string, number>()
  for (const [hs6, share] of all) chapters.set(hs6.slice(0, 2), (chapters.get(hs6.slice(0, 2)) ?? 0) + share)
  const shares = all
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, kept)
  return { shares, chapters, known: asked.length === 0 ? 0 : known.length / asked.length }
}

let shipped: Weights | null = null

/** The weights that ship, made by tests/classify/train-weights.ts. */
export function shippedWeights(): Weights {
  shipped ??= readWeights(fileSchema.parse(file))
  return shipped
}

function readWeights({ codes, bias, features, wordings }: z.infer<typeof fileSchema>): Weights {
  const pairs = features.split('\n').map((line): [string, readonly number[]] => {
    const [name = '', numbers = ''] = line.split('\t')
    return [name, numbers.split(',').map(Number)]
  })
  return { codes, bias, features: new Map(pairs), wordings: wordings.split('\n').flatMap(readWordings) }
}

/** One line a code: its digits, then words and pairs with their counts in tenths, parted by tabs. */
function readWordings(line: string): readonly Wording[] {
  const [hs6 = '', ...counted] = line.split('\t')
  return counted.map((one) => {
    const at = one.lastIndexOf(' ')
    return { hs6, text: one.slice(0, at), count: Number(one.slice(at + 1)) / 10 }
  })
}
