import type { ProductPage } from '../sites/page-reading.ts'

/** What a report of a misread holds: the shop, the product's public id, what was read from where, and nothing of who looked. */
export function misreadReport(page: ProductPage, host: string, version: string, at: string): string {
  const { site, id, price, rating, reviewCount, ranks, seller, availability, weightGrams, unreadable, places } = page
  return `${JSON.stringify({ report: 'landfall-misread', version, at: at.slice(0, 10), host, site, id, read: { price, rating, reviewCount, ranks, seller, availability, weightGrams }, unreadable, places }, null, 2)}\n`
}

/** Saves the report as a file of the seller's; it is sent nowhere. */
export function saveReport(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
