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

/** Where reading a long list goes on: `query` picks the window, `after` the page, `read` counts within the window. */
export interface Place {
  readonly query: string | null
  readonly after: string | null
  readonly read: number
}

export const beginning: Place = { query: null, after: null, read: 0 }

/** Shopify pages through 25,000 objects of one list and no further. */
const largestWindow = 24_000

/**
 * Pages of a list sorted by id, however long: before a window gets too deep the next one begins behind the last id.
 */
export async function* windowedPages<Node extends { readonly id: string }>(
  fetchPage: (place: Place) => Promise<Connection<Node>>, start: Place = beginning, window = largestWindow,
): AsyncGenerator<{ readonly nodes: readonly Node[]; readonly next: Place | null }> {
  let place: Place | null = start
  while (place !== null) {
    const { nodes, pageInfo }: Connection<Node> = await fetchPage(place)
    const read: number = place.read + nodes.length
    const last = nodes.at(-1)
    if (!pageInfo.hasNextPage || last === undefined) place = null
    else if (read + nodes.length > window) place = { query: `id:>${numberOf(last.id)}`, after: null, read: 0 }
    else place = { query: place.query, after: pageInfo.endCursor, read }
    yield { nodes, next: place }
  }
}

function numberOf(id: string): string {
  return id.split('/').at(-1) ?? id
}

/** `items` in runs of at most `size`. */
export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}
