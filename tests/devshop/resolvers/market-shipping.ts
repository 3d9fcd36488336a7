import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes, type ObjectType } from '../graphql/object-type.ts'
import { userError, type UserError } from '../graphql/resolver-set.ts'
import type { CarrierOptionRecord, FlatRateOptionRecord, ShippingOptionRecord } from '../store/delivery-records.ts'
import type { MarketRecord } from '../store/records.ts'
import { nextId, type Store } from '../store/store.ts'
import { countOf } from './count.ts'

const money = z.strictObject({ amount: z.union([z.string(), z.number()]).transform(String), currencyCode: z.string() })
const common = {
  currency: z.string(),
  description: z.string().nullish(),
  isActive: z.boolean().nullish(),
  freeDeliveryMinimumValue: money.nullish(),
}
const flatRate = z.strictObject({
  ...common,
  name: z.string(),
  rateGroups: z.array(z.strictObject({ rate: z.strictObject({ price: money }) })).nullish(),
})
const carrierCalculated = z.strictObject({
  ...common,
  rateGroups: z.array(z.strictObject({ carrierServiceId: z.string(), autoIncludeNewServices: z.boolean().nullish() })),
})

/** Of the option definitions the stand-in knows the flat and the carrier-calculated; no other, and no update in place. */
export const shippingUpdate = z.strictObject({
  removeShipping: z.boolean().nullish(),
  shipping: z
    .strictObject({
      isEnabled: z.boolean().nullish(),
      optionDefinitionsToCreate: z
        .array(z.strictObject({ flatRate: flatRate.nullish(), carrierCalculated: carrierCalculated.nullish() }))
        .nullish(),
      optionDefinitionsToDelete: z.array(z.string()).nullish(),
    })
    .nullish(),
})

/** Changes a market's shipping options; on a shop that is not migrated they are stored and its checkout ignores them. */
export function changeShipping(store: Store, market: MarketRecord, { removeShipping, shipping }: z.infer<typeof shippingUpdate>): UserError[] {
  const created = shipping?.optionDefinitionsToCreate ?? []
  const faults = created.flatMap(({ flatRate: flat, carrierCalculated: carrier }, index): UserError[] => {
    const field = ['input', 'delivery', 'shipping', 'optionDefinitionsToCreate', String(index)]
    if (!flat === !carrier) return [userError(field, 'Exactly one input option is required', 'REQUIRES_EXACTLY_ONE_OPTION')]
    const unknown = carrier?.rateGroups.some(({ carrierServiceId }) => !store.carrierServices.has(carrierServiceId))
    return unknown ? [userError(field, 'Carrier service not found', 'NOT_FOUND')] : []
  })
  if (faults.length > 0 || store.shippingWritesChangeNothing) return faults
  if (removeShipping) delete market.shipping
  if (!shipping) return []
  const before = market.shipping ?? { isEnabled: true, options: [] }
  const kept = before.options.filter(({ id }) => !shipping.optionDefinitionsToDelete?.includes(id))
  const added = created.flatMap(({ flatRate: flat, carrierCalculated: carrier }): ShippingOptionRecord[] =>
    flat ? [flatOption(store, flat)] : carrier ? [carrierOption(store, carrier)] : []
  )
  market.shipping = { isEnabled: shipping.isEnabled ?? before.isEnabled, options: [...kept, ...added] }
  return []
}

function flatOption(store: Store, flat: z.infer<typeof flatRate>): FlatRateOptionRecord {
  return {
    __typename: 'DeliveryFlatRateOptionDefinition',
    id: nextId(store, 'DeliveryFlatRateOptionDefinition'),
    name: flat.name,
    ...about(flat),
    groups: (flat.rateGroups ?? []).map(({ rate }) => ({
      id: nextId(store, 'DeliveryFlatRateGroup'),
      rateId: nextId(store, 'DeliveryFlatRate'),
      price: rate.price,
    })),
  }
}

function carrierOption(store: Store, carrier: z.infer<typeof carrierCalculated>): CarrierOptionRecord {
  return {
    __typename: 'DeliveryCarrierCalculatedOptionDefinition',
    id: nextId(store, 'DeliveryCarrierCalculatedOptionDefinition'),
    ...about(carrier),
    groups: carrier.rateGroups.map(({ carrierServiceId }) => ({
      id: nextId(store, 'DeliveryCarrierCalculatedRateGroup'),
      carrierServiceId,
    })),
  }
}

function about(input: z.infer<typeof carrierCalculated> | z.infer<typeof flatRate>) {
  return {
    description: input.description ?? null,
    currency: input.currency,
    isActive: input.isActive ?? true,
    freeDeliveryMinimumValue: input.freeDeliveryMinimumValue ?? null,
  }
}

const noConditions = { collections: null, collectionsCount: null }

export const marketShipping: ObjectType[] = [
  objectType<NonNullable<MarketRecord['shipping']>>('ShippingConfiguration', {
    optionDefinitions: takes({ ...paging, active: z.boolean().optional() }, ({ options }: { options: ShippingOptionRecord[] }, args, call) =>
      connection(
        options.filter(({ isActive }) => args.active === undefined || args.active === isActive),
        args,
        (option) => option.id,
        call
      )
    ),
    optionDefinitionsCount: ({ options }) => countOf(options.length),
  }),
  objectType<FlatRateOptionRecord>('DeliveryFlatRateOptionDefinition', {
    rateGroups: takes(paging, (option: FlatRateOptionRecord, args, call) =>
      connection(
        option.groups.map(({ id, rateId, price }) => ({
          id,
          conditions: noConditions,
          rate: { id: rateId, price, transitTimeMinSeconds: null, transitTimeMaxSeconds: null },
        })),
        args,
        (group) => group.id,
        call
      )
    ),
  }),
  objectType<CarrierOptionRecord>('DeliveryCarrierCalculatedOptionDefinition', {
    rateGroups: takes(paging, (option: CarrierOptionRecord, args, call) =>
      connection(
        option.groups.map(({ id, carrierServiceId }) => ({
          id,
          conditions: noConditions,
          absoluteAdjustment: null,
          percentageAdjustment: null,
          autoIncludeNewServices: true,
          serviceConfiguration: [],
          carrierService: call.store.carrierServices.get(carrierServiceId),
        })),
        args,
        (group) => group.id,
        call
      )
    ),
  }),
]
