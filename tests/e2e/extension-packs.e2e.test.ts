import { afterAll, beforeAll, expect, it } from 'vitest'
import { productPage, usShirt } from '#extension/sites/amazon/fixtures/product-page.ts'
import { startContractApp } from './contract-app.ts'
import { openExtensionBrowser } from './extension-browser.ts'
import { openPopup, pairExtension, panelOf, servePage } from './extension-page.ts'
import { buildKeyedExtension } from './keyed-extension.ts'
import type { SelectorPack } from '#shared/contract/selector-pack.ts'
import type { ContractApp } from './contract-app.ts'
import type { ExtensionBrowser } from './extension-browser.ts'
import type { KeyedExtension } from './keyed-extension.ts'

/** Next year's layout: title and price stand where this build does not look. */
const address = 'https://www.amazon.com/dp/B0LANDFALL'
const newLayout = productPage({ ...usShirt, pieces: null })
  .replace('id="productTitle"', 'id="nextTitle"')
  .replace('id="title"', 'id="headline"')
  .replaceAll(/corePrice(?:Display_desktop)?_feature_div/g, 'nextPrice')
const pack: SelectorPack = { site: 'amazon', version: 3, issued: '2026-11-22', selectors: { title: ['#nextTitle'], buyBoxPrice: ['#nextPrice .a-price'] } }

let keyed: KeyedExtension
let app: ContractApp
beforeAll(async () => {
  keyed = await buildKeyedExtension()
  app = await startContractApp()
}, 240_000)
afterAll(async () => {
  await app.close()
  await keyed.remove()
})

async function pair({ context, origin }: ExtensionBrowser, { code, url }: ContractApp): Promise<void> {
  const popup = await openPopup(context, origin)
  expect(await pairExtension(popup, code, url)).toContain('Paired')
  await popup.close()
}

/** What the panel says of the new layout, the second time it is seen: the first visit is when the app is asked. */
async function secondLook(browser: ExtensionBrowser): Promise<string> {
  const first = await servePage(browser.context, address, newLayout)
  expect(await (await panelOf(first)).text('.panel')).toBe('Landfall')
  await expect.poll(() => app.packAsked, { timeout: 20_000 }).toBeGreaterThan(0)
  await first.waitForTimeout(500)
  await first.close()
  const second = await servePage(browser.context, address, newLayout)
  const panel = await panelOf(second)
  if ((await panel.text('.panel')) === 'Landfall') await panel.click('#toggle')
  const text = await panel.waitFor('.body', /./)
  await second.close()
  return text
}

it('newer places to read, signed by the app with a key of the build, make a new layout readable; the seller can go back', async () => {
  const browser = await openExtensionBrowser({ grant: app.url, built: keyed.built })
  try {
    app.pack = await keyed.sign(pack)
    await pair(browser, app)
    expect(await secondLook(browser)).toMatch(/Price \$24\.99/)

    const options = await browser.context.newPage()
    await options.goto(`${browser.origin}/options.html`)
    await options.getByText('Pack 3 of').waitFor()
    const choose = async (content: object): Promise<void> => options.locator('#pack-file').setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) })
    await choose(await keyed.forge({ ...pack, version: 9 }))
    await options.locator('.wrong').waitFor()
    await choose(await keyed.sign({ ...pack, version: 4 }))
    await options.getByText('Pack 4 of').waitFor()
    await options.locator('#pack-back').click()
    await options.locator('#pack-back').waitFor({ state: 'hidden' })
    await options.close()
    const after = await servePage(browser.context, address, newLayout)
    expect(await (await panelOf(after)).text('.panel')).not.toContain('$24.99')
    await after.close()
    expect(browser.errors.filter((error) => !/status of 4/.test(error))).toEqual([])
  } finally {
    await browser.close()
  }
}, 240_000)

it('a pack signed by anybody else changes nothing', async () => {
  const other = await startContractApp()
  const browser = await openExtensionBrowser({ grant: other.url, built: keyed.built })
  try {
    other.pack = await keyed.forge(pack)
    await pair(browser, other)
    const first = await servePage(browser.context, address, newLayout)
    await expect.poll(() => other.packAsked, { timeout: 20_000 }).toBeGreaterThan(0)
    await first.waitForTimeout(500)
    await first.close()
    const second = await servePage(browser.context, address, newLayout)
    expect(await (await panelOf(second)).text('.panel')).toBe('Landfall')
    await second.close()
  } finally {
    await browser.close()
    await other.close()
  }
}, 240_000)
