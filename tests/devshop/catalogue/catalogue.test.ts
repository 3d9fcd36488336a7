import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import { isDecimal } from '../store/decimal.ts'
import type { CatalogueProduct } from './catalogue-product.ts'
import { demoCatalogue } from './demo-catalogue.ts'
import { generatedCatalogue } from './generated-catalogue.ts'
import { picture, pictureKind } from './picture.ts'
import { readProductCsv } from './read-product-csv.ts'

const header =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Image Position,Image Alt Text,Variant Image,Cost per item,HS Code,COO'
const csv = (...lines: string[]) => [header, ...lines].join('\n')

describe('a Shopify product CSV', () => {
  test('one product over several lines: variants, and a line with only a picture', () => {
    const [product, ...others] = readProductCsv(
      csv(
        'tee,Tee,"<p>Soft, knitted</p>",Loom,T-shirts,"cotton, unisex",true,Size,S,Color,Blue,TEE-S,190,4,24.00,30,https://x.test/a.jpg,1,Front,,4.10,6109.10,cn',
        'tee,,,,,,,,M,,Blue,TEE-M,0,0,25,,https://x.test/b.jpg,2,,https://x.test/b.jpg,,,',
        'tee,,,,,,,,,,,,,,,,https://x.test/c.jpg,3,Back,,,,'
      )
    )
    expect(others).toEqual([])
    expect(product).toMatchObject({
      handle: 'tee',
      title: 'Tee',
      descriptionHtml: '<p>Soft, knitted</p>',
      tags: ['cotton', 'unisex'],
      status: 'ACTIVE',
      optionNames: ['Size', 'Color'],
      images: [
        { src: 'https://x.test/a.jpg', alt: 'Front' },
        { src: 'https://x.test/b.jpg', alt: null },
        { src: 'https://x.test/c.jpg', alt: 'Back' },
      ],
      variants: [
        {
          optionValues: ['S', 'Blue'],
          sku: 'TEE-S',
          price: '24.00',
          compareAtPrice: '30',
          cost: '4.10',
          grams: 190,
          harmonizedSystemCode: '610910',
          countryCodeOfOrigin: 'CN',
          inventoryQuantity: 4,
        },
        {
          optionValues: ['M', 'Blue'],
          sku: 'TEE-M',
          price: '25',
          compareAtPrice: null,
          cost: null,
          grams: null,
          harmonizedSystemCode: null,
          countryCodeOfOrigin: null,
          image: 'https://x.test/b.jpg',
        },
      ],
    })
  })

  test.each([
    ['blank', ''],
    ['0', '0'],
    ['0.0', '0.0'],
  ])('a weight of %s is unknown, not nothing', (_what, grams) => {
    expect(
      readProductCsv(csv(`a,A,,,,,true,Title,Default Title,,,,${grams},1,5,,,,,,,,`))[0]?.variants[0]?.grams
    ).toBeNull()
  })

  test('unpublished is a draft', () => {
    expect(readProductCsv(csv('a,A,,,,,false,Title,Default Title,,,,1,1,5,,,,,,,,'))[0]?.status).toBe('DRAFT')
  })

  test.each([
    ['line 2: no price', 'a,A,,,,,true,Title,Default Title,,,,1,1,,,,,,,,,'],
    ['line 2: the amount "5,00" is not a number', 'a,A,,,,,true,Title,Default Title,,,,1,1,"5,00",,,,,,,,'],
    ['line 2: the weight "heavy" is not a number', 'a,A,,,,,true,Title,Default Title,,,,heavy,1,5,,,,,,,,'],
    ['line 2: the first line of a has no title', 'a,,,,,,true,Title,Default Title,,,,1,1,5,,,,,,,,'],
    ['line 2: no handle', ',A,,,,,true,Title,Default Title,,,,1,1,5,,,,,,,,'],
  ])('%s', (message, line) => {
    expect(() => readProductCsv(csv(line))).toThrow(message)
  })

  test('a file of something else says so', () => {
    expect(() => readProductCsv('name,price\nx,1')).toThrow('line 1: no Handle column')
  })

  const shared = sharedFolder()
  test.skipIf(shared === null)(
    'the real catalogues in ../shared (skipped where that folder is missing)',
    () => {
      const counts = ['apparel', 'home-and-garden', 'jewelery'].map((name) => {
        const products = readProductCsv(readFileSync(`${shared}catalogue/${name}.csv`, 'utf8'))
        expect(products.every((product) => product.variants.length > 0 && product.title !== '')).toBe(true)
        const variants = products.flatMap((product) => product.variants)
        expect(
          variants.every(
            (variant) => (variant.grams === null || variant.grams > 0) && isDecimal(variant.price)
          )
        ).toBe(true)
        return [products.length, variants.length, variants.filter((variant) => variant.grams !== null).length]
      })
      // One pair of earrings of all three files has a weight.
      expect(counts).toEqual([
        [20, 22, 0],
        [20, 21, 0],
        [20, 23, 1],
      ])
    }
  )
})

function variantsOf(catalogue: CatalogueProduct[]) {
  return catalogue.flatMap((product) => product.variants)
}

describe('the demo catalogue', () => {
  const catalogue = demoCatalogue()

  test('is of the size a person can look over', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(24)
    expect(variantsOf(catalogue).length).toBeGreaterThanOrEqual(70)
    expect(variantsOf(catalogue).length).toBeLessThanOrEqual(90)
  })

  test('every variant is well formed and unlike the others', () => {
    const variants = variantsOf(catalogue)
    expect(new Set(catalogue.map((product) => product.handle)).size).toBe(catalogue.length)
    const skus = variants.flatMap((variant) => variant.sku ?? [])
    expect(new Set(skus).size).toBe(skus.length)
    for (const product of catalogue)
      for (const variant of product.variants) {
        expect(variant.optionValues, product.handle).toHaveLength(product.optionNames.length)
        expect(
          isDecimal(variant.price) && (variant.cost === null || Number(variant.cost) < Number(variant.price)),
          product.handle
        ).toBe(true)
        expect(variant.harmonizedSystemCode ?? '000000').toMatch(/^\d{6}$/)
      }
  })

  test('each fact is missing somewhere and known mostly', () => {
    const variants = variantsOf(catalogue)
    for (const fact of ['cost', 'grams', 'harmonizedSystemCode', 'countryCodeOfOrigin', 'sku'] as const) {
      const missing = variants.filter((variant) => variant[fact] === null).length
      expect(missing, fact).toBeGreaterThan(0)
      expect(missing, fact).toBeLessThan(variants.length / 5)
    }
  })
})

describe('the generated catalogue', () => {
  test.each([1, 4, 5, 6, 10_000])('has exactly %i variants', (size) => {
    expect(variantsOf(generatedCatalogue(size))).toHaveLength(size)
  })

  test('is the same for the same seed and another for another', () => {
    expect(generatedCatalogue(50, 3)).toEqual(generatedCatalogue(50, 3))
    expect(generatedCatalogue(50, 3)).not.toEqual(generatedCatalogue(50, 4))
  })
})

describe('pictures', () => {
  test('every product of the demo has a drawing that fits', () => {
    expect(
      demoCatalogue()
        .filter((product) => pictureKind(product) === 'other')
        .map((product) => product.title)
    ).toEqual([])
  })

  test('text in the name never reaches the drawing', () => {
    expect(picture('toy', '"><script>alert(1)</script>')).not.toContain('script')
    expect(picture('nothing-of-the-kind', 'x')).toContain('<svg')
  })
})
