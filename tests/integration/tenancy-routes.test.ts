import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attackedLandfall, otherShop, type AttackedLandfall } from '#tests/abuse/attacked-landfall.ts'
import { jsonFieldNames, type Endpoint } from '#tests/abuse/endpoints.ts'
import { httpClient, type Answered, type Sent } from '#tests/abuse/http-client.ts'
import { changedTables, rowHashes, secretMark } from '#tests/abuse/shop-rows.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

const lanes = 6
const browser = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0' }
const form = { ...browser, 'Content-Type': 'application/x-www-form-urlencoded' }

let database: FreshDatabase
let logFolder: string
let attacked: AttackedLandfall
let client: ReturnType<typeof httpClient>
beforeAll(async () => {
  database = await freshDatabase()
  logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-tenancy-'))
  attacked = await attackedLandfall(database, logFolder)
  client = httpClient(attacked.landfall.appUrl, lanes)
}, 300_000)
afterAll(async () => {
  client.close()
  await attacked.stop()
  await database.drop()
  await rm(logFolder, { recursive: true, force: true })
})

const idOf = (name: string): string => {
  const id = attacked.otherIds.get(name)
  if (id === undefined) throw new Error(`Nothing is planted as ${name}.`)
  return id
}
const numberOf = (id: string) => id.replace(/^.*\//, '')
const appEndpoints = () => attacked.arsenal.endpoints.filter(({ path: address }) => address.startsWith('/app'))

/** What names rows of the other shop, by the part of an address that it can stand in. */
function wordsFor(part: string): string[] {
  const uuid = idOf('tasks.id')
  const number = numberOf(idOf('orders.order_id'))
  const words: Record<string, string[]> = {
    ':id': [uuid, number], ':number': [number], ':variant': [number], ':key': [`amazon.IS.${idOf('research_products.product_id')}`], ':country': ['IS'], ':kind': ['product'], ':language': ['is'], '*': ['nowhere'],
  }
  const known = words[part]
  if (known === undefined) throw new Error(`Say what can stand for ${part} in an address.`)
  return known
}

const addressesOf = ({ path: pattern }: Endpoint): string[] =>
  pattern.split('/').filter((part) => part !== '').reduce<string[]>(
    (begun, part) => begun.flatMap((start) => (/^[:*]/.test(part) ? wordsFor(part) : [part]).map((word) => `${start}/${encodeURIComponent(word)}`)), [''],
  )

/** Of the fields that the app asks for those that can name a row. */
const namingFields = () => attacked.arsenal.names.filter((name) => /(^id|Id|Ids|key|country|owner|variant|product|order|market|resource|locale|publication|task|sheet|upload|invoice|event|topic|version|token|number|sku)s?$/i.test(name))

/** A form in which every such field holds the id; fields of JSON hold it under every name, alone and in a list. */
function formOf(id: string): URLSearchParams {
  const everywhere = Object.fromEntries(namingFields().map((name) => [name, id]))
  const json = JSON.stringify({
    ...everywhere, ownerIds: [id], variantIds: [id], productIds: [id], locales: ['IS'], chosen: { ownerIds: [id] }, codes: { [id]: '610910' }, texts: [{ resourceId: id, key: 'title', value: 'x' }],
    origin: null, weightGrams: null, marketId: '', locale: 'IS', outdated: true, useProvider: false, source: 'x', target: 'x',
  })
  return new URLSearchParams({ ...everywhere, ...Object.fromEntries(jsonFieldNames().map((name) => [name, json])) })
}

/** Sends all, a few at a time, each as the shop that attacks. */
async function sendAll(requests: readonly Sent[], look: (sent: Sent, answer: Answered) => void): Promise<void> {
  const { arsenal } = attacked
  let next = 0
  const lane = async () => {
    for (let sent = requests[next++]; sent !== undefined; sent = requests[next++]) {
      const token = sent.path.startsWith('/api/') ? arsenal.extensionToken : arsenal.sessionToken()
      look(sent, await client.send({ ...sent, headers: { Authorization: `Bearer ${token}`, ...sent.headers } }))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

it('no address, form or token shows or changes anything of another shop', { timeout: 300_000 }, async () => {
  const { arsenal, owner } = attacked
  const ids = [...new Set(attacked.otherIds.values())].filter((id) => !/^planted-|^ISK$|^amazon$/.test(id))
  const undoing = formOf(idOf('tasks.id'))
  undoing.set('intent', 'undo')
  const event = new URLSearchParams({ eventId: idOf('webhook_events.event_id'), topic: idOf('webhook_events.topic') })
  const forms = [...ids.map(formOf), undoing, event].map(String)
  const query = new URLSearchParams([...namingFields().map((name): [string, string] => [name, idOf('tasks.id')]), ['shop', otherShop], ['country', 'IS'], ['locale', 'IS']]).toString()
  const requests: Sent[] = []
  for (const endpoint of appEndpoints()) {
    for (const address of addressesOf(endpoint)) {
      const get = (asked: string) => requests.push({ method: 'GET', path: `${address}.data?${asked}`, headers: { ...browser, 'X-Shopify-Shop-Domain': otherShop }, body: null })
      if (endpoint.hasLoader) for (const asked of [query, `shop=${otherShop}`]) get(asked)
      if (endpoint.hasAction) for (const body of forms) requests.push({ method: 'POST', path: `${address}.data`, headers: form, body: Buffer.from(body) })
    }
  }
  for (const { path: address, hasAction, hasLoader } of arsenal.endpoints.filter(({ path: route }) => route.startsWith('/api/extension/'))) {
    const headers = { 'Content-Type': 'application/json', 'X-Shopify-Shop-Domain': otherShop }
    if (hasLoader) requests.push({ method: 'GET', path: `${address}?site=amazon&marketplace=IS&id=${idOf('research_products.product_id')}&shop=${otherShop}`, headers, body: null })
    if (hasAction) requests.push({ method: 'POST', path: address, headers, body: Buffer.from(JSON.stringify({ shop: otherShop })) })
  }
  const before = await rowHashes(owner, otherShop)
  const troubles = new Set<string>()
  const reached = new Set<string>()
  await sendAll(requests, ({ method, path: address, body }, { status, text }) => {
    const what = `${method} ${address.replace(/\?.*/, '')} ${status ?? 'closed'}`
    if (status === 200) reached.add(`${method} ${address.replace(/\?.*/, '')}`)
    if (text.includes(secretMark)) troubles.add(`shows a row of another shop: ${what}`)
    if (status === null || status >= 500) troubles.add(`fails: ${what} ${body?.toString().slice(0, 200) ?? ''}`)
  })
  expect([...troubles]).toEqual([])
  expect(reached.size).toBeGreaterThan(appEndpoints().length / 2)
  expect(changedTables(before, await rowHashes(owner, otherShop))).toEqual([])
})

it('would notice: the same looks show a shop its own rows', async () => {
  const { arsenal, owner } = attacked
  const { rows } = await owner.query<{ id: string }>(`SELECT id FROM tasks WHERE shop = $1 AND kind = 'sync-catalogue'`, [arsenal.shop])
  const seen: string[] = []
  const look = (id: string): Sent => ({ method: 'GET', path: `/app/tasks/${id}.data`, headers: browser, body: null })
  await sendAll([look(rows[0]?.id ?? ''), look(idOf('tasks.id'))], (_, { text }) => seen.push(text))
  expect(seen.filter((text) => text.includes('sync-catalogue'))).toHaveLength(1)
  expect(seen.filter((text) => text.includes(secretMark))).toEqual([])
})

it('nobody without a session token of the shop gets past the door of any route of the app', { timeout: 120_000 }, async () => {
  const { forgedSessionTokens } = attacked.arsenal
  const asked = appEndpoints().flatMap((endpoint, index) => {
    const [address = ''] = addressesOf(endpoint)
    const methods = [...(endpoint.hasLoader ? ['GET'] : []), ...(endpoint.hasAction ? ['POST'] : [])]
    const tokens = ['', `Bearer ${forgedSessionTokens[index % forgedSessionTokens.length] ?? ''}`]
    return methods.flatMap((method) => tokens.map((token): Sent => ({ method, path: `${address}.data`, headers: { ...browser, Authorization: token }, body: null })))
  })
  const open: string[] = []
  // Single fetch wraps a redirect to the sign-in into 202.
  await sendAll(asked, ({ method, path: address }, { status, text }) => {
    if (status === 200) open.push(`${method} ${address} ${text.slice(0, 200)}`)
  })
  expect(asked.length).toBeGreaterThan(100)
  expect(open).toEqual([])
})
