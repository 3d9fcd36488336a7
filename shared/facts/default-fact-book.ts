import { createFactBook } from './create-fact-book.ts'
import type { FactBook } from './fact-book.ts'
import type { FactSet } from './fact-set.ts'
import { defaultFacts } from './pack/default-facts.ts'

let facts: FactSet | null = null
let book: FactBook | null = null

/** The facts of the pack that ships; unpacked on first use and shared. */
export function defaultFactSet(): FactSet {
  facts ??= defaultFacts()
  return facts
}

/** The pack that ships, ready to ask; made on first use and shared. */
export function defaultFactBook(): FactBook {
  book ??= createFactBook(defaultFactSet())
  return book
}
