import type { CatalogueState } from './catalogue.ts'

export async function catalogueState(_shop: string): Promise<CatalogueState> {
  throw new Error('catalogueState is being written')
}
