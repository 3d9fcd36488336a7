/** A CSV in the shape that `importCosts` reads: variants that lack something, or all of them. Starts with a byte order mark. */
export async function missingCostsCsv(_shop: string, _which: 'missing' | 'all'): Promise<string> {
  throw new Error('missingCostsCsv is being written')
}
