import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seriesOf } from '../test-support/series-of.ts'
import { changeOver } from './change-over.ts'
import { dailyFromChanges, dailyMedians } from './daily-values.ts'
import { findOutliers } from './find-outliers.ts'
import { movingAverage } from './moving-average.ts'
import { robustSlope } from './robust-slope.ts'
import { seasonality } from './seasonality.ts'
import { trendOf } from './trend.ts'

const today = '2026-11-21'

describe('daily values', () => {
  test('a day is the median of what was seen on it, days unseen are left out', () => {
    const at = (time: string, value: number) => ({ at: `2026-11-${time}:00.000Z`, value })
    expect(dailyMedians([at('21T09:00', 1000), at('19T23:59', 900), at('21T10:00', 1001), at('21T11:00', 9999)])).toEqual([
      { day: '2026-11-19', value: 900 },
      { day: '2026-11-21', value: 1001 },
    ])
  })

  test('a change holds until the next, and nothing is nothing', () => {
    const changes = [
      { at: '2026-11-15T10:00:00.000Z', value: 500 },
      { at: '2026-11-17T10:00:00.000Z', value: null },
      { at: '2026-11-19T08:00:00.000Z', value: 700 },
      { at: '2026-11-19T20:00:00.000Z', value: 800 },
    ]
    expect(dailyFromChanges(changes, today).map(({ day, value }) => `${day.slice(8)}:${value}`)).toEqual(['15:500', '16:500', '19:800', '20:800', '21:800'])
  })
})

describe('change over 30 and 90 days', () => {
  test('is the last week against the week so many days before', () => {
    const stepped = seriesOf(100, (index) => (index < 60 ? 2000 : 1500))
    expect(changeOver(stepped, 90, today)).toEqual({ ok: true, value: { from: 2000, to: 1500, share: -250_000 } })
    expect(changeOver(stepped, 30, today)).toEqual({ ok: true, value: { from: 1500, to: 1500, share: 0 } })
  })

  test.each([
    [30, true],
    [29, false],
  ])('seen %i days before: known %s', (before, known) => {
    const twice = [...seriesOf(1, () => 1000, before === 30 ? '2026-10-22' : '2026-10-23'), ...seriesOf(1, () => 1100)]
    expect(changeOver(twice, 30, today).ok).toBe(known)
  })

  test('says how much is missing', () => {
    expect(changeOver(seriesOf(20, () => 1000), 30, today)).toEqual({ ok: false, code: 'history-too-short', params: { have: '20', need: '30' } })
  })

  test('says so when nothing was seen lately', () => {
    expect(changeOver(seriesOf(60, () => 1000, '2026-11-14'), 30, today)).toMatchObject({ code: 'history-not-recent' })
    expect(changeOver(seriesOf(60, () => 1000, '2026-11-15'), 30, today).ok).toBe(true)
  })
})

describe('slope', () => {
  test('of a straight line is its own, whatever days are missing', () => {
    const line = seriesOf(60, (index) => 3000 + 10 * index).filter((_, index) => index % 3 !== 1)
    expect(robustSlope(line)).toMatchObject({ ok: true, value: { perMonth: 300, direction: 'rising' } })
  })

  test('is not moved by a quarter of wild days', () => {
    const wild = seriesOf(60, (index) => (index % 4 === 0 ? 99_999 : 5000 - 10 * index))
    const slope = robustSlope(wild)
    expect(slope.ok && slope.value.perMonth).toBeLessThan(-200)
  })

  test('of a price that only wavers has no direction', () => {
    expect(robustSlope(seriesOf(30, (index) => 1000 + (index % 2)))).toMatchObject({ value: { direction: 'unclear' } })
    expect(robustSlope(seriesOf(30, () => 1000))).toMatchObject({ value: { perMonth: 0, share: 0, direction: 'unclear' } })
  })

  test.each([[7, false], [8, true]])('from %i days: known %s', (days, known) => {
    expect(robustSlope(seriesOf(days, (index) => 100 + index)).ok).toBe(known)
  })
})

describe('moving average', () => {
  test('of seven days', () => {
    expect(movingAverage(seriesOf(8, (index) => index * 100), 7).slice(-2).map(({ value }) => value)).toEqual([300, 400])
  })
  test('needs half of its window', () => {
    expect(movingAverage(seriesOf(3, () => 5), 7)).toEqual([])
    expect(movingAverage(seriesOf(4, () => 5), 7)).toHaveLength(1)
  })
})

describe('outliers', () => {
  test('a spike is one, a lasting step is none', () => {
    const spiked = seriesOf(40, (index) => (index === 20 ? 9000 : 1500))
    expect(findOutliers(spiked)).toEqual([spiked[20]])
    expect(findOutliers(seriesOf(40, (index) => (index < 20 ? 1500 : 1900)))).toEqual([])
  })
  test.each([[1, 0], [2, 0], [3, 1]])('%i %% off a steady price: %i', (percent, count) => {
    expect(findOutliers(seriesOf(20, (index) => (index === 9 ? 1000 + 10 * percent : 1000)))).toHaveLength(count)
  })
})

describe('season', () => {
  const winter = (day: string) => (day.slice(5, 7) === '12' ? 2000 : 1000)
  const years = (months: number) => seriesOf(Math.round(months * 30.4375), () => 0, '2026-10-31').map(({ day }) => ({ day, value: winter(day) }))

  test('of a product that doubles in December', () => {
    const found = seasonality(years(36))
    expect(found.ok && found.value.clear).toBe(true)
    const months = found.ok ? found.value.months : []
    expect(months.indexOf(Math.max(...months))).toBe(11)
    expect((months[11] ?? 0) / (months[5] ?? 1)).toBeCloseTo(2, 1)
    expect(months.reduce((sum, month) => sum + month, 0)).toBe(12_000_000)
  })

  /** One value a month, that of its calendar month times what the trend says by then. */
  const monthly = (indexes: readonly number[], trend: (month: number) => number) =>
    Array.from({ length: 36 }, (_, month) => ({
      day: `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`,
      value: Math.round((indexes[month % 12] ?? 1) * trend(month)),
    }))
  const garden = [0.4, 0.5, 0.9, 1.5, 1.8, 1.6, 1.3, 1.1, 0.9, 0.8, 0.6, 0.6]

  test('of a garden chair comes back as it was put in', () => {
    const found = seasonality(monthly(garden, () => 10_000))
    expect(found).toEqual({ ok: true, value: { months: garden.map((index) => index * 1_000_000), strength: 1_000_000, clear: true } })
  })

  test('of a garden chair that grows dearer by a tenth a year is still its own', () => {
    const found = seasonality(monthly(garden, (month) => 100_000 * (1 + month / 120)))
    const months = found.ok ? found.value.months : []
    expect(found).toMatchObject({ ok: true, value: { clear: true } })
    for (const [at, index] of garden.entries()) expect(Math.abs((months[at] ?? 0) / 1_000_000 - index)).toBeLessThan(0.03)
  })

  test('is not made of one outlier among years that differ', () => {
    const once = monthly(garden.map(() => 1), () => 1000).map((day, at) => (at === 17 ? { ...day, value: 3000 } : day))
    expect(seasonality(once)).toMatchObject({ ok: true, value: { clear: false } })
  })

  test('takes two years to the month', () => {
    expect(seasonality(monthly(garden, () => 1000).slice(-24))).toMatchObject({ ok: true })
    expect(seasonality(monthly(garden, () => 1000).slice(-23))).toEqual({ ok: false, code: 'seasonality-too-short', params: { have: '23', need: '24' } })
  })

  test('is not seen in a steady price', () => {
    expect(seasonality(seriesOf(900, () => 1500))).toMatchObject({ ok: true, value: { strength: 0, clear: false } })
  })

  test('is not seen in a plain rise', () => {
    expect(seasonality(seriesOf(1100, (index) => 1000 + index))).toMatchObject({ ok: true, value: { clear: false } })
  })

  test('says how many months are missing, counted from the last gap', () => {
    const broken = years(36).filter(({ day }) => !day.startsWith('2026-03'))
    expect(seasonality(broken)).toEqual({ ok: false, code: 'seasonality-too-short', params: { have: '7', need: '24' } })
    expect(seasonality([])).toMatchObject({ params: { have: '0' } })
  })
})

const values = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 8, maxLength: 120 })

describe('for any history', () => {
  test('in another unit the shares stay and the amounts grow with it', () => {
    fc.assert(
      fc.property(values, (all) => {
        const one = trendOf(seriesOf(all.length, (index) => all[index] ?? 1), today)
        const ten = trendOf(seriesOf(all.length, (index) => 10 * (all[index] ?? 1)), today)
        expect(ten.highest?.value).toBe(10 * (one.highest?.value ?? 0))
        expect(ten.outliers.map(({ day }) => day)).toEqual(one.outliers.map(({ day }) => day))
        expect(ten.change30.ok && ten.change30.value.share).toBe(one.change30.ok && one.change30.value.share)
        expect(ten.slope.ok && ten.slope.value.direction).toBe(one.slope.ok && one.slope.value.direction)
        if (one.slope.ok && ten.slope.ok) {
          expect(Math.abs(ten.slope.value.perMonth - 10 * one.slope.value.perMonth)).toBeLessThanOrEqual(5)
          expect(Math.abs(ten.slope.value.share - one.slope.value.share)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('turned around in time the slope turns its sign', () => {
    fc.assert(
      fc.property(values, (all) => {
        const forth = robustSlope(seriesOf(all.length, (index) => all[index] ?? 1))
        const back = robustSlope(seriesOf(all.length, (index) => all[all.length - 1 - index] ?? 1))
        expect(forth.ok && forth.value.perMonth).toBe(back.ok && (-back.value.perMonth || 0))
      }),
    )
  })

  test('days after the day asked about are not looked at', () => {
    fc.assert(
      fc.property(values, (all) => {
        const known = seriesOf(all.length, (index) => all[index] ?? 1)
        const future = seriesOf(5, () => 1, '2026-11-26')
        expect(trendOf([...known, ...future], today)).toEqual(trendOf(known, today))
      }),
    )
  })
})
