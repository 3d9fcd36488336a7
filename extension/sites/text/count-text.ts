import { letters } from './letters.ts'
import { plainText } from './plain-text.ts'
import { printedNumber } from './number-text.ts'
import type { SeenCount } from '../page-reading.ts'

/** The words and signs for a power of ten in every language that the shops are read in. */
const powers: readonly (readonly [number, string])[] = [
  [1_000, 'k thousand mil mila mille tys. tys tsd. tsd tausend bin b tn t. tis. tis tisíc tusen tusind duizend 千 천 ألف آلاف אלף אלפים हज़ार हजार হাজার ஆயிரம் వేలు వేల ಸಾವಿರ ആയിരം'],
  [10_000, '万 萬 만'],
  [100_000, 'lakh लाख লাখ లక్ష లక్షల ಲಕ್ಷ ലക്ഷം லட்சம்'],
  [1_000_000, 'm mio. mio mln mn million millionen millions milioni milhões millones'],
  [10_000_000, 'crore करोड़ কোটি కోట్లు ಕೋಟಿ കോടി கோடி'],
  [100_000_000, '億 亿 억'],
]
const multipliers = new Map(powers.flatMap(([factor, words]) => words.split(' ').map((word) => [word.normalize('NFC'), factor] as const)))
const asianSign = /^[千천万萬만億亿억]/
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
  const glued = after !== '' && !after.startsWith(' ') && !after.startsWith('+')
  const plus = suffix?.[2] !== undefined
  const name = word.toLowerCase().normalize('NFC')
  const factor = multipliers.get(name) ?? (asianSign.test(word) ? multipliers.get(word.slice(0, 1)) : undefined)
  // A k multiplies wherever it stands; "5 m" and "2 b" may be five and two of something.
  if (factor !== undefined && !glued && /^[a-jl-z]$/.test(name)) return null
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
