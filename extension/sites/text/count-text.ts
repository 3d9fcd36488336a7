import { letters } from './letters.ts'
import { plainText } from './plain-text.ts'
import { printedNumber } from './number-text.ts'
import type { SeenCount } from '../page-reading.ts'

const multipliers: Readonly<Record<string, number>> = {
  k: 1_000, m: 1_000_000, mil: 1_000, mila: 1_000, 'tys.': 1_000, tys: 1_000, 'tsd.': 1_000, tsd: 1_000,
  bin: 1_000, b: 1_000, tn: 1_000, 't.': 1_000, 'mio.': 1_000_000, mln: 1_000_000, mn: 1_000_000,
  lakh: 100_000, crore: 10_000_000, 千: 1_000, 万: 10_000, 億: 100_000_000, 亿: 100_000_000, ألف: 1_000, آلاف: 1_000,
}
const form = /^(?<digits>\d+(?:[.,'’ ]\d+)*)(?<after>.*)$/
const suffixed = new RegExp(String.raw`^\s?([${letters}]+\.?)?\s?(\+)?`)
const moreThan = /^(?:more than|over|mehr als|über|plus de|più di|oltre|más de|meer dan|mer än|ponad|mais de)\s+/i
const counted = /^(?:[個个件条條人份点點件]|ratings?\b)/

/**
 * The count at the start of a text such as "1,234 ratings", "(1110)", "10.4K", "1.2万件". A shortened or
 * open-ended count is a lower bound, because Amazon cuts and does not round. Null when the text starts otherwise.
 */
export function readCount(text: string): SeenCount | null {
  let rest = plainText(text).replace(/^\(\s*(.*?)\s*\)$/, '$1')
  const open = moreThan.test(rest)
  rest = rest.replace(moreThan, '')
  const found = form.exec(rest)?.groups
  if (!found) return null
  const digits = found['digits'] ?? ''
  const after = found['after'] ?? ''
  const suffix = suffixed.exec(after)
  const word = suffix?.[1] ?? ''
  const oneLetter = word.slice(0, 1)
  const glued = after !== '' && !after.startsWith(' ') && !after.startsWith('+')
  const plus = suffix?.[2] !== undefined
  const name = word.toLowerCase()
  const known = Object.hasOwn(multipliers, name) ? multipliers[name] : /[千万億亿]/.test(oneLetter) ? multipliers[oneLetter] : undefined
  // "5 m" is five of something; only a letter touching its digits multiplies, and the k of "plus de 2 k".
  const factor = known !== undefined && (glued || word.length > 1 || (open && name === 'k')) ? known : undefined
  if (factor === undefined) {
    if (glued && !counted.test(after)) return null
    if (/\d/.test(after)) return null
    const whole = wholeNumber(digits)
    return whole === null ? null : { value: whole, bound: open || plus ? 'atLeast' : 'exact' }
  }
  if (/\d/.test(after)) return null
  const value = shortened(digits, factor)
  return value === null ? null : { value, bound: 'atLeast' }
}

/** A whole number with any grouping: "177,396", "2.804", "1 234", "1,23,456". Null for anything else. */
export function wholeNumber(digits: string): number | null {
  const printed = printedNumber(digits, 0)
  if (!printed || printed.fraction !== '' || printed.whole.length > 12) return null
  return Number(printed.whole)
}

function shortened(digits: string, factor: number): number | null {
  const parts = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(digits)
  if (!parts) return wholeNumber(digits) === null ? null : (wholeNumber(digits) ?? 0) * factor
  const fraction = parts[2] ?? ''
  const scaled = Number(`${parts[1]}${fraction}`) * factor
  return Math.trunc(scaled / 10 ** fraction.length)
}
