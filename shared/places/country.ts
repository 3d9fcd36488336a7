/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string

/** A customs territory of destination: a country, or `EU` for the Union's common tariff. */
export type Territory = CountryCode | 'EU'
