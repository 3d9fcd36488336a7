import { createHmac, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carrierBodyLimit } from '#app/features/shipping/carrier/carrier-endpoint.server.ts'
import { webhookBodyLimit } from '#app/jobs/inbox/webhook-endpoint.server.ts'
import { freshDatabase, type FreshDatabase } from '#tests/integration/database.ts'
import { orderPayload } from '#tests/integration/order-payload.ts'
import { attackedLandfall, type AttackedLandfall } from './attacked-landfall.ts'
import { httpClient, type Answered } from './http-client.ts'
import { rowHashes, changedTables } from './shop-rows.ts'

const observationsLimit = 160 * 1024
const huge = 20 * 1024 * 1024

let database: FreshDatabase
let logFolder: string
let attacked: AttackedLandfall
let client: ReturnType<typeof httpClient>
beforeAll(async () => {
  database = await freshDatabase()
  logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-bodies-'))
  attacked = await attackedLandfall(database, logFolder)
  client = httpClient(attacked.landfall.appUrl, 4)
}, 300_000)
afterAll(async () => {
  client.close()
  await attacked.stop()
  await database.drop()
  await rm(logFolder, { recursive: true, force: true })
})

/** JSON of so many bytes: an empty object, and room behind it. */
const bodyOf = (length: number): Buffer => {
  const body = Buffer.alloc(length, ' ')
  body.write('{}'.slice(0, length))
  return body
}

async function callShopifyDoor(address: string, body: Buffer, { secret = attacked.arsenal.apiSecret, topic = 'orders/create' } = {}): Promise<Answered> {
  return client.send({
    method: 'POST', path: address, body,
    headers: {
      'Content-Type': 'application/json', 'X-Shopify-Topic': topic, 'X-Shopify-Shop-Domain': attacked.arsenal.shop, 'X-Shopify-API-Version': '2026-10', 'X-Shopify-Webhook-Id': randomUUID(),
      'X-Shopify-Event-Id': randomUUID(), 'X-Shopify-Triggered-At': new Date().toISOString(), 'X-Shopify-Hmac-Sha256': createHmac('sha256', secret).update(body).digest('base64'),
    },
  })
}

const observe = (body: Buffer, token = attacked.arsenal.extensionToken) =>
  client.send({ method: 'POST', path: '/api/extension/observations', body, headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` } })

describe('bodies from nothing to 20 MB', () => {
  it.each([0, 1, 2, webhookBodyLimit - 1, webhookBodyLimit])('a signed webhook of %i bytes is kept as it came', async (length) => {
    const { rows: [before] } = await attacked.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM webhook_events')
    expect((await callShopifyDoor('/webhooks', bodyOf(length))).status).toBe(200)
    const { rows: [after] } = await attacked.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM webhook_events')
    expect((after?.n ?? 0) - (before?.n ?? 0)).toBe(1)
  })

  it.each([webhookBodyLimit + 1, huge])('a webhook of %i bytes is turned away, signed or not', async (length) => {
    for (const secret of [attacked.arsenal.apiSecret, 'another']) expect((await callShopifyDoor('/webhooks', bodyOf(length), { secret })).status).toBe(413)
  })

  it.each([[0, 400], [1, 400], [2, 400], [carrierBodyLimit - 1, 400], [carrierBodyLimit, 400], [carrierBodyLimit + 1, 413], [huge, 413]])(
    'a signed carrier call of %i bytes that asks nothing is %i', async (length, status) => {
      const answer = await callShopifyDoor('/api/carrier/rates', bodyOf(length))
      // A shop without a live version offers nothing, whatever is asked.
      expect([status, status === 400 ? 200 : status]).toContain(answer.status)
      if (answer.status === 200) expect(JSON.parse(answer.text)).toEqual({ rates: [] })
    },
  )

  it.each([0, 1, observationsLimit - 1, observationsLimit])('the extension’s %i bytes are read and refused for what they say', async (length) => {
    const { status, text } = await observe(bodyOf(length))
    expect([status, text.includes('too long')]).toEqual([400, false])
  })

  it.each([[observationsLimit + 1, 400], [huge, 413]])('the extension’s %i bytes are refused for their length', async (length, status) => {
    expect((await observe(bodyOf(length))).status).toBe(status)
  })

  it('an answer that comes before its body is read leaves the connection free for the next request', async () => {
    const one = httpClient(attacked.landfall.appUrl, 1)
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await one.send({ method: 'POST', path: '/api/extension/observations', body: bodyOf(webhookBodyLimit), headers: { Authorization: 'Bearer lfx_x.x' } })
      expect(answer.status).toBe(401)
      expect((await one.send({ method: 'GET', path: '/ready', headers: {}, body: null })).status).toBe(200)
    }
    one.close()
  })

  it.each([0, 1, webhookBodyLimit, carrierBodyLimit])('%i bytes that nobody signed change nothing', async (length) => {
    await attacked.landfall.worker.stop()
    const before = await rowHashes(attacked.owner, null)
    for (const address of ['/webhooks', '/api/carrier/rates']) expect([401, 413]).toContain((await callShopifyDoor(address, bodyOf(length), { secret: 'another' })).status)
    expect([401, 413]).toContain((await observe(bodyOf(length), 'lfx_x.x')).status)
    expect(changedTables(before, await rowHashes(attacked.owner, null))).toEqual([])
  })
})

describe('hostile texts that came by webhook', () => {
  const script = '<script>window.hacked=1</script>'
  const image = '"><img src=x onerror=window.hacked=1>'
  const texts = { name: `#1 ${script}`, title: `Mug ${image} \u202Egnp.exe`, sku: `SKU ${script}\u0000\ud800` }

  it('are stored, and stand on the screens as text and as nothing else', { timeout: 120_000 }, async () => {
    await attacked.landfall.replace('worker')
    const order = orderPayload({ id: 424242 })
    const [line] = order.line_items
    const payload = { ...order, name: texts.name, line_items: [{ ...line, title: texts.title, variant_title: script, sku: texts.sku }] }
    expect((await callShopifyDoor('/webhooks', Buffer.from(JSON.stringify(payload)))).status).toBe(200)
    const stored = async () => (await attacked.owner.query<{ title: string; sku: string }>(`SELECT title, sku FROM order_lines WHERE order_id LIKE '%/424242'`)).rows[0]
    for (let waited = 0; waited < 100 && (await stored()) === undefined; waited += 1) await sleep(200)
    expect(await stored()).toMatchObject({ sku: `SKU ${script}\ufffd\ufffd` })

    for (const address of ['/app/orders', '/app/orders/424242']) {
      const { shop } = attacked.arsenal
      const host = Buffer.from(`${shop}/admin`).toString('base64url')
      const query = new URLSearchParams({ embedded: '1', shop, host, id_token: attacked.arsenal.sessionToken(), locale: 'en' })
      const { status, text } = await client.send({ method: 'GET', path: `${address}?${query.toString()}`, headers: { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0' }, body: null })
      expect(status, address).toBe(200)
      const nodes = [...everyNode(parse(text))]
      expect(shownText(nodes), address).toContain(texts.name)
      const attributes = nodes.flatMap((node) => (tree.isElementNode(node) ? node.attrs : []))
      expect(attributes.filter(({ name }) => name.startsWith('on')), address).toEqual([])
      // Those that are the app's own carry data in which no tag can end them.
      for (const code of nodes.filter((node) => tree.isElementNode(node) && node.tagName === 'script').map((node) => shownText([...everyNode(node)]))) {
        expect(code.startsWith('window.hacked'), address).toBe(false)
      }
      if (address.endsWith('424242')) expect(shownText(nodes)).toContain(texts.title)
    }
  })
})

function* everyNode(node: Tree.Node): Generator<Tree.Node> {
  yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* everyNode(child)
}

const shownText = (nodes: readonly Tree.Node[]) => nodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
