/** Shopify counts exactly up to a limit and says "at least" beyond it. */
export function countOf(found: number, limit = 10_000): { count: number; precision: 'AT_LEAST' | 'EXACT' } {
  return found > limit ? { count: limit, precision: 'AT_LEAST' } : { count: found, precision: 'EXACT' }
}
