import type { ListingKind, ListingOwner, ListingResourceRecord } from '#app/data/listing-text-repository.server.ts'
import type { ProductTextsFragment } from '#app/shopify/generated/operations.ts'
import type { Content } from '#app/shopify/read-translations.server.ts'
import { needsWords } from './needs-words.ts'

interface Part {
  readonly resourceId: string
  readonly kind: ListingKind
  readonly title: string
}

/** Everything of a product that may have texts of its own, the product first. Its only variant's name is none. */
export function partsOf(product: ProductTextsFragment): Part[] {
  const options = product.options.filter(({ name, optionValues }) => !(name === 'Title' && optionValues.every((value) => value.name === 'Default Title')))
  return [
    { resourceId: product.id, kind: 'product', title: product.title },
    ...options.flatMap(({ id, name, optionValues }): Part[] => [
      { resourceId: id, kind: 'option', title: name },
      ...optionValues.map((value): Part => ({ resourceId: value.id, kind: 'value', title: name })),
    ]),
    ...product.metafields.nodes.map(({ id, namespace, key }): Part => ({ resourceId: id, kind: 'metafield', title: `${namespace}.${key}` })),
    ...product.media.nodes.flatMap((media, index): Part[] =>
      'id' in media ? [{ resourceId: media.id, kind: 'media', title: String(index + 1) }] : []),
  ]
}

/** A product with its texts as they were read; parts without a text are left out. */
export function ownerOf(product: ProductTextsFragment, contents: ReadonlyMap<string, readonly Content[]>): ListingOwner {
  const resources = partsOf(product).flatMap((part): ListingResourceRecord[] => {
    const texts = textsOf(part.resourceId, contents.get(part.resourceId) ?? [])
    return texts.length === 0 && part.kind !== 'product' ? [] : [{ ...part, texts }]
  })
  const images = product.media.nodes.flatMap((media) =>
    'id' in media ? [{ width: media.image?.width ?? null, height: media.image?.height ?? null, alt: media.alt ?? null }] : [])
  return { ownerId: product.id, images, imageUrl: product.featuredMedia?.preview?.image?.url ?? null, resources }
}

/** A collection, a page or a policy: one thing with its own texts. */
export function singleOwner(resourceId: string, kind: ListingKind, contents: readonly Content[]): ListingOwner {
  const title = contents.find(({ key }) => key === 'title')?.value ?? kind
  return { ownerId: resourceId, imageUrl: null, images: null, resources: [{ resourceId, kind, title, texts: textsOf(resourceId, contents) }] }
}

function textsOf(resourceId: string, contents: readonly Content[]): ListingResourceRecord['texts'] {
  return contents.map(({ key, value, digest, type }) => ({ resourceId, key, value, digest, type, required: needsWords(key, value) }))
}
