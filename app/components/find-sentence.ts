// Names of things and refusals of a command-line program: a code in them is no sentence for a screen.
const notSentences: ReadonlySet<string> = new Set(['layers', 'needs', 'input'])

/** A code's sentence in a bundle of messages, at its top or in one of its sections; null where there is none. */
export function findSentence(bundle: unknown, code: string): string | null {
  if (typeof bundle !== 'object' || bundle === null) return null
  const own: unknown = Object.hasOwn(bundle, code) ? Reflect.get(bundle, code) : null
  if (typeof own === 'string') return own
  for (const [name, section] of Object.entries(bundle) as [string, unknown][]) {
    if (typeof section !== 'object' || section === null || notSentences.has(name)) continue
    const sentence: unknown = Object.hasOwn(section, code) ? Reflect.get(section, code) : null
    if (typeof sentence === 'string') return sentence
  }
  return null
}
