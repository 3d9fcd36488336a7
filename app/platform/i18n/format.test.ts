import { describe, expect, test } from 'vitest'
import { createFormat } from './format.ts'

const en = createFormat('en')
const zh = createFormat('zh-CN')

describe('money', () => {
  test('shows minor units with the decimals of the currency', () => {
    expect(en.money(123_456, 'EUR')).toBe('€1,234.56')
    expect(en.money(1500, 'JPY')).toBe('¥1,500')
    expect(en.money(1_234, 'KWD').replace(/\s/, ' ')).toBe('KWD 1.234')
  })

  test('reads in Chinese as Chinese sellers write it', () => {
    expect(zh.money(1_299, 'CNY')).toBe('¥12.99')
    expect(zh.money(1_299, 'USD')).toBe('US$12.99')
  })

  test('a change has its sign, and no change has none', () => {
    expect(en.moneyChange(120, 'EUR')).toBe('+€1.20')
    expect(en.moneyChange(-120, 'EUR')).toBe('-€1.20')
    expect(en.moneyChange(0, 'EUR')).toBe('€0.00')
  })

  test('a loss keeps its sign', () => {
    expect(en.money(-5, 'USD')).toBe('-$0.05')
  })
})

test('ppm read as per cent: two decimals in full, one in lists', () => {
  expect(en.percent(307_700)).toBe('30.77%')
  expect(en.share(307_700)).toBe('30.8%')
  expect(en.percent(200_000)).toBe('20%')
  expect(en.rate(3_464)).toBe('0.3464%')
  expect(en.rate(165_000)).toBe('16.5%')
})

test.each([
  [999, '999 g'],
  [1000, '1 kg'],
  [1980, '1.98 kg'],
])('%i grams read as %s', (grams, words) => {
  expect(en.weight(grams)).toBe(words)
})

test('days and moments read in the language and zone, with plain spaces', () => {
  expect(en.day('2026-11-21')).toBe('Nov 21, 2026')
  expect(zh.day('2026-11-21')).toBe('2026年11月21日')
  expect(en.moment('2026-11-21T22:30:00Z', 'UTC')).toBe('Nov 21, 2026, 10:30 PM')
  expect(zh.moment('2026-11-21T22:30:00Z', 'Asia/Shanghai')).toBe('2026年11月22日 06:30')
  expect(en.clock('2026-11-21T22:42:00Z', 'UTC')).toBe('22:42')
})
