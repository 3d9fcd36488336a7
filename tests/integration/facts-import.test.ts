import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { closeDatabase } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'

let database: FreshDatabase
let folder: string
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  folder = await mkdtemp(join(tmpdir(), 'landfall-facts-'))
})
beforeEach(() => asOwner(database.ownerUrl, (client) => client.query('TRUNCATE trade.facts, trade.fact_imports')))
afterAll(async () => {
  await closeDatabase()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const line = (htsno: string, general: string, more: object = {}) => ({
  htsno, indent: '0', description: 'Goods:', units: [], general, special: '', other: '35%', footnotes: [], ...more,
})
const tariff = (...lines: readonly object[]) => JSON.stringify(lines)
const asFile = async (name: string, content: string | Buffer) => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

async function run(source: string, file: string, ...more: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['app/cli/facts-import.ts', source, file, ...more], {
    env: { ...process.env, DATABASE_OWNER_URL: database.ownerUrl },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, err }
}

const facts = () => ownerRows<{ dataset: string; key: string; from: string; to: string | null }>(
  database.ownerUrl, `SELECT dataset, key, valid_from::text AS from, valid_to::text AS to FROM trade.facts ORDER BY 1, 2, 3`,
)
const dutyOf = async (hs: string, date: string) =>
  (await factBook()).dutyRate({ territory: 'US', hs, origin: 'VN', date })?.value

describe('an import', () => {
  it('takes a file over, says so, and does nothing with the same file again', async () => {
    const file = await asFile('hts.json', tariff(line('9999', ''), line('0101.21.00', '4.5%'), line('0101.29.00', 'Free')))
    const first = await run('usitc', file, '--effective', '2026-01-01')
    expect(first.out, first.err).toMatch(/2 rows; 2 added/)
    expect((await run('usitc', file, '--effective', '2026-01-01')).out).toMatch(/nothing new/)
    expect(await ownerRows(database.ownerUrl, 'SELECT dataset, rows, file_name FROM trade.fact_imports')).toEqual([
      { dataset: 'usitc', rows: 2, file_name: 'hts.json' },
    ])
    expect(await facts()).toHaveLength(2)
  })

  it('keeps the answer of older days when a later edition changes a rate', async () => {
    await run('usitc', await asFile('a.json', tariff(line('0101.21.00', '4.5%'), line('0101.29.00', '2%'))), '--effective', '2026-01-01')
    const later = await run('usitc', await asFile('b.json.gz', gzipSync(tariff(line('0101.21.00', '6%'), line('0101.29.00', '2%')))), '--effective', '2026-07-01')
    expect(later.out).toMatch(/0 added, 1 changed, 0 removed/)
    expect(await facts()).toEqual([
      { dataset: 'usitc', key: '01012100', from: '2026-01-01', to: '2026-06-30' },
      { dataset: 'usitc', key: '01012100', from: '2026-07-01', to: null },
      { dataset: 'usitc', key: '01012900', from: '2026-01-01', to: null },
    ])
    await closeDatabase()
    expect(await dutyOf('01012100', '2026-06-30')).toEqual({ kind: 'ad-valorem', rate: 45_000 })
    expect(await dutyOf('01012100', '2026-07-01')).toEqual({ kind: 'ad-valorem', rate: 60_000 })
    expect(await dutyOf('010121', '2026-07-01')).toEqual({ kind: 'ad-valorem', rate: 60_000 })
  })

  it('says which products of which shop a change touches', async () => {
    await asOwner(database.ownerUrl, (client) =>
      client.query(
        `INSERT INTO variants (shop, variant_id, product_id, inventory_item_id, product_title, sku, status, price, currency, hs_code, country_hs, updated_at, synced_at)
         VALUES ('one.myshopify.com', '1', '1', '1', 'Horse', 'HORSE-1', 'ACTIVE', 1, 'USD', '010121', '{}', now(), now()),
                ('one.myshopify.com', '2', '1', '2', 'Mule', 'MULE-1', 'ACTIVE', 1, 'USD', '010129', '{}', now(), now())`,
      ),
    )
    await run('usitc', await asFile('a.json', tariff(line('0101.21.00', '4.5%'), line('0101.29.00', '2%'))), '--effective', '2026-01-01')
    const { out } = await run('usitc', await asFile('b.json', tariff(line('0101.21.00', '6%'), line('0101.29.00', '2%'))), '--effective', '2026-07-01')
    expect(out).toMatch(/one\.myshopify\.com: touches 1 variants \(HORSE-1\)/)
  })
})

describe('quote --database', () => {
  const basket = JSON.stringify({
    destination: 'US', shipFrom: 'VN', date: '2026-02-01', currency: 'USD', channel: 'courier', importer: 'consumer', scheme: 'none',
    lines: [{ id: 'a', description: 'Horse', hs: '01012100', origin: 'VN', quantity: 1, unitPrice: '100.00' }], freight: '0', insurance: '0',
  })
  const quote = (environment: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['app/cli/quote.ts', '--database'], { input: basket, encoding: 'utf8', env: { ...process.env, ...environment } })

  it('answers by what was imported, as the app’s own role', async () => {
    await run('usitc', await asFile('a.json', tariff(line('0101.21.00', '4.5%'), line('0101.29.00', '2%'))), '--effective', '2026-01-01')
    const { status, stdout, stderr } = quote({ DATABASE_URL: database.url })
    expect([status, stderr]).toEqual([0, ''])
    const rows = z.object({ lines: z.tuple([z.object({ layers: z.array(z.object({ name: z.string(), amount: z.string() })) })]) }).parse(JSON.parse(stdout))
    expect(rows.lines[0].layers).toContainEqual({ name: 'duty', amount: '4.50' })
  })

  it('says in one line that the database does not answer', () => {
    const { status, stdout, stderr } = quote({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^The database: .+\n$/)
  })
})

describe('a file that is wrong', () => {
  const good = tariff(line('0101.21.00', '4.5%'))
  const list = `hts8,list,ch99_code\n${Array.from({ length: 100 }, (_, index) => `0101${1000 + index},3,9903.88.03`).join('\n')}\n`
  const cases: readonly (readonly [name: string, source: string, content: () => string | Buffer])[] = [
    ['cut gzip', 'usitc', () => gzipSync(good).subarray(0, 40)],
    ['cut JSON', 'usitc', () => good.slice(0, -10)],
    ['another JSON', 'usitc', () => '{"rates": []}'],
    ['empty list', 'usitc', () => '[]'],
    ['rate as a power of ten', 'usitc', () => tariff(line('0101.21.00', '1e308%'))],
    ['code twice', 'usitc', () => tariff(line('0101.21.00', '1%'), line('0101.21.00', '2%'))],
    ['binary', 'usitc', () => Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80])],
    ['wrong columns', 's301', () => 'a,b,c\n1,2,3\n'],
    ['line cut off', 's301', () => list.slice(0, -12)],
    ['line of fifty megabytes', 's301', () => `hts8,list,ch99_code\n01011000,3,9903.88.03\n${'9'.repeat(50 * 1024 * 1024)},3,9903.88.03\n`],
    ['bomb', 's301', () => gzipSync(Buffer.alloc(320 * 1024 * 1024), { level: 9 })],
    ['web page', 'ecb', () => '<html><body>Service unavailable</body></html>'],
    ['decimal commas', 'ecb', () => `<gesmes:Envelope><Cube><Cube time='2026-03-13'><Cube currency='USD' rate='1,1476'/></Cube></Cube></gesmes:Envelope>`],
    ['rate of zero', 'ecb', () => `<gesmes:Envelope><Cube><Cube time='2026-03-13'><Cube currency='USD' rate='0.0'/></Cube></Cube></gesmes:Envelope>`],
    ['day to come', 'ecb', () => `<gesmes:Envelope><Cube><Cube time='2999-03-13'><Cube currency='USD' rate='1.1'/></Cube></Cube></gesmes:Envelope>`],
    ['VAT over 100 %', 'tedb', () => JSON.stringify({ version: '2026-01-01', rates: { DE: { standard: 1e308 } } })],
  ]

  it.each(cases)('(%s) leaves what was there and exits 2 with one line', async (name, source, content) => {
    await run('usitc', await asFile('known.json', good), '--effective', '2026-01-01')
    const before = await facts()
    const { code, out, err } = await run(source, await asFile(`${name.replaceAll(' ', '-')}.file`, content()), '--effective', '2026-07-01')
    expect({ code, out }, err).toEqual({ code: 2, out: '' })
    const lines = err.trim().split('\n').filter((text) => !/^(Reading|Holds) /.test(text))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`${name.replaceAll(' ', '-')}.file: `)
    expect(await facts()).toEqual(before)
  }, 60_000)

  it('is not believed when a fifth of the rows is gone, unless a person says so', async () => {
    await run('s301', await asFile('list.csv', list))
    const short = await asFile('short.csv', list.split('\n').slice(0, 60).join('\n'))
    const refused = await run('s301', short)
    expect(refused.err).toContain('lacks 41 of the 100 rows')
    expect(refused.code).toBe(2)
    expect(await facts()).toHaveLength(100)
    expect(await run('s301', short, '--accept-removals')).toMatchObject({ code: 0 })
    expect(await facts()).toHaveLength(59)
  })

  it('is refused when a later edition is there', async () => {
    await run('usitc', await asFile('known.json', good), '--effective', '2026-07-01')
    const older = await run('usitc', await asFile('older.json', tariff(line('0101.21.00', '9%'))), '--effective', '2026-01-01')
    expect(older.err).toContain('2026-07-01')
    expect(older.code).toBe(2)
  })
})

describe('the app’s role', () => {
  it('reads facts and cannot write them', async () => {
    const { rawPool } = await import('#app/data/database.server.ts')
    await expect(rawPool().query('SELECT count(*) FROM trade.facts')).resolves.toBeDefined()
    for (const table of ['facts', 'fact_imports', 'fact_refreshes']) {
      await expect(rawPool().query(`DELETE FROM trade.${table}`), table).rejects.toThrow(/permission denied/)
    }
  })
})
