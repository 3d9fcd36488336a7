import type { CountryCode } from '#shared/places/country.ts'
import type { Confidence, IsoDate } from '../fact.ts'
import { euMembers } from '#shared/places/european-union.ts'
import type { DutyLayer, TransitGrace } from '../duty-values.ts'
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

type Charge = Extract<Action, { readonly mode: 'add' | 'cap-total' }>

const add = (percent: number): Charge => ({ mode: 'add', rate: percent * 10_000 })
const cap = (percent: number): Charge => ({ mode: 'cap-total', rate: percent * 10_000 })
const exempt: Action = { mode: 'exempt' }
/** Nothing is due on goods claimed under USMCA. */
const unlessUsmca = (percent: number): Action => ({ mode: 'add', rate: percent * 10_000, waivedFor: ['USMCA'] })
const rateUnknown: Action = { mode: 'unknown', needs: 'rate' }

const china: readonly CountryCode[] = ['CN', 'HK']
/** The reciprocal orders name Macau as well, the fentanyl orders do not. */
const chinaAndMacau: readonly CountryCode[] = [...china, 'MO']
const timing = { source: 'usPolicyTiming', confidence: 'secondary' } as const
const chapter99 = { source: 'usChapter99', confidence: 'official' } as const
const members = [...euMembers].join(' ')
const remembered = { source: 'memory', confidence: 'memory' } as const
const usmca = 'Nothing is due on goods that qualify under USMCA.'
/** The day before CBP stopped collecting what the Supreme Court struck down. */
const lastIeepaDay: IsoDate = '2026-02-23'
const refunds = 'Struck down on 2026-02-20; what was paid may be claimed back.'

/** Printed matter is outside the emergency powers act. */
const informational = ['4901', '4902', '4903', '4904', '4905', '4906', '4909', '4910', '4911']
/** Electronics taken out on 2025-04-11 back to 2025-04-05. */
const electronics = ['8471', '851713', '851762', '852351', '852852']

/** Goods loaded before the first duty on China was signed were free of it (9903.01.23), until 2025-03-06 as remembered. */
const beforeFebruary: TransitGrace = { loadedBefore: '2025-02-01', enteredBy: '2025-03-06', rate: 0 }

const fentanyl: readonly LayerWindow[] = [
  { layer: 'us-ieepa-fentanyl', from: '2025-02-04', to: '2025-03-03', action: { ...add(10), grace: beforeFebruary }, origin: china, ...timing, caveat: refunds },
  { layer: 'us-ieepa-fentanyl', from: '2025-03-04', to: '2025-11-09', action: add(20), origin: china, ...timing, caveat: refunds },
  { layer: 'us-ieepa-fentanyl', from: '2025-11-10', to: lastIeepaDay, action: add(10), origin: china, ...remembered, caveat: refunds },
  { layer: 'us-ieepa-fentanyl', from: '2025-03-04', to: '2025-03-06', action: add(25), origin: ['CA', 'MX'], ...timing, caveat: refunds },
  { layer: 'us-ieepa-fentanyl', from: '2025-03-07', to: '2025-07-31', action: unlessUsmca(25), origin: ['CA'], ...timing, caveat: `${usmca} ${refunds}` },
  { layer: 'us-ieepa-fentanyl', from: '2025-08-01', to: lastIeepaDay, action: unlessUsmca(35), origin: ['CA'], ...timing, caveat: `${usmca} ${refunds}` },
  { layer: 'us-ieepa-fentanyl', from: '2025-03-07', to: lastIeepaDay, action: unlessUsmca(25), origin: ['MX'], ...timing, caveat: `${usmca} ${refunds}` },
  { layer: 'us-ieepa-fentanyl', from: '2025-02-04', to: lastIeepaDay, action: exempt, hs: informational, ...remembered },
]

/** Goods loaded before the reciprocal duties began were free of them (9903.01.28), until 2025-05-26 as remembered. */
const beforeApril: TransitGrace = { loadedBefore: '2025-04-05', enteredBy: '2025-05-26', rate: 0 }

/** And goods of China loaded before 2025-04-09 paid the 10 % (9903.01.63). */
const beforeNinth: TransitGrace = { loadedBefore: '2025-04-09', enteredBy: '2025-05-26', rate: 100_000 }

const reciprocal: readonly LayerWindow[] = [
  { layer: 'us-ieepa-reciprocal', from: '2025-04-05', to: '2025-08-06', action: { ...add(10), grace: beforeApril }, ...timing, caveat: refunds },
  {
    layer: 'us-ieepa-reciprocal',
    from: '2025-08-07',
    to: lastIeepaDay,
    action: add(10),
    ...remembered,
    caveat: `The rate of countries that the order does not list. ${refunds}`,
  },
  { layer: 'us-ieepa-reciprocal', from: '2025-04-09', to: '2025-04-09', action: { ...add(84), grace: beforeNinth }, origin: chinaAndMacau, ...timing, caveat: refunds },
  { layer: 'us-ieepa-reciprocal', from: '2025-04-10', to: '2025-05-13', action: { ...add(125), grace: beforeNinth }, origin: chinaAndMacau, ...timing, caveat: refunds },
  { layer: 'us-ieepa-reciprocal', from: '2025-05-14', to: lastIeepaDay, action: add(10), origin: chinaAndMacau, ...timing, caveat: refunds },
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
    action: { ...add(25), grace: { loadedBefore: '2025-08-27', enteredBy: '2025-09-16', rate: 0 } },
    origin: ['IN'],
    ...timing,
    caveat: refunds,
  },
  {
    layer: 'us-ieepa-reciprocal/brazil',
    from: '2025-08-06',
    to: lastIeepaDay,
    action: { ...add(40), grace: { loadedBefore: '2025-08-06', enteredBy: '2025-10-04', rate: 0 } },
    origin: ['BR'],
    ...remembered,
    caveat: `A list of exempt goods is not counted. ${refunds}`,
  },
]

/** Goods loaded before the country rates began paid the 10 % of before until 2025-10-04. */
const beforeAugust: TransitGrace = { loadedBefore: '2025-08-07', enteredBy: '2025-10-04', rate: 100_000 }

/** Country rates from 2025-08-07: headings 9903.02.02 to .91. The days between agreement and text are remembered. */
const countryRates: readonly (readonly [action: Action, origins: string, from: IsoDate, to: IsoDate, caveat: string])[] = [
  [add(10), 'BR', '2025-08-06', lastIeepaDay, ''],
  [add(10), 'FK GB', '2025-08-07', lastIeepaDay, ''],
  [
    add(15),
    'AF AO BO BW CD CI CM CR EC FJ GH GQ GY IL IS JO LS MG MK MU MW MZ NA NG NO NR NZ PG TD TR TT UG VE VU ZM ZW',
    '2025-08-07', lastIeepaDay, '',
  ],
  [add(18), 'NI', '2025-08-07', lastIeepaDay, ''],
  [add(19), 'ID KH MY PH PK TH', '2025-08-07', lastIeepaDay, ''],
  [add(20), 'BD LK TW VN', '2025-08-07', lastIeepaDay, 'Later agreements may have lowered it.'],
  [add(25), 'BN KZ MD TN', '2025-08-07', lastIeepaDay, ''],
  [add(30), 'BA DZ LY ZA', '2025-08-07', lastIeepaDay, ''],
  [add(35), 'IQ RS', '2025-08-07', lastIeepaDay, ''],
  [add(40), 'LA MM', '2025-08-07', lastIeepaDay, ''],
  [add(41), 'SY', '2025-08-07', lastIeepaDay, ''],
  [add(25), 'IN', '2025-08-07', '2026-02-06', ''],
  [rateUnknown, 'IN', '2026-02-07', lastIeepaDay, 'An agreement was to lower it; the tariff’s text never did.'],
  [cap(15), 'JP', '2025-08-07', lastIeepaDay, 'Made retroactive; until 2025-09-15 entries were first charged 15 % on top.'],
  [add(15), 'KR', '2025-08-07', '2025-11-13', ''],
  [cap(15), 'KR', '2025-11-14', lastIeepaDay, 'Made retroactive by a text of 2025-12-05.'],
  [add(39), 'CH', '2025-08-07', '2025-11-13', ''],
  [add(15), 'LI', '2025-08-07', '2025-11-13', ''],
  [cap(15), 'CH LI', '2025-11-14', lastIeepaDay, 'Made retroactive by a text of 2026-01-01.'],
  [cap(15), members, '2025-08-07', lastIeepaDay, ''],
]

/** The country rates of one day, headings 9903.01.43 to .76; other countries had the 10 % of before. */
const oneDayRates: readonly (readonly [percent: number, origins: string])[] = [
  [11, 'CM CD'], [13, 'TD GQ'], [14, 'NG'], [15, 'NO VE'], [16, 'MZ'], [17, 'IL MW PH ZM'], [18, 'NI ZW'], [20, `JO ${members}`],
  [21, 'CI NA'], [22, 'VU'], [24, 'BN JP MY'], [25, 'KR'], [26, 'IN'], [27, 'KZ'], [28, 'TN'], [29, 'PK'], [30, 'DZ NR ZA'],
  [31, 'LY MD CH'], [32, 'AO FJ ID TW'], [33, 'MK'], [35, 'BA'], [36, 'TH'], [37, 'BD BW LI RS'], [38, 'GY'], [39, 'IQ'],
  [40, 'MU'], [41, 'FK SY'], [44, 'MM LK'], [46, 'VN'], [47, 'MG'], [48, 'LA'], [49, 'KH'], [50, 'LS'],
]

const byCountry: readonly LayerWindow[] = [
  ...countryRates.map(([action, origins, from, to, caveat]): LayerWindow => ({
    layer: 'us-ieepa-reciprocal',
    from,
    to,
    action: from === '2025-08-07' && action.mode !== 'unknown' && action.mode !== 'exempt' ? { ...action, grace: beforeAugust } : action,
    origin: origins.split(' '),
    ...chapter99,
    caveat: [caveat, refunds].filter((part) => part !== '').join(' '),
  })),
  ...oneDayRates.map(([percent, origins]): LayerWindow => ({
    layer: 'us-ieepa-reciprocal',
    from: '2025-04-09',
    to: '2025-04-09',
    action: { ...add(percent), grace: { loadedBefore: '2025-04-09', enteredBy: '2025-04-09', rate: 100_000 } },
    origin: origins.split(' '),
    ...chapter99,
    caveat: `Country rates stood for one day. ${refunds}`,
  })),
]

/** Ten digits as remembered of the note that lists them. */
const timberGoods = ['9401614011', '9401614031', '9401616011', '9401616031', '9403608093']

/** Upholstered wooden seats and vanities (9903.76.02, .03 and .20 to .24). */
function timber(origin: readonly CountryCode[], from: IsoDate, action: Action): LayerWindow[] {
  const caveat = 'The rates of the tariff as of June 2026; a rise was put off.'
  return [{ layer: 'us-232/timber', from, to: null, action, hs: timberGoods, ...(origin.length > 0 && { origin }), ...chapter99, caveat }]
}

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
    action: { mode: 'unknown', needs: 'more-digits', most: 250_000 },
    hs: ['940161', '940360', '94036080'],
    ...chapter99,
    caveat: 'Upholstered wooden seats, kitchen cabinets and vanities bear it, seats for children and other furniture do not.',
  },
  ...timber([], '2025-10-14', add(25)),
  ...timber(['GB'], '2025-10-14', add(10)),
  ...timber(['JP', ...euMembers], '2025-10-14', cap(15)),
  ...timber(['KR'], '2025-11-14', cap(15)),
  ...timber(['TW'], '2026-05-01', cap(15)),
  {
    layer: 'us-338-canada',
    from: '2026-08-22',
    to: null,
    action: add(50),
    origin: ['CA'],
    hs: ['8702', '8703', '8704', '0401', '0402', '0403', '0404', '0405', '0406', '2203', '2204', '2205', '2206', '2208'],
    source: 'usPolicyDocs',
    confidence: 'secondary',
    caveat: 'Vehicles, dairy and alcohol of Canada; which codes that means is our reading, and whether USMCA spares them is not known.',
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
