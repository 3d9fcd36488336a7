import { createHmac, randomUUID } from 'node:crypto'
import { pick, deepJson, hostileText, hostileValue, notUtf8 } from './hostile.ts'
import type { Chance } from '#tests/chaos/chance.ts'
import type { Endpoint } from './endpoints.ts'
import type { Sent } from './http-client.ts'

/** Who a request says it comes from: nobody, somebody it is not, or the shop that it may speak for. */
export type Standing = 'nobody' | 'forged' | 'own'

export interface Attack extends Sent {
  readonly standing: Standing
  /** The group of endpoints it went to, for the tally. */
  readonly group: string
}

export interface Arsenal {
  readonly endpoints: readonly Endpoint[]
  readonly names: readonly string[]
  readonly apiSecret: string
  /** The shop that is attacked from, and one whose rows must stay as they are. */
  readonly shop: string
  readonly otherShop: string
  sessionToken(): string
  readonly extensionToken: string
  readonly forgedSessionTokens: readonly string[]
  readonly forgedExtensionTokens: readonly string[]
}

const browser = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0', Accept: '*/*' }
const topics = [
  'orders/create', 'orders/updated', 'orders/edited', 'orders/cancelled', 'orders/paid', 'refunds/create', 'products/update', 'products/delete', 'inventory_items/update',
  'shop/update', 'app/scopes_update', 'customers/data_request', 'customers/redact', 'nothing/known', 'orders', '', '../..', 'ORDERS/CREATE',
]

/** The next request of the kind, made by chance alone: the same seed, the same requests. */
export function nextAttack(arsenal: Arsenal, chance: Chance, standing: Standing): Attack {
  const roll = chance.below(100)
  if (roll < 22) return { ...webhook(arsenal, chance, standing), standing, group: 'webhooks' }
  if (roll < 32) return { ...carrier(arsenal, chance, standing), standing, group: 'carrier' }
  if (roll < 52) return { ...extension(arsenal, chance, standing), standing, group: 'extension' }
  if (roll < 92) return { ...appRoute(arsenal, chance, standing), standing, group: 'app' }
  return { ...elsewhere(arsenal, chance), standing, group: 'elsewhere' }
}

const signed = (arsenal: Arsenal, body: Buffer) => createHmac('sha256', arsenal.apiSecret).update(body).digest('base64')

function signature(arsenal: Arsenal, chance: Chance, standing: Standing, body: Buffer): Record<string, string> {
  if (standing === 'own') return { 'X-Shopify-Hmac-Sha256': signed(arsenal, body) }
  if (standing === 'nobody') return {}
  const wrong = [
    createHmac('sha256', 'another').update(body).digest('base64'), createHmac('sha256', '').update(body).digest('base64'),
    signed(arsenal, Buffer.concat([body, Buffer.of(32)])), createHmac('sha256', arsenal.apiSecret).update(body).digest('hex'), '', 'AAAA', '='.repeat(44),
    Buffer.alloc(32).toString('base64'), Buffer.alloc(31).toString('base64'), headerSafe(hostileText(chance)),
  ]
  return { 'X-Shopify-Hmac-Sha256': pick(chance, wrong) }
}

function webhook(arsenal: Arsenal, chance: Chance, standing: Standing): Sent {
  const topic = pick(chance, topics)
  const body = chance.happens(0.5) ? bodyOf(chance, arsenal.names) : Buffer.from(JSON.stringify(orderLike(arsenal, chance)))
  // A signature holds for the body alone, so what is signed speaks for the attacker's own shop here.
  const shop = standing === 'own' ? arsenal.shop : pick(chance, [arsenal.shop, arsenal.otherShop, '*', 'one.example.com', headerSafe(hostileText(chance))])
  return {
    method: chance.happens(0.95) ? 'POST' : pick(chance, methods), path: '/webhooks', body,
    headers: {
      'Content-Type': contentType(chance), 'X-Shopify-Topic': topic, 'X-Shopify-Shop-Domain': shop, 'X-Shopify-API-Version': '2026-10',
      'X-Shopify-Webhook-Id': randomUUID(), 'X-Shopify-Event-Id': chance.happens(0.2) ? `replayed-${chance.below(50)}` : randomUUID(),
      'X-Shopify-Triggered-At': pick(chance, [new Date().toISOString(), '2026-02-30', '9999-12-31T23:59:59Z', '']), ...signature(arsenal, chance, standing, body),
    },
  }
}

/** An order whose every text may be hostile. */
function orderLike(arsenal: Arsenal, chance: Chance): object {
  const text = () => (chance.happens(0.6) ? hostileText(chance) : 'Mug')
  const amount = () => pick(chance, ['49.99', '0.00', '-1', '1e9', '99999999999999999999', text()])
  const money = () => ({ shop_money: { amount: amount(), currency_code: pick(chance, ['EUR', 'XXX', text()]) }, presentment_money: { amount: amount(), currency_code: 'EUR' } })
  const line = () => ({
    id: chance.below(1_000), variant_id: pick(chance, [42, null, -1, 2 ** 53]), title: text(), name: text(), sku: text(), quantity: pick(chance, [1, 0, -1, 1e9]), price: amount(), price_set: money(),
    total_discount_set: money(), discount_allocations: [], properties: [{ name: text(), value: text() }],
  })
  return {
    id: chance.below(5_000) + 1, admin_graphql_api_id: `gid://shopify/Order/${chance.below(5_000)}`, name: text(), currency: 'EUR', presentment_currency: 'EUR', order_id: chance.below(5_000) + 1,
    created_at: pick(chance, ['2026-11-20T10:00:00Z', text()]), updated_at: pick(chance, ['2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z', text()]), cancelled_at: null,
    total_price_set: money(), current_total_price_set: money(), total_discounts_set: money(), total_tax_set: money(), total_shipping_price_set: money(), subtotal_price_set: money(), total_price: amount(),
    note: text(), tags: text(), email: text(), shipping_address: { country_code: pick(chance, ['DE', text()]), name: text(), address1: text() }, customer: { id: chance.below(99) + 1, email: text() },
    line_items: Array.from({ length: chance.below(4) }, line), refunds: [], shop_domain: arsenal.shop, title: text(), body_html: text(), variants: [],
  }
}

function carrier(arsenal: Arsenal, chance: Chance, standing: Standing): Sent {
  const text = () => (chance.happens(0.5) ? hostileText(chance) : 'Tee')
  const item = () => ({ name: text(), sku: text(), quantity: pick(chance, [1, 3, 0, -1, 1e9]), grams: pick(chance, [180, 0, 1e9]), price: pick(chance, [1999, 0, 1e12]), vendor: text(), requires_shipping: true, taxable: true, fulfillment_service: text(), properties: null, product_id: 1, variant_id: chance.below(9) })
  const question = { rate: { origin: { country: 'CN' }, destination: { country: pick(chance, ['US', 'DE', text()]), postal_code: text(), province: text(), city: text(), name: text() }, items: Array.from({ length: chance.below(6) }, item), currency: pick(chance, ['USD', text()]), locale: text() } }
  const body = chance.happens(0.3) ? bodyOf(chance, arsenal.names) : Buffer.from(JSON.stringify(question))
  const shop = standing === 'own' ? arsenal.shop : pick(chance, [arsenal.shop, arsenal.otherShop, '*'])
  return {
    method: chance.happens(0.95) ? 'POST' : pick(chance, methods), path: '/api/carrier/rates', body,
    headers: { 'Content-Type': contentType(chance), 'X-Shopify-Shop-Domain': shop, ...signature(arsenal, chance, standing, body) },
  }
}

function extension(arsenal: Arsenal, chance: Chance, standing: Standing): Sent {
  const { path } = pick(chance, arsenal.endpoints.filter((endpoint) => endpoint.path.startsWith('/api/extension/')))
  const token = standing === 'own' ? arsenal.extensionToken : standing === 'forged' ? pick(chance, arsenal.forgedExtensionTokens) : null
  const product = { site: 'amazon', marketplace: 'DE', id: 'B000000001', title: hostileText(chance), url: 'https://www.amazon.com/dp/B000000001', image: null, brand: hostileText(chance), seller: hostileText(chance), price: { minor: 2999, currency: 'EUR' }, rank: null, rating: null, reviewCount: null, availability: 'in_stock', soldLastMonth: null, soldByMarketplace: null, weightGrams: null, longestMm: null, hs: null, origin: null, purchaseCost: null, field: null }
  const at = new Date(Date.now() - chance.below(90_000_000)).toISOString()
  const wellFormed = { product, at, observations: [{ ...product, at }], code: '23456789', extensionName: hostileText(chance), purchaseCost: null, costShare: null }
  const body = chance.happens(0.5) ? Buffer.from(JSON.stringify(wellFormed)) : bodyOf(chance, arsenal.names)
  const method = chance.happens(0.7) ? 'POST' : pick(chance, methods)
  return {
    method, path: path + query(chance, arsenal.names, 0.3), body: method === 'GET' || method === 'HEAD' ? null : body,
    headers: {
      ...browser, 'Content-Type': contentType(chance), 'X-Forwarded-For': `10.0.${chance.below(250)}.${chance.below(250)}`,
      ...(chance.happens(0.8) ? { Origin: pick(chance, ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 'https://evil.example', 'null']) } : {}),
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
  }
}

function appRoute(arsenal: Arsenal, chance: Chance, standing: Standing): Sent {
  const endpoint = pick(chance, arsenal.endpoints.filter(({ path, hasAction, hasLoader }) => path.startsWith('/app') && (hasAction || hasLoader)))
  const path = endpoint.path.replace(/:\w+|\*/g, () => encodeURIComponent(paramValue(chance)))
  const acting = endpoint.hasAction && chance.happens(0.75)
  const token = standing === 'own' ? arsenal.sessionToken() : standing === 'forged' ? pick(chance, arsenal.forgedSessionTokens) : null
  const form = acting ? formOf(chance, arsenal.names) : null
  const document = !acting && chance.happens(0.1)
  return {
    method: acting ? (chance.happens(0.95) ? 'POST' : pick(chance, methods)) : 'GET',
    path: (document ? path : `${path === '/' ? '/_root' : path}.data`) + query(chance, arsenal.names, 0.6, standing === 'forged' ? arsenal.otherShop : arsenal.shop),
    body: form?.body ?? null,
    headers: { ...browser, ...(form === null ? {} : { 'Content-Type': form.type }), ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
  }
}

function elsewhere(arsenal: Arsenal, chance: Chance): Sent {
  const path = pick(chance, [
    '/', '/health', '/ready', '/healthz', '/readyz', '/metrics', '/auth/login', '/auth/callback', '/auth/session-token', '/auth/exit-iframe', '/assets/x.js', '/assets/..%2f..%2fpackage.json', '/.env', '/.git/config',
    '/__manifest', '/_root.data', '/app', `/${encodeURIComponent(hostileText(chance).toWellFormed())}`, '/%00', '/%ff', '/%', '//evil.example', '/app/%2e%2e/%2e%2e/etc/passwd', `/${'a/'.repeat(500)}`,
  ])
  const method = chance.happens(0.7) ? 'GET' : pick(chance, methods)
  return { method, path: path + query(chance, [...arsenal.names, 'shop', 'host', 'p', 'exitIframe', 'version', 'id_token', 'embedded'], 0.5), body: method === 'GET' || method === 'HEAD' ? null : bodyOf(chance, arsenal.names), headers: browser }
}

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']

function bodyOf(chance: Chance, names: readonly string[]): Buffer {
  const shape = chance.below(20)
  if (shape === 0) return Buffer.alloc(0)
  if (shape === 1) return pick(chance, notUtf8)
  if (shape === 2) return Buffer.from(deepJson(pick(chance, [10, 1_000, 20_000])))
  if (shape === 3) return Buffer.from(hostileText(chance))
  if (shape === 4) return Buffer.alloc(chance.below(200_000), 'x')
  if (shape === 5) return Buffer.from(JSON.stringify(hostileValue(chance, names, 3)).slice(0, -1))
  return Buffer.from(JSON.stringify(hostileValue(chance, names, 4)))
}

function formOf(chance: Chance, names: readonly string[]): { type: string; body: Buffer } {
  const fields = Array.from({ length: chance.below(12) + 1 }, (): [string, string] => {
    const value = chance.happens(0.5) ? hostileValue(chance, names, 4) : hostileText(chance)
    return [pick(chance, names), typeof value === 'string' ? value : JSON.stringify(value)]
  })
  const shape = chance.below(10)
  if (shape === 0) return { type: contentType(chance), body: bodyOf(chance, names) }
  if (shape > 2) return { type: 'application/x-www-form-urlencoded;charset=UTF-8', body: Buffer.from(new URLSearchParams(fields.map(([name, value]) => [name, value.toWellFormed()])).toString()) }
  const file = Buffer.concat([pick(chance, [Buffer.from('SKU,Cost\nA,1\n'), Buffer.from([0x50, 0x4b, 3, 4, 9, 9]), pick(chance, notUtf8), Buffer.from(hostileText(chance)), Buffer.alloc(0)])])
  const head = Buffer.from(`--edge\r\nContent-Disposition: form-data; name="file"; filename="${headerSafe(hostileText(chance)).replaceAll('"', '')}.csv"\r\nContent-Type: text/csv\r\n\r\n`)
  return { type: 'multipart/form-data; boundary=edge', body: Buffer.concat([head, file, Buffer.from(shape === 1 ? '\r\n--edge--\r\n' : '\r\n--ed')]) }
}

function query(chance: Chance, names: readonly string[], share: number, shop?: string): string {
  if (!chance.happens(share)) return ''
  const fields = Array.from({ length: chance.below(5) + 1 }, (): [string, string] => [pick(chance, names), hostileText(chance).slice(0, 300).toWellFormed()])
  return `?${new URLSearchParams([...fields, ...(shop === undefined ? [] : [['shop', shop]])]).toString()}`
}

function paramValue(chance: Chance): string {
  const likely = ['DE', 'US', 'ZZ', '1', '42', '3e7c2f0a-93a8-4b9e-8f5d-111111111111', 'amazon.DE.B000000001', 'product', 'x']
  return chance.happens(0.6) ? pick(chance, likely) : hostileText(chance).slice(0, 300).toWellFormed()
}

const contentType = (chance: Chance) => pick(chance, ['application/json', 'application/json', 'application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary=', 'application/xml', 'x'])

/** What a header can carry: the client refuses the rest before it leaves. */
const headerSafe = (text: string) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 2_000)
