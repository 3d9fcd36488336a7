import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { z } from 'zod'
import { importFacts, type ImportOutcome } from '#app/data/facts/import-facts.server.ts'
import { touchedShops } from '#app/data/facts/touched-products.server.ts'
import { migrate } from '#app/data/migrate.server.ts'
import { mostBytes, readOfficialFile } from '#app/jobs/facts/read-official-file.server.ts'
import { ownerDatabaseUrl } from '#app/platform/env.server.ts'
import { safeMessage } from '#app/platform/logger.server.ts'
import { factSources, type OfficialRows } from '#shared/facts/readers/official-rows.ts'
import { officialSources } from '#shared/facts/readers/official-sources.ts'
import { editioned, editionOf } from './effective-day.ts'
import { wordsOf } from './words-of.ts'

const usage = `usage: npm run facts:import -- ${factSources.join('|')} FILE [--effective YYYY-MM-DD] [--retrieved YYYY-MM-DD] [--url URL] [--accept-removals]`

const askedSchema = z.object({
  source: z.enum(factSources),
  file: z.string(),
  effective: z.iso.date().optional(),
  retrieved: z.iso.date().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  acceptRemovals: z.boolean(),
})
type Asked = z.infer<typeof askedSchema>

/**
 * Takes an official file over into the database. The exit code: 0 done or nothing new, 2 for a file or a question that
 * can't be used, with one line that says why; the facts that were there stay. 1 when the database fails.
 */
export async function factsImport(args: readonly string[]): Promise<number> {
  const asked = question(args)
  if (asked === null) return refuse(usage)
  const today = new Date().toISOString().slice(0, 10)
  const size = await stat(asked.file).catch(() => null)
  if (size === null || !size.isFile()) return refuse(`${asked.file}: there is no such file.`)
  if (size.size > mostBytes) return refuse(wordsOf(asked.file, { ok: false, code: 'facts-too-large', params: {} }))
  const bytes = await readFile(asked.file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  say(`Reading ${basename(asked.file)} (${Math.ceil(bytes.byteLength / 1024)} KB, sha-256 ${sha256.slice(0, 12)}…)`)
  const read = readOfficialFile(asked.source, bytes)
  if (!read.ok) return refuse(wordsOf(asked.file, read))
  const file = await withEdition(read.value, asked, today)
  const last = [...file.rows.keys()].toSorted().at(-1) ?? ''
  if (file.appends && last > today) return refuse(wordsOf(asked.file, { ok: false, code: 'facts-future', params: { date: last } }))
  const ownerUrl = ownerDatabaseUrl()
  if (ownerUrl === null) return refuse('DATABASE_OWNER_URL is missing: where PostgreSQL is, with the role that owns the tables.')
  try {
    await migrate(ownerUrl)
    return await takeOver(ownerUrl, asked, file, sha256, today)
  } catch (error) {
    console.error(`The database: ${safeMessage(error)}`)
    return 1
  }
}

async function takeOver(ownerUrl: string, asked: Asked, file: OfficialRows, sha256: string, today: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'landfall-facts' })
  await client.connect()
  try {
    const { title, url } = officialSources[asked.source]
    const outcome = await importFacts(
      client, file,
      { fileName: basename(asked.file), sha256, sourceTitle: title, sourceUrl: asked.url ?? url, retrieved: asked.retrieved ?? today },
      { acceptRemovals: asked.acceptRemovals, onProgress: progressLines(file.rows.size) },
    )
    if (!outcome.ok) return refuse(wordsOf(asked.file, outcome))
    tellOutcome(file, outcome.value)
    if (!outcome.value.unchanged && !outcome.value.first) await tellTouched(client, file.dataset, outcome.value)
    return 0
  } finally {
    await client.end()
  }
}

function question(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        effective: { type: 'string' }, retrieved: { type: 'string' }, url: { type: 'string' }, 'accept-removals': { type: 'boolean' },
      },
    })
    const [source, file, ...more] = positionals
    const read = askedSchema.safeParse({ ...values, source, file, acceptRemovals: values['accept-removals'] ?? false })
    return read.success && more.length === 0 ? read.data : null
  } catch {
    return null
  }
}

async function withEdition(file: OfficialRows, asked: Asked, today: string): Promise<OfficialRows> {
  if (!editioned.has(asked.source)) return file
  const { name, day, assumed } = await editionOf(asked.file, asked.effective, today)
  say(assumed ? `Nothing says from which day this file holds: taken as ${day}. --effective names another.` : `Holds from ${day}.`)
  return { ...file, edition: name, asOf: day }
}

/** A line for each tenth of the way. */
function progressLines(total: number): (rows: number) => void {
  let told = 0
  return (rows) => {
    const tenth = Math.floor((rows * 10) / total)
    if (tenth === told) return
    told = tenth
    say(`${rows} of ${total} rows`)
  }
}

function tellOutcome({ dataset, edition, asOf }: OfficialRows, outcome: ImportOutcome): void {
  const what = [dataset, edition, asOf].filter(Boolean).join(', ')
  if (outcome.unchanged) {
    console.log(`${what}: nothing new, the database holds this very file.`)
    return
  }
  const { rows, added, changed, removed, touched, first } = outcome
  console.log(`${what}: ${rows} rows; ${added} added, ${changed} changed, ${removed} removed since the last import.`)
  if (first) console.log('The first import of these facts.')
  else if (touched.length > 0) console.log(`Changed: ${touched.slice(0, 20).join(', ')}${touched.length > 20 ? ` and ${touched.length - 20} more` : ''}`)
}

async function tellTouched(client: pg.Client, dataset: string, { touched }: ImportOutcome): Promise<void> {
  const shops = await touchedShops(client, dataset, touched)
  if (shops === null) {
    console.log('Which products this touches is on the Facts page of each shop: this role sees one shop at a time.')
    return
  }
  if (shops.length === 0) console.log('It touches no product of any shop.')
  for (const { shop, variants, skus } of shops) {
    console.log(`${shop}: touches ${variants} variants${skus.length === 0 ? '' : ` (${skus.join(', ')}${variants > skus.length ? ', …' : ''})`}`)
  }
}

function refuse(line: string): number {
  console.error(line.replace(/\s+/g, ' '))
  return 2
}

function say(line: string): void {
  console.error(line)
}
