import type { Money } from '#shared/money/money.ts'
import type { ListPage, PageReading, ProductPage, SeenCount } from '../sites/page-reading.ts'

/** A reading as field and plain text, for the self-test to show and compare; empty is "not on the page or unreadable". */
export function fieldTexts(reading: PageReading): Readonly<Record<string, string>> {
  switch (reading.kind) {
    case 'product':
      return productTexts(reading)
    case 'unreadable':
      return { refused: reading.reason, detail: reading.detail ?? '' }
    default:
      return listTexts(reading)
  }
}

const money = (amount: Money | null): string => (amount ? `${amount.minor} ${amount.currency}` : '')
const counted = (count: SeenCount | null): string => (count ? `${count.value} ${count.bound}` : '')

function productTexts(page: ProductPage): Record<string, string> {
  return {
    id: page.id,
    title: page.title,
    brand: page.brand ?? '',
    price: money(page.price),
    listPrice: money(page.listPrice),
    rating: page.rating === null ? '' : String(page.rating),
    reviewCount: counted(page.reviewCount),
    sold: counted(page.sold),
    ranks: page.ranks.map(({ rank, category }) => `${rank} ${category ?? '?'}`).join('; '),
    seller: page.seller ?? '',
    fulfilment: page.fulfilment ?? '',
    availability: page.availability,
    firstAvailable: page.firstAvailable ?? '',
    weightGrams: page.weightGrams === null ? '' : String(page.weightGrams),
    dimensions: page.dimensions ? `${page.dimensions.sides.join(' × ')} ${page.dimensions.unit}` : '',
    imageCount: page.imageCount === null ? '' : String(page.imageCount),
    bulletCount: page.bulletCount === null ? '' : String(page.bulletCount),
    variations: page.variations ? String(page.variations.count) : '',
    unreadable: page.unreadable.map(({ field, said }) => `${field}: ${said.join(' / ')}`).join('; '),
  }
}

function listTexts({ kind, results }: ListPage): Record<string, string> {
  const [first] = results
  return {
    kind,
    results: String(results.length),
    first: first ? `${first.id} ${money(first.price)}` : '',
    priced: String(results.filter(({ price }) => price !== null).length),
    rated: String(results.filter(({ rating }) => rating !== null).length),
    sponsored: String(results.filter(({ sponsored }) => sponsored).length),
  }
}
