import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCount, wholeNumber } from './count-text.ts'
import { readRating, readStars } from './rating-text.ts'
import { machineMinorUnits, readPrice } from './price-text.ts'

const on = {
  com: { currency: 'USD', signs: ['$'] },
  mx: { currency: 'MXN', signs: ['$'] },
  de: { currency: 'EUR', signs: [] },
  uk: { currency: 'GBP', signs: ['£'] },
  jp: { currency: 'JPY', signs: ['¥'] },
  se: { currency: 'SEK', signs: ['kr'] },
  za: { currency: 'ZAR', signs: ['R'] },
}

describe('a price', () => {
  it.each([
    ['$87.11', on.com, 8711, 'USD'],
    ['$1,234.56', on.com, 123456, 'USD'],
    ['$1,234', on.com, 123400, 'USD'],
    ['$5', on.com, 500, 'USD'],
    ['US$13.50', on.com, 1350, 'USD'],
    ['$1,299.00', on.mx, 129900, 'MXN'],
    ['8,71 €', on.de, 871, 'EUR'],
    ['8,71\u00a0€', on.de, 871, 'EUR'],
    ['63,42€', on.de, 6342, 'EUR'],
    ['1.234,56 €', on.de, 123456, 'EUR'],
    ['€1,234.56', on.de, 123456, 'EUR'],
    ['€ 1.234,56', on.de, 123456, 'EUR'],
    ['1\u202f234,56\u00a0€', on.de, 123456, 'EUR'],
    ['EUR 12,34', on.de, 1234, 'EUR'],
    ['£48.99', on.uk, 4899, 'GBP'],
    ['GBP 1.99', on.com, 199, 'GBP'],
    ['￥5,412', on.jp, 5412, 'JPY'],
    ['¥5,412', on.jp, 5412, 'JPY'],
    ['5,412円', on.jp, 5412, 'JPY'],
    ['￥３００', on.jp, 300, 'JPY'],
    ['₹1,499', on.com, 149900, 'INR'],
    ['₹1,23,456.00', on.com, 12345600, 'INR'],
    ['₹227.92', on.com, 22792, 'INR'],
    ['1 299,00 kr', on.se, 129900, 'SEK'],
    ['1 234,56 zł', on.de, 123456, 'PLN'],
    ['R$ 1.234,56', on.com, 123456, 'BRL'],
    ['1.234,56 TL', on.de, 123456, 'TRY'],
    ['₺1.234,56', on.de, 123456, 'TRY'],
    ['AED 99.00', on.com, 9900, 'AED'],
    ['AED99.00', on.com, 9900, 'AED'],
    ['٩٩٫٥٠ ريال', on.com, 9950, 'SAR'],
    ['\u200eEGP\u00a01,234.56', on.com, 123456, 'EGP'],
    ['R1,234.56', on.za, 123456, 'ZAR'],
    ['R 1 234,56', on.za, 123456, 'ZAR'],
    ['S$12.90', on.com, 1290, 'SGD'],
    ['KWD 1,234.500', on.com, 1234500, 'KWD'],
  ])('%s', (text, habit, minor, currency) => {
    expect(readPrice(text, habit)).toEqual({ minor, currency })
  })

  it.each([
    ['no sign', '87.11', on.com],
    ['a bare dollar where no dollar is at home', '$87.11', on.de],
    ['a bare pound in a dollar shop', '£87.11', on.com],
    ['a range', '$12.99 - $15.99', on.com],
    ['a saving beside it', '63,42 € con un ahorro del 21 %', on.de],
    ['a unit price', '$1.20/oz', on.com],
    ['"from"', 'from $5.00', on.com],
    ['a superscript that lost its point', '$13 50', on.com],
    ['yen with decimals', '￥12.50', on.jp],
    ['one decimal', '$13.5', on.com],
    ['four digits in a group', '$1,2345', on.com],
    ['groups of two sizes', '1.23.456,00 €', on.de],
    ['three decimals or a thousand', 'KWD 1.234', on.com],
    ['a leading zero in a group', '€0.125', on.de],
    ['less than nothing', '-$5.00', on.com],
    ['two signs', '$5.00 €', on.com],
    ['words', 'Free', on.com],
    ['empty', '', on.com],
  ])('is refused with %s', (_why, text, habit) => {
    expect(readPrice(text, habit)).toBeNull()
  })

  it('round-trips through every separator habit', () => {
    const habits = [
      [',', '.'],
      ['.', ','],
      [' ', ','],
      ['’', '.'],
      ['', '.'],
      ['', ','],
    ] as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_99 }), fc.constantFrom(...habits), (minor, [group, point]) => {
        const whole = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, group)
        const text = `${whole}${point}${String(minor % 100).padStart(2, '0')} €`
        expect(readPrice(text, on.de)).toEqual({ minor, currency: 'EUR' })
      }),
    )
  })

  it.each([
    ['13.5', 'USD', 1350],
    ['63.42', 'EUR', 6342],
    ['1499.0', 'INR', 149900],
    ['300', 'JPY', 300],
    ['300.0', 'JPY', 300],
    ['300.5', 'JPY', null],
    ['1.234', 'USD', null],
    ['1,234', 'USD', null],
  ])('a machine says %s %s', (decimal, currency, minor) => {
    expect(machineMinorUnits(decimal, currency)).toBe(minor)
  })
})

describe('a count', () => {
  it.each([
    ['471 ratings', 471],
    ['36,265 ratings', 36265],
    ['26.222', 26222],
    ['1 234 évaluations', 1234],
    ['1\u202f234 évaluations', 1234],
    ['479 Sternebewertungen', 479],
    ['45 voti', 45],
    ['(1110)', 1110],
    ['(3,238)', 3238],
    ['1,110 レーティング', 1110],
    ['1,110個の評価', 1110],
    ['1,23,456 ratings', 123456],
    ['1.234 değerlendirme', 1234],
    ['١٬٢٣٤ تقييم', 1234],
  ])('%s is exact', (text, value) => {
    expect(readCount(text)).toEqual({ value, bound: 'exact' })
  })
  it.each([
    ['(10.4K)', 10400],
    ['12K+', 12000],
    ['10K+ bought in past month', 10000],
    ['Plus de 2 k achetés au cours du mois dernier', 2000],
    ['300+ bought in past month', 300],
    ['1,2 mil valoraciones', 1200],
    ['1.2万', 12000],
    ['3万件の評価', 30000],
    ['1,5 tys.', 1500],
    ['More than 1,000 ratings', 1000],
    ['2 k évaluations', 2000],
    ['(2 k)', 2000],
    ['2 हज़ार रेटिंग', 2000],
    ['3 लाख', 300_000],
    ['2 tis.', 2000],
    ['2 אלף', 2000],
    ['1.2萬', 12000],
    ['2천개', 2000],
    ['2 Tausend Bewertungen', 2000],
  ])('%s is a lower bound', (text, value) => {
    expect(readCount(text)).toEqual({ value, bound: 'atLeast' })
  })
  it.each(['ratings', '4.3 stars', '12,5', '3Q ratings', '12 of 345', '1.2.34', '', '1,2345', '5 m', '2 B'])('%s is refused', (text) => {
    expect(readCount(text)).toBeNull()
  })
  it.each([
    ['177,396', 177396],
    ['2.804', 2804],
    ["1'234", 1234],
    ['43,69', null],
    ['1.234,5', null],
  ])('whole number %s', (text, value) => {
    expect(wholeNumber(text)).toBe(value)
  })
})

describe('a rating', () => {
  it.each([
    ['4.2 out of 5 stars', 4.2],
    ['5.0 out of 5 stars', 5],
    ['4,7 von 5 Sternen', 4.7],
    ['5 von 5', 5],
    ['3,6 sur 5 étoiles', 3.6],
    ['5つ星のうち4.4', 4.4],
    ['5 üzerinden 4,3 yıldız', 4.3],
    ['٤٫٥ من ٥ نجوم', 4.5],
    ['4.3 颗星，最多 5 颗星', 4.3],
  ])('%s', (text, stars) => {
    expect(readRating(text)).toBe(stars)
  })
  it.each(['4.2', '4.2 out of 10', '7 out of 5 stars', '4.25 out of 5', '0 out of 5', 'no stars'])('%s is refused', (text) => {
    expect(readRating(text)).toBeNull()
  })
  it('bare stars', () => {
    expect(readStars('4,7')).toBe(4.7)
    expect(readStars('47')).toBeNull()
  })
})
