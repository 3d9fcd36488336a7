import type { CountryCode } from '#shared/places/country.ts'
import type { IsoDate } from '../fact.ts'

/** A standard rate that has ended; the snapshot's rate follows the last one. Null: since before our records. */
export type PastRate = readonly [country: CountryCode, from: IsoDate | null, to: IsoDate, rate: string]

export const pastStandardRates: readonly PastRate[] = [
  ['DE', '2020-07-01', '2020-12-31', '16%'],
  ['EE', null, '2023-12-31', '20%'],
  ['EE', '2024-01-01', '2025-06-30', '22%'],
  ['FI', null, '2024-08-31', '24%'],
  ['IE', '2020-09-01', '2021-02-28', '21%'],
  ['LU', null, '2022-12-31', '17%'],
  ['LU', '2023-01-01', '2023-12-31', '16%'],
  ['RO', null, '2025-07-31', '19%'],
  ['SK', null, '2024-12-31', '20%'],
]

/** Goods that get a reduced rate in most countries: food, medicine, plants, print, aids for the sick, sanitary goods. */
export const oftenReduced =
  '01 02 03 04 05 06 07 08 09 10 11 12 15 16 17 18 19 20 21 22 23 30 4901 4902 4903 4904 4905 9021 9619'.split(' ')

/** Food that the reduced rate plainly covers; sweets, drinks and mixed foods are where countries differ. */
const plainFood = '02 03 04 07 08 0901 0902 10 11'
const books = '4901 4902 4903'
const clothesAndShoes = '61 62 64 65'

interface Reduced {
  readonly country: CountryCode
  readonly goods: string
  readonly codes: string
  readonly rate: string
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly caveat?: string
}

/** Reduced rates we remember; every row is marked so. */
export const reducedRates: readonly Reduced[] = [
  { country: 'DE', goods: 'books', codes: books, rate: '7%' },
  { country: 'DE', goods: 'food', codes: plainFood, rate: '7%' },
  { country: 'FR', goods: 'books', codes: books, rate: '5.5%' },
  { country: 'FR', goods: 'food', codes: plainFood, rate: '5.5%' },
  { country: 'IT', goods: 'books', codes: books, rate: '4%' },
  { country: 'ES', goods: 'books', codes: books, rate: '4%' },
  { country: 'NL', goods: 'books', codes: books, rate: '9%' },
  { country: 'NL', goods: 'food', codes: plainFood, rate: '9%' },
  { country: 'PL', goods: 'books', codes: books, rate: '5%' },
  { country: 'SE', goods: 'books', codes: books, rate: '6%' },
  { country: 'SE', goods: 'food', codes: plainFood, rate: '12%', to: '2026-03-31' },
  { country: 'SE', goods: 'food', codes: plainFood, rate: '6%', from: '2026-04-01', to: '2027-12-31' },
  { country: 'GB', goods: 'books', codes: books, rate: '0%' },
  { country: 'GB', goods: 'food', codes: plainFood, rate: '0%' },
  { country: 'JP', goods: 'food', codes: plainFood, rate: '8%' },
  { country: 'CA', goods: 'food', codes: plainFood, rate: '0%' },
  { country: 'CA', goods: 'books', codes: books, rate: '5%', caveat: 'GST; the province’s part is rebated or not due on books.' },
  { country: 'CA', goods: 'baby-clothes', codes: '6111 6209', rate: '5%', caveat: 'GST; HST provinces rebate their part at the sale, Quebec does not.' },
  { country: 'AU', goods: 'books', codes: books, rate: '10%' },
  { country: 'JP', goods: 'books', codes: books, rate: '10%' },
  { country: 'AU', goods: 'food', codes: plainFood, rate: '0%' },
  {
    country: 'GB',
    goods: 'clothes',
    codes: clothesAndShoes,
    rate: '20%',
    caveat: 'Clothes and shoes for young children are zero-rated; the code does not tell whose they are.',
  },
  { country: 'GB', goods: 'baby-clothes', codes: '6111 6209', rate: '0%' },
  { country: 'IE', goods: 'baby-clothes', codes: '6111 6209', rate: '0%' },
  {
    country: 'IE',
    goods: 'clothes',
    codes: clothesAndShoes,
    rate: '23%',
    from: '2021-03-01',
    caveat: 'Clothes and shoes for young children are zero-rated; the code does not tell whose they are.',
  },
]
