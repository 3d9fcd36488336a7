import { LRUCache } from 'lru-cache'
import { withShop } from '#app/data/database.server.ts'
import { readSheetByTurns, servicesOf } from '#app/data/rate-sheet-repository.server.ts'
import { findVersion } from '#app/data/shipping-repository.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import type { ShippingShop } from '#shared/shipping/checkout/shipping-shop.ts'
import { shippingShopOf, type NamedSheet } from '#shared/shipping/setup/shipping-setup.ts'
import { indexZones } from '#shared/shipping/sheets/find-zone.ts'

/** A version in the form the checkout computes with. */
export interface LiveShop {
  readonly version: number
  readonly shop: ShippingShop
  readonly timezone: string
}

const shopsKept = 500
const live = new LRUCache<string, LiveShop>({ max: shopsKept })
const loading = new Map<string, Promise<LiveShop | null>>()

/** The shop as this process knows it, whatever its version; the answer where the database gives none. */
export function knownShop(shop: string): LiveShop | null {
  return live.get(shop) ?? null
}

/**
 * The shop at `version`. One that is in memory at an older version answers as it was while the newer is being read,
 * so that nobody waits for a merchant's change; only a process that never saw the shop waits. Null where there is no
 * such version, or it can't be read and none was before.
 */
export async function liveShop(shop: string, version: number): Promise<LiveShop | null> {
  const known = live.get(shop)
  if (known?.version === version) return known
  const reading = loading.get(shop) ?? startLoading(shop, version)
  if (known === undefined) return reading
  return known
}

/** Reads a version for good: for the process that has just made it. */
export async function refreshShop(shop: string, version: number): Promise<void> {
  await loading.get(shop)
  await startLoading(shop, version)
}

function startLoading(shop: string, version: number): Promise<LiveShop | null> {
  const reading = readVersion(shop, version, live.get(shop)?.shop)
    .then((read) => {
      if (read !== null) live.set(shop, read)
      return read ?? live.get(shop) ?? null
    })
    .catch((error: unknown) => {
      logger.error({ shop, version, reason: safeMessage(error) }, 'shipping version not read')
      return live.get(shop) ?? null
    })
    .finally(() => loading.delete(shop))
  loading.set(shop, reading)
  return reading
}

/** A version out of the database; sheets that `before` holds are taken from it. */
export async function readVersion(shop: string, version: number, before?: ShippingShop): Promise<LiveShop | null> {
  const known = new Map(before?.sheets.map((sheet) => [sheet.id, sheet]))
  return withShop(shop, async (db) => {
    const found = await findVersion(db, shop, version)
    if (found === null) return null
    const services = await servicesOf(db, shop, found.sheets)
    const sheets: NamedSheet[] = []
    for (const id of found.sheets) {
      const [kept, service] = [known.get(id), services.get(id)]
      const read = kept !== undefined && service !== undefined ? { service, sheet: kept } : await readSheetByTurns(db, shop, id)
      if (read === null) continue
      indexZones(read.sheet)
      sheets.push(read)
    }
    const { setup, surroundings } = found
    return { version, shop: shippingShopOf(setup, sheets, surroundings), timezone: surroundings.timezone }
  })
}
