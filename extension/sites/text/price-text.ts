import { currencyExponent, isCurrency } from '#shared/money/currency.ts'
import type { Money } from '#shared/money/money.ts'
import { printedNumber } from './number-text.ts'
import { plainText } from './plain-text.ts'

/** What a marketplace prints when it says no more than the sign. */
export interface PriceHabit {
  readonly currency: string
  /** Signs that mean `currency` here and something else elsewhere. */
  readonly signs: readonly string[]
}

/** Signs that mean one currency wherever they stand. */
const certain: Readonly<Record<string, string>> = {
  '€': 'EUR', '₹': 'INR', '₺': 'TRY', TL: 'TRY', zł: 'PLN', zl: 'PLN', R$: 'BRL', US$: 'USD', CA$: 'CAD', CDN$: 'CAD',
  C$: 'CAD', AU$: 'AUD', A$: 'AUD', MX$: 'MXN', $US: 'USD', $CA: 'CAD', $AU: 'AUD', '\u20c1': 'SAR', '\u20c3': 'AED', S$: 'SGD', HK$: 'HKD', NZ$: 'NZD', NT$: 'TWD', '₩': 'KRW', '₪': 'ILS',
  '₫': 'VND', '₱': 'PHP', '฿': 'THB', '円': 'JPY', 'د.إ.': 'AED', 'د.إ': 'AED', درهم: 'AED', ريال: 'SAR', 'ر.س.': 'SAR',
  'ر.س': 'SAR', جنيه: 'EGP', 'ج.م.': 'EGP', 'ج.م': 'EGP', 'E£': 'EGP', 'Kč': 'CZK', Ft: 'HUF', 'Rs.': 'INR', Rs: 'INR', '元': 'CNY', 'CN¥': 'CNY', 'JP¥': 'JPY',
}
/** Japan's shops say beside a price that it holds the tax. */
const taxIncluded = / ?[(（]?税込[)）]?$/
const price = /^(?<before>[^\d-]{0,12}?)\s?(?<digits>\d+(?:[.,'’ ]\d+)*)\s?(?<after>[^\d]{0,12})$/

/**
 * One price and nothing else: "$1,234.56", "1.234,56 €", "￥5,412", "EGP 99.00". Minor units.
 * Null when the sign or the digits fit no reading or more than one.
 */
export function readPrice(text: string, habit: PriceHabit): Money | null {
  const plain = plainText(text).replaceAll('￥', '¥').replaceAll('＄', '$').replace(taxIncluded, '')
  const found = price.exec(plain)?.groups
  if (!found) return null
  const sign = `${found['before'] ?? ''}${found['after'] ?? ''}`.trim()
  if ((found['before'] ?? '').trim() !== '' && (found['after'] ?? '').trim() !== '') return null
  const currency = currencyOf(sign, habit)
  if (currency === null) return null
  const minor = minorUnits(found['digits'] ?? '', currency)
  return minor === null ? null : { minor, currency }
}

/** Digits as printed to minor units of a currency; null when they can be read two ways. */
function minorUnits(digits: string, currency: string): number | null {
  const decimals = currencyExponent(currency)
  const printed = printedNumber(digits, decimals)
  if (!printed || printed.whole.length > 11) return null
  return Number(printed.whole + printed.fraction.padEnd(decimals, '0'))
}

/** A machine's decimal ("13.5", "1234.56") to minor units; null when it has more decimals than the currency. */
export function machineMinorUnits(decimal: string, currency: string): number | null {
  const decimals = currencyExponent(currency)
  const parts = /^(\d{1,11})(?:\.(\d+))?$/.exec(decimal.trim())
  if (!parts) return null
  const fraction = (parts[2] ?? '').replace(/0+$/, '')
  return fraction.length > decimals ? null : Number(`${parts[1]}${fraction.padEnd(decimals, '0')}`)
}

function currencyOf(sign: string, habit: PriceHabit): string | null {
  const bare = sign.replaceAll(' ', '')
  if (isCurrency(bare.toUpperCase())) return bare.toUpperCase()
  if (Object.hasOwn(certain, bare)) return certain[bare] ?? null
  return habit.signs.includes(bare) ? habit.currency : null
}
