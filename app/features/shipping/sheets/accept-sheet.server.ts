import { randomUUID } from 'node:crypto'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { acceptedSheets, addSheet, findSheet, retireSheet, type StoredSheet } from '#app/data/rate-sheet-repository.server.ts'
import { findVersion, lockDraft, storeDraft } from '#app/data/shipping-repository.server.ts'
import { changeUpload, findUpload } from '#app/data/sheet-upload-repository.server.ts'
import { tableReadingSchema } from '#app/jobs/shipping/table-reading.ts'
import { serviceName, type ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'
import type { RateSheet } from '#shared/shipping/sheets/rate-sheet.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { liveWithSheets, showLive } from '../setup/make-live.server.ts'
import { endOfOlder, overlap } from './overlaps.ts'
import type { OverlapChoice } from './sheets.ts'

/**
 * Accepts what a file was read as: each service gets a new edition, the draft a way for each service it has none for,
 * and a checkout that is live answers by it from now on. Fails with `upload-unknown`, `sheet-not-readable` or
 * `sheets-overlap`, and changes nothing then. `end-older` lets the older sheet end the day before the new one begins.
 */
export async function acceptUpload(shop: string, id: string, choice: OverlapChoice, who: string): Promise<Result<number>> {
  const done = await withShop(shop, async (db): Promise<Result<{ count: number; version: number | null }>> => {
    const { draft, liveVersion } = await lockDraft(db, shop, who)
    const upload = await findUpload(db, shop, id)
    if (upload?.state !== 'open') return failure('upload-unknown')
    const reading = tableReadingSchema.safeParse(upload.reading)
    if (!reading.success || !reading.data.ok) return failure('sheet-not-readable')
    const accepted = await acceptedSheets(db, shop)
    for (const sheet of reading.data.sheets) {
      const clashes = accepted.filter((older) => older.service === serviceName(sheet) && overlap(older.sheet, sheet))
      const [clash] = clashes
      if (clash !== undefined && choice === 'refuse') return failure('sheets-overlap', { service: sheet.service, edition: String(clash.edition) })
      for (const older of clashes) await endOlder(db, shop, older, sheet, who)
      await addSheet(db, shop, { id: randomUUID(), uploadId: id, service: serviceName(sheet), body: sheet, createdBy: who })
    }
    await changeUpload(db, shop, id, { state: 'accepted' })
    await storeDraft(db, shop, withWays(draft, reading.data.sheets), who)
    await recordAudit(db, shop, { who, action: 'sheets-accepted', subject: 'rate-sheet', after: { upload: id, sheets: reading.data.sheets.length } })
    return success({ count: reading.data.sheets.length, version: await newVersion(db, shop, liveVersion, 'sheets-accepted', who) })
  })
  if (!done.ok) return done
  if (done.value.version !== null) await showLive(shop, done.value.version)
  return success(done.value.count)
}

/** Takes a sheet out of the checkout; it stays in the list. Fails with `sheet-unknown`. */
export async function retire(shop: string, id: string, who: string): Promise<Result<null>> {
  const done = await withShop(shop, async (db): Promise<Result<number | null>> => {
    const { liveVersion } = await lockDraft(db, shop, who)
    const sheet = await findSheet(db, shop, id)
    if (sheet === null || !(await retireSheet(db, shop, id, new Date()))) return failure('sheet-unknown')
    await recordAudit(db, shop, { who, action: 'sheet-retired', subject: 'rate-sheet', before: { sheet: id, service: sheet.service, edition: sheet.edition } })
    return success(await newVersion(db, shop, liveVersion, 'sheet-retired', who))
  })
  if (!done.ok) return done
  if (done.value !== null) await showLive(shop, done.value)
  return success(null)
}

async function endOlder(db: ShopDatabase, shop: string, older: StoredSheet, newer: RateSheet, who: string): Promise<void> {
  await retireSheet(db, shop, older.id, new Date())
  const end = endOfOlder(older.sheet, newer)
  if (end !== null) await addSheet(db, shop, { id: randomUUID(), uploadId: older.uploadId, service: older.service, body: { ...older.sheet, validTo: end }, createdBy: who })
}

/** The live setup with the sheets of now; null where nothing is live. */
async function newVersion(db: ShopDatabase, shop: string, liveVersion: number, reason: string, who: string): Promise<number | null> {
  if (liveVersion === 0) return null
  const live = await findVersion(db, shop, liveVersion)
  return live === null ? null : liveWithSheets(db, shop, who, reason, live)
}

function withWays(draft: ShippingSetup, sheets: readonly RateSheet[]): ShippingSetup {
  const ways = [...draft.ways]
  for (const sheet of sheets) {
    const service = serviceName(sheet)
    if (sheet.mode === 'last-mile' || ways.some((way) => way.sheets.includes(service))) continue
    const id = ways.some((way) => way.id === service) ? randomUUID() : service
    ways.push({ id, name: sheet.service.slice(0, 100), description: '', sheets: [service], dutiesPaid: false })
  }
  return { ...draft, ways }
}

