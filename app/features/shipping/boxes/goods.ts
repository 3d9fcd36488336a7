import { z } from 'zod'
import { cargoKinds } from '#shared/shipping/sheets/rate-sheet.ts'

const side = z.number().int().min(1).max(100_000).nullable()

/** What carriers ask of goods; lengths in tenths of a millimetre, null not known. A size is known whole or not at all. */
export const goodsSchema = z.strictObject({ cargo: z.enum(cargoKinds).nullable(), length: side, width: side, height: side, upright: z.boolean() })
export type GoodsSaid = z.infer<typeof goodsSchema>

export interface GoodsRow extends GoodsSaid {
  readonly variantId: string
  readonly title: string
  readonly sku: string | null
}

export interface GoodsView {
  readonly find: string
  readonly unsaid: boolean
  readonly page: number
  readonly pages: number
  readonly total: number
  readonly rows: readonly GoodsRow[]
}
