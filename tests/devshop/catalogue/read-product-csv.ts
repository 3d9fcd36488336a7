import { parse } from 'csv-parse/sync'
import { isDecimal } from '../store/decimal.ts'
import type { CatalogueProduct, CatalogueVariant } from './catalogue-product.ts'

/** Shopify's product export has had two sets of column names; both are read. */
const columns = {
  handle: ['handle', 'url handle'],
  title: ['title'],
  description: ['body (html)', 'description'],
  vendor: ['vendor'],
  type: ['type'],
  tags: ['tags'],
  status: ['status'],
  published: ['published', 'published on online store'],
  sku: ['variant sku', 'sku'],
  barcode: ['variant barcode', 'barcode'],
  price: ['variant price', 'price'],
  compareAt: ['variant compare at price', 'compare-at price'],
  cost: ['cost per item'],
  grams: ['variant grams', 'weight value (grams)'],
  hs: ['hs code', 'harmonized system code', 'variant hs code'],
  origin: ['coo', 'country of origin', 'country code of origin'],
  quantity: ['variant inventory qty', 'inventory quantity'],
  tracker: ['variant inventory tracker', 'inventory tracker'],
  shipping: ['variant requires shipping', 'requires shipping'],
  taxable: ['variant taxable', 'charge tax'],
  image: ['image src', 'product image url'],
  imageAlt: ['image alt text'],
  variantImage: ['variant image', 'variant image url'],
}

type Column = keyof typeof columns
interface Row {
  line: number
  cells: Map<string, string>
}

/** Reads a Shopify product CSV. A line that can't be read is an error that says which line and why. */
export function readProductCsv(text: string): CatalogueProduct[] {
  const records: string[][] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true })
  const [header = [], ...body] = records
  const names = header.map((name) => name.trim().toLowerCase())
  if (!names.some((name) => columns.handle.includes(name)))
    throw new Error('line 1: no Handle column, so this is not a Shopify product CSV')
  const products = new Map<string, CatalogueProduct>()
  body.forEach((cells, index) => {
    const row: Row = {
      line: index + 2,
      cells: new Map(names.map((name, at) => [name, cells[at]?.trim() ?? ''])),
    }
    const handle = cell(row, 'handle')
    if (handle === null) throw new Error(`line ${row.line}: no handle`)
    const product = products.get(handle) ?? started(handle, row)
    products.set(handle, product)
    addImage(product, row)
    if (isVariant(row)) product.variants.push(variantOf(product, row))
  })
  return [...products.values()]
}

function cell(row: Row, column: Column): string | null {
  for (const name of columns[column]) {
    const value = row.cells.get(name)
    if (value) return value
  }
  return null
}

function option(row: Row, number: number, what: 'name' | 'value'): string | null {
  return row.cells.get(`option${number} ${what}`) || null
}

function started(handle: string, row: Row): CatalogueProduct {
  const title = cell(row, 'title')
  if (title === null) throw new Error(`line ${row.line}: the first line of ${handle} has no title`)
  const status = cell(row, 'status')?.toUpperCase()
  const optionNames = [1, 2, 3].flatMap((number) => option(row, number, 'name') ?? [])
  return {
    handle,
    title,
    descriptionHtml: cell(row, 'description') ?? '',
    vendor: cell(row, 'vendor') ?? '',
    productType: cell(row, 'type') ?? '',
    tags: (cell(row, 'tags') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    status:
      status === 'ARCHIVED' || status === 'DRAFT'
        ? status
        : cell(row, 'published')?.toLowerCase() === 'false'
        ? 'DRAFT'
        : 'ACTIVE',
    optionNames: optionNames.length > 0 ? optionNames : ['Title'],
    images: [],
    variants: [],
  }
}

/** A line with only a picture on it is no variant. */
function isVariant(row: Row): boolean {
  return option(row, 1, 'value') !== null || cell(row, 'price') !== null || cell(row, 'sku') !== null
}

function addImage(product: CatalogueProduct, row: Row): void {
  const src = cell(row, 'image')
  if (src !== null && !product.images.some((image) => image.src === src))
    product.images.push({ src, alt: cell(row, 'imageAlt') })
}

function variantOf(product: CatalogueProduct, row: Row): CatalogueVariant {
  const price = money(row, 'price')
  if (price === null) throw new Error(`line ${row.line}: no price`)
  const grams = cell(row, 'grams')
  if (grams !== null && !isDecimal(grams))
    throw new Error(`line ${row.line}: the weight "${grams}" is not a number`)
  return {
    optionValues: product.optionNames.map(
      (_name, index) => option(row, index + 1, 'value') ?? 'Default Title'
    ),
    sku: cell(row, 'sku')?.replace(/^'/, '') ?? null,
    barcode: cell(row, 'barcode'),
    price,
    compareAtPrice: money(row, 'compareAt'),
    cost: money(row, 'cost'),
    // A merchant who never weighed a thing exports 0; nothing weighs nothing.
    grams: grams === null || Number(grams) <= 0 ? null : Math.round(Number(grams)),
    harmonizedSystemCode: cell(row, 'hs')?.replace(/\D/g, '') || null,
    countryCodeOfOrigin: cell(row, 'origin')?.toUpperCase() ?? null,
    inventoryQuantity: Number.parseInt(cell(row, 'quantity') ?? '0', 10) || 0,
    tracked: cell(row, 'tracker') !== null,
    taxable: cell(row, 'taxable')?.toLowerCase() !== 'false',
    requiresShipping: cell(row, 'shipping')?.toLowerCase() !== 'false',
    image: cell(row, 'variantImage'),
  }
}

function money(row: Row, column: Column): string | null {
  const text = cell(row, column)
  if (text !== null && !isDecimal(text))
    throw new Error(`line ${row.line}: the amount "${text}" is not a number`)
  return text
}
