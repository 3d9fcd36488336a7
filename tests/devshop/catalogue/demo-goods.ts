import { demoHome } from './demo-home.ts'
import { demoWear } from './demo-wear.ts'

/**
 * Twenty-five goods of an invented seller between Shenzhen and Yiwu. Names, prices and weights are made up; HS codes
 * are six-digit headings that fit the goods, for most of them with the eight-digit line of the US tariff. What is null
 * or left out is missing on purpose, each kind more than once, so that the app has something to ask for.
 */
export interface Goods {
  title: string
  type: string
  tags: string
  vendor: string
  about: string
  hs: string | null
  /** The line of the US tariff; left out where the seller has not looked it up. */
  us?: string
  origin: string | null
  options: string[]
  /** Option values, SKU, price, unit cost, grams. */
  variants: [string, string | null, string, string | null, number | null][]
}

export const demoGoods: Goods[] = [...demoWear, ...demoHome]
