import { createFactBook } from './create-fact-book.ts'
import type { FactBook } from './fact-book.ts'
import { defaultFacts } from './pack/default-facts.ts'

let book: FactBook | null = null

/** The pack that ships, ready to ask; made on first use and shared. */
export function defaultFactBook(): FactBook {
  book ??= createFactBook(defaultFacts())
  return book
}
