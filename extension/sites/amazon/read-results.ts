import type { Money } from '#shared/money/money.ts'
import { elementText } from '../text/element-text.ts'
import { plainText } from '../text/plain-text.ts'
import { readCount, wholeNumber } from '../text/count-text.ts'
import { readPrice } from '../text/price-text.ts'
import { readRating } from '../text/rating-text.ts'
import { productIdOfPath } from './page-kind.ts'
import { isMembersDeal } from './members-price.ts'
import { isOfAnotherOffer, qualified } from './price-words.ts'
import { priceStatements } from './read-price.ts'
import { readSoldLastMonth } from './read-reviews.ts'
import { selectors } from './selectors.ts'
import { elementAt, elementsAt } from '../page-places.ts'
import type { Marketplace } from './marketplaces.ts'
import type { ListedResult, ListPage, SeenCount } from '../page-reading.ts'
import type { ListCard } from '../site.ts'

/** Results of a search in page order, sponsored ones told apart. */
export function readSearch(document: Document, marketplace: Marketplace): ListPage {
  const cards = searchCards(document)
  return {
    kind: 'search',
    site: 'amazon',
    title: plainText(document.title),
    results: cards.map((card, index) => ({
      id: card.getAttribute('data-asin') ?? '',
      title: cardTitle(card),
      brand: cardBrand(card),
      price: cardPrice(card, marketplace),
      rating: one(cardStars(card).map(readRating)),
      reviewCount: cardCount(card),
      sold: soldOfCard(card),
      sponsored: isSponsored(card),
      position: index + 1,
    })),
  }
}

/** The cards of a search with their product's id, a card inside a card left out. */
export function searchCards(document: Document): Element[] {
  const place = selectors.searchResult.find((candidate) => elementAt(document, candidate))
  if (place === undefined) return []
  return elementsAt(document, place).filter((card) => /^[A-Z0-9]{10}$/.test(card.getAttribute('data-asin') ?? '') && !card.parentElement?.closest(place))
}

/** Results and best sellers where they stand, for what is shown beside them. */
export function listCards(document: Document): ListCard[] {
  const cards = searchCards(document).map((element) => ({ id: element.getAttribute('data-asin') ?? '', element }))
  if (cards.length > 0) return cards
  return bestSellerItems(document).flatMap((element) => {
    const id = bestSellerId(element)
    return id === null ? [] : [{ id, element }]
  })
}

/** "Sponsored" as a label of its own says it in each language; a title that holds the word is no label. */
const adLabel = /^(?:sponsored(?: ad)?|gesponsert|anzeige|sponsorisée?s?|commanditée?s?|sponsorizzat[oi]|patrocinad[oa]s?|gesponsord|sponsrad|sponsrat|sponsorowane|sponsorlu|スポンサー|スポンサー プロダクト|広告|赞助|赞助商品|推广|贊助|스폰서|(?:إعلان )?ممول|إعلانات مُ?مو[ّ]?لة|برعاية)$/u

function isSponsored(card: Element): boolean {
  if (card.matches('.AdHolder') || card.querySelector(selectors.sponsored) !== null) return true
  return [...card.querySelectorAll('span, h5, a')].some((label) => label.children.length === 0 && label.textContent.length < 40 && adLabel.test(plainText(label.textContent).toLowerCase()) && !label.closest('h2'))
}

/** The heading that leads to the product; a brand's own line above it is a heading too, and leads nowhere. */
function cardTitle(card: Element): string | null {
  const headings = [...card.querySelectorAll('h2')]
  const whole = headings.map((heading) => plainText(heading.getAttribute('data-attribute') ?? '')).find((text) => text !== '')
  if (whole !== undefined) return whole
  const linked = headings.filter((heading) => heading.closest('a') || heading.querySelector('a'))
  const texts = (linked.length > 0 ? linked : headings).map(elementText).map((text) => text.replace(/^\[[^\]]{3,20}\]\s*/, ''))
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '') || null
}

/** A heading of its own in the block of the title, beside the one that leads to the product. */
function cardBrand(card: Element): string | null {
  const headings = [...card.querySelectorAll('[data-cy="title-recipe"] h2, .s-title-instructions-style h2')]
  const own = headings.filter((heading) => !heading.closest('a') && !heading.querySelector('a') && !heading.hasAttribute('data-attribute'))
  const brand = own.length === 1 && headings.length > 1 ? elementText(own[0] ?? null) : ''
  return brand !== '' && brand.length < 60 ? brand : null
}

const notTheCardsPrice = '[data-a-strike="true"], .a-text-price, .a-text-strike, [data-cy="secondary-offer-recipe"], [class*="pricePerUnit"], [class*="coupon" i]'

/** The price to pay: not struck, not per unit, not "more buying choices", not a deal for members. Two different ones leave it unknown. */
function cardPrice(card: Element, marketplace: Marketplace): Money | null {
  if ([...card.querySelectorAll('.a-badge-text, [data-a-badge-type]')].some((badge) => isMembersDeal(badge.textContent))) return null
  for (const place of selectors.cardPrice) {
    const statements = [...card.querySelectorAll(place)]
      .filter((price) => !price.closest(notTheCardsPrice) && !isOfAnotherOffer(price))
      .flatMap((price) => (price.classList.contains('sx-price') ? [superscript(price, marketplace)] : priceStatements(price, place, marketplace).map((said) => said.price)))
    const [first] = statements
    if (first === undefined) continue
    return first !== null && first.minor > 0 && statements.every((price) => price?.minor === first.minor && price.currency === first.currency) ? first : null
  }
  return null
}

/** Cards of about 2016 to 2018 set the fraction in small figures of its own: sign, whole and fraction are three elements. */
function superscript(price: Element, marketplace: Marketplace): Money | null {
  const parts = ['.sx-price-currency', '.sx-price-whole', '.sx-price-fractional'].map((part) => price.querySelectorAll(part))
  if (parts.some((part) => part.length !== 1)) return null
  const [sign = '', whole = '', fraction = ''] = parts.map((part) => elementText(part[0] ?? null))
  return /^\d\d$/.test(fraction) ? readPrice(`${sign}${whole}${whole.includes('.') ? ',' : '.'}${fraction}`, marketplace) : null
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

const boughtLastMonth = /bought in past month|im letzten monat|au cours du mois dernier|nell'ultimo mese|el mes pasado|no mês passado|in de afgelopen maand|senaste månaden|w zeszłym miesiącu|geçen ay|過去1か月/i

function soldOfCard(card: Element): SeenCount | null {
  const line = [...card.querySelectorAll('.a-color-secondary')].find((element) => element.children.length === 0 && boughtLastMonth.test(elementText(element)))
  return readSoldLastMonth(line ?? null)
}

/** Stars as the icon and the link beside it tell them. */
function cardStars(card: Element): string[] {
  const icons = [...card.querySelectorAll('.a-icon-alt')].map((icon) => icon.textContent)
  const links = [...card.querySelectorAll('[data-cy="reviews-block"] a[aria-label]')].map((link) => link.getAttribute('aria-label') ?? '')
  return [...icons, ...links]
}

/** A best-seller list or its carousels. "Offers from" is not the featured price and stays out. */
export function readBestSellers(document: Document, marketplace: Marketplace): ListPage {
  return {
    kind: 'bestsellers',
    site: 'amazon',
    title: plainText(document.title),
    results: positioned(bestSellerItems(document).flatMap((item) => bestSeller(item, marketplace))),
  }
}

function bestSellerItems(document: Document): Element[] {
  return elementsAt(document, selectors.bestSellerItem).filter((item) => !item.parentElement?.closest(selectors.bestSellerItem))
}

function bestSellerId(item: Element): string | null {
  const link = item.querySelector('a[href*="/dp/"], a[href*="/gp/product/"]')
  return productIdOfPath(link?.getAttribute('href')?.split('?')[0] ?? '')
}

/** A list that prints no rank at all is in order of rank. */
function positioned(results: readonly ListedResult[]): readonly ListedResult[] {
  return results.every(({ position }) => position === null) ? results.map((result, index) => ({ ...result, position: index + 1 })) : results
}

function bestSeller(item: Element, marketplace: Marketplace): ListedResult[] {
  const id = bestSellerId(item)
  if (id === null) return []
  const badge = item.querySelector('.zg-bdg-text, .zg-badge-text, .zg_rankNumber') ?? item.closest('.a-carousel-card, li')?.querySelector('.zg-bdg-text') ?? null
  const position = wholeNumber(elementText(badge).replace(/^\D+|\D+$/g, ''))
  const titles = [...item.querySelectorAll('a[href*="/dp/"] div, a[href*="/gp/product/"] div, .zg_title, .p13n-sc-truncated, .p13n-sc-truncate')].map(elementText).filter((text) => text !== '')
  const star = item.querySelector('a[href*="/product-reviews/"], a[title][href*="customerReviews"]')
  const sprite = item.querySelector('.swSprite[title], [class*="s_star_"][title]')
  const stars = [star?.querySelector('.a-icon-alt')?.textContent ?? '', star?.getAttribute('title') ?? '', sprite?.getAttribute('title') ?? '']
  const counts = [...item.querySelectorAll('a[href*="/product-reviews/"], a[href*="/product-reviews/"] span')].map(elementText)
  const count = counts.find((text) => /^\(?[\d.,'’ ]+\)?$/.test(text))
  const prices = [...item.querySelectorAll('[class*="p13n-sc-price"]:not([class*="wrapper"]):not([class*="animation"]), .zg_price .price')]
  const offersFrom = prices.some((price) => price.closest('.a-color-secondary, .zg_usedPrice, [class*="offer" i]') || qualified(price) !== null || /\p{L}{3}/u.test(wordsAround(price)))
  return [
    {
      id,
      title: titles[0] ?? item.querySelector('img[alt]')?.getAttribute('alt') ?? null,
      brand: null,
      price: offersFrom || prices.length !== 1 ? null : paid(readPrice(elementText(prices[0] ?? null), marketplace)),
      rating: one(stars.filter((text) => text !== '').map(readRating)),
      reviewCount: count === undefined ? null : readCount(count),
      sold: null,
      sponsored: false,
      position,
    },
  ]
}

/** "$0.00" is a trial or a member's price. */
const paid = (price: Money | null): Money | null => (price !== null && price.minor > 0 ? price : null)

/** What stands beside a price in its own link or line: "offers from" makes it no featured price. */
function wordsAround(price: Element): string {
  const line = price.closest('a, .zg_price, .a-row') ?? price
  return elementText(line).replace(elementText(price), '')
}

function one<Value>(values: readonly (Value | null)[]): Value | null {
  const known = values.filter((value) => value !== null)
  return new Set(known).size === 1 ? (known[0] ?? null) : null
}
