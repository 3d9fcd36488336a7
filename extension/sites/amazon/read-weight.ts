import { elementText } from '../text/element-text.ts'
import { letters } from '../text/letters.ts'
import { printedNumber } from '../text/number-text.ts'
import type { Said } from '../said.ts'

/** Milligrams in one unit, and the words Amazon uses for it. */
const unitWords: readonly (readonly [number, string])[] = [
  [1_000_000, 'kg kilo kilos kilogram kilogramm kilogramme kilogrammes kilograms kilogrammi kilogramos kilogramo kilograma kilogramy kilogramów quilograma quilogramas chilogrammi chilogrammo キログラム 千克 公斤 كجم كغ كغم كيلوجرام كيلوغرام'],
  [1_000, 'g gr gram gramm gramme grammes grams grammi gramy gramo gramos gramów grammo グラム 克 جم جرام غرام غم'],
  [1, 'mg milligram milligramm milligramme milligrams milligrammi ミリグラム'],
  [453_592.37, 'lb lbs pound pounds pfund livre livres libra libras libbre ポンド'],
  [28_349.523125, 'oz ounce ounces unze unzen once onces onza onzas オンス'],
]
const units = new Map(unitWords.flatMap(([milligrams, words]) => words.split(' ').map((word) => [word, milligrams] as const)))
const weightRow =
  /weight|gewicht|poids|peso|vikt|waga|ağırlı|重量|重さ|الوزن|dimensions|abmessungen|größe|maße|dimensioni|dimensiones|dimensões|afmetingen|mått|wymiary|boyut|サイズ|寸法|尺寸|الأبعاد/u
const packed = /package|shipping|verpackung|versand|colis|emballage|expédition|imballaggio|confezione|spedizione|paquete|envío|pacote|verpakking|förpackning|opakowani|paket|梱包|配送|包装|الشحن/u
/** What the goods bear, suit or are woven of, and not what they weigh. */
const maximum =
  /\bload|max|máx|minim|mínim|mindest|capacity|recommend|limit|límite|support|rating|\brange|bearing|fabric|paper|yarn|user|rider|occupant|body|child|\bpet\b|\bdog\b|tragkraft|tragfähig|belast|höchst|empfohl|grammatur|körper|supporta|portata|consigliat|soport|admis|recomend|draagverm|draagkracht|aanbevolen|zalecan|obciąż|udźwig|nośn|önerilen|taşıma|rekommend|耐荷重|最大|上限|対象|承重|建议|up to |bis zu |jusqu|fino a |hasta |até |upp till |carat|karat|metal|stone|shaft|\bhead\b|blade|\bdraw|\bfill/u

/**
 * The goods' weight in grams from the detail rows, rounded up; the package's where nothing else is said. Rows that
 * differ by more than the rounding of a printed weight (2 %) are unreadable.
 */
export function readWeight(elements: readonly Element[]): Said<number> {
  const rows = elements.map(elementText)
  const stated = [...new Set(rows)].filter((row) => row.length < 300 && isWeightRow(row))
  const read = stated.flatMap((row) => gramsIn(row).map((grams) => ({ row, grams })))
  const own = read.filter(({ row }) => !packed.test(labelOf(row)))
  const taken = own.length > 0 ? own : read
  if (taken.length === 0) return { value: null, place: null, unreadable: null }
  const all = taken.map(({ grams }) => grams)
  if (Math.max(...all) - Math.min(...all) > Math.max(1, Math.min(...all) / 50)) {
    return { value: null, place: null, unreadable: { field: 'weightGrams', why: 'disagreement', said: [...new Set(taken.map(({ row }) => row))] } }
  }
  return { value: Math.max(...all), place: own.length > 0 ? 'item' : 'package', unreadable: null }
}

function isWeightRow(row: string): boolean {
  const label = labelOf(row)
  return weightRow.test(label) && !maximum.test(label)
}

/** The beginning of a row in small letters: patterns that fold letters themselves cost far more. */
const labelOf = (row: string): string => row.slice(0, 60).toLowerCase()

const weighed = new RegExp(String.raw`(?<![\d.,/+–-])(\d+(?:[.,]\d+)*)\s?([${letters}]+)(?![${letters}]|\s?(?:\/|²|per\b|pro\b|par\b))`, 'g')

/** Weights in one row: "8.1 Pounds", "36 x 15 x 17 inches; 8.1 Pounds", "1,2 Kilogramm". */
function gramsIn(row: string): number[] {
  const found: number[] = []
  for (const match of row.matchAll(weighed)) {
    const milligrams = units.get((match[2] ?? '').toLowerCase())
    const value = milligrams === undefined ? null : decimal(match[1] ?? '')
    // "2 x 500 g" is not 500 g, nor is "400 - 500 g".
    if (/\d\s?[x×*~–-]\s?$/.test(row.slice(0, match.index))) continue
    if (milligrams !== undefined && value !== null && value > 0) found.push(Math.ceil(Number(((value * milligrams) / 1000).toFixed(3))))
  }
  return found
}

/** A decimal whose separator can only be a decimal one; "1.234" could be a thousand and is refused. */
function decimal(text: string): number | null {
  const digits = text.split(/[.,]/).at(-1)?.length ?? 0
  if (!/[.,]/.test(text)) return Number(text)
  if (digits === 3 && !text.startsWith('0')) return null
  const printed = printedNumber(text, digits)
  return printed ? Number(`${printed.whole}.${printed.fraction || '0'}`) : null
}
