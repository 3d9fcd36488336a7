import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import messages from '#shared/messages/shipping.en.json' with { type: 'json' }
import { carrierAnswer, type OrderMoment } from '#shared/shipping/checkout/carrier-answer.ts'
import { readCarrierRequest } from '#shared/shipping/checkout/carrier-request.ts'
import { checkoutRates, type CheckoutRates } from '#shared/shipping/checkout/checkout-rates.ts'
import { demoGoodsNamed, demoShop } from '#shared/shipping/demo/demo-shop.ts'
import { readOptions } from './read-options.ts'

type Params = Readonly<Record<string, string>>

const moment = z.iso.datetime({ local: true, precision: -1 })

/**
 * Reads a Shopify carrier request from the standard input and prints the answer of a shop's checkout; with `--trace`
 * also why. `--at` is day and minute where the goods are shipped from, else now. The exit code, 2 for malformed input.
 */
export async function rates(): Promise<number> {
  const question = readQuestion()
  if (typeof question === 'string') return refuse(question)
  const json = parseJson(await text(process.stdin))
  if (json === undefined) return refuse('request: is not JSON')
  const shop = demoShop()
  const cart = readCarrierRequest(json, shop.markets, question.at.day, demoGoodsNamed)
  if (!cart.ok) return refuse(`${cart.params['field'] ?? 'request'}: ${say(messages.input, cart.code, cart.params)}`)
  const checkout = checkoutRates(shop, cart.value, defaultFactBook())
  const answer = carrierAnswer(shop, cart.value, checkout, question.at)
  console.log(JSON.stringify(question.trace ? { ...answer, trace: traceOf(checkout) } : answer, null, 2))
  return 0
}

function readQuestion(): { readonly at: OrderMoment; readonly trace: boolean } | string {
  const values = readOptions({ shop: { type: 'string' }, at: { type: 'string' }, trace: { type: 'boolean' } })
  if (typeof values === 'string') return `options: ${values}`
  if (values.shop === undefined) return 'options: --shop is missing; there is: demo'
  if (values.shop !== 'demo') return `options: there is no shop "${values.shop}"; there is: demo`
  const at = moment.safeParse(values.at ?? new Date().toISOString().slice(0, 16))
  if (!at.success) return 'options: --at is not a moment such as 2026-11-21T15:30'
  const [day = '', time = ''] = at.data.split('T')
  const [hours = '0', minutes = '0'] = time.split(':')
  return { at: { day, minute: Number(hours) * 60 + Number(minutes) }, trace: values.trace ?? false }
}

/** Why each way is shown or not and what each rule did, in words. */
function traceOf({ ways, rules }: CheckoutRates) {
  return {
    ways: ways.map(({ way, shown, why }) => ({ way, shown, why: why === null ? null : say(messages.why, why.code, why.params) })),
    rules: rules.map(({ rule, outcome, steps }) => ({
      rule,
      outcome: say(messages.outcomes, outcome, {}),
      steps: steps.map(({ way, code, params }) => ({ way, what: say(messages.steps, code, params) })),
    })),
  }
}

function say(sentences: Readonly<Record<string, string>>, code: string, params: Params): string {
  return (sentences[code] ?? code).replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '?')
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

function refuse(line: string): number {
  console.error(line.replace(/\s+/g, ' '))
  return 2
}
