import { describe, expect, it } from 'vitest'
import { marketplaceOf, marketplaces } from './marketplaces.ts'

describe('marketplaceOf', () => {
  it.each(marketplaces.map(({ domain }) => domain))('knows www.amazon.%s', (domain) => {
    expect(marketplaceOf(`www.amazon.${domain}`)?.domain).toBe(domain)
    expect(marketplaceOf(`amazon.${domain}`)?.domain).toBe(domain)
  })
  it.each([
    'amazon.com.evil.example',
    'notamazon.com',
    'www.notamazon.com',
    'amazon.co',
    'amazon.xyz',
    'www.amazon.com.evil',
    'aws.amazon.com',
    'sellercentral.amazon.de',
    'www.ebay.com',
    '',
  ])('refuses %s', (host) => {
    expect(marketplaceOf(host)).toBeNull()
  })
})
