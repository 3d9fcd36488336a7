import { termsIn, type Term } from '#shared/listings/glossary/terms.ts'

const placeholder = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\$\{[\w.]+\}|%\{\w+\}|\{\w+\}|%\(\w+\)[sdif]/g
const mark = /<span translate="no" data-lf="1">([\s\S]*?)<\/span>/g

/**
 * A text as HTML in which placeholders and words that stay as they are bear `translate="no"`, which DeepL and Google
 * heed; `restore` takes the marks out again.
 */
export function keepWords(content: string, html: boolean, terms: readonly Term[], from: string): string {
  const escaped = html ? content : content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const never = terms.filter(({ target }) => target === null)
  return escaped
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : marked(part, never, from)))
    .join('')
}

function marked(text: string, never: readonly Term[], from: string): string {
  const places = [
    ...[...text.matchAll(placeholder)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length })),
    ...termsIn(text, never, from).map(({ start, end }) => ({ start, end })),
  ].sort((one, other) => one.start - other.start)
  let done = ''
  let at = 0
  for (const { start, end } of places) {
    if (start < at) continue
    done += `${text.slice(at, start)}<span translate="no" data-lf="1">${text.slice(start, end)}</span>`
    at = end
  }
  return done + text.slice(at)
}

export function restoreWords(answer: string, html: boolean): string {
  const bare = answer.replace(mark, '$1')
  if (html) return bare
  return bare
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
