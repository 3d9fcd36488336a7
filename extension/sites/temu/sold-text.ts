import { readCount } from '../text/count-text.ts'
import { plainText } from '../text/plain-text.ts'
import type { SeenCount } from '../page-reading.ts'

const word = /\s?(?:sold|ventes?|vendus?|ventas|vendidos?|verkauft|venduti|verkocht|sålda|sprzedanych)$/i

/** "1.2K sold", "2.3K+sold", "43sold", also written twice over. A bare count in the page's data is exact. */
export function readSold(text: string): SeenCount | null {
  const plain = plainText(text)
  const half = plain.slice(0, plain.length / 2)
  return readCount((plain.length % 2 === 0 && half + half === plain && word.test(half) ? half : plain).replace(word, ''))
}
