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
  const byGoods = Map.groupBy(leaves, ([code]) => code.slice(0, 6))
  const say = (prefix: string, below: readonly (readonly [code: string, value: Value])[], deeper: number | null) => {
    const values = [...new Set(below.map(([, value]) => value))].toSorted()
    const [only] = values
    if (only === undefined) return
    said[prefix] = values.length === 1 ? only : merge(values)
    if (values.length === 1 || deeper === null) return
    const children = Map.groupBy(below, ([code]) => code.slice(0, deeper))
    for (const [child, rows] of children) if (child.length > prefix.length) say(child, rows, deeper === 8 ? 10 : null)
  }
  for (const hs6 of goods) say(hs6, byGoods.get(hs6) ?? [], 8)
  return said
}
