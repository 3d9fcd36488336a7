import { elementText } from '../text/element-text.ts'
import { jsonBehind } from '../text/embedded-json.ts'
import { selectors } from './selectors.ts'
import { refused, unsaid } from '../said.ts'
import { elementsAt } from '../page-places.ts'
import type { Said } from '../said.ts'

const gallery = /\bcolorImages['"]?\s*:\s*\{\s*['"]?initial['"]?\s*:\s*(?=\[)/

/** How many pictures the gallery's own data names. The page shows no more than seven of them; data that names fewer than are shown is not believed. */
export function readImageCount(document: Document, scripts: readonly string[]): Said<number> {
  const lists = scripts.filter((text) => gallery.test(text)).map((text) => jsonBehind(text, gallery))
  const counts = lists.flatMap((list) => (Array.isArray(list) ? [list.length] : []))
  const shown = document.querySelectorAll(selectors.thumbnails).length
  const [count] = counts
  if (count === undefined) return unsaid
  if (shown > count || new Set(counts).size > 1) return refused('imageCount', 'disagreement', [...counts, shown].map(String))
  return count > 0 ? { value: count, place: 'colorImages', unreadable: null } : unsaid
}

/** How many bullet points the seller wrote about the item; Amazon's own "fits your" line is not one. */
export function readBulletCount(document: Document): Said<number> {
  for (const place of selectors.bullets) {
    const bullets = elementsAt(document, place).filter((bullet) => !bullet.closest(selectors.noBullet) && elementText(bullet) !== '')
    if (bullets.length > 0) return { value: bullets.length, place, unreadable: null }
  }
  return unsaid
}
