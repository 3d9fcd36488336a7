/** The text of the inline scripts of a page that hold any of these words, in order. */
export function inlineScripts(document: Document, words: readonly string[]): string[] {
  const texts = [...document.scripts].filter((script) => !script.hasAttribute('src')).map((script) => script.textContent)
  return texts.filter((text) => words.some((word) => text.includes(word)))
}

/**
 * The object or list that begins right behind `before`, found by counting brackets outside strings, and parsed as
 * JSON. Undefined where nothing begins there or it is no JSON: script text is data here and is never run.
 */
export function jsonBehind(text: string, before: RegExp): unknown {
  const found = before.exec(text)
  if (!found) return undefined
  const start = found.index + found[0].length
  const end = closingBracket(text, start)
  if (end < 0) return undefined
  try {
    return JSON.parse(text.slice(start, end + 1))
  } catch {
    return undefined
  }
}

function closingBracket(text: string, start: number): number {
  if (text[start] !== '{' && text[start] !== '[') return -1
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return -1
}

/** The value as an object with string keys, or an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
}
