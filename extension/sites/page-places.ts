const ids = new Map<string, readonly string[] | null>()

/**
 * Every element at a place of the page. What begins with an id is looked for only where the page has that id: most of
 * the places a reader asks for are of other years and other layouts, and a product page is long to search.
 */
export function elementsAt(document: Document, place: string): Element[] {
  return mayStand(document, place) ? [...document.querySelectorAll(place)] : []
}

/** The first element at a place, or null. */
export function elementAt(document: Document, place: string): Element | null {
  return mayStand(document, place) ? document.querySelector(place) : null
}

function mayStand(document: Document, place: string): boolean {
  const known = ids.get(place)
  const leading = known === undefined ? leadingIds(place) : known
  if (known === undefined) ids.set(place, leading)
  return leading === null || leading.some((id) => document.getElementById(id) !== null)
}

/** The ids that a selector's alternatives begin with; null where one of them begins with anything else. */
function leadingIds(place: string): string[] | null {
  const found = place.split(',').map((part) => /^\s*#([\w-]+)/.exec(part)?.[1])
  const known = found.filter((id) => id !== undefined)
  return known.length === found.length ? known : null
}
