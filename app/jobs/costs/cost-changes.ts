import { z } from 'zod'

/** What shall become of one variant's inventory item; what is left out stays as it is. */
export const costChangeSchema = z.object({
  variantId: z.string(),
  inventoryItemId: z.string(),
  sku: z.string().nullable(),
  /** Minor units of the shop's currency. */
  cost: z.number().int().min(0).optional(),
  weightGrams: z.number().int().min(1).optional(),
  hs: z.string().optional(),
  /** Codes of single countries; those of other countries stay. */
  countryHs: z.record(z.string().length(2), z.string()).optional(),
  origin: z.string().length(2).optional(),
})
export type CostChange = z.infer<typeof costChangeSchema>

/** What a task that writes costs was told. */
export const costTaskInputSchema = z.object({ currency: z.string().length(3), changes: z.array(costChangeSchema) })

interface KnownCosts {
  readonly unitCost: { readonly minor: number; readonly currency: string } | null
  readonly weightGrams: number | null
  readonly hsCode: string | null
  readonly countryHs: Readonly<Record<string, string>>
  readonly origin: string | null
}

/** The fields of a change that `known` does not hold yet; a country's code is `hs-US`. */
export function openFields(change: CostChange, known: KnownCosts, currency: string): string[] {
  const cost = known.unitCost?.currency === currency ? known.unitCost.minor : null
  return [
    ...(change.cost !== undefined && change.cost !== cost ? ['cost'] : []),
    ...(change.weightGrams !== undefined && change.weightGrams !== known.weightGrams ? ['weight'] : []),
    ...(change.hs !== undefined && change.hs !== known.hsCode ? ['hs'] : []),
    ...Object.entries(change.countryHs ?? {})
      .filter(([country, code]) => known.countryHs[country] !== code)
      .map(([country]) => `hs-${country}`),
    ...(change.origin !== undefined && change.origin !== known.origin ? ['origin'] : []),
  ]
}
