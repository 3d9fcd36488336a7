import type { CountryCode } from '#shared/places/country.ts'
import type { Confidence, IsoDate } from '../fact.ts'
import type { DutyLayer } from '../fact-values.ts'
import type { sources } from './sources.ts'

type WithoutName<Layer> = Layer extends DutyLayer ? Omit<Layer, 'layer'> : never
type Action = WithoutName<DutyLayer>

/** A layer between two days (both inclusive), for the goods and origins named; left out means any. */
export interface LayerWindow {
  readonly layer: string
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly action: Action
  readonly origin?: readonly CountryCode[]
  readonly hs?: readonly string[]
  readonly source: keyof typeof sources
  readonly confidence: Confidence
  readonly caveat?: string
}

const add = (percent: number): Action => ({ mode: 'add', rate: percent * 10_000 })
const cap = (percent: number): Action => ({ mode: 'cap-total', rate: percent * 10_000 })
const exempt: Action = { mode: 'exempt' }
/** Nothing is due on goods claimed under USMCA. */
const unlessUsmca = (percent: number): Action => ({ mode: 'add', rate: percent * 10_000, waivedFor: ['USMCA'] })
const rateUnknown: Action = { mode: 'unknown', needs: 'rate' }

const china: readonly CountryCode[] = ['CN', 'HK']
const timing = { source: 'usPolicyTiming', confidence: 'secondary' } as const
const remembered = { source: 'memory', confidence: 'memory' } as const
const usmca = 'Nothing is due on goods that qualify under USMCA.'
/** The day before CBP stopped collecting what the Supreme Court struck down. */
const lastIeepaDay: IsoDate = '2026-02-23'
const refunds = 'Struck down on 2026-02-20; what was paid may be claimed back.'

/** Printed matter is outside the emergency powers act. */
const informational = ['4901', '4902', '4903', '4904', '4905', '4906', '4909', '4910', '4911']
/** Electronics taken out on 2025-04-11 back to 2025-04-05. */
const electronics = ['8471', '851713', '851762', '852351', '852852']

const fentanyl: readonly LayerWindow[] = [
  { layer: 'us-ieepa-fentanyl', from: '2025-02-04', to: '2025-03-03', action: add(10), origin: china, ...timing, caveat: refunds },
  { layer: 'us-ieepa-fentanyl', from: '2025-03-04', to: '2025-11-09', action: add(20), origin: china, ...timing, caveat: refunds },
  { layer: 'us-ieepa-fentanyl', from: '2025-11-10', to: lastIeepaDay, action: add(10), origin: china, ...remembered, caveat: refunds },
  { layer: 'us-ieepa-fentanyl', from: '2025-03-04', to: '2025-03-06', action: add(25), origin: ['CA', 'MX'], ...timing, caveat: refunds },
  { layer: 'us-ieepa-fentanyl', from: '2025-03-07', to: '2025-07-31', action: unlessUsmca(25), origin: ['CA'], ...timing, caveat: `${usmca} ${refunds}` },
  { layer: 'us-ieepa-fentanyl', from: '2025-08-01', to: lastIeepaDay, action: unlessUsmca(35), origin: ['CA'], ...timing, caveat: `${usmca} ${refunds}` },
  { layer: 'us-ieepa-fentanyl', from: '2025-03-07', to: lastIeepaDay, action: unlessUsmca(25), origin: ['MX'], ...timing, caveat: `${usmca} ${refunds}` },
  { layer: 'us-ieepa-fentanyl', from: '2025-02-04', to: lastIeepaDay, action: exempt, hs: informational, ...remembered },
]

const reciprocal: readonly LayerWindow[] = [
  { layer: 'us-ieepa-reciprocal', from: '2025-04-05', to: '2025-04-08', action: add(10), ...timing, caveat: refunds },
  { layer: 'us-ieepa-reciprocal', from: '2025-04-09', to: '2025-04-09', action: rateUnknown, ...timing, caveat: 'Country rates stood for one day.' },
  { layer: 'us-ieepa-reciprocal', from: '2025-04-10', to: '2025-08-06', action: add(10), ...timing, caveat: refunds },
  {
    layer: 'us-ieepa-reciprocal',
    from: '2025-08-07',
    to: lastIeepaDay,
    action: add(10),
    ...remembered,
    caveat: `The rate of countries that the order does not list. ${refunds}`,
  },
  { layer: 'us-ieepa-reciprocal', from: '2025-04-09', to: '2025-04-09', action: add(84), origin: china, ...timing, caveat: refunds },
  { layer: 'us-ieepa-reciprocal', from: '2025-04-10', to: '2025-05-13', action: add(125), origin: china, ...timing, caveat: refunds },
  { layer: 'us-ieepa-reciprocal', from: '2025-05-14', to: lastIeepaDay, action: add(10), origin: china, ...timing, caveat: refunds },
  {
    layer: 'us-ieepa-reciprocal',
    from: '2025-04-05',
    to: lastIeepaDay,
    action: exempt,
    origin: ['BY', 'CA', 'CU', 'KP', 'MX', 'RU'],
    ...remembered,
  },
  { layer: 'us-ieepa-reciprocal', from: '2025-04-05', to: lastIeepaDay, action: exempt, hs: informational, ...remembered },
  { layer: 'us-ieepa-reciprocal', from: '2025-04-05', to: lastIeepaDay, action: exempt, hs: electronics, ...remembered },
  { layer: 'us-ieepa-reciprocal', from: '2025-11-13', to: lastIeepaDay, action: exempt, hs: ['0902'], ...remembered },
  {
    layer: 'us-ieepa-reciprocal/india-oil',
    from: '2025-08-27',
    to: '2026-02-06',
    action: add(25),
    origin: ['IN'],
    ...timing,
    caveat: `Its last day is remembered. ${refunds}`,
  },
  {
    layer: 'us-ieepa-reciprocal/brazil',
    from: '2025-08-06',
    to: lastIeepaDay,
    action: add(40),
    origin: ['BR'],
    ...remembered,
    caveat: `A list of exempt goods is not counted. ${refunds}`,
  },
]

/** Country rates from 2025-08-07, as remembered of the order's annex and of the later agreements. */
const countryRates: readonly (readonly [action: Action, origins: string, from: IsoDate, to: IsoDate, caveat: string])[] = [
  [add(10), 'BR', '2025-08-06', lastIeepaDay, ''],
  [add(15), 'AF AO BO BW CD CI CM CR EC FJ GH GQ GY IL IS JO LS MG MU MW MZ NA NG NO NR NZ PG TD TR TT UG VE VU ZM ZW', '2025-08-07', lastIeepaDay, ''],
  [add(18), 'NI', '2025-08-07', lastIeepaDay, ''],
  [add(19), 'ID KH MY PH PK TH', '2025-08-07', lastIeepaDay, ''],
  [add(20), 'BD LK TW VN', '2025-08-07', lastIeepaDay, 'Later agreements may have lowered it.'],
  [add(25), 'BN KZ MD TN', '2025-08-07', lastIeepaDay, ''],
  [add(30), 'BA DZ LY ZA', '2025-08-07', lastIeepaDay, ''],
  [add(35), 'IQ RS', '2025-08-07', lastIeepaDay, ''],
  [add(40), 'LA MM', '2025-08-07', lastIeepaDay, ''],
  [add(41), 'SY', '2025-08-07', lastIeepaDay, ''],
  [add(25), 'IN', '2025-08-07', '2026-02-06', ''],
  [rateUnknown, 'IN', '2026-02-07', lastIeepaDay, 'Lowered by agreement; the text was not read.'],
  [cap(15), 'JP', '2025-08-07', lastIeepaDay, 'Made retroactive; until 2025-09-15 entries were first charged 15 % on top.'],
  [add(15), 'KR', '2025-08-07', '2025-11-13', ''],
  [cap(15), 'KR', '2025-11-14', lastIeepaDay, 'Made retroactive by a text of 2025-12-05.'],
  [add(39), 'CH', '2025-08-07', '2025-11-13', ''],
  [add(15), 'LI', '2025-08-07', '2025-11-13', ''],
  [cap(15), 'CH LI', '2025-11-14', lastIeepaDay, 'Made retroactive by a text of 2026-01-01.'],
  [cap(15), 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK', '2025-08-07', lastIeepaDay, ''],
]

const byCountry: readonly LayerWindow[] = countryRates.map(([action, origins, from, to, caveat]) => ({
  layer: 'us-ieepa-reciprocal',
  from,
  to,
  action,
  origin: origins.split(' '),
  ...remembered,
  caveat: [caveat, refunds].filter((part) => part !== '').join(' '),
}))

const metalAndTimber: readonly LayerWindow[] = [
  {
    layer: 'us-232/steel',
    from: '2025-03-12',
    to: '2026-04-05',
    action: rateUnknown,
    hs: ['732393', '732399'],
    ...remembered,
    caveat: 'Which steel household goods were on the list, and from which day, was not read.',
  },
  {
    layer: 'us-232/timber',
    from: '2025-10-14',
    to: null,
    action: rateUnknown,
    hs: ['940161', '9403608093'],
    ...remembered,
    caveat: 'Upholstered wooden seats and bathroom vanities: 25 % at first, less for some origins.',
  },
]

export const layerWindows: readonly LayerWindow[] = [...fentanyl, ...reciprocal, ...byCountry, ...metalAndTimber]

interface ListSpan {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly percent: number
}

/** What each China list took, and when. 7.5 is 75,000 ppm. */
export const section301Spans: Readonly<Record<string, readonly ListSpan[]>> = {
  'list-1': [{ from: '2018-07-06', to: null, percent: 25 }],
  'list-2': [{ from: '2018-08-23', to: null, percent: 25 }],
  'list-3': [
    { from: '2018-09-24', to: '2019-05-09', percent: 10 },
    { from: '2019-05-10', to: null, percent: 25 },
  ],
  'list-4a': [
    { from: '2019-09-01', to: '2020-02-13', percent: 15 },
    { from: '2020-02-14', to: null, percent: 7.5 },
  ],
  'review-9903.91.01': [{ from: '2024-09-27', to: null, percent: 25 }],
  'review-9903.91.02': [{ from: '2024-09-27', to: null, percent: 50 }],
  'review-9903.91.03': [{ from: '2024-09-27', to: null, percent: 100 }],
  'review-9903.91.06': [{ from: '2026-01-01', to: null, percent: 25 }],
}

export const firstListDay: IsoDate = '2018-07-06'
/** Goods loaded before it began are free until 2026-02-27 (9903.03.02). */
export const section122 = {
  from: '2026-02-24',
  to: '2026-07-23',
  rate: 100_000,
  grace: { loadedBefore: '2026-02-24', enteredBy: '2026-02-27', rate: 0 },
} as const
export const brazil = { from: '2026-07-22', rate: 250_000 } as const
