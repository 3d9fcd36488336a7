import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { CatalogueProduct } from '#tests/devshop/catalogue/product.ts'
import { readProductCsv } from '#tests/devshop/catalogue/product-csv.ts'

export interface DemoCatalogue {
  /** Names the database and the kept shop: a shop with other goods is another shop. */
  readonly name: string
  /** Null: the demo shop's own goods. */
  readonly products: readonly CatalogueProduct[] | null
}

/** The goods of the demo shop: its own, or those of a Shopify product CSV. */
export async function demoCatalogue(file: string | undefined): Promise<DemoCatalogue> {
  if (file === undefined) return { name: 'own', products: null }
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) exit(`There is no file ${file}, or it can't be read.`)
  const read = readProductCsv(text)
  if (!read.ok) exit(`${file} is not a Shopify product CSV: ${read.code} ${JSON.stringify(read.params)}`)
  return { name: createHash('sha256').update(text).digest('hex').slice(0, 12), products: read.value }
}

function exit(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
