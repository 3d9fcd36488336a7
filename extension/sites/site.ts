import type { PageReading, SiteName } from './page-reading.ts'

/** A marketplace the extension reads. `read` is pure over the document and never throws for what a page holds. */
export interface Site {
  readonly name: SiteName
  match(url: URL): boolean
  read(document: Document, url: URL): PageReading
}
