import { el } from './element.ts'

/**
 * The end of the panel, drawn when it is scrolled near or tabbed to: most visitors of a page never look so far, and its
 * thread pays for each element. Once drawn it is drawn at once again, so that nothing jumps under the seller's hand.
 */
export function drawnInView(opened: Set<string>, content: () => readonly HTMLElement[]): readonly HTMLElement[] {
  if (opened.has('rest')) return content()
  const rest = el('div', { class: 'rest' })
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    opened.add('rest')
    rest.replaceWith(...content())
  })
  observer.observe(rest)
  return [rest]
}
