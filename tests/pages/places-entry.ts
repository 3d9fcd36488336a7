import { elementAt, elementsAt } from '#extension/sites/page-places.ts'

declare global {
  /** The places where the reader's own search finds other elements, or in another order, than the browser's. */
  var landfallOddPlaces: (places: readonly string[]) => readonly string[]
}

globalThis.landfallOddPlaces = (places) =>
  places.filter((place) => {
    const [found, right] = [elementsAt(document, place), [...document.querySelectorAll(place)]]
    return found.length !== right.length || found.some((element, at) => element !== right[at]) || elementAt(document, place) !== (right[0] ?? null)
  })
