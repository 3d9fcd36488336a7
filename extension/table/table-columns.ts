import { listText } from '../language/list-text.ts'
import { editableMinor, moneyText, shareText, wholeText } from '../language/amounts.ts'
import { gapWord } from '../overlay/gap-parts.ts'
import type { JudgedResult } from '../background/judge-list.ts'
import type { PageMessageKey, PageSay } from '../language/page-language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { SeenCount } from '../sites/page-reading.ts'

export type ColumnName = 'position' | 'title' | 'brand' | 'id' | 'price' | 'rating' | 'reviews' | 'sold' | 'margin' | 'share' | 'score' | 'missing'

export interface Column {
  readonly name: ColumnName
  readonly key: PageMessageKey
  readonly numeric: boolean
  /** What it sorts by; null stands at the end whichever way. */
  value(result: JudgedResult): number | string | null
  /** What a person reads; empty is not known. */
  text(result: JudgedResult, language: Language, say: PageSay): string
}

const count = (seen: SeenCount | null, language: Language, say: PageSay): string => {
  if (seen === null) return ''
  const value = wholeText(language, seen.value)
  return seen.bound === 'exact' ? value : say('page.atLeast', { count: value })
}

export const columns: readonly Column[] = [
  { name: 'position', key: 'table.position', numeric: true, value: (one) => one.position, text: (one) => (one.position === null ? '' : String(one.position)) },
  { name: 'title', key: 'table.product', numeric: false, value: (one) => one.title, text: (one) => one.title ?? '' },
  { name: 'brand', key: 'table.brand', numeric: false, value: (one) => one.brand, text: (one) => one.brand ?? '' },
  { name: 'id', key: 'table.id', numeric: false, value: (one) => one.id, text: (one) => one.id },
  { name: 'price', key: 'table.price', numeric: true, value: (one) => one.price?.minor ?? null, text: (one, language) => (one.price ? moneyText(language, one.price.minor, one.price.currency) : '') },
  { name: 'rating', key: 'table.rating', numeric: true, value: (one) => one.rating, text: (one) => one.rating?.toFixed(1) ?? '' },
  { name: 'reviews', key: 'table.reviews', numeric: true, value: (one) => one.reviewCount?.value ?? null, text: (one, language, say) => count(one.reviewCount, language, say) },
  { name: 'sold', key: 'table.sold', numeric: true, value: (one) => one.sold?.value ?? null, text: (one, language, say) => count(one.sold, language, say) },
  { name: 'margin', key: 'table.margin', numeric: true, value: (one) => one.margin?.minor ?? null, text: (one, language) => (one.margin ? moneyText(language, one.margin.minor, one.margin.currency) : '') },
  { name: 'share', key: 'table.share', numeric: true, value: (one) => one.marginShare, text: (one, language) => (one.marginShare === null ? '' : `${one.costAssumed ? '≈ ' : ''}${shareText(language, one.marginShare)}`) },
  { name: 'score', key: 'table.score', numeric: true, value: (one) => one.score, text: (one) => (one.score === null ? '' : String(one.score)) },
  { name: 'missing', key: 'table.missing', numeric: false, value: (one) => one.missing.length, text: (one, language, say) => listText(one.missing.map((part) => gapWord(part, say)), language) },
]

/** An amount without its sign, for a column that names the currency beside it. */
export const plainAmount = (money: { readonly minor: number; readonly currency: string } | null): string => {
  if (money === null) return ''
  return money.minor < 0 ? `-${editableMinor(-money.minor, money.currency)}` : editableMinor(money.minor, money.currency)
}
