import { bagsPaperClothing } from './goods-by-hand/bags-paper-clothing.ts'
import { foodBeautyPlastics } from './goods-by-hand/food-beauty-plastics.ts'
import { jewelleryMachinesToys } from './goods-by-hand/jewellery-machines-toys.ts'
import type { GoodsRow } from './goods-by-hand/goods-row.ts'

/** The goods the default pack knows, sorted by code. */
export const goodsRows: readonly GoodsRow[] = [...foodBeautyPlastics, ...bagsPaperClothing, ...jewelleryMachinesToys]
