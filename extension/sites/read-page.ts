import { amazon } from './amazon/read-amazon.ts'
import { temu } from './temu/read-temu.ts'
import type { PageReading } from './page-reading.ts'
import type { Site } from './site.ts'

const sites: readonly Site[] = [amazon, temu]

/** Reads a page of any known marketplace, or says why it can't. */
export function readPage(document: Document, url: URL): PageReading {
  const site = sites.find((candidate) => candidate.match(url))
  return site ? site.read(document, url, 'all') : { kind: 'unreadable', site: null, reason: 'other-site', detail: null }
}
