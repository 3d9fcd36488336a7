/** `gid://shopify/Product/123`; the number is the same id that webhooks carry. */
export function gid(type: string, number: number | string): string {
  return `gid://shopify/${type}/${number}`
}

export function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('/') + 1).replace(/\?.*$/, ''))
}

export function typeOf(id: string): string | null {
  return /^gid:\/\/shopify\/([A-Za-z]+)\/[^/]+$/.exec(id)?.[1] ?? null
}

export function optionId(productId: string, index: number): string {
  return gid('ProductOption', numberOf(productId) * 10 + index)
}

export function optionValueId(productId: string, option: number, value: number): string {
  return gid('ProductOptionValue', numberOf(productId) * 1000 + option * 300 + value)
}
