import { selectors } from './selectors.ts'
import { elementAt } from '../page-places.ts'
import type { RefusalReason } from '../page-reading.ts'

export type AmazonPageKind =
  | { readonly kind: 'product' | 'search' | 'bestsellers' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string }

/** Walls before the shop: each is a form, a link or a script of its own, never a word that a product page might hold. */
const walls: readonly (readonly [RefusalReason, string, string])[] = [
  ['blocked', 'captcha', 'form[action*="validateCaptcha"]'],
  ['blocked', 'captcha', '#captchacharacters'],
  ['blocked', 'challenge', '#challenge-container, script[src*="awswaf.com"]'],
  ['blocked', 'verification', 'form[action*="/ap/cvf/"], #cvf-page-content, #cvf-aamation-challenge-iframe, [name="cvf_captcha_input"]'],
  ['blocked', 'age gate', '[id^="black-curtain"], a[href*="black-curtain-redirect"]'],
  ['sign-in', 'sign-in', 'form[name="signIn"], #ap_email_login, #ap_email, #authportal-main-section, form[action$="/ap/register"]'],
  ['error-page', 'server error', 'a[href*="cs_503_"], a[href*="cs_500_"], form input[value="cs_503_search"], img[src*="/error/500"]'],
  ['error-page', 'picture of an error', 'img[src*="/images/G/"][src*="/error/"]'],
  ['error-page', 'not found', 'a[href*="cs_404_"], a[href*="/dogsofamazon"], form input[value="cs_404_search"]'],
]
const anyWall = walls.map(([, , mark]) => mark).join(',')
/** What the title of a page without anything else says when the shop failed. */
const failedTitle =
  /^(?:\d{3} [-–] |5\d\d\b|404\b)|service unavailable|internal (?:server )?error|(?:page|document) not found|seite (?:wurde )?nicht gefunden|page introuvable|(?:página|documento) n(?:o|ão) encontrad[ao]|(?:pagina|documento) non trovat[ao]|pagina (?:is )?niet gevonden|sidan (?:kunde inte hittas|hittades inte)|nie znaleziono strony|sayfa bulunamadı|لم يتم العثور|找不到(?:页面|网页)|sorry! something went wrong|tut uns leid|toutes nos excuses|désolés?\s?!|siamo spiacenti|lo sentimos|desculpe|przepraszamy|het spijt ons|(?:vi )?beklagar|üzgünüz|عذر|ご迷惑をおかけ|ページが見つかりません/i
const blockedTitle = /^(?:robot check|bot check|access denied|verify you are human|amazon captcha|(?:403|429)\b|too many requests|forbidden)|\bcaptcha\b/i
const productTitles = '#productTitle, #dmusicProductTitle_feature_div, #ebooksProductTitle'
const productMarks = '#dp, input#ASIN, body.dp'
const others: readonly (readonly [string, string])[] = [
  ['reviews', '#cm_cr-review_list, #cm_cr-product_info, #productReviews'],
  ['offers', '#olpOfferList, #olpProduct'],
  ['home', '#gw-layout, #gateway-root, #desktop-grid-1'],
  ['cart', '#sc-active-cart, #activeCartViewForm'],
  ['store', '[class*="stores-page"], #store-app'],
  ['seller', '#seller-profile-container, #sellerProfileTriggerId-storefront, #seller-info-card'],
  ['orders', '#ordersContainer, .your-orders-content-container, .order-card'],
  ['wish list', '#g-items, #wl-item-view'],
  ['video', '#dv-action-box, [data-automation-id="title"], .dv-dp-node-meta-info'],
  ['questions', '#askInlineWidget, .askInlineWidget'],
]

const notProduct = '#cm_cr-review_list, #cm_cr-product_info, #productReviews, #olpOfferList, form[name="signIn"], form[action*="validateCaptcha"], [data-component-type="s-search-result"]'

/** What a page of an Amazon shop is, by its own structure; the address only helps where the page says nothing. */
export function amazonPageKind(document: Document, url: URL): AmazonPageKind {
  const path = canonicalPath(document) ?? url.pathname
  const titled = elementAt(document, productTitles) !== null
  const elsewhere = isReviewPath(path) || (!titled && elementAt(document, notProduct) !== null)
  if (!elsewhere && (titled || elementAt(document, productMarks))) return { kind: 'product' }
  if (!isReviewPath(path) && elementAt(document, selectors.searchResult.join(','))) return { kind: 'search' }
  // One walk tells whether there is a wall at all; only then is it asked which.
  const wall = elementAt(document, anyWall) && walls.find(([, , mark]) => elementAt(document, mark))
  if (wall) return { kind: 'refused', reason: wall[0], detail: wall[1] }
  if (isReviewPath(path)) return { kind: 'refused', reason: 'other-page', detail: 'reviews' }
  if (elementAt(document, selectors.bestSellerItem) && (isBestSellerPath(path) || elementAt(document, selectors.bestSellerFrame))) return { kind: 'bestsellers' }
  if (isSearchPath(path) && elementAt(document, selectors.searchFrame)) return { kind: 'search' }
  const other = others.find(([, mark]) => elementAt(document, mark))
  if (other) return { kind: 'refused', reason: 'other-page', detail: other[0] }
  if (blockedTitle.test(document.title.trim())) return { kind: 'refused', reason: 'blocked', detail: 'title' }
  if (failedTitle.test(document.title.trim())) return { kind: 'refused', reason: 'error-page', detail: 'title' }
  if (isRobotNote(document)) return { kind: 'refused', reason: 'blocked', detail: 'robot note' }
  if (path === '/' || path === '/ref=nav_logo') return { kind: 'refused', reason: 'other-page', detail: 'home' }
  if (isProductPath(path) || isSearchPath(path) || isBestSellerPath(path)) {
    return { kind: 'refused', reason: 'layout-unknown', detail: isProductPath(path) ? 'product' : 'list' }
  }
  return { kind: 'refused', reason: 'other-page', detail: 'unknown' }
}

/** A short page that tells a program whom to ask, mostly in a comment, which may stand before all else. */
function isRobotNote(document: Document): boolean {
  if (document.getElementsByTagName('*').length > 200) return false
  const comments = [...document.childNodes].map(({ nodeValue }) => nodeValue ?? '')
  return [...comments, document.documentElement.outerHTML].some((text) => text.includes('api-services-support@amazon.com'))
}

/** The ten characters of a product address: `/dp/…`, `/gp/product/…`, `/gp/aw/d/…`. */
export function productIdOfPath(path: string): string | null {
  return /\/(?:dp|gp\/product|gp\/aw\/d|exec\/obidos\/asin)\/(?:[a-z-]+\/)?([A-Z0-9]{10})(?:[/?]|$)/i.exec(path)?.[1]?.toUpperCase() ?? null
}

/** Path of the page's canonical link, when it has one. */
export function canonicalPath(document: Document): string | null {
  const href = elementAt(document, 'link[rel="canonical"]')?.getAttribute('href')
  if (!href) return null
  try {
    return new URL(href, 'https://www.amazon.com').pathname
  } catch {
    return null
  }
}

const isProductPath = (path: string): boolean => productIdOfPath(path) !== null
const isSearchPath = (path: string): boolean => /^\/(?:[^/]+\/)?(?:s|gp\/search)(?:\/|$)/.test(path)
const isReviewPath = (path: string): boolean => /\/(?:product-reviews|review)\//.test(path)
const isBestSellerPath = (path: string): boolean => /\/(?:zgbs|bestsellers|gp\/bestsellers|new-releases|movers-and-shakers|most-wished-for|most-gifted)(?:\/|$)/.test(path)
