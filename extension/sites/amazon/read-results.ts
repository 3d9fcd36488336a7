import type { Money } from '#shared/money/money.ts'
import { elementText } from '../text/element-text.ts'
import { plainText } from '../text/plain-text.ts'
import { readCount, wholeNumber } from '../text/count-text.ts'
import { readPrice } from '../text/price-text.ts'
import { readRating } from '../text/rating-text.ts'
import { productIdOfPath } from './page-kind.ts'
import { selectors } from './selectors.ts'
import type { Marketplace } from './marketplaces.ts'
import type { ListedResult, ListPage, SeenCount } from '../page-reading.ts'

/** Results of a search in page order, sponsored ones told apart. */
export function readSearch(document: Document, marketplace: Marketplace): ListPage {
  const cards = [...document.querySelectorAll(selectors.searchResult)].filter((card) => /^[A-Z0-9]{10}$/.test(card.getAttribute('data-asin') ?? ''))
  return {
    kind: 'search',
    site: 'amazon',
    title: plainText(document.title),
    results: cards.map((card, index) => ({
      id: card.getAttribute('data-asin') ?? '',
      title: cardTitle(card),
      price: cardPrice(card, marketplace),
      rating: one([...card.querySelectorAll('.a-icon-alt')].map((icon) => readRating(icon.textContent))),
      reviewCount: cardCount(card),
      sponsored: card.matches('.AdHolder') || card.querySelector(selectors.sponsored) !== null,
      position: index + 1,
    })),
  }
}

function cardTitle(card: Element): string | null {
  const heading = [...card.querySelectorAll('[data-cy="title-recipe"] h2, h2')].map(elementText).filter((text) => text !== '')
  return heading.reduce((longest, text) => (text.length > longest.length ? text : longest), '') || null
}

/** The price to pay: not struck, not per unit, not "more buying choices". Two different ones leave it unknown. */
function cardPrice(card: Element, marketplace: Marketplace): Money | null {
  const prices = [...card.querySelectorAll('.a-price')].filter(
    (price) =>
      price.getAttribute('data-a-strike') !== 'true' &&
      !price.classList.contains('a-text-price') &&
      !price.closest('[data-cy="secondary-offer-recipe"], .a-text-strike, [class*="pricePerUnit"]'),
  )
  const read = prices.map((price) => {
    const spoken = plainText(price.querySelector('.a-offscreen')?.textContent ?? '')
    return readPrice(spoken, marketplace)
  })
  if (read.some((price) => price === null)) return null
  return new Set(read.map((price) => `${price?.minor} ${price?.currency}`)).size === 1 ? (read[0] ?? null) : null
}

/** The accessible text has the exact count where the visible one is shortened; they must not contradict. */
function cardCount(card: Element): SeenCount | null {
  const block = card.querySelector('[data-cy="reviews-block"]') ?? card
  const link = block.querySelector('a[href*="customerReviews"], a[href*="#averageCustomerReviews"], a[aria-label].s-underline-text')
  if (!link) return null
  const spoken = link.getAttribute('aria-label') ?? link.parentElement?.getAttribute('aria-label') ?? ''
  const counts = [spoken, elementText(link)].filter((text) => /\d/.test(text)).map(readCount)
  if (counts.some((count) => count === null)) return null
  const exact = counts.find((count) => count?.bound === 'exact') ?? counts[0] ?? null
  const fits = counts.every((count) => count && exact && (count.bound === 'exact' ? count.value === exact.value : count.value <= exact.value))
  return fits ? exact : null
}

/** A best-seller list or its carousels. "Offers from" is not the featured price and stays out. */
export function readBestSellers(document: Document, marketplace: Marketplace): ListPage {
  const items = [...document.querySelectorAll(selectors.bestSellerItem)]
  return {
    kind: 'bestsellers',
    site: 'amazon',
    title: plainText(document.title),
    results: items.flatMap((item, index) => bestSeller(item, index, marketplace)),
  }
}

function bestSeller(item: Element, index: number, marketplace: Marketplace): ListedResult[] {
  const link = item.querySelector('a[href*="/dp/"], a[href*="/gp/product/"]')
  const id = productIdOfPath(link?.getAttribute('href')?.split('?')[0] ?? '')
  if (!id) return []
  const badge = item.querySelector('.zg-bdg-text, .zg-badge-text') ?? item.closest('.a-carousel-card, li')?.querySelector('.zg-bdg-text') ?? null
  const position = wholeNumber(elementText(badge).replace(/^#|^Nr\.?\s*|位$/g, ''))
  const titles = [...item.querySelectorAll('a[href*="/dp/"] div, a[href*="/gp/product/"] div')].map(elementText).filter((text) => text !== '')
  const star = item.querySelector('a[href*="/product-reviews/"], a[title][href*="customerReviews"]')
  const counts = [...item.querySelectorAll('a[href*="/product-reviews/"], a[href*="/product-reviews/"] span')].map(elementText)
  const count = counts.find((text) => /^[\d.,'’ ]+$/.test(text))
  const prices = [...item.querySelectorAll('[class*="p13n-sc-price"]:not([class*="wrapper"]):not([class*="animation"])')]
  const offersFrom = prices.some((price) => price.closest('.a-color-secondary'))
  return [
    {
      id,
      title: titles[0] ?? item.querySelector('img[alt]')?.getAttribute('alt') ?? null,
      price: offersFrom || prices.length !== 1 ? null : readPrice(elementText(prices[0] ?? null), marketplace),
      rating: readRating(star?.querySelector('.a-icon-alt')?.textContent ?? ''),
      reviewCount: count === undefined ? null : readCount(count),
      sponsored: false,
      position: position ?? index + 1,
    },
  ]
}

function one<Value>(values: readonly (Value | null)[]): Value | null {
  const known = values.filter((value) => value !== null)
  return new Set(known).size === 1 ? (known[0] ?? null) : null
}
