import { statSync } from 'node:fs'
import { openPageBrowser } from './page-browser.ts'
import { eachPage } from './page-files.ts'
import { pageLine } from './page-line.ts'
import type { PageReading } from '#extension/sites/page-reading.ts'

const folder = process.argv[2]
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write('usage: npm run -s pages -- DIR, a folder with .html or .html.gz files\n')
  process.exit(2)
}
const browser = await openPageBrowser()
try {
  for (const page of eachPage(folder)) {
    const { reading, ms } = await browser.read(page).catch((error: unknown) => notOpened(page.file, error))
    process.stdout.write(`${JSON.stringify(pageLine(page.file, reading, ms))}\n`)
  }
} finally {
  await browser.close()
}

/** One file that no browser can open is no reason to leave out the others. */
function notOpened(file: string, error: unknown): { reading: PageReading; ms: number } {
  process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
  return { reading: { kind: 'unreadable', site: null, reason: 'error-page', detail: 'could not be opened' }, ms: 0 }
}
