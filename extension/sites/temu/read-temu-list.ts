import { elementText } from '../text/element-text.ts'
import { plainText } from '../text/plain-text.ts'
import { readCount } from '../text/count-text.ts'
import { readPrice } from '../text/price-text.ts'
import { readRating } from '../text/rating-text.ts'
import { readSold } from './sold-text.ts'
import type { Money } from '#shared/money/money.ts'
import type { PriceHabit } from '../text/price-text.ts'
import type { ListedResult, ListPage, SeenCount } from '../page-reading.ts'
import type { ListCard } from '../site.ts'

/** Class names are hashed anew with every release; these attributes have stayed. */
export const temuCard = '[data-tooltip^="goodContainer-"]'

/** Cards of a search, category or channel page in page order, each product once. */
export function readTemuList(document: Document, kind: ListPage['kind'], habit: PriceHabit): ListPage {
  const results = temuCards(document).map(({ element }, index) => result(element, index + 1, habit))
  return { kind, site: 'temu', title: plainText(document.title), results }
}

/** Each product's first card. */
export function temuCards(document: Document): ListCard[] {
  const cards = [...document.querySelectorAll(temuCard)].flatMap((element) => {
    const id = element.parentElement?.closest(temuCard) ? null : idOf(element)
    return id === null ? [] : [{ id, element }]
  })
  return cards.filter(({ id }, at) => cards.findIndex((card) => card.id === id) === at)
}

const idOf = (card: Element): string | null => /^goodContainer-(\d{6,20})$/.exec(card.getAttribute('data-tooltip') ?? '')?.[1] ?? null

function result(card: Element, position: number, habit: PriceHabit): ListedResult {
  const id = idOf(card) ?? ''
  const spoken = [card, ...card.querySelectorAll('*')].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.children.length === 0 ? elementText(element) : '',
  ]).map(plainText).filter((text) => text !== '')
  return {
    id,
    title: titleOf(card, id),
    brand: null,
    price: priceOf(card, habit),
    rating: one(spoken.filter((text) => /stars?$/i.test(text)).map((text) => readRating(text.replace(/\bfive\b/i, '5'))), String),
    reviewCount: one(spoken.filter((text) => /^[\d.,]+[KM]?\+? reviews?$/i.test(text)).map(readCount), countKey),
    sold: one([...card.querySelectorAll('[data-type="saleTips"]')].flatMap(bothTexts).map(readSold), countKey),
    sponsored: spoken.some((text) => /^(?:ad|sponsored)$/i.test(text)),
    position,
  }
}

function titleOf(card: Element, id: string): string | null {
  const titled = [card, ...card.querySelectorAll(`[data-tooltip$="-${id}"]`)].map((element) => plainText(element.getAttribute('data-tooltip-title') ?? ''))
  const group = card.closest('[role="group"]') ?? card.querySelector('[role="group"]')
  return titled.find((text) => text !== '') ?? (plainText(group?.getAttribute('aria-label') ?? '') || null)
}

function priceOf(card: Element, habit: PriceHabit): Money | null {
  const said = [...card.querySelectorAll('[data-type="price"]')].flatMap(bothTexts)
  return one(said.map((text) => readPrice(text, habit)), ({ minor, currency }) => `${minor} ${currency}`)
}

/** What an element says to the ear and to the eye. */
function bothTexts(element: Element): string[] {
  return [plainText(element.getAttribute('aria-label') ?? ''), elementText(element)].filter((text) => /\d/.test(text))
}

const countKey = ({ value, bound }: SeenCount): string => `${value} ${bound}`

/** The one thing all say; null where one says another or is not understood. */
function one<Value>(values: readonly (Value | null)[], key: (value: Value) => string): Value | null {
  const known = values.filter((value) => value !== null)
  return known.length === values.length && new Set(known.map(key)).size === 1 ? (known[0] ?? null) : null
}
