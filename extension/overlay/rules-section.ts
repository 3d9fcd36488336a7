import { listText } from '../language/list-text.ts'
import { el, fillOnOpen } from './element.ts'
import type { Say } from '../language/language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { RuleRow } from '../protocol/research-view.ts'

/**
 * What product law would ask in each market: a hint of where to look. Markets that ask the same share a line; the
 * reason and the law behind each rule stand below it once it is opened.
 */
export function rulesSection(rules: readonly RuleRow[], opened: Set<string>, language: Language, say: Say): HTMLElement {
  const unknown = [...new Set(rules.flatMap((row) => row.unknown ?? []))]
  const asked = rules.filter((row) => row.rules.length > 0)
  const alike = Map.groupBy(asked, (row) => JSON.stringify(row.rules))
  return el(
    'section',
    { class: 'rules', 'aria-label': say('rules.title') },
    el('h2', {}, say('rules.title')),
    ...[...alike.values()].map((rows) => ruleLine(rows, opened, language)),
    ...unknown.map((text) => el('p', { class: 'hint' }, text)),
  )
}

function ruleLine(rows: readonly RuleRow[], opened: Set<string>, language: Language): HTMLElement {
  const rules = rows[0]?.rules ?? []
  const key = `rules-${rows[0]?.country ?? ''}`
  const details = el(
    'details',
    { open: opened.has(key) },
    el('summary', { id: key }, el('b', {}, listText(rows.map(({ name }) => name), language)), el('span', {}, listText(rules.map(({ name }) => name), language))),
  )
  fillOnOpen(details, () => [el('dl', {}, ...rules.flatMap(({ name, why }) => [el('dt', {}, name), el('dd', {}, why)]))])
  details.addEventListener('toggle', () => (details.open ? opened.add(key) : opened.delete(key)))
  return details
}
