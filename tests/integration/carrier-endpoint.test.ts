import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { carrierBodyLimit, serveCarrier } from '#app/features/shipping/carrier/carrier-endpoint.server.ts'
import { flushRequests } from '#app/features/shipping/carrier/record-request.server.ts'
import { addDemoShipping } from '#app/features/shipping/setup/add-demo-shipping.server.ts'
import { makeLive } from '#app/features/shipping/setup/make-live.server.ts'
import { setAppEnvironment, testSecret } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

const shop = 'one.myshopify.com'
let database: FreshDatabase
let server: Server
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  await withShop(shop, (db) => db.shop.create({ data: { shop, currency: 'USD', timezone: 'Asia/Shanghai', shipFrom: 'CN' } }))
  await addDemoShipping(shop, 'test')
  await makeLive(shop, 'test', 'test')
  server = createServer(serveCarrier).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.close()
  await flushRequests()
  await closeDatabase()
  await database.drop()
})

const item = { name: 'Tee', sku: 'TEE', quantity: 1, grams: 180, price: 1999, vendor: 'x', requires_shipping: true, product_id: 1, variant_id: 2 }
const body = JSON.stringify({ rate: { origin: { country: 'CN' }, destination: { country: 'US', postal_code: '90210', address1: '1 Main St' }, items: [item], currency: 'USD', locale: 'en' } })
const signatureOf = (text: string) => createHmac('sha256', testSecret).update(text).digest('base64')

async function call(text: string, headers: Record<string, string> = {}, method = 'POST'): Promise<{ status: number; text: string; type: string | undefined }> {
  const { port } = server.address() as AddressInfo
  const signed = { 'x-shopify-shop-domain': shop, 'x-shopify-hmac-sha256': signatureOf(text), ...headers }
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/api/carrier/rates', method, headers: signed }, (response) => {
      let answer = ''
      response.setEncoding('utf8').on('data', (part: string) => (answer += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: answer, type: response.headers['content-type'] }))
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

describe('the carrier callback ahead of Remix', () => {
  it('answers a signed call with rates as JSON', async () => {
    const { status, text, type } = await call(body)
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8'])
    expect(JSON.parse(text)).toMatchObject({ rates: expect.arrayContaining([expect.objectContaining({ service_code: 'packet', currency: 'USD' })]) as unknown })
  })

  it('gives an equal call the same bytes', async () => {
    const [one, other] = await Promise.all([call(body), call(body)])
    expect(one.text).toBe(other.text)
  })

  it('turns away other hands, other methods and calls without a shop', async () => {
    expect((await call(body, { 'x-shopify-hmac-sha256': signatureOf(`${body} `) })).status).toBe(401)
    expect((await call(body, { 'x-shopify-shop-domain': 'not a shop' })).status).toBe(400)
    expect((await call('', {}, 'GET')).status).toBe(405)
  })

  it('takes a body up to the limit and not a byte more', async () => {
    const padded = body + ' '.repeat(carrierBodyLimit - Buffer.byteLength(body))
    expect((await call(padded)).status).toBe(200)
    expect((await call(`${padded} `)).status).toBe(413)
  })

  it('sends a checkout to the backup rates where the request is none', async () => {
    expect(await call('{}')).toMatchObject({ status: 400, text: '' })
  })
})
