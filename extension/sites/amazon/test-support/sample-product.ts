import { productPage, usShirt, type ProductPageText } from '../fixtures/product-page.ts'
import { readHtml } from '../../test-support/read-html.ts'
import type { ProductPage } from '../../page-reading.ts'

/** The sample shirt's page, changed as told and without its second and third price, as it is read. */
export function sampleProduct(text: Partial<ProductPageText>, address = 'https://www.amazon.com/dp/B0LANDFALL'): ProductPage {
  const reading = readHtml(productPage({ ...usShirt, machinePrice: '', pieces: null, ...text }), address)
  if (reading.kind !== 'product') throw new Error(`read as ${JSON.stringify(reading)}`)
  return reading
}
