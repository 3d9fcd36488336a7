import { el } from './element.ts'
import type { Say } from '../language/language.ts'
import type { RuleRow } from '../protocol/research-view.ts'

/** What product law would ask in each market; a hint of where to look, with the reason and the law behind it as its title. */
export function rulesSection(rules: readonly RuleRow[], say: Say): HTMLElement {
  const unknown = [...new Set(rules.flatMap((row) => row.unknown ?? []))]
  const rows = rules.filter((row) => row.rules.length > 0).map((row) =>
    el(
      'li',
      {},
      el('span', { class: 'code', title: row.name }, row.country),
      el('span', { class: 'flags' }, ...row.rules.map(({ name, why }) => el('span', { class: 'flag', title: why }, name))),
    ),
  )
  return el(
    'section',
    { class: 'rules', 'aria-label': say('rules.title') },
    el('h2', {}, say('rules.title')),
    el('ul', {}, ...rows),
    ...unknown.map((text) => el('p', { class: 'hint' }, text)),
  )
}
