import { readPage } from '#extension/sites/read-page.ts'
import type { PageReading } from '#extension/sites/page-reading.ts'

declare global {
  var landfallReadPage: (address: string) => { reading: PageReading; ms: number }
}

globalThis.landfallReadPage = (address) => {
  const started = performance.now()
  const reading = readPage(document, new URL(address))
  return { reading, ms: Math.round((performance.now() - started) * 10) / 10 }
}
