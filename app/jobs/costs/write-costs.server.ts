import type { TaskRecord } from '#app/data/task-repository.server.ts'
import { chunksOf } from '#app/jobs/catalogue/pages.ts'
import { refreshVariants } from '#app/jobs/catalogue/refresh-variants.server.ts'
import { progressOf } from '#app/jobs/run-task.server.ts'
import { readProblems, storedProblems, type TaskProblem } from '#app/jobs/task-problems.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { UpdateInventoryItemDocument, type InventoryItemInput } from '#app/shopify/generated/operations.ts'
import { shopifyCountry } from '#app/shopify/schema-codes.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import { costTaskInputSchema, openFields, type CostChange } from './cost-changes.ts'

const stepSize = 50
const callsAtOnce = 5

/**
 * Writes costs, weights, HS codes and origins to Shopify's inventory items, and reads each step back. Goes on after
 * the last step that was noted; a step written twice leaves the same state. False when the task was cancelled.
 */
export async function writeCosts(client: AdminClient, shop: string, task: TaskRecord): Promise<boolean> {
  const { currency, changes } = costTaskInputSchema.parse(task.input)
  const problems = readProblems(task.outcome)
  let done = task.done
  for (const step of chunksOf(changes.slice(done), stepSize)) {
    const known = await codesKnownNow(client, shop, step)
    for (const calls of chunksOf(step, callsAtOnce)) {
      const refused = await Promise.all(
        calls.map((change) => update(client, change, known.get(change.variantId) ?? {}, currency)),
      )
      problems.push(...refused.flat())
    }
    problems.push(...(await readBack(client, shop, step, currency, new Set(problems.map(({ variantId }) => variantId)))))
    done += step.length
    const wanted = await progressOf(shop, task.id, { done, total: changes.length, outcome: storedProblems(problems) })
    if (!wanted) return false
  }
  return true
}

type CountryCodes = Readonly<Record<string, string>>

/**
 * The countries' codes of the variants whose codes the step changes, read anew. Shopify does not document whether codes
 * that a write leaves out stay; with all of them in each write that makes no difference.
 */
async function codesKnownNow(
  client: AdminClient, shop: string, step: readonly CostChange[],
): Promise<Map<string, CountryCodes>> {
  const ids = step.filter(({ countryHs }) => countryHs !== undefined).map(({ variantId }) => variantId)
  const records = ids.length === 0 ? [] : await refreshVariants(client, shop, ids)
  return new Map(records.map(({ variantId, countryHs }) => [variantId, countryHs]))
}

async function update(
  client: AdminClient, change: CostChange, known: CountryCodes, currency: string,
): Promise<TaskProblem[]> {
  const input: InventoryItemInput = {
    ...(change.cost !== undefined && { cost: formatMinor(change.cost, currency) }),
    ...(change.hs !== undefined && { harmonizedSystemCode: change.hs }),
    ...(change.countryHs !== undefined && {
      countryHarmonizedSystemCodes: Object.entries({ ...known, ...change.countryHs }).map(([country, code]) => ({
        countryCode: shopifyCountry(country), harmonizedSystemCode: code,
      })),
    }),
    ...(change.origin !== undefined && { countryCodeOfOrigin: shopifyCountry(change.origin) }),
    ...(change.weightGrams !== undefined && {
      measurement: { weight: { unit: 'GRAMS', value: change.weightGrams } },
    }),
  }
  const { inventoryItemUpdate } = await client.run(UpdateInventoryItemDocument, { id: change.inventoryItemId, input })
  const errors = inventoryItemUpdate?.userErrors ?? []
  const message = errors.map((error) => error.message).join(' ')
  return errors.length === 0 ? [] : [problem(change, 'shopify-refused', { message, code: '' })]
}

async function readBack(
  client: AdminClient, shop: string, step: readonly CostChange[], currency: string,
  alreadyTold: ReadonlySet<string | null>,
): Promise<TaskProblem[]> {
  const records = await refreshVariants(client, shop, step.map(({ variantId }) => variantId))
  const byId = new Map(records.map((record) => [record.variantId, record]))
  return step.flatMap((change) => {
    if (alreadyTold.has(change.variantId)) return []
    const record = byId.get(change.variantId)
    if (record === undefined) return [problem(change, 'variant-gone', {})]
    const open = openFields(change, record, currency)
    return open.length === 0 ? [] : [problem(change, 'not-written', { fields: open.join(', ') })]
  })
}

function problem({ variantId, sku }: CostChange, code: string, params: Readonly<Record<string, string>>): TaskProblem {
  return { variantId, sku, code, params }
}
