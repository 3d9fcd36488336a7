import { printedNumber } from '../text/number-text.ts'
import { refused, unsaid } from '../said.ts'
import type { DetailRow } from './detail-rows.ts'
import type { Said } from '../said.ts'
import type { LengthUnit, SeenSize } from '../page-reading.ts'

const units: readonly (readonly [RegExp, LengthUnit])[] = [
  [/^(?:cm|centim[eè]tres?|centimeters?|zentimeter|centim[eé]t?ros?|centimetri|centimeter|centymetr\w*|santimetre|センチメートル|cm|厘米|公分|سم)$/iu, 'cm'],
  [/^(?:mm|millim[eè]tres?|millimeters?|milímetros?|millimetri|millimeter|milimetr\w*|milimetre|ミリメートル|毫米|ملم)$/iu, 'mm'],
  [/^(?:m|met(?:re|er)s?|mètres?|metros?|metri|metr\w*|メートル|米)$/iu, 'm'],
  [/^(?:in|inch(?:es)?|zoll|pouces?|pulgadas?|polegadas?|pollici|inç|インチ|英寸|بوصة|″|"|”)$/iu, 'in'],
]
const sized = /dimension|abmessung|größe und gewicht|maße|dimens|afmeting|mått|wymiary|boyut|ölçü|サイズ|寸法|梱包サイズ|尺寸|أبعاد/iu
const packed = /package|packag|shipping|verpackung|paket|versand|colis|emballage|expédition|imballaggio|confezione|spedizione|paquete|envío|pacote|embalagem|verpakking|förpackning|opakowani|梱包|包装|شحن|عبوة/iu
/** Sides of a part or of a hole, which say little of the whole. */
const ofPart = /interior|inner|inside|innen|intérieur|interno|seat|sitz|screen|display|bildschirm|écran|schermo|pantalla|mount|opening|cut-?out|viewing|image|print|内寸|座面|画面/iu
const three = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s?[a-z"”″]{0,3}\s?[x×*]\s?(\d+(?:[.,]\d+)?)\s?[a-z"”″]{0,3}\s?[x×*]\s?(\d+(?:[.,]\d+)?)\s?([\p{L}″"”]+)/iu

/**
 * The goods' three sides as printed, with their unit; the package's where the page tells nothing else. Rows of the
 * same thing that differ by more than a twentieth are unreadable.
 */
export function readDimensions(rows: readonly DetailRow[]): Said<SeenSize> {
  const stated = rows.filter((row) => sized.test(row.label) && !ofPart.test(row.label) && three.test(row.value))
  const own = stated.filter((row) => !packed.test(row.label))
  const taken = own.length > 0 ? own : stated
  const said = taken.map(({ label, value }) => `${label}: ${value}`)
  const sizes = taken.map((row) => sizeIn(row, own.length > 0 ? 'item' : 'package'))
  const [first] = sizes
  if (first === undefined) return unsaid
  const known = sizes.filter((size) => size !== null)
  if (first === null || known.length < sizes.length) return refused('dimensions', 'not-understood', said)
  if (!known.every((size) => nearly(size, first))) return refused('dimensions', 'disagreement', said)
  return { value: first, place: 'details', unreadable: null }
}

function sizeIn({ value }: DetailRow, of: SeenSize['of']): SeenSize | null {
  const found = three.exec(value)
  const unit = units.find(([words]) => words.test(found?.[4] ?? ''))?.[1]
  const sides = [found?.[1], found?.[2], found?.[3]].map((side) => decimalText(side ?? ''))
  const known = sides.filter((side) => side !== null)
  return unit === undefined || known.length !== 3 ? null : { sides: known, unit, of }
}

/** "31,2" as "31.2". Three digits behind a separator could be thousands and are refused, unless a zero leads. */
function decimalText(text: string): string | null {
  const decimals = text.split(/[.,]/)[1]?.length ?? 0
  if (decimals === 0) return text
  if (decimals === 3 && !text.startsWith('0')) return null
  const printed = printedNumber(text, decimals)
  return printed?.fraction ? `${printed.whole}.${printed.fraction}` : null
}

const millimetres: Readonly<Record<LengthUnit, number>> = { mm: 1, cm: 10, m: 1000, in: 25.4 }

function nearly(one: SeenSize, other: SeenSize): boolean {
  const sorted = ({ sides, unit }: SeenSize): number[] => sides.map((side) => Number(side) * millimetres[unit]).sort((a, b) => a - b)
  const others = sorted(other)
  return sorted(one).every((side, at) => Math.abs(side - (others[at] ?? 0)) <= Math.max(2, side / 20))
}
