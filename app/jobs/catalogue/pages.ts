interface Connection<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Page<Node> {
  readonly nodes: readonly Node[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** Pages of a Shopify connection from `after` on. `fetchPage` answering null ends it: what was listed is gone. */
export async function* pagesOf<Node>(
  fetchPage: (after: string | null) => Promise<Connection<Node> | null>, after: string | null = null,
): AsyncGenerator<Page<Node>> {
  let cursor = after
  do {
    const connection = await fetchPage(cursor)
    if (connection === null) return
    const { nodes, pageInfo } = connection
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null
    yield { nodes, next: cursor }
  } while (cursor !== null)
}

/** `items` in runs of at most `size`. */
export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}
