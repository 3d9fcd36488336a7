import { setTimeout as sleep } from 'node:timers/promises'
import type { Landfall } from './landfall.ts'

/** Asks the app for something as its page would: with a session token of the admin. */
export async function askApp({ appUrl, devshop }: Pick<Landfall, 'appUrl' | 'devshop'>, action: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await fetch(`${devshop.url}/_devshop/id-token`)
    const { token } = (await answer.json()) as { token: string }
    const asked = await fetch(`${appUrl}${action}?_data=routes%2F${action.slice(1).replaceAll('/', '.')}`, {
      method: 'POST',
      // Shopify's library turns programs away by their name.
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' },
    })
    if (asked.ok) return
    if (attempt === 5) throw new Error(`${action} answered ${asked.status}: ${(await asked.text()).slice(0, 300)}`)
    await sleep(1_000)
  }
}
