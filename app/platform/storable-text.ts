const nul = String.fromCharCode(0)
const escaped = /\\u(?:0000|d[89a-f][0-9a-f]{2})/i

/** A text as PostgreSQL can hold it: NUL and halves of surrogate pairs become U+FFFD, the sign for what is no character. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll(nul, '\ufffd')
}

/** `JSON.parse`, every text and name in it storable. Throws SyntaxError, or RangeError where it is too deep to be walked. */
export function parseStorableJson(text: string): unknown {
  if (!escaped.test(text)) return JSON.parse(storableText(text))
  return JSON.parse(text, (_name, value: unknown) => storableValue(value))
}

function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const names = Object.keys(value)
  if (names.every((name) => storableText(name) === name)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [storableText(name), part]))
}
