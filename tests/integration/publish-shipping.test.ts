import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Result } from '#shared/result/result.ts'
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

/** Publishes or undoes as the app does: asked for, then done by the worker. */
const done = async (started: Result<string>) => {
  if (!started.ok) throw new Error(started.code)
  await one.runJob('publish-shipping', { shop: one.shop, taskId: started.value })
  const { publishState } = await import('#app/features/shipping/publish/publish-state.server.ts')
  const state = await publishState(one.shop)
  const row = state.publications.find(({ id }) => id === started.value)
  if (row === undefined) throw new Error('no publication')
  return { ...row, failure: state.failure }
}
const ask = async () => (await import('#app/features/shipping/publish/start-publication.server.ts')).startPublishing(one.shop, who)
const publish = async () => done(await ask())
const askUndo = async (id: string) => (await import('#app/features/shipping/publish/start-publication.server.ts')).startUndo(one.shop, id, who)
const undo = async (id: string) => done(await askUndo(id))
const makeLive = async () => {
  const { makeLive: make } = await import('#app/features/shipping/setup/make-live.server.ts')
  expect((await make(one.shop, who, 'test')).ok).toBe(true)
}
const backupOf = async (amount: number) => {
  const { withShop } = await import('#app/data/database.server.ts')
  const { findDraft, storeDraft } = await import('#app/data/shipping-repository.server.ts')
  await withShop(one.shop, async (db) => {
    const { draft } = await findDraft(db, one.shop)
    await storeDraft(db, one.shop, { ...draft, backup: { name: 'Standard', amount, currency: 'USD' } }, who)
  })
}
const flat = async () => (await buy()).options.filter(({ from }) => from === 'flat').map(({ price }) => price)
const daysKept = () => [...one.devshop.store.products.values()].map(({ metafields }) => metafields?.find(({ namespace, key }) => namespace === 'landfall' && key === 'delivery_days')?.value ?? null)
const outcomes = (publication: Awaited<ReturnType<typeof publish>>) => publication.steps.map(({ kind, outcome }) => `${kind} ${outcome}`)

describe('publishing shipping', () => {
  it('asks for something live first', async () => {
    expect(await ask()).toMatchObject({ ok: false, code: 'nothing-live-to-publish' })
    expect(one.devshop.store.carrierServices.size).toBe(0)
  })

  it.each([['profile', false], ['market-driven', true]] as const)('by %s: written, read back, seen at the checkout, undone', async (path, migrated) => {
    const { addDemoShipping } = await import('#app/features/shipping/setup/add-demo-shipping.server.ts')
    await addDemoShipping(one.shop, who)
    await makeLive()
    one.devshop.store.shop.marketDrivenShipping = migrated
    const published = await publish()
    expect(published).toMatchObject({ path, status: 'done' })
    expect(one.devshop.store.carrierServices.size).toBe(1)
    answerHere()
    const { options, calls } = await buy()
    expect(calls).toMatchObject([{ status: 200, error: null }])
    expect(options.filter(({ from }) => from === 'carrier').map(({ code }) => code)).toEqual(expect.arrayContaining(['line', 'express']))
    expect(options.filter(({ from }) => from === 'flat')).toHaveLength(1)
    expect(await undo(published.id)).toMatchObject({ status: 'done', undo: true })
    expect((await buy()).options).toEqual([])
    expect(daysKept().every((days) => days === null)).toBe(true)
    expect(await askUndo(published.id)).toMatchObject({ ok: false, code: 'already-undone' })
  })

  it('leaves the backup rate where the carrier service does not answer', async () => {
    expect((await publish()).status).toBe('done')
    for (const service of one.devshop.store.carrierServices.values()) service.callbackUrl = 'http://127.0.0.1:9/'
    const { options, calls } = await buy()
    expect(calls[0]?.status).toBeNull()
    expect(options).toMatchObject([{ from: 'flat', title: 'Standard', price: '25.00' }])
  })

  it('writes nothing twice', async () => {
    const again = await publish()
    expect(again.status).toBe('done')
    expect(new Set(again.steps.filter(({ kind }) => kind !== 'carrier').map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
  })

  it.each([['profile', false], ['market-driven', true]] as const)('by %s: another backup rate takes the place of the first, and undo brings the first back', async (_, migrated) => {
    one.devshop.store.shop.marketDrivenShipping = migrated
    await backupOf(2500)
    await makeLive()
    await publish()
    await backupOf(3100)
    await makeLive()
    const second = await publish()
    expect(await flat()).toEqual(['31.00'])
    expect((await undo(second.id)).status).toBe('done')
    expect(await flat()).toEqual(['25.00'])
  })

  it('a variant that comes later joins the profile, and none after it was taken back', async () => {
    one.devshop.store.shop.marketDrivenShipping = false
    const published = await publish()
    const [profile] = one.devshop.store.deliveryProfiles.values()
    const [variant] = one.devshop.store.variants.values()
    if (profile === undefined || variant === undefined) throw new Error('no profile')
    const comeAnew = async () => {
      profile.variantIds = profile.variantIds.filter((id) => id !== variant.id)
      await one.rows(`DELETE FROM variants WHERE variant_id = '${variant.id}'`)
      await one.runJob('refresh-variants', { shop: one.shop, productIds: [variant.productId], inventoryItemIds: [] })
      return profile.variantIds.includes(variant.id)
    }
    expect(await comeAnew()).toBe(true)
    await undo(published.id)
    expect(await comeAnew()).toBe(false)
  })

  it('a profile deleted by hand is made anew, and undone without complaint', async () => {
    one.devshop.store.shop.marketDrivenShipping = false
    await publish()
    one.devshop.store.deliveryProfiles.clear()
    const published = await publish()
    expect(published.status).toBe('done')
    one.devshop.store.deliveryProfiles.clear()
    expect((await undo(published.id)).status).toBe('done')
  })

  it('leaves no profile behind where the shop has moved to markets', async () => {
    one.devshop.store.shop.marketDrivenShipping = false
    await publish()
    one.devshop.store.shop.marketDrivenShipping = true
    await publish()
    expect([...one.devshop.store.deliveryProfiles.values()].filter(({ ownedBy }) => ownedBy !== null)).toEqual([])
    expect(await flat()).toHaveLength(1)
  })

  it('stopped before it begins it writes nothing; stopped on the way it says so and can go on', async () => {
    const { cancelTask } = await import('#app/features/costs/task-state.server.ts')
    one.devshop.store.shop.marketDrivenShipping = false
    one.devshop.store.deliveryProfiles.clear()
    const early = await ask()
    if (!early.ok) throw new Error(early.code)
    await cancelTask(one.shop, early.value, who)
    await one.runJob('publish-shipping', { shop: one.shop, taskId: early.value })
    expect(one.devshop.store.deliveryProfiles.size).toBe(0)

    const started = await ask()
    if (!started.ok) throw new Error(started.code)
    const profiles = one.devshop.store.deliveryProfiles
    const set = profiles.set.bind(profiles)
    // the merchant presses Stop while the profile is being made
    let stopping: Promise<void> | null = null
    profiles.set = (id, profile) => {
      stopping = cancelTask(one.shop, started.value, who)
      return set(id, profile)
    }
    const stopped = await done(started).finally(() => Reflect.deleteProperty(profiles, 'set'))
    await expect.poll(() => stopping).toBeUndefined()
    expect(stopped.status).toBe('cancelled')
    expect(outcomes(stopped)).toContain('profile unfinished')
    expect((await publish()).status).toBe('done')
    expect(profiles.size).toBe(1)
  })

  it('a market that no Shopify market sells to is told of, and the others are written', async () => {
    one.devshop.store.shop.marketDrivenShipping = true
    const before = await one.rows<{ market_id: string | null }>(`SELECT market_id FROM markets WHERE shop = $1 AND country = 'DE'`, [one.shop])
    await one.rows(`UPDATE markets SET market_id = NULL WHERE shop = $1 AND country = 'DE'`, [one.shop])
    const published = await publish()
    expect(published.status).toBe('failed')
    expect(published.steps).toContainEqual(expect.objectContaining({ code: 'no-shopify-market-for' }))
    expect(await flat()).toHaveLength(1)
    await one.rows(`UPDATE markets SET market_id = $2 WHERE shop = $1 AND country = 'DE'`, [one.shop, before[0]?.market_id])
  })

  it.each([['market-driven', true], ['profile', false]] as const)('by %s: alarms when a write changes nothing', async (_, migrated) => {
    for (const market of one.devshop.store.markets.values()) delete market.shipping
    one.devshop.store.deliveryProfiles.clear()
    for (const product of one.devshop.store.products.values()) delete product.metafields
    one.devshop.store.shop.marketDrivenShipping = migrated
    one.devshop.store.shippingWritesChangeNothing = true
    const refused = await publish().finally(() => {
      one.devshop.store.shippingWritesChangeNothing = false
    })
    expect(refused.status).toBe('failed')
    expect(new Set(refused.steps.filter(({ code }) => code === 'write-changed-nothing').map(({ kind }) => kind))).toEqual(new Set([migrated ? 'market' : 'profile', 'days']))
  })
})

describe('undoing', () => {
  it('that changed nothing is told, leaves the publication as it was, and can be tried again', async () => {
    one.devshop.store.shop.marketDrivenShipping = true
    const published = await publish()
    expect(published.status).toBe('done')
    one.devshop.store.shippingWritesChangeNothing = true
    await one.rows(`UPDATE shipping_publications SET version = NULL, undone_at = now() WHERE shop = $1 AND id <> $2`, [one.shop, published.id])
    const failed = await undo(published.id).finally(() => {
      one.devshop.store.shippingWritesChangeNothing = false
    })
    expect(failed.status).toBe('failed')
    expect(failed.steps).toContainEqual(expect.objectContaining({ kind: 'market', code: 'write-changed-nothing' }))
    expect(await flat()).toHaveLength(1)
    expect((await undo(published.id)).status).toBe('done')
    expect(await flat()).toEqual([])
  })

  it('only the latest publication can be undone', async () => {
    const first = await publish()
    await publish()
    expect(await askUndo(first.id)).toMatchObject({ ok: false, code: 'not-the-last-publication' })
  })

  it('a worker that is killed on the way is followed by one that finishes', async () => {
    const started = await ask()
    if (!started.ok) throw new Error(started.code)
    const stopping = new AbortController()
    const { products } = one.devshop.store
    const get = products.get.bind(products)
    products.get = (id) => {
      stopping.abort()
      return get(id)
    }
    for (const product of products.values()) delete product.metafields
    await expect(one.runJob('publish-shipping', { shop: one.shop, taskId: started.value }, { signal: stopping.signal })).rejects.toThrow()
    Reflect.deleteProperty(products, 'get')
    expect((await done(started)).status).toBe('done')
    expect(daysKept().every((days) => days !== null)).toBe(true)
  })
})

describe('delivery days of products', () => {
  const days = () => [...one.devshop.store.products.values()].map((product) => ({ title: product.title, kept: product.metafields?.find(({ key }) => key === 'delivery_days') }))

  it('are written for each product by market, read back, and only where they differ', async () => {
    const first = await publish()
    const step = first.steps.find(({ kind }) => kind === 'days')
    expect(step?.counts).toMatchObject({ failed: 0 })
    for (const { kept } of days()) expect(kept).toMatchObject({ type: 'json', value: expect.stringMatching(/^\{.*\}$/) as string })
    const known = days().map(({ kept }) => kept?.value).find((value) => value?.includes('US'))
    expect(JSON.parse(known ?? '{}')).toMatchObject({ US: { from: expect.any(Number) as number, to: expect.any(Number) as number } })
    expect((await publish()).steps.find(({ kind }) => kind === 'days')).toMatchObject({ outcome: 'unchanged', counts: { written: 0, failed: 0 } })
    const product = [...one.devshop.store.products.values()][0]
    const kept = product?.metafields?.[0]
    if (kept === undefined) throw new Error('nothing kept')
    kept.value = '{"US":{"from":1,"to":2}}'
    expect((await publish()).steps.find(({ kind }) => kind === 'days')).toMatchObject({ outcome: 'written', counts: { written: 1 } })
  })

  it('goods that fewer services carry are promised what those take', async () => {
    const { withShop } = await import('#app/data/database.server.ts')
    const variant = [...one.devshop.store.variants.values()].find(({ inventoryItemId }) => (one.devshop.store.inventoryItems.get(inventoryItemId)?.weight?.value ?? 0) > 0)
    if (variant === undefined) throw new Error('no variant with a weight')
    const product = one.devshop.store.products.get(variant.productId)
    const value = () => product?.metafields?.find(({ key }) => key === 'delivery_days')?.value
    const plain = value()
    await withShop(one.shop, (db) => db.shippingGoods.createMany({ data: (product?.variantIds ?? []).map((variantId) => ({ shop: one.shop, variantId, cargo: 'battery', length: 1000, width: 800, height: 300, upright: false })) }))
    await publish()
    expect(value()).not.toBe(plain)
    await withShop(one.shop, (db) => db.variant.updateMany({ where: { shop: one.shop, productId: variant.productId }, data: { weightGrams: 90_000 } }))
    await publish()
    expect(value()).toBe('{}')
  })
})
