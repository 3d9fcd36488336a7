/** Starts reading the catalogue and the chosen markets' prices; a sync that already waits or runs is returned instead. */
export async function startCatalogueSync(_shop: string, _who: string): Promise<{ taskId: string }> {
  throw new Error('startCatalogueSync is being written')
}
