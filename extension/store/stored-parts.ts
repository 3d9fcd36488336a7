import { z } from 'zod'

export const countrySchema = z.string().regex(/^[A-Z]{2}$/)
export const purchaseCostSchema = z.object({ minor: z.int().min(0).max(1e12), currency: z.string().regex(/^[A-Z]{3}$/) })
