import type { PolicySection, PolicyText } from './compose-policy.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it, whatever it holds. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}

const element = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`

function sectionHtml({ heading, paragraphs, items, address }: PolicySection): string {
  const list = items.length === 0 ? '' : `<ul>${items.map((item) => element('li', item)).join('')}</ul>`
  const lines = address.length === 0 ? '' : `<p>${address.map(escapeHtml).join('<br>')}</p>`
  return element('h3', heading) + paragraphs.map((text) => element('p', text)).join('') + list + lines
}

/**
 * Policies of one or more countries as one body for Shopify: only p, h2, h3, ul, li and br, all text escaped. The
 * merchant's words can't become markup.
 */
export function policyHtml(texts: readonly PolicyText[]): string {
  return texts
    .map(({ lead, sections, updated }) => element('h2', lead) + sections.map(sectionHtml).join('') + element('p', updated))
    .join('\n')
}
