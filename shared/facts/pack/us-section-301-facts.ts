import { dayBefore } from '../calendar.ts'
import type { Fact, IsoDate } from '../fact.ts'
import type { DutyLayer } from '../duty-values.ts'
import type { Ppm } from '#shared/money/rate.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'
import { firstListDay, section301Spans } from './us-layer-windows-by-hand.ts'

const family = 'us-301-china'
const origin = ['CN'] as const
const exclusions =
  'Headings 9903.88.69 and 9903.88.70 excluded 178 single products until 2026-11-10, by their description and not by their code; whether they were extended is not known. Goods that one of them describes pay nothing here.'

const lookAgain = { source: sources.section301Lists, confidence: 'secondary', recheckBy: '2026-11-10' } as const

function spansOf(list: string) {
  const spans = section301Spans[list]
  const [first] = spans ?? []
  if (spans === undefined || first === undefined) throw new Error(`section 301: no rates for ${list}`)
  return { spans, begins: first.from }
}

/** From the first list of all until the one these goods are on began. */
function beforeList(list: string, hs: readonly string[]): Fact<DutyLayer>[] {
  const { begins } = spansOf(list)
  if (begins <= firstListDay) return []
  return [
    stateFact<DutyLayer>(
      `us/301-china/before-${list}/${hs[0]}`,
      { territory: 'US', hs, origin },
      { layer: family, mode: 'exempt' },
      { source: sources.section301Lists, confidence: 'secondary', from: firstListDay, to: dayBefore(begins), caveat: 'Not on a list yet.' },
    ),
  ]
}

/** What `list` takes of these goods until `end`, where another list takes over. */
function listFacts(list: string, hs: readonly string[], end: IsoDate | null): Fact<DutyLayer>[] {
  return spansOf(list).spans.map(({ from, to, percent }) => {
    const last = to ?? end
    return stateFact<DutyLayer>(
      `us/301-china/${list}/${from}${end === null ? '' : `/until-${end}`}`,
      { territory: 'US', hs, origin },
      { layer: `${family}/${list}`, mode: 'add', rate: Math.round(percent * 10_000) },
      last === null
        ? { ...lookAgain, from, caveat: exclusions }
        : { source: sources.section301Lists, confidence: 'secondary', from, to: last, caveat: 'Product exclusions are not counted.' },
    )
  })
}

/** `list-4a+review-9903.91.06` is list 4A until the review's rate took its place. */
function tokenFacts(token: string, hs: readonly string[]): Fact<DutyLayer>[] {
  const all = (what: string, value: DutyLayer, caveat: string) =>
    stateFact<DutyLayer>(`us/301-china/${what}`, { territory: 'US', hs, origin }, value, { ...lookAgain, from: firstListDay, caveat })
  if (token === 'none') {
    return [all('on-no-list', { layer: family, mode: 'exempt' }, 'On no list in force; list 4B was suspended before it began.')]
  }
  if (token === 'unclear') {
    return [all('unclear', { layer: family, mode: 'unknown', needs: 'rate' }, 'The sources disagree about the list.')]
  }
  const [first = '', second] = token.split('+')
  const before = beforeList(first, hs)
  if (second === undefined) return [...before, ...listFacts(first, hs, null)]
  return [...before, ...listFacts(first, hs, dayBefore(spansOf(second).begins)), ...listFacts(second, hs, null)]
}

/** The most that any list took of the goods of these longer codes; null where one of them is unclear. */
function mostOf(tokens: readonly string[]): Ppm | null {
  const lists = tokens.filter((token) => token !== 'none' && token !== 'varies').flatMap((token) => token.split('+'))
  if (lists.includes('unclear')) return null
  return Math.max(0, ...lists.flatMap((list) => spansOf(list).spans.map(({ percent }) => Math.round(percent * 10_000))))
}

/** Codes too short to tell, by the most that their longer codes can bear. */
function shortCodeFacts(table: Readonly<Record<string, string>>): Fact<DutyLayer>[] {
  const codes = Object.keys(table)
  const short = codes.filter((code) => table[code] === 'varies')
  const byMost = Map.groupBy(short, (code) => mostOf(codes.filter((longer) => longer.startsWith(code)).map((longer) => table[longer] ?? '')))
  return [...byMost].map(([most, hs]) =>
    stateFact<DutyLayer>(
      `us/301-china/short-code/${most ?? 'unclear'}`,
      { territory: 'US', hs, origin },
      { layer: family, mode: 'unknown', needs: 'more-digits', ...(most !== null && { most }) },
      { ...lookAgain, from: firstListDay, caveat: 'Goods of this code are on different lists.' },
    ),
  )
}

/** Section 301 on goods of China. Goods that the table does not name may be on any list. */
export function section301Facts(table: Readonly<Record<string, string>>): Fact<DutyLayer>[] {
  const settled = Object.entries(table).filter(([, token]) => token !== 'varies')
  const byToken = Map.groupBy(settled, ([, token]) => token)
  return [
    stateFact<DutyLayer>(
      'us/301-china/not-in-pack',
      { territory: 'US', origin },
      { layer: family, mode: 'unknown', needs: 'rate' },
      { ...lookAgain, from: firstListDay, caveat: 'The default pack does not hold these goods.' },
    ),
    ...shortCodeFacts(table),
    ...[...byToken].flatMap(([token, rows]) => tokenFacts(token, rows.map(([code]) => code))),
  ]
}
