import type { NomenclatureSearch } from '#shared/classify/nomenclature/search.ts'
import type { Suggestion } from '#shared/classify/suggest.ts'
import type { LabelledTitle } from './halves.ts'

/** Shares (0 to 1) of titles answered right. */
export interface Score {
  readonly titles: number
  readonly headingFirst: number
  readonly headingInThree: number
  readonly codeFirst: number
  readonly codeInThree: number
  /** Titles sent back for detail, and how many of them the first answer would have got wrong. */
  readonly sentBack: number
  readonly sentBackWrong: number
  /** Ten bands of confidence: what was said, what came true, how many candidates. */
  readonly reliability: readonly { readonly said: number; readonly came: number; readonly count: number }[]
  /** Mean distance of said and come, weighted by count. */
  readonly calibrationError: number
}

/** Counts how often suggestions were right. */
export function scoreOf(answers: readonly { readonly hs6: string; readonly suggestion: Suggestion }[]): Score {
  let headingFirst = 0
  let headingInThree = 0
  let codeFirst = 0
  let codeInThree = 0
  let sentBack = 0
  let sentBackWrong = 0
  const bands = Array.from({ length: 10 }, () => ({ said: 0, came: 0, count: 0 }))
  for (const { hs6, suggestion } of answers) {
    const { candidates, needsDetail } = suggestion
    const heading = hs6.slice(0, 4)
    const firstRight = candidates[0]?.hs6.startsWith(heading) === true
    headingFirst += Number(firstRight)
    headingInThree += Number(candidates.some((candidate) => candidate.hs6.startsWith(heading)))
    codeFirst += Number(candidates[0]?.hs6 === hs6)
    codeInThree += Number(candidates.some((candidate) => candidate.hs6 === hs6))
    sentBack += Number(needsDetail)
    sentBackWrong += Number(needsDetail && !firstRight)
    for (const candidate of candidates) {
      const band = bands[Math.min(9, Math.floor(candidate.confidence * 10))]
      if (band === undefined) continue
      band.said += candidate.confidence
      band.came += Number(candidate.hs6 === hs6)
      band.count += 1
    }
  }
  const count = answers.length
  const all = bands.reduce((sum, band) => sum + band.count, 0)
  return {
    titles: count,
    headingFirst: headingFirst / count,
    headingInThree: headingInThree / count,
    codeFirst: codeFirst / count,
    codeInThree: codeInThree / count,
    sentBack,
    sentBackWrong,
    reliability: bands.map((band) => ({ said: band.said / (band.count || 1), came: band.came / (band.count || 1), count: band.count })),
    calibrationError: bands.reduce((sum, band) => sum + Math.abs(band.said - band.came), 0) / (all || 1),
  }
}

/** The same counts for the tariff's search alone: what a search box over the nomenclature gives. */
export function evaluateSearch(titles: readonly LabelledTitle[], search: NomenclatureSearch, wordsOf: (title: string) => readonly string[]): { readonly headingFirst: number; readonly codeInThree: number } {
  let headingFirst = 0
  let codeInThree = 0
  for (const { title, hs6 } of titles) {
    const found = search.find(wordsOf(title))?.shares ?? []
    headingFirst += Number(found[0]?.[0].startsWith(hs6.slice(0, 4)) === true)
    codeInThree += Number(found.slice(0, 3).some(([code]) => code === hs6))
  }
  return { headingFirst: headingFirst / titles.length, codeInThree: codeInThree / titles.length }
}
