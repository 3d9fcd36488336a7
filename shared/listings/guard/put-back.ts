import { plainCharacters } from './plain-characters.ts'

export interface PutBack {
  /** The words of the source, as they stand there. */
  readonly words: string
  /** The translation with them in place of what they had become. */
  readonly target: string
}

/**
 * The translation with `was` of the source put back where it became `is`; null where either can't be found to the
 * letter. Findings speak in plain characters ("g/m2"), texts need not ("g/m²").
 */
export function putBack(source: string, target: string, was: string, is: string): PutBack | null {
  const words = standing(source, was)
  const found = standing(target, is)
  if (words === null || found === null || words === found) return null
  return { words, target: target.replace(found, () => words) }
}

function standing(text: string, plain: string): string | null {
  if (text.includes(plain)) return plain
  const all = plainCharacters(text)
  const at = all.indexOf(plain)
  // Only where each sign has one plain sign does its place say where it stands.
  return at < 0 || all.length !== text.length ? null : text.slice(at, at + plain.length)
}
