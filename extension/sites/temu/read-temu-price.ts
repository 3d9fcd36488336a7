import { currencyExponent, isCurrency } from '#shared/money/currency.ts'
import { recordOf } from '../text/embedded-json.ts'
import { machineMinorUnits } from '../text/price-text.ts'
import { refused, unsaid } from '../said.ts'
import { currencyOf, textOf } from './temu-state.ts'
import type { Money } from '#shared/money/money.ts'
import type { Said } from '../said.ts'
import type { TemuState } from './temu-state.ts'

/**
 * The price, where every statement of it agrees: whole minor units of the goods and of each variation, decimals of
 * the shopping text and of Open Graph. Whether Temu counts yen or won in hundredths is not known, so currencies
 * without two decimals are refused; so is a price that differs from variation to variation.
 */
export function readTemuPrice({ goods, skus, currency, products, openGraph }: TemuState): Said<Money> {
  const [product = {}] = products
  const offers = offersOf(product['offers'])
  const told = currencyOf(offers[0]?.['priceCurrency']) ?? currencyOf(openGraph['product:price:currency'])
  const units = [textOf(goods['minOnSalePrice']), ...skus.map((sku) => textOf(sku['normalPrice']))].filter((text) => text !== null)
  const decimals = [...offers.flatMap((offer) => [textOf(offer['price']), textOf(offer['lowPrice']), textOf(offer['highPrice'])]), textOf(openGraph['product:price:amount'])].filter((text) => text !== null)
  const said = [...units, ...decimals]
  if (said.length === 0) return unsaid
  const known = new Set([currency, told].filter((code) => code !== null))
  const [code] = known
  if (known.size > 1) return refused('price', 'disagreement', [...said, ...known])
  if (code === undefined || !isCurrency(code) || currencyExponent(code) !== 2) return refused('price', 'not-understood', [...said, ...known])
  const minor = [...units.map(wholeUnits), ...decimals.map((decimal) => machineMinorUnits(decimal, code))]
  const [first] = minor
  if (first === undefined || first === null || first === 0 || minor.includes(null)) return refused('price', 'not-understood', said)
  return minor.every((one) => one === first) ? { value: { minor: first, currency: code }, place: 'rawData', unreadable: null } : refused('price', 'disagreement', said)
}

/** The recommended price in whole minor units; it must be above the price. */
export function readTemuListPrice({ goods }: TemuState, price: Money | null): Said<Money> {
  const said = textOf(goods['marketPrice'])
  const minor = said === null ? null : wholeUnits(said)
  if (said === null || price === null || minor === 0) return unsaid
  if (minor === null) return refused('listPrice', 'not-understood', [said])
  return minor > price.minor ? { value: { minor, currency: price.currency }, place: 'rawData', unreadable: null } : unsaid
}

const wholeUnits = (text: string): number | null => (/^\d{1,11}$/.test(text) ? Number(text) : null)

export function offersOf(offers: unknown): Readonly<Record<string, unknown>>[] {
  const list: unknown[] = Array.isArray(offers) ? offers : [offers]
  return list.map(recordOf).filter((offer) => Object.keys(offer).length > 0)
}
