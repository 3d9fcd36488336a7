import { statSync } from 'node:fs'
import { openPageBrowser } from './page-browser.ts'
import { pageFiles } from './page-files.ts'
import { pageLine } from './page-line.ts'

const folder = process.argv[2]
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  process.stderr.write('usage: npm run -s pages -- DIR, a folder with .html or .html.gz files\n')
  process.exit(2)
}
const browser = await openPageBrowser()
try {
  for (const page of pageFiles(folder)) {
    const { reading, ms } = await browser.read(page)
    process.stdout.write(`${JSON.stringify(pageLine(page.file, reading, ms))}\n`)
  }
} finally {
  await browser.close()
}
