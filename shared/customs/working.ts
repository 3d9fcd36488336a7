import type { ReadingName } from './readings/reading-list.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { FactUses } from './fact-uses.ts'
import type { FactUse, MissingPart, QuoteNote, QuotePart, ReadingUse } from './quote.ts'

type Params = Readonly<Record<string, string>>

const noParams: Params = {}

/** What a quote gathers while it is worked out: the facts it leaned on, what it could not know, what to tell. */
export class Working {
  readonly missing: MissingPart[] = []
  readonly notes: QuoteNote[] = []
  readonly readings: ReadingUse[] = []
  private readonly used: Fact<unknown>[] = []
  private readonly naming: FactUses

  constructor(naming: FactUses) {
    this.naming = naming
  }

  use(fact: Fact<unknown>): void {
    if (!this.used.includes(fact)) this.used.push(fact)
  }

  lacks(part: QuotePart, line: string | null, code: string, params: Params = noParams): void {
    this.missing.push({ part, line, code, params })
  }

  tell(code: string, params: Params = noParams): void {
    if (!this.notes.some((note) => note.code === code && sameParams(note.params, params))) this.notes.push({ code, params })
  }

  /** Names a disputed point that bears on the quote, and says how it is read. */
  read(name: ReadingName, choice: string): void {
    if (!this.readings.some((one) => one.name === name)) this.readings.push({ name, choice })
  }

  /** Facts in the order they were used; those past their re-check day are told as stale. */
  factUses(): readonly FactUse[] {
    const { uses, staleNotes } = this.naming.of(this.used)
    this.notes.push(...staleNotes)
    return uses
  }
}

function sameParams(a: Params, b: Params): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
