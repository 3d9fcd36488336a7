import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { MarketShippingDocument, MarketShippingUpdateDocument, type MarketShippingQuery } from '#app/shopify/generated/operations.ts'
import { shopifyCurrency } from '#app/shopify/schema-codes.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import type { BackupRate } from '#shared/shipping/setup/shipping-setup.ts'
import type { PublishStep } from './publication.ts'

type Option = NonNullable<NonNullable<NonNullable<NonNullable<MarketShippingQuery['market']>['delivery']>['shipping']>['optionDefinitions']>['nodes'][number]

/**
 * Writes two shipping options into a market, what the carrier service answers and the backup rate beside it, and reads
 * them back. Those that stand there already are not written twice; of `own`, what earlier publications added, those that
 * are no longer wanted go. A write that changed nothing is told as such.
 */
export async function publishToMarket(client: AdminClient, marketId: string, carrierServiceId: string, backup: BackupRate, own: readonly string[]): Promise<PublishStep> {
  const before = await optionsOf(client, marketId)
  const currency = shopifyCurrency(backup.currency)
  const wanted = (option: Option) => isCarrier(option, carrierServiceId) || isBackup(option, backup)
  const stale = before.options.filter((option) => own.includes(option.id) && !wanted(option)).map(({ id }) => id)
  const create = [
    ...(before.options.some((option) => isCarrier(option, carrierServiceId)) ? [] : [{ carrierCalculated: { currency, isActive: true, rateGroups: [{ carrierServiceId, autoIncludeNewServices: true }] } }]),
    ...(before.options.some((option) => isBackup(option, backup)) ? [] : [{ flatRate: { name: backup.name, currency, isActive: true, rateGroups: [{ rate: { price: { amount: formatMinor(backup.amount, backup.currency), currencyCode: currency } } }] } }]),
  ]
  const step = { kind: 'market' as const, what: before.name, target: marketId, removable: [] as string[], counts: null }
  if (create.length === 0 && stale.length === 0) return { ...step, outcome: 'unchanged', code: null, message: null }
  const { marketUpdate } = await client.run(MarketShippingUpdateDocument, {
    id: marketId, input: { delivery: { shipping: { isEnabled: true, optionDefinitionsToCreate: create, optionDefinitionsToDelete: stale } } },
  })
  const [fault] = marketUpdate?.userErrors ?? []
  if (fault !== undefined) return { ...step, outcome: 'failed', code: 'shopify-refused', message: fault.message.slice(0, 200) }
  const after = await optionsOf(client, marketId)
  const removable = after.options.filter(({ id }) => !before.options.some((option) => option.id === id)).map(({ id }) => id)
  const stands = after.options.some((option) => isCarrier(option, carrierServiceId)) && after.options.some((option) => isBackup(option, backup)) && !after.options.some(({ id }) => stale.includes(id))
  return stands ? { ...step, removable, outcome: 'written', code: null, message: null } : { ...step, removable, outcome: 'failed', code: 'write-changed-nothing', message: null }
}

/** Takes away of a market what publications added, as far as it still stands there. */
export async function withdrawFromMarket(client: AdminClient, marketId: string, own: readonly string[]): Promise<PublishStep> {
  const before = await optionsOf(client, marketId)
  const standing = before.options.filter(({ id }) => own.includes(id)).map(({ id }) => id)
  const step = { kind: 'market' as const, what: before.name, target: marketId, removable: [], code: null, message: null, counts: null }
  if (standing.length === 0) return { ...step, outcome: 'unchanged' }
  await client.run(MarketShippingUpdateDocument, { id: marketId, input: { delivery: { shipping: { optionDefinitionsToDelete: standing } } } })
  const { options } = await optionsOf(client, marketId)
  return options.some(({ id }) => standing.includes(id)) ? { ...step, outcome: 'failed', code: 'write-changed-nothing' } : { ...step, outcome: 'removed' }
}

async function optionsOf(client: AdminClient, id: string): Promise<{ name: string; options: readonly Option[] }> {
  const { market } = await client.run(MarketShippingDocument, { id })
  return { name: market?.name ?? id, options: market?.delivery.shipping?.optionDefinitions.nodes ?? [] }
}

function isCarrier(option: Option, carrierServiceId: string): boolean {
  return option.__typename === 'DeliveryCarrierCalculatedOptionDefinition' && option.isActive && (option.carrierGroups?.nodes ?? []).some(({ carrierService }) => carrierService.id === carrierServiceId)
}

function isBackup(option: Option, backup: BackupRate): boolean {
  return (
    option.__typename === 'DeliveryFlatRateOptionDefinition' && option.isActive && option.name === backup.name &&
    (option.rateGroups?.nodes ?? []).some(({ rate: { price } }) => price.currencyCode === backup.currency && Number(price.amount) === Number(formatMinor(backup.amount, backup.currency)))
  )
}
