import { randomUUID } from 'node:crypto'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { acceptedSheets, addSheet } from '#app/data/rate-sheet-repository.server.ts'
import { lockDraft, storeDraft } from '#app/data/shipping-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { demoLastMile, demoWarehouse } from '#shared/shipping/demo/demo-warehouse.ts'
import { demoShop } from '#shared/shipping/demo/demo-shop.ts'
import { rateSheetSchema } from '#shared/shipping/sheets/rate-sheet.ts'
import { serviceName, type ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'

/** Adds the rate sheets that Landfall made up, with boxes, ways and rules for them, to the draft. Nothing goes live. */
export async function addDemoShipping(shop: string, who: string): Promise<void> {
  const demo = demoShop()
  await withShop(shop, async (db) => {
    const { draft } = await lockDraft(db, shop, who)
    const known = new Set((await acceptedSheets(db, shop)).map(({ service }) => service))
    const services = new Map(demo.sheets.map((sheet) => [sheet.id, serviceName(sheet)]))
    for (const sheet of [...demo.sheets, rateSheetSchema.parse(demoLastMile)]) {
      const service = serviceName(sheet)
      if (!known.has(service)) await addSheet(db, shop, { id: randomUUID(), uploadId: null, service, body: sheet, createdBy: who })
    }
    const { currency } = (await findShop(db, shop)) ?? { currency: null }
    await storeDraft(db, shop, withDemo(draft, services, currency), who)
    await recordAudit(db, shop, { who, action: 'demo-sheets-added', subject: 'shipping', after: { sheets: demo.sheets.length } })
  })
}

function withDemo(draft: ShippingSetup, services: ReadonlyMap<string, string>, currency: string | null): ShippingSetup {
  const demo = demoShop()
  const added = <Row extends { readonly id: string }>(own: readonly Row[], more: readonly Row[]) => [...own, ...more.filter(({ id }) => !own.some((row) => row.id === id))]
  const { holidays: _, ...delivery } = demo.delivery
  return {
    ...draft,
    ways: added(draft.ways, demo.ways.map((way) => ({ ...way, sheets: way.sheets.flatMap((id) => services.get(id) ?? []) }))),
    boxes: added(draft.boxes, demo.boxes),
    // Rules of the demo speak of dollars.
    rules: added(draft.rules, demo.rules),
    warehouses: added(draft.warehouses, [{ ...demoWarehouse, lastMile: [serviceName(demoLastMile)] }]),
    assume: { size: draft.assume.size ?? demo.assume.size, cargo: draft.assume.cargo ?? demo.assume.cargo },
    delivery: draft.ways.length === 0 ? delivery : draft.delivery,
    backup: draft.backup ?? { name: 'Standard', amount: 2500, currency: currency ?? 'USD' },
  }
}
