/**
 * Says the same with fewer codes: where every leaf below a six-digit code (then an eight-digit one) has the same
 * value, the short code carries it; where they differ the short code carries `merge(values)` and the longer codes
 * follow. A look-up by longest prefix then answers exactly, or says that the code is too short to tell.
 * `leaves` are codes of 8 to 10 digits.
 */
export function collapseCodes<Value extends string>(
  leaves: ReadonlyMap<string, Value>,
  goods: readonly string[],
  merge: (values: readonly Value[]) => string,
): Record<string, string> {
  const said: Record<string, string> = {}
  const say = (prefix: string, deeper: number | null) => {
    const below = [...leaves].filter(([code]) => code.startsWith(prefix))
    const values = [...new Set(below.map(([, value]) => value))].toSorted()
    const [only] = values
    if (only === undefined) return
    said[prefix] = values.length === 1 ? only : merge(values)
    if (values.length === 1 || deeper === null) return
    const children = new Set(below.map(([code]) => code.slice(0, deeper)).filter((code) => code.length > prefix.length))
    for (const child of children) say(child, deeper === 8 ? 10 : null)
  }
  for (const hs6 of goods) say(hs6, 8)
  return said
}
