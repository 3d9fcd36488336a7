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

describe('a country’s own HS code', () => {
  const codesOf = (sku: string) =>
    Object.fromEntries(costs.itemOf(sku).countryHarmonizedSystemCodes.map((code) => [code.countryCode, code.harmonizedSystemCode]))

  test('comes from a column of the file, and those of other countries stay', async () => {
    await costs.importAndRun('SKU,HS code US,德国HS编码\nTSH-BLK-M,6109.10.0012,61091000\n')
    await costs.importAndRun('SKU,HS code (DE)\nTSH-BLK-M,6109100010\n')
    expect(codesOf('TSH-BLK-M')).toEqual({ US: '6109100012', DE: '6109100010' })
    expect(costs.itemOf('TSH-BLK-M').harmonizedSystemCode).toBe('610910')
    expect(await costs.rowOf('TSH-BLK-M')).toMatchObject({
      hs_code: '610910', country_hs: { US: '6109100012', DE: '6109100010' },
    })
  })

  test('a code that somebody added in Shopify meanwhile is not written over', async () => {
    const { taskId } = await costs.importFile('SKU,HS code US\nTSH-BLK-M,61091000\n')
    costs.itemOf('TSH-BLK-M').countryHarmonizedSystemCodes.push({ countryCode: 'GB', harmonizedSystemCode: '6109100090' })
    await shop.runJob('import-costs', { shop: shop.shop, taskId })
    expect(codesOf('TSH-BLK-M')).toEqual({ US: '61091000', DE: '6109100010', GB: '6109100090' })
  })

  test('what already is as the file says costs no call', async () => {
    const same = 'SKU,HS code US\nTSH-BLK-M,61091000\n'
    expect(await costs.importCosts(shop.shop, same, who)).toMatchObject({ ok: false, code: 'costs-unchanged' })
  })

  test('settles a duty that six digits left open, for many variants at once', async () => {
    const { chooseMarkets } = await import('#app/features/markets/choose-markets.server.ts')
    const { savePolicy } = await import('#app/features/markets/save-policy.server.ts')
    const { saveOnboardingStep } = await import('#app/features/onboarding/onboarding-state.server.ts')
    const { nationalGoods } = await import('#app/features/prices/national-goods.server.ts')
    const { priceTable } = await import('#app/features/prices/price-table.server.ts')
    const { defaultMarketPolicy } = await import('#shared/pricing/default-market-policy.ts')
    await chooseMarkets(shop.shop, ['DE', 'US'], who)
    await saveOnboardingStep(shop.shop, 'ship-from', { country: 'CN' }, who)
    const freight = { currency: 'USD', perParcel: 450, perKilogram: 800 }
    await savePolicy(shop.shop, 'US', { ...defaultMarketPolicy('US', 'USD'), freight }, who)
    const table = async () => {
      const made = await priceTable(shop.shop, 'US')
      if (!made.ok) throw new Error(made.code)
      return made.value
    }
    const before = await table()
    const target = { country: 'US', filter: { gap: 'more-digits' } }
    const offered = await nationalGoods(shop.shop, 'US', target, 'zh-CN')
    if (!offered.ok) throw new Error(offered.code)
    const bags = offered.value.find(({ hs6 }) => hs6 === '420222')!
    const open = before.rows.filter(({ needsDigits, hs }) => needsDigits && hs === '420222')
    expect(open.length).toBeGreaterThan(1)
    expect(bags).toMatchObject({ variants: open.length, products: ['Crossbody Phone Bag'] })
    expect(bags.lines).toContainEqual({
      code: '42022215', text: 'With outer surface of sheeting of plastics', duty: { kind: 'ad-valorem', rate: 160_000 },
    })

    const countryHs = { country: 'US', codes: { '420222': '42022215', '940521': '94052180' } }
    const started = await costs.fillVariants(shop.shop, target, { countryHs }, who)
    if (!started.ok) throw new Error(started.code)
    await shop.runJob('fill-variants', { shop: shop.shop, taskId: started.value.taskId })
    expect(await costs.taskState(shop.shop, started.value.taskId)).toMatchObject({ status: 'done', problemCount: 0 })
    for (const { sku } of open) expect(codesOf(sku!)).toEqual({ US: '42022215' })
    const after = await table()
    expect(after.rows.filter(({ hs }) => hs === '42022215').map(({ needsDigits }) => needsDigits)).toEqual(open.map(() => false))
    expect(after.counts.gaps['more-digits'] ?? 0).toBe(before.counts.gaps['more-digits']! - started.value.variants)
    expect(after.counts.ready).toBeGreaterThan(before.counts.ready)
    const germany = await priceTable(shop.shop, 'DE')
    expect(germany.ok && germany.value.rows.filter(({ hs }) => hs === '420222')).toHaveLength(open.length)
  })

  test('goods that have as many digits already keep theirs', async () => {
    const variantIds = [costs.idOf('TSH-BLK-M')]
    const countryHs = { country: 'US', codes: { '610910': '61091099' } }
    expect(await costs.fillVariants(shop.shop, { variantIds }, { countryHs }, who)).toMatchObject({
      ok: false, code: 'costs-unchanged',
    })
  })

  test.each([
    [{ country: 'US', codes: {} }, 'fill-field'],
    [{ country: 'US', codes: { '610910': '610910' } }, 'fill-field'],
    [{ country: 'US', codes: { '610910': '61101000' } }, 'fill-field'],
    [{ country: 'QQ', codes: { '610910': '61091000' } }, 'not-a-country'],
  ])('%j is refused: %s', async (countryHs, code) => {
    const variantIds = [costs.idOf('TSH-BLK-M')]
    expect(await costs.fillVariants(shop.shop, { variantIds }, { countryHs }, who)).toMatchObject({ ok: false, code })
  })
})
