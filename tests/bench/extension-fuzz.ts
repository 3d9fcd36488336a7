import { productPage, usShirt } from '#extension/sites/amazon/fixtures/product-page.ts'
import { temuProduct, temuSample } from '#extension/sites/temu/fixtures/temu-pages.ts'
import { openPageBrowser } from '#tests/pages/page-browser.ts'
import { pageFiles } from '#tests/pages/page-files.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import type { BenchRow } from './bench.ts'

const rounds = 10_000
const temuPlace = 'https://www.temu.com/plain-mug-g-601104624066267.html'
/** A page is opened anew now and then, so that one lost page loses little. */
const atOnce = 250

/** Ten thousand mutations of saved pages: how often the readers crashed, gave another number, or gave less. */
export async function run(): Promise<readonly BenchRow[]> {
  const shared = sharedFolder()
  const saved = shared === null ? [] : pageFiles(`${shared}pages/amazon`).filter(({ file }) => /^(?:pdp|search|bestsellers)-/.test(file))
  const own = saved.length > 0 ? saved : [{ file: 'our own shirt', html: productPage(usShirt), address: 'https://www.amazon.com/dp/B0LANDFALL' }]
  const pages = [...own, { file: 'Temu product (synthetic)', html: temuProduct({}), address: temuPlace }, { file: 'Temu search (synthetic)', html: temuSample, address: 'https://www.temu.com/search_result.html' }]
  const browser = await openPageBrowser()
  const sum = { rounds: 0, whole: 0, partial: 0, refused: 0, crashed: 0, wrong: 0 }
  try {
    for (let turn = 0; sum.rounds < rounds; turn += 1) {
      const page = pages[turn % pages.length]
      if (!page) break
      const report = await browser.fuzz(page, 1000 + turn, Math.min(atOnce, rounds - sum.rounds))
      for (const told of [...report.crashed, ...report.wrong]) console.error(`${page.file}: ${told}`)
      sum.rounds += report.rounds
      sum.whole += report.whole
      sum.partial += report.partial
      sum.refused += report.refused
      sum.crashed += report.crashed.length
      sum.wrong += report.wrong.length
    }
  } finally {
    await browser.close()
  }
  const peer = `${sum.rounds} mutations of ${pages.length} ${saved.length > 0 ? 'pages, saved ones of Amazon and made-up ones of Temu' : 'made-up pages, the reference folder is missing'}`
  const row = (name: string, value: number): BenchRow => ({ name, value, unit: 'mutations', peer, ratio: Math.round((value / sum.rounds) * 1e4) / 1e4 })
  return [
    row('mutated page: reader crashed', sum.crashed),
    row('mutated page: another number', sum.wrong),
    row('mutated page: all numbers kept', sum.whole),
    row('mutated page: fewer numbers', sum.partial),
    row('mutated page: refused as a whole', sum.refused),
  ]
}
