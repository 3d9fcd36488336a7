import { currencyExponent } from '#shared/money/currency.ts'
import { parseScaled } from '#shared/money/decimal.ts'
import type { Money } from '#shared/money/money.ts'
import { mulDiv } from '#shared/money/mul-div.ts'

interface AmountInCurrency {
  readonly amount: string
  readonly currencyCode: string
}

const decimals = 6

/**
 * Shopify's decimal in minor units of its currency. Shopify writes "1200.0" for yen and may carry more decimals than
 * the currency has: those are rounded half up. An amount that is no decimal is a broken answer and throws.
 */
export function readMoney({ amount, currencyCode }: AmountInCurrency): Money {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(amount) ?? []
  const parsed = parseScaled(`${whole}.${fraction.slice(0, decimals).padEnd(1, '0')}`, decimals)
  if (!parsed.ok) throw new TypeError(`Not an amount: ${amount.slice(0, 40)}`)
  const minor = mulDiv(parsed.value, 10 ** currencyExponent(currencyCode), 10 ** decimals, 'half-up')
  return { minor, currency: currencyCode }
}
