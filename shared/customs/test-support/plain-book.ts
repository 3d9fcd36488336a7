import { readRate } from '#shared/facts/rates/read-rate.ts'
import { createFactBook } from '#shared/facts/create-fact-book.ts'
import type { AppliesTo, Fact } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { FactSet } from '#shared/facts/fact-set.ts'
import type { DutyLayer, DutyRate } from '#shared/facts/duty-values.ts'
import type { Ceiling, Relief, SaleScheme } from '#shared/facts/relief-values.ts'
import type { ImportTax } from '#shared/facts/tax-values.ts'

type Span = Partial<Pick<Fact<unknown>, 'validFrom' | 'validTo' | 'recheckBy'>>

/** A fact of our own making, for tests that must not move with the pack. */
export function plainFact<Value>(id: string, appliesTo: AppliesTo, value: Value, span: Span = {}): Fact<Value> {
  return {
    id,
    appliesTo,
    value,
    validFrom: span.validFrom ?? null,
    validTo: span.validTo ?? null,
    recheckBy: span.recheckBy ?? null,
    source: { title: 'Made for a test', url: null, retrieved: '2026-01-01' },
    confidence: 'official',
    caveat: null,
  }
}

const upTo = (minor: number, currency: string, measuredOn: Ceiling['measuredOn'] = 'goods'): Ceiling => ({
  amount: { minor, currency },
  measuredOn,
  inclusive: true,
})
const everybody: Relief['importers'] = ['consumer', 'business']
const relief = (ceiling: Ceiling, excludes: readonly string[] = []): Relief => ({ ceiling, importers: everybody, excludes })
const sale = (scheme: SaleScheme['scheme'], name: string, ceiling: Ceiling): SaleScheme => ({
  scheme,
  name,
  ceiling,
  importers: ['consumer'],
  excludes: ['24'],
})
const rate = (territory: string, hs: string, ppm: number): Fact<DutyRate> =>
  plainFact(`${territory}/duty/${hs}`, { territory, hs: [hs] }, { kind: 'ad-valorem', rate: ppm })
const tax = (territory: string, name: string, ppm: number): Fact<ImportTax> =>
  plainFact(`${territory}/tax`, { territory }, { name, rate: ppm })
const layer = (hs: string, origin: string, value: DutyLayer): Fact<DutyLayer> =>
  plainFact(`US/${value.layer}/${hs}/${origin}/${value.mode}`, { territory: 'US', hs: [hs], origin: [origin] }, value)

/**
 * Round numbers for seven markets. 61 is knitwear at 12 % (US 16.5 %), 49 is free, 22 is charged by the litre, 73 is
 * steel, 85 bears nothing but US layers. There is no rate for anything else, and no currency but EUR USD GBP JPY KWD.
 */
export const plainFacts: FactSet = {
  dutyRates: [
    ...['EU', 'GB', 'CA', 'JP', 'AU'].map((territory) => rate(territory, '61', 120_000)),
    rate('US', '61', 165_000),
    rate('US', '73', 30_000),
    rate('US', '85', 0),
    plainFact('EU/duty/49', { territory: 'EU', hs: ['49'] }, { kind: 'free' }),
    plainFact('EU/duty/22', { territory: 'EU', hs: ['22'] }, readRate('0.20 EUR/l')),
  ],
  dutyLayers: [
    layer('61', 'CN', { layer: 'us-301-china/list-4a', mode: 'add', rate: 75_000 }),
    layer('61', 'CN', { layer: 'us-301-forced-labour', mode: 'add', rate: 125_000 }),
    layer('61', 'JP', { layer: 'us-301-forced-labour', mode: 'cap-total', rate: 125_000 }),
    layer('85', 'JP', { layer: 'us-301-forced-labour', mode: 'cap-total', rate: 125_000 }),
    layer('73', 'CN', { layer: 'us-301-forced-labour', mode: 'add', rate: 125_000 }),
    layer('73', 'CN', { layer: 'us-232/steel', mode: 'add', rate: 500_000 }),
    layer('73', 'IN', { layer: 'us-232/steel', mode: 'unknown', needs: 'metal-content' }),
    layer('73', 'IN', { layer: 'us-301-forced-labour', mode: 'add', rate: 100_000 }),
    layer('85', 'CN', { layer: 'us-122', mode: 'add', rate: 100_000 }),
    layer('8517', 'CN', { layer: 'us-122', mode: 'exempt' }),
  ],
  importTaxes: [
    tax('DE', 'VAT', 190_000),
    plainFact('DE/tax/books', { territory: 'DE', hs: ['49'] }, { name: 'VAT', rate: 70_000 }),
    tax('GB', 'VAT', 200_000),
    tax('US', 'Import tax', 0),
    tax('CA', 'GST', 50_000),
    tax('JP', 'Consumption tax', 100_000),
    tax('AU', 'GST', 100_000),
  ],
  rules: {
    valuation: [
      ...['EU', 'GB'].map((territory) =>
        plainFact(`${territory}/valuation`, { territory }, { basis: 'CIF' as const, personalImportShare: null }, { validFrom: '2021-01-01' }),
      ),
      plainFact('JP/valuation', { territory: 'JP' }, { basis: 'CIF', personalImportShare: 600_000 }),
      ...['US', 'CA', 'AU'].map((territory) =>
        plainFact(`${territory}/valuation`, { territory }, { basis: 'FOB' as const, personalImportShare: null }),
      ),
    ],
    'tax-base': [
      ...['EU', 'GB', 'JP', 'CA', 'US'].map((territory) =>
        plainFact(`${territory}/tax-base`, { territory }, { adds: ['duty' as const] }),
      ),
      plainFact('AU/tax-base', { territory: 'AU' }, { adds: ['duty', 'freight-and-insurance'] }),
    ],
    'duty-relief': [
      plainFact('EU/duty-relief', { territory: 'EU' }, relief(upTo(15_000, 'EUR')), { validTo: '2026-06-30' }),
      plainFact('GB/duty-relief', { territory: 'GB' }, relief(upTo(13_500, 'GBP'))),
      plainFact('US/section-321', { territory: 'US' }, relief(upTo(80_000, 'USD')), { validTo: '2025-08-28' }),
      plainFact('US/section-321/CN', { territory: 'US', origin: ['CN', 'HK'] }, relief(upTo(0, 'USD')), { validFrom: '2025-05-02' }),
      plainFact('CA/duty-relief', { territory: 'CA' }, relief(upTo(2_000, 'CAD'))),
      plainFact('CA/duty-relief/courier', { territory: 'CA', channel: ['courier'], shipFrom: ['US'] }, relief(upTo(15_000, 'CAD'))),
      plainFact('JP/duty-relief', { territory: 'JP' }, relief(upTo(10_000, 'JPY', 'customs-value'), ['61'])),
      plainFact('AU/duty-relief', { territory: 'AU' }, relief(upTo(100_000, 'AUD', 'customs-value'))),
    ],
    'tax-relief': [
      plainFact('EU/tax-relief', { territory: 'EU' }, relief(upTo(2_200, 'EUR')), { validTo: '2021-06-30' }),
      plainFact('CA/tax-relief', { territory: 'CA' }, relief(upTo(2_000, 'CAD'))),
      plainFact('CA/tax-relief/courier', { territory: 'CA', channel: ['courier'], shipFrom: ['US'] }, relief(upTo(4_000, 'CAD'))),
      plainFact('JP/tax-relief', { territory: 'JP' }, relief(upTo(10_000, 'JPY', 'customs-value'), ['61'])),
      plainFact('AU/tax-relief', { territory: 'AU' }, relief(upTo(100_000, 'AUD', 'customs-value'))),
    ],
    'sale-scheme': [
      plainFact('EU/ioss', { territory: 'EU' }, sale('ioss', 'IOSS', upTo(15_000, 'EUR')), { validFrom: '2021-07-01' }),
      plainFact('GB/sale', { territory: 'GB' }, sale('low-value', 'UK VAT', upTo(13_500, 'GBP'))),
      plainFact('AU/sale', { territory: 'AU' }, sale('low-value', 'GST', upTo(100_000, 'AUD', 'customs-value'))),
    ],
    'item-duty': [
      plainFact(
        'EU/item-duty',
        { territory: 'EU' },
        {
          amount: { minor: 300, currency: 'EUR' },
          ceiling: upTo(15_000, 'EUR'),
          importers: ['consumer'],
          excludes: ['24'],
        },
        { validFrom: '2026-07-01', validTo: '2028-06-30', recheckBy: '2026-12-31' },
      ),
    ],
    'layer-coverage': [plainFact('US/coverage', { territory: 'US' }, { complete: true }, { validFrom: '2018-01-01' })],
    'fee/entry-formal': [
      plainFact(
        'US/mpf',
        { territory: 'US', channel: ['courier', 'cargo'] },
        { kind: 'share', name: 'MPF', currency: 'USD', rate: 3_464, measuredOn: 'customs-value', over: 250_000, min: 3_458, max: 67_086, charged: 'on-entry' },
      ),
    ],
    'fee/entry-informal': [
      plainFact(
        'US/mpf-informal',
        { territory: 'US', channel: ['courier', 'cargo'] },
        {
          kind: 'tiers',
          name: 'MPF informal',
          currency: 'USD',
          measuredOn: 'customs-value',
          tiers: [{ over: null, amount: 269 }, { over: 250_000, amount: 0 }],
          charged: 'on-entry',
        },
      ),
    ],
    'fee/postal-clearance': [
      plainFact(
        'US/usps',
        { territory: 'US', channel: ['post'] },
        { kind: 'tiers', name: 'USPS', currency: 'USD', measuredOn: 'goods', tiers: [{ over: null, amount: 935 }], charged: 'charges-due-at-border' },
      ),
    ],
    'fee/handling': [
      plainFact('EU/handling', { territory: 'EU' }, { kind: 'open', name: 'EU handling', amount: { minor: 200, currency: 'EUR' } }, { validFrom: '2026-11-01' }),
    ],
  },
  euroRates: [
    {
      date: '2020-01-01',
      rates: { USD: '1.25', GBP: '0.8', JPY: '160', KWD: '0.4' },
      recheckBy: null,
      source: { title: 'Made for a test', url: null, retrieved: '2026-01-01' },
      confidence: 'official',
    },
  ],
}

export const plainBook: FactBook = createFactBook(plainFacts)

/** The plain book with some of its facts replaced. */
export function bookWith(change: Partial<FactSet>): FactBook {
  return createFactBook({ ...plainFacts, ...change })
}
