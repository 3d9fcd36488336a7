import { describe, expect, it } from 'vitest'
import { readDay } from './date-text.ts'

describe('a day', () => {
  it.each([
    ['January 10, 2023', ['en'], '2023-01-10'],
    ['25 Oct. 2017', ['en'], '2017-10-25'],
    ['12 Sept. 2024', ['en'], '2024-09-12'],
    ['8. Januar 2012', ['de', 'en'], '2012-01-08'],
    ['18 octobre 2016', ['fr', 'en'], '2016-10-18'],
    ['3 févr. 2021', ['fr', 'en'], '2021-02-03'],
    ['17 marzo 2020', ['it', 'en'], '2020-03-17'],
    ['17 de marzo de 2020', ['es', 'en'], '2020-03-17'],
    ['1 março 2020', ['pt', 'en'], '2020-03-01'],
    ['4 mei 2019', ['nl', 'en'], '2019-05-04'],
    ['4 maj 2019', ['sv', 'en'], '2019-05-04'],
    ['5 grudnia 2020', ['pl', 'en'], '2020-12-05'],
    ['5 Aralık 2020', ['tr', 'en'], '2020-12-05'],
    ['٥ ديسمبر ٢٠٢٠', ['ar', 'en'], '2020-12-05'],
    ['2020/3/17', ['ja', 'en'], '2020-03-17'],
    ['2020年3月17日', ['zh', 'en'], '2020-03-17'],
    ['25/12/2020', ['fr', 'en'], '2020-12-25'],
    ['12/25/2020', ['en'], '2020-12-25'],
  ])('%s', (text, languages, day) => {
    expect(readDay(text, languages)).toBe(day)
  })
  it.each([
    ['which may be May or December', '05/12/2020'],
    ['without a year', '5 May'],
    ['with two years', 'May 2019, 2020'],
    ['of no month', '31 Foo 2020'],
    ['that begins two months', '3 Jun 5 2020'],
    ['with a month cut too short', '3 Ju 2020'],
    ['that no calendar has', 'February 30, 2021'],
  ])('is refused %s', (_why, text) => {
    expect(readDay(text, ['en'])).toBeNull()
  })
})
