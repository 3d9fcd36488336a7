import { describe, expect, it } from 'vitest'
import { landedMarginRequestSchema, pairingAlphabet, pairingCodeSchema } from './extension-api.ts'

describe('pairing code', () => {
  it('forgives case, spaces and hyphens', () => {
    expect(pairingCodeSchema.parse(' abcd-2345 ')).toBe('ABCD2345')
  })
  it.each(['ABCD234', 'ABCD23456', 'ABCD234O', 'ABCD2341', ''])('refuses %s', (code) => {
    expect(pairingCodeSchema.safeParse(code).success).toBe(false)
  })
  it('has no characters that look alike', () => {
    expect(pairingAlphabet).not.toMatch(/[01OILUV]/)
    expect(new Set(pairingAlphabet).size).toBe(pairingAlphabet.length)
  })
})

describe('landed-margin request', () => {
  const product = {
    site: 'amazon',
    id: 'B000000001',
    title: 'A cup',
    price: { minor: 1299, currency: 'USD' },
    hs: null,
    origin: null,
    weightGrams: null,
    url: 'https://www.amazon.com/dp/B000000001',
  }
  it('takes a product of which little is known', () => {
    const sent = { product: { ...product, price: null }, purchaseCost: null, costShare: 250_000 }
    expect(landedMarginRequestSchema.parse(sent)).toEqual(sent)
  })
  it.each([
    ['a share above the whole', { product, purchaseCost: null, costShare: 1_000_001 }],
    ['a fractional amount', { product: { ...product, price: { minor: 12.99, currency: 'USD' } }, purchaseCost: null, costShare: 0 }],
    ['an address that is not https', { product: { ...product, url: 'javascript:alert(1)' }, purchaseCost: null, costShare: 0 }],
    ['an HS code with a dot', { product: { ...product, hs: '6109.10' }, purchaseCost: null, costShare: 0 }],
  ])('refuses %s', (_what, sent) => {
    expect(landedMarginRequestSchema.safeParse(sent).success).toBe(false)
  })
})
