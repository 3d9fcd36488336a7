import { elementText } from '../text/element-text.ts'
import { inlineScripts } from '../text/embedded-json.ts'
import { detailElements, detailRows } from './detail-rows.ts'
import { interfaceLanguages } from './marketplaces.ts'
import { canonicalPath, productIdOfPath } from './page-kind.ts'
import { readAvailability } from './read-availability.ts'
import { readBrand } from './read-brand.ts'
import { readDimensions } from './read-dimensions.ts'
import { readCoupon, readListPrice } from './read-discounts.ts'
import { readFirstAvailable } from './read-first-available.ts'
import { readBulletCount, readImageCount } from './read-gallery.ts'
import { readFeaturedPrice } from './read-price.ts'
import { readRanks } from './read-ranks.ts'
import { readProductRating, readReviewCount, readSoldLastMonth } from './read-reviews.ts'
import { readSeller } from './read-seller.ts'
import { readVariations, variationIds } from './read-variations.ts'
import { readWeight } from './read-weight.ts'
import { selectors } from './selectors.ts'
import { elementAt, elementsAt } from '../page-places.ts'
import { unsaid } from '../said.ts'
import type { Marketplace } from './marketplaces.ts'
import type { ProductPage, ReadingDepth, Unreadable } from '../page-reading.ts'

/** A product page of any Amazon shop. Without a title and an id it is no product page the reader knows. */
export function readProduct(document: Document, url: URL, marketplace: Marketplace, depth: ReadingDepth): ProductPage | Unreadable {
  const title = readTitle(document)
  const id = readId(document, url)
  if (!title || !id) return { kind: 'unreadable', site: 'amazon', reason: 'layout-unknown', detail: 'product' }
  const details = detailElements(document)
  const rows = detailRows(details)
  const price = readFeaturedPrice(document, marketplace)
  const ranks = readRanks(document)
  const seller = readSeller(document, price.condition)
  const whole = depth === 'all'
  const scripts = whole ? productScripts(document) : []
  const read = {
    listPrice: whole ? readListPrice(document, price.price, marketplace) : unsaid,
    coupon: whole ? readCoupon(document, marketplace) : unsaid,
    brand: readBrand(document, rows),
    rating: readProductRating(document),
    reviewCount: readReviewCount(document),
    imageCount: whole ? readImageCount(document, scripts) : unsaid,
    bulletCount: whole ? readBulletCount(document) : unsaid,
    variations: whole ? readVariations(scripts, id.value) : unsaid,
    firstAvailable: whole ? readFirstAvailable(rows, interfaceLanguages(document, marketplace)) : unsaid,
    weightGrams: readWeight(details),
    dimensions: readDimensions(rows),
  }
  const places = { title: title.place, id: id.place, price: price.place, ranks: ranks.place, seller: seller.place }
  const allPlaces = [...Object.entries(places), ...Object.entries(read).map(([field, { place }]) => [field, place] as const)]
  return {
    kind: 'product',
    site: 'amazon',
    id: id.value,
    title: title.value,
    brand: read.brand.value,
    price: price.price,
    listPrice: read.listPrice.value,
    coupon: read.coupon.value,
    condition: price.condition === 'new' && isRefurbished(title.value) ? 'used' : price.condition,
    rating: read.rating.value,
    reviewCount: read.reviewCount.value,
    sold: readSoldLastMonth(elementAt(document, selectors.sold)),
    ranks: ranks.ranks,
    seller: seller.seller,
    fulfilment: seller.fulfilment,
    availability: readAvailability(document, price.price !== null),
    image: readImage(document),
    imageCount: read.imageCount.value,
    bulletCount: read.bulletCount.value,
    variations: read.variations.value,
    firstAvailable: read.firstAvailable.value,
    weightGrams: read.weightGrams.value,
    weightOf: read.weightGrams.place === 'item' || read.weightGrams.place === 'package' ? read.weightGrams.place : null,
    dimensions: read.dimensions.value,
    unreadable: [price.unreadable, ranks.unreadable, ...Object.values(read).map(({ unreadable }) => unreadable)].filter((field) => field !== null),
    places: Object.fromEntries(allPlaces.flatMap(([field, place]) => (place === null ? [] : [[field, place]]))),
  }
}

const productScripts = (document: Document): string[] => inlineScripts(document, ['colorImages', 'dimensionValuesDisplayData'])

function readTitle(document: Document): { value: string; place: string } | null {
  for (const place of selectors.title) {
    const value = elementText(elementAt(document, place)).replaceAll('\u241f', '')
    if (value !== '') return { value, place }
  }
  return null
}

/** Amazon's renewed goods are pages of their own, and say so at the end of their titles. */
const refurbished =
  /[([（【［](?:amazon )?(?:renewed|refurbished|certified refurbished|general ?überholt|(?:wieder)?aufbereitet|reconditionnée?s?|ricondizionat[oai]|reacondicionad[oa]s?|recondicionad[oa]s?|renovad[oa]s?|gereviseerd|renoverad[et]?|rekonditionerad|odnowion[yae]|yenilenmiş|整備済み?品?|官方翻新|翻新|مجد[ّ]?دة?)[^)\]）】］]{0,20}[)\]）】］]/u
/** A bracket is looked for first: the pattern costs a page's thread more than the look. */
const isRefurbished = (title: string): boolean => /[)\]）】］]/.test(title) && refurbished.test(title.toLowerCase())

/** The variation that is shown. The form one buys with knows it; the address may be that of the whole family. */
function readId(document: Document, url: URL): { value: string; place: string } | null {
  for (const place of selectors.productId) {
    const ids = elementsAt(document, place).map((input) => input.getAttribute('value') ?? '').filter((id) => /^[A-Z0-9]{10}$/.test(id))
    const [id] = ids
    if (id !== undefined && new Set(ids).size === 1) return { value: id, place }
  }
  const byLink = productIdOfPath(canonicalPath(document) ?? '')
  const id = byLink ?? productIdOfPath(url.pathname)
  const family = id === null ? [] : variationIds(productScripts(document))
  if (id === null || (family.length > 0 && !family.includes(id))) return null
  return { value: id, place: byLink ? 'link[rel="canonical"]' : 'address' }
}

function readImage(document: Document): string | null {
  for (const place of selectors.image) {
    const image = elementAt(document, place)
    const source = image?.getAttribute('data-old-hires') || image?.getAttribute('src')
    if (source && /^https:\/\//.test(source)) return source
  }
  const meta = elementAt(document, 'meta[property="og:image"]')?.getAttribute('content')
  return meta && /^https:\/\//.test(meta) ? meta : null
}
