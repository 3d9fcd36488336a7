import type { Button } from '../messages.ts'

const pressable = new Map<string, HTMLElement>()
let given = 0

function idOf(element: HTMLElement): string {
  const known = [...pressable].find(([, candidate]) => candidate === element)?.[0]
  if (known) return known
  const id = `b${++given}`
  pressable.set(id, element)
  return id
}

/** The buttons and links an app puts inside one of App Bridge's elements. */
export function buttonsIn(element: Element): Button[] {
  return [...element.children].flatMap((child) => {
    if (child instanceof HTMLElement && child.tagName === 'SECTION') return buttonsIn(child)
    if (!(child instanceof HTMLButtonElement || child instanceof HTMLAnchorElement)) return []
    return [
      {
        id: idOf(child),
        label: child.textContent.trim(),
        variant: child.getAttribute('variant'),
        tone: child.getAttribute('tone'),
        disabled: child.hasAttribute('disabled'),
        loading: child.hasAttribute('loading') && child.getAttribute('loading') !== 'false',
      },
    ]
  })
}

export function press(id: string): void {
  const element = pressable.get(id)
  if (!element) return
  // A disabled button takes no click; neither does the admin's picture of it.
  if (element.isConnected) element.click()
  else pressable.delete(id)
}

/** Calls back now and after each change below the element, once per turn. */
export function watch(element: Element, changed: () => void): () => void {
  let planned = false
  const observer = new MutationObserver(() => {
    if (planned) return
    planned = true
    queueMicrotask(() => {
      planned = false
      changed()
    })
  })
  observer.observe(element, { attributes: true, childList: true, characterData: true, subtree: true })
  changed()
  return () => observer.disconnect()
}
