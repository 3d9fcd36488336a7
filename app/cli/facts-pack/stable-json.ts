function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

function write(value: unknown, indent: string): string {
  const flat = JSON.stringify(value)
  if (flat.length + indent.length <= 120 || typeof value !== 'object' || value === null) return flat
  const deeper = `${indent} `
  const parts = Array.isArray(value)
    ? value.map((item) => write(item, deeper))
    : Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${write(inner, deeper)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`
}

/**
 * JSON with keys in code order and short values on one line, so that a refresh shows as a readable difference. Text
 * keys only: objects with whole-number keys would be reordered by the engine, which is the same order for equal length.
 */
export function stableJson(value: unknown): string {
  return `${write(sorted(value), '')}\n`
}
