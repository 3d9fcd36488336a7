import type { Term } from '#shared/listings/glossary/terms.ts'
import type { ShopDatabase } from './database.server.ts'

/** `locale` empty: in every language, and then the word stays as it is. */
export interface StoredTerm extends Term {
  readonly locale: string
}

/** The words that hold for one language, those that stay as they are among them. */
export async function termsFor(db: ShopDatabase, shop: string, locale: string): Promise<Term[]> {
  const base = locale.split('-')[0] ?? locale
  const rows = await db.listingTerm.findMany({ where: { shop, locale: { in: ['', base, locale] } } })
  // What is said of `fr-CA` goes before what is said of `fr`.
  const nearest = new Map(rows.sort((one, other) => one.locale.length - other.locale.length).map((row) => [row.source, row]))
  return [...nearest.values()].map(({ source, target }) => ({ source, target }))
}

export async function allTerms(db: ShopDatabase, shop: string): Promise<StoredTerm[]> {
  const rows = await db.listingTerm.findMany({ where: { shop }, orderBy: [{ source: 'asc' }, { locale: 'asc' }] })
  return rows.map(({ locale, source, target }) => ({ locale, source, target }))
}

/** Puts `terms` in place of all that were there. */
export async function replaceTerms(db: ShopDatabase, shop: string, terms: readonly StoredTerm[]): Promise<void> {
  await db.listingTerm.deleteMany({ where: { shop } })
  await db.listingTerm.createMany({ data: terms.map((term) => ({ shop, ...term })) })
}

export async function storeTerm(db: ShopDatabase, shop: string, { locale, source, target }: StoredTerm): Promise<void> {
  const key = { shop_locale_source: { shop, locale, source } }
  await db.listingTerm.upsert({ where: key, create: { shop, locale, source, target }, update: { target } })
}

export async function removeTerm(db: ShopDatabase, shop: string, locale: string, source: string): Promise<void> {
  await db.listingTerm.deleteMany({ where: { shop, locale, source } })
}
