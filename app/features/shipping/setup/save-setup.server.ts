import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { acceptedSheets } from '#app/data/rate-sheet-repository.server.ts'
import { findDraft, findVersion, lockDraft, storeDraft } from '#app/data/shipping-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { shippingSetupSchema } from '#shared/shipping/setup/shipping-setup.ts'
import type { SetupView } from './setup-view.ts'

/** Keeps a draft; nothing of it reaches the checkout. Fails with `draft-unreadable` (params name the field). */
export async function saveSetup(shop: string, input: unknown, who: string): Promise<Result<null>> {
  const setup = shippingSetupSchema.safeParse(input)
  if (!setup.success) return failure('draft-unreadable', { field: setup.error.issues[0]?.path.join(' › ') ?? '' })
  await withShop(shop, async (db) => {
    const { draft } = await lockDraft(db, shop, who)
    await storeDraft(db, shop, setup.data, who)
    await recordAudit(db, shop, { who, action: 'shipping-draft-saved', subject: 'shipping', before: draft, after: setup.data })
  })
  return success(null)
}

/** The draft with what it may speak of, and whether it differs from what is live. */
export async function setupView(shop: string): Promise<SetupView> {
  return withShop(shop, async (db) => {
    const { draft, liveVersion } = await findDraft(db, shop)
    const live = liveVersion === 0 ? null : await findVersion(db, shop, liveVersion)
    const services = new Map((await acceptedSheets(db, shop)).map(({ service, sheet }) => [service, { name: `${sheet.carrier} · ${sheet.service}`, lastMile: sheet.mode === 'last-mile' }]))
    return {
      draft,
      liveVersion,
      changed: live === null || JSON.stringify(live.setup) !== JSON.stringify(draft),
      services: [...services].map(([id, service]) => ({ id, ...service })),
      currency: (await findShop(db, shop))?.currency ?? 'USD',
    }
  })
}
