import { Window } from 'happy-dom'
import { readPage } from '../read-page.ts'
import type { PageReading } from '../page-reading.ts'

export function documentOf(html: string, address: string): Document {
  const window = new Window({ url: address, settings: { disableJavaScriptFileLoading: true } })
  window.document.write(html)
  // happy-dom's document is its own type; the reader asks only for what both have.
  return window.document as unknown as Document
}

/** What the readers make of a page of that address. */
export function readHtml(html: string, address: string): PageReading {
  return readPage(documentOf(html, address), new URL(address))
}
