import { recordOf } from '../text/embedded-json.ts'
import { readCount } from '../text/count-text.ts'
import { plainText } from '../text/plain-text.ts'
import { readStars } from '../text/rating-text.ts'
import { refused, unsaid } from '../said.ts'
import { offersOf, readTemuListPrice, readTemuPrice } from './read-temu-price.ts'
import { readSold } from './sold-text.ts'
import { textOf } from './temu-state.ts'
import type { Said } from '../said.ts'
import type { Availability, ProductPage, SeenCount, Unreadable } from '../page-reading.ts'
import type { TemuState } from './temu-state.ts'

/** A product by the data its page carries. Data of another product, left over from an earlier page, is refused. */
export function readTemuProduct(state: TemuState, address: string | null): ProductPage | Unreadable {
  const [product = {}] = state.products
  const { goods } = state
  const stated = textOf(goods['goodsId']) ?? textOf(product['sku'])
  const title = textOf(goods['goodsName']) ?? textOf(product['name'])
  if (stated === null || title === null || !/^\d{6,20}$/.test(stated)) return unknown('product')
  if (address !== null && stated !== address) return unknown('stale')
  const price = readTemuPrice(state)
  const listPrice = readTemuListPrice(state, price.value)
  const rating = readTemuRating(state)
  const reviewCount = readTemuReviews(state)
  const gallery = goods['gallery']
  const image = textOf(goods['hdThumbUrl'])
  const places = { price: price.place, listPrice: listPrice.place, rating: rating.place, reviewCount: reviewCount.place }
  return {
    kind: 'product',
    site: 'temu',
    id: stated,
    title: plainText(title),
    brand: textOf(recordOf(product['brand'])['name']),
    price: price.value,
    listPrice: listPrice.value,
    coupon: null,
    condition: price.value === null ? null : 'new',
    rating: rating.value,
    reviewCount: reviewCount.value,
    sold: readSold(textOf(goods['sales']) ?? ''),
    ranks: [],
    seller: textOf(state.mall['mallName']),
    fulfilment: null,
    availability: availabilityOf(state),
    image: image !== null && /^https:\/\//.test(image) ? image : null,
    imageCount: Array.isArray(gallery) && gallery.length > 0 ? gallery.length : null,
    bulletCount: null,
    variations: state.skus.length > 0 ? { count: state.skus.length, axes: [] } : null,
    firstAvailable: null,
    weightGrams: null,
    weightOf: null,
    dimensions: null,
    unreadable: [price, listPrice, rating, reviewCount].map(({ unreadable }) => unreadable).filter((field) => field !== null),
    places: Object.fromEntries(Object.entries(places).flatMap(([field, place]) => (place === null ? [] : [[field, place]]))),
  }
}

const unknown = (detail: string): Unreadable => ({ kind: 'unreadable', site: 'temu', reason: 'layout-unknown', detail })

function readTemuRating({ goods, products }: TemuState): Said<number> {
  const said = [textOf(goods['goodsRating']), textOf(recordOf(products[0]?.['aggregateRating'])['ratingValue'])].filter((text) => text !== null)
  return agreed('rating', said, said.map(readStars))
}

function readTemuReviews({ goods, products }: TemuState): Said<SeenCount> {
  const said = [textOf(goods['reviewNum']), textOf(recordOf(products[0]?.['aggregateRating'])['reviewCount'])].filter((text) => text !== null)
  return agreed('reviewCount', said, said.map(readCount))
}

function agreed<Value>(field: 'rating' | 'reviewCount', said: readonly string[], values: readonly (Value | null)[]): Said<Value> {
  const [first] = values
  if (first === undefined) return unsaid
  if (first === null || values.includes(null)) return refused(field, 'not-understood', said)
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? { value: first, place: 'rawData', unreadable: null } : refused(field, 'disagreement', said)
}

function availabilityOf({ skus, products }: TemuState): Availability {
  const stock = skus.map((sku) => textOf(sku['stockQuantity'])).filter((text) => text !== null && /^\d+$/.test(text))
  if (stock.length > 0) return stock.some((text) => Number(text) > 0) ? 'in_stock' : 'out_of_stock'
  const told = offersOf(products[0]?.['offers']).map((offer) => textOf(offer['availability']) ?? '')
  if (told.some((text) => /InStock$/i.test(text))) return 'in_stock'
  return told.some((text) => /OutOfStock$|SoldOut$/i.test(text)) ? 'out_of_stock' : 'unknown'
}
