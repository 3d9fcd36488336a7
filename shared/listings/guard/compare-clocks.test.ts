import { expect, test } from 'vitest'
import { readLocale, type Locale } from '../language.ts'
import { guard } from './guard.ts'

const locale = (tag: string): Locale => readLocale(tag) ?? expect.unreachable(tag)
const codes = (from: string, source: string, to: string, target: string) =>
  guard(source, target, locale(from), locale(to)).filter(({ severity }) => severity === 'blocking').map(({ code }) => code)

test.each([
  ['de', 'vor 14 Uhr'], ['de', 'vor 14:00 Uhr'], ['fr', 'avant 14 h'], ['es', 'antes de las 14:00'], ['it', 'entro le 14.00'], ['zh', '下午2点前'], ['ja', '午後2時まで'], ['ko', '오후 2시까지'],
])('2 pm in %s: %s', (to, target) => {
  expect(codes('en', 'before 2 pm', to, target)).toEqual([])
})

test.each([['de', 'vor 15 Uhr'], ['fr', 'avant 12 h'], ['zh', '上午2点前']])('not 2 pm in %s: %s', (to, target) => {
  expect(codes('en', 'before 2 pm', to, target)).not.toEqual([])
})

test.each([
  ['12 am is midnight', 'until 12 am', 'bis 0 Uhr', []],
  ['12 pm is noon', 'until 12 pm', 'bis 12 Uhr', []],
  ['minutes count', 'at 9:30 am', 'um 9:45 Uhr', ['number-changed']],
  ['a duration is no time of day', 'lasts 14 h', 'hält 14 Std.', []],
] as const)('%s', (_what, source, target, expected) => {
  expect(codes('en', source, 'de', target)).toEqual(expected)
})
