import type { ReturnException, ReturnPolicy } from './return-policy.ts'

/** What exceptions go by. Ids as Shopify writes them; null is not known. */
export interface ExceptedGoods {
  readonly productId: string
  readonly productType: string | null
  readonly tags: readonly string[] | null
}

/**
 * The policy's first exception that the goods fall under. Tags and types are compared without regard to case, as Shopify
 * does; a product is named by its number or its whole id. `known` is false where another exception might hold and what it
 * goes by is not known. `goods` null: nothing is known of them.
 */
export function exceptionOfGoods({ exceptions }: ReturnPolicy, goods: ExceptedGoods | null): { readonly exception: ReturnException | null; readonly known: boolean } {
  if (goods === null) return { exception: null, known: exceptions.length === 0 }
  const exception = exceptions.find((one) => holds(one, goods)) ?? null
  return { exception, known: exception !== null || goods.tags !== null || !exceptions.some(({ by }) => by === 'tag') }
}

function holds({ by, value }: ReturnException, { productId, productType, tags }: ExceptedGoods): boolean {
  const wanted = value.trim()
  if (wanted === '') return false
  if (by === 'product') return productId === wanted || productId.endsWith(`/${wanted}`)
  const names = by === 'tag' ? tags ?? [] : productType === null ? [] : [productType]
  return names.some((one) => folded(one) === folded(wanted))
}

const folded = (text: string) => text.trim().toLowerCase()
