import type { IsoDate } from '#shared/facts/fact.ts'
import { gramsOf, type WeightUnit } from '#shared/measures/weight.ts'
import { isCurrency } from '#shared/money/currency.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { weightUnitOf } from './costs-columns.ts'

/**
 * A number as people write it in a table, as a plain decimal: "1,234.50", "12,50" and "¥12.5" are understood; "1,234"
 * could be either and is refused with `ambiguous-number`; anything else with `not-a-number`.
 */
export function readNumber(text: string): Result<string> {
  const bare = text.replace(/^[^\d.,+-]{0,4}\s*/, '').replace(/\s+/g, '')
  if (/^\d+(\.\d+)?$/.test(bare)) return success(bare)
  if (/^\.\d+$/.test(bare)) return success(`0${bare}`)
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(bare) || /^\d{1,3}(,\d{3}){2,}$/.test(bare)) return success(bare.replaceAll(',', ''))
  if (/^[1-9]\d{0,2},\d{3}$/.test(bare)) return failure('ambiguous-number', { text: shown(text) })
  if (/^\d+,\d+$/.test(bare)) return success(bare.replace(',', '.'))
  return failure('not-a-number', { text: shown(text) })
}

/** A currency by its ISO code, any case, or 人民币, 美元 and the like. Fails with `not-a-currency`. */
export function readCurrency(text: string): Result<string> {
  const code = chineseCurrencies[text.trim()] ?? text.trim().toUpperCase()
  if (code === 'RMB') return success('CNY')
  return isCurrency(code) ? success(code) : failure('not-a-currency', { text: shown(text) })
}

const chineseCurrencies: Readonly<Record<string, string>> = {
  人民币: 'CNY', 元: 'CNY', 美元: 'USD', 美金: 'USD', 欧元: 'EUR', 英镑: 'GBP', 日元: 'JPY', 港币: 'HKD', 港元: 'HKD', 澳元: 'AUD', 加元: 'CAD',
}

/** "350", "350 g", "0.35kg": whole grams. A unit in the cell goes before `unit`; with neither it fails. */
export function readWeight(text: string, unit: WeightUnit | null): Result<number> {
  const [, digits = '', letters = ''] = /^([\d.,\s]+)(\D*)$/.exec(text.trim()) ?? []
  const own = letters === '' ? unit : weightUnitOf(letters)
  if (digits === '') return failure('weight-not-a-number', { text: shown(text) })
  if (own === null) return letters === '' ? failure('weight-unit-missing') : failure('weight-unit-unknown', { text: shown(letters) })
  const number = readNumber(digits)
  return number.ok ? gramsOf(number.value, own) : number
}

/** "2026-03-01", "2026/3/1", "2026年3月1日": the year first, as other orders could be read in two ways. Fails with `not-a-day`. */
export function readDay(text: string): Result<IsoDate> {
  const [, year = '', month = '', day = ''] = /^((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return year !== '' && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? success(iso) : failure('not-a-day', { text: shown(text) })
}

/** 6 to 13 digits; dots, spaces and dashes between them are taken out. */
export function readHs(text: string): Result<string> {
  if (/\d[eE]\+?\d+$/.test(text)) return failure('hs-scientific', { text: shown(text) })
  const digits = text.replace(/[\s.\-']/g, '')
  return /^\d{6,13}$/.test(digits) ? success(digits) : failure('hs-not-6-to-13-digits', { text: shown(text) })
}

function shown(text: string): string {
  return text.trim().slice(0, 40)
}
