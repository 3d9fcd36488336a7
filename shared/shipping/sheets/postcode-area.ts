import { z } from 'zod'

const code = z.string().trim().min(1).max(12)

/**
 * Part of a country by postcode: a range whose ends are both inside, compared by as many signs as each end has ("995" to
 * "999" holds 99901), or a pattern in which `*` is anything and `?` one sign.
 */
export const postcodeAreaSchema = z.union([
  z.strictObject({ from: code, to: code }),
  z.strictObject({ pattern: code.regex(/^[\p{L}\d\s\-*?]+$/u) }),
])
export type PostcodeArea = Readonly<z.infer<typeof postcodeAreaSchema>>

/** Upper case without spaces and dashes, as postcodes are compared. */
export function plainPostcode(text: string): string {
  return text.replace(/[\s-]+/g, '').toUpperCase()
}

/** Is a plain postcode within the area? */
export function isWithin(area: PostcodeArea, postcode: string): boolean {
  if ('pattern' in area) return fits(plainPostcode(area.pattern), postcode)
  const from = plainPostcode(area.from)
  const to = plainPostcode(area.to)
  return postcode.slice(0, from.length) >= from && postcode.slice(0, to.length) <= to
}

/** May one postcode lie in both? Exact for two ranges; a pattern is compared by what stands before its first joker. */
export function mayOverlap(a: PostcodeArea, b: PostcodeArea): boolean {
  const [fromA, toA] = ends(a)
  const [fromB, toB] = ends(b)
  return notAfter(fromA, toB) && notAfter(fromB, toA)
}

function ends(area: PostcodeArea): readonly [string, string] {
  if ('from' in area) return [plainPostcode(area.from), plainPostcode(area.to)]
  const start = plainPostcode(area.pattern).split(/[*?]/, 1)[0] ?? ''
  return [start, start]
}

function notAfter(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length)
  return from.slice(0, shared) <= to.slice(0, shared)
}

/** Greedy, with one place to come back to: linear but for the last star, whatever the pattern. */
function fits(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let index = 0
  while (index < text.length) {
    const sign = pattern[at]
    if (sign === '*') {
      star = at
      at += 1
      resume = index
    } else if (sign === '?' || sign === text[index]) {
      at += 1
      index += 1
    } else if (star >= 0) {
      at = star + 1
      resume += 1
      index = resume
    } else {
      return false
    }
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}
