import { inlineScripts, jsonBehind, recordOf } from '../text/embedded-json.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a Temu page carries of its goods as data. Each part is empty where the page has none. */
export interface TemuState {
  readonly goods: Fields
  readonly skus: readonly Fields[]
  readonly mall: Fields
  /** ISO 4217 as the page's own settings name it; null when they don't. */
  readonly currency: string | null
  /** schema.org Products, from the shopping text and from JSON-LD. */
  readonly products: readonly Fields[]
  readonly openGraph: Fields
}

const rawData = /\brawData\s*=\s*(?=\{)/

/** Reads `window.rawData` from the script's text, which holds it as JSON, and the page's JSON-LD. Nothing is run. */
export function temuState(document: Document): TemuState {
  const texts = inlineScripts(document, ['rawData', '"Product"'])
  const store = recordOf(recordOf(texts.map((text) => jsonBehind(text, rawData)).find((data) => data !== undefined))['store'])
  const shopping = parsed(store['googleShoppingJson'])
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => parsed(script.textContent))
  const products = [shopping, ...linked].flatMap((data): unknown[] => (Array.isArray(data) ? data : [data])).map(recordOf)
  const skus: unknown[] = Array.isArray(store['sku']) ? store['sku'] : []
  return {
    goods: recordOf(store['goods']),
    skus: skus.map(recordOf),
    mall: recordOf(store['mall']),
    currency: currencyOf(recordOf(store['localInfo'])['currency']),
    products: products.filter((product) => product['@type'] === 'Product'),
    openGraph: recordOf(recordOf(store['seoData'])['ogInfo']),
  }
}

export const currencyOf = (value: unknown): string | null => (typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : null)

export const textOf = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
