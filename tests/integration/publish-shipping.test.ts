import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectedShop, type ConnectedShop } from './connected-shop.ts'

const who = 'test'
let one: ConnectedShop
let app: Server
beforeAll(async () => {
  one = await connectedShop()
  const { saveOnboardingStep } = await import('#app/features/onboarding/onboarding-state.server.ts')
  await saveOnboardingStep(one.shop, 'ship-from', { country: 'CN' }, who)
  await one.runJob('sync-catalogue', { shop: one.shop, taskId: null })
  await saveOnboardingStep(one.shop, 'markets', { countries: ['US', 'DE'] }, who)
  const { action } = await import('#app/routes/api.carrier.rates.ts')
  app = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
      const request = new Request('http://app/api/carrier/rates', { method: 'POST', headers, body: Buffer.concat(chunks) })
      void action({ request, params: {}, context: {} }).then(async (answer) => response.writeHead(answer.status).end(await answer.text()))
    })
  })
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  app.close()
  app.closeAllConnections()
  const { flushRequests } = await import('#app/features/shipping/carrier/record-request.server.ts')
  await flushRequests()
  await one.stop()
})

const address = () => {
  const at = app.address()
  return `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/`
}
/** The carrier service asks this test's app, wherever Shopify was told to. */
const answerHere = () => {
  for (const service of one.devshop.store.carrierServices.values()) service.callbackUrl = address()
}
const buy = () => one.devshop.checkout({ country: 'US', postcode: '90210', province: 'CA', lines: [{ sku: [...one.devshop.store.variants.values()][0]?.sku ?? '', quantity: 1 }] })

describe('publishing shipping', () => {
  it('asks for something live first', async () => {
    const { publishShipping } = await import('#app/features/shipping/publish/publish-shipping.server.ts')
    expect(await publishShipping(one.shop, who)).toMatchObject({ ok: false, code: 'nothing-live-to-publish' })
    expect(one.devshop.store.carrierServices.size).toBe(0)
  })

  it.each([['profile', false], ['market-driven', true]] as const)('by %s: written, read back, seen at the checkout, undone', async (path, migrated) => {
    const { addDemoShipping } = await import('#app/features/shipping/setup/add-demo-shipping.server.ts')
    const { makeLive } = await import('#app/features/shipping/setup/make-live.server.ts')
    const { publishShipping, undoShipping } = await import('#app/features/shipping/publish/publish-shipping.server.ts')
    await addDemoShipping(one.shop, who)
    expect((await makeLive(one.shop, who, 'test')).ok).toBe(true)
    one.devshop.store.shop.marketDrivenShipping = migrated
    const published = await publishShipping(one.shop, who)
    expect(published).toMatchObject({ ok: true, value: { path, status: 'done' } })
    expect(one.devshop.store.carrierServices.size).toBe(1)
    answerHere()
    const { options, calls } = await buy()
    expect(calls).toMatchObject([{ status: 200, error: null }])
    expect(options.filter(({ from }) => from === 'carrier').map(({ code }) => code)).toEqual(expect.arrayContaining(['line', 'express']))
    expect(options.filter(({ from }) => from === 'flat')).toHaveLength(1)
    if (published.ok) expect(await undoShipping(one.shop, published.value.id, who)).toEqual({ ok: true, value: null })
    expect((await buy()).options).toEqual([])
  })

  it('leaves the backup rate where the carrier service does not answer', async () => {
    const { publishShipping } = await import('#app/features/shipping/publish/publish-shipping.server.ts')
    expect((await publishShipping(one.shop, who)).ok).toBe(true)
    for (const service of one.devshop.store.carrierServices.values()) service.callbackUrl = 'http://127.0.0.1:9/'
    const { options, calls } = await buy()
    expect(calls[0]?.status).toBeNull()
    expect(options).toMatchObject([{ from: 'flat', title: 'Standard', price: '25.00' }])
  })

  it('writes nothing twice, and alarms when a write changes nothing', async () => {
    const { publishShipping } = await import('#app/features/shipping/publish/publish-shipping.server.ts')
    expect(await publishShipping(one.shop, who)).toMatchObject({ ok: true, value: { status: 'done', steps: expect.arrayContaining([expect.objectContaining({ outcome: 'unchanged' })]) as object } })
    for (const market of one.devshop.store.markets.values()) delete market.shipping
    one.devshop.store.shippingWritesChangeNothing = true
    for (const migrated of [true, false]) {
      one.devshop.store.shop.marketDrivenShipping = migrated
      const refused = await publishShipping(one.shop, who)
      expect(refused).toMatchObject({ ok: true, value: { status: 'failed' } })
      if (refused.ok) expect(refused.value.steps.map(({ code }) => code)).toContain('write-changed-nothing')
    }
  })
})
