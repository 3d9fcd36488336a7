import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet, type UserError } from '../graphql/resolver-set.ts'
import type { CarrierServiceRecord } from '../store/delivery-records.ts'
import { nextId, type Store } from '../store/store.ts'

const createInput = z.strictObject({
  name: z.string(),
  callbackUrl: z.string(),
  supportsServiceDiscovery: z.boolean(),
  active: z.boolean(),
})
const updateInput = createInput.partial().extend({ id: z.string() })

function faultsOf(store: Store, { id, name }: { id?: string; name?: string | undefined }): UserError[] {
  const taken = [...store.carrierServices.values()].some((other) => other.name === name && other.id !== id)
  return taken ? [userError(null, `${name ?? ''} is already configured`)] : []
}

export const carrierService: ResolverSet = {
  query: {
    carrierServices: takes({ ...paging, query: z.string().optional() }, (_root, args, call) =>
      connection([...call.store.carrierServices.values()], args, (service) => service.id, call)
    ),
    carrierService: takes({ id: z.string() }, (_root, { id }, { store }) => store.carrierServices.get(id) ?? null),
  },
  mutation: {
    carrierServiceCreate: takes({ input: createInput }, (_root, { input }, { store }) => {
      const userErrors = faultsOf(store, input)
      if (userErrors.length > 0) return { carrierService: null, userErrors }
      const service: CarrierServiceRecord = {
        __typename: 'DeliveryCarrierService',
        id: nextId(store, 'DeliveryCarrierService'),
        ...input,
      }
      store.carrierServices.set(service.id, service)
      return { carrierService: service, userErrors: [] }
    }),
    carrierServiceUpdate: takes({ input: updateInput }, (_root, { input }, { store }) => {
      const service = store.carrierServices.get(input.id)
      const userErrors = service ? faultsOf(store, input) : [userError(null, 'The carrier or app could not be found.')]
      if (!service || userErrors.length > 0) return { carrierService: null, userErrors }
      for (const [field, value] of Object.entries(input)) if (value !== undefined) Object.assign(service, { [field]: value })
      return { carrierService: service, userErrors: [] }
    }),
    carrierServiceDelete: takes({ id: z.string() }, (_root, { id }, { store }) => {
      const gone = store.carrierServices.delete(id)
      return gone
        ? { deletedId: id, userErrors: [] }
        : { deletedId: null, userErrors: [userError(null, 'The carrier or app could not be found.')] }
    }),
  },
  types: [
    objectType<CarrierServiceRecord>('DeliveryCarrierService', {
      formattedName: ({ name }) => `${name} (Rates provided by app)`,
    }),
  ],
}
