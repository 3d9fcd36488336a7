import type { Shares } from '../families/shares.ts'
import type { TitleIndex } from './title-index.ts'

/** What a part not said under a code yet counts for. */
const unsaid = 0.01
const kept = 60
/** Headings less likely than this are left out. */
const least = 1e-8

interface Headings {
  /** The place of each code's heading. */
  readonly ofCode: Int32Array
  readonly titles: Float64Array
  readonly weight: Float64Array
}

const known = new WeakMap<TitleIndex, Headings>()

function headingsOf(index: TitleIndex): Headings {
  const before = known.get(index)
  if (before !== undefined) return before
  const places = new Map<string, number>()
  for (const hs6 of index.codes) if (!places.has(hs6.slice(0, 4))) places.set(hs6.slice(0, 4), places.size)
  const fresh = { ofCode: Int32Array.from(index.codes, (hs6) => places.get(hs6.slice(0, 4)) ?? 0), titles: new Float64Array(places.size), weight: new Float64Array(places.size) }
  fresh.ofCode.forEach((heading, code) => {
    fresh.titles[heading] = (fresh.titles[heading] ?? 0) + (index.titles[code] ?? 0)
    fresh.weight[heading] = (fresh.weight[heading] ?? 0) + (index.weight[code] ?? 0)
  })
  known.set(index, fresh)
  return fresh
}

/** Is told that something was said under a code, with what weight. */
export type Say = (code: number, weight: number) => void

/** Scores of codes and of headings, in logarithms, as parts of a title are heard. */
export class TitleScores {
  readonly #index: TitleIndex
  readonly #headings: Headings
  readonly #byCode: Float64Array
  readonly #byHeading: Float64Array
  readonly #codeSums: Float64Array
  readonly #headingSums: Float64Array
  #asked = 0

  constructor(index: TitleIndex) {
    this.#index = index
    this.#headings = headingsOf(index)
    this.#byCode = new Float64Array(index.codes.length)
    this.#byHeading = new Float64Array(this.#headings.titles.length)
    this.#codeSums = new Float64Array(index.codes.length)
    this.#headingSums = new Float64Array(this.#headings.titles.length)
  }

  /** Hears parts, which together count `weight`, each by how telling it is; `sayings` says where one was said. */
  hear(parts: readonly (number | undefined)[], telling: Float64Array, weight: number, sayings: (part: number, say: Say) => void): void {
    const found = parts.filter((part) => part !== undefined)
    const length = Math.sqrt(found.reduce((sum, part) => sum + (telling[part] ?? 0) ** 2, 0))
    for (const part of found) this.#hearOne((weight * (telling[part] ?? 0)) / length, (say) => sayings(part, say))
  }

  #hearOne(amount: number, sayings: (say: Say) => void): void {
    const heard: number[] = []
    sayings((code, weight) => {
      if (this.#codeSums[code] === 0) heard.push(code)
      this.#codeSums[code] = (this.#codeSums[code] ?? 0) + weight
    })
    const headings: number[] = []
    for (const code of heard) {
      const sum = this.#codeSums[code] ?? 0
      this.#codeSums[code] = 0
      this.#byCode[code] = (this.#byCode[code] ?? 0) + amount * Math.log1p(sum / unsaid)
      const heading = this.#headings.ofCode[code] ?? 0
      if (this.#headingSums[heading] === 0) headings.push(heading)
      this.#headingSums[heading] = (this.#headingSums[heading] ?? 0) + sum
    }
    for (const heading of headings) {
      this.#byHeading[heading] = (this.#byHeading[heading] ?? 0) + amount * Math.log1p((this.#headingSums[heading] ?? 0) / unsaid)
      this.#headingSums[heading] = 0
    }
    this.#asked += amount
  }

  /** The chance of each heading, shared among its codes. */
  shares(): Shares {
    if (this.#asked === 0) return []
    const { codes, titles, weight, parts } = this.#index
    const { ofCode, weight: headingWeight, titles: headingTitles } = this.#headings
    const whole = (score: number, said: number, times: number) => score - this.#asked * Math.log(said + unsaid * parts) + Math.log(times)
    const headings = this.#byHeading.map((score, heading) => whole(score, headingWeight[heading] ?? 0, headingTitles[heading] ?? 0))
    const top = Math.max(...headings)
    const all = headings.reduce((sum, score) => sum + Math.exp(score - top), 0)
    const likely = new Map<number, { hs6: string; score: number }[]>()
    ofCode.forEach((heading, code) => {
      if (Math.exp((headings[heading] ?? 0) - top) / all < least) return
      const own = { hs6: codes[code] ?? '', score: whole(this.#byCode[code] ?? 0, weight[code] ?? 0, titles[code] ?? 0) }
      const known = likely.get(heading)
      if (known === undefined) likely.set(heading, [own])
      else known.push(own)
    })
    return [...likely]
      .flatMap(([heading, own]) => {
        const best = Math.max(...own.map(({ score }) => score))
        const grown = own.map(({ hs6, score }) => ({ hs6, part: Math.exp(score - best) }))
        const sum = grown.reduce((total, { part }) => total + part, 0)
        const chance = Math.exp((headings[heading] ?? 0) - top) / all
        return grown.map(({ hs6, part }): [string, number] => [hs6, (chance * part) / sum])
      })
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, kept)
  }
}
