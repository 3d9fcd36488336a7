import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import { acceptedSheets, type StoredSheet } from '#app/data/rate-sheet-repository.server.ts'
import { addVersion, lockDraft } from '#app/data/shipping-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { ShippingSetup, ShippingSurroundings } from '#shared/shipping/setup/shipping-setup.ts'
import { forgetAnswers } from '../carrier/answer-carrier.server.ts'
import { refreshShop } from '../carrier/live-shops.server.ts'
import { holidaysOf } from './holidays.server.ts'

/**
 * Makes the draft and the accepted sheets what the checkout answers with, as a new version. Fails with
 * `ship-from-missing`, `no-sheets-yet`, `no-ways-yet` or `way-without-sheet` (params name the way), and changes nothing then.
 */
export async function makeLive(shop: string, who: string, reason: string): Promise<Result<number>> {
  const surroundings = await surroundingsOf(shop, new Date())
  if (surroundings === null) return failure('ship-from-missing')
  const made = await withShop(shop, async (db): Promise<Result<number>> => {
    const { draft, liveVersion } = await lockDraft(db, shop, who)
    const sheets = await acceptedSheets(db, shop)
    const fault = faultOf(draft, sheets)
    if (fault !== null) return fault
    const version = await addVersion(db, shop, { setup: draft, surroundings, sheets: sheets.map(({ id }) => id), reason, createdBy: who })
    await recordAudit(db, shop, { who, action: 'shipping-made-live', subject: 'shipping', before: { version: liveVersion }, after: { version, reason } })
    return success(version)
  })
  if (made.ok) await showLive(shop, made.value)
  return made
}

/** The checkout of this process answers with `version` from now on; others learn of it at their next question. */
export async function showLive(shop: string, version: number): Promise<void> {
  await refreshShop(shop, version)
  forgetAnswers(shop)
}

/** What the shop's ship-from, markets and calendars say today; null where nobody said where goods leave from. */
export async function surroundingsOf(shop: string, now: Date): Promise<ShippingSurroundings | null> {
  const { settings, markets, sheets } = await withShop(shop, async (db) => ({
    settings: await findShop(db, shop),
    markets: await allMarkets(db, shop),
    sheets: await acceptedSheets(db, shop),
  }))
  const shipFrom = settings?.shipFrom ?? null
  if (shipFrom === null) return null
  const countries = new Set([shipFrom, ...markets.map(({ country }) => country), ...countriesServed(sheets)])
  return {
    shipFrom,
    timezone: settings?.timezone ?? 'UTC',
    markets: Object.fromEntries(markets.map(({ country, marketId }) => [country, marketId ?? country])),
    holidays: await holidaysOf([...countries].sort(), now.getUTCFullYear()),
  }
}

function countriesServed(sheets: readonly StoredSheet[]): string[] {
  return sheets.flatMap(({ sheet }) => sheet.zones.flatMap(({ places }) => places.map(({ country }) => country)))
}

function faultOf({ ways }: ShippingSetup, sheets: readonly StoredSheet[]): Result<never> | null {
  if (sheets.length === 0) return failure('no-sheets-yet')
  if (ways.length === 0) return failure('no-ways-yet')
  const services = new Set(sheets.map(({ service }) => service))
  const bare = ways.find((way) => !way.sheets.some((service) => services.has(service)))
  return bare === undefined ? null : failure('way-without-sheet', { way: bare.name })
}

/** Makes the live setup live again with the sheets of now: for a sheet that was accepted or retired. Null where nothing is live. */
export async function liveWithSheets(db: ShopDatabase, shop: string, who: string, reason: string, live: { readonly setup: ShippingSetup; readonly surroundings: ShippingSurroundings }): Promise<number> {
  const sheets = await acceptedSheets(db, shop)
  return addVersion(db, shop, { ...live, sheets: sheets.map(({ id }) => id), reason, createdBy: who })
}
