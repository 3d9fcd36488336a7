import type { Fact, IsoDate } from '#shared/facts/fact.ts'
import type { FactUse, QuoteNote } from './quote.ts'

interface NamedFacts {
  readonly uses: readonly FactUse[]
  /** Those past their re-check day. */
  readonly staleNotes: readonly QuoteNote[]
}

/** Names the facts that the quotes of one day lean on. Baskets come in runs that use the same ones; the last answer is kept. */
export class FactUses {
  private readonly date: IsoDate
  private lastFacts: readonly Fact<unknown>[] = []
  private last: NamedFacts = { uses: [], staleNotes: [] }

  constructor(date: IsoDate) {
    this.date = date
  }

  of(facts: readonly Fact<unknown>[]): NamedFacts {
    if (!sameFacts(facts, this.lastFacts)) {
      const uses = facts.map((fact) => factUse(fact, this.date))
      const stale = facts.filter((_, index) => uses[index]?.stale)
      const staleNotes = stale.map(({ id, recheckBy }) => ({ code: 'stale-fact', params: { fact: id, recheckBy: recheckBy ?? '' } }))
      this.lastFacts = facts
      this.last = { uses, staleNotes }
    }
    return this.last
  }
}

/** A fact as a quote of that day names it. */
export function factUse(fact: Fact<unknown>, date: IsoDate): FactUse {
  const { id, source, validFrom, validTo, confidence, caveat } = fact
  const stale = fact.recheckBy !== null && fact.recheckBy < date
  return { id, source, validFrom, validTo, confidence, stale, caveat }
}

function sameFacts(some: readonly Fact<unknown>[], others: readonly Fact<unknown>[]): boolean {
  if (some.length !== others.length) return false
  for (let index = 0; index < some.length; index += 1) {
    if (some[index] !== others[index]) return false
  }
  return true
}
