import { unitsSpelt } from '../words/units.ts'

export interface ModelToken {
  readonly text: string
  readonly start: number
  readonly end: number
}

const token = /(?<![\p{Script=Latin}\d])[A-Za-z0-9]+(?:[-_/.+][A-Za-z0-9]+)*\+?(?!\p{Script=Latin})/gu
const countSuffix = /^\d+(?:[.,]\d+)?-?(?:x|X|er|ers|nd|rd|th|st|e|è|ème|eme|ère|re|er|os?|as?|pcs?|PCS|Pcs|PC|pack|Pack|pk|PK|tlg|stk|Stk|St|pz|uds?|ea|EA|p|P|way|in|fach|teilig|lagig|stufig)$/
const numberThenUnit = /^(\d+(?:[.,/]\d+)*)-?([A-Za-z]+\d?(?:\/[A-Za-z]+\d?)?)$/
const soft = /^(?:2D|3D|4D|24\/7|360)$/i
const plainPrefix = /^(?:x|X|No|no|Nr|nr|EU|US|UK|FR|IT|JP|DE|CN|AU|KR|N|ca)\.?\d+(?:[.,]\d+)?$/

/**
 * Model numbers and codes: "XR-2000", "B07XJ8C8F5", "IPX7", "1080P". Letters and digits in one token, but no measure
 * ("30cm"), count ("2-in-1", "4er"), range or dimension ("L30 x W20").
 */
export function modelsIn(text: string): ModelToken[] {
  return [...text.matchAll(token)].flatMap((hit) => modelsOf(hit[0], hit.index, text))
}

function modelsOf(whole: string, start: number, text: string): ModelToken[] {
  if (!/\d/.test(whole) || !/[A-Za-z]/.test(whole)) return []
  // "125 V/15 A": two measures, each with a gap.
  const [unitBefore = ''] = /^[A-Za-z]{1,3}(?=[/+-]\d+(?:[.,]\d+)?$)/.exec(whole) ?? []
  if (unitsSpelt(unitBefore).length > 0 && /\d\s$/.test(text.slice(0, start))) return []
  if (isOrdinary(whole, start, text)) return []
  const parts = [...whole.matchAll(/[^-_/]+/g)].map((part) => ({ text: part[0], start: start + part.index, end: start + part.index + part[0].length }))
  const isWord = (part: string) => /^[A-Za-z]*[a-z]{3,}[A-Za-z]*$/.test(part) && !/\d/.test(part)
  const runs: (typeof parts)[] = [[]]
  for (const part of parts) {
    if (isWord(part.text)) runs.push([])
    else runs.at(-1)?.push(part)
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last) return []
    const joined = text.slice(first.start, last.end)
    if (!/\d/.test(joined) || !/[A-Za-z]/.test(joined) || isOrdinary(joined, first.start, text)) return []
    return [{ text: joined.replace(/[.]$/, ''), start: first.start, end: last.end }]
  })
}

function isOrdinary(word: string, start: number, text: string): boolean {
  // "Pixel 8a": no ordinal behind a name.
  if (/^\d{1,2}[aes]$/.test(word) && /\p{Lu}\p{Ll}{2,}\s$/u.test(text.slice(0, start)) && !/(?:Size|Größe|Talla|Taglia|Taille)\s$/.test(text.slice(0, start))) return false
  if (unitsSpelt(word).length > 0 || soft.test(word) || countSuffix.test(word) || plainPrefix.test(word) || /^(?:AC|DC)\d+(?:[-~/]\d+)*V?$/.test(word)) return true
  if (/^\d+-?(?:in|en|em|i)-?\d+$/i.test(word)) return true
  // "4er-Set", "10er-Pack": a count.
  if (/^\d+er-[A-Za-z]+$/.test(word)) return true
  if (/^\d+(?:[.,]\d+)?(?:[a-zA-Z"]{0,3})?(?:[x*X×]\d+(?:[.,]\d+)?[a-zA-Z]{0,3})+$/.test(word)) return true
  const measure = numberThenUnit.exec(word)
  if (measure) {
    const suffix = measure[2] ?? ''
    if (unitsSpelt(suffix).length > 0 || suffix.split('/').every((one) => unitsSpelt(one).length > 0)) return true
    if (/^[a-z]{2,}$/.test(suffix) || /^[A-Z][a-z]{2,}$/.test(suffix)) return true
  }
  if (/^\d+(?:\.\d+)?[A-Za-z]{1,4}(?:[-/~]\d+(?:\.\d+)?[A-Za-z]{1,4})+$/.test(word)) {
    return word.split(/[-/~]/).every((one) => unitsSpelt(one.replace(/^[\d.]+/, '')).length > 0)
  }
  if (/^\d+(?:[.,]\d+)?-\d+(?:[.,]\d+)?-?[A-Za-z]+$/.test(word)) return unitsSpelt(word.replace(/^[\d.,-]+/, '')).length > 0 || /[a-z]{2,}$/.test(word)
  if (/^(?:[A-Z]|[a-z])\d+(?:[.,]\d+)?(?:cm|mm|m|in)?$/.test(word) && /^[LWHDBTØ]/i.test(word)) {
    const rest = text.slice(start + word.length)
    return /^\s?(?:[x×*]|cm|mm|in\b|")/.test(rest) || /(?:cm|mm)$/.test(word) || /[x×*]\s?$/.test(text.slice(0, start))
  }
  return /^\d{4}s$/.test(word) || /^\d+-[a-z]+(?:-[a-z]+)*$/i.test(word) && !/^\d+-[A-Z0-9-]+$/.test(word)
}

/** Where `model` stands in `text`, in whatever way its parts are joined ("USB-3.0" as "USB 3.0"), or null. */
export function findModel(text: string, model: string): { readonly start: number; readonly end: number } | null {
  const plain = model.replace(/[-_/\s.]/g, '')
  const pattern = new RegExp(`(?<![A-Za-z\\d])${Array.from(plain, (sign) => sign.replace(/[+*?^$()]/g, '\\$&')).join('[-_/\\s.]?')}(?![A-Za-z\\d])`, 'i')
  const hit = pattern.exec(text)
  return hit === null ? null : { start: hit.index, end: hit.index + hit[0].length }
}
