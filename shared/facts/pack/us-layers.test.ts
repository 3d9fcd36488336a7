import { describe, expect, it } from 'vitest'
import { defaultFactBook } from '../default-fact-book.ts'
import type { DutyLayer } from '../duty-values.ts'

// Worked out by hand from the dates and lists of ../shared/reference (RULES.md section 2, s301_*, s122_*), not from
// the pack. 610910 is on list 4A, 950300 on 4B (never in force), 8518.30.20 on 4B, 4202.22.89 on list 3; lithium
// batteries went from 4A to the review's 25 % in 2026. The 122 and forced-labour lists exempt 8518.30, not 610910.
const layersOnDay: readonly (readonly [hs: string, origin: string, date: string, expected: string])[] = [
  ['610910', 'CN', '2018-07-05', ''],
  ['610910', 'CN', '2018-07-06', '301-china exempt'],
  ['610910', 'CN', '2019-08-31', '301-china exempt'],
  ['610910', 'CN', '2019-09-01', '301-china/list-4a +15'],
  ['610910', 'CN', '2020-02-13', '301-china/list-4a +15'],
  ['610910', 'CN', '2020-02-14', '301-china/list-4a +7.5'],
  ['610910', 'CN', '2025-02-03', '301-china/list-4a +7.5'],
  ['610910', 'CN', '2025-02-04', '301-china/list-4a +7.5, ieepa-fentanyl +10'],
  ['610910', 'CN', '2025-03-03', '301-china/list-4a +7.5, ieepa-fentanyl +10'],
  ['610910', 'CN', '2025-03-04', '301-china/list-4a +7.5, ieepa-fentanyl +20'],
  ['610910', 'CN', '2025-04-04', '301-china/list-4a +7.5, ieepa-fentanyl +20'],
  ['610910', 'CN', '2025-04-05', '301-china/list-4a +7.5, ieepa-fentanyl +20, ieepa-reciprocal +10'],
  ['610910', 'CN', '2025-04-09', '301-china/list-4a +7.5, ieepa-fentanyl +20, ieepa-reciprocal +84'],
  ['610910', 'CN', '2025-04-10', '301-china/list-4a +7.5, ieepa-fentanyl +20, ieepa-reciprocal +125'],
  ['610910', 'CN', '2025-05-13', '301-china/list-4a +7.5, ieepa-fentanyl +20, ieepa-reciprocal +125'],
  ['610910', 'CN', '2025-05-14', '301-china/list-4a +7.5, ieepa-fentanyl +20, ieepa-reciprocal +10'],
  ['610910', 'CN', '2025-11-09', '301-china/list-4a +7.5, ieepa-fentanyl +20, ieepa-reciprocal +10'],
  ['610910', 'CN', '2025-11-10', '301-china/list-4a +7.5, ieepa-fentanyl +10, ieepa-reciprocal +10'],
  ['610910', 'CN', '2026-02-23', '301-china/list-4a +7.5, ieepa-fentanyl +10, ieepa-reciprocal +10'],
  ['610910', 'CN', '2026-02-24', '122 +10, 301-china/list-4a +7.5'],
  ['610910', 'CN', '2026-07-23', '122 +10, 301-china/list-4a +7.5'],
  ['610910', 'CN', '2026-07-24', '301-china/list-4a +7.5, 301-forced-labour +12.5'],
  ['610910', 'CN', '2026-11-21', '301-china/list-4a +7.5, 301-forced-labour +12.5'],

  ['950300', 'CN', '2019-09-01', '301-china exempt'],
  ['950300', 'CN', '2025-02-04', '301-china exempt, ieepa-fentanyl +10'],
  ['950300', 'CN', '2025-05-14', '301-china exempt, ieepa-fentanyl +20, ieepa-reciprocal +10'],
  ['950300', 'CN', '2026-02-24', '122 +10, 301-china exempt'],
  ['950300', 'CN', '2026-07-24', '301-china exempt, 301-forced-labour +12.5'],

  ['851830', 'CN', '2026-11-21', '301-china needs more-digits, 301-forced-labour exempt'],
  ['85183020', 'CN', '2025-04-10', '301-china exempt, ieepa-fentanyl +20, ieepa-reciprocal +125'],
  ['85183020', 'CN', '2026-02-24', '122 exempt, 301-china exempt'],
  ['85183020', 'CN', '2026-07-24', '301-china exempt, 301-forced-labour exempt'],
  ['85183010', 'CN', '2026-07-24', '301-china/list-4a +7.5, 301-forced-labour exempt'],

  ['42022289', 'CN', '2018-09-23', '301-china exempt'],
  ['42022289', 'CN', '2018-09-24', '301-china/list-3 +10'],
  ['42022289', 'CN', '2019-05-09', '301-china/list-3 +10'],
  ['42022289', 'CN', '2019-05-10', '301-china/list-3 +25'],
  ['42022289', 'CN', '2026-07-24', '301-china/list-3 +25, 301-forced-labour +12.5'],

  ['85076000', 'CN', '2025-12-31', '301-china/list-4a +7.5, ieepa-fentanyl +10, ieepa-reciprocal +10'],
  ['85076000', 'CN', '2026-01-01', '301-china/review-9903.91.06 +25, ieepa-fentanyl +10, ieepa-reciprocal +10'],

  ['610910', 'HK', '2025-04-10', 'ieepa-fentanyl +20, ieepa-reciprocal +125'],
  ['610910', 'MO', '2025-04-09', 'ieepa-reciprocal +84'],
  ['610910', 'MO', '2025-04-10', 'ieepa-reciprocal +125'],
  ['610910', 'MO', '2025-05-13', 'ieepa-reciprocal +125'],
  ['610910', 'MO', '2025-05-14', 'ieepa-reciprocal +10'],

  ['610910', 'IN', '2025-04-04', ''],
  ['610910', 'IN', '2025-04-05', 'ieepa-reciprocal +10'],
  ['610910', 'IN', '2025-04-09', 'ieepa-reciprocal +26'],
  ['610910', 'IN', '2025-04-10', 'ieepa-reciprocal +10'],
  ['610910', 'IN', '2025-08-06', 'ieepa-reciprocal +10'],
  ['610910', 'IN', '2025-08-07', 'ieepa-reciprocal +25'],
  ['610910', 'IN', '2025-08-27', 'ieepa-reciprocal +25, ieepa-reciprocal/india-oil +25'],
  ['610910', 'IN', '2026-02-23', 'ieepa-reciprocal needs rate'],
  ['610910', 'IN', '2026-02-24', '122 +10'],
  ['610910', 'IN', '2026-07-23', '122 +10'],
  ['610910', 'IN', '2026-07-24', '301-forced-labour +10'],

  ['640399', 'VN', '2025-08-06', 'ieepa-reciprocal +10'],
  ['640399', 'VN', '2025-08-07', 'ieepa-reciprocal +20'],
  ['640399', 'VN', '2026-02-23', 'ieepa-reciprocal +20'],
  ['640399', 'VN', '2026-02-24', '122 +10'],
  ['640399', 'VN', '2026-07-24', '301-forced-labour +12.5'],

  ['610910', 'DE', '2025-08-06', 'ieepa-reciprocal +10'],
  ['610910', 'DE', '2025-08-07', 'ieepa-reciprocal cap 15'],
  ['610910', 'DE', '2026-02-23', 'ieepa-reciprocal cap 15'],
  ['610910', 'DE', '2026-02-24', '122 +10'],
  ['610910', 'DE', '2026-07-24', '301-forced-labour cap 10'],
  ['610910', 'TW', '2026-07-24', '301-forced-labour cap 10'],
  ['610910', 'JP', '2026-07-24', '301-forced-labour cap 12.5'],
  ['610910', 'KR', '2026-07-24', '301-forced-labour cap 12.5'],
  ['610910', 'CH', '2026-07-24', '301-forced-labour cap 12.5'],
  ['610910', 'GB', '2026-07-24', '301-forced-labour +10'],

  ['610910', 'BR', '2025-08-05', 'ieepa-reciprocal +10'],
  ['610910', 'BR', '2025-08-06', 'ieepa-reciprocal +10, ieepa-reciprocal/brazil +40'],
  ['610910', 'BR', '2026-07-21', '122 +10'],
  ['610910', 'BR', '2026-07-22', '122 +10, 301-brazil +25'],
  ['610910', 'BR', '2026-07-24', '301-brazil +25, 301-forced-labour +12.5'],

  ['610910', 'CA', '2025-03-03', ''],
  ['610910', 'CA', '2025-03-04', 'ieepa-fentanyl +25'],
  ['610910', 'CA', '2025-03-07', 'ieepa-fentanyl +25 unless USMCA'],
  ['610910', 'CA', '2025-04-05', 'ieepa-fentanyl +25 unless USMCA, ieepa-reciprocal exempt'],
  ['610910', 'CA', '2025-08-01', 'ieepa-fentanyl +35 unless USMCA, ieepa-reciprocal exempt'],
  ['610910', 'CA', '2026-02-24', '122 +10 unless USMCA'],
  ['610910', 'MX', '2026-07-24', '301-forced-labour +10 unless USMCA'],

  // Ethiopia is none of the 60 economies.
  ['610910', 'ET', '2026-07-23', '122 +10'],
  ['610910', 'ET', '2026-07-24', ''],

  ['490199', 'GB', '2025-05-01', 'ieepa-fentanyl exempt, ieepa-reciprocal exempt'],
  ['851713', 'VN', '2025-05-01', 'ieepa-reciprocal exempt'],

  // Perfume was a derivative article until the annexes of 2026-04-06 let it go; stainless pans came onto one.
  ['330300', 'GB', '2025-08-17', 'ieepa-reciprocal +10'],
  ['330300', 'GB', '2025-08-18', '232/metals needs metal-content, ieepa-reciprocal +10'],
  ['330300', 'GB', '2026-04-05', '122 +10, 232/metals needs metal-content'],
  ['330300', 'GB', '2026-04-06', '122 +10'],
  // The annexes: goods of metal by their whole value, others by what is in them; two annexes moved on 2026-06-08.
  ['732393', 'CN', '2026-04-05', '122 +10, 232/steel needs rate, 301-china exempt'],
  ['732393', 'CN', '2026-04-06', '122 +10, 232/metals +25, 301-china exempt'],
  ['732393', 'GB', '2026-04-06', '122 +10, 232/metals +15'],
  ['732393', 'VN', '2026-07-24', '232/metals +25, 301-forced-labour +12.5'],
  ['73269010', 'CN', '2026-04-06', '122 +10, 232/metals +50, 301-china/list-3 +25'],
  ['73269010', 'GB', '2026-04-06', '122 +10, 232/metals +25'],
  ['732690', 'VN', '2026-04-06', '122 +10, 232/metals needs more-digits'],
  ['82119220', 'CN', '2026-04-06', '122 +10, 232/metals needs metal-content, 301-china/list-4a +7.5'],
  ['761510', 'RU', '2026-04-06', '122 +10, 232/metals needs rate'],
  ['9401614011', 'VN', '2025-10-13', 'ieepa-reciprocal +20'],
  ['9401614011', 'VN', '2025-10-14', '232/timber +25, ieepa-reciprocal +20'],
  ['9401614011', 'IT', '2025-10-14', '232/timber cap 15, ieepa-reciprocal cap 15'],
  ['9401614011', 'GB', '2026-07-24', '232/timber +10, 301-forced-labour +10'],
  ['9401614011', 'TW', '2026-04-30', '122 +10, 232/timber +25'],
  ['9401614011', 'TW', '2026-05-01', '122 +10, 232/timber cap 15'],
  ['940161', 'VN', '2025-10-14', '232/timber needs more-digits, ieepa-reciprocal +20'],

  // The one day of country rates, and what stood before and after it.
  ['610910', 'VN', '2025-04-08', 'ieepa-reciprocal +10'],
  ['610910', 'VN', '2025-04-09', 'ieepa-reciprocal +46'],
  ['610910', 'VN', '2025-04-10', 'ieepa-reciprocal +10'],
  ['610910', 'DE', '2025-04-09', 'ieepa-reciprocal +20'],
  ['610910', 'TR', '2025-04-09', 'ieepa-reciprocal +10'],
  ['610910', 'JP', '2025-08-06', 'ieepa-reciprocal +10'],
  ['610910', 'JP', '2025-08-07', 'ieepa-reciprocal cap 15'],
  ['610910', 'KR', '2025-11-13', 'ieepa-reciprocal +15'],
  ['610910', 'KR', '2025-11-14', 'ieepa-reciprocal cap 15'],
  ['610910', 'CH', '2025-11-13', 'ieepa-reciprocal +39'],
  ['610910', 'CH', '2025-11-14', 'ieepa-reciprocal cap 15'],
  ['610910', 'MK', '2025-08-07', 'ieepa-reciprocal +15'],
  ['610910', 'GB', '2026-02-23', 'ieepa-reciprocal +10'],
  ['610910', 'IN', '2026-02-06', 'ieepa-reciprocal +25, ieepa-reciprocal/india-oil +25'],
  ['610910', 'HK', '2026-02-23', 'ieepa-fentanyl +10, ieepa-reciprocal +10'],
  ['610910', 'HK', '2026-07-24', '301-forced-labour +12.5'],
  ['610910', 'SV', '2026-02-24', '122 +10 unless CAFTA-DR'],
  ['640399', 'SV', '2026-02-24', '122 +10'],
  ['040620', 'CA', '2026-08-21', '301-forced-labour +10 unless USMCA'],
  ['040620', 'CA', '2026-08-22', '301-forced-labour +10 unless USMCA, 338-canada +50'],
]

function say(layer: DutyLayer): string {
  const name = layer.layer.replace('us-', '')
  if (layer.mode === 'exempt') return `${name} exempt`
  if (layer.mode === 'unknown') return `${name} needs ${layer.needs}`
  const unless = layer.waivedFor === undefined ? '' : ` unless ${layer.waivedFor.join(' ')}`
  return `${name} ${layer.mode === 'add' ? '+' : 'cap '}${layer.rate / 10_000}${unless}`
}

describe('United States duty layers', () => {
  it.each(layersOnDay)('%s of %s on %s: %s', (hs, origin, date, expected) => {
    const layers = defaultFactBook().dutyLayers({ territory: 'US', hs, origin, date })
    expect(
      layers
        .map(({ value }) => say(value))
        .toSorted()
        .join(', '),
    ).toBe(expected)
  })

  it('does not know the list of Chinese goods outside the pack', () => {
    const [layer] = defaultFactBook().dutyLayers({ territory: 'US', hs: '880240', origin: 'CN', date: '2024-01-01' })
    expect(layer?.value).toEqual({ layer: 'us-301-china', mode: 'unknown', needs: 'rate' })
  })
})
