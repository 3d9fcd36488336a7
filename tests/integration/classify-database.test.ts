import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDatabase } from '#app/data/database.server.ts'
import { classifier } from '#app/features/classification/classifier.server.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner } from './owner.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

async function classify(input: string, env: NodeJS.ProcessEnv = process.env): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['app/cli/classify.ts', '--database'], { env })
  let [out, err] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, err }
}

/** As the reader of the USITC export writes a line. */
async function importLine(code: string, words: readonly string[]): Promise<void> {
  const value = JSON.stringify({ general: 'Free', special: '', column2: '', units: [], words, headings: [] })
  await asOwner(database.ownerUrl, async (client) => {
    await client.query(`INSERT INTO trade.facts (dataset, key, valid_from, value) VALUES ('usitc', $1, '2026-01-01', $2)`, [code, value])
    await client.query(`INSERT INTO trade.fact_imports (dataset, file_name, sha256, source_title, retrieved, rows, added, changed, removed, touched)
      VALUES ('usitc', 'x', $1, 'x', '2026-01-01', 1, 1, 0, 0, '[]')`, [code])
  })
}

it('searches the imported tariff on the command line and in the app, and says so where there is none', async () => {
  expect(await classify('title\nzorgrings\n')).toEqual({ code: 2, out: '', err: 'database: holds no imported tariff; run facts:import usitc FILE first\n' })
  expect((await classifier())({ title: 'zorgrings' }).candidates[0]?.hs6).not.toBe('844833')
  await importLine('84483300', ['Auxiliary machinery:', 'Spindles, spindle flyers and <i>zorgrings</i>'])
  expect((await classify('title\nzorgrings\n')).out).toContain('\nzorgrings,844833,')
  await expect.poll(async () => (await classifier())({ title: 'zorgrings' }).candidates[0]?.hs6, { timeout: 30_000 }).toBe('844833')
})

it('says in one line that the database can’t be reached', async () => {
  const { code, out, err } = await classify('title\nx\n', { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  expect([code, out, err.split('\n').length]).toEqual([2, '', 2])
  expect(err).toMatch(/^database: /)
})
