import type { PageReading, ReadingDepth, SiteName } from './page-reading.ts'

export interface ListCard {
  readonly id: string
  readonly element: Element
}

/** A marketplace the extension reads. `read` is pure over the document and never throws for what a page holds. */
export interface Site {
  readonly name: SiteName
  match(url: URL): boolean
  read(document: Document, url: URL, depth: ReadingDepth): PageReading
  /** Takes newer places to read, by field. */
  use(selectors: Readonly<Record<string, string | readonly string[]>>): void
  /** The country of the shop an address belongs to. */
  marketplace(url: URL): string
  /** The cards of a list as they stand on the page, with their product's id. */
  cards(document: Document): readonly ListCard[]
  /** A few words of the page, cheap to take, that differ when another product or another offer is shown. */
  pulse(document: Document): string
}
