import { writesDecimalComma, type Locale } from '../language.ts'

const groupMark = '\u202F'

/**
 * A plain decimal ("1234.5") as the locale writes it, readable one way only: four digits stay together, more are grouped
 * by a narrow blank (SI Brochure 5.4.4) and never by a point or comma that another language takes for the decimal mark.
 * A third decimal gets a fourth for the same reason. Chinese, Japanese and Korean listings do not group measures.
 */
export function styleNumber(plain: string, locale: Locale): string {
  const [whole = '', fraction = ''] = plain.split('.')
  const cjk = locale.language === 'zh' || locale.language === 'ja' || locale.language === 'ko'
  const digits = whole.replace(/^-/, '')
  const grouped = digits.length > 4 && !cjk ? digits.replace(/\B(?=(?:\d{3})+$)/g, groupMark) : digits
  const mark = writesDecimalComma(locale) ? ',' : '.'
  const decimals = fraction.length === 3 && digits.length <= 3 && digits !== '0' ? `${fraction}0` : fraction
  return `${whole.startsWith('-') ? '-' : ''}${grouped}${decimals === '' ? '' : mark + decimals}`
}

/** A price: grouped as the locale groups, but with its decimals wherever a group alone could be read as decimals. */
export function stylePrice(plain: string, locale: Locale, symbol: string, exponent: number): string {
  const [whole = '', fraction = ''] = plain.split('.')
  const comma = writesDecimalComma(locale)
  const grouped = exponent === 0 && whole.length <= 6 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, comma ? (locale.language === 'fr' ? groupMark : '.') : ',')
  const shown = fraction === '' && whole.length > 3 && exponent > 0 ? '0'.repeat(exponent) : fraction
  const number = `${grouped}${shown === '' ? '' : (comma ? ',' : '.') + shown}`
  return comma ? `${number}\u00A0${symbol}` : `${symbol}${number}`
}

/** A number with so many decimals at most, half away from zero, without trailing zeros. */
export function plainDecimal(value: number, decimals: number): string {
  const scale = 10 ** decimals
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON))) / scale
  return rounded.toFixed(decimals).replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros)).replace(/(\.\d*?)0+$/, '$1').replace(/^-0$/, '0')
}
