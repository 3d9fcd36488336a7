/** What stands for a variant in a URL: the last part of its id. */
export function variantInUrl(variantId: string): string {
  return variantId.slice(variantId.lastIndexOf('/') + 1)
}
