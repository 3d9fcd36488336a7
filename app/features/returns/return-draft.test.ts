import { describe, expect, test } from 'vitest'
import { unknownCosts } from '#shared/returns/decision/cost-settings.ts'
import { filledPolicy } from '#shared/returns/test-support.ts'
import { readReturnDraft, returnDraftOf } from './return-draft.ts'

const policy = filledPolicy('DE', '2026-11-21', { limits: { returns: 3, money: 20_000 }, keepRate: 305_000 })
const route = { to: 'hub' as const, country: 'DE', freight: 450, handling: null, reimportRate: 25_000, resaleRate: null, reasons: null, valueFrom: null, valueTo: 10_000 }
const costs = { ...unknownCosts, routes: [route], dutyRefundable: false }
const draft = returnDraftOf(policy, costs, 'EUR')

test('a policy comes out of its form as it went in, unknowns included', () => {
  expect(readReturnDraft(draft, 'EUR')).toEqual({ ok: true, policy, costs })
  const fees = [{ kind: 'flat' as const, minor: 350, currency: 'EUR' }, { kind: 'share' as const, rate: 125_000 }]
  for (const fee of fees) expect(readReturnDraft(returnDraftOf({ ...policy, fee }, costs, 'EUR'), 'EUR')).toMatchObject({ policy: { fee } })
})

describe('what is no number is named at its field', () => {
  test.each([
    [{ windowDays: '14.5' }, 'window.days', 'days'],
    [{ windowDays: '' }, 'window.days', 'days'],
    [{ windowDays: '3651' }, 'window.days', 'days'],
    [{ refundWithin: 'x' }, 'refund.within', 'days'],
    [{ feeKind: 'flat' as const, feeAmount: '' }, 'fee', 'money'],
    [{ feeKind: 'flat' as const, feeAmount: '1.005' }, 'fee', 'money'],
    [{ feeKind: 'share' as const, feePercent: '101' }, 'fee', 'percent'],
    [{ keepPercent: '' }, 'keepRate', 'percent'],
    [{ mostReturns: '-1' }, 'limits.returns', 'days'],
    [{ routes: [{ ...draft.routes[0]!, country: '' }] }, 'routes.0.country', 'country'],
    [{ routes: [{ ...draft.routes[0]!, resale: '120' }] }, 'routes.0.resale', 'percent'],
  ])('%j', (change, field, problem) => {
    expect(readReturnDraft({ ...draft, ...change }, 'EUR')).toEqual({ ok: false, errors: { [field]: problem } })
  })
})

test('an exception left blank is dropped, a half filled one is completed', () => {
  const exceptions = [
    { by: 'tag' as const, value: '', label: ' ', reason: 'own' as const },
    { by: 'tag' as const, value: 'sale', label: '', reason: 'own' as const },
  ]
  expect(readReturnDraft({ ...draft, policy: { ...draft.policy, exceptions } }, 'EUR')).toMatchObject({ policy: { exceptions: [{ value: 'sale', label: 'sale' }] } })
})
