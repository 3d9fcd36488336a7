import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attackedLandfall, otherShop, type AttackedLandfall } from '#tests/abuse/attacked-landfall.ts'
import type { Endpoint } from '#tests/abuse/endpoints.ts'
import { httpClient, type Sent } from '#tests/abuse/http-client.ts'
import { changedTables, rowHashes, secretMark } from '#tests/abuse/shop-rows.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

let database: FreshDatabase
let logFolder: string
let attacked: AttackedLandfall
let client: ReturnType<typeof httpClient>
beforeAll(async () => {
  database = await freshDatabase()
  logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-tenancy-'))
  attacked = await attackedLandfall(database, logFolder)
  client = httpClient(attacked.landfall.appUrl, 6)
}, 300_000)
afterAll(async () => {
  client.close()
  await attacked.stop()
  await database.drop()
  await rm(logFolder, { recursive: true, force: true })
})

const numberOf = (id: string) => /^gid:\/\/shopify\/\w+\/(\d+)$/.exec(id)?.[1]

/** Every way in which an address can carry what names a row of the other shop. */
function addressesOf({ path: pattern }: Endpoint): string[] {
  const ids = [...attacked.otherIds.values()]
  const words = new Set([...ids, ...ids.flatMap((id) => numberOf(id) ?? []), 'IS', 'amazon.IS.planted-research_products-id'])
  const parts = pattern.split('/').filter((part) => part !== '')
  const varying = parts.filter((part) => part.startsWith(':'))
  if (varying.length === 0) return [pattern.replace('*', 'nowhere')]
  return [...words].map((word) => `/${parts.map((part) => (part === ':country' ? 'IS' : part === ':kind' ? 'product' : part.startsWith(':') ? encodeURIComponent(word) : part)).join('/')}`)
}

/** A form in which every field the app asks for by name holds the id; fields of JSON hold it under every name, alone and in a list. */
function formsOf(id: string): string[] {
  const { names } = attacked.arsenal
  const listed = (wrap: (name: string) => unknown) => Object.fromEntries(names.map((name) => [name, wrap(name)]))
  const asJson = JSON.stringify({ ...listed(() => id), ownerIds: [id], variantIds: [id], locales: ['IS'], chosen: { ownerIds: [id] }, codes: { [id]: '610910' }, texts: [{ resourceId: id, key: 'title', value: 'x' }], origin: null, weightGrams: null, marketId: '', locale: 'IS', outdated: true, useProvider: false, source: 'x', target: 'x' })
  const plain = new URLSearchParams(names.map((name) => [name, id]))
  const json = new URLSearchParams(names.map((name) => [name, asJson]))
  const undo = new URLSearchParams([...plain, ['intent', 'undo']])
  undo.set('intent', 'undo')
  const event = new URLSearchParams({ eventId: attacked.otherIds.get('webhook_events.event_id') ?? '', topic: attacked.otherIds.get('webhook_events.topic') ?? '' })
  return [plain, json, undo, event].map(String)
}

it('no address, form or token shows or changes anything of another shop', { timeout: 500_000 }, async () => {
  const { arsenal, owner } = attacked
  const browser = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0' }
  const before = await rowHashes(owner, otherShop)
  const ids = [...new Set(attacked.otherIds.values())]
  const sent: Sent[] = []
  for (const endpoint of arsenal.endpoints.filter(({ path: address }) => address.startsWith('/app'))) {
    for (const address of addressesOf(endpoint)) {
      const query = new URLSearchParams([['shop', otherShop], ...ids.slice(0, 5).map((id, index): [string, string] => [arsenal.names[index] ?? 'id', id])])
      if (endpoint.hasLoader) sent.push({ method: 'GET', path: `${address}.data?${query.toString()}`, headers: { ...browser, 'X-Shopify-Shop-Domain': otherShop }, body: null })
      if (!endpoint.hasAction) continue
      for (const form of address.includes('IS') || !endpoint.path.includes(':') ? ids.flatMap(formsOf) : ids.slice(0, 1).flatMap(formsOf)) {
        sent.push({ method: 'POST', path: `${address}.data`, headers: { ...browser, 'Content-Type': 'application/x-www-form-urlencoded' }, body: Buffer.from(form) })
      }
    }
  }
  for (const { path: address, hasAction, hasLoader } of arsenal.endpoints.filter(({ path: route }) => route.startsWith('/api/extension/'))) {
    const headers = { 'Content-Type': 'application/json', 'X-Shopify-Shop-Domain': otherShop }
    const key = `?site=amazon&marketplace=IS&id=${attacked.otherIds.get('research_products.id') ?? 'x'}&shop=${otherShop}`
    if (hasLoader) sent.push({ method: 'GET', path: address + key, headers, body: null })
    if (hasAction) sent.push({ method: 'POST', path: address, headers, body: Buffer.from(JSON.stringify({ shop: otherShop })) })
  }
  const asked = new Set<string>()
  const troubles: string[] = []
  const lane = async () => {
    for (let next = sent.pop(); next !== undefined; next = sent.pop()) {
      const token = next.path.startsWith('/api/') ? arsenal.extensionToken : arsenal.sessionToken()
      const answer = await client.send({ ...next, headers: { ...next.headers, Authorization: `Bearer ${token}` } })
      asked.add(next.path.replace(/\?.*/, ''))
      const what = `${next.method} ${next.path} ${answer.status ?? 'closed'}`
      if (answer.text.includes(secretMark)) troubles.push(`shows a row of another shop: ${what}`)
      if (answer.status === null || answer.status >= 500) troubles.push(`fails: ${what} ${next.body?.toString().slice(0, 200) ?? ''}`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, lane))
  expect(troubles).toEqual([])
  expect(asked.size).toBeGreaterThan(arsenal.endpoints.filter(({ path: address }) => address.startsWith('/app')).length)
  expect(changedTables(before, await rowHashes(owner, otherShop))).toEqual([])
})

it('would notice: the same looks show a shop its own rows', async () => {
  const { arsenal, owner } = attacked
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM tasks WHERE shop = $1', [arsenal.shop])
  const state = (id: string) => client.send({ method: 'GET', path: `/app/tasks/${id}.data`, headers: { 'User-Agent': 'Mozilla/5.0 Chrome/142.0', Authorization: `Bearer ${arsenal.sessionToken()}` }, body: null })
  expect((await state(rows[0]?.id ?? '')).text).toContain('sync-catalogue')
  expect((await state(attacked.otherIds.get('tasks.id') ?? '')).text).not.toContain(secretMark)
})

it('nobody without a session token of the shop gets past the door of any route of the app', { timeout: 120_000 }, async () => {
  const open: string[] = []
  for (const { path: pattern, hasAction, hasLoader } of attacked.arsenal.endpoints.filter(({ path: address }) => address.startsWith('/app'))) {
    const address = pattern.replace(/:\w+|\*/g, 'IS')
    for (const method of [...(hasLoader ? ['GET'] : []), ...(hasAction ? ['POST'] : [])]) {
      for (const token of [null, ...attacked.arsenal.forgedSessionTokens.slice(0, 6)]) {
        const answer = await client.send({ method, path: `${address}.data`, headers: { 'User-Agent': 'Mozilla/5.0 Chrome/142.0', ...(token !== null && { Authorization: `Bearer ${token}` }) }, body: null })
        // Single fetch wraps a redirect to the sign-in into 202.
        if (answer.status === 200) open.push(`${method} ${address} ${answer.text.slice(0, 200)}`)
      }
    }
  }
  expect(open).toEqual([])
})
