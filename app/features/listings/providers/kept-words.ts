import { termsIn, type Term } from '#shared/listings/glossary/terms.ts'

const placeholder = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\$\{[\w.]+\}|%\{\w+\}|\{\w+\}|%\(\w+\)[sdif]/g
const mark = /<span translate="no" data-lf="1">([\s\S]*?)<\/span>/g

/**
 * A text as HTML in which placeholders and words that stay as they are bear `translate="no"`, which DeepL and Google
 * heed; `restore` takes the marks out again. With `saidAsGlossary` words of the glossary, in whatever form they stand, are
 * put in as it has them: for services that keep no glossary of their own.
 */
export function keepWords(content: string, html: boolean, terms: readonly Term[], from: string, saidAsGlossary = false): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const kept = terms.flatMap((term) => (term.target === null ? [term] : saidAsGlossary ? [{ ...term, target: escape(term.target) }] : []))
  return (html ? content : escape(content))
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : marked(part, kept, from)))
    .join('')
}

function marked(text: string, kept: readonly Term[], from: string): string {
  const places = [
    ...[...text.matchAll(placeholder)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, said: hit[0] })),
    ...termsIn(text, kept, from).map(({ term, start, end, text: said }) => ({ start, end, said: term.target ?? said })),
  ].sort((one, other) => one.start - other.start)
  let done = ''
  let at = 0
  for (const { start, end, said } of places) {
    if (start < at) continue
    done += `${text.slice(at, start)}<span translate="no" data-lf="1">${said}</span>`
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
