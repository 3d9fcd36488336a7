import { z } from 'zod'
import { badRequest } from './errors.ts'

/** The paging arguments every connection of the Admin API takes. */
export const paging = {
  first: z.number().optional(),
  last: z.number().optional(),
  after: z.string().optional(),
  before: z.string().optional(),
  reverse: z.boolean().optional(),
}

export interface Paging {
  first?: number | undefined
  last?: number | undefined
  after?: string | undefined
  before?: string | undefined
  reverse?: boolean | undefined
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[]
  nodes: Node[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

const largestPage = 250
const deepest = 25_000

/**
 * One page of `items`, which `key` names uniquely and in a stable order, with Shopify's limits on paging. A bulk
 * operation asks for no page and gets everything.
 */
export function connection<Node>(
  items: Node[],
  args: Paging,
  key: (item: Node) => string,
  { unpaged }: { unpaged: boolean }
): Connection<Node> {
  const size = args.first ?? args.last ?? (unpaged ? 0 : undefined)
  if (size === undefined) throw badRequest('you must provide one of first or last')
  if (args.first !== undefined && args.last !== undefined)
    throw badRequest('providing both first and last is not supported')
  if (size < 0 || size > largestPage)
    throw badRequest(`first or last must be from 0 to ${largestPage}, not ${size}`)
  const ordered = args.reverse ? items.toReversed() : items
  const start = args.after === undefined ? 0 : positionOf(ordered, args.after, key) + 1
  const end = args.before === undefined ? ordered.length : positionOf(ordered, args.before, key)
  if (start >= deepest)
    throw badRequest(
      `pagination beyond ${deepest} objects is not supported; use a filter or a bulk operation`
    )
  const from = args.last === undefined ? start : Math.max(start, end - args.last)
  const to = args.first === undefined || unpaged ? end : Math.min(end, start + args.first)
  const nodes = ordered.slice(from, to)
  const edges = nodes.map((node) => ({ cursor: cursorOf(key(node)), node }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: to < ordered.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function cursorOf(key: string): string {
  return Buffer.from(JSON.stringify({ last_id: key, last_value: key })).toString('base64')
}

const cursorShape = z.object({ last_id: z.string() })

function positionOf<Node>(items: Node[], cursor: string, key: (item: Node) => string): number {
  const last = readCursor(cursor)
  const position = last === null ? -1 : items.findIndex((item) => key(item) === last)
  if (position < 0) throw badRequest('Invalid cursor for current pagination sort.')
  return position
}

function readCursor(cursor: string): string | null {
  try {
    const read = cursorShape.safeParse(JSON.parse(Buffer.from(cursor, 'base64').toString()))
    return read.success ? read.data.last_id : null
  } catch {
    return null
  }
}
