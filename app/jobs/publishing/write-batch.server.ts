import type { LineOutcome, LineRecord } from '#app/data/publication-repository.server.ts'
import type { FixedPrice } from '#app/jobs/catalogue/fixed-prices.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { AddFixedPricesDocument, DeleteFixedPricesDocument } from '#app/shopify/generated/operations.ts'
import { shopifyCurrency } from '#app/shopify/schema-codes.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import type { Money } from '#shared/money/money.ts'

/** Shopify takes no longer list in one call. */
export const largestBatch = 250

export interface BatchTarget {
  readonly priceListId: string
  readonly currency: string
  /** What stood there before: a compare-at price that the merchant set is kept. */
  readonly held: ReadonlyMap<string, FixedPrice>
}

interface UserError {
  readonly field?: readonly string[] | null
  readonly message: string
  readonly code?: string | null
}

/**
 * Sets fixed prices, or takes them away where `after` is null: one call for lines of one kind. Shopify takes a batch
 * whole or not at all, so lines without an error of their own are left out of the answer when others have one: they
 * are still to be written.
 */
export async function writeBatch(
  client: AdminClient, target: BatchTarget, lines: readonly LineRecord[],
): Promise<LineOutcome[]> {
  const errors = lines[0]?.after === null ? await takeAway(client, target, lines) : await set(client, target, lines)
  if (errors.length === 0) return lines.map(({ variantId }) => ({ variantId, state: 'written' }))
  const named = new Map(errors.flatMap((error) => {
    const line = lines[Number(error.field?.[1] ?? NaN)]
    return line === undefined ? [] : [[line.variantId, error] as const]
  }))
  const first = errors[0]
  const blamed = named.size > 0 || first === undefined ? named : new Map(lines.map(({ variantId }) => [variantId, first]))
  return [...blamed].map(([variantId, { message, code }]) => ({
    variantId, state: 'failed', error: { code: 'shopify-refused', params: { message, code: code ?? '' } },
  }))
}

async function set(client: AdminClient, target: BatchTarget, lines: readonly LineRecord[]): Promise<readonly UserError[]> {
  const { priceListId, currency, held } = target
  const prices = lines.flatMap(({ variantId, after }) => {
    if (after === null) return []
    const compareAt = held.get(variantId)?.compareAt ?? null
    return [{
      variantId,
      price: amount({ minor: after, currency }),
      ...(compareAt !== null && { compareAtPrice: amount(compareAt) }),
    }]
  })
  const { priceListFixedPricesAdd } = await client.run(AddFixedPricesDocument, { priceListId, prices })
  return priceListFixedPricesAdd?.userErrors ?? []
}

async function takeAway(
  client: AdminClient, { priceListId }: BatchTarget, lines: readonly LineRecord[],
): Promise<readonly UserError[]> {
  const variantIds = lines.map(({ variantId }) => variantId)
  const { priceListFixedPricesDelete } = await client.run(DeleteFixedPricesDocument, { priceListId, variantIds })
  return priceListFixedPricesDelete?.userErrors ?? []
}

function amount({ minor, currency }: Money) {
  return { amount: formatMinor(minor, currency), currencyCode: shopifyCurrency(currency) }
}
