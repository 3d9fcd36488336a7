const types = { product: 'Product', collection: 'Collection', page: 'Page', policy: 'ShopPolicy' } as const

/** Where a listing's editor is. The admin says its own language in `locale`, so that name is taken. */
export function editorUrl(ownerId: string, locale: string, marketId = ''): string {
  const [type = '', number = ''] = ownerId.split('/').slice(-2)
  const kind = Object.entries(types).find(([, known]) => known === type)?.[0] ?? 'product'
  const market = marketId === '' ? '' : `&market=${marketId.split('/').at(-1) ?? ''}`
  return `/app/listings/${kind}/${number}?lang=${encodeURIComponent(locale)}${market}`
}

/** The id behind the parts of an editor's address; null for an address that does not exist. */
export function ownerOfUrl(kind: string | undefined, number: string | undefined): string | null {
  const type = Object.entries(types).find(([known]) => known === kind)?.[1]
  return type === undefined || !/^\d{1,20}$/.test(number ?? '') ? null : `gid://shopify/${type}/${number ?? ''}`
}

export function marketOfUrl(number: string | null): string {
  return number !== null && /^\d{1,20}$/.test(number) ? `gid://shopify/Market/${number}` : ''
}
