import { selectors } from '#extension/sites/amazon/selectors.ts'
import type { RandomSource } from './random-source.ts'

export interface Mutation {
  readonly told: string
  readonly undo: () => void
}

/** Where the readers look: most mutations strike there, or a little above or below. */
const places: readonly string[] = [...Object.values(selectors).flat(), ...['goodContainer-', 'goodsImage-'].map((name) => `[data-tooltip^="${name}"]`), '[data-type]', 'body > script']
const targets = new WeakMap<Document, Element[][]>()

/** Changes one to three things of a page as a careless rebuild, a broken load or an ad blocker would. Invents no figure. */
export function mutate(document: Document, random: RandomSource): Mutation {
  const steps = Array.from({ length: 1 + random(3) }, () => step(document, random))
  return { told: steps.map(({ told }) => told).join(' and '), undo: () => steps.toReversed().forEach(({ undo }) => undo()) }
}

function step(document: Document, random: RandomSource): Mutation {
  const element = pick(document, random)
  const kind = kinds[random(kinds.length)]
  if (!kind) return { told: 'nothing', undo: () => undefined }
  const undo = kind.change(element, random)
  return { told: `${kind.name} ${named(element)}`, undo }
}

function pick(document: Document, random: RandomSource): Element {
  const groups = targets.get(document) ?? places.map((place) => [...document.body.querySelectorAll(place)]).filter((found) => found.length > 0)
  targets.set(document, groups)
  const group = groups[random(groups.length)] ?? []
  let element = random(10) < 8 ? group[random(group.length)] : document.body.getElementsByTagName('*')[random(document.body.getElementsByTagName('*').length)]
  for (let steps = random(4); steps > 0; steps -= 1) {
    const next = random(2) === 0 ? element?.parentElement : element?.children[random(element.children.length)]
    if (next && next !== document.body) element = next
  }
  return element ?? document.body
}

const kinds: readonly { readonly name: string; change(element: Element, random: RandomSource): () => void }[] = [
  { name: 'removed', change: (element) => replaced(element, []) },
  { name: 'emptied', change: (element) => withChildren(element, []) },
  { name: 'unwrapped', change: (element) => unwrapped(element) },
  { name: 'doubled', change: (element) => doubled(element) },
  { name: 'renamed the id of', change: (element) => attribute(element, 'id', 'renamed') },
  { name: 'took the id from', change: (element) => attribute(element, 'id', null) },
  { name: 'took the classes from', change: (element) => attribute(element, 'class', null) },
  { name: 'took one class from', change: (element, random) => attribute(element, 'class', without(element.className, random)) },
  { name: 'took an attribute from', change: (element, random) => attribute(element, element.getAttributeNames()[random(element.attributes.length)] ?? 'id', null) },
  { name: 'changed the tag of', change: (element) => retagged(element) },
  { name: 'turned round the children of', change: (element) => withChildren(element, [...element.childNodes].reverse()) },
  { name: 'moved to the end', change: (element) => moved(element, element.ownerDocument.body) },
  { name: 'moved one up', change: (element) => moved(element, element.parentElement?.parentElement ?? element.ownerDocument.body) },
  { name: 'dropped the first text of', change: (element) => textless(element) },
]

function replaced(element: Element, by: readonly Node[]): () => void {
  const { parentNode } = element
  if (!parentNode || element === element.ownerDocument.body) return () => undefined
  const mark = element.ownerDocument.createComment('')
  element.replaceWith(mark, ...by)
  return () => {
    for (const node of by) if (node.parentNode) node.parentNode.removeChild(node)
    mark.replaceWith(element)
  }
}

function withChildren(element: Element, children: readonly Node[]): () => void {
  const before = [...element.childNodes]
  element.replaceChildren(...children)
  return () => element.replaceChildren(...before)
}

function unwrapped(element: Element): () => void {
  const children = [...element.childNodes]
  if (element === element.ownerDocument.body) return () => undefined
  const undo = replaced(element, children)
  return () => {
    undo()
    element.replaceChildren(...children)
  }
}

function doubled(element: Element): () => void {
  if (element === element.ownerDocument.body) return () => undefined
  const copy = element.cloneNode(true)
  element.after(copy)
  return () => copy.parentNode?.removeChild(copy)
}

function attribute(element: Element, name: string, value: string | null): () => void {
  const before = element.getAttribute(name)
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
  return () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before))
}

function without(classes: unknown, random: RandomSource): string {
  const all = typeof classes === 'string' ? classes.split(/\s+/) : []
  return all.toSpliced(random(Math.max(1, all.length)), 1).join(' ')
}

function retagged(element: Element): () => void {
  const children = [...element.childNodes]
  const other = element.ownerDocument.createElement('section')
  for (const name of element.getAttributeNames()) other.setAttribute(name, element.getAttribute(name) ?? '')
  const undo = replaced(element, [other])
  if (other.parentNode) other.append(...children)
  return () => {
    undo()
    element.replaceChildren(...children)
  }
}

function moved(element: Element, to: Element): () => void {
  const { parentNode, nextSibling } = element
  if (!parentNode || element === to || element.contains(to)) return () => undefined
  to.append(element)
  return () => parentNode.insertBefore(element, nextSibling)
}

function textless(element: Element): () => void {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  const text = walker.nextNode()
  const before = text?.nodeValue ?? ''
  if (text) text.nodeValue = ''
  return () => {
    if (text) text.nodeValue = before
  }
}

const named = (element: Element): string => `<${element.tagName.toLowerCase()} id="${element.id}" class="${element.getAttribute('class') ?? ''}">`
