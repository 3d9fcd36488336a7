import { productPage, usShirt } from '../sites/amazon/fixtures/product-page.ts'
import { searchPage } from '../sites/amazon/fixtures/search-page.ts'
import { temuProduct, temuSample } from '../sites/temu/fixtures/temu-pages.ts'

export interface SelfTestCase {
  readonly name: string
  readonly address: string
  readonly html: string
  /** What each field must be, as `fieldTexts` words it; a field left out is only shown. */
  readonly expected: Readonly<Record<string, string>>
}

/** Pages of the project's own making, carried by the extension: they prove the readers of this build, not today's shops. */
export const selfTestCases: readonly SelfTestCase[] = [
  {
    name: 'amazon.com, product',
    address: 'https://www.amazon.com/dp/B0LANDFALL',
    html: productPage(usShirt),
    expected: { id: 'B0LANDFALL', price: '2499 USD', rating: '4.3', reviewCount: '1208 exact', ranks: '12345 Sample Clothing; 67 Sample T-Shirts', seller: 'Sample Store', availability: 'in_stock', weightGrams: '182' },
  },
  {
    name: 'amazon.de, product',
    address: 'https://www.amazon.de/dp/B0LANDFALL',
    html: productPage({ ...usShirt, language: 'de-de', price: '1.234,56 €', pieces: null, machinePrice: '1234.56', rating: '4,3 von 5 Sternen', reviews: '1.208 Sternebewertungen', availability: 'Auf Lager' }),
    expected: { price: '123456 EUR', rating: '4.3', reviewCount: '1208 exact', availability: 'in_stock' },
  },
  {
    name: 'amazon.ae, product',
    address: 'https://www.amazon.ae/dp/B0LANDFALL',
    html: productPage({ ...usShirt, language: 'ar-ae', price: '٩٩٫٥٠ درهم', pieces: null, machinePrice: '', rating: '٤٫٣ من ٥ نجوم', reviews: '١٬٢٠٨ تقييم', availability: 'متوفر' }),
    expected: { price: '9950 AED', rating: '4.3', reviewCount: '1208 exact', availability: 'in_stock' },
  },
  {
    name: 'amazon.com, a price the page contradicts',
    address: 'https://www.amazon.com/dp/B0LANDFALL',
    html: productPage({ ...usShirt, pieces: null, centerPrice: '$19.99' }),
    expected: { price: '', unreadable: 'price: $24.99 / $19.99 / 24.99 USD' },
  },
  { name: 'amazon.com, search', address: 'https://www.amazon.com/s?k=sample', html: searchPage, expected: { results: '3', first: 'B000000001 1000 USD', sponsored: '1' } },
  { name: 'temu.com, product', address: 'https://www.temu.com/plain-mug-g-601104624066267.html', html: temuProduct({}), expected: { id: '601104624066267', price: '1299 USD', rating: '4.8', reviewCount: '2402 exact' } },
  { name: 'temu.com, search', address: 'https://www.temu.com/search_result.html?search_key=mug', html: temuSample, expected: { results: '3', first: '601099512345671 499 USD' } },
  { name: 'amazon.com, robot check', address: 'https://www.amazon.com/dp/B0LANDFALL', html: '<!doctype html><title>Robot Check</title><form action="/errors/validateCaptcha"></form>', expected: { refused: 'blocked' } },
]
