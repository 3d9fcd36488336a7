import type { ResearchListQuery, ResearchRow, ResearchSort } from './research.ts'

/** Rows that a query asks for, in its order; what is not known comes last either way. */
export function selectProducts(rows: readonly ResearchRow[], query: Pick<ResearchListQuery, 'text' | 'status' | 'sort' | 'direction'>): ResearchRow[] {
  const words = query.text.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '')
  const found = rows.filter(({ product, status }) => {
    const text = `${product.title} ${product.brand ?? ''} ${product.id}`.toLocaleLowerCase()
    return (query.status === null || query.status === status) && words.every((word) => text.includes(word))
  })
  const sign = query.direction === 'asc' ? 1 : -1
  return found.sort((a, b) => {
    const [left, right] = [valueOf[query.sort](a), valueOf[query.sort](b)]
    if (left === right) return a.key < b.key ? -1 : 1
    if (left === null) return 1
    if (right === null) return -1
    return left < right ? -sign : sign
  })
}

const valueOf: Readonly<Record<ResearchSort, (row: ResearchRow) => number | string | null>> = {
  saved: (row) => row.savedAt,
  score: (row) => row.score.score,
  margin: (row) => row.margin?.share ?? null,
  price: (row) => row.product.price?.minor ?? null,
  rank: (row) => row.product.rank?.rank ?? null,
  reviews: (row) => row.product.reviewCount?.value ?? null,
  title: (row) => row.product.title.toLocaleLowerCase(),
}
