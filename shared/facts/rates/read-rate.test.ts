import { describe, expect, it } from 'vitest'
import type { DutyRate } from '../duty-values.ts'
import { readRate } from './read-rate.ts'
import { readSpecialRates } from './read-special-rates.ts'
import type { RateTerm } from './rate-expression.ts'

const percent = (parts: number, of = 1_000_000): RateTerm => ({ kind: 'ad-valorem', parts, of })
const by = (amount: number, currency: string, per: number, measure: Extract<RateTerm, { kind: 'specific' }>['measure']): RateTerm => ({
  kind: 'specific', amount, currency, per, measure,
})
const sum = (...terms: RateTerm[]) => ({ terms, least: null, most: null })

describe('a rate as a tariff words it', () => {
  it.each<[string, DutyRate]>([
    ['Free', { kind: 'free' }],
    ['NIHIL', { kind: 'free' }],
    ['16.5%', { kind: 'ad-valorem', rate: 165_000 }],
    ['12.00 %', { kind: 'ad-valorem', rate: 120_000 }],
    ['3.4%  1/', { kind: 'ad-valorem', rate: 34_000 }],
    ['6.5% on the entire set', { kind: 'ad-valorem', rate: 65_000 }],
    ['0%~10.5%', { kind: 'range', min: 0, max: 105_000 }],
  ])('%s', (text, rate) => expect(readRate(text)).toEqual(rate))

  it.each([
    ['4.9¢/kg + 6%', sum(by(4_900_000, 'USD', 1_000, 'netGrams'), percent(60_000))],
    ['$1.53/kg', sum(by(153_000_000, 'USD', 1_000, 'netGrams'))],
    ['5.1¢ each + 3.2%', sum(by(5_100_000, 'USD', 1, 'pieces'), percent(32_000))],
    ['90¢/pr. + 37.5%', sum(by(90_000_000, 'USD', 1, 'pairs'), percent(375_000))],
    ['80.4¢/kg +6.4%', sum(by(80_400_000, 'USD', 1_000, 'netGrams'), percent(64_000))],
    ['0.0622¢/doz.', sum(by(62_200, 'USD', 12, 'pieces'))],
    ['$2.50/thou- sand + 40%', sum(by(250_000_000, 'USD', 1_000, 'pieces'), percent(400_000))],
    ['33 1/3%', sum(percent(1, 3))],
    ['33 1/2%', sum(percent(67, 200))],
    ['$2.64/pf. liter', sum(by(264_000_000, 'USD', 500, 'alcoholMillilitres'))],
    ['12.00 % + 30.00 EUR / 100 kg', sum(percent(120_000), by(3_000_000_000, 'EUR', 100_000, 'netGrams'))],
    ['9.70 % + 30.400 EUR DTN', sum(percent(97_000), by(3_040_000_000, 'EUR', 100_000, 'netGrams'))],
    ['1,024.00 EUR / tonne', sum(by(102_400_000_000, 'EUR', 1_000_000, 'netGrams'))],
    ['26.00 GBP/1000kg', sum(by(2_600_000_000, 'GBP', 1_000_000, 'netGrams'))],
    ['0.20 GBP/ item', sum(by(20_000_000, 'GBP', 1, 'pieces'))],
    ['1.75 EUR / % vol / hl', sum(by(175_000_000, 'EUR', 1_000, 'alcoholMillilitres'))],
    [
      '8.00 % MIN 1.60 EUR / 100 kg MAX 2.80 EUR / m2',
      { terms: [percent(80_000)], least: [by(160_000_000, 'EUR', 100_000, 'netGrams')], most: [by(280_000_000, 'EUR', 10_000, 'squareCentimetres')] },
    ],
    [
      '9.10% + 45.10 EUR / 100 kg MAX 18.90% + 16.50 EUR / 100 kg',
      {
        terms: [percent(91_000), by(4_510_000_000, 'EUR', 100_000, 'netGrams')],
        least: null,
        most: [percent(189_000), by(1_650_000_000, 'EUR', 100_000, 'netGrams')],
      },
    ],
  ])('%s', (text, expression) => expect(readRate(text)).toMatchObject({ kind: 'expression', expression }))

  it('keeps what a short code leaves open', () => {
    expect(readRate('5%~10% or 90¢/pr. + 20%')).toMatchObject({
      kind: 'one-of',
      candidates: [{ kind: 'range', min: 50_000, max: 100_000 }, { kind: 'expression', expression: sum(by(90_000_000, 'USD', 1, 'pairs'), percent(200_000)) }],
    })
  })
})

describe('a rate that is no formula of value and quantity is refused by name, never half read', () => {
  it.each([
    ['36¢ each + 3.5% on the case + 8.7% on the strap, band or bracelet', 'rate-on-parts'],
    ['$1.61 each + 10¢/jewel', 'rate-on-parts'],
    ['37.5¢/kg on tungsten content', 'rate-on-content'],
    ['4.3817¢/kg less 0.0622005¢/kg for each degree under 100 degrees', 'rate-on-content'],
    ['1.19 EUR / kg / lactic matter + 27.50 EUR / 100 kg', 'rate-on-content'],
    ['The duty provided in the applicable subheading + 25%', 'rate-by-reference'],
    ['The rate applicable to each garment in the ensemble if separately entered', 'rate-by-reference'],
    ['9.00% +  EA MAX 18.70%  + ADSZ', 'rate-agricultural-component'],
    ['0.00 % + AC (1)', 'rate-agricultural-component'],
    ['Entry Price', 'rate-by-entry-price'],
    ['15.00% (01 JAN-14 FEB, 16 JUN-31 DEC), 0.00% (15 FEB-15 JUN)', 'rate-by-season'],
    ['Free, under bond, as prescribed in U.S. note 1 to this subchapter', 'rate-on-conditions'],
    ['68¢/head', 'rate-unit-unknown'],
    ['5.25¢/bbl', 'rate-unit-unknown'],
    ['7.2 MIN 0.36 EUR/100 kg', 'rate-unreadable'],
    ['6% MIN', 'rate-unreadable'],
    ['1,02 EUR / kg', 'rate-unreadable'],
    ['12 % 3 EUR', 'rate-unreadable'],
    ['5 XXX/kg', 'rate-unreadable'],
    ['-3%', 'rate-unreadable'],
    ['', 'rate-unreadable'],
  ])('%s', (text, why) => expect(readRate(text)).toEqual({ kind: 'text', text: text.replace(/\s+/g, ' '), why }))
})

describe('a special column', () => {
  it('grants rates to programs', () => {
    expect(readSpecialRates('Free (A+,AU,BH) 2.9%(JP) See 9908.04.05 (IL)')).toEqual({
      grants: [
        { programs: ['A+', 'AU', 'BH'], rate: { kind: 'free' } },
        { programs: ['JP'], rate: { kind: 'ad-valorem', rate: 29_000 } },
        { programs: ['IL'], rate: { kind: 'text', text: 'See 9908.04.05', why: 'rate-by-reference' } },
      ],
    })
  })
  it('grants nothing where it is empty, and is not guessed at where it is no list', () => {
    expect(readSpecialRates('')).toEqual({ grants: [] })
    expect(readSpecialRates('Free (See U.S. note 4 of this subchapter)')).toBeNull()
    expect(readSpecialRates('Free')).toBeNull()
  })
})
