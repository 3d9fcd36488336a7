/** An alternative of a selector that begins with an id: what it names is that element itself or something within it. */
interface Place {
  readonly selector: string
  readonly id: string
  readonly names: 'itself' | 'within'
  /** Whether more than the id is asked of the element itself. */
  readonly bare: boolean
}

interface Places {
  readonly byId: readonly Place[]
  /** The alternatives that begin with anything else, for which the whole page is searched once. */
  readonly anywhere: string | null
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const following = 4

const known = new Map<string, Places>()

/**
 * Every element at a place of the page, in its order. What begins with an id is looked for only there: a product page
 * is long to search, and most of the places a reader asks for are of other years.
 */
export function elementsAt(document: Document, place: string): Element[] {
  const { byId, anywhere } = placesOf(place)
  const found = byId.flatMap(({ selector, id, names }) =>
    [...withId(document, id)].flatMap((element) => (names === 'within' ? [...element.querySelectorAll(selector)] : element.matches(selector) ? [element] : [])),
  )
  if (anywhere !== null) {
    const others = [...document.querySelectorAll(anywhere)]
    if (found.length === 0) return others
    found.push(...others)
  }
  return found.length < 2 ? found : [...new Set(found)].sort(inOrder)
}

/** The first element at a place, or null: the search ends where it is found. */
export function elementAt(document: Document, place: string): Element | null {
  const { byId, anywhere } = placesOf(place)
  const firsts = byId.map((one) => firstOf(document, one))
  if (anywhere !== null) firsts.push(document.querySelector(anywhere))
  const found = firsts.filter((element) => element !== null)
  return found.length < 2 ? (found[0] ?? null) : (found.sort(inOrder)[0] ?? null)
}

function firstOf(document: Document, { selector, id, names, bare }: Place): Element | null {
  const first = document.getElementById(id)
  if (first === null || bare) return first
  const within = (element: Element): Element | null => (names === 'within' ? element.querySelector(selector) : element.matches(selector) ? element : null)
  const at = within(first)
  if (at !== null) return at
  // Pages give one id to several elements.
  for (const element of withId(document, id)) {
    const other = within(element)
    if (other !== null) return other
  }
  return null
}

const inOrder = (a: Element, b: Element): number => (a === b ? 0 : a.compareDocumentPosition(b) & following ? -1 : 1)

/** Browsers keep a map of ids and answer a lone id from it, without a walk through the page. */
function withId(document: Document, id: string): Iterable<Element> {
  return document.getElementById(id) === null ? [] : document.querySelectorAll(`#${id}`)
}

function placesOf(place: string): Places {
  const before = known.get(place)
  if (before !== undefined) return before
  const parts = alternativesOf(place).map((selector) => ({ selector, at: placeOf(selector) }))
  const byId = parts.flatMap(({ at }) => at ?? [])
  const others = parts.flatMap(({ selector, at }) => (at === null ? [selector] : []))
  const places = { byId, anywhere: byId.length === 0 ? place : others.length === 0 ? null : others.join(',') }
  known.set(place, places)
  return places
}

/** None where a comma stands within brackets and may part no alternatives: such a selector is left whole. */
function alternativesOf(place: string): string[] {
  const parts = place.split(',').map((part) => part.trim())
  if (parts.length === 1) return parts
  return place.includes('(') || parts.some((part) => part.split('[').length !== part.split(']').length) ? [] : parts
}

/** Null for what begins with anything but an id or a tag's name before one, or goes on beside the element with that id. */
function placeOf(selector: string): Place | null {
  const [, id, own = '', rest = ''] = selector.includes('#') ? (leading.exec(selector) ?? []) : []
  if (id === undefined) return null
  const within = rest.trim() !== ''
  if (beside.test(rest)) return null
  return { selector, id, names: within ? 'within' : 'itself', bare: !within && own === '' && selector.startsWith('#') }
}

/** A tag's name, an id, what else is asked of that element, and the rest. */
const leading = /^[a-z]*#([\w-]+)((?:\[[^\]]*\]|[.:][\w-]+)*)(.*)$/
const beside = /^(?:\(|\s*[+~])/
