import { z } from 'zod'
import { checkListing } from '#shared/listings/checks/check-listing.ts'
import { localeOf, type ListingMarket } from '#shared/listings/layer/market.ts'
import type { EditorText, ListingAdvice } from './listings.ts'

const picturesSchema = z.array(z.object({ width: z.number().nullable(), height: z.number().nullable(), alt: z.string().nullable() })).catch([])

interface Surroundings {
  readonly keyword: string
  readonly hsCodes: readonly (string | null)[]
  /** As the column holds it. */
  readonly images: unknown
  readonly publishedLocales: readonly string[]
}

/** What the listing, as it would read in this language, lacks for a country; nothing for a language that is not known. */
export function listingAdvice(texts: readonly EditorText[], market: ListingMarket | null, { keyword, hsCodes, images, publishedLocales }: Surroundings): ListingAdvice[] {
  if (market === null) return []
  const reads = (key: string) => {
    const text = texts.find((one) => one.kind === 'product' && one.key === key)
    return text === undefined ? '' : text.value || text.everywhere || ''
  }
  // What is not written yet is shown as missing already.
  if (reads('title') === '' && reads('body_html') === '') return []
  const alts = texts.filter(({ kind }) => kind === 'media').map(({ value }) => value)
  return checkListing(
    {
      title: reads('title'),
      descriptionHtml: reads('body_html'),
      keyword: keyword === '' ? null : keyword,
      goods: goodsOf(hsCodes),
      images: picturesSchema.parse(images).map(({ width, height, alt }, index) => ({ widthPixels: width, heightPixels: height, altText: alts[index] ?? alt })),
      locale: localeOf(market),
      publishedLocales,
      hreflang: null,
    },
    market.country,
  ).map(({ code, fix, params }) => ({ code, fix, params }))
}

/** Chapters 61 and 62 of the Harmonized System are clothing, 64 is shoes. */
function goodsOf(hsCodes: readonly (string | null)[]): 'clothing' | 'shoes' | 'other' {
  if (hsCodes.some((code) => /^6[12]/.test(code ?? ''))) return 'clothing'
  return hsCodes.some((code) => /^64/.test(code ?? '')) ? 'shoes' : 'other'
}
