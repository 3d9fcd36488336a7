import { describe, expect, test } from 'vitest'
import { filledPolicy } from '../test-support.ts'
import { floorCountries } from '../floors/return-floor.ts'
import { checkReturnPolicy } from './check-return-policy.ts'
import { defaultReturnPolicy } from './default-return-policy.ts'
import { returnPolicySchema, type ReturnPolicy } from './return-policy.ts'

const today = '2026-11-21'
const market = (country: string, lowestPrice: number | null = 1_000, currency = 'EUR') => ({ country, currency, lowestPrice })
const blocks = (policy: ReturnPolicy, country: string, more = market(country)) =>
  checkReturnPolicy(policy, more, today).findings.filter(({ severity }) => severity === 'blocks').map(({ field, code }) => `${field}: ${code}`)
const germany = (change: Partial<ReturnPolicy> = {}) => filledPolicy('DE', today, change)
const windowOf = (days: number, from: 'delivery' | 'order' = 'delivery') => ({ window: { days, from } })

describe('the default', () => {
  test.each([...floorCountries, 'AR'])('of %s lacks only what the merchant fills in', (country) => {
    expect(blocks(defaultReturnPolicy(country, today), country)).toEqual([
      'address.name: address-incomplete', 'address.line1: address-incomplete', 'address.city: address-incomplete',
      'address.country: address-no-country', 'contact: contact-missing',
    ])
    expect(blocks(filledPolicy(country, today), country)).toEqual([])
    expect(returnPolicySchema.safeParse(filledPolicy(country, today)).success).toBe(true)
  })
})

describe('the window', () => {
  test.each([
    ['DE', 0, ['window.days: window-none']],
    ['DE', 13, ['window.days: window-below-floor']],
    ['DE', 14, []],
    ['DE', 15, []],
    ['KR', 6, ['window.days: window-below-floor']],
    ['KR', 7, []],
    ['MX', 6, ['window.days: window-below-floor']],
    ['MX', 7, []],
    ['US', 0, []],
    ['JP', 0, []],
    ['AE', 0, []],
  ])('%s, %i days: %j', (country, days, expected) => {
    expect(blocks(filledPolicy(country, today, windowOf(days)), country)).toEqual(expected)
  })

  test('says which law, at which article, and how sure we are', () => {
    const [finding] = checkReturnPolicy(germany(windowOf(0)), market('DE'), today).findings
    expect(finding).toMatchObject({
      field: 'window.days', code: 'window-none', params: { days: '14' },
      law: { title: 'Bürgerliches Gesetzbuch (BGB)', place: '§ 355 (2) BGB; Directive 2011/83/EU Art. 9(1)', confidence: 'memory', stale: false },
    })
  })

  test('counts from delivery where the law does', () => {
    expect(blocks(germany(windowOf(30, 'order')), 'DE')).toEqual(['window.from: window-from-order'])
    expect(blocks(filledPolicy('US', today, windowOf(30, 'order')), 'US')).toEqual([])
  })

  test('was free before the law began', () => {
    expect(checkReturnPolicy(germany(windowOf(0)), market('DE'), '2014-06-12').lawful).toBe(true)
  })

  test('of a country we do not know is a note, not a pass', () => {
    expect(checkReturnPolicy(filledPolicy('AR', today), market('AR'), today).findings[0]).toMatchObject({ severity: 'notes', code: 'withdrawal-unknown' })
  })

  test('stands on a stale fact after its re-check day', () => {
    const stale = (date: string) => checkReturnPolicy(germany(windowOf(0)), market('DE'), date).findings[0]?.law?.stale
    expect([stale('2027-05-31'), stale('2027-06-01')]).toEqual([false, true])
  })
})

describe('the fee', () => {
  const flat = (minor: number, currency = 'EUR') => ({ fee: { kind: 'flat' as const, minor, currency } })
  const share = (rate: number) => ({ fee: { kind: 'share' as const, rate } })

  test('is not allowed in the Union', () => {
    expect(blocks(germany(flat(1)), 'DE')).toEqual(['fee: fee-not-allowed'])
    expect(blocks(germany(share(1)), 'DE')).toEqual(['fee: fee-not-allowed'])
    expect(blocks(germany(flat(0)), 'DE')).toEqual([])
  })

  test.each([
    [999, []],
    [1_000, []],
    [1_001, ['fee: fee-over-price']],
  ])('of %i cents on goods from 10.00', (minor, expected) => {
    expect(blocks(filledPolicy('US', today, flat(minor, 'USD')), 'US', market('US', 1_000, 'USD'))).toEqual(expected)
  })

  test('that leaves nothing is no refund', () => {
    const us = (rate: number) => blocks(filledPolicy('US', today, share(rate)), 'US', market('US', 1_000, 'USD'))
    expect([us(999_999), us(1_000_000)]).toEqual([[], ['fee: fee-takes-all']])
  })

  test('is in the market’s currency', () => {
    expect(blocks(filledPolicy('US', today, flat(100, 'EUR')), 'US', market('US', 1_000, 'USD'))).toEqual(['fee: fee-in-other-currency'])
  })

  test.each([
    [share(50_000), []],
    [share(50_001), ['fee: fee-over-cap']],
    [flat(5_000, 'ILS'), []],
    [flat(5_001, 'ILS'), ['fee: fee-over-cap']],
    [flat(10_001, 'ILS'), ['fee: fee-over-cap']],
  ])('in Israel is capped: %j', (change, expected) => {
    expect(blocks(filledPolicy('IL', today, change), 'IL', market('IL', 100_000, 'ILS'))).toEqual(expected)
  })
})

describe('other terms', () => {
  test.each<[string, Partial<ReturnPolicy>, string[]]>([
    ['BR', { freight: 'buyer' }, ['freight: freight-on-buyer']],
    ['DE', { freight: 'buyer' }, []],
    ['DE', { faultFreight: 'buyer' }, ['faultFreight: fault-freight-on-buyer']],
    ['CA', { faultFreight: 'buyer' }, []],
    ['DE', { condition: 'unused-packed' }, ['condition: condition-stricter']],
    ['US', { condition: 'unused-packed' }, []],
    ['DE', { refund: { within: 15, from: 'notice', outbound: true } }, ['refund.within: refund-late']],
    ['DE', { refund: { within: 14, from: 'goods', outbound: true } }, ['refund.from: refund-counted-late']],
    ['GB', { refund: { within: 14, from: 'goods', outbound: true } }, []],
    ['DE', { refund: { within: 14, from: 'notice', outbound: false } }, ['refund.outbound: outbound-kept']],
    ['DE', { outcomes: ['credit'] }, ['outcomes: refund-must-be-offered']],
    ['US', { outcomes: ['credit'] }, []],
    ['US', { outcomes: [] }, ['outcomes: no-outcome']],
    ['DE', { outcomes: ['refund', 'partial-keep'], keepRate: 0 }, ['keepRate: keep-rate-range']],
    ['DE', { outcomes: ['refund'], keepRate: 0 }, []],
    ['DE', { contact: 'somewhere' }, ['contact: contact-missing']],
    ['DE', { contact: 'https://example.com/contact' }, []],
  ])('%s %j: %j', (country, change, expected) => {
    expect(blocks(filledPolicy(country, today, change), country)).toEqual(expected)
  })

  const sold = (reason: ReturnPolicy['exceptions'][number]['reason']) => ({
    exceptions: [{ by: 'tag' as const, value: 'final-sale', label: 'Final sale', reason }],
  })

  test('an exception is one the law knows', () => {
    expect(blocks(germany(sold('own')), 'DE')).toEqual(['exceptions.0: exception-not-in-law'])
    expect(blocks(germany(sold('sealed-hygiene')), 'DE')).toEqual([])
    expect(blocks(germany(sold('everyday-food')), 'DE')).toEqual(['exceptions.0: exception-not-in-law'])
    expect(blocks(filledPolicy('US', today, sold('own')), 'US')).toEqual([])
  })
})

describe('the address', () => {
  const { address } = germany()
  const at = (change: Partial<typeof address>) => blocks(germany({ address: { ...address, ...change } }), 'DE')

  test('lies in a country', () => {
    expect(at({ country: 'QQ' })).toEqual(['address.country: address-no-country'])
    expect(at({ country: '' })).toEqual(['address.country: address-no-country'])
  })

  test('called local lies in the market', () => {
    expect(at({ country: 'CN' })).toEqual(['address.kind: address-not-local'])
    expect(at({ country: 'CN', kind: 'origin' })).toEqual([])
  })
})

test('what has to be shown is told by state, with the days that hold otherwise', () => {
  const { findings } = checkReturnPolicy(filledPolicy('US', today), market('US'), today)
  const california = findings.find(({ params }) => params['region'] === 'CA')
  expect(california).toMatchObject({ severity: 'notes', code: 'returns-shown-or-days', params: { region: 'CA', days: '30' }, law: { place: '§ 1723' } })
})
