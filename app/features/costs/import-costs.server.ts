import { recordAudit } from '#app/data/audit-repository.server.ts'
import type { NotedCost } from '#app/data/cost-entry-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { addTask } from '#app/data/task-repository.server.ts'
import { allVariants, type VariantRecord } from '#app/data/variant-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import { openFields, type CostChange } from '#app/jobs/costs/cost-changes.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { FileProblem } from '#app/features/files/file-problem.ts'
import type { ImportOutcome } from './costs.ts'
import { readCostsFile, type CostLine } from './costs-file.ts'
import { costsInShopCurrency } from './costs-in-shop-currency.ts'
import { noteCosts } from './note-costs.server.ts'

const mostProblemsShown = 500

/**
 * Reads a CSV of costs, weights, HS codes and origins by SKU, and starts writing it to Shopify if every line is good.
 * What a line says for a day of its own, and first legs, go into the history that profits are worked out by. Variants
 * that share a SKU are the same goods and get the same values. Fails with `file-has-problems`, `costs-unchanged` or
 * `catalogue-not-read`.
 */
export async function importCosts(shop: string, csvText: string, who: string): Promise<ImportOutcome> {
  const { settings, variants } = await withShop(shop, async (db) => ({
    settings: await findShop(db, shop),
    variants: await allVariants(db, shop),
  }))
  const currency = settings?.currency ?? null
  if (currency === null || variants.length === 0) return failed('catalogue-not-read', [])

  const file = readCostsFile(csvText, currency)
  const converted = costsInShopCurrency(file.lines.filter(({ validFrom }) => validFrom === undefined), currency, await factBook(), new Date().toISOString().slice(0, 10))
  const bySku = groupBySku(variants)
  const unknown = file.lines
    .filter(({ sku }) => sku !== '' && !bySku.has(sku))
    .map(({ line, sku }): FileProblem => ({ line, column: null, code: 'unknown-sku', params: { sku: sku.slice(0, 60) } }))
  const problems = [...file.problems, ...converted.problems, ...unknown].sort((a, b) => a.line - b.line)
  if (problems.length > 0) return failed('file-has-problems', problems)

  const ofLines = file.lines.flatMap((line) => (bySku.get(line.sku) ?? []).map((variant) => ({ line, variant })))
  const all = ofLines
    .filter(({ line }) => line.validFrom === undefined && !onlyFirstLeg(line))
    .map(({ line, variant }) => ({ variant, change: changeOf(line, variant, converted.costs) }))
  const today = orderDay(new Date(), settings?.timezone ?? 'UTC')
  const history = ofLines.flatMap(({ line, variant }) => historyOf(line, variant.variantId, today))
  const changes = all.filter(({ variant, change }) => openFields(change, variant, currency).length > 0)
  if (changes.length === 0 && history.length === 0) return failed('costs-unchanged', [])
  const taskId = await withShop(shop, async (db) => {
    await noteCosts(db, shop, history, who)
    if (changes.length === 0) return null
    const input = { currency, changes: changes.map(({ change }) => change) }
    const id = await addTask(db, shop, { kind: 'import-costs', input, total: changes.length, who })
    await recordAudit(db, shop, {
      who, action: 'costs-imported', subject: 'variants',
      after: { task: id, lines: file.lines.length, variants: changes.length },
    })
    await enqueue('import-costs', { shop, taskId: id }, { db })
    return id
  })
  const { conversions } = converted
  return { ok: true, value: { taskId, variants: changes.length, noted: history.length, unchanged: all.length - changes.length, conversions } }
}

function groupBySku(variants: readonly VariantRecord[]): Map<string, VariantRecord[]> {
  const groups = new Map<string, VariantRecord[]>()
  for (const variant of variants) {
    if (variant.sku === null) continue
    const group = groups.get(variant.sku)
    if (group === undefined) groups.set(variant.sku, [variant])
    else group.push(variant)
  }
  return groups
}

/** A line that says nothing of what Shopify holds. */
function onlyFirstLeg({ cost, weightGrams, hs, countryHs, origin, firstLeg }: CostLine): boolean {
  return firstLeg !== undefined && [cost, weightGrams, hs, countryHs, origin].every((value) => value === undefined)
}

/** What a line says that Shopify has no place for: costs of other days, and first legs. */
function historyOf({ cost, firstLeg, validFrom }: CostLine, variantId: string, today: string): NotedCost[] {
  const unitCost = validFrom === undefined ? undefined : cost
  const currency = (unitCost ?? firstLeg)?.currency
  if (currency === undefined) return []
  return [{ variantId, validFrom: validFrom ?? today, currency, unitCost: unitCost?.minor ?? null, firstLeg: firstLeg?.minor ?? null }]
}

function changeOf(line: CostLine, variant: VariantRecord, costs: ReadonlyMap<number, number>): CostChange {
  const cost = costs.get(line.line)
  const { weightGrams, hs, countryHs, origin } = line
  return {
    variantId: variant.variantId,
    inventoryItemId: variant.inventoryItemId,
    sku: variant.sku,
    ...(cost !== undefined && { cost }),
    ...(weightGrams !== undefined && { weightGrams }),
    ...(hs !== undefined && { hs }),
    ...(countryHs !== undefined && { countryHs }),
    ...(origin !== undefined && { origin }),
  }
}

function failed(code: string, problems: readonly FileProblem[]): ImportOutcome {
  return {
    ok: false, code,
    params: problems.length === 0 ? {} : { count: String(problems.length) },
    problems: problems.slice(0, mostProblemsShown),
    problemCount: problems.length,
  }
}
