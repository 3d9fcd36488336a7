import type { AdminWords } from '../page.ts'
import { byId } from './element.ts'

interface StateVariant { id: string; sku: string | null }

/** "Place a test order": a few products of the shop to a country, through the same door the tests use. */
export function testOrder(text: AdminWords, say: (message: string, isError: boolean) => void): void {
  const dialog = byId('order-dialog', HTMLDialogElement)
  byId('test-order', HTMLButtonElement).onclick = () => dialog.showModal()
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'place') return
    place(byId('order-country', HTMLSelectElement).value, Number(byId('order-lines', HTMLInputElement).value))
      .then(({ name, accepted }) => say(`${text.placed} ${name}: ${accepted ? text.webhookOk : text.webhookNo}`, !accepted))
      .catch((error: unknown) => say(error instanceof Error ? error.message : String(error), true))
  })
}

async function place(country: string, lines: number): Promise<{ name: string; accepted: boolean }> {
  const state: { variants: Record<string, StateVariant> } = await (await fetch('/_devshop/state')).json()
  const shuffled = Object.values(state.variants).toSorted(() => Math.random() - 0.5)
  const response = await fetch('/_devshop/orders', {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ country, lines: shuffled.slice(0, lines).map(({ id }) => ({ variantId: id, quantity: 1 })) }),
  })
  const answer: { error?: string; order: { name: string }; report: { deliveries: { outcome: string }[] } } = await response.json()
  if (!response.ok) throw new Error(answer.error ?? `${response.status}`)
  return { name: answer.order.name, accepted: answer.report.deliveries.some(delivery => delivery.outcome === 'delivered') }
}
