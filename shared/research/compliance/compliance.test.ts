import { describe, expect, test } from 'vitest'
import messages from '#shared/messages/research.en.json' with { type: 'json' }
import { complianceFacts } from './compliance-facts.ts'
import { complianceFlags } from './compliance-flags.ts'
import { goodsKinds } from './goods-kinds.ts'

const schemes = (title: string, country: string, hs: string | null = null, date = '2026-11-21') =>
  complianceFlags({ title, hs }, country, date).flags.map(({ scheme }) => scheme).sort()

describe('what a product would have to show', () => {
  test.each([
    ['a radio speaker in Germany', 'Portable Bluetooth speaker, rechargeable', 'DE', ['battery', 'ce', 'gpsr', 'red', 'rohs', 'weee']],
    ['a radio speaker in the States', 'Portable Bluetooth speaker, rechargeable', 'US', ['battery', 'fcc']],
    ['a plush toy in the States', 'Plush bunny toy for kids', 'US', ['cpc']],
    ['a plush toy in Britain', 'Plush bunny toy for kids', 'GB', ['toy', 'ukca']],
    ['a serum in France', 'Vitamin C face serum 30 ml', 'FR', ['cpnp', 'gpsr']],
    ['a serum in the States', 'Hyaluronic face serum 30 ml', 'US', ['fda']],
    ['a mug in the States', 'Ceramic coffee mug', 'US', ['fda']],
  ])('%s', (_what, title, country, expected) => {
    const found = schemes(title, country)
    for (const scheme of expected) expect(found).toContain(scheme)
  })

  test('a code decides over words: a toy car is no electrical good for its charger', () => {
    expect(goodsKinds({ title: 'Charger the horse, plush', hs: '950300' }).map(({ kind }) => kind)).toEqual(['toy', 'child'])
  })

  test('what a code can not say is taken from the title', () => {
    expect(goodsKinds({ title: 'Rechargeable desk lamp', hs: '940521' }).map(({ kind }) => kind)).toEqual(['electrical', 'battery'])
  })

  test.each([
    ['2026-07-07', 'us-cpc'],
    ['2026-07-08', 'us-cpc-efiling'],
  ])('on %s the certificate is asked for by %s', (date, id) => {
    expect(complianceFlags({ title: 'Toy car', hs: null }, 'US', date).flags.map(({ fact }) => fact.id)).toEqual([id])
  })

  test.each([
    ['2030-07-31', 'eu-toy-directive'],
    ['2030-08-01', 'eu-toy-regulation'],
  ])('on %s toys in the Union follow %s', (date, id) => {
    const flags = complianceFlags({ title: 'Toy car', hs: null }, 'DE', date).flags
    expect(flags.find(({ scheme }) => scheme === 'toy')?.fact.id).toBe(id)
  })
})

describe('no rule found is no proof that there is none', () => {
  test('goods nobody can name', () => {
    expect(complianceFlags({ title: 'Zorbo 3000', hs: null }, 'US', '2026-11-21')).toEqual({ flags: [], unknown: 'goods-not-known' })
  })
  test('a country that is not covered', () => {
    expect(complianceFlags({ title: 'Toy car', hs: '950300' }, 'BR', '2026-11-21')).toEqual({ flags: [], unknown: 'country-not-covered' })
  })
  test('goods known by code to which no rule speaks', () => {
    expect(complianceFlags({ title: 'Zorbo', hs: '482010' }, 'US', '2026-11-21')).toEqual({ flags: [], unknown: null })
  })
})

test('every fact has an id of its own, a law to read and a name for its scheme', () => {
  expect(new Set(complianceFacts.map(({ id }) => id)).size).toBe(complianceFacts.length)
  for (const { source, value, validFrom, validTo } of complianceFacts) {
    expect(source.url).toMatch(/^https:\/\//)
    expect(messages.scheme).toHaveProperty(value.scheme)
    expect(validFrom === null || validTo === null || validFrom <= validTo).toBe(true)
  }
})
