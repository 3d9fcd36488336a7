import sentences from './zh-CN.json' with { type: 'json' }

const known: ReadonlyMap<string, string> = new Map(Object.entries(sentences))

/** Sentences with a name in them. */
const patterns: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^Headings? ([\d./]+)\.$/, (name) => `税目 ${name}。`],
  [/^The rate of (.+); the edition of the earlier day was not read\.$/, (name) => `税率取自 ${name}；更早日期的版本未查阅。`],
  [/^The special rates of (.+); the edition of the earlier day was not read\.$/, (name) => `特惠税率取自 ${name}；更早日期的版本未查阅。`],
]

/** What a fact's caveat says, in Chinese; null where one of its sentences has no translation, as those of imported files. */
export function caveatInChinese(caveat: string): string | null {
  const said = sentencesOf(caveat).map((sentence) => known.get(sentence) ?? fromPattern(sentence))
  return said.includes(null) ? null : said.join('')
}

/** The sentences of a caveat; "Art. 31" ends none. */
export const sentencesOf = (caveat: string): readonly string[] => caveat.split(/(?<=(?<!\bArt)\.["”]?) (?=["“A-Z\d])/)

function fromPattern(sentence: string): string | null {
  for (const [pattern, say] of patterns) {
    const name = pattern.exec(sentence)?.[1]
    if (name !== undefined) return say(name)
  }
  return null
}
