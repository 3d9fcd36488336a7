import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'
import { shopCosts } from './shop-costs.ts'

const who = 'lin@example.com'
let shop: ConnectedShop
let costs: Awaited<ReturnType<typeof shopCosts>>

beforeAll(async () => {
  shop = await connectedShop()
  costs = await shopCosts(shop, who)
})
afterAll(() => shop.stop())

describe('importing costs', () => {
  test('writes what the file says to Shopify and reads it back', async () => {
    const started = await costs.importAndRun(
      'SKU,Unit cost,Weight (kg),HS code,Country of origin\nTSH-WHT-S,5.25,0.2,6109.10.0040,Vietnam\nTSH-WHT-M,5.30,,,\n',
    )
    expect(started).toMatchObject({ variants: 2, unchanged: 0, conversions: [] })
    expect(costs.itemOf('TSH-WHT-S')).toMatchObject({
      cost: '5.25', harmonizedSystemCode: '6109100040', countryCodeOfOrigin: 'VN', weight: { unit: 'GRAMS', value: 200 },
    })
    expect(costs.itemOf('TSH-WHT-M')).toMatchObject({ cost: '5.30', countryCodeOfOrigin: 'CN', harmonizedSystemCode: '610910' })
    expect(await costs.rowOf('TSH-WHT-S')).toMatchObject({ unit_cost: '525', weight_grams: 200, hs_code: '6109100040', origin: 'VN' })
    expect(await costs.taskState(shop.shop, started.taskId)).toMatchObject({
      kind: 'import-costs', status: 'done', done: 2, total: 2, problemCount: 0, createdBy: who,
    })
  })

  test('what already is as the file says costs no call', async () => {
    shop.devshop.requests.clear()
    const same = 'SKU,Unit cost\nTSH-WHT-S,5.25\nTSH-WHT-M,5.30\n'
    expect(await costs.importCosts(shop.shop, same, who)).toMatchObject({ ok: false, code: 'costs-unchanged' })
    expect(await costs.importAndRun('SKU,Unit cost\nTSH-WHT-S,5.25\nTSH-WHT-M,5.31\n')).toMatchObject({ variants: 1, unchanged: 1 })
    expect(shop.devshop.requests.writes('inventoryItemUpdate')).toHaveLength(1)
  })

  test('costs in another currency are taken over at a rate that is named', async () => {
    const started = await costs.importAndRun('货号,采购价,币种\nTSH-WHT-L,36.00,人民币\n')
    expect(started.conversions).toMatchObject([{ from: 'CNY', to: 'USD' }])
    const rate = Number(started.conversions[0]!.rate)
    expect(Number(costs.itemOf('TSH-WHT-L').cost)).toBeCloseTo(36 * rate, 1)
  })

  test('one bad line and nothing is written; every problem is told with its line', async () => {
    shop.devshop.requests.clear()
    const text = 'SKU,Unit cost,Weight (g)\nTSH-BLK-S,6.00,100\nNO-SUCH-SKU,1.00,\nTSH-BLK-M,cheap,\nTSH-BLK-S,7.00,\n'
    expect(await costs.importCosts(shop.shop, text, who)).toMatchObject({
      ok: false, code: 'file-has-problems', params: { count: '3' }, problemCount: 3,
      problems: [
        { line: 3, code: 'unknown-sku', params: { sku: 'NO-SUCH-SKU' } },
        { line: 4, column: 'Unit cost', code: 'not-a-number', params: { text: 'cheap' } },
        { line: 5, column: 'SKU', code: 'sku-twice', params: { sku: 'TSH-BLK-S', line: '2' } },
      ],
    })
    expect(shop.devshop.requests.writes()).toEqual([])
    const rows = await shop.rows(`select count(*)::int as n from tasks where status = 'queued'`)
    expect(rows).toEqual([{ n: 0 }])
  })

  test('a task that was cancelled before its turn writes nothing', async () => {
    shop.devshop.requests.clear()
    const { taskId } = await costs.importFile('SKU,Unit cost\nTSH-BLK-S,6.66\n')
    await costs.cancelTask(shop.shop, taskId, who)
    await shop.runJob('import-costs', { shop: shop.shop, taskId })
    expect(await costs.taskState(shop.shop, taskId)).toMatchObject({ status: 'cancelled', done: 0 })
    expect(shop.devshop.requests.writes()).toEqual([])
  })

  test('a call whose answer was lost is made again and leaves the same state', async () => {
    shop.devshop.faults.status(502, { after: true })
    const started = await costs.importAndRun('SKU,Unit cost\nTSH-BLK-L,6.10\n')
    expect(costs.itemOf('TSH-BLK-L').cost).toBe('6.10')
    expect(await costs.taskState(shop.shop, started.taskId)).toMatchObject({ status: 'done', problemCount: 0 })
  })

  test('a variant deleted meanwhile is named, and the others are written', async () => {
    const { store } = shop.devshop
    const { taskId } = await costs.importFile('SKU,Unit cost\nHAT-RIB-OAT,2.50\nHAT-RIB-FOR,2.60\n')
    const variant = store.variants.get(costs.idOf('HAT-RIB-OAT'))!
    const item = costs.itemOf('HAT-RIB-OAT')
    store.variants.delete(variant.id)
    store.inventoryItems.delete(item.id)
    await shop.runJob('import-costs', { shop: shop.shop, taskId })
    const state = await costs.taskState(shop.shop, taskId)
    expect(state).toMatchObject({ status: 'done', problemCount: 1, problems: [{ sku: 'HAT-RIB-OAT' }] })
    expect(costs.itemOf('HAT-RIB-FOR').cost).toBe('2.60')
    store.variants.set(variant.id, variant)
    store.inventoryItems.set(item.id, item)
  })
})

describe('what a cost was on a day', () => {
  const history = (sku: string) => shop.rows(
    `select valid_from, currency, unit_cost, first_leg from cost_entries where source = 'file' and variant_id = $1 order by valid_from`, [costs.idOf(sku)])

  test('is kept beside what Shopify holds, which stays as it is', async () => {
    const before = costs.itemOf('SWT-MER-L').cost
    const text = 'SKU,Valid from,Unit cost,Currency,First leg\nSWT-MER-L,2026-01-01,30,CNY,2.5\nSWT-MER-L,2026/6/1,4.60,,\n'
    expect(await costs.importCosts(shop.shop, text, who)).toMatchObject({ ok: true, value: { taskId: null, noted: 2, variants: 0 } })
    expect(await history('SWT-MER-L')).toEqual([
      { valid_from: '2026-01-01', currency: 'CNY', unit_cost: '3000', first_leg: '250' },
      { valid_from: '2026-06-01', currency: 'USD', unit_cost: '460', first_leg: null },
    ])
    expect(costs.itemOf('SWT-MER-L').cost).toBe(before)
  })

  test('comes out as it went in', async () => {
    const known = await history('SWT-MER-L')
    const text = await costs.costHistoryCsv(shop.shop)
    expect(text).toContain('2026-01-01,30.00,CNY,2.50,file')
    await shop.rows(`delete from cost_entries where source = 'file'`)
    expect(await costs.importCosts(shop.shop, text, who)).toMatchObject({ ok: true })
    expect(await history('SWT-MER-L')).toEqual(expect.arrayContaining(known))
  })

  test('with one bad row nothing is kept, and every row is told', async () => {
    await shop.rows(`delete from cost_entries where source = 'file'`)
    const text = 'SKU,Valid from,Cost,HS code\nSWT-MER-L,2026-01-01,4,\nSWT-MER-L,03/04/2026,5,\nSWT-MER-L,2026-01-01,6,\nSWT-MER-S,2026-02-01,7,610910\n'
    expect(await costs.importCosts(shop.shop, text, who)).toMatchObject({
      ok: false, code: 'file-has-problems',
      problems: [{ line: 3, code: 'not-a-day' }, { line: 4, code: 'sku-twice' }, { line: 5, code: 'dated-line-holds-more' }],
    })
    expect(await history('SWT-MER-L')).toEqual([])
  })

  test('a first leg without a day holds from today on, and the cost beside it goes to Shopify', async () => {
    const started = await costs.importAndRun('SKU,成本,头程\nSWT-MER-S,8.15,0.80\n')
    expect(started).toMatchObject({ variants: 1, noted: 1 })
    expect(costs.itemOf('SWT-MER-S').cost).toBe('8.15')
    expect(await history('SWT-MER-S')).toMatchObject([{ unit_cost: null, first_leg: '80' }])
  })
})

describe('filling in for many', () => {
  test('the same values for chosen variants', async () => {
    const variantIds = [costs.idOf('SWT-MER-S'), costs.idOf('SWT-MER-M')]
    const started = await costs.fillVariants(shop.shop, { variantIds }, { origin: 'IN', weightGrams: 333 }, who)
    if (!started.ok) throw new Error(started.code)
    expect(started.value.variants).toBe(2)
    await shop.runJob('fill-variants', { shop: shop.shop, taskId: started.value.taskId })
    for (const sku of ['SWT-MER-S', 'SWT-MER-M']) {
      expect(costs.itemOf(sku)).toMatchObject({ countryCodeOfOrigin: 'IN', weight: { unit: 'GRAMS', value: 333 } })
      expect(await costs.rowOf(sku)).toMatchObject({ origin: 'IN', weight_grams: 333, hs_code: '611011' })
    }
    expect(costs.itemOf('SWT-MER-L').countryCodeOfOrigin).toBe('CN')
  })

  test('everything that a filter of the price list shows', async () => {
    const { chooseMarkets } = await import('#app/features/markets/choose-markets.server.ts')
    const { saveOnboardingStep } = await import('#app/features/onboarding/onboarding-state.server.ts')
    await chooseMarkets(shop.shop, ['DE'], who)
    await saveOnboardingStep(shop.shop, 'ship-from', { country: 'CN' }, who)
    const withoutHs = () => shop.rows<{ n: number }>(`select count(*)::int as n from variants where hs_code is null`)
    const [before] = await withoutHs()
    expect(before!.n).toBeGreaterThan(1)
    const missing = { country: 'DE', filter: { gap: 'hs-missing' } }
    const started = await costs.fillVariants(shop.shop, missing, { hs: '420292' }, who)
    if (!started.ok) throw new Error(started.code)
    expect(started.value.variants).toBe(before!.n)
    await shop.runJob('fill-variants', { shop: shop.shop, taskId: started.value.taskId })
    expect(await withoutHs()).toEqual([{ n: 0 }])
  })

  test.each([
    [{ hs: '12' }, 'fill-field'],
    [{ weightGrams: 0 }, 'fill-field'],
    [{}, 'nothing-to-fill'],
    [{ origin: 'QQ' }, 'not-a-country'],
  ])('%j is refused: %s', async (fill, code) => {
    expect(await costs.fillVariants(shop.shop, { variantIds: [costs.idOf('SWT-MER-S')] }, fill, who)).toMatchObject({ ok: false, code })
  })
})

describe('the table of what is missing', () => {
  test('names what lacks something, and filled in it imports', async () => {
    const text = await costs.missingCostsCsv(shop.shop, 'missing')
    const rows = await shop.rows<{ sku: string }>(
      `select sku from variants where sku is not null and (unit_cost is null or weight_grams is null or origin is null)`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { sku } of rows) expect(text).toContain(`\r\n${sku},`)
    expect(text.trim().split('\r\n')).toHaveLength(rows.length + 1)
    expect(await costs.importCosts(shop.shop, text, who)).toMatchObject({ ok: false, code: 'costs-unchanged' })
  })
})

describe('another shop', () => {
  test('sees no variant, task or audit entry of this one', async () => {
    const { withShop } = await import('#app/data/database.server.ts')
    const other = 'other-shop.myshopify.com'
    const [task] = await shop.rows<{ id: string }>(`select id from tasks limit 1`)
    expect(await costs.taskState(other, task!.id)).toBeNull()
    const seen = await withShop(other, async (db) => ({
      variants: await db.variant.count(), tasks: await db.task.count(), audit: await db.auditEntry.count(),
    }))
    expect(seen).toEqual({ variants: 0, tasks: 0, audit: 0 })
  })
})
