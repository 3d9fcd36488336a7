import { Client, type QueryResultRow } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { chinese } from '#app/platform/i18n/chinese.ts'
import { english } from '#app/platform/i18n/english.ts'
import { generatedCatalogue } from '#tests/devshop/catalogue/generated-catalogue.ts'
import { ownerRows } from '#tests/integration/owner.ts'
import { openAppInBrowser, type AppInBrowser } from './app-in-browser.ts'

const products = 300

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('stopped halfway, in %s', (locale, { listings: words, publish, shell }) => {
  let opened: AppInBrowser
  let admin: AppInBrowser['admin']

  beforeAll(async () => {
    opened = await openAppInBrowser({ locale, catalogue: generatedCatalogue(products * 5) })
    ;({ admin } = opened)
    await admin.open('/app/listings')
    await press(words.sync.do)
    await admin.app.getByRole('heading', { name: words.progress.heading }).waitFor({ timeout: 60_000 })
    await vi.waitUntil(async () => (await rows<{ status: string }>(`SELECT status FROM tasks WHERE kind = 'sync-listings'`))[0]?.status === 'done', { timeout: 60_000, interval: 500 })
    // Every product has a draft of its title, as if somebody had written it.
    await rows(`INSERT INTO listing_translations (shop, resource_id, key, locale, market_id, owner_id, value, state, digest)
      SELECT shop, resource_id, key, 'de', '', owner_id, value || ' neu', 'needs-review', digest FROM listing_texts WHERE key = 'title'
        AND owner_id LIKE '%/Product/%' AND resource_id = owner_id`)
  }, 180_000)
  afterAll(() => opened.stop())

  const rows = <Row extends QueryResultRow>(text: string) => ownerRows<Row>(opened.database.ownerUrl, text)
  const press = (name: string | RegExp) => admin.app.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first().click()
  const counted = async (state: string) => Number((await rows<{ n: string }>(`SELECT count(*) AS n FROM listing_translations WHERE locale = 'de' AND value IS NOT NULL AND state = '${state}'`))[0]?.n)
  const format = new Intl.NumberFormat(locale)

  async function everything(action: string): Promise<void> {
    await admin.open('/app/listings')
    await admin.app.getByRole('checkbox').first().check({ force: true })
    await press(words.bulk.selectAll.replace('{{total}}', format.format(products)))
    await press(action)
    await admin.app.getByRole('dialog').getByRole('button', { name: action, exact: true }).click()
  }

  test('a review: what was reviewed stays so, the rest stays a draft, and the page says how many', async () => {
    // The last are held, so that the review cannot be done before somebody presses.
    const holder = new Client({ connectionString: opened.database.ownerUrl })
    await holder.connect()
    await holder.query('BEGIN')
    await holder.query(`SELECT 1 FROM listing_translations WHERE locale = 'de' ORDER BY lower(value) DESC LIMIT 100 FOR UPDATE`)
    await everything(words.bulk.review)
    await press(shell.action.stopNamed.replace('{{label}}', words.review.running))
    await holder.query('COMMIT')
    await holder.end()
    await expect.poll(async () => (await rows<{ status: string }>(`SELECT status FROM tasks WHERE kind = 'review-listings'`))[0]?.status, { timeout: 60_000 }).toBe('cancelled')
    const reviewed = await counted('reviewed')
    expect(reviewed).toBeLessThan(products)
    expect(reviewed + (await counted('needs-review')) + (await counted('draft'))).toBe(products)
    await admin.open('/app/listings')
    await admin.app.getByText(words.bulk.reviewedStopped.replace('{{n}}', format.format(reviewed))).waitFor()
    expect(await opened.faults()).toEqual([])
  })

  test('a publication: Shopify holds what the page says was written, and no more', async () => {
    await rows(`UPDATE listing_translations SET state = 'reviewed', blocking = 0 WHERE value IS NOT NULL`)
    opened.landfall.devshop.faults.slow(700)
    await everything(words.bulk.publish)
    await press(publish.progress.cancel)
    await expect.poll(async () => (await rows<{ status: string }>(`SELECT status FROM listing_publications`))[0]?.status, { timeout: 60_000 }).toBe('cancelled')
    opened.landfall.devshop.faults.clear()
    const [run] = await rows<{ id: string; verified: number; total: number }>(`SELECT id, verified, total FROM listing_publications`)
    const { id, verified, total } = run ?? expect.unreachable()
    expect(opened.landfall.devshop.store.translations.size).toBe(verified)
    expect(verified).toBeLessThan(total)
    await admin.open(`/app/listings/publications/${id}`)
    await admin.app.getByText(words.publication.stopped.replace('{{n}}', format.format(verified)).replace('{{left}}', format.format(total - verified))).waitFor()
    expect(await opened.faults()).toEqual([])
  })
})
