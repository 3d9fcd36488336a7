import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { refreshStates } from '#app/data/facts/fact-refresh-repository.server.ts'
import { refreshFacts } from '#app/jobs/facts/refresh-facts.server.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'

interface Answer {
  readonly status: number
  readonly body: string | Buffer
  /** Says that more would come, and hangs up. */
  readonly hangsUp?: boolean
}

let database: FreshDatabase
let authority: Server
let address: string
let answers: Answer[] = []
let asked = 0

beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  authority = createServer((_request, response) => {
    asked += 1
    const { status, body, hangsUp = false } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 404, body: '' }
    response.writeHead(status, hangsUp ? { 'content-length': String(body.length + 500) } : {})
    if (!hangsUp) return void response.end(body)
    response.write(body, () => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(authority, 'listening')
  const bound = authority.address()
  if (bound === null || typeof bound === 'string') throw new Error('no port')
  address = `http://127.0.0.1:${bound.port}/eurofxref-hist-90d.xml`
})
beforeEach(async () => {
  asked = 0
  await asOwner(database.ownerUrl, (client) => client.query('TRUNCATE trade.facts, trade.fact_imports, trade.fact_refreshes'))
})
afterAll(async () => {
  authority.close()
  await closeDatabase()
  await database.drop()
})

const days = (...rates: readonly (readonly [day: string, usd: string])[]) =>
  `<gesmes:Envelope><Cube>${rates.map(([day, usd]) => `<Cube time='${day}'><Cube currency='USD' rate='${usd}'/><Cube currency='GBP' rate='0.88'/></Cube>`).join('')}</Cube></gesmes:Envelope>`
const good = days(['2026-11-19', '1.15'], ['2026-11-18', '1.14'])
const ok = (body: string | Buffer): Answer => ({ status: 200, body })

const look = async (now: string, ...given: readonly Answer[]) => {
  answers = [...given]
  await refreshFacts({
    ownerUrl: database.ownerUrl, signal: new AbortController().signal, addresses: { ecb: address }, now: new Date(now), patience: 1,
  })
  return (await refreshStates())[0]
}
const rates = () => ownerRows<{ key: string; value: string }>(database.ownerUrl, 'SELECT key, value FROM trade.facts ORDER BY key')

describe('a scheduled look', () => {
  it('takes over what is new, with its history, and says when', async () => {
    const state = await look('2026-11-20T06:00:00Z', ok(good))
    expect(state).toMatchObject({ source: 'ecb', failingSince: null, problem: null, upTo: '2026-11-19' })
    expect((await rates()).map(({ key }) => key)).toEqual(['2026-11-18', '2026-11-19'])
    await closeDatabase()
    const book = await factBook()
    expect(book.fx('EUR', 'USD', '2026-11-18')?.value).toEqual({ numerator: 57, denominator: 50 })
    expect(book.fx('GBP', 'USD', '2026-11-19')?.value).toEqual({ numerator: 115, denominator: 88 })
  })

  it('comes once a day, and after a failure once an hour', async () => {
    await look('2026-11-20T06:00:00Z', ok(good))
    await look('2026-11-21T05:00:00Z', ok(good))
    expect(asked).toBe(1)
    await look('2026-11-21T06:00:00Z', { status: 404, body: '' })
    expect(asked).toBe(2)
    await look('2026-11-21T06:30:00Z', ok(good))
    expect(asked).toBe(2)
    const state = await look('2026-11-21T07:00:00Z', ok(good))
    expect(asked).toBe(3)
    expect(state).toMatchObject({ problem: null, failingSince: null })
  })

  it('tries again where the authority stumbles', async () => {
    const state = await look('2026-11-20T06:00:00Z', { status: 503, body: '' }, { status: 200, body: good.slice(0, 80), hangsUp: true }, ok(good))
    expect(asked).toBe(3)
    expect(state?.problem).toBeNull()
    expect(await rates()).toHaveLength(2)
  })

  const bad: readonly (readonly [name: string, answer: Answer, code: string])[] = [
    ['answers 500', { status: 500, body: 'oops' }, 'facts-unreachable'],
    ['answers 404', { status: 404, body: '' }, 'facts-unreachable'],
    ['hangs up half-way', { status: 200, body: good.slice(0, 100), hangsUp: true }, 'facts-unreachable'],
    ['sends a file cut short', ok(good.slice(0, -30)), 'facts-cut-short'],
    ['sends a web page', ok('<html><body>Maintenance</body></html>'), 'facts-cut-short'],
    ['sends a rate of zero', ok(days(['2026-11-20', '0.0'])), 'facts-row'],
    ['sends a day to come', ok(days(['2999-01-01', '1.2'])), 'facts-future'],
    ['sends a bomb', ok(gzipSync(Buffer.alloc(320 * 1024 * 1024), { level: 9 })), 'facts-too-large'],
  ]

  it.each(bad)('that %s leaves the known facts and is a trouble since it began', async (_, answer, code) => {
    await look('2026-11-20T06:00:00Z', ok(good))
    const before = await rates()
    const first = await look('2026-11-21T06:00:00Z', answer)
    const second = await look('2026-11-21T07:00:00Z', answer)
    expect(await rates()).toEqual(before)
    expect(first?.problem?.code).toBe(code)
    expect(second).toMatchObject({
      failingSince: new Date('2026-11-21T06:00:00Z'), succeededAt: new Date('2026-11-20T06:00:00Z'), upTo: '2026-11-19',
    })
  }, 60_000)

  it('does nothing while another process is at it', async () => {
    await asOwner(database.ownerUrl, async (client) => {
      await client.query('SELECT pg_advisory_lock(72707402)')
      await look('2026-11-20T06:00:00Z', ok(good))
      expect(asked).toBe(0)
    })
    await look('2026-11-20T06:00:00Z', ok(good))
    expect(asked).toBe(1)
  })
})
