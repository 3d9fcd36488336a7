import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet } from '../graphql/resolver-set.ts'
import { nameOfCountry } from '../store/countries.ts'
import { gid } from '../store/ids.ts'
import type { DeliveryMethodRecord, DeliveryProfileRecord, DeliveryZoneRecord } from '../store/delivery-records.ts'
import { nextId, type Store } from '../store/store.ts'

const money = z.strictObject({ amount: z.union([z.string(), z.number()]).transform(String), currencyCode: z.string() })
const methodInput = z.strictObject({
  name: z.string(),
  active: z.boolean().nullish(),
  participant: z.strictObject({ carrierServiceId: z.string(), adaptToNewServices: z.boolean().nullish() }).nullish(),
  rateDefinition: z.strictObject({ price: money }).nullish(),
})
const zoneInput = z.strictObject({
  name: z.string(),
  countries: z.array(z.strictObject({ code: z.string(), includeAllProvinces: z.boolean().nullish() })),
  methodDefinitionsToCreate: z.array(methodInput),
})
const createInput = z.strictObject({
  name: z.string(),
  locationGroupsToCreate: z
    .array(z.strictObject({ locations: z.array(z.string()), zonesToCreate: z.array(zoneInput) }))
    .min(1),
  variantsToAssociate: z.array(z.string()).max(250).nullish(),
})
const updateInput = z.strictObject({
  name: z.string().nullish(),
  locationGroupsToUpdate: z.array(z.strictObject({ id: z.string(), zonesToCreate: z.array(zoneInput) })).nullish(),
  zonesToDelete: z.array(z.string()).nullish(),
  variantsToAssociate: z.array(z.string()).max(250).nullish(),
  variantsToDissociate: z.array(z.string()).max(250).nullish(),
})

/** The one place this shop ships from. */
const location = { __typename: 'Location', id: gid('Location', 86_000_001), name: 'Shop location', isActive: true }

function methodOf(store: Store, input: z.infer<typeof methodInput>): DeliveryMethodRecord {
  return {
    __typename: 'DeliveryMethodDefinition',
    id: nextId(store, 'DeliveryMethodDefinition'),
    name: input.name,
    active: input.active ?? true,
    carrierServiceId: input.participant?.carrierServiceId ?? null,
    price: input.rateDefinition?.price ?? null,
  }
}

function zoneOf(store: Store, input: z.infer<typeof zoneInput>): DeliveryZoneRecord {
  return {
    id: nextId(store, 'DeliveryZone'),
    name: input.name,
    countries: input.countries.map(({ code }) => code),
    methods: input.methodDefinitionsToCreate.map((method) => methodOf(store, method)),
  }
}

function associate(store: Store, profile: DeliveryProfileRecord, variantIds: string[]): void {
  for (const other of store.deliveryProfiles.values())
    other.variantIds = other.variantIds.filter((id) => !variantIds.includes(id))
  profile.variantIds.push(...variantIds)
}

export const deliveryProfile: ResolverSet = {
  query: {
    deliveryProfile: takes({ id: z.string() }, (_root, { id }, { store }) => store.deliveryProfiles.get(id) ?? null),
    deliveryProfiles: takes({ ...paging, merchantOwnedOnly: z.boolean().optional() }, (_root, args, call) =>
      connection(
        [...call.store.deliveryProfiles.values()].filter(({ ownedBy }) => !args.merchantOwnedOnly || ownedBy === null),
        args,
        (profile) => profile.id,
        call
      )
    ),
    locationsAvailableForDeliveryProfilesConnection: takes(paging, (_root, args, call) =>
      connection([location], args, ({ id }) => id, call)
    ),
  },
  mutation: {
    deliveryProfileCreate: takes({ profile: createInput }, (_root, { profile: input }, { store, app }) => {
      const record: DeliveryProfileRecord = {
        __typename: 'DeliveryProfile',
        id: nextId(store, 'DeliveryProfile'),
        name: input.name,
        ownedBy: app.handle,
        locationGroups: input.locationGroupsToCreate.map(({ locations, zonesToCreate }) => ({
          id: nextId(store, 'DeliveryLocationGroup'),
          locationIds: locations,
          zones: store.shippingWritesChangeNothing ? [] : zonesToCreate.map((zone) => zoneOf(store, zone)),
        })),
        variantIds: [],
      }
      store.deliveryProfiles.set(record.id, record)
      if (!store.shippingWritesChangeNothing) associate(store, record, input.variantsToAssociate ?? [])
      return { profile: record, userErrors: [] }
    }),
    deliveryProfileUpdate: takes({ id: z.string(), profile: updateInput }, (_root, { id, profile: input }, { store }) => {
      const record = store.deliveryProfiles.get(id)
      if (!record) return { profile: null, userErrors: [userError(['id'], 'Delivery profile not found')] }
      // A migrated shop takes writes to the merchant's own profiles and no longer goes by them.
      const ignored = store.shippingWritesChangeNothing || (store.shop.marketDrivenShipping && record.ownedBy === null)
      if (!ignored) {
        if (input.name) record.name = input.name
        for (const group of record.locationGroups) {
          group.zones = group.zones.filter(({ id }) => !input.zonesToDelete?.includes(id))
          const asked = input.locationGroupsToUpdate?.find((one) => one.id === group.id)
          group.zones.push(...(asked?.zonesToCreate ?? []).map((zone) => zoneOf(store, zone)))
        }
        associate(store, record, input.variantsToAssociate ?? [])
        record.variantIds = record.variantIds.filter((each) => !input.variantsToDissociate?.includes(each))
      }
      return { profile: record, userErrors: [] }
    }),
    deliveryProfileRemove: takes({ id: z.string() }, (_root, { id }, { store }) =>
      store.deliveryProfiles.delete(id)
        ? { job: { id: gid('Job', 'd1'), done: true }, userErrors: [] }
        : { job: null, userErrors: [userError(['id'], 'Delivery profile not found')] }
    ),
  },
  types: [
    objectType<DeliveryProfileRecord>('DeliveryProfile', {
      default: ({ ownedBy }) => ownedBy === null,
      coversAllItems: () => false,
      productVariantsCount: ({ variantIds }) => ({ count: variantIds.length, precision: 'EXACT' }),
      profileLocationGroups: ({ locationGroups }) => locationGroups,
    }),
    objectType<DeliveryProfileRecord['locationGroups'][number]>('DeliveryProfileLocationGroup', {
      locationGroup: ({ id }) => ({ id }),
      locationGroupZones: takes(paging, ({ zones }: { zones: DeliveryZoneRecord[] }, args, call) =>
        connection(zones, args, ({ id }) => id, call)
      ),
    }),
    objectType<DeliveryZoneRecord>('DeliveryLocationGroupZone', {
      zone: ({ id, name, countries }) => ({
        id,
        name,
        countries: countries.map((code) => ({
          id: gid('DeliveryCountry', code),
          name: nameOfCountry(code),
          code: { countryCode: code, restOfWorld: false },
        })),
      }),
      methodDefinitions: takes(paging, ({ methods }: { methods: DeliveryMethodRecord[] }, args, call) =>
        connection(methods, args, ({ id }) => id, call)
      ),
    }),
    objectType<DeliveryMethodRecord>('DeliveryMethodDefinition', {
      description: () => null,
      methodConditions: () => [],
      rateProvider: ({ id, carrierServiceId, price }, { store }) =>
        carrierServiceId === null
          ? { __typename: 'DeliveryRateDefinition', id, price }
          : { __typename: 'DeliveryParticipant', id, carrierService: store.carrierServices.get(carrierServiceId) },
    }),
  ],
}
