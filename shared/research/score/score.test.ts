import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import messages from '#shared/messages/research.en.json' with { type: 'json' }
import { trendOf } from '../history/trend.ts'
import { seriesOf } from '../test-support/series-of.ts'
import { opportunityScore } from './opportunity-score.ts'
import { onScale } from './scale.ts'
import { changeIn, scoreProduct, type ProductSeen } from './score-product.ts'
import { defaultScoreWeights, scorePartNames, type ScorePartName } from './score-parts.ts'

const nothing: ProductSeen = {
  demand: { soldLastMonth: null, rank: null, reviewsGained: null },
  priceTrend: null,
  rankTrend: null,
  competition: { topBrandShare: null, sponsoredShare: null, soldByMarketplace: null },
  reviews: { fieldReviews: null, ownReviews: null, rating: null },
  margin: null,
  handling: { weightGrams: null, longestMm: null, title: 'X', hs: null },
  compliance: { flags: [], unknown: 'goods-not-known' },
}

function partOf(seen: Partial<ProductSeen>, name: ScorePartName) {
  return scoreProduct({ ...nothing, ...seen }, defaultScoreWeights).parts.find(({ part }) => part === name)
}
const codes = (seen: Partial<ProductSeen>, name: ScorePartName) => partOf(seen, name)?.reasons.map(({ code }) => code)

test('of a product of which nothing is known, nothing is claimed', () => {
  const score = scoreProduct(nothing, defaultScoreWeights)
  expect(score).toMatchObject({ score: null, low: 0, high: 100, knownShare: 0 })
  expect(score.parts.map(({ part }) => part)).toEqual([...scorePartNames])
  for (const { score: of, reasons } of score.parts) expect([of, reasons.length > 0]).toEqual([null, true])
})

describe('a scale', () => {
  const scale = [[0, 100], [100, 50], [200, 0]] as const
  test.each([[-5, 100], [0, 100], [50, 75], [100, 50], [101, 50], [199, 1], [200, 0], [999, 0]])('%i scores %i', (value, score) => {
    expect(onScale(scale, value)).toBe(score)
  })
})

describe('demand', () => {
  test('pieces sold decide before the rank', () => {
    const demand = { soldLastMonth: { value: 1000, bound: 'atLeast' as const }, rank: { rank: 900_000, category: null }, reviewsGained: null }
    expect(partOf({ demand }, 'demand')).toEqual({ part: 'demand', score: 75, reasons: [{ code: 'sold-last-month-at-least', params: { count: '1000' } }] })
  })
  test.each([[1, 100], [10_000, 55], [1_000_000, 0]])('rank %i scores %i', (rank, score) => {
    expect(partOf({ demand: { ...nothing.demand, rank: { rank, category: 'Kitchen' } } }, 'demand')).toMatchObject({ score })
  })
})

describe('trend', () => {
  const today = '2026-11-21'
  const stepped = (before: number, after: number) => changeIn(trendOf(seriesOf(100, (index) => (index < 50 ? before : after)), today))
  test('a rank that falls is a product that rises', () => {
    expect(partOf({ rankTrend: stepped(1000, 700) }, 'trend')).toEqual({ part: 'trend', score: 80, reasons: [{ code: 'rank-improved', params: { percent: '30', days: '90' } }] })
    expect(partOf({ rankTrend: stepped(1000, 2000) }, 'trend')).toMatchObject({ score: 0, reasons: [{ code: 'rank-worsened' }] })
  })
  test('of a history that does not reach back 90 days the last 30 count, and of a shorter one nothing', () => {
    expect(changeIn(trendOf(seriesOf(60, () => 100), today))).toEqual({ share: 0, days: 30 })
    expect(changeIn(trendOf(seriesOf(20, () => 100), today))).toBeNull()
  })
  test('rank counts twice the price', () => {
    expect(partOf({ rankTrend: stepped(1000, 1000), priceTrend: stepped(1000, 1250) }, 'trend')).toMatchObject({ score: Math.round((2 * 50 + 90) / 3) })
  })
  test('a fiftieth is no change', () => {
    expect(codes({ priceTrend: stepped(1000, 1020) }, 'trend')).toEqual(['price-steady'])
    expect(codes({ priceTrend: stepped(1000, 1021) }, 'trend')).toEqual(['price-rose'])
  })
})

test('against the marketplace itself the field is hard, however open it looks', () => {
  expect(partOf({ competition: { topBrandShare: 100_000, sponsoredShare: 0, soldByMarketplace: true } }, 'competition')).toMatchObject({ score: 15 })
  expect(partOf({ competition: { topBrandShare: 100_000, sponsoredShare: 0, soldByMarketplace: false } }, 'competition')).toMatchObject({ score: 100 })
})

describe('review moat', () => {
  const reviews = { fieldReviews: { value: 1000, bound: 'exact' as const }, ownReviews: { value: 5, bound: 'exact' as const }, rating: 450 }
  test('the field decides before the product', () => {
    expect(partOf({ reviews }, 'reviewMoat')).toMatchObject({ score: 45, reasons: [{ code: 'reviews-of-field' }] })
    expect(partOf({ reviews: { ...reviews, fieldReviews: null } }, 'reviewMoat')).toMatchObject({ reasons: [{ code: 'reviews-of-product' }] })
  })
  test.each([[399, 55], [400, 45]])('at %i hundredths of a star: %i', (rating, score) => {
    expect(partOf({ reviews: { ...reviews, rating } }, 'reviewMoat')).toMatchObject({ score })
  })
})

test.each([[-50_000, 0], [0, 0], [200_000, 60], [500_000, 100], [900_000, 100]])('a margin of %i ppm scores %i', (share, score) => {
  expect(partOf({ margin: { country: 'DE', share, costAssumed: true } }, 'margin')).toMatchObject({ score })
  expect(codes({ margin: { country: 'DE', share, costAssumed: true } }, 'margin')).toEqual(['landed-margin', 'cost-assumed'])
})

describe('handling', () => {
  const handling = { weightGrams: 500, longestMm: 300, title: 'Stainless bottle', hs: null }
  test.each([
    ['as it is', {}, 85],
    ['60 cm', { longestMm: 600 }, 85],
    ['over 60 cm', { longestMm: 601 }, 70],
    ['over 120 cm', { longestMm: 1201 }, 45],
    ['glass by its title', { title: 'Glass tea cup' }, 60],
    ['china by its code', { hs: '691110' }, 60],
    ['no glass', { title: 'Tempered glass screen protector' }, 85],
  ])('%s', (_what, more, score) => {
    expect(partOf({ handling: { ...handling, ...more } }, 'handling')).toMatchObject({ score })
  })
})

describe('the whole', () => {
  const parts = (scores: readonly (number | null)[]) =>
    scorePartNames.map((part, index) => ({ part, score: scores[index] ?? null, reasons: [{ code: 'weighs', params: {} }] }))
  const anyScore = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })
  const anyScores = fc.array(anyScore, { minLength: 7, maxLength: 7 })
  const anyWeights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 }).map(
    (all) => Object.fromEntries(scorePartNames.map((name, index) => [name, all[index] ?? 0])) as Record<ScorePartName, number>,
  )

  test('is the weighted mean of what is known', () => {
    const weights = { ...defaultScoreWeights, demand: 50, trend: 50, competition: 0, reviewMoat: 0, margin: 0, handling: 0, compliance: 0 }
    expect(opportunityScore(parts([80, 40]), weights)).toMatchObject({ score: 60, low: 60, high: 60, knownShare: 1_000_000 })
    expect(opportunityScore(parts([80]), weights)).toMatchObject({ score: 80, low: 40, high: 90, knownShare: 500_000 })
  })
  test('is left open while less than half is known', () => {
    const weights = { ...defaultScoreWeights, demand: 49, trend: 51, competition: 0, reviewMoat: 0, margin: 0, handling: 0, compliance: 0 }
    expect(opportunityScore(parts([80]), weights).score).toBeNull()
  })
  test('lies in its range, and the range closes when all is known', () => {
    fc.assert(
      fc.property(anyScores, anyWeights, (scores, weights) => {
        const { score, low, high } = opportunityScore(parts(scores), weights)
        expect(low).toBeLessThanOrEqual(high)
        if (score !== null) expect(score >= low && score <= high).toBe(true)
        if (scores.every((one) => one !== null) && Object.values(weights).some((one) => one > 0)) expect(low).toBe(high)
      }),
    )
  })
  test('a better part never makes it worse, and weights count by their shares only', () => {
    fc.assert(
      fc.property(anyScores, anyWeights, fc.nat(6), (scores, weights, which) => {
        const better = scores.map((score, index) => (index === which && score !== null ? 100 : score))
        const [before, after] = [opportunityScore(parts(scores), weights), opportunityScore(parts(better), weights)]
        if (before.score !== null && after.score !== null) expect(after.score).toBeGreaterThanOrEqual(before.score)
        const doubled = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight * 2])) as typeof weights
        expect(opportunityScore(parts(scores), doubled)).toEqual(before)
      }),
    )
  })
})

test('every reason given here has a sentence', () => {
  const given = scoreProduct(nothing, defaultScoreWeights).parts.flatMap(({ reasons }) => reasons.map(({ code }) => code))
  expect(given.filter((code) => !(code in messages.reason))).toEqual([])
})
