import { describe, expect, test } from 'vitest'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { checkPolicy } from './check-policy.ts'

const policy = defaultMarketPolicy('DE', 'EUR')

describe('a policy', () => {
  test('every default can price', () => {
    expect(checkPolicy(policy)).toEqual({ ok: true, value: policy })
  })

  test('the target may equal the floor and not lie below it', () => {
    expect(checkPolicy({ ...policy, targetMargin: 200_000, floorMargin: 200_000 }).ok).toBe(true)
    expect(checkPolicy({ ...policy, targetMargin: 199_999, floorMargin: 200_000 })).toMatchObject({
      code: 'target-below-floor',
    })
  })

  test('margin, fees and reserves leave something of the price', () => {
    const shares = { targetMargin: 400_000, paymentFee: 100_000, platformFee: 100_000, marketing: 200_000, returnsReserve: 100_000 }
    expect(checkPolicy({ ...policy, ...shares, currencyBuffer: 99_999 }).ok).toBe(true)
    expect(checkPolicy({ ...policy, ...shares, currencyBuffer: 100_000 })).toMatchObject({ code: 'shares-leave-nothing' })
  })

  test.each([
    [{ marketing: -1 }, 'marketing'],
    [{ targetMargin: 0.3 }, 'targetMargin'],
    [{ rounding: '.42' }, 'rounding'],
    [{ freight: { currency: 'USD', perParcel: 1.5, perKilogram: 0 } }, 'freight.perParcel'],
  ])('%j is refused at its field', (change, field) => {
    expect(checkPolicy({ ...policy, ...change })).toMatchObject({ code: 'policy-field', params: { field } })
  })

  test('freight is in a currency that exists', () => {
    const freight = { currency: 'XXQ', perParcel: 1, perKilogram: 1 }
    expect(checkPolicy({ ...policy, freight })).toMatchObject({ code: 'not-a-currency' })
  })
})
