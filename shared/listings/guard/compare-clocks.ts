import { blank, type Place, type Taken } from './blank.ts'
import type { Side } from './compare-quantities.ts'
import { finding, type Finding } from './finding.ts'

interface ClockTime extends Place {
  /** Minutes since midnight, in all readings: "8点" may be morning or evening. */
  readonly minutes: readonly number[]
  /** False for what may as well be a duration or a ratio: "14 h", "2:30". */
  readonly sure: boolean
  /** "Midnight" may be a colour: it answers for a time and asks for none. */
  readonly named?: true
}

const patterns: readonly { readonly pattern: RegExp; readonly sure: boolean; readonly half: 'named' | 'open' }[] = [
  { pattern: /(?<![\d.,:])(?<h>\d{1,2})(?:[:.](?<m>\d{2}))?\s?(?<half>[ap])\.?\s?m\.?(?!\p{L})/giu, sure: true, half: 'named' },
  { pattern: /(?<![\d.,:])(?<h>\d{1,2})(?:[:.](?<m>\d{2}))?\s?uhr(?!\p{L})/giu, sure: true, half: 'open' },
  { pattern: /(?<half>上午|早上|凌晨|下午|晚上|傍晚|中午|午前|午後|오전|오후)?\s?(?<h>\d{1,2})\s?(?:点|點|時(?!間|间)|时(?!间)|시(?!간))(?:(?<m>\d{1,2})\s?[分분]|(?<thirty>半|반))?/gu, sure: true, half: 'named' },
  { pattern: /(?<![\d.,:])(?<h>\d{1,2})\s?h(?:\s?(?<m>\d{2}))?(?![\p{L}\d])/gu, sure: false, half: 'open' },
  { pattern: /(?<![\d.,:])(?<h>\d{1,2})[:.](?<m>\d{2})(?:\s?h(?!\p{L}))?(?![\d:]|\.\d)/gu, sure: false, half: 'open' },
]
const named: readonly { readonly pattern: RegExp; readonly minutes: number }[] = [
  { pattern: /(?<!\p{L})(?:midnight|mitternacht|minuit|medianoche|mezzanotte)(?!\p{L})|午夜|零点|真夜中|자정/giu, minutes: 0 },
  { pattern: /(?<!\p{L})(?:noon|midday|midi|mediodía|mezzogiorno)(?!\p{L})|正午|中午(?!\s?\d)|정오/giu, minutes: 720 },
]
const afternoon = /^(?:p|下午|晚上|傍晚|午後|오후)$/i
const forenoon = /^(?:a|上午|早上|凌晨|午前|오전)$/i

/** Compares times of day, however they are written: "2 pm", "14 h", "下午2点". Compared times are blanked. */
export function takeClocks(source: Side, target: Side): Taken {
  const [ours, theirs] = [clocksIn(source.text), clocksIn(target.text)]
  const taken = { source: [] as Place[], target: [] as Place[] }
  const free = new Set(theirs)
  const lost: ClockTime[] = []
  for (const one of ours) {
    const other = [...free].find((clock) => (one.sure || clock.sure) && one.minutes.some((minutes) => clock.minutes.includes(minutes)))
    if (other === undefined) {
      if (one.sure && !one.named) lost.push(one)
      continue
    }
    free.delete(other)
    taken.source.push(one)
    taken.target.push(other)
  }
  const findings: Finding[] = []
  const come = [...free].filter(({ sure, named }) => sure && !named)
  for (const [index, one] of lost.entries()) {
    const other = come[index]
    if (other === undefined) continue
    taken.source.push(one)
    taken.target.push(other)
    findings.push(finding('number', 'blocking', source.text.slice(one.start, one.end), target.text.slice(other.start, other.end)))
  }
  return { source: blank(source.text, taken.source), target: blank(target.text, taken.target), findings }
}

function clocksIn(text: string): ClockTime[] {
  const found: ClockTime[] = named.flatMap(({ pattern, minutes }) => [...text.matchAll(pattern)].map((hit): ClockTime => ({ start: hit.index, end: hit.index + hit[0].length, minutes: [minutes], sure: true, named: true })))
  for (const { pattern, sure, half } of patterns) {
    for (const hit of text.matchAll(pattern)) {
      const { h = '', m, thirty, half: said } = hit.groups ?? {}
      const [hours, minutes] = [Number(h), thirty === undefined ? Number(m ?? 0) : 30]
      const place = { start: hit.index + (hit[0].length - hit[0].trimStart().length), end: hit.index + hit[0].length }
      if (hours > 24 || minutes > 59 || found.some(({ start, end }) => place.start < end && place.end > start)) continue
      found.push({ ...place, sure, minutes: readings(hours, minutes, half === 'named' ? (said ?? '') : null) })
    }
  }
  return found
}

function readings(hours: number, minutes: number, half: string | null): number[] {
  const at = (hour: number) => (hour % 24) * 60 + minutes
  if (half !== null && afternoon.test(half)) return [at(hours < 12 ? hours + 12 : hours)]
  if (half !== null && forenoon.test(half)) return [at(hours === 12 ? 0 : hours)]
  return half !== null && hours <= 12 ? [at(hours), at(hours + 12)] : [at(hours)]
}
