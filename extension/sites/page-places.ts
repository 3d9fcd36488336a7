/** How an alternative of a selector begins: with an id, and what it names is that element itself or something within it. */
interface Place {
  readonly selector: string
  readonly id: string
  readonly names: 'itself' | 'within'
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const following = 4

const known = new Map<string, readonly Place[] | null>()

/**
 * Every element at a place of the page, in its order. What begins with an id is looked for only there: a product page
 * is long to search, and most of the places a reader asks for are of other years.
 */
export function elementsAt(document: Document, place: string): Element[] {
  const places = placesOf(place)
  if (places === null) return [...document.querySelectorAll(place)]
  const found = places.flatMap(({ selector, id, names }) =>
    [...withId(document, id)].flatMap((element) => (names === 'within' ? [...element.querySelectorAll(selector)] : element.matches(selector) ? [element] : [])),
  )
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => (a.compareDocumentPosition(b) & following ? -1 : 1))
}

/** The first element at a place, or null. */
export function elementAt(document: Document, place: string): Element | null {
  return elementsAt(document, place)[0] ?? null
}

/** Browsers keep a map of ids and answer a lone id from it, without a walk through the page. */
function withId(document: Document, id: string): Iterable<Element> {
  return document.getElementById(id) === null ? [] : document.querySelectorAll(`#${id}`)
}

/** The alternatives of a selector; null where one of them begins with anything but an id, or goes on beside it. */
function placesOf(place: string): readonly Place[] | null {
  const before = known.get(place)
  if (before !== undefined) return before
  const places = place.split(',').map(placeOf)
  const whole = places.filter((one) => one !== null)
  const answer = whole.length === places.length ? whole : null
  known.set(place, answer)
  return answer
}

function placeOf(part: string): Place | null {
  const selector = part.trim()
  const [, id, own = '', rest = ''] = /^#([\w-]+)((?:\[[^\]]*\]|[^\s>+~[\]])*)(.*)$/.exec(selector) ?? []
  if (id === undefined || own.includes('(') || /[+~(]/.test(rest.replace(/\[[^\]]*\]/g, ''))) return null
  return { selector, id, names: rest.trim() === '' ? 'itself' : 'within' }
}
