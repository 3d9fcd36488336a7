import { letters } from '../text/letters.ts'
import { printedNumber } from '../text/number-text.ts'
import { refused, unsaid } from '../said.ts'
import type { DetailRow } from './detail-rows.ts'
import type { Said } from '../said.ts'
import type { LengthUnit, SeenSize } from '../page-reading.ts'

const lengthUnits: readonly LengthUnit[] = ['cm', 'mm', 'm', 'in']
const unitWords: Readonly<Record<LengthUnit, string>> = {
  cm: 'cm centimètre centimètres centimetre centimetres centimeter centimeters zentimeter centímetro centímetros centimetro centimetros centimetri centymetr centymetry centymetrów santimetre センチメートル 厘米 公分 سم',
  mm: 'mm millimètre millimètres millimetre millimetres millimeter millimeters milímetro milímetros millimetri milimetr milimetry milimetrów milimetre ミリメートル 毫米 ملم',
  m: 'm metre metres meter meters mètre mètres metro metros metri metr metry metrów メートル 米',
  in: 'in inch inches zoll pouce pouces pulgada pulgadas polegada polegadas pollici inç インチ 英寸 بوصة ″ " ”',
}
const units = new Map(lengthUnits.flatMap((unit) => unitWords[unit].split(' ').map((word) => [word, unit] as const)))
const sized = /dimension|abmessung|größe und gewicht|maße|dimens|afmeting|mått|wymiary|boyut|ölçü|サイズ|寸法|梱包サイズ|尺寸|أبعاد/u
const packed = /package|packag|shipping|verpackung|paket|versand|colis|emballage|expédition|imballaggio|confezione|spedizione|paquete|envío|pacote|embalagem|verpakking|förpackning|opakowani|梱包|包装|شحن|عبوة/u
/** Sides of a part or of a hole, which say little of the whole. */
const ofPart = /interior|inner|inside|innen|intérieur|interno|seat|sitz|screen|display|bildschirm|écran|schermo|pantalla|mount|opening|cut-?out|viewing|image|print|内寸|座面|画面/u
const three = new RegExp(String.raw`(?<![\d.,])(\d+(?:[.,]\d+)?)\s?[a-z"”″]{0,3}\s?[x×*]\s?(\d+(?:[.,]\d+)?)\s?[a-z"”″]{0,3}\s?[x×*]\s?(\d+(?:[.,]\d+)?)\s?(?:[lwhdtb]\s)?([${letters}″"”]+)`)

/**
 * The goods' three sides as printed, with their unit; the package's where the page tells nothing else. Rows of the
 * same thing that differ by more than a twentieth are unreadable.
 */
export function readDimensions(rows: readonly DetailRow[]): Said<SeenSize> {
  const stated = rows.filter(({ key, value }) => sized.test(key) && !ofPart.test(key) && three.test(value.toLowerCase()))
  const own = stated.filter(({ key }) => !packed.test(key))
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
  const found = three.exec(value.toLowerCase())
  const word = found?.[4] ?? ''
  // `2"H`: the inch and the side's letter in one.
  const unit = units.get(word) ?? units.get(word.replace(/(?<=["”″])[lwhdtb]$/, ''))
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
