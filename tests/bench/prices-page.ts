import type { Frame } from 'playwright-core'
import { adminPage, launchBrowser, type AdminPage } from '#tests/e2e/admin-page.ts'
import { generatedCatalogue } from '#tests/devshop/catalogue/generated-catalogue.ts'
import { startLandfall, type Landfall } from '#tests/run/landfall.ts'
import type { BenchRow } from './bench.ts'
import { noteVitals, readVitals } from './page-vitals.ts'
import { withThrowawayDatabase } from './throwaway-database.ts'

const variants = 10_000
const rounds = 5

/** The Prices page with 10,000 variants in Chromium, beside the Extension page, the app's lightest, in the same run. */
export async function run(): Promise<BenchRow[]> {
  return withThrowawayDatabase(async (database, logFolder) => {
    const devshop = { catalogue: generatedCatalogue(variants), plan: 'enterprise' as const }
    const landfall = await startLandfall({ database, logFolder, devshop })
    const browser = await launchBrowser()
    try {
      const admin = await adminPage(browser, landfall)
      admin.page.setDefaultTimeout(120_000)
      await openMarket(admin)
      await noteVitals(admin.page)
      const light = await paints(landfall, admin, '/app/extension')
      const heavy = await paints(landfall, admin, '/app/prices/DE')
      const inp = await interact(landfall, admin)
      return [
        row('Prices page with 10,000 variants: LCP', heavy.lcp, 'ms', 'LCP of the Extension page', light.lcp),
        row('Prices page with 10,000 variants: CLS', heavy.cls, 'score', 'the platform\'s limit of 0.1', 0.1),
        row('Prices page with 10,000 variants: INP', inp, 'ms', 'LCP of the Extension page', light.lcp),
      ]
    } finally {
      await browser.close()
      await landfall.stop()
    }
  })
}

async function openMarket(admin: AdminPage): Promise<void> {
  const { app } = admin
  await admin.open('/app/setup/ship-from')
  await app.getByLabel('Country your parcels leave from').selectOption('CN')
  await app.getByRole('button', { name: 'Save and continue' }).click()
  await app.getByLabel(/Germany/).check()
  await app.getByRole('button', { name: 'Save and continue' }).click()
  await app.getByRole('heading', { name: 'What your products cost' }).waitFor()
  await admin.open('/app/setup/terms')
  await app.getByLabel('Freight per parcel').fill('4.5')
  await app.getByLabel('Freight per kilogram').fill('8')
  await app.getByRole('button', { name: 'Save and continue' }).click()
  await app.getByRole('button', { name: 'Finish setup' }).click()
  await app.getByRole('heading', { name: 'Your markets' }).waitFor()
  for (;;) {
    await admin.open('/app/prices/DE')
    if ((await app.getByText(/1–50 of 10,000/).count()) > 0) return
    await admin.page.waitForTimeout(1000)
  }
}

/** Medians over several openings, the first left out because it warms the caches. */
async function paints(landfall: Landfall, admin: AdminPage, path: string): Promise<{ lcp: number; cls: number }> {
  const seen = []
  for (let round = 0; round <= rounds; round += 1) {
    await admin.open(path)
    await admin.page.waitForTimeout(1500)
    seen.push(await readVitals(appFrame(landfall, admin)))
  }
  const counted = seen.slice(1)
  return { lcp: median(counted.map(({ lcp }) => lcp)), cls: median(counted.map(({ cls }) => cls)) }
}

/** Types a search, sorts and turns the page; the slowest of them. */
async function interact(landfall: Landfall, admin: AdminPage): Promise<number> {
  const { app } = admin
  await admin.open('/app/prices/DE')
  await app.getByLabel('Search by product or SKU').pressSequentially('backpack', { delay: 60 })
  await admin.page.waitForTimeout(1500)
  await app.getByLabel('Search by product or SKU').fill('')
  await app.getByLabel('Sort by').selectOption('marginDesc')
  await admin.page.waitForTimeout(1500)
  await app.getByRole('button', { name: 'Next' }).click()
  await app.getByText(/51–100 of/).waitFor()
  await admin.page.waitForTimeout(500)
  return (await readVitals(appFrame(landfall, admin))).inp
}

function appFrame(landfall: Landfall, { page }: AdminPage): Frame {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(landfall.appUrl))
  if (frame === undefined) throw new Error('The app is not on the page')
  return frame
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function row(name: string, value: number, unit: string, peer: string, peerValue: number): BenchRow {
  return { name, value: Math.round(value * 1000) / 1000, unit, peer: `${peer}: ${Math.round(peerValue * 1000) / 1000}`, ratio: value / peerValue }
}
