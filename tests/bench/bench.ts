import { optionsOrUsage } from '#app/cli/read-options.ts'

/** One measured figure beside a peer measured in the same run; `ratio` is value / peer. */
export interface BenchRow {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly peer: string
  readonly ratio: number | null
}

const benches: Readonly<Record<string, () => Promise<{ run(): Promise<readonly BenchRow[]> }>>> = {
  'landed-cost': () => import('./landed-cost.ts'),
  'price-preview': () => import('./price-preview.ts'),
  'preview-thread': () => import('./preview-thread.ts'),
  'publish-calls': () => import('./publish-calls.ts'),
  'prices-page': () => import('./prices-page.ts'),
  'extension-page': () => import('./extension-page.ts'),
  'extension-fuzz': () => import('./extension-fuzz.ts'),
  listings: () => import('./listings.ts'),
  shipping: () => import('./shipping.ts'),
  planner: () => import('./planner.ts'),
  tariff: () => import('./tariff.ts'),
  callback: () => import('./shipping-callback.ts'),
  classify: () => import('./classify.ts'),
  research: () => import('./research.ts'),
  inbox: () => import('./inbox.ts'),
  profit: () => import('./profit.ts'),
}

const usage = `Usage: npm run bench [-- --only NAME] [-- --json]\nThere are: ${Object.keys(benches).join(', ')}`
const values = optionsOrUsage({ only: { type: 'string' }, json: { type: 'boolean' } }, usage)
const names = values.only === undefined ? Object.keys(benches) : [values.only]
const rows: BenchRow[] = []
for (const name of names) {
  const load = benches[name]
  if (load === undefined) {
    console.error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`)
    process.exit(2)
  }
  if (!values.json) console.error(`${name} …`)
  rows.push(...(await (await load()).run()))
}
if (values.json) console.log(JSON.stringify(rows, null, 2))
else console.table(rows)
process.exit(0)
