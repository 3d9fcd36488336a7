import { describe, expect, test } from 'vitest'
import { readFeeDraft, readFirstLegDraft } from './terms-draft.ts'

const fees = { gateway: 'paypal', validFrom: '2026-03-01', payment: '2,9', paymentFixed: '0.30', platform: '0' }

describe('fees as typed', () => {
  test('are read with a comma for a point', () => {
    expect(readFeeDraft(fees, 'USD')).toEqual({
      ok: true, value: { gateway: 'paypal', validFrom: '2026-03-01', payment: 29_000, paymentFixed: 30, platform: 0 },
    })
  })
  test.each([
    [{ payment: '', paymentFixed: ' ', platform: '' }, 'USD', { payment: 'percent', paymentFixed: 'amount', platform: 'percent' }],
    [{ payment: 'much' }, 'USD', { payment: 'percent' }],
    [{ payment: '-1' }, 'USD', { payment: 'percent' }],
    [{ payment: '50.0001' }, 'USD', { payment: 'share' }],
    [{ platform: '51' }, 'USD', { platform: 'share' }],
    [{ paymentFixed: '0.305' }, 'USD', { paymentFixed: 'amount' }],
    [{ paymentFixed: '0.5' }, 'JPY', { paymentFixed: 'amount' }],
    [{ validFrom: '' }, 'USD', { validFrom: 'day' }],
    [{ validFrom: '2026-02-29' }, 'USD', { validFrom: 'day' }],
    [{ validFrom: '0026-02-01' }, 'USD', { validFrom: 'day' }],
    [{ payment: 'x', validFrom: 'x' }, 'USD', { payment: 'percent', validFrom: 'day' }],
  ])('%j in %s: %j', (change, currency, problems) => {
    expect(readFeeDraft({ ...fees, ...change }, currency)).toEqual({ ok: false, problems })
  })
  test('may be half of a sale', () => expect(readFeeDraft({ ...fees, payment: '50' }, 'USD').ok).toBe(true))
})

describe('the first leg as typed', () => {
  const leg = { way: 'warehouse', validFrom: '2026-03-01', perKilo: '1.25' }
  test('has a price of a kilogram, or none', () => {
    expect(readFirstLegDraft(leg, 'USD')).toEqual({ ok: true, value: { way: 'warehouse', validFrom: '2026-03-01', perKilo: 125 } })
    expect(readFirstLegDraft({ ...leg, perKilo: ' ' }, 'USD')).toMatchObject({ value: { perKilo: null } })
  })
  test('asks for no price where parcels leave from the maker', () => {
    expect(readFirstLegDraft({ ...leg, way: 'direct', perKilo: 'x' }, 'USD')).toMatchObject({ ok: true, value: { perKilo: null } })
  })
  test.each([
    [{ way: '' }, { way: 'way' }], [{ perKilo: 'x' }, { perKilo: 'amount' }], [{ validFrom: '2026-13-01' }, { validFrom: 'day' }],
  ])('%j: %j', (change, problems) => expect(readFirstLegDraft({ ...leg, ...change }, 'USD')).toEqual({ ok: false, problems }))
})
