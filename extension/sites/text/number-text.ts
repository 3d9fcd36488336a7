/** A number as printed, its separators told apart. `fraction` is empty when nothing says where decimals start. */
export interface PrintedNumber {
  readonly whole: string
  readonly fraction: string
}

const shape = /^\d+(?:[.,' ’]\d+)*$/

/**
 * Takes apart digits with grouping and decimal separators by their form alone, whatever the language:
 * `1.234,56`, `1,234.56`, `1 234,56`, `1,23,456`, `5,412`. `decimals` is how many digits may follow a decimal
 * separator. Null when the form fits two readings or none.
 */
export function printedNumber(text: string, decimals: number): PrintedNumber | null {
  if (!shape.test(text)) return null
  const separators = text.match(/[.,' ’]/g) ?? []
  const last = separators.at(-1)
  if (last === undefined) return { whole: text, fraction: '' }
  const parts = text.split(/[.,' ’]/)
  const tail = parts.at(-1) ?? ''
  const earlier = separators.slice(0, -1)
  const mayBeDecimal = (last === '.' || last === ',') && tail.length === decimals && !earlier.includes(last)
  const mayBeGroup = grouped(parts, separators)
  if (mayBeDecimal && mayBeGroup) return null
  if (mayBeGroup) return { whole: parts.join(''), fraction: '' }
  const head = parts.slice(0, -1)
  if (mayBeDecimal && grouped(head, earlier)) return { whole: head.join(''), fraction: tail }
  return null
}

function grouped(parts: readonly string[], separators: readonly string[]): boolean {
  if (parts.length === 1) return true
  if (new Set(separators).size > 1) return false
  const [first = '', ...rest] = parts
  if (first.startsWith('0') || first.length > 3) return false
  if (rest.at(-1)?.length !== 3) return false
  const inner = rest.slice(0, -1)
  if (inner.every((part) => part.length === 3)) return true
  // India groups by two digits above the thousand.
  return separators[0] === ',' && first.length <= 2 && inner.every((part) => part.length === 2)
}
