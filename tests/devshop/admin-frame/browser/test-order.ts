import type { AdminWords } from '../words.ts'
import { choose, placeOrder } from './devshop-answers.ts'
import { byId } from './element.ts'

/** "Place a test order": a few products of the shop to a country, through the same door the tests use. */
export function testOrder(text: AdminWords, say: (message: string, isError: boolean) => void): void {
  const dialog = byId('order-dialog', HTMLDialogElement)
  byId('test-order', HTMLButtonElement).onclick = () => dialog.showModal()
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'place') return
    place(byId('order-country', HTMLSelectElement).value, Number(byId('order-lines', HTMLInputElement).value))
      .then(({ name, accepted }) =>
        say(`${text.placed} ${name}: ${accepted ? text.webhookOk : text.webhookNo}`, !accepted)
      )
      .catch((error: unknown) => say(error instanceof Error ? error.message : String(error), true))
  })
}

async function place(country: string, lines: number): Promise<{ name: string; accepted: boolean }> {
  const { order, report } = await placeOrder(country, await choose('variant', { random: true, most: lines }))
  return {
    name: order.name,
    accepted: report.deliveries.some((delivery) => delivery.outcome === 'delivered'),
  }
}
