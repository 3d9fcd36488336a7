import { setTimeout as sleep } from 'node:timers/promises'
import type { Locator } from 'playwright-core'
import type { AdminPage } from '#tests/e2e/admin-page.ts'
import type { Landfall } from '#tests/run/landfall.ts'
import type { CheckStep } from './check.ts'

/** The merchant's part of the check: from the first visit to the profit of an order. */
export function adminSteps(landfall: Landfall, admin: AdminPage): readonly CheckStep[] {
  const { app } = admin
  let published = new Map<string, string>()
  return [
    {
      name: 'onboard',
      async run() {
        await admin.open('/app/setup/ship-from')
        await app.getByLabel('Country your parcels leave from').selectOption('CN')
        await app.getByRole('button', { name: 'Save and continue' }).click()
        await app.getByLabel(/Germany/).check()
        await app.getByRole('button', { name: 'Save and continue' }).click()
        await app.getByRole('heading', { name: 'What your products cost' }).waitFor()
        return 'ships from China, sells to Germany'
      },
    },
    {
      name: 'import costs',
      async run() {
        const file = costsOf(landfall)
        await app.locator('input[type=file]').setInputFiles({ name: 'costs.csv', mimeType: 'text/csv', buffer: Buffer.from(file.csv) })
        await app.getByRole('button', { name: 'Upload' }).click()
        await app.getByText(`Written. Variants updated: ${file.rows}`).waitFor({ timeout: 60_000 })
        await app.getByRole('button', { name: 'Save and continue' }).click()
        await app.getByLabel('Freight per parcel').fill('4.5')
        await app.getByLabel('Freight per kilogram').fill('8')
        await app.getByRole('button', { name: 'Save and continue' }).click()
        await app.getByRole('button', { name: 'Finish setup' }).click()
        return `${file.rows} variants have cost, weight, HS code and origin from a CSV`
      },
    },
    {
      name: 'preview Germany',
      async run() {
        await admin.open('/app/prices/DE')
        await publishButton(admin).waitFor()
        return inOneLine(await publishButton(admin).innerText())
      },
    },
    {
      name: 'publish',
      async run() {
        await publish(admin)
        published = fixedPrices(landfall)
        if (published.size === 0) throw new Error('the price list in the shop holds no fixed price')
        return `${inOneLine(await app.getByText(/^Prices written and read back: \d+/).innerText())}; the shop's price list holds ${published.size} fixed prices`
      },
    },
    {
      name: 'compare with the price list',
      async run() {
        await admin.open('/app/prices/DE')
        await publishButton(admin).waitFor()
        const label = inOneLine(await publishButton(admin).innerText())
        if (label !== nothingToPublish) throw new Error(`after publishing the page still offers "${label}"`)
        return `the page says "${label}": every proposed price is what the market charges now`
      },
    },
    {
      name: 'publish again',
      async run() {
        const writes = landfall.devshop.requests.writes().length
        await admin.open('/app/prices/DE')
        await publishButton(admin).waitFor()
        if (!(await publishButton(admin).isDisabled())) await publish(admin)
        const made = landfall.devshop.requests.writes().length - writes
        if (made !== 0) throw new Error(`${made} write calls`)
        return '0 write calls'
      },
    },
    {
      name: 'undo',
      async run() {
        await admin.open('/app/prices/DE/publications')
        await app.getByRole('link', { name: /\d/ }).first().click()
        // The list offers an undo too, and may still be there.
        await app.getByRole('heading', { name: 'Publish prices for Germany' }).waitFor()
        await app.getByRole('button', { name: 'Undo' }).click()
        await app.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
        await app.getByRole('heading', { name: 'Undoing a publication for Germany' }).waitFor()
        await app.getByText(/^Prices written and read back: \d+/).waitFor({ timeout: 60_000 })
        const left = fixedPrices(landfall)
        const kept = [...published].filter(([variant, price]) => left.get(variant) === price).length
        if (kept === published.size) throw new Error('the published prices are still there')
        return `${left.size} fixed prices in the price list, as before`
      },
    },
    {
      name: 'order webhook and its profit',
      async run() {
        const sku = [...landfall.devshop.store.variants.values()].find((variant) => published.has(variant.id))?.sku ?? ''
        const order = await landfall.devshop.createOrder({ country: 'DE', lines: [{ sku, quantity: 1 }] })
        const link = app.getByRole('link', { name: order.name })
        for (let tries = 0; tries < 30 && (await link.count()) === 0; tries += 1) {
          await sleep(1000)
          await admin.open('/app/orders')
        }
        await link.click()
        await app.getByRole('heading', { name: 'Estimate when the order came in' }).waitFor()
        return inOneLine(await app.getByRole('row', { name: /Estimated profit/ }).first().innerText())
      },
    },
  ]
}

const nothingToPublish = 'Nothing to publish'

function publishButton({ app }: AdminPage): Locator {
  return app.getByRole('button', { name: new RegExp(`^(Publish prices|${nothingToPublish})`) })
}

/** Publishes Germany from the prices page and waits until it is written. */
async function publish(admin: AdminPage): Promise<void> {
  const { app } = admin
  await publishButton(admin).click()
  await app.getByRole('heading', { name: 'Publish prices for Germany' }).waitFor()
  const stale = app.getByLabel(/I have checked these rules/)
  if ((await stale.count()) > 0) await stale.check()
  await app.getByRole('button', { name: 'Publish', exact: true }).click()
  await app.getByText(/^Prices written and read back: \d+/).waitFor({ timeout: 60_000 })
}

/** A cost file for every variant of the shop that has a SKU, with goods whose duty is known. */
function costsOf(landfall: Landfall): { csv: string; rows: number } {
  const skus = [...landfall.devshop.store.variants.values()].flatMap(({ sku }) => (sku ? [sku] : []))
  const rows = [...new Set(skus)].map((sku) => `${sku},4.20,320,610910,CN`)
  return { csv: ['SKU,Cost,Weight (g),HS code,Origin', ...rows].join('\n'), rows: rows.length }
}

/** Fixed prices of the German market's price list, straight out of the shop. */
function fixedPrices(landfall: Landfall): Map<string, string> {
  const { store } = landfall.devshop
  const found = new Map<string, string>()
  for (const catalog of store.catalogs.values()) {
    if (!catalog.marketIds.some((id) => store.markets.get(id)?.countries.includes('DE'))) continue
    const list = catalog.priceListId === null ? undefined : store.priceLists.get(catalog.priceListId)
    for (const [variant, { price }] of list?.fixed ?? []) found.set(variant, price)
  }
  return found
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
