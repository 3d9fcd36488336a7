import { isCurrency } from '#shared/money/currency.ts'
import type { DutyRate } from '../duty-values.ts'
import { specificDecimals, type RateExpression, type RateRefusal, type RateTerm } from './rate-expression.ts'
import { readRateUnit } from './rate-units.ts'

type Read<Value> = { readonly value: Value } | { readonly why: RateRefusal }

/** Rates that are no formula of one value and a few quantities, by how a tariff words them. */
const refused: readonly (readonly [pattern: RegExp, why: RateRefusal])[] = [
  [/\b(?:EA|ADSZ|ADFM|AC)\b/, 'rate-agricultural-component'],
  [/^Entry Price/i, 'rate-by-entry-price'],
  [/\(\d{1,2} ?[A-Z]{3}|\(\d{1,2}-\d{1,2} [A-Z]{3}/, 'rate-by-season'],
  [/degree/i, 'rate-on-content'],
  [/^no change|^see |\bapplicable\b|^a duty|duty (?:rate )?provided|rate provided|\bin such subheading\b/i, 'rate-by-reference'],
  [/^free\b.+|fair retail value|percent of the cost/i, 'rate-on-conditions'],
  [/\bon (?:the )?(?:case|movement|battery|strap|apparatus|value of)\b|jewel/i, 'rate-on-parts'],
]

const percentTerm = /^(\d+)(?:\.(\d{1,4}))?(?: (\d)\/(\d))? ?%(?: on the entire set)?$/
const amountFirst = /^([$£€]?) ?(\d[\d,]*)(?:\.(\d+))? ?([¢€£]|[A-Z]{3}\b)? ?(.*)$/
const signs: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR', '¢': 'USD' }

/**
 * A duty rate as a tariff words it: "Free", "NIHIL", "16.5%", "12.00 %", "4.9¢/kg + 6%", "$1.53/kg",
 * "8.00 % MIN 1.60 EUR / 100 kg MAX 2.80 EUR / 100 kg", USITC's and TARIC's own units; "5%~10%" and "A or B" are our way
 * to write what a code too short to decide leaves open. A text that is not wholly understood is never half read: it
 * stays a `text` and says why.
 */
export function readRate(source: string): DutyRate {
  const text = tidy(source)
  // Tariffs write "or" as well ("strap, band or bracelet"): ours stands between rates, the first of them readable.
  const among = text.split(/ or (?=[\d$£€]|Free|The )/)
  if (among.length > 1) {
    const candidates = among.map((one) => readRate(one))
    if (candidates[0]?.kind !== 'text') return { kind: 'one-of', text, candidates }
  }
  if (/^(?:free|nihil)$/i.test(text)) return { kind: 'free' }
  const span = /^([^~]+)~([^~]+)$/.exec(text)
  if (span) return readSpan(text, span[1] ?? '', span[2] ?? '')
  const why = refused.find(([pattern]) => pattern.test(text))?.[1]
  if (why !== undefined) return { kind: 'text', text, why }
  const read = readBounds(text)
  if ('why' in read) return { kind: 'text', text, why: read.why }
  return plain(read.value) ?? { kind: 'expression', text, expression: read.value }
}

/** One spelling for what tariffs write in many: no footnote mark, one blank, no break inside a word. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ \d+\/ *$/, '')
    .replace(/(?<=[a-z])- (?=[a-z])/g, '')
    .trim()
}

function readSpan(text: string, low: string, high: string): DutyRate {
  const [min, max] = [readPercent(low), readPercent(high)]
  if (min === null || max === null || min.of !== wholePpm || max.of !== wholePpm) return { kind: 'text', text, why: 'rate-unreadable' }
  return { kind: 'range', min: min.parts, max: max.parts }
}

function readBounds(text: string): Read<RateExpression> {
  const [main = '', ...bounds] = text.split(/ (?=MIN |MAX )/)
  const terms = readSum(main)
  if ('why' in terms) return terms
  let least: readonly RateTerm[] | null = null
  let most: readonly RateTerm[] | null = null
  for (const bound of bounds) {
    const sum = readSum(bound.slice(4))
    if ('why' in sum) return sum
    if (bound.startsWith('MIN')) {
      if (least !== null) return { why: 'rate-unreadable' }
      least = sum.value
    } else {
      if (most !== null) return { why: 'rate-unreadable' }
      most = sum.value
    }
  }
  return { value: { terms: terms.value, least, most } }
}

function readSum(text: string): Read<readonly RateTerm[]> {
  const terms: RateTerm[] = []
  for (const part of text.split('+')) {
    const read = readTerm(part.trim())
    if ('why' in read) return read
    terms.push(read.value)
  }
  return { value: terms }
}

function readTerm(text: string): Read<RateTerm> {
  const percent = readPercent(text)
  if (percent !== null) return { value: percent }
  const [, sign = '', whole = '', decimals = '', mark = '', rest = ''] = amountFirst.exec(text) ?? []
  if (whole === '' || (sign === '') === (mark === '')) return { why: 'rate-unreadable' }
  const currency = signs[sign] ?? signs[mark] ?? mark
  const scale = specificDecimals - (mark === '¢' ? 2 : 0)
  const amount = Number(whole.replaceAll(',', '') + decimals.padEnd(scale, '0'))
  if (!isCurrency(currency) || decimals.length > scale || !Number.isSafeInteger(amount) || !isGrouped(whole)) return { why: 'rate-unreadable' }
  const unit = readRateUnit(rest)
  return typeof unit === 'string' ? { why: unit } : { value: { kind: 'specific', amount, currency, ...unit } }
}

/** "1,024" is a thousand and some, "1,02" may be anything. */
function isGrouped(whole: string): boolean {
  return /^\d+$|^\d{1,3}(?:,\d{3})+$/.test(whole)
}

const wholePpm = 1_000_000

function readPercent(text: string): Extract<RateTerm, { kind: 'ad-valorem' }> | null {
  const found = percentTerm.exec(text.trim())
  if (found === null) return null
  const [, whole = '', decimals = '', over, under] = found
  const ppm = Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'))
  if (over === undefined || under === undefined) return { kind: 'ad-valorem', parts: ppm, of: wholePpm }
  const divisor = Number(under)
  if (divisor === 0 || decimals !== '') return null
  const [parts, of] = [Number(whole) * divisor + Number(over), 100 * divisor]
  const shared = greatestCommonDivisor(parts, of)
  return { kind: 'ad-valorem', parts: parts / shared, of: of / shared }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

/** A single percentage is no expression. */
function plain({ terms, least, most }: RateExpression): DutyRate | null {
  const [only] = terms
  if (terms.length !== 1 || least !== null || most !== null || only?.kind !== 'ad-valorem' || only.of !== wholePpm) return null
  return { kind: 'ad-valorem', rate: only.parts }
}
