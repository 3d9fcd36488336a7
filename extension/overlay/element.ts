type Child = Node | string | null | false
type Attributes = Readonly<Record<string, string | boolean | null>>

/** Makes an element; text stays text. A null or false attribute is left out, true is an empty one. */
export function el<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== null && child !== false))
  return element
}

/** The same for drawings. */
export function svgEl(tag: 'svg' | 'path' | 'circle', attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** Makes what a disclosure holds when it is first opened: most are never opened, and a page's thread pays for each element. */
export function fillOnOpen(details: HTMLDetailsElement, content: () => readonly Child[]): void {
  const fill = (): void => {
    if (!details.open || filled) return
    filled = true
    details.append(...content().filter((child) => child !== null && child !== false))
  }
  let filled = false
  details.addEventListener('toggle', fill)
  fill()
}
