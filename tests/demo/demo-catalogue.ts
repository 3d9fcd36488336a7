import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { CatalogueProduct } from '#tests/devshop/catalogue/catalogue-product.ts'
import { readProductCsv } from '#tests/devshop/catalogue/read-product-csv.ts'

export interface DemoCatalogue {
  /** Names the database and the kept shop: a shop with other goods is another shop. */
  readonly name: string
  /** Null: the demo shop's own goods. */
  readonly products: CatalogueProduct[] | null
}

/** The goods of the demo shop: its own, or those of a Shopify product CSV. Ends the run where the file is no such CSV. */
export async function demoCatalogue(file: string | undefined): Promise<DemoCatalogue> {
  if (file === undefined) return { name: 'own', products: null }
  try {
    const text = await readFile(file, 'utf8')
    return { name: createHash('sha256').update(text).digest('hex').slice(0, 12), products: readProductCsv(text) }
  } catch (error) {
    console.error(`${file} can't be loaded: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(2)
  }
}
