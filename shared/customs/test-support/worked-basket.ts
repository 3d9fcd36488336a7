import type { Basket, BasketLine } from '#shared/customs/basket.ts'

type Sketch = Partial<Omit<Basket, 'lines'>> & Pick<Basket, 'destination' | 'date' | 'currency'>

/** A basket of a published example: what the page leaves unsaid is a courier parcel from China to a consumer. */
export function workedBasket(sketch: Sketch, ...lines: (Partial<BasketLine> & Pick<BasketLine, 'unitPrice'>)[]): Basket {
  return {
    shipFrom: 'CN',
    channel: 'courier',
    importer: 'consumer',
    scheme: 'auto',
    freight: 0,
    insurance: 0,
    ...sketch,
    lines: lines.map((line, index) => ({
      id: String(index + 1),
      description: `goods ${index + 1}`,
      hs: '610910',
      origin: 'CN',
      quantity: 1,
      ...line,
    })),
  }
}
