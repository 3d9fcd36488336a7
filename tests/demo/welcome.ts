import type { Devshop } from '#tests/devshop/devshop.ts'

/** What a newcomer reads when the demo is up. */
export function welcome(devshop: Devshop, logFolder: string, milliseconds: number): string {
  return `
Landfall is running (started in ${(milliseconds / 1000).toFixed(1)} s). Open

    ${devshop.adminUrl()}

What to try first
  1. Follow the five steps: where you ship from, your markets, your costs, freight and margin.
  2. Open Prices, choose Germany, click a product: every number with its rate, base and source.
  3. Publish, then publish again: the second time nothing needs writing. Undo takes it back.
  4. Place a test order from the bar above the app and look at its profit under Orders.
  5. Load the extension (README: "The extension"), pair it under Extension, open a product page on Amazon.

Logs are in ${logFolder}. Ctrl-C stops everything.
`
}
