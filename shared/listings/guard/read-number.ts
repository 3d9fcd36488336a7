import type { Locale } from '../language.ts'
import { writesDecimalComma } from '../language.ts'

interface WrittenNumber {
  readonly value: number
  readonly step: number
}

/**
 * Reads digits with marks as the locale writes them: "1.234,56", "1,234.56", "1 234,56", "1'234". One mark before three
 * digits is a thousands mark where the locale groups with it; any other single mark is decimal, whoever wrote it ("2.4"
 * in German). More than one number ("36,37,38", "1.2.3") gives one value each.
 */
export function readNumber(text: string, locale: Locale): readonly WrittenNumber[] {
  const digits = text.replace(/[\s']/g, '')
  const marks = digits.replace(/\d/g, '')
  const last = marks.at(-1)
  if (last === undefined) return [written(digits, 0)]
  const fraction = digits.slice(digits.lastIndexOf(last) + 1)
  if (marks.length === 1) {
    const grouping = last === (writesDecimalComma(locale) ? '.' : ',')
    const grouped = grouping && fraction.length === 3 && /^[1-9]\d{0,2}[.,]/.test(digits)
    return [grouped ? written(digits, 0) : written(digits, fraction.length)]
  }
  const sameMarks = new Set(marks).size === 1
  if (sameMarks) {
    if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return [written(digits, 0)]
    return digits.split(/[.,]/).map((part) => written(part, 0))
  }
  const groups = digits.slice(0, digits.lastIndexOf(last))
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(groups) && !groups.includes(last)) return [written(digits, fraction.length)]
  return digits.split(/[.,]/).map((part) => written(part, 0))
}

function written(digits: string, decimals: number): WrittenNumber {
  const plain = digits.replace(/\D/g, '')
  return { value: Number(plain) / 10 ** decimals, step: 10 ** -decimals }
}
