import { plainText } from './plain-text.ts'

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG'])
/** Stands where two elements' digits touch, so that "13" beside "50" is never read as 1350. */
const seam = '\u241f'

/** What an element says to a reader: no scripts or styles, and digits of neighbouring elements kept apart. */
export function elementText(element: Element | null): string {
  if (!element) return ''
  const texts: string[] = []
  gather(element, texts)
  return joined(texts)
}

/** What a run of sibling nodes says. */
export function nodesText(nodes: readonly Node[]): string {
  const texts: string[] = []
  for (const node of nodes) {
    if (isElement(node)) gather(node, texts)
    else if (node.nodeType === 3) texts.push(node.nodeValue ?? '')
  }
  return joined(texts)
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function gather(element: Element, texts: string[]): void {
  if (silent.has(element.tagName.toUpperCase())) return
  for (const node of element.childNodes) {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '')
    else if (isElement(node)) gather(node, texts)
  }
}

function joined(texts: readonly string[]): string {
  let all = ''
  for (const text of texts) {
    if (/\d$/.test(all) && /^\d/.test(text)) all += seam
    all += text
  }
  return plainText(all)
}
