import { readCountry } from '#app/features/costs/read-country.ts'
import { withShop } from '#app/data/database.server.ts'
import { acceptedSheets, allSheets, findSheet, type StoredSheet } from '#app/data/rate-sheet-repository.server.ts'
import { findDraft, findVersion } from '#app/data/shipping-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { findUpload, openUploads } from '#app/data/sheet-upload-repository.server.ts'
import { mappingSchema, previewSchema, tableReadingSchema } from '#app/jobs/shipping/table-reading.ts'
import { readTerms, sheetTermsSchema } from '#shared/shipping/reading/sheet-terms.ts'
import { serviceName } from '#shared/shipping/setup/shipping-setup.ts'
import type { RateSheet } from '#shared/shipping/sheets/rate-sheet.ts'
import { overlap } from './overlaps.ts'
import type { ReadSheet, SheetRow, SheetsOverview, UploadView } from './sheets.ts'

/** Every sheet of the shop, and files that are being read. */
export async function sheetsOverview(shop: string): Promise<SheetsOverview> {
  return withShop(shop, async (db) => {
    const [sheets, uploads, { liveVersion }] = [await allSheets(db, shop), await openUploads(db, shop, 'rates'), await findDraft(db, shop)]
    const live = new Set(liveVersion === 0 ? [] : (await findVersion(db, shop, liveVersion))?.sheets)
    return {
      liveVersion,
      sheets: sheets.map((stored) => rowOf(stored, live.has(stored.id))),
      uploads: uploads.map(({ id, fileName, createdAt }) => ({ id, fileName, createdAt: createdAt.toISOString() })),
    }
  })
}

function rowOf({ id, edition, state, sheet }: StoredSheet, live: boolean): SheetRow {
  const { carrier, service, mode, madeBy, cargo, currency, validFrom, validTo } = sheet
  return { id, carrier, service, mode, madeBy, cargo, currency, countries: countriesOf(sheet).length, zones: sheet.zones.length, edition, state, validFrom, validTo, live }
}

function countriesOf({ zones }: RateSheet): string[] {
  return [...new Set(zones.flatMap(({ places }) => places.map(({ country }) => country)))].sort()
}

/** One sheet with its prices. Null where the shop has none of that id. */
export async function sheetView(shop: string, id: string): Promise<{ row: SheetRow; sheet: RateSheet } | null> {
  return withShop(shop, async (db) => {
    const stored = await findSheet(db, shop, id)
    const { liveVersion } = await findDraft(db, shop)
    const live = liveVersion === 0 ? null : await findVersion(db, shop, liveVersion)
    return stored === null ? null : { row: rowOf(stored, live?.sheets.includes(id) ?? false), sheet: stored.sheet }
  })
}

/** A file beside what its columns are taken for, and what that gives. Null where the shop has no such open upload. */
export async function uploadView(shop: string, id: string): Promise<UploadView | null> {
  const found = await withShop(shop, async (db) => ({ upload: await findUpload(db, shop, id), accepted: await acceptedSheets(db, shop), settings: await findShop(db, shop) }))
  const { upload } = found
  if (upload?.state !== 'open') return null
  const preview = previewSchema.nullable().parse(upload.preview)
  const terms = sheetTermsSchema.nullable().parse(upload.terms)
  const reading = tableReadingSchema.nullable().parse(upload.reading)
  const checked = terms === null ? null : readTerms(terms, { id, shipFrom: found.settings?.shipFrom ?? 'CN' }, (text) => {
    const country = readCountry(text)
    return country.ok ? country.value : null
  })
  return {
    id,
    fileName: upload.fileName,
    taskId: upload.taskId,
    table: preview && { rows: preview.rows, rowCount: preview.rowCount },
    mapping: mappingSchema.nullable().parse(upload.mapping),
    terms,
    faults: checked?.ok === false ? checked.faults : [],
    errors: reading?.ok === false ? reading.errors : [],
    notices: reading?.ok === true ? reading.notices : [],
    sheets: reading?.ok === true ? reading.sheets.map((sheet) => readSheetOf(sheet, found.accepted)) : null,
  }
}

function readSheetOf(sheet: RateSheet, accepted: readonly StoredSheet[]): ReadSheet {
  const { carrier, service, cargo, zones, validFrom, validTo } = sheet
  const older = accepted.find((one) => one.service === serviceName(sheet) && overlap(one.sheet, sheet))
  return {
    carrier, service, cargo, validFrom, validTo,
    zones: zones.length,
    bands: zones.reduce((sum, { pricing }) => sum + pricing.bands.length, 0),
    countries: countriesOf(sheet),
    overlaps: older === undefined ? null : { id: older.id, edition: older.edition, validFrom: older.sheet.validFrom, validTo: older.sheet.validTo },
  }
}
