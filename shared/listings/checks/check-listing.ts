import type { CountryCode } from '#shared/places/country.ts'
import { plainCharacters } from '../guard/plain-characters.ts'
import { readMarkup } from '../guard/markup.ts'
import type { Locale } from '../language.ts'
import { materialsIn } from '../words/materials.ts'
import { forbiddenClaimsIn } from './forbidden-claims.ts'
import { keywordShare } from './keyword-share.ts'

export interface ListingImage {
  readonly widthPixels: number | null
  readonly heightPixels: number | null
  readonly altText: string | null
}

/** A listing as one market sees it. */
export interface Listing {
  readonly title: string
  readonly descriptionHtml: string
  readonly keyword: string | null
  readonly goods: 'clothing' | 'shoes' | 'other'
  readonly images: readonly ListingImage[]
  readonly locale: Locale
  /** Locales the shop publishes in this market, and those its pages name in hreflang; null where not known. */
  readonly publishedLocales: readonly string[] | null
  readonly hreflang: readonly string[] | null
}

export interface ListingIssue {
  readonly code: string
  readonly severity: 'wrong' | 'better'
  readonly params: Readonly<Record<string, string>>
  /** Which repair the app offers; chooses a sentence. */
  readonly fix: string
}

// Google shows about 60 characters of a Latin title, about half as many full-width ones. Source: memory of search snippets.
const titleLimits = { latin: { least: 20, most: 70 }, cjk: { least: 8, most: 40 } } as const
const leastImages = 3
/** The least side of the first image in pixels: below this Shopify's zoom and Google Shopping's large picture go without. */
const leastSide = 800
/** Share of a keyword in all words of the text, in per mille: 1 to 2 %. */
const keywordPermille = { least: 10, most: 20 } as const

/** What a listing lacks in a market, each with the code of its repair. What is not known is passed over, never taken for good. */
export function checkListing(listing: Listing, country: CountryCode): ListingIssue[] {
  const text = readMarkup(listing.descriptionHtml).words
  const whole = `${plainCharacters(listing.title)}\n${text}`
  return [
    ...checkTitle(listing),
    ...checkKeyword(listing, text),
    ...checkImages(listing.images),
    ...forbiddenClaimsIn(whole, country, listing.locale.language).map(({ claim, rule }) => issue('forbidden-claim', 'wrong', { claim, rule }, 'remove-claim')),
    ...checkWear(listing, whole),
    ...checkLocales(listing, country),
  ]
}

function issue(code: string, severity: 'wrong' | 'better', params: Readonly<Record<string, string>>, fix: string): ListingIssue {
  return { code, severity, params, fix }
}

function checkTitle({ title, locale: { language } }: Listing): ListingIssue[] {
  const limits = language === 'zh' || language === 'ja' || language === 'ko' ? titleLimits.cjk : titleLimits.latin
  const length = Array.from(title.trim()).length
  const params = { length: String(length), least: String(limits.least), most: String(limits.most) }
  if (length === 0) return [issue('title-missing', 'wrong', {}, 'write-title')]
  if (length < limits.least) return [issue('title-short', 'better', params, 'lengthen-title')]
  return length > limits.most ? [issue('title-long', 'better', params, 'shorten-title')] : []
}

function checkKeyword({ keyword, title, locale }: Listing, text: string): ListingIssue[] {
  if (keyword === null || keyword.trim() === '') return []
  const permille = keywordShare(text, keyword, locale.language)
  if (permille === null) return []
  const issues: ListingIssue[] = []
  const params = { keyword, percent: (permille / 10).toFixed(1) }
  if (!title.toLowerCase().includes(keyword.toLowerCase())) issues.push(issue('keyword-not-in-title', 'better', { keyword }, 'add-keyword-to-title'))
  if (permille < keywordPermille.least) issues.push(issue('keyword-rare', 'better', params, 'use-keyword-more'))
  if (permille > keywordPermille.most) issues.push(issue('keyword-stuffed', 'better', params, 'use-keyword-less'))
  return issues
}

function checkImages(images: readonly ListingImage[]): ListingIssue[] {
  const first = images[0]
  if (first === undefined) return [issue('images-missing', 'wrong', { least: String(leastImages) }, 'add-images')]
  const issues: ListingIssue[] = []
  if (images.length < leastImages) issues.push(issue('images-few', 'better', { count: String(images.length), least: String(leastImages) }, 'add-images'))
  if (first.widthPixels !== null && first.heightPixels !== null && Math.min(first.widthPixels, first.heightPixels) < leastSide) {
    issues.push(issue('first-image-small', 'better', { width: String(first.widthPixels), height: String(first.heightPixels), least: String(leastSide) }, 'replace-first-image'))
  }
  const silent = images.filter(({ altText }) => altText === null || altText.trim() === '').length
  if (silent > 0) issues.push(issue('alt-text-missing', 'better', { count: String(silent) }, 'write-alt-text'))
  return issues
}

const care = /machine wash|hand wash|dry clean|wash (?:at|in|cold)|washable|care|waschen|waschbar|wäsche|pflege|reinig|lavage|laver|lavable|entretien|lavar|lavado|lavable|cuidado|lavaggio|lavare|lavabile|cura|洗涤|水洗|机洗|手洗|干洗|护理|保养|洗濯|洗い|お手入れ|ドライクリーニング|세탁|손세탁|관리|드라이/iu
const sizeChart = /size (?:chart|guide|table)|größentabelle|maßtabelle|guide des tailles|tableau des tailles|guía de tallas|tabla de tallas|guida alle taglie|tabella (?:delle )?taglie|尺码表|尺寸表|サイズ表|サイズガイド|사이즈 ?(?:표|차트|가이드)|(?:chest|bust|brust|poitrine|pecho|petto|胸围|着丈|バスト|가슴)[^\n]{0,12}\d/iu

/** Clothes must name their fibres in the EU (Regulation 1007/2011), GB, US, JP, KR, CN, AU and CA; buyers expect it everywhere. */
function checkWear({ goods }: Listing, text: string): ListingIssue[] {
  if (goods === 'other') return []
  const issues: ListingIssue[] = []
  if (!materialsIn(text).some(({ weak }) => !weak)) issues.push(issue('material-missing', goods === 'clothing' ? 'wrong' : 'better', {}, 'add-material'))
  if (goods === 'clothing' && !care.test(text)) issues.push(issue('care-missing', 'better', {}, 'add-care'))
  if (!sizeChart.test(text)) issues.push(issue('size-chart-missing', 'better', {}, 'add-size-chart'))
  return issues
}

function checkLocales({ locale, publishedLocales, hreflang }: Listing, country: CountryCode): ListingIssue[] {
  const tag = locale.language === 'zh' && locale.region !== null ? `zh-${locale.region}` : locale.language
  const issues: ListingIssue[] = []
  const names = (tags: readonly string[]) => tags.some((one) => one.toLowerCase() === tag.toLowerCase() || one.toLowerCase().startsWith(`${locale.language}-`) || one.toLowerCase() === locale.language)
  if (publishedLocales !== null && !names(publishedLocales)) issues.push(issue('locale-unpublished', 'wrong', { locale: tag, country }, 'publish-locale'))
  if (hreflang !== null && !names(hreflang)) issues.push(issue('hreflang-missing', 'better', { locale: tag, country }, 'add-hreflang'))
  return issues
}
