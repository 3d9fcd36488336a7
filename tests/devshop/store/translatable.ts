import { createHash } from 'node:crypto'
import { gid, numberOf, optionId, optionValueId } from './ids.ts'
import type { ProductRecord, TextRecord } from './records.ts'
import type { Store } from './store.ts'

export interface Content {
  key: string
  value: string | null
  type: string
  /** SHA-256 of the value, as Shopify's documented answers have it; null where there is no value. */
  digest: string | null
}

export interface Translatable {
  resourceId: string
  type: string
  content: Content[]
}

/** Types of metafield values that Shopify lets a shop translate. */
const translatableMetafields = new Set(['single_line_text_field', 'multi_line_text_field', 'rich_text_field', 'list.single_line_text_field'])

export function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}

function content(key: string, value: string | null, type: string): Content {
  const filled = value === null || value === '' ? null : value
  return { key, value: filled, type, digest: filled === null ? null : digestOf(filled) }
}

/** Everything of one product that can be translated: itself, its options and their values, metafields and pictures. */
function* ofProduct(product: ProductRecord): Generator<Translatable> {
  yield {
    resourceId: product.id,
    type: 'PRODUCT',
    content: [
      content('title', product.title, 'SINGLE_LINE_TEXT_FIELD'),
      content('body_html', product.descriptionHtml, 'HTML'),
      content('handle', product.handle, 'URI'),
      content('product_type', product.productType, 'SINGLE_LINE_TEXT_FIELD'),
      content('meta_title', product.seo?.title ?? null, 'SINGLE_LINE_TEXT_FIELD'),
      content('meta_description', product.seo?.description ?? null, 'MULTI_LINE_TEXT_FIELD'),
    ],
  }
  for (const [index, option] of product.options.entries()) {
    yield { resourceId: optionId(product.id, index), type: 'PRODUCT_OPTION', content: [content('name', option.name, 'SINGLE_LINE_TEXT_FIELD')] }
    for (const [place, value] of option.values.entries()) {
      yield {
        resourceId: optionValueId(product.id, index, place),
        type: 'PRODUCT_OPTION_VALUE',
        content: [content('name', value, 'SINGLE_LINE_TEXT_FIELD')],
      }
    }
  }
  for (const { id, type, value } of product.metafields ?? []) {
    if (translatableMetafields.has(type)) {
      yield { resourceId: id, type: 'METAFIELD', content: [content('value', value, type.toUpperCase())] }
    }
  }
  for (const image of product.images) {
    yield {
      resourceId: gid('MediaImage', numberOf(image.id)),
      type: 'MEDIA_IMAGE',
      content: [content('alt', image.altText, 'SINGLE_LINE_TEXT_FIELD')],
    }
  }
}

function ofText({ id, title, handle, bodyHtml }: TextRecord, type: string): Translatable {
  return {
    resourceId: id,
    type,
    content: [
      content('title', title, 'SINGLE_LINE_TEXT_FIELD'),
      content('body_html', bodyHtml, 'HTML'),
      content('handle', handle, 'URI'),
      content('meta_title', null, 'SINGLE_LINE_TEXT_FIELD'),
      content('meta_description', null, 'MULTI_LINE_TEXT_FIELD'),
    ],
  }
}

/** Everything in the shop that can be translated, by its id. */
export function translatables(store: Store): Map<string, Translatable> {
  const found = [
    ...[...store.products.values()].flatMap((product) => [...ofProduct(product)]),
    ...[...store.collections.values()].map((record) => ofText(record, 'COLLECTION')),
    ...[...store.pages.values()].map((record) => ofText(record, 'PAGE')),
    ...[...store.policies.values()].map(({ id, bodyHtml }): Translatable => ({
      resourceId: id, type: 'SHOP_POLICY', content: [content('body', bodyHtml, 'HTML')],
    })),
  ]
  return new Map(found.map((one) => [one.resourceId, one]))
}
