import { elementText, isElement, nodesText } from '../text/element-text.ts'
import { wholeNumber } from '../text/count-text.ts'
import { letters } from '../text/letters.ts'
import { selectors } from './selectors.ts'
import { elementsAt } from '../page-places.ts'
import type { SeenRank, UnreadableField } from '../page-reading.ts'

/** Whole: of "1.2K" nothing is taken. */
const number = String.raw`(\d+(?:[.,'’ ]\d{2,3})*)(?![.,'’]?\d|\s?[kmKM](?![${letters}\d]))`
/** A number is a rank only behind one of these, or at the start. */
const marked = new RegExp(String.raw`^(?:[-–—:•]\s*)?(?:#|[nN]º\.?|[nN]°|[nN]\.º|[nN][rR]\.?|[nN][oO]\.?|[nN]\.|№|[bB]estseller-[rR]ang:?)?\s*${number}(?=\D|$)\s*(.*)$`)
const japanese = (text: string): RegExpExecArray | null => new RegExp(String.raw`^(?:[-–—]\s*)?(.*?)(?:[-–—]\s*)?${number}位\s*(.*)$`).exec(text)
const chinese = (text: string): RegExpExecArray | null => new RegExp(String.raw`第\s*${number}\s*[名位]\s*(.*)$`).exec(text)
const turkish = (text: string): RegExpExecArray | null => new RegExp(String.raw`^(.*?)(?:kategorisinde|bölümünde)\s*(?:#)?${number}\.?\s*(?:sıra|numara)`, 'i').exec(text)
const joint = /^(?:in der kategorie|in the|w kategorii:?|dans la catégorie|dans|nella categoria|en la categoría|en|em|na categoria|in|i|su|w|في|within|-)\s*(?=\S)/i

export interface RanksReading {
  readonly ranks: readonly SeenRank[]
  readonly place: string | null
  readonly unreadable: UnreadableField | null
}

/**
 * Every best-seller rank with its category. Each rank stands beside a link to its list. The category of the main
 * rank must occur in that link's words, or it stays unknown. One category with two ranks makes all unreadable.
 */
export function readRanks(document: Document): RanksReading {
  const links = rankLinks(document)
  const found: SeenRank[] = []
  const unclear: string[] = []
  for (const link of links) {
    const words = wordsBeside(link)
    const rank = words === null ? null : rankOf(words.before, elementText(link), isSubCategory(link))
    if (rank) found.push(rank)
    else if (words !== null && /\d/.test(words.before)) unclear.push(words.before)
  }
  if (unclear.length > 0) return { ranks: [], place: null, unreadable: { field: 'ranks', why: 'not-understood', said: unclear } }
  const ranks = [...new Map(found.map((rank) => [`${rank.rank} ${rank.category}`, rank])).values()]
  const named = ranks.map(({ category }) => category).filter((category) => category !== null)
  if (new Set(named).size < named.length) {
    const said = ranks.map(({ rank, category }) => `${rank} ${category ?? ''}`)
    return { ranks: [], place: null, unreadable: { field: 'ranks', why: 'disagreement', said } }
  }
  return { ranks, place: ranks.length > 0 ? selectors.rankLinks : null, unreadable: null }
}

function rankLinks(document: Document): Element[] {
  const telling = elementsAt(document, selectors.rankLinks).filter(isLastStep)
  if (telling.length > 0) return telling
  const rows = selectors.rankRows.flatMap((row) => elementsAt(document, `${row} a[href*="/bestsellers/"], ${row} a[href*="/zgbs/"]`))
  return [...new Set(rows)]
}

function isLastStep(link: Element): boolean {
  const ladder = link.closest(selectors.rankLadder)
  return ladder === null || [...ladder.querySelectorAll('a')].at(-1) === link
}

const isSubCategory = (link: Element): boolean =>
  (link.getAttribute('href') ?? '').includes('pd_zg_hrsr') || /\/bestsellers\/[^/]+\/\d+/.test(link.getAttribute('href') ?? '')

/** What stands before the link in its own line: siblings back to a line break, a list, a label or another link. */
function wordsBeside(link: Element): { before: string } | null {
  let from: Element = link
  const rank = link.closest(selectors.rankLadder)?.parentElement?.querySelector('.zg_hrsr_rank')
  if (rank) return { before: elementText(rank) }
  for (let level = 0; level < 3; level += 1) {
    const before = nodesText(siblingsBefore(from))
    if (/\d/.test(before)) return { before }
    const parent: Element | null = from.parentElement
    if (!parent || /^(?:LI|TD|TR|UL|TABLE)$/.test(parent.tagName.toUpperCase())) return null
    from = parent
  }
  return null
}

function siblingsBefore(element: Element): Node[] {
  const nodes: Node[] = []
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (isElement(node) && (node.matches('br, ul, a, b, li, .a-text-bold, th') || node.querySelector('a'))) break
    nodes.unshift(node)
  }
  return nodes
}

function rankOf(before: string, linkText: string, sub: boolean): SeenRank | null {
  const text = before.replace(/[\s(（]+$/, '')
  const [digits, words] = digitsAndWords(text)
  if (digits === null) return null
  const rank = wholeNumber(digits)
  if (rank === null || rank < 1) return null
  const category = sub ? linkText : words.replace(joint, '').trim()
  const sure = sub ? category !== '' : category !== '' && linkText.includes(category)
  return { rank, category: sure ? category : null }
}

/** A form is tried only where the word that makes it one occurs: each costs a page's thread something to make. */
function digitsAndWords(text: string): [string | null, string] {
  const turk = /kategorisinde|bölümünde/i.test(text) ? turkish(text) : null
  if (turk) return [turk[2] ?? null, (turk[1] ?? '').trim()]
  const asia = text.includes('位') ? japanese(text) : null
  if (asia) return [asia[2] ?? null, (asia[3] || asia[1] || '').trim()]
  const china = text.includes('第') ? chinese(text) : null
  if (china) return [china[1] ?? null, china[2] ?? '']
  const plain = marked.exec(text)
  return plain ? [plain[1] ?? null, plain[2] ?? ''] : [null, '']
}
