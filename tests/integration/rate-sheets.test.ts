import { randomUUID } from 'node:crypto'
import { zipSync, strToU8 } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, withShop } from '#app/data/database.server.ts'
import { findDraft } from '#app/data/shipping-repository.server.ts'
import { findTask } from '#app/data/task-repository.server.ts'
import { acceptUpload, retire } from '#app/features/shipping/sheets/accept-sheet.server.ts'
import { sheetsOverview, uploadView } from '#app/features/shipping/sheets/sheet-views.server.ts'
import type { UploadView } from '#app/features/shipping/sheets/sheets.ts'
import { mapSheet, uploadSheet } from '#app/features/shipping/sheets/upload-sheet.server.ts'
import { makeLive } from '#app/features/shipping/setup/make-live.server.ts'
import { handleReadRateSheet } from '#app/jobs/handlers/read-rate-sheet.server.ts'
import { stopQueue } from '#app/jobs/queue.server.ts'
import type { SheetTerms } from '#shared/shipping/reading/sheet-terms.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

const shop = 'one.myshopify.com'
const who = 'test'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  await withShop(shop, (db) => db.shop.create({ data: { shop, currency: 'USD', timezone: 'Asia/Shanghai', shipFrom: 'CN' } }))
})
afterAll(async () => {
  await stopQueue(1000)
  await closeDatabase()
  await database.drop()
})

/** Uploads and has the worker's job done at once; how it ended, and what the screen shows. */
async function upload(name: string, content: string | Uint8Array): Promise<{ id: string; view: UploadView; code: string | null }> {
  const file = new File([typeof content === 'string' ? content : Uint8Array.from(content)], name)
  const uploaded = await uploadSheet(shop, file, who)
  if (!uploaded.ok) throw new Error(uploaded.code)
  return { id: uploaded.value, ...(await read(uploaded.value)) }
}

async function read(id: string): Promise<{ view: UploadView; code: string | null }> {
  const before = await uploadView(shop, id)
  if (before === null) throw new Error('no upload')
  await handleReadRateSheet({ shop, taskId: before.taskId }, { signal: new AbortController().signal, lastAttempt: false })
  const task = await withShop(shop, (db) => findTask(db, shop, before.taskId))
  const view = await uploadView(shop, id)
  if (view === null) throw new Error('no upload')
  const outcome = task?.outcome as { error?: { code: string } } | null
  return { view, code: outcome?.error?.code ?? null }
}

async function withTerms(id: string, view: UploadView, terms: Partial<SheetTerms>): Promise<UploadView> {
  const mapped = await mapSheet(shop, id, { mapping: view.mapping, terms: { ...view.terms, ...terms } }, who)
  expect(mapped.ok).toBe(true)
  return (await read(id)).view
}

const line = 'Country,Weight (kg),Price per kg,Handling fee,Days\nUS,0-1,52,18,8-12\nUS,1-30,48,15,8-12\nDE,0-2,60,20,7-11\n'
const terms = { carrier: 'Test Line', service: 'Standard', currency: 'CNY', validFrom: '2026-01-01', validTo: '2026-12-31' }

describe('a forwarder’s file', () => {
  it('is read, mapped, accepted, and changes nothing before', async () => {
    const { id, view } = await upload('line.csv', line)
    expect(view.mapping?.columns.map(({ field }) => field)).toEqual(['country', 'weight', 'perKilogram', 'perPiece', 'days'])
    expect(view.faults.map(({ field }) => field)).toEqual(['carrier', 'service'])
    expect(await acceptUpload(shop, id, 'refuse', who)).toMatchObject({ ok: false, code: 'sheet-not-readable' })
    const ready = await withTerms(id, view, terms)
    expect(ready.sheets).toMatchObject([{ carrier: 'Test Line', zones: 2, bands: 3, countries: ['DE', 'US'], overlaps: null }])
    expect((await sheetsOverview(shop)).sheets).toEqual([])
    expect(await acceptUpload(shop, id, 'refuse', who)).toEqual({ ok: true, value: 1 })
    const { sheets } = await sheetsOverview(shop)
    expect(sheets).toMatchObject([{ service: 'Standard', edition: 1, state: 'accepted', live: false }])
    const { draft } = await withShop(shop, (db) => findDraft(db, shop))
    expect(draft.ways).toMatchObject([{ name: 'Standard' }])
  })

  it('with the same headings is mapped as the last one was, columns and terms', async () => {
    const { view } = await upload('again.csv', line.replace('52', '55'))
    expect(view.terms).toMatchObject({ carrier: 'Test Line', service: 'Standard', currency: 'CNY', validFrom: '' })
    expect(view.sheets).toHaveLength(1)
  })

  it('that is valid on the same days explains so, and lets the older end where it is told to', async () => {
    const { id, view } = await upload('next.csv', line.replace('52', '57'))
    const ready = await withTerms(id, view, { validFrom: '2026-12-01', validTo: '' })
    expect(ready.sheets?.[0]?.overlaps).toMatchObject({ edition: 1, validTo: '2026-12-31' })
    expect(await acceptUpload(shop, id, 'refuse', who)).toMatchObject({ ok: false, code: 'sheets-overlap' })
    expect(await acceptUpload(shop, id, 'end-older', who)).toEqual({ ok: true, value: 1 })
    const { sheets } = await sheetsOverview(shop)
    expect(sheets.map(({ edition, state, validFrom, validTo }) => [edition, state, validFrom, validTo])).toEqual([
      [3, 'accepted', '2026-12-01', null],
      [2, 'accepted', '2026-01-01', '2026-11-30'],
      [1, 'retired', '2026-01-01', '2026-12-31'],
    ])
  })

  it('changes a live checkout when it is accepted or retired, and only then', async () => {
    expect(await makeLive(shop, who, 'test')).toEqual({ ok: true, value: 1 })
    const before = await sheetsOverview(shop)
    const newest = before.sheets.find(({ edition }) => edition === 3)
    expect(newest?.live).toBe(true)
    expect(await retire(shop, newest?.id ?? '', who)).toEqual({ ok: true, value: null })
    const after = await sheetsOverview(shop)
    expect([before.liveVersion, after.liveVersion]).toEqual([1, 2])
    expect(after.sheets.find(({ edition }) => edition === 3)?.live).toBe(false)
    expect(await retire(shop, newest?.id ?? '', who)).toMatchObject({ ok: false, code: 'sheet-unknown' })
  })

  it('names every cell that can’t be read by row and column', async () => {
    const { id, view } = await upload('wrong.csv', 'Country,Weight (kg),Price per kg\nMars,0-1,52\nUS,0-1,much\n')
    const wrong = await withTerms(id, view, terms)
    expect(wrong.errors.map(({ row, column, code }) => [row, column, code])).toEqual([[2, 1, 'not-a-country'], [3, 3, 'not-a-number']])
    expect(wrong.sheets).toBeNull()
  })

  it('may be a spreadsheet', async () => {
    const rows = line.trim().split('\n').map((row) => row.split(',').map((value) => ({ value: /^\d+$/.test(value) ? Number(value) : value })))
    const { view } = await upload('line.xlsx', await writeXlsxFile(rows).toBuffer())
    expect(view.table?.rowCount).toBe(4)
    expect(view.sheets).toHaveLength(1)
  })
})

describe('a file that means harm', () => {
  it.each([
    ['a damaged spreadsheet', () => Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 500 }, (_, index) => index % 251)]), 'file-unreadable'],
    ['a zip without a sheet', () => zipSync({ 'hello.txt': strToU8('hello') }), 'file-unreadable'],
    ['a zip that unpacks to more than it may', () => zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(210 * 1024 * 1024) }, { level: 6 }), 'file-unpacks-too-large'],
    ['a quotation mark that never closes', () => strToU8('a,"b\nc'), 'unclosed-quote'],
  ])('%s is refused', async (_name, content, code) => {
    const { view, code: said } = await upload('harm.xlsx', content())
    expect(said).toBe(code)
    expect(view.table).toBeNull()
  })

  it('is not even kept when it is empty or too large', async () => {
    expect(await uploadSheet(shop, new File([], 'empty.csv'), who)).toMatchObject({ ok: false, code: 'empty-file' })
    expect(await uploadSheet(shop, new File([new Uint8Array(8 * 1024 * 1024 + 1)], 'large.csv'), who)).toMatchObject({ ok: false, code: 'file-too-large' })
    expect(await mapSheet(shop, randomUUID(), { mapping: 'x', terms: null }, who)).toMatchObject({ ok: false, code: 'form-unreadable' })
  })
})

it('two hundred thousand rows are read in the worker', { timeout: 240_000 }, async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `${['US', 'DE', 'FR', 'GB'][index % 4] ?? 'US'},${Math.floor(index / 4)}-${Math.floor(index / 4) + 1},50,8`).join('\n')
  const { id, view } = await upload('large.csv', `Country,Weight (g),Price per kg,Handling charge\n${rows}\n`)
  expect(view.table?.rowCount).toBe(200_001)
  const ready = await withTerms(id, view, { ...terms, carrier: 'Large', service: 'Large' })
  expect(ready.errors.slice(0, 3)).toEqual([])
  expect(ready.sheets).toMatchObject([{ zones: 4, bands: 200_000 }])
})
