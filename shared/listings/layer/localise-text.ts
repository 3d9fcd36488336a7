import { readQuantities } from '../guard/read-quantities.ts'
import { modelsIn } from '../guard/read-models.ts'
import { sizesIn } from '../guard/read-sizes.ts'
import { hasDimension, sameQuantity, type Quantity } from '../guard/quantity.ts'
import { writesDecimalComma, type Locale } from '../language.ts'
import { sizeForCountry, type Wear } from '../sizes/size-system.ts'
import { convertLike, convertMeasure, type ConvertedMeasure } from './convert-measure.ts'
import { localiseDates } from './dates.ts'
import { localeOf, measuresInInches, type ListingMarket } from './market.ts'
import { plainDecimal, stylePrice, styleNumber } from './number-style.ts'
import { localisePaper } from './paper.ts'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One text without markup: dates, sizes, measures, numbers, prices and paper as the market has them. */
export function localiseText(raw: string, from: Locale, to: ListingMarket, wear: Wear | null): string {
  if (!/\d|Letter|Legal|Tabloid/.test(raw)) return raw
  const text = localisePaper(localiseDates(raw, from, localeOf(to)), measuresInInches(to), localeOf(to))
  const plain = sameLength(text)
  const kept = modelsIn(plain)
  const sizes = sizesIn(plain)
  const edits: Edit[] = sizes.flatMap((size): Edit[] => {
    const local = wear === null ? null : sizeForCountry(size.name, to.country, wear)
    return local === null ? [] : [{ start: size.start, end: size.end, text: local }]
  })
  const inside = (quantity: Quantity) => [...kept, ...sizes].some(({ start, end }) => quantity.start < end && start < quantity.end)
  const quantities = readQuantities(plain, from).filter((quantity, _, all) => !inside(quantity) && !quantity.inWords && all.filter(({ start }) => start === quantity.start).length === 1)
  edits.push(...rowsOf(ownUnitsOnly(quantities, plain), plain).flatMap((row) => editRow(row, plain, text, from, to)))
  return edits.sort((one, other) => other.start - one.start).reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text)
}

/** Full-width and special blanks as plain ones, every character in its place. */
function sameLength(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[−‐‑]/g, '-')
    .replace(/[〜～]/g, '~')
    .replace(/″/g, '"')
}

/** "iPhone 15 6.1 in" and "15 -10 °C": without a sign between them the first number is none of the row's. */
function ownUnitsOnly(quantities: readonly Quantity[], plain: string): Quantity[] {
  const result = [...quantities]
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [quantity, next] = [result[index], result[index + 1]]
    if (!quantity?.inherited || !next) continue
    const between = plain.slice(quantity.end, next.start)
    const apart = next.units.length === 0 || /^\s+-?$/.test(between) || between.includes('\n')
    if (apart) result[index] = { ...quantity, units: [], inherited: false }
  }
  return result
}

/** Quantities that share one unit: "30 x 20 x 10 cm" is one row of three. */
function rowsOf(quantities: readonly Quantity[], plain: string): Quantity[][] {
  const rows: Quantity[][] = []
  let open: Quantity[] = []
  for (const quantity of quantities) {
    const rest = plain.slice(quantity.end)
    if (quantity.inherited && ((afterName(quantity, plain) && /^\s*,/.test(rest)) || (versioned.test(plain.slice(0, quantity.start)) && !/^\s*[x×*]/i.test(rest)))) {
      rows.push([{ ...quantity, units: [], inherited: false }])
      continue
    }
    const last = open.at(-1)
    if (last && !/^[^\p{L}]*(?:[xX×]|\p{L}{1,7})?[^\p{L}]*$/u.test(plain.slice(last.end, quantity.start))) {
      rows.push(...open.map((one) => [one]))
      open = []
    }
    open.push(quantity)
    if (!quantity.inherited) {
      rows.push(open)
      open = []
    }
  }
  return [...rows, ...open.map((one) => [one])]
}

// Sizes of screens, wheels and drives are told in inches everywhere.
const inchTrade = /display|screen|monitor|laptop|notebook|macbook|\btv\b|television|tablet|bildschirm|fernseher|écran|ordinateur|pantalla|portátil|schermo|屏|显示器|电视|电脑|英寸(?:液晶|平板)|画面|モニター|テレビ|화면|모니터|노트북|wheel|tyre|tire|\bbike|felge|reifen|fahrrad|roue|rueda|ruota|轮|drive|socket/iu

/** "Bluetooth 5.3": the number belongs to a name. */
function afterName({ start }: Quantity, plain: string): boolean {
  return /(?:\p{Lu}[\p{L}\d-]*|\bv)[\s-]?$/u.test(plain.slice(0, start))
}

// "USB 3.0 and 5 g": the number of a standard, a version or a model is no measure, whatever follows.
const versioned = /(?:(?<![\p{L}\d])(?!(?:SIZE|MAX|MIN|DIA|TO|UP|CA)\b)\p{Lu}{2,5}|Bluetooth|Wi-?Fi|Android|Windows|Series|Version|Model|(?<!\p{L})N(?:o|r|º)\.?)[\s-]$/u

function editRow(row: readonly Quantity[], plain: string, text: string, from: Locale, to: ListingMarket): Edit[] {
  const last = row.at(-1)
  if (!last) return []
  const id = last.units[0]
  const certain = last.units.length === 1 || id === 'oz'
  const largest = Math.max(...row.map(({ values }) => Math.abs(values[0] ?? 0)))
  const stays = id === 'in' && inchTrade.test(plain.slice(Math.max(0, last.start - 40), last.end + 40))
  const converted = id === undefined || !certain || stays || hasTwin(last, plain, from) ? null : convertMeasure(largest, id, measuresInInches(to))
  if (converted === null || id === undefined) return row.flatMap((quantity) => restyle(quantity, plain, text, from, to))
  return row.map((quantity, index) => {
    const inRow = row.length > 1 && !['f', 'c'].includes(converted.unit)
    return convertOne(quantity, id, converted, { inRow, showsUnit: index === row.length - 1 }, plain, to)
  })
}

function convertOne(quantity: Quantity, id: string, converted: ConvertedMeasure, { inRow, showsUnit }: { inRow: boolean; showsUnit: boolean }, plain: string, to: ListingMarket): Edit {
  const value = quantity.values[0] ?? 0
  const decimals = converted.number.split('.')[1]?.length ?? 0
  // A row of sizes far apart needs the finer rounding for its small members.
  const number = styleNumber(convertLike(value, id, converted, inRow ? Math.max(decimals, 1) : decimals), localeOf(to))
  const digits = digitsAt(quantity, plain)
  const signed = value < 0 && plain.charAt(quantity.start - 1) === '-'
  const start = signed ? quantity.start - 1 : quantity.start
  if (!showsUnit) return { start, end: quantity.start + digits.length, text: number }
  const gap = /^[\s-]?/.exec(plain.slice(quantity.start + digits.length))?.[0] ?? ''
  const cjk = to.language === 'zh' || to.language === 'ja' || to.language === 'ko'
  return { start, end: quantity.end, text: `${number}${gap === '-' ? '-' : cjk ? gap : ' '}${converted.symbol}` }
}

/** "30 cm (11.8 in)": the other measure stands beside it. */
function hasTwin(last: Quantity, plain: string, from: Locale): boolean {
  const behind = /^\s?[(（/=≈|]\s?[^)）]{1,30}/.exec(plain.slice(last.end))?.[0] ?? ''
  const ahead = /[^(（;,。，]{1,30}\s?[(（/=≈|]\s?$/.exec(plain.slice(Math.max(0, last.start - 32), last.start))?.[0] ?? ''
  const near = [...readQuantities(behind, from), ...readQuantities(ahead, from)]
  return near.some((other) => other.units.length > 0 && !other.units.some((id) => last.units.includes(id)) && sameQuantity(other, last))
}

function restyle(quantity: Quantity, plain: string, text: string, from: Locale, to: ListingMarket): Edit[] {
  const locale = localeOf(to)
  const digits = digitsAt(quantity, plain)
  const money = hasDimension(quantity, 'money') ? moneySign(quantity, text) : null
  if (writesDecimalComma(from) === writesDecimalComma(locale)) return []
  if (money === null && !/[.,'\s]/.test(digits)) return []
  if (quantity.units.length === 0 && afterName(quantity, plain)) return []
  if (quantity.text.includes('/')) return []
  const decimals = Math.max(0, Math.round(-Math.log10(quantity.step)))
  const value = Math.abs(quantity.values[0] ?? 0)
  if (money !== null) {
    const none = money.sign === '¥' || money.sign === '₩' || money.sign === '円'
    return [{ start: quantity.start, end: quantity.end, text: stylePrice(value.toFixed(decimals), locale, money.sign, none ? 0 : 2) }]
  }
  // A scale word such as 万 stays behind its digits.
  const scaled = /^\s?[万萬만億亿억千천百백]/.test(plain.slice(quantity.start + digits.length))
  if (scaled) return []
  const shown = styleNumber(decimals === 0 ? plainDecimal(value, 0) : value.toFixed(decimals), locale)
  return shown === digits ? [] : [{ start: quantity.start, end: quantity.start + digits.length, text: shown }]
}

function moneySign(quantity: Quantity, text: string): { readonly sign: string } | null {
  const hit = /^(?:(US\$|[$€£¥₩])\s?[\d.,'\s]+|[\d.,'\s]+(US\$|[$€£¥₩]))$/.exec(text.slice(quantity.start, quantity.end))
  return hit ? { sign: hit[1] ?? hit[2] ?? '' } : null
}

function digitsAt(quantity: Quantity, plain: string): string {
  return /^\d+(?:[.,'\u00a0\u202f ]\d+)*(?:\/\d+)?/.exec(plain.slice(quantity.start, quantity.end))?.[0] ?? ''
}
