import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { ordersAMonth } from '#app/data/order-velocity.server.ts'
import { acceptedSheets } from '#app/data/rate-sheet-repository.server.ts'
import { findDraft, findVersion } from '#app/data/shipping-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { addTask, latestTask } from '#app/data/task-repository.server.ts'
import { variantsAfter, variantTotals } from '#app/data/variant-repository.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { createCatalogueSums, type CataloguePlan } from '#shared/shipping/planner/catalogue-plan.ts'
import { compareWays, type CatalogueTerms } from '#shared/shipping/planner/compare-ways.ts'
import { cartItems } from '../cart-of-goods.server.ts'

const inputSchema = z.object({ dutiesPaid: z.boolean() })
const variantsAtOnce = 250
/** The worker has other jobs beside this one: none waits longer than this for its turn. */
const longestTurnMs = 15

/** Has the worker plan the whole catalogue; one that is under way is returned instead. */
export async function startCataloguePlan(shop: string, dutiesPaid: boolean, who: string): Promise<Result<string>> {
  return withShop(shop, async (db) => {
    const underWay = await latestTask(db, shop, 'plan-catalogue', ['queued', 'running'])
    const taskId = underWay?.id ?? (await addTask(db, shop, { kind: 'plan-catalogue', input: { dutiesPaid }, total: null, who }))
    await enqueue('plan-catalogue', { shop, taskId }, { db })
    return success(taskId)
  })
}

/**
 * Compares, for every variant and every market of the shop, the first option of today with the cheapest way. `noted` is
 * told how far it is and answers false to stop: then the plan is null. Fails with `no-ways-yet`, `no-sheets-yet` or
 * `no-markets-to-publish`.
 */
export async function planCatalogue(shop: string, input: unknown, now: Date, noted: (done: number, total: number) => Promise<boolean>): Promise<Result<CataloguePlan> | null> {
  const { dutiesPaid } = inputSchema.parse(input)
  const date = now.toISOString().slice(0, 10)
  const found = await withShop(shop, async (db) => {
    const { draft, liveVersion } = await findDraft(db, shop)
    const live = liveVersion === 0 ? null : await findVersion(db, shop, liveVersion)
    return {
      setup: live?.setup ?? draft, sheets: await acceptedSheets(db, shop), markets: await allMarkets(db, shop), settings: await findShop(db, shop),
      velocity: await ordersAMonth(db, shop, now), totals: await variantTotals(db, shop),
    }
  })
  const [first] = found.setup.ways
  if (first === undefined) return failure('no-ways-yet')
  const current = found.sheets.filter(({ sheet }) => (sheet.validFrom === null || sheet.validFrom <= date) && (sheet.validTo === null || sheet.validTo >= date))
  if (current.length === 0) return failure('no-sheets-yet')
  const countries = [...new Set(found.markets.map(({ country }) => country))].sort()
  if (countries.length === 0) return failure('no-markets-to-publish')
  const terms: CatalogueTerms = {
    sheets: current.map(({ id, sheet }) => ({ ...sheet, id })),
    today: new Set(current.filter(({ service }) => first.sheets.includes(service)).map(({ id }) => id)),
    packing: { boxes: found.setup.boxes, assume: found.setup.assume },
    currency: found.settings?.currency ?? 'USD', date, dutiesPaid,
  }
  const facts = await factBook()
  const sums = createCatalogueSums(countries)
  const total = found.totals.variants
  if (!(await noted(0, total))) return null
  let after: string | null = null
  let done = 0
  let turn = performance.now()
  for (;;) {
    const page: { ids: string[]; items: Awaited<ReturnType<typeof cartItems>>; skus: (string | null)[] } = await withShop(shop, async (db) => {
      const variants = await variantsAfter(db, shop, after, variantsAtOnce)
      const lines = variants.map((variant) => ({ variant, quantity: 1 }))
      return { ids: variants.map(({ variantId }) => variantId), skus: variants.map(({ sku }) => sku), items: await cartItems(db, shop, lines, '') }
    })
    for (const [index, item] of page.items.entries()) {
      const variant = page.ids[index] ?? ''
      sums.add({ variant, title: item.title, sku: page.skus[index] ?? null }, compareWays([item], countries, terms, facts), (country) => found.velocity.get(`${variant} ${country}`) ?? 0)
      if (performance.now() - turn < longestTurnMs) continue
      await nextTurn()
      turn = performance.now()
    }
    done += page.items.length
    if (page.items.length < variantsAtOnce) break
    after = page.ids.at(-1) ?? null
    if (!(await noted(Math.min(done, total), total))) return null
  }
  const names = Object.fromEntries(current.map(({ id, sheet }) => [id, `${sheet.carrier} · ${sheet.service}`]))
  const top = sums.top()
  const used = new Set(top.map(({ sheet }) => sheet))
  return success({ currency: terms.currency, date, option: first.name, variants: done, markets: sums.markets(), top, names: Object.fromEntries(Object.entries(names).filter(([id]) => used.has(id))) })
}
