import type { PageReading, SiteName } from './page-reading.ts'

/** A marketplace the extension reads. `read` is pure over the document and never throws for what a page holds. */
export interface Site {
  readonly name: SiteName
  match(url: URL): boolean
  read(document: Document, url: URL): PageReading
  /** A few words of the page, cheap to take, that differ when another product or another offer is shown. */
  pulse(document: Document): string
}
