import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import {
  ShippingProfileCreateDocument, ShippingProfileDocument, ShippingProfileRemoveDocument, ShippingProfileUpdateDocument, type ShippingProfileQuery,
} from '#app/shopify/generated/operations.ts'
import { shopifyCountry, shopifyCurrency } from '#app/shopify/schema-codes.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import type { BackupRate } from '#shared/shipping/setup/shipping-setup.ts'
import type { PublishStep } from './publication.ts'

export const variantsACall = 250
const name = 'Landfall'

export interface ProfileWish {
  readonly countries: readonly string[]
  readonly locations: readonly string[]
  readonly carrierServiceId: string
  readonly backup: BackupRate
}

interface ProfileWork {
  /** Profiles that earlier publications made, the newest first. */
  readonly own: readonly string[]
  /** Variants by the call, in an order that does not change. */
  readonly variants: (after: string | null) => Promise<readonly string[]>
  /** Tells of a profile as soon as it is there, so that a run cut off knows it again. */
  readonly made: (step: PublishStep) => Promise<void>
  /** Told how many variants are in; answers false to stop. */
  readonly noted: (variants: number) => Promise<boolean>
}

type Profile = NonNullable<ShippingProfileQuery['deliveryProfile']>
type Fault = { readonly message: string } | undefined

/**
 * Makes a delivery profile that belongs to the app, or puts the one it has right: one zone of all countries in which the
 * carrier service answers and a flat backup rate stands beside it, with every variant in it; and reads it back. The one
 * that is there is changed in place, so that a buyer meanwhile finds rates.
 */
export async function publishProfile(client: AdminClient, wish: ProfileWish, work: ProfileWork): Promise<PublishStep> {
  const step = { kind: 'profile' as const, what: name, message: null, code: null, counts: null }
  const standing = await firstStanding(client, work.own)
  const written = standing === null ? await create(client, wish) : await putRight(client, standing, wish)
  if (written.fault !== undefined || written.id === null) {
    return { ...step, target: written.id ?? '', removable: written.id === null ? [] : [written.id], outcome: 'failed', code: 'shopify-refused', message: written.fault?.message.slice(0, 200) ?? '' }
  }
  const { id } = written
  const known = { ...step, target: id, removable: [id] }
  await work.made({ ...known, outcome: 'unfinished' })
  let after: string | null = null
  let count = 0
  for (;;) {
    const variants = await work.variants(after)
    if (variants.length === 0) break
    const { deliveryProfileUpdate } = await client.run(ShippingProfileUpdateDocument, { id, profile: { variantsToAssociate: [...variants] } })
    const [fault] = deliveryProfileUpdate?.userErrors ?? []
    if (fault !== undefined) return { ...known, outcome: 'failed', code: 'shopify-refused', message: fault.message.slice(0, 200) }
    count += variants.length
    after = variants.at(-1) ?? null
    if (!(await work.noted(count))) return { ...known, outcome: 'unfinished' }
  }
  const { deliveryProfile } = await client.run(ShippingProfileDocument, { id })
  const stands = deliveryProfile && answers(deliveryProfile, wish) && (deliveryProfile.productVariantsCount?.count ?? 0) >= count
  if (!stands) return { ...known, outcome: 'failed', code: 'write-changed-nothing' }
  for (const other of work.own) if (other !== id) await withdrawProfile(client, other)
  return { ...known, outcome: 'written' }
}

/** Removes a profile that a publication made; one that is gone already is fine. */
export async function withdrawProfile(client: AdminClient, id: string): Promise<PublishStep> {
  const step = { kind: 'profile' as const, what: name, target: id, removable: [], code: null, message: null, counts: null }
  const { deliveryProfile } = await client.run(ShippingProfileDocument, { id })
  if (!deliveryProfile) return { ...step, outcome: 'unchanged' }
  const { deliveryProfileRemove } = await client.run(ShippingProfileRemoveDocument, { id })
  const [fault] = deliveryProfileRemove?.userErrors ?? []
  return fault === undefined ? { ...step, outcome: 'removed' } : { ...step, outcome: 'failed', code: 'shopify-refused', message: fault.message.slice(0, 200) }
}

async function firstStanding(client: AdminClient, ids: readonly string[]): Promise<Profile | null> {
  for (const id of ids) {
    const { deliveryProfile } = await client.run(ShippingProfileDocument, { id })
    if (deliveryProfile?.profileLocationGroups[0] !== undefined) return deliveryProfile
  }
  return null
}

async function create(client: AdminClient, wish: ProfileWish): Promise<{ readonly id: string | null; readonly fault: Fault }> {
  const { deliveryProfileCreate } = await client.run(ShippingProfileCreateDocument, {
    profile: { name, locationGroupsToCreate: [{ locations: [...wish.locations], zonesToCreate: [zoneOf(wish)] }] },
  })
  return { id: deliveryProfileCreate?.profile?.id ?? null, fault: deliveryProfileCreate?.userErrors[0] }
}

async function putRight(client: AdminClient, profile: Profile, wish: ProfileWish): Promise<{ readonly id: string; readonly fault: Fault }> {
  const { id, profileLocationGroups } = profile
  const [group] = profileLocationGroups
  if (group === undefined || answers(profile, wish)) return { id, fault: undefined }
  const { deliveryProfileUpdate } = await client.run(ShippingProfileUpdateDocument, {
    id, profile: { zonesToDelete: zonesOf(profile).map(({ zone }) => zone.id), locationGroupsToUpdate: [{ id: group.locationGroup.id, zonesToCreate: [zoneOf(wish)] }] },
  })
  return { id, fault: deliveryProfileUpdate?.userErrors[0] }
}

function zoneOf({ countries, carrierServiceId, backup }: ProfileWish) {
  const price = { amount: formatMinor(backup.amount, backup.currency), currencyCode: shopifyCurrency(backup.currency) }
  return {
    name,
    countries: countries.map((code) => ({ code: shopifyCountry(code), includeAllProvinces: true })),
    methodDefinitionsToCreate: [
      { name, active: true, participant: { carrierServiceId, adaptToNewServices: true } },
      { name: backup.name, active: true, rateDefinition: { price } },
    ],
  }
}

function zonesOf({ profileLocationGroups }: Profile) {
  return profileLocationGroups.flatMap(({ locationGroupZones }) => locationGroupZones.nodes)
}

/** Do just the wanted countries get the carrier service's answer, and the backup rate as it is now? */
function answers(profile: Profile, { countries, carrierServiceId, backup }: ProfileWish): boolean {
  const zones = zonesOf(profile)
  const served = new Set(zones.flatMap(({ zone }) => zone.countries.map(({ code }) => String(code.countryCode))))
  const methods = zones.flatMap(({ methodDefinitions }) => methodDefinitions.nodes)
  const flat = methods.flatMap(({ name: called, rateProvider }) => (rateProvider.__typename === 'DeliveryRateDefinition' ? [{ called, price: rateProvider.price }] : []))
  return (
    methods.some(({ rateProvider }) => rateProvider.__typename === 'DeliveryParticipant' && rateProvider.carrierService.id === carrierServiceId) &&
    flat.length > 0 && flat.every(({ called, price }) => called === backup.name && price.currencyCode === backup.currency && Number(price.amount) === Number(formatMinor(backup.amount, backup.currency))) &&
    served.size === countries.length && countries.every((country) => served.has(country))
  )
}
