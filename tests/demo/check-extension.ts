import { productPage, usShirt } from '#extension/sites/amazon/fixtures/product-page.ts'
import type { AdminPage } from '#tests/e2e/admin-page.ts'
import type { ExtensionBrowser } from '#tests/e2e/extension-browser.ts'
import { openPopup, pairExtension, panelOf, servePage } from '#tests/e2e/extension-page.ts'
import { pageFiles } from '#tests/pages/page-files.ts'
import type { Landfall } from '#tests/run/landfall.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import { inOneLine } from './check-admin.ts'
import type { CheckStep } from './check.ts'

/** The seller's part of the check: pair the extension, open a product page, see the panel. */
export function extensionSteps(landfall: Landfall, admin: AdminPage, extension: ExtensionBrowser): readonly CheckStep[] {
  return [
    {
      name: 'pair the extension',
      async run() {
        await admin.open('/app/extension')
        await admin.app.getByRole('button', { name: 'Create pairing code' }).click()
        const code = await admin.app.getByLabel('Pairing code', { exact: true }).innerText()
        const popup = await openPopup(extension.context, extension.origin)
        const outcome = await pairExtension(popup, code, landfall.appUrl)
        if (!outcome.includes(landfall.devshop.shop)) throw new Error(outcome)
        return outcome
      },
    },
    {
      name: 'open a product page and see the panel',
      async run() {
        const seen = productToOpen()
        const page = await servePage(extension.context, seen.address, seen.html)
        const panel = await panelOf(page)
        await panel.waitFor('.panel', /[$€£]\s?\d/)
        await panel.openForm()
        await panel.type('#goods', 'backpack')
        await panel.waitFor('#goods-list', /^4202\.91 Backpacks\D+4202\.92 Backpacks\D+$/)
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        await panel.fill('#cost', '18')
        await panel.fill('#weight', '1500')
        await panel.waitFor('[data-country=DE]', /-?\d+(\.\d)?%/)
        // A margin by the weight the page itself names may stand there first.
        const germany = await panel.settled('[data-country=DE]')
        return `${seen.what}: ${inOneLine(await panel.text('.page'))} | ${inOneLine(germany)}`
      },
    },
  ]
}

function productToOpen(): { what: string; address: string; html: string } {
  const shared = sharedFolder()
  const real = shared === null ? undefined : pageFiles(`${shared}pages`).find(({ file }) => file.includes('pdp-com-2020-B01GOH7PKA'))
  return real === undefined
    ? { what: 'a page of our own making', address: 'https://www.amazon.com/dp/B0LANDFALL', html: productPage(usShirt) }
    : { what: 'a real page', address: real.address, html: real.html.replaceAll(/<script\b[\s\S]*?<\/script>/gi, '') }
}
