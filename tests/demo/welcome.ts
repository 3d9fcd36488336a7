import type { Devshop } from '#tests/devshop/devshop.ts'

/** What a newcomer reads when the demo is up. */
export function welcome(devshop: Devshop, files: { readonly logFolder: string; readonly invoice: string }, milliseconds: number): string {
  return `
Landfall is running (started in ${(milliseconds / 1000).toFixed(1)} s). Open

    ${devshop.adminUrl()}

What to try first
  1. Follow the five steps: where you ship from, your markets, your costs, freight and margin.
  2. Open Prices, choose Germany, click a product: every number with its rate, base and source.
  3. Publish, then publish again: the second time nothing needs writing. Undo takes it back.
  4. Once the app is open the shop's orders of the last twelve weeks come in by webhook: look at Profit, and at Orders >
     Sync with Shopify. Under Profit > Fees and first leg say what is taken of a sale, and have the orders worked out
     again. Under Carrier invoices upload
     ${files.invoice}
  5. Place a test order from the bar above the app and look at its profit under Orders.
  6. Load the extension (README: "The extension"), pair it under Extension, open a product page on Amazon.

Logs are in ${files.logFolder}. Ctrl-C stops everything.
`
}
