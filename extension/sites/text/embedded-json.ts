/** The text of the inline scripts of a page that hold any of these words, in order. */
export function inlineScripts(document: Document, words: readonly string[]): string[] {
  // Its one text node has a script's text as it stands; asking for `textContent` makes it anew.
  const texts = [...document.getElementsByTagName('script')].map((script) => script.firstChild?.nodeValue ?? '')
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
  const marks = /[{}[\]"]/g
  marks.lastIndex = start
  let depth = 0
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found
    if (mark === '"') marks.lastIndex = endOfString(text, marks.lastIndex)
    else if (mark === '{' || mark === '[') depth += 1
    else if ((depth -= 1) === 0) return found.index
  }
  return -1
}

/** Behind the quotation mark that ends the string which begins at `from`: one with an even number of backslashes before it. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
  return text.length
}

/** The value as an object with string keys, or an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
}
