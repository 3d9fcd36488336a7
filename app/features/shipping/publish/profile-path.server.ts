import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ShippingProfileCreateDocument, ShippingProfileDocument, ShippingProfileRemoveDocument, ShippingProfileUpdateDocument } from '#app/shopify/generated/operations.ts'
import { shopifyCountry, shopifyCurrency } from '#app/shopify/schema-codes.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import type { BackupRate } from '#shared/shipping/setup/shipping-setup.ts'
import type { PublishStep } from './publication.ts'

const variantsACall = 250

export interface ProfileWish {
  readonly countries: readonly string[]
  readonly variants: readonly string[]
  readonly locations: readonly string[]
  readonly carrierServiceId: string
  readonly backup: BackupRate
}

/**
 * Makes a delivery profile that belongs to the app, with one zone of all countries in which the carrier service answers
 * and a flat backup rate stands beside it, puts every variant into it, and reads it back.
 */
export async function publishProfile(client: AdminClient, { countries, variants, locations, carrierServiceId, backup }: ProfileWish): Promise<PublishStep> {
  const name = 'Landfall'
  const price = { amount: formatMinor(backup.amount, backup.currency), currencyCode: shopifyCurrency(backup.currency) }
  const zone = {
    name: 'Landfall',
    countries: countries.map((code) => ({ code: shopifyCountry(code), includeAllProvinces: true })),
    methodDefinitionsToCreate: [
      { name: 'Landfall', active: true, participant: { carrierServiceId, adaptToNewServices: true } },
      { name: backup.name, active: true, rateDefinition: { price } },
    ],
  }
  const { deliveryProfileCreate } = await client.run(ShippingProfileCreateDocument, {
    profile: { name, locationGroupsToCreate: [{ locations: [...locations], zonesToCreate: [zone] }], variantsToAssociate: variants.slice(0, variantsACall) },
  })
  const id = deliveryProfileCreate?.profile?.id
  const [fault] = deliveryProfileCreate?.userErrors ?? []
  const step = { what: name, target: id ?? '', removable: id === undefined ? [] : [id] }
  if (id === undefined || fault !== undefined) return { ...step, outcome: 'failed', code: 'shopify-refused', message: fault?.message.slice(0, 200) ?? '' }
  for (let at = variantsACall; at < variants.length; at += variantsACall) {
    const { deliveryProfileUpdate } = await client.run(ShippingProfileUpdateDocument, { id, profile: { variantsToAssociate: variants.slice(at, at + variantsACall) } })
    const [refused] = deliveryProfileUpdate?.userErrors ?? []
    if (refused !== undefined) return { ...step, outcome: 'failed', code: 'shopify-refused', message: refused.message.slice(0, 200) }
  }
  return (await stands(client, id, { countries, variants, carrierServiceId, backup })) ? { ...step, outcome: 'written', code: null, message: null } : { ...step, outcome: 'failed', code: 'write-changed-nothing', message: null }
}

/** Removes profiles that a publication made; true when Shopify took each away. */
export async function withdrawProfiles(client: AdminClient, ids: readonly string[]): Promise<boolean> {
  for (const id of ids) {
    const { deliveryProfileRemove } = await client.run(ShippingProfileRemoveDocument, { id })
    if ((deliveryProfileRemove?.userErrors ?? []).length > 0) return false
  }
  return true
}

async function stands(client: AdminClient, id: string, wish: Omit<ProfileWish, 'locations'>): Promise<boolean> {
  const { deliveryProfile } = await client.run(ShippingProfileDocument, { id })
  const zones = deliveryProfile?.profileLocationGroups.flatMap(({ locationGroupZones }) => locationGroupZones.nodes) ?? []
  const served = new Set(zones.flatMap(({ zone }) => zone.countries.map(({ code }) => String(code.countryCode))))
  const methods = zones.flatMap(({ methodDefinitions }) => methodDefinitions.nodes)
  const answered = methods.some(({ rateProvider }) => rateProvider.__typename === 'DeliveryParticipant' && rateProvider.carrierService.id === wish.carrierServiceId)
  const backed = methods.some(({ rateProvider }) => rateProvider.__typename === 'DeliveryRateDefinition' && Number(rateProvider.price.amount) === Number(formatMinor(wish.backup.amount, wish.backup.currency)))
  return answered && backed && wish.countries.every((country) => served.has(country)) && (deliveryProfile?.productVariantsCount?.count ?? 0) >= wish.variants.length
}
