import { demoGoods, type Goods } from './demo-goods.ts'
import type { CatalogueProduct, CatalogueVariant } from './catalogue-product.ts'

function handleOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function variantOf(
  { hs, us, origin, options }: Goods,
  [values, sku, price, cost, grams]: Goods['variants'][number]
): CatalogueVariant {
  return {
    optionValues: options.length > 1 ? values.split('/') : [values],
    sku,
    barcode: null,
    price,
    compareAtPrice: null,
    cost,
    grams,
    harmonizedSystemCode: hs,
    countryHarmonizedSystemCodes: us === undefined ? [] : [{ countryCode: 'US', harmonizedSystemCode: us }],
    countryCodeOfOrigin: origin,
    inventoryQuantity: 120,
    tracked: true,
    taxable: true,
    requiresShipping: true,
    image: null,
  }
}

/** The catalogue of the demo shop, in US dollars. */
export function demoCatalogue(): CatalogueProduct[] {
  return demoGoods.map((item) => ({
    handle: handleOf(item.title),
    title: item.title,
    descriptionHtml: `<p>${item.about}</p>`,
    vendor: item.vendor,
    productType: item.type,
    tags: item.tags.split(','),
    status: 'ACTIVE',
    optionNames: item.options,
    images: [{ src: '', alt: item.title }],
    variants: item.variants.map((variant) => variantOf(item, variant)),
  }))
}
