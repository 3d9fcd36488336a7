type Places = Readonly<Record<string, string | readonly string[]>>

/** Whether this browser understands a selector. */
export function isSelector(place: string): boolean {
  try {
    document.createDocumentFragment().querySelector(place)
    return true
  } catch {
    return false
  }
}

/** A pack's places without the fields this browser can not look for: those stay as the build has them. */
export function usableSelectors(places: Places): Places {
  return Object.fromEntries(Object.entries(places).filter(([, place]) => [place].flat().every(isSelector)))
}
