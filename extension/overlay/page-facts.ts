import { moneyText, wholeText } from '../language/amounts.ts'
import { el } from './element.ts'
import type { MessageKey, Say } from '../language/language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { FieldName, ProductPage, UnreadableField } from '../sites/page-reading.ts'

/** Price, rating, reviews and rank as the page has them; what is unreadable says so and why. */
export function pageFacts(page: ProductPage, language: Language, say: Say): HTMLElement {
  const [rank, ...moreRanks] = page.ranks
  const more = moreRanks.map((other) => `#${wholeText(language, other.rank)} ${other.category ? say('page.rankIn', { category: other.category }) : ''}`)
  return el(
    'section',
    { class: 'page', 'aria-label': say('page.title') },
    el(
      'dl',
      {},
      ...fact(page, say, 'price', say('page.price'), page.price && moneyText(language, page.price.minor, page.price.currency), priceNote(page, say)),
      ...fact(page, say, 'rating', say('page.rating'), page.rating === null ? null : say('page.outOf5', { stars: page.rating.toFixed(1) }), null),
      ...fact(page, say, 'reviewCount', say('page.reviews'), page.reviewCount && countText(page, language, say), null),
      ...fact(
        page,
        say,
        'ranks',
        say('page.rank'),
        rank ? `#${wholeText(language, rank.rank)}` : null,
        rank?.category ? say('page.rankIn', { category: rank.category }) : null,
        more.length > 0 ? more.join('\n') : null,
      ),
    ),
  )
}

const reasons: Readonly<Record<UnreadableField['why'], MessageKey>> = {
  disagreement: 'page.disagreement', 'not-understood': 'page.notUnderstood', 'members-only': 'page.membersOnly',
}

function fact(page: ProductPage, say: Say, field: FieldName, name: string, value: string | null, note: string | null, title: string | null = null): HTMLElement[] {
  const refused = page.unreadable.find((one) => one.field === field)
  const why = refused && say(reasons[refused.why], { said: refused.said.join(' / ') })
  const shown = refused
    ? el('dd', { class: 'refused' }, say('page.unreadable'), el('small', {}, why ?? ''))
    : value === null
      ? el('dd', { class: 'absent', title: say('page.absent') }, el('span', { 'aria-hidden': 'true' }, '—'), el('span', { class: 'unseen' }, say('page.absent')))
      : el('dd', { title }, value, note ? el('small', {}, note) : null)
  return [el('div', { class: refused ? `fact ${field} open` : `fact ${field}` }, el('dt', {}, name), shown)]
}

function priceNote(page: ProductPage, say: Say): string | null {
  if (page.availability === 'out_of_stock') return say('page.outOfStock')
  return page.condition === 'used' ? say('page.used') : null
}

function countText(page: ProductPage, language: Language, say: Say): string {
  const { value, bound } = page.reviewCount ?? { value: 0, bound: 'exact' }
  const count = wholeText(language, value)
  return bound === 'exact' ? count : say('page.atLeast', { count })
}
