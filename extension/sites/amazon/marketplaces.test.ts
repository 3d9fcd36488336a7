import { readFileSync } from 'node:fs'
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

it('the content script runs on each of these shops and nowhere else', () => {
  const entry = readFileSync(new URL('../../entrypoints/amazon.content.ts', import.meta.url), 'utf8')
  const patterns = [...entry.matchAll(/'(https:[^']+)'/g)].map(([, pattern]) => pattern)
  expect(patterns.toSorted()).toEqual(marketplaces.map(({ domain }) => `https://www.amazon.${domain}/*`).toSorted())
})
