import type { PageReading } from '#extension/sites/page-reading.ts'

/** One reading in the flat form that `npm run -s pages` prints; null is "not on the page" or "not to be trusted". */
export function pageLine(file: string, reading: PageReading, ms: number): Record<string, unknown> {
  const nothing = { id: null, title: null, price: null, rating: null, reviewCount: null, ranks: [], seller: null, availability: 'unknown', results: [] }
  const head = { file, site: reading.site, kind: reading.kind, reason: null }
  switch (reading.kind) {
    case 'product': {
      const { kind, site, ...fields } = reading
      return { ...head, kind, site, ...nothing, ...fields, ms }
    }
    case 'search':
    case 'bestsellers':
      return { ...head, ...nothing, title: reading.title, availability: null, results: reading.results, ms }
    case 'unreadable':
      return { ...head, reason: reading.reason, detail: reading.detail, ...nothing, availability: null, ms }
  }
}
