import { gid } from '../store/ids.ts'
import { currencyOfCountry, nameOfCountry } from '../store/countries.ts'
import type { CatalogRecord, MarketRecord, Plan, PriceListRecord } from '../store/records.ts'
import { emptyStore, moment, nextId, type Store } from '../store/store.ts'
import type { CatalogueProduct } from './catalogue-product.ts'
import { fillStore } from './fill-store.ts'

export interface DemoShopOptions {
  shop: string
  plan: Plan
  catalogue: CatalogueProduct[]
  now: Date
}

/** Round figures of the stand-in's own, so that a demo's prices are easy to check by hand. */
const rates = {
  USD: '1',
  EUR: '0.90',
  GBP: '0.78',
  JPY: '150',
  AUD: '1.50',
  CAD: '1.38',
  CHF: '0.88',
  CNY: '7.20',
}

/** A seller in Shenzhen whose shop is in US dollars, with a market for each country the app opens first. */
export function demoShop({ shop, plan, catalogue, now }: DemoShopOptions): Store {
  const createdAt = moment(now)
  const store = emptyStore({
    __typename: 'Shop',
    id: gid('Shop', 68_120_000_001),
    name: 'Loom & Harbor',
    email: 'owner@example.com',
    myshopifyDomain: shop,
    currencyCode: 'USD',
    ianaTimezone: 'Asia/Shanghai',
    countryCode: 'CN',
    plan,
    createdAt,
    marketDrivenShipping: false,
  })
  Object.assign(store.rates, rates)
  store.locales.push(
    { locale: 'en', name: 'English', primary: true, published: true },
    { locale: 'de', name: 'German', primary: false, published: true },
    { locale: 'ja', name: 'Japanese', primary: false, published: false }
  )
  fillStore(store, catalogue, now)
  addTexts(store, createdAt)
  for (const country of ['US', 'DE', 'FR', 'GB', 'JP', 'AU', 'CA']) addMarket(store, country)
  // Germany has a price list with a few prices of its own, Japan one that only converts, Britain a catalog without one.
  const germany = addCatalog(store, 'DE', {
    priceList: { adjustment: { type: 'PERCENTAGE_INCREASE', value: 8 } },
  })
  for (const variant of [...store.variants.values()].slice(0, 3)) {
    germany?.fixed.set(variant.id, { price: '24.95', compareAtPrice: null, updatedAt: createdAt })
  }
  addCatalog(store, 'JP', { priceList: { adjustment: { type: 'PERCENTAGE_INCREASE', value: 0 } } })
  addCatalog(store, 'GB', { priceList: null })
  return store
}

/** A collection, a page and a policy, and two products with more to translate than their descriptions. */
function addTexts(store: Store, updatedAt: string): void {
  const collection = { id: nextId(store, 'Collection'), title: 'Everyday Carry', handle: 'everyday-carry', bodyHtml: '<p>Bags and bottles for the way to work.</p>', updatedAt }
  store.collections.set(collection.id, collection)
  const page = { id: nextId(store, 'Page'), title: 'About us', handle: 'about-us', bodyHtml: '<p>We sew in Shenzhen and ship to the world.</p>', updatedAt }
  store.pages.set(page.id, page)
  const id = nextId(store, 'ShopPolicy')
  store.policies.set(id, { __typename: 'ShopPolicy', id, type: 'REFUND_POLICY', title: 'Refund policy', handle: null, bodyHtml: '<p>Send it back within 14 days.</p>', updatedAt })
  const [first, second] = store.products.values()
  if (first) first.seo = { title: `${first.title} | Loom & Harbor`, description: null }
  if (second) {
    const metafield = { __typename: 'Metafield' as const, id: nextId(store, 'Metafield'), namespace: 'custom', key: 'care', type: 'multi_line_text_field', value: 'Hand wash at 30 °C. Do not tumble dry.' }
    second.metafields = [metafield]
  }
}

function addMarket(store: Store, country: string): MarketRecord {
  const name = nameOfCountry(country)
  const market: MarketRecord = {
    __typename: 'Market',
    id: nextId(store, 'Market'),
    name,
    handle: country.toLowerCase(),
    status: 'ACTIVE',
    countries: [country],
    currencyCode: currencyOfCountry(country),
    localCurrencies: false,
    roundingEnabled: true,
    taxPricing: 'ADD_TAXES_AT_CHECKOUT',
    dutiesPricing: 'ADD_DUTIES_AT_CHECKOUT',
  }
  store.markets.set(market.id, market)
  return market
}

function addCatalog(
  store: Store,
  country: string,
  { priceList }: { priceList: Pick<PriceListRecord, 'adjustment'> | null }
): PriceListRecord | null {
  const market = [...store.markets.values()].find((candidate) => candidate.countries.includes(country))
  if (!market) throw new Error(`the demo shop has no market for ${country}`)
  const list: PriceListRecord | null =
    priceList === null
      ? null
      : {
          __typename: 'PriceList',
          id: nextId(store, 'PriceList'),
          name: `${market.name} prices`,
          currency: market.currencyCode,
          adjustment: priceList.adjustment,
          compareAtMode: 'ADJUSTED',
          fixed: new Map(),
        }
  if (list) store.priceLists.set(list.id, list)
  const catalog: CatalogRecord = {
    __typename: 'MarketCatalog',
    id: nextId(store, 'MarketCatalog'),
    title: `${market.name} catalog`,
    status: 'ACTIVE',
    marketIds: [market.id],
    priceListId: list?.id ?? null,
  }
  store.catalogs.set(catalog.id, catalog)
  return list
}
