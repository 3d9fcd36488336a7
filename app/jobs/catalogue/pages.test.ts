import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { beginning, chunksOf, pagesOf, windowedPages, type Place } from './pages.ts'

/** A list of `count` ids, paged as Shopify pages it: by cursor within what the query leaves. */
function list(count: number, pageSize: number, deepest = Infinity) {
  const ids = Array.from({ length: count }, (_, index) => index + 1)
  return ({ query, after }: Place) => {
    const left = ids.filter((id) => query === null || id > Number(query.slice('id:>'.length)))
    const from = after === null ? 0 : Number(after)
    if (from + pageSize > deepest) throw new Error('paged too deep')
    const nodes = left.slice(from, from + pageSize).map((id) => ({ id: `gid://shopify/Thing/${id}` }))
    const end = from + nodes.length
    return Promise.resolve({ nodes, pageInfo: { hasNextPage: end < left.length, endCursor: String(end) } })
  }
}

async function idsOf(pages: AsyncIterable<{ readonly nodes: readonly { readonly id: string }[] }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { nodes } of pages) ids.push(...nodes.map(({ id }) => id))
  return ids
}

describe('reading a long list', () => {
  test('every item comes once, in order, and no window is paged too deep', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(120), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 40 }), async (count, size, window) => {
        const ids = await idsOf(windowedPages(list(count, size, window + size), beginning, window))
        expect(ids).toEqual(Array.from({ length: count }, (_, index) => `gid://shopify/Thing/${index + 1}`))
      }),
    )
  })

  test('from a place that was noted it goes on with what is left', async () => {
    const fetchPage = list(100, 7)
    const all = await idsOf(windowedPages(fetchPage, beginning, 30))
    const seen: string[] = []
    for await (const { nodes, next } of windowedPages(fetchPage, beginning, 30)) {
      seen.push(...nodes.map(({ id }) => id))
      if (next === null) break
      expect([...seen, ...(await idsOf(windowedPages(fetchPage, next, 30)))]).toEqual(all)
    }
    expect(seen).toEqual(all)
  })

  test('a list that is gone ends the reading', async () => {
    expect(await idsOf(pagesOf<{ id: string }>(() => Promise.resolve(null)))).toEqual([])
  })
})

test('chunks keep the order and lose nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 10 }), (items, size) => {
      const chunks = chunksOf(items, size)
      expect(chunks.flat()).toEqual(items)
      for (const chunk of chunks.slice(0, -1)) expect(chunk).toHaveLength(size)
    }),
  )
})
