import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { CarrierServiceCreateDocument, CarrierServiceUpdateDocument, ShippingStateDocument, type ShippingStateQuery } from '#app/shopify/generated/operations.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

export const carrierServiceName = 'Landfall'

/** The carrier service of Landfall as the shop holds it, at `callbackUrl` and active: made or put right where it is not. Fails with `plan-refused` or `carrier-not-kept`. */
export async function writeCarrierService(client: AdminClient, callbackUrl: string): Promise<Result<{ readonly id: string; readonly written: boolean; readonly state: ShippingStateQuery }>> {
  const before = await client.run(ShippingStateDocument, {})
  const own = before.carrierServices.nodes.find(({ name }) => name === carrierServiceName)
  const written = own?.active !== true || own.callbackUrl !== callbackUrl
  if (written) {
    const wanted = { name: carrierServiceName, callbackUrl, active: true, supportsServiceDiscovery: true }
    const faults = own === undefined
      ? (await client.run(CarrierServiceCreateDocument, { input: wanted })).carrierServiceCreate?.userErrors
      : (await client.run(CarrierServiceUpdateDocument, { input: { id: own.id, ...wanted } })).carrierServiceUpdate?.userErrors
    const [fault] = faults ?? []
    if (fault !== undefined) return failure('plan-refused', { message: fault.message.slice(0, 200) })
  }
  const state = await client.run(ShippingStateDocument, {})
  const kept = state.carrierServices.nodes.find(({ name, active, callbackUrl: url }) => name === carrierServiceName && active && url === callbackUrl)
  return kept === undefined ? failure('carrier-not-kept') : success({ id: kept.id, written, state })
}
