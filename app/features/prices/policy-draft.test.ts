import { expect, test } from 'vitest'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import { draftOf, parseDraft } from './policy-draft.ts'
import type { PolicyDraft } from './policy-draft.ts'

const policy: MarketPolicy = {
  targetMargin: 300_000,
  floorMargin: 200_000,
  paymentFee: 29_000,
  paymentFeeFixed: 30,
  platformFee: 0,
  marketing: 50_000,
  returnsReserve: 20_000,
  currencyBuffer: 15_000,
  rounding: '.99',
  deliveryTerm: 'DDP',
  channel: 'courier',
  scheme: 'auto',
  freight: { currency: 'USD', perParcel: 450, perKilogram: 800 },
}
const draft = draftOf(policy, 'EUR', 'USD')
const withShare = (field: keyof PolicyDraft['shares'], value: string): PolicyDraft => ({
  ...draft,
  shares: { ...draft.shares, [field]: value },
})

test('a policy goes into its form and comes back the same', () => {
  expect(parseDraft(draft, 'EUR')).toEqual({ ok: true, policy })
})

test('shares are typed in per cent, with a comma or a point', () => {
  expect(draft.shares.paymentFee).toBe('2.9')
  expect(parseDraft(withShare('paymentFee', ' 3,4 '), 'EUR')).toEqual({
    ok: true,
    policy: { ...policy, paymentFee: 34_000 },
  })
})

test.each([
  ['', 'notANumber'],
  ['abc', 'notANumber'],
  ['-1', 'notANumber'],
  ['90.0001', 'range'],
])('marketing of "%s" is refused as %s', (text, error) => {
  expect(parseDraft(withShare('marketing', text), 'EUR')).toEqual({ ok: false, errors: { marketing: error } })
})

test('a share of exactly 90 % is taken', () => {
  expect(parseDraft(withShare('marketing', '90'), 'EUR').ok).toBe(true)
})

test('the floor may reach the target and not pass it', () => {
  expect(parseDraft(withShare('floorMargin', '30'), 'EUR').ok).toBe(true)
  expect(parseDraft(withShare('floorMargin', '30.0001'), 'EUR')).toEqual({
    ok: false,
    errors: { floorMargin: 'floorAboveTarget' },
  })
})

test('freight that nobody has typed is not known, not 0', () => {
  const parsed = parseDraft({ ...draft, freightPerParcel: '', freightPerKilogram: ' ' }, 'EUR')
  expect(parsed).toEqual({ ok: true, policy: { ...policy, freight: null } })
})

test('half a freight is refused', () => {
  expect(parseDraft({ ...draft, freightPerKilogram: '' }, 'EUR')).toEqual({
    ok: false,
    errors: { freightPerKilogram: 'freightHalf' },
  })
})

test('yen have no decimals', () => {
  const yen = { ...draft, paymentFeeFixed: '30' }
  expect(parseDraft(yen, 'JPY')).toMatchObject({ ok: true, policy: { paymentFeeFixed: 30 } })
  expect(parseDraft({ ...yen, paymentFeeFixed: '30.5' }, 'JPY')).toEqual({
    ok: false,
    errors: { paymentFeeFixed: 'notANumber' },
  })
})
