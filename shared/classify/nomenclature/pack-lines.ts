import { goodsRows } from '../../facts/pack/goods-by-hand.ts'
import type { NomenclatureLine } from './line.ts'

/** The lines of the default pack, with the everyday words they are found by. */
export const packLines: readonly NomenclatureLine[] = goodsRows.map(([hs6, en, , words]) => ({ hs6, text: en, heading: '', below: words }))
