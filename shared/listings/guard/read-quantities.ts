import type { Language, Locale } from '../language.ts'
import { countWordsIn, hanValue, monthsIn } from '../words/number-words.ts'
import { longestUnit, unit, unitsSpelt } from '../words/units.ts'
import { joined } from './join-quantities.ts'
import type { Quantity } from './quantity.ts'
import { readNumber } from './read-number.ts'

// "2-in-1 500 ml", "2026-11-22 160 cm" and "iPhone 15 350 g" group no thousands.
const digitsPattern = /(?<!\p{L}-|\d-\d{1,2}-|\d[/.]|\p{Ll}\p{Lu}\p{L}{0,12}\s|\d)\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|\d{1,3}(?:'\d{3})+(?:\.\d+)?/gu
const ungroupedPattern = /\d{1,3}(?:'\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)*/g
const scales: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8, 千: 1e3, 천: 1e3, 百: 100, 백: 100 }
const minus = /(?:^|[\s(（:：~,，至到])-$|(?:minus|moins|meno|menos|零下|氷点下|マイナス|영하|영하의)\s*$/i
// "耐寒温度-20度": a dash right behind a word is a minus before degrees.
const minusOfDegrees = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]-$/u
const speedBefore = /(?:时速|時速|시속)(?:约|約|最高|약)?\s?$/
const prefixUnit = /(US\$|[$€£¥₩]|\b(?:USD|EUR|GBP|CNY|RMB|JPY|KRW))\s?$/
const celsiusBefore = /(?:摄氏|摂氏|섭씨)\s*-?$/
const fahrenheitBefore = /(?:华氏|華氏|화씨)\s*-?$/
/**
 * The numbers of a text with their units, in order: digits as the locale writes them, fractions, 万/만, Chinese
 * numerals and number words before what they count. A row shares the unit of its last member ("30 x 20 cm").
 * `grouped`: may a blank be a thousands mark?
 */
export function readQuantities(text: string, locale: Locale, grouped = true): Quantity[] {
  const all = [...digitQuantities(text, locale, grouped), ...worded(text, locale)].sort((one, other) => one.start - other.start)
  // The 2 of "g/m2" belongs to its unit.
  const found = all.filter(({ start }) => !all.some((other) => other.start < start && start < other.end))
  return joined(found, text).map((quantity) => ({ ...quantity, text: text.slice(quantity.start, quantity.end).trim() }))
}

function digitQuantities(text: string, locale: Locale, grouped: boolean): Quantity[] {
  return [...text.matchAll(grouped ? digitsPattern : ungroupedPattern)].flatMap((hit) => {
    const digits = hit[0]
    const start = hit.index
    const end = start + digits.length
    const before = text.slice(Math.max(0, start - 12), start)
    const numbers = readNumber(digits, locale)
    return numbers.map((number, index): Quantity => {
      const sign = index === 0 && minus.test(before) ? -1 : 1
      const read = measured({ value: sign * number.value, step: number.step }, { start, end }, text, before)
      // "-20 %" and "20 % off" are the same discount.
      if (sign < 0 && read.units.includes('percent')) return { ...read, values: read.values.map(Math.abs) }
      const below = index === 0 && minusOfDegrees.test(before) && read.units.some((id) => unit(id).dimension === 'temperature')
      return below ? { ...read, values: read.values.map((value) => -Math.abs(value)) } : read
    })
  })
}

interface Span {
  readonly start: number
  readonly end: number
}

function measured(number: { value: number; step: number }, span: Span, text: string, before: string, inWords = false): Quantity {
  const plain = { inherited: false, inWords, text: '', start: span.start }
  const own = unitAt(text, span.end)
  if (own.units.length > 0) {
    let units = own.units
    if (speedBefore.test(before) && units.includes('km')) units = ['kmh']
    if (celsiusBefore.test(before)) units = ['c']
    if (fahrenheitBefore.test(before)) units = ['f']
    return { ...plain, values: [number.value], step: number.step, units, end: own.end }
  }
  const discount = /^\s?折/.test(text.slice(span.end))
  if (discount) {
    const share = number.value > 10 ? number.value : number.value * 10
    return { ...plain, values: [100 - share, share], step: 1, units: ['percent'], end: span.end + 1 }
  }
  const tenths = number.value <= 10 && !prefixUnit.test(before) && /^\s?(?:割|成(?!分|人|型|立|品|长))/.test(text.slice(span.end))
  if (tenths) return { ...plain, values: [number.value * 10], step: 1, units: ['percent'], end: span.end + 1 }
  const scale = scales[text.slice(span.end).trimStart().charAt(0)]
  if (scale !== undefined) {
    const end = text.indexOf(text.slice(span.end).trimStart().charAt(0), span.end) + 1
    return measured({ value: number.value * scale, step: number.step * scale }, { start: span.start, end }, text, before, inWords)
  }
  const millions = scaleWord.exec(text.slice(span.end))
  if (millions) {
    const factor = /^\s?do?u?[zct]/i.test(millions[0]) ? 12 : /^\s?m/i.test(millions[0]) && !/^\s?mil(?:a|le)?(?!\p{L}*[lion])/iu.test(millions[0]) ? 1e6 : 1e3
    return measured({ value: number.value * factor, step: number.step * factor }, { start: span.start, end: span.end + millions[0].length }, text, before, inWords)
  }
  const currency = prefixUnit.exec(before)
  const units = currency ? unitsSpelt(currency[1] ?? '') : /百分之$/.test(before) ? ['percent'] : []
  const start = currency ? span.start - currency[0].length : span.start
  return { ...plain, values: [number.value], step: number.step, units, start, end: span.end }
}

const scaleWord = /^\s?(?:millions?|millionen|mio\.?|millón|millones|milion[ei]|mil|mila|mille|thousand|tausend|dozen|dutzend|douzaines?|docenas?|dozzin[ae])(?!\p{L})/iu

const latin = /\p{Script=Latin}/u

/** The longest unit that begins at `at`, past a blank or hyphen. */
export function unitAt(text: string, at: number): { readonly units: readonly string[]; readonly end: number } {
  const gap = (/^\s(?:de|di)\s(?=\p{L}{4})/u.exec(text.slice(at, at + 8)) ?? /^(?:\s?[-]?\s?)/.exec(text.slice(at, at + 3)))?.[0].length ?? 0
  const begin = at + gap
  const first = text.charAt(begin)
  if (first === '' || /[\d\s.,;:!?()，。]/.test(first)) return { units: [], end: at }
  for (let length = Math.min(longestUnit, text.length - begin); length > 0; length -= 1) {
    const spelt = text.slice(begin, begin + length)
    const units = unitsSpelt(spelt)
    if (units.length === 0) continue
    const next = text.charAt(begin + length)
    if (latin.test(spelt.at(-1) ?? '') && (latin.test(next) || /\d/.test(next) && !/[x×]/.test(spelt))) continue
    if (!isUnitHere(spelt, text, at, begin, length)) continue
    return { units, end: begin + length }
  }
  return { units: [], end: at }
}

const inNoUnit = /^\s*-?\s*(?:\d+(?!\s*(?:x|×|in\b|"))|one\b|a\b|an\b|the\b|our\b|your\b|this\b|stock\b|total\b|each\b|all\b|un\b|uno\b|eins\b|einem\b|einer\b|der\b|den\b|pollici|[a-zà-ÿ])/i

/** Spellings that are as often another word. */
function isUnitHere(spelt: string, text: string, at: number, begin: number, length: number): boolean {
  const rest = text.slice(begin + length)
  const joined = begin === at
  if (/^-?in$/i.test(spelt) && /^-\d/.test(rest) && text.charAt(begin - 1) === '-') return false
  // "63 x 79 in mattress": the row makes it a unit.
  if (/^in$/i.test(spelt) && /\d\s?[x×*]\s?[\d.,/ ]+$/.test(text.slice(0, at))) return true
  if (spelt === 'in' || spelt === 'In' || spelt === 'IN') return !inNoUnit.test(rest) || /^\s*(?:x|×|long|wide|tall|high|thick|deep|diameter|waist|inseam|chest|bust|hips?|collar|length|width|height|depth|drop|rise|brim|heel|square|round|and|or|to|with|of|for|\()/i.test(rest)
  if (spelt === '"') return !/(?<!\d)"$/.test(text.slice(0, at).replace(/[\d.,\s/]+$/, ''))
  if (/^(?:h|H|t|d|N|J|C|F|M|pt\.|W|w|v|l|s|g|k|A|D|K|G)$/.test(spelt) && !joined) return /^[hWwlsgVvAKN]$/.test(spelt)
  if (spelt === 's') return !/\d{4}$/.test(text.slice(0, at))
  if (spelt === '年') return !/(?:19|20)\d\d$/.test(text.slice(0, at)) && !/^\d{1,2}月/.test(rest)
  if (spelt === '月' || spelt === '日') return !/月\s*\d{1,2}$/.test(text.slice(0, at))
  if (spelt === '년' || spelt === '일') return !/(?:(?:19|20)\d\d|월\s*\d{1,2})$/.test(text.slice(0, at)) && !/^(?:체|상|반|회)/.test(rest)
  if (spelt === '金' || spelt === '金') return /(?:1[048]|2[24]|9)$/.test(text.slice(0, at))
  if (spelt === 'mi' || spelt === 'an' || spelt === 'once' || spelt === 'ora' || spelt === 'ore') return !/^\s+\p{Lu}/u.test(rest)
  if (spelt === '分') return !/^[之の]?[一二三四五六七八九十\d袖裤丈]/.test(rest)
  if (spelt === '周') return !/^[边围长]/.test(rest)
  if (spelt === '안' || spelt === '安') return !/^[全装静心]/.test(rest)
  if (spelt === '転' || spelt === '转') return !/^[换接动向]/.test(rest)
  if (spelt === '도' ) return !/^[록움]/.test(rest)
  if (spelt === '미터' || spelt === 'メートル') return true
  if (spelt === '세') return !/^[트대계척안]/.test(rest)
  if (spelt === '匹') return !/^[马布绸狼配]/.test(rest)
  if (spelt === '才') return !/^能/.test(rest)
  if (spelt === '살') return !/^[균짝]/.test(rest)
  if (spelt === '달') return !/^[러]/.test(rest)
  if (spelt === '원') return !/^[형단목]/.test(rest)
  if (spelt === '바') return false
  if (spelt === '초') return !/^[경과록]/.test(rest)
  if (spelt === '분') return !/^[리할]/.test(rest)
  if (spelt === '元') return !/^[素件]/.test(rest)
  if (spelt === '天') return !/^[然花]/.test(rest)
  if (spelt === '克') return !/^[拉重]/.test(rest)
  return true
}

function worded(text: string, locale: Locale): Quantity[] {
  const words = countWordsIn(text, locale.language)
    .filter(({ start, end }) => !/十$/.test(text.slice(start, end)) || !/^分(?!钟)/.test(text.slice(end)))
    .map(({ value, start, end }) => {
      const before = text.slice(Math.max(0, start - 12), start)
      const read = measured({ value, step: 1 }, { start, end }, text, before, true)
      const below = minus.test(before) && read.units.some((id) => unit(id).dimension === 'temperature')
      return below ? { ...read, values: read.values.map((one) => -one) } : read
    })
  const shares = [...text.matchAll(/百分之([一二两三四五六七八九十百]+)/g)].flatMap((hit): Quantity[] => {
    const value = hanValue(hit[1] ?? '')
    return value === null ? [] : [{ values: [value], step: 1, units: ['percent'], inherited: false, inWords: false, text: '', start: hit.index, end: hit.index + hit[0].length }]
  })
  // "七成" and "三割引" are shares of ten.
  const tenths = [...text.matchAll(/([一二三四五六七八九])(?:成(?![分人型立品长功熟为套都员年色交果衣双对])|割(?=引|オフ|増|$|[^\p{L}]))/gu)].flatMap((hit): Quantity[] => {
    const value = hanValue(hit[1] ?? '')
    return value === null ? [] : [{ values: [value * 10], step: 10, units: ['percent'], inherited: false, inWords: true, text: '', start: hit.index, end: hit.index + hit[0].length }]
  })
  // "一米五" is 1.5 m, "七五折" 25 per cent off.
  const metres = [...text.matchAll(/([一二两三四五六七八九\d])米([一二三四五六七八九\d])(?![\d个件条])/g)].flatMap((hit): Quantity[] => {
    const [whole, tenth] = [digitValue(hit[1] ?? ''), digitValue(hit[2] ?? '')]
    return whole === null || tenth === null ? [] : [{ values: [whole + tenth / 10], step: 0.1, units: ['m'], inherited: false, inWords: false, text: '', start: hit.index, end: hit.index + hit[0].length }]
  })
  const discounts = [...text.matchAll(/([一二三四五六七八九])([一二三四五六七八九])折/g)].flatMap((hit): Quantity[] => {
    const share = (digitValue(hit[1] ?? '') ?? 0) * 10 + (digitValue(hit[2] ?? '') ?? 0)
    return [{ values: [100 - share, share], step: 1, units: ['percent'], inherited: false, inWords: false, text: '', start: hit.index, end: hit.index + hit[0].length }]
  })
  const halves = [...text.matchAll(/(?<![第十百统唯同])一(升|米|公里|公斤|斤|小时|小時|時間|年)半/g)].map((hit): Quantity => (
    { values: [1.5], step: 0.5, units: unitsSpelt(hit[1] ?? ''), inherited: false, inWords: false, text: '', start: hit.index, end: hit.index + hit[0].length }
  ))
  // "两个半小时" is two and a half hours.
  const hoursAndHalf = [...text.matchAll(/(?<![第\d])([一二两兩三四五六七八九十\d]+)[个個]半(小时|小時|钟头|月|星期)/g)].flatMap((hit): Quantity[] => {
    const [value, id] = [digitValue(hit[1] ?? ''), { 月: 'month', 星期: 'week' }[hit[2] ?? ''] ?? 'h']
    return value === null ? [] : [{ values: [value + 0.5], step: 0.5, units: [id], inherited: false, inWords: true, text: '', start: hit.index, end: hit.index + hit[0].length }]
  })
  const months = monthsIn(text).map(({ value, start, end }): Quantity => ({ values: [value], step: 1, units: [], inherited: false, inWords: true, text: '', start, end }))
  return [...metres, ...metresAnd(text, locale), ...halves, ...hoursAndHalf, ...halfUnits(text, locale), ...oneUnits(text, locale), ...tenths, ...discounts, ...words, ...shares, ...months]
}

const metreWord = /(?<!\p{L})(un|uno|ein|einen|eine[nm]?|due|deux|dos|zwei|trois|tre|tres|drei|\d{1,2})\s(?:mètres?|metros?|metr[oi]|meter)\s(?:e\s|y\s|und\s)?(?=\p{L}|\d)/giu
const firstNumbers: Readonly<Record<string, number>> = { due: 2, deux: 2, dos: 2, zwei: 2, trois: 3, tre: 3, tres: 3, drei: 3 }

/** "Un mètre vingt" is 1.2 m. */
function metresAnd(text: string, { language }: Locale): Quantity[] {
  return [...text.matchAll(metreWord)].flatMap((hit): Quantity[] => {
    const begin = hit.index + hit[0].length
    const [digits] = /^\d{2}(?![\d.,])/.exec(text.slice(begin)) ?? []
    const spoken = digits === undefined ? countWordsIn(text, language).find(({ start }) => start === begin) : { value: Number(digits), end: begin + 2 }
    if (spoken === undefined || spoken.value < 10 || spoken.value > 99 || unitAt(text, spoken.end).units.length > 0) return []
    const whole = firstNumbers[(hit[1] ?? '').toLowerCase()] ?? (/^\d/.test(hit[1] ?? '') ? Number(hit[1]) : 1)
    return [{ values: [whole + spoken.value / 100], step: 0.01, units: ['m'], inherited: false, inWords: true, text: '', start: hit.index, end: spoken.end }]
  })
}

const halfBefore: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})half(?: an?|-an?)?(?=[\s-]\p{L})/giu,
  de: /(?<!\p{L})(?:ein(?:e[nmrs]?)? )?halbe[nmrs]?(?=\s\p{L})/giu,
  fr: /(?<!\p{L})(?:une? )?demie?(?=[\s-]\p{L})/giu,
  es: /(?<!\p{L}|\p{L} y )medi[oa](?=\s\p{L})/giu,
  it: /(?<!\p{L}|\p{L} e )mezz[oa](?=\s\p{L})/giu,
  zh: /(?<![\p{L}\d])半(?=升|公斤|斤|小时|米)/gu,
  ja: /(?<![\p{L}\d])半(?=リットル|キロ)/gu,
  ko: /(?<![가-힣])반(?=\s?(?:시간|리터|킬로))/gu,
}

const oneBefore: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<!\p{L})one(?=[\s-]\p{L})/giu,
  de: /(?<!\p{L})eine[nmrs]?(?=\s\p{L})|(?<!\p{L})ein(?=\s\p{L})/giu,
  fr: /(?<!\p{L})une?(?=\s\p{L})/giu,
  es: /(?<!\p{L})un(?=\s\p{L})/giu,
  it: /(?<!\p{L})un(?=\s\p{L})/giu,
  zh: /(?<![\p{L}\d])一(?=升|公斤|斤|米|公里)/gu,
}
const wholeUnits: ReadonlySet<string> = new Set(['l', 'kg', 'm', 'km'])

/** "Ein Liter": one of a unit. It answers for a one and cannot be missed, but it is no half. */
function oneUnits(text: string, { language }: Locale): Quantity[] {
  const pattern = oneBefore[language]
  if (pattern === undefined) return []
  return [...text.matchAll(pattern)].flatMap((hit): Quantity[] => {
    const { units, end } = unitAt(text, hit.index + hit[0].length)
    return units.length === 1 && units.every((id) => wholeUnits.has(id)) ? [{ values: [1], step: 1, units, inherited: false, inWords: true, text: '', start: hit.index, end }] : []
  })
}

/** "Half an inch", "un demi-litre", "半斤": half of a unit. */
function halfUnits(text: string, { language }: Locale): Quantity[] {
  return [...text.matchAll(halfBefore[language])].flatMap((hit): Quantity[] => {
    const { units, end } = unitAt(text, hit.index + hit[0].length)
    const counted = units.filter((id) => !['percent', 'money', 'angle'].includes(unit(id).dimension))
    return counted.length === 0 ? [] : [{ values: [0.5], step: 0.5, units: counted, inherited: false, inWords: true, text: '', start: hit.index, end }]
  })
}

function digitValue(sign: string): number | null {
  return /^\d$/.test(sign) ? Number(sign) : hanValue(sign)
}
