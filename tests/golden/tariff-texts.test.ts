import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readReference } from '#app/cli/facts-pack/read-reference.ts'
import { readRate } from '#shared/facts/rates/read-rate.ts'
import { readSpecialRates } from '#shared/facts/rates/read-special-rates.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'

const folder = sharedFolder()
const files = readReference(join(folder ?? '', 'reference'))
const usRows = z.array(z.object({ htsno: z.string(), general: z.string(), special: z.string(), other: z.string() }))

/** How many texts are read as what, and how many are refused for which reason. */
function counted(texts: readonly string[]): Record<string, number> {
  const kinds = texts.filter((text) => text.trim() !== '').map((text) => readRate(text)).map((rate) => (rate.kind === 'text' ? rate.why : rate.kind))
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]))
}

// Every refusal was looked at in the files: what is refused is no formula of value and quantity, or not in a unit of ours.
describe.skipIf(folder === null)('whole tariffs are read or refused by name (needs ../shared)', () => {
  const us = folder === null ? [] : usRows.parse(JSON.parse(files.text('us/hts_2026_rev_10.json.gz')))
  const uk = folder === null ? [] : files.rows('uk/ukgt_cet_2021-01.csv.gz', ['cet_duty_rate', 'ukgt_duty_rate'])

  test('United States, column 1 general', () => {
    expect(counted(us.map(({ general }) => general))).toEqual({
      free: 5_795, 'ad-valorem': 6_241, expression: 1_008,
      'rate-on-content': 53, 'rate-on-parts': 102, 'rate-by-reference': 414, 'rate-on-conditions': 21, 'rate-unit-unknown': 32,
    })
  })
  test('United States, column 2', () => {
    expect(counted(us.map(({ other }) => other))).toEqual({
      free: 853, 'ad-valorem': 8_005, expression: 2_377,
      'rate-on-content': 91, 'rate-on-parts': 93, 'rate-by-reference': 1_997, 'rate-on-conditions': 28, 'rate-unit-unknown': 66,
    })
  })
  test('United States, special: a list of grants wherever chapters 1 to 97 have one', () => {
    const lists = us.filter(({ htsno, special }) => special !== '' && htsno < '98')
    expect(lists.length).toBeGreaterThan(7_000)
    // A bracket that the tariff itself does not close.
    expect(lists.filter(({ special }) => readSpecialRates(special) === null).map(({ htsno }) => htsno)).toEqual(['0406.90.94.00'])
  })
  test('European Union', () => {
    expect(counted(uk.map((row) => row['cet_duty_rate'] ?? ''))).toEqual({
      'ad-valorem': 10_519, expression: 1_130,
      'rate-on-content': 54, 'rate-agricultural-component': 59, 'rate-by-entry-price': 29, 'rate-by-season': 29, 'rate-unreadable': 10,
    })
  })
  test('Great Britain', () => {
    expect(counted(uk.map((row) => row['ukgt_duty_rate'] ?? ''))).toEqual({
      'ad-valorem': 10_705, expression: 1_058, 'rate-on-content': 49, 'rate-by-season': 18,
    })
  })
})
