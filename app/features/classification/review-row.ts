import type { ProductCodes } from '#app/data/product-code-repository.server.ts'
import { codeLabel } from '#shared/classify/code-label.ts'
import type { Item } from '#shared/classify/item.ts'
import type { Suggestion } from '#shared/classify/suggest.ts'
import type { CodeChoice } from './classification.ts'

/** What the classifier is told of a product. */
export const itemOf = ({ title, type, vendor, tags, description }: ProductCodes): Item => ({ title, ...(type !== null && { type }), vendor, tags, description })

/** The suggested codes with words for what they cover. */
export const choicesOf = ({ candidates }: Suggestion): readonly CodeChoice[] =>
  candidates.map(({ hs6, confidence, reason }) => ({ hs6, confidence, reason, label: codeLabel(hs6) }))
