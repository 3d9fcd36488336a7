import type { Store } from '../store/store.ts'

export interface Choice {
  id: string
  title: string
}

/** Products or variants by title, for the picker and the test order of the admin frame. */
export function choicesOf(store: Store, query: URLSearchParams): Choice[] {
  const words = (query.get('query') ?? '').toLowerCase()
  const all: Choice[] =
    query.get('kind') === 'variant'
      ? [...store.variants.values()].map(({ id, title, productId }) => ({
          id,
          title: `${store.products.get(productId)?.title ?? ''} - ${title}`,
        }))
      : [...store.products.values()].map(({ id, title }) => ({ id, title }))
  const found = all.filter(({ title }) => title.toLowerCase().includes(words))
  const ordered = query.get('random') ? found.toSorted(() => Math.random() - 0.5) : found
  return ordered.slice(0, Number(query.get('most') ?? 100))
}
