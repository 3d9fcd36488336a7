import type { CountryCode } from '#shared/places/country.ts'
import { euMembers } from '#shared/places/european-union.ts'
import { dayBefore } from '../calendar.ts'
import type { Fact } from '../fact.ts'
import type { DutyLayer } from '../duty-values.ts'
import packed from './generated/us-layers.json' with { type: 'json' }
import type { Ppm } from '#shared/money/rate.ts'
import { ppmOfPercent } from './rate-text.ts'
import { section301Facts } from './us-section-301-facts.ts'
import { sources } from './sources.ts'
import type { UsLayerTables } from '../tariff/us-layer-tables.ts'
import { stateFact } from './state-fact.ts'
import { brazil, layerWindows, section122, type LayerWindow } from './us-layer-windows-by-hand.ts'

const territory = 'US'
const percent = (rate: number): Ppm => rate * 10_000
type Says = Readonly<Record<string, string>>

/** Codes of which a generated table says `what`. */
function codesThat(table: Says, what: string): string[] {
  return Object.entries(table)
    .filter(([, is]) => is === what)
    .map(([code]) => code)
}

/** All goods, and again the codes below one that is too short to tell: '' is a prefix of every code. */
const liable = (table: Says) => ['', ...codesThat(table, 'liable')]

/** Which goods a measure leaves out, and which codes are too short to tell whether it does. */
function exceptions(
  layer: string,
  table: Says,
  span: { readonly from: string; readonly to?: string },
  most: Ppm,
  caveat: string,
  origin?: readonly CountryCode[],
): Fact<DutyLayer>[] {
  const said = { ...span, source: sources.usPolicyTiming, confidence: 'secondary', caveat } as const
  const origins = origin === undefined ? {} : { origin }
  const id = layer.replace('us-', 'us/')
  return [
    stateFact<DutyLayer>(`${id}/exempt`, { territory, hs: codesThat(table, 'exempt'), ...origins }, { layer, mode: 'exempt' }, said),
    stateFact<DutyLayer>(
      `${id}/short-code`,
      { territory, hs: codesThat(table, 'varies'), ...origins },
      { layer, mode: 'unknown', needs: 'more-digits', most },
      said,
    ),
    stateFact<DutyLayer>(
      `${id}/not-listed`,
      { territory, hs: codesThat(table, 'unlisted'), ...origins },
      { layer, mode: 'unknown', needs: 'rate' },
      { ...said, caveat: 'The list of exempt goods at hand does not reach these goods.' },
    ),
  ].filter((fact) => fact.appliesTo.hs?.length !== 0)
}

/** Chapters 50 to 63, and again the liable codes below one that is too short to tell. */
const textiles = (table: Says) => [
  ...Array.from({ length: 14 }, (_, index) => String(index + 50)),
  ...codesThat(table, 'liable').filter((code) => code >= '50' && code < '64'),
]

function section122Facts(lists: UsLayerTables): Fact<DutyLayer>[] {
  const layer = 'us-122'
  const table = lists.section122Exempt
  const { from, to, rate, grace } = section122
  const said = { from, to, source: sources.usPolicyTiming, confidence: 'secondary' } as const
  return [
    stateFact<DutyLayer>('us/122', { territory, hs: liable(table) }, { layer, mode: 'add', rate, grace }, said),
    stateFact<DutyLayer>(
      'us/122/usmca',
      { territory, hs: liable(table), origin: ['CA', 'MX'] },
      { layer, mode: 'add', rate, grace, waivedFor: ['USMCA'] },
      { ...said, caveat: 'Nothing is due on goods that qualify under USMCA.' },
    ),
    stateFact<DutyLayer>(
      'us/122/cafta-textiles',
      { territory, hs: textiles(table), origin: ['CR', 'DO', 'GT', 'HN', 'NI', 'SV'] },
      { layer, mode: 'add', rate, grace, waivedFor: ['CAFTA-DR'] },
      { ...said, caveat: 'Nothing is due on textiles and clothes entered under CAFTA-DR (9903.03.09).' },
    ),
    ...exceptions(layer, table, { from, to }, rate, 'From the list of exempt goods of the proclamation.'),
  ]
}

const originsOf = (code: string): readonly CountryCode[] => (code === 'EU' ? [...euMembers] : [code])

function forcedLabourFacts(lists: UsLayerTables): Fact<DutyLayer>[] {
  const layer = 'us-301-forced-labour'
  const table = lists.forcedLabourExempt
  const rows = lists.forcedLabourOrigins
  const facts = rows.flatMap(([code = '', heading = '', mode = '', points = '', from = '', to = '']) => {
    const rate = ppmOfPercent(`${points}%`)
    if (rate === null) throw new Error(`forced labour ${code}: ${points}`)
    const usmca = code === 'CA' || code === 'MX'
    const value: DutyLayer = {
      layer,
      mode: mode === 'mfn_cap' ? 'cap-total' : 'add',
      rate,
      grace: { loadedBefore: '2026-07-24', enteredBy: '2026-07-27', rate: 0 },
      ...(usmca && { waivedFor: ['USMCA'] }),
    }
    return stateFact(`us/301-forced-labour/${code}`, { territory, hs: liable(table), origin: originsOf(code) }, value, {
      from,
      ...(to === '' ? {} : { to }),
      recheckBy: '2026-10-31',
      source: sources.usTariffData,
      confidence: 'secondary',
      caveat: [
        `Heading ${heading}.`,
        ...(usmca ? ['Nothing is due on goods that qualify under USMCA.'] : []),
        'A court case is open.',
      ].join(' '),
    })
  })
  const begin = rows.map(([, , , , from = '']) => from).toSorted()[0] ?? ''
  const origins = rows.flatMap(([code = '']) => originsOf(code))
  const caveat = 'The list of exempt goods is the proposal of June 2026.'
  return [...facts, ...exceptions(layer, table, { from: begin }, percent(12.5), caveat, origins)]
}

function brazilFacts(lists: UsLayerTables): Fact<DutyLayer>[] {
  const layer = 'us-301-brazil'
  const table = lists.brazilExempt
  const { from, rate } = brazil
  return [
    stateFact<DutyLayer>('us/301-brazil', { territory, hs: liable(table), origin: ['BR'] }, { layer, mode: 'add', rate }, {
      from,
      recheckBy: '2026-10-31',
      source: sources.usTariffData,
      confidence: 'secondary',
    }),
    ...exceptions(layer, table, { from }, rate, 'The list of exempt goods is the proposal of June 2026.', ['BR']),
  ]
}

/**
 * What the annexes of 2026-04-06 take of the whole value (9903.82.02 to .11): `british` of goods of the United Kingdom.
 * Annex 3 fills up to a total. Annex 1C goes by headings whose notes are not at hand.
 */
const annexRates: Readonly<Record<string, { readonly mode: 'add' | 'cap-total' | 'open'; readonly rate: Ppm; readonly british: Ppm }>> = {
  'annex-1a': { mode: 'add', rate: percent(50), british: percent(25) },
  'annex-1b': { mode: 'add', rate: percent(25), british: percent(15) },
  'annex-1c': { mode: 'open', rate: percent(25), british: percent(25) },
  'annex-3': { mode: 'cap-total', rate: percent(15), british: percent(15) },
}

/** Goods of these chapters are of metal; of others less than 15 % of the weight may be (9903.82.03). */
const ofMetal = ['72', '73', '74', '76']

function annexFacts(hs: readonly string[], annex: string, { mode, rate, british }: (typeof annexRates)[string], said: { readonly from: string }): Fact<DutyLayer>[] {
  const layer = 'us-232/metals'
  const facts = (goods: 'metal' | 'other', codes: readonly string[]) => {
    const write = (whose: string, origin: readonly CountryCode[] | null, value: DutyLayer) =>
      stateFact<DutyLayer>(
        `us/232/${said.from}/${annex}/${goods}/${whose}`,
        { territory, hs: codes, ...(origin !== null && { origin }) },
        value,
        { ...said, source: sources.usChapter99, confidence: 'official', caveat: 'Of the whole value; less for metal of the United States.' },
      )
    const open = (most: Ppm): DutyLayer => ({ layer, mode: 'unknown', needs: 'metal-content', most })
    if (goods === 'other' || mode === 'open') return [write('any', null, open(rate))]
    return [
      write('any', null, { layer, mode, rate }),
      ...(british === rate ? [] : [write('GB', ['GB'], { layer, mode, rate: british })]),
      write('RU', ['RU'], { layer, mode: 'unknown', needs: 'rate' }),
    ]
  }
  const [metal, other] = [hs.filter((code) => ofMetal.includes(code.slice(0, 2))), hs.filter((code) => !ofMetal.includes(code.slice(0, 2)))]
  return [...(metal.length > 0 ? facts('metal', metal) : []), ...(other.length > 0 ? facts('other', other) : [])]
}

/** Each day a list began until the day before the next; the metal in the goods decides, which a code does not tell. */
function section232Facts(lists: UsLayerTables): Fact<DutyLayer>[] {
  const layer = 'us-232/metals'
  const begins = Object.entries(lists.section232)
  return begins.flatMap(([from, table], index) => {
    const next = begins[index + 1]
    const said = {
      from,
      ...(next === undefined ? { recheckBy: '2026-10-31' } : { to: dayBefore(next[0]) }),
      source: sources.usPolicyTiming,
      confidence: 'secondary',
    } as const
    const about = (what: string, value: DutyLayer, caveat: string) =>
      stateFact<DutyLayer>(`us/232/${from}/${what}`, { territory, hs: codesThat(table, what) }, value, { ...said, caveat })
    return [
      ...Object.entries(annexRates).flatMap(([annex, rates]) => annexFacts(codesThat(table, annex), annex, rates, said)),
      about('listed', { layer, mode: 'unknown', needs: 'metal-content' }, 'On a list of goods of steel, aluminium or copper.'),
      about('varies', { layer, mode: 'unknown', needs: 'more-digits' }, 'Some goods of this code are on a metal list.'),
      about('unlisted', { layer, mode: 'unknown', needs: 'rate' }, 'The metal lists at hand do not reach these goods.'),
      about('free', { layer, mode: 'exempt' }, 'On no metal list, unlike other goods of the same six digits.'),
    ].filter((fact) => fact.appliesTo.hs?.length !== 0)
  })
}

function named(layer: string, action: LayerWindow['action']): DutyLayer {
  return { layer, ...action }
}

function windowFacts(): Fact<DutyLayer>[] {
  return layerWindows.map(({ layer, from, to, action, origin, hs, source, confidence, caveat }) =>
    stateFact<DutyLayer>(
      [layer.replace('us-', 'us/'), from, origin?.join('-') ?? 'any', hs === undefined ? '' : hs[0]].filter(Boolean).join('/'),
      { territory, ...(hs === undefined ? {} : { hs }), ...(origin === undefined ? {} : { origin }) },
      named(layer, action),
      {
        from,
        ...(to === null ? { recheckBy: '2026-10-31' } : { to }),
        source: sources[source],
        confidence,
        ...(caveat === undefined ? {} : { caveat }),
      },
    ),
  )
}

/** Every duty the United States put on top of its tariff: for the goods of the pack, or of the tables given. */
export function usLayerFacts(lists: UsLayerTables = packed): Fact<DutyLayer>[] {
  return [
    ...section301Facts(lists.section301),
    ...section232Facts(lists),
    ...section122Facts(lists),
    ...forcedLabourFacts(lists),
    ...brazilFacts(lists),
    ...windowFacts(),
  ]
}
