import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { countryCodes } from './country.ts'
import { customsTerritory, euMembers } from './european-union.ts'

test('the countries are those of ISO 3166-1, and Kosovo', () => {
  const rows = z.array(z.array(z.string())).parse(createRequire(import.meta.url)('i18n-iso-countries/codes.json'))
  expect([...countryCodes].sort()).toEqual(rows.map(([alpha2]) => alpha2).sort())
})

test('27 member states share one tariff', () => {
  expect(euMembers.size).toBe(27)
  expect([...euMembers].filter((code) => !countryCodes.has(code))).toEqual([])
  expect([customsTerritory('FR'), customsTerritory('GB'), customsTerritory('CH')]).toEqual(['EU', 'GB', 'CH'])
})
