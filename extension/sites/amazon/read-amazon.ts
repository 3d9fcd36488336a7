import { marketplaceOf } from './marketplaces.ts'
import { amazonPageKind } from './page-kind.ts'
import { readProduct } from './read-product.ts'
import { listCards, readBestSellers, readSearch } from './read-results.ts'
import { useSelectors } from './selectors.ts'
import type { PageReading, ReadingDepth } from '../page-reading.ts'
import type { Site } from '../site.ts'

export const amazon: Site = {
  name: 'amazon',
  match: (url) => marketplaceOf(url.hostname) !== null,
  read: readAmazonPage,
  use: useSelectors,
  marketplace: (url) => marketplaceOf(url.hostname)?.country ?? 'US',
  cards: listCards,
  pulse: (document) => (document.getElementById('productTitle') ? productPulse(document) : listPulse(document)),
}

const pulseIds = ['ASIN', 'productTitle', 'corePriceDisplay_desktop_feature_div', 'corePrice_feature_div', 'price_inside_buybox', 'availability', 'merchantInfoFeature_feature_div']

/** Found by id alone: this is asked whenever the page has changed. */
function productPulse(document: Document): string {
  return pulseIds.map((id) => document.getElementById(id)).map((element) => element?.getAttribute('value') ?? element?.textContent ?? '').join('\n')
}

/** How many results stand and which are the first and the last; live collections, which cost nothing to look at again. */
function listPulse(document: Document): string {
  const cards = document.getElementsByClassName('s-result-item')
  const ends = [cards.item(0), cards.item(cards.length - 1)].map((card) => card?.getAttribute('data-asin') ?? '')
  return `${cards.length} ${ends.join(' ')} ${document.getElementsByClassName('zg-bdg-text').length}`
}

function readAmazonPage(document: Document, url: URL, depth: ReadingDepth): PageReading {
  const marketplace = marketplaceOf(url.hostname)
  if (!marketplace) return { kind: 'unreadable', site: null, reason: 'other-site', detail: null }
  const page = amazonPageKind(document, url)
  switch (page.kind) {
    case 'product':
      return readProduct(document, url, marketplace, depth)
    case 'search':
      return readSearch(document, marketplace)
    case 'bestsellers':
      return readBestSellers(document, marketplace)
    case 'refused':
      return { kind: 'unreadable', site: 'amazon', reason: page.reason, detail: page.detail }
  }
}
