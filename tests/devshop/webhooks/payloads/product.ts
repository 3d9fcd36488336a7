import { rounded } from '../../store/decimal.ts'
import { gid, numberOf } from '../../store/ids.ts'
import type { ImageRecord, ProductRecord, VariantRecord } from '../../store/records.ts'
import type { Store } from '../../store/store.ts'

type Body = Record<string, unknown>

/** A `products/create` or `products/update` body. */
export function productPayload(store: Store, product: ProductRecord, devshopUrl: string): Body {
  const id = numberOf(product.id)
  const variants = product.variantIds.flatMap((variantId) => store.variants.get(variantId) ?? [])
  const images = product.images.map((image, index) =>
    imageBody(image, { product, position: index + 1, devshopUrl })
  )
  const [image] = images
  return {
    admin_graphql_api_id: product.id,
    id,
    title: product.title,
    handle: product.handle,
    body_html: product.descriptionHtml,
    vendor: product.vendor,
    product_type: product.productType,
    status: product.status.toLowerCase(),
    tags: product.tags.join(', '),
    created_at: product.createdAt,
    updated_at: product.updatedAt,
    published_at: product.createdAt,
    published_scope: 'web',
    template_suffix: null,
    category: null,
    ...(image !== undefined && { image }),
    images,
    media: [],
    has_variants_that_requires_components: false,
    options: product.options.map((option, index) => ({
      id: id * 10 + index,
      product_id: id,
      name: option.name,
      position: index + 1,
      values: option.values,
    })),
    variants: variants.map(variantBody),
    variant_gids: variants.map((variant) => ({
      admin_graphql_api_id: variant.id,
      updated_at: variant.updatedAt,
    })),
    variant_ids: variants.map((variant) => ({ id: numberOf(variant.id) })),
  }
}

function variantBody(variant: VariantRecord): Body {
  return {
    admin_graphql_api_id: variant.id,
    id: numberOf(variant.id),
    product_id: numberOf(variant.productId),
    title: variant.title,
    sku: variant.sku,
    barcode: variant.barcode,
    price: rounded(variant.price, 2),
    position: variant.position,
    taxable: variant.taxable,
    compare_at_price: variant.compareAtPrice === null ? null : rounded(variant.compareAtPrice, 2),
    inventory_policy: variant.inventoryPolicy.toLowerCase(),
    image_id: variant.imageId === null ? null : numberOf(variant.imageId),
    inventory_item_id: numberOf(variant.inventoryItemId),
    inventory_quantity: variant.inventoryQuantity,
    old_inventory_quantity: variant.inventoryQuantity,
    created_at: variant.createdAt,
    updated_at: variant.updatedAt,
    option1: variant.selectedOptions[0]?.value ?? null,
    option2: variant.selectedOptions[1]?.value ?? null,
    option3: variant.selectedOptions[2]?.value ?? null,
  }
}

interface ImagePlace {
  product: ProductRecord
  position: number
  devshopUrl: string
}

function imageBody(image: ImageRecord, { product, position, devshopUrl }: ImagePlace): Body {
  return {
    id: numberOf(image.id),
    admin_graphql_api_id: gid('ProductImage', numberOf(image.id)),
    product_id: numberOf(product.id),
    position,
    alt: image.altText,
    width: image.width,
    height: image.height,
    src: new URL(image.url, devshopUrl).href,
    variant_ids: [],
    created_at: product.createdAt,
    updated_at: product.updatedAt,
  }
}
