import type { ReadingName } from '#shared/customs/readings/reading-list.ts'
import type { ChargedFee, Fee } from '../fee-values.ts'
import type { Ceiling, CollectionFloor, Relief } from '../relief-values.ts'
import type { RuleFacts } from '../fact-set.ts'
import { none } from './rule-shapes.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const territory = 'EU'
const alcoholAndTobacco = ['2203', '2204', '2205', '2206', '2207', '2208', '2401', '2402', '2403']
const andPerfume = [...alcoholAndTobacco, '3303']

const goodsUpTo = (minor: number) =>
  ({ amount: { minor, currency: 'EUR' }, measuredOn: 'goods', inclusive: true }) as const

const relief = (minor: number, excludes: readonly string[]): Relief => ({
  ceiling: goodsUpTo(minor),
  importers: ['consumer', 'business'],
  excludes,
})

const floorBelow = (minor: number): CollectionFloor => ({
  compares: 'together',
  amount: { minor, currency: 'EUR' },
  inclusive: false,
  roundedTo: null,
})

const open = (name: string, minor: number | null, currency: string): Fee => ({
  kind: 'open',
  name,
  amount: minor === null ? null : { minor, currency },
})

const perItem = (name: string, ceiling: Ceiling | null): ChargedFee => ({
  kind: 'fixed',
  name,
  per: 'item',
  amount: { minor: 200, currency: 'EUR' },
  ceiling,
  importers: ['consumer'],
  charged: 'every-consignment',
})

/** On consignments worth up to EUR 150. */
const perParcel = (name: string, minor: number, currency: string): ChargedFee => ({
  kind: 'fixed',
  name,
  per: 'consignment',
  amount: { minor, currency },
  ceiling: goodsUpTo(15_000),
  importers: ['consumer'],
  charged: 'every-consignment',
})

const disputed = (reading: ReadingName, fee: ChargedFee): Fee => ({ kind: 'disputed', name: fee.name, reading, fee })

export const euRules: RuleFacts = {
  valuation: [
    stateFact('eu/valuation', { territory }, { basis: 'CIF', personalImportShare: null }, {
      source: sources.memory,
      confidence: 'memory',
      caveat: 'Freight counts to the border of the Union; all of it is taken here.',
    }),
  ],
  'tax-base': [
    stateFact('eu/tax-base', { territory }, { adds: ['duty'] }, {
      source: sources.aeatLowValue,
      confidence: 'secondary',
    }),
  ],
  'duty-relief': [
    stateFact('eu/duty-relief/150', { territory }, relief(15_000, andPerfume), {
      to: '2026-06-30',
      source: sources.euParcels,
      confidence: 'secondary',
    }),
  ],
  'no-duty-relief': [
    stateFact('eu/no-duty-relief', { territory }, none, {
      from: '2026-07-01',
      source: sources.euParcels,
      confidence: 'secondary',
      caveat: 'The relief of EUR 150 ended; low-value parcels have a duty per item or the tariff.',
    }),
  ],
  'no-tax-relief': [
    stateFact('eu/no-tax-relief', { territory }, none, {
      from: '2021-07-01',
      source: sources.vat22,
      confidence: 'secondary',
    }),
  ],
  'tax-relief': [
    stateFact('eu/tax-relief/22', { territory }, relief(2_200, andPerfume), {
      to: '2021-06-30',
      source: sources.vat22,
      confidence: 'secondary',
      caveat: 'EUR 10 to 22 by member state; some left mail order out. EUR 22 is taken here.',
    }),
  ],
  'sale-scheme': [
    stateFact(
      'eu/sale-scheme/ioss',
      { territory },
      {
        scheme: 'ioss',
        name: 'IOSS',
        ceiling: goodsUpTo(15_000),
        importers: ['consumer'],
        excludes: alcoholAndTobacco,
      },
      {
        from: '2021-07-01',
        recheckBy: '2028-06-30',
        source: sources.aeatLowValue,
        confidence: 'official',
        caveat: 'The seller or an intermediary must be registered for IOSS.',
      },
    ),
  ],
  'item-duty': [
    stateFact(
      'eu/item-duty',
      { territory },
      {
        amount: { minor: 300, currency: 'EUR' },
        ceiling: goodsUpTo(15_000),
        importers: ['consumer'],
        excludes: alcoholAndTobacco,
      },
      {
        from: '2026-07-01',
        to: '2028-06-30',
        recheckBy: '2026-12-31',
        source: sources.euParcels,
        confidence: 'secondary',
        caveat:
          'Sources differ on three points: whether VAT is due on it under IOSS, whether it reaches courier parcels without IOSS, and whether proof of origin takes goods out of it.',
      },
    ),
  ],
  'collection-floor': [
    stateFact('de/collection-floor/5', { territory: 'DE' }, floorBelow(500), {
      to: '2021-06-30',
      source: sources.deFloor,
      confidence: 'secondary',
      caveat: 'Applied to duty and tax together; the forum that quotes it speaks of import tax.',
    }),
    stateFact('de/collection-floor/1', { territory: 'DE' }, floorBelow(100), {
      from: '2021-07-01',
      source: sources.memory,
      confidence: 'memory',
    }),
  ],
  'fee/handling': [
    stateFact<Fee>('eu/fee/handling', { territory }, disputed('eu-handling-fee', perItem('EU parcel handling fee per item', null)), {
      from: '2026-11-01',
      recheckBy: '2026-11-30',
      source: sources.euParcels,
      confidence: 'secondary',
      caveat: 'Expected from 2026-11-01; whether it has begun is not confirmed.',
    }),
    stateFact<Fee>('ro/fee/handling', { territory: 'RO' }, disputed('ro-parcel-fee', perParcel('Romanian parcel fee', 2_500, 'RON')), {
      from: '2026-01-01',
      recheckBy: '2026-12-31',
      source: sources.handlingVatUpdate,
      confidence: 'secondary',
      caveat: 'Its first day and its end beside the EU fee are not confirmed.',
    }),
    stateFact<Fee>('it/fee/handling', { territory: 'IT' }, disputed('it-parcel-fee', perParcel('Italian parcel fee', 200, 'EUR')), {
      from: '2026-07-01',
      recheckBy: '2026-12-31',
      source: sources.handlingPassport,
      confidence: 'secondary',
      caveat: 'Postponed to 2026-07-01; what came after is not known.',
    }),
    stateFact<Fee>('fr/fee/handling', { territory: 'FR' }, perItem('French parcel fee per line', goodsUpTo(15_000)), {
      from: '2026-03-01',
      to: '2026-06-30',
      source: sources.handlingSww,
      confidence: 'secondary',
      caveat: 'EUR 2 for each line, suspended on 2026-07-01.',
    }),
    stateFact<Fee>('nl/fee/handling', { territory: 'NL' }, disputed('nl-parcel-fee', perParcel('Dutch parcel fee', 200, 'EUR')), {
      from: '2026-02-01',
      recheckBy: '2026-12-31',
      source: sources.handlingVatUpdate,
      confidence: 'secondary',
      caveat: 'Given up by one source, taken since 2026-02-01 by a private note.',
    }),
  ],
  'fee/postal-clearance': [
    stateFact(
      'de/fee/postal-clearance',
      { territory: 'DE', channel: ['post'] },
      {
        kind: 'tiers',
        name: 'Deutsche Post Auslagenpauschale',
        currency: 'EUR',
        measuredOn: 'goods',
        tiers: [{ over: null, amount: 600 }],
        charged: 'charges-due-at-border',
      },
      {
        source: sources.memory,
        confidence: 'memory',
        recheckBy: '2026-06-30',
        caveat: 'About EUR 6; the price list may have moved.',
      },
    ),
    stateFact('fr/fee/postal-clearance', { territory: 'FR', channel: ['post'] }, open('La Poste handling', null, 'EUR'), {
      source: sources.memory,
      confidence: 'memory',
      caveat: 'La Poste charges for clearing a parcel with tax due; the amount is not known to us.',
    }),
  ],
}
