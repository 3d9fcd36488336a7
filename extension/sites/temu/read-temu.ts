import { isTemu, temuCountry, temuHabit, temuPlace } from './temu-address.ts'
import { readTemuList, temuCard, temuCards } from './read-temu-list.ts'
import { readTemuProduct } from './read-temu-product.ts'
import { temuState } from './temu-state.ts'
import type { PageReading, RefusalReason } from '../page-reading.ts'
import type { Site } from '../site.ts'

export const temu: Site = {
  name: 'temu',
  match: (url) => isTemu(url.hostname),
  read: readTemuPage,
  // Its readers go by names of data, not by places.
  use: () => undefined,
  marketplace: temuCountry,
  cards: temuCards,
  pulse: (document) => `${document.title} ${document.querySelectorAll(temuCard).length} ${document.scripts.length}`,
}

const challenge = 'script[src*="/assets/chl/js/"], #captcha-app, [class^="captcha-"][role="dialog"]'
const login = 'form[action*="login"] input[type="password"]'

/** A page of Temu. It is refused rather than guessed at: a shell without goods, a wall, data of another product. */
function readTemuPage(document: Document, url: URL): PageReading {
  const address = canonicalUrl(document, url)
  const { place, ...at } = temuPlace(address)
  const id = 'id' in at ? at.id : null
  const state = temuState(document)
  const hasGoods = Object.keys(state.goods).length > 0 || state.products.length > 0
  if (hasGoods && (place === 'product' || place === 'other')) return readTemuProduct(state, id)
  if (document.querySelector(challenge)) return refuse('blocked', 'challenge')
  if (place === 'login' || document.querySelector(login)) return refuse('sign-in', 'login')
  if (place === 'product') return refuse('layout-unknown', 'product')
  if (place === 'store' || place === 'home') return refuse('other-page', document.querySelector(temuCard) ? place : 'empty-shell')
  if (document.querySelector(temuCard)) return readTemuList(document, place === 'bestsellers' ? 'bestsellers' : 'search', temuHabit(address))
  return refuse(place === 'other' ? 'other-page' : 'layout-unknown', 'empty-shell')
}

const refuse = (reason: RefusalReason, detail: string): PageReading => ({ kind: 'unreadable', site: 'temu', reason, detail })

/** The address in the bar. A saved page has lost it and is known by its own canonical link. */
function canonicalUrl(document: Document, url: URL): URL {
  if (temuPlace(url).place !== 'other') return url
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  if (!href || !URL.canParse(href, url)) return url
  const canonical = new URL(href, url)
  return isTemu(canonical.hostname) ? canonical : url
}
