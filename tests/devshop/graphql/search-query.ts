import { notImplemented } from './errors.ts'

/**
 * Shopify's search syntax (https://shopify.dev/docs/api/usage/search-syntax) as far as the app uses it: terms side by
 * side mean AND, `OR`, `NOT` and `-`, parentheses, `field:value`, `field:>value`, quotes, `*` at the end of a word.
 */
export type Filters<Item> = Record<string, (item: Item) => string | number | string[] | null>

type Test<Item> = (item: Item) => boolean

export function search<Item>(
  query: string | undefined,
  filters: Filters<Item>,
  words: (item: Item) => string
): Test<Item> {
  const tokens =
    query?.match(/-?[\w.]+:(?:>=|<=|>|<)?(?:"[^"]*"|'[^']*'|[^\s()]+)|[()]|"[^"]*"|'[^']*'|[^\s()]+/g) ?? []
  let position = 0

  const anyOf = (): Test<Item> => {
    const branches = [allOf()]
    while (tokens[position]?.toUpperCase() === 'OR') {
      position += 1
      branches.push(allOf())
    }
    return (item) => branches.some((branch) => branch(item))
  }
  const allOf = (): Test<Item> => {
    const terms: Test<Item>[] = []
    for (
      let token = tokens[position];
      token !== undefined && token !== ')' && token.toUpperCase() !== 'OR';
      token = tokens[position]
    ) {
      position += 1
      if (token.toUpperCase() === 'AND') continue
      terms.push(one(token))
    }
    return (item) => terms.every((term) => term(item))
  }
  const one = (token: string): Test<Item> => {
    if (token.toUpperCase() === 'NOT') {
      const next = tokens[position++]
      const inner = next === undefined ? () => false : one(next)
      return (item) => !inner(item)
    }
    if (token === '(') {
      const inner = anyOf()
      position += 1
      return inner
    }
    if (token.startsWith('-') && token.length > 1) {
      const inner = one(token.slice(1))
      return (item) => !inner(item)
    }
    return term(token, filters, words)
  }
  return anyOf()
}

function term<Item>(token: string, filters: Filters<Item>, words: (item: Item) => string): Test<Item> {
  const [, field, operator = '', raw] = /^([\w.]+):(>=|<=|>|<)?(.*)$/.exec(token) ?? []
  if (field === undefined || raw === undefined) {
    const wanted = unquoted(token).toLowerCase().replace(/\*$/, '')
    return (item) => words(item).toLowerCase().includes(wanted)
  }
  const read = filters[field]
  if (!read) throw notImplemented(`the search filter "${field}:"`)
  const wanted = unquoted(raw)
  return (item) => {
    const value = read(item)
    if (Array.isArray(value)) return value.some((one) => matches(one, operator, wanted))
    return value === null ? false : matches(value, operator, wanted)
  }
}

function matches(value: string | number, operator: string, wanted: string): boolean {
  if (wanted === '*') return true
  const order =
    typeof value === 'number'
      ? value - Number(wanted.slice(wanted.lastIndexOf('/') + 1))
      : compareText(value, wanted)
  if (operator === '>') return order > 0
  if (operator === '>=') return order >= 0
  if (operator === '<') return order < 0
  if (operator === '<=') return order <= 0
  if (typeof value === 'string' && wanted.endsWith('*'))
    return value.toLowerCase().startsWith(wanted.slice(0, -1).toLowerCase())
  return order === 0
}

/** Moments compare as moments, whatever their zone; other text without regard to case. */
function compareText(value: string, wanted: string): number {
  const moments = [value, wanted].map((text) =>
    /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN
  )
  const [left = Number.NaN, right = Number.NaN] = moments
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right
  const [a, b] = [value.toLowerCase(), wanted.toLowerCase()]
  return a === b ? 0 : a < b ? -1 : 1
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2')
}
