import { withShop } from '#app/data/database.server.ts'
import { shippingPublications } from '#app/data/shipping-publication-repository.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ShippingProfileUpdateDocument } from '#app/shopify/generated/operations.ts'
import { publishStepsSchema } from './publication.ts'
import { currentOf, publicationsKept } from './start-publication.server.ts'

/**
 * Puts variants that came after a publication into its delivery profile, so that the checkout asks for their rates too.
 * Nothing to do where no profile stands; a profile deleted by hand is the next publication's to make anew.
 */
export async function joinProfile(client: AdminClient, shop: string, variantIds: readonly string[]): Promise<void> {
  if (variantIds.length === 0) return
  const current = currentOf(await withShop(shop, (db) => shippingPublications(db, shop, publicationsKept)))
  const profile = publishStepsSchema.parse(current?.steps ?? []).find(({ kind, outcome }) => kind === 'profile' && outcome === 'written')
  if (current?.status !== 'done' || profile === undefined) return
  const { deliveryProfileUpdate } = await client.run(ShippingProfileUpdateDocument, { id: profile.target, profile: { variantsToAssociate: [...variantIds] } })
  const [fault] = deliveryProfileUpdate?.userErrors ?? []
  if (fault !== undefined) logger.warn({ shop, variants: variantIds.length, reason: fault.message }, 'new variants did not join the delivery profile')
}
