import { listingDaysField } from './listing-days.ts'
import type { MarketPromise } from './market-promise.ts'

/** How a listing says it, by the language of the storefront; English where it is none of these. */
const said: Readonly<Record<string, string>> = {
  de: 'Voraussichtliche Lieferung', fr: 'Livraison estimée', es: 'Entrega estimada', it: 'Consegna stimata', nl: 'Verwachte levering',
  pt: 'Entrega estimada', pl: 'Przewidywana dostawa', sv: 'Beräknad leverans', ja: 'お届け予定日', ko: '배송 예정일', zh: '预计送达',
}

/**
 * The delivery promise as a piece of Liquid for a theme's product page: dates by the buyer's country, counted from the
 * moment the page is drawn, in the storefront's language. A product that keeps days of its own, as publishing writes
 * them, is shown those; any other the days of the market. In a country without a promise it shows nothing.
 */
export function listingSnippet(promises: readonly MarketPromise[]): string {
  const known = promises.flatMap(({ country, days }) => (days === null ? [] : [{ country, ...days }]))
  const byCountry = known.map(({ country, from, to }) => `    when '${country}'\n      assign delivery_from = ${from}\n      assign delivery_to = ${to}`)
  const byLanguage = Object.entries(said).map(([language, words]) => `  when '${language}'\n    assign delivery_words = '${words}'`)
  return `{%- liquid
  assign delivery_to = nil
  assign delivery_country = localization.country.iso_code
  assign delivery_days = product.metafields.${listingDaysField.namespace}.${listingDaysField.key}.value
  if delivery_days
    assign delivery_own = delivery_days[delivery_country]
    assign delivery_from = delivery_own.from
    assign delivery_to = delivery_own.to
  else
    case delivery_country
${byCountry.join('\n')}
    endcase
  endif
  assign delivery_words = 'Estimated delivery'
  assign delivery_language = localization.language.iso_code | slice: 0, 2
  case delivery_language
${byLanguage.join('\n')}
  endcase
-%}
{%- if delivery_to -%}
  {%- assign delivery_from = delivery_from | times: 86400 -%}
  {%- assign delivery_to = delivery_to | times: 86400 -%}
  <p class="delivery-promise">
    {{ delivery_words }}:
    {{ 'now' | date: '%s' | plus: delivery_from | date: format: 'date' }} – {{ 'now' | date: '%s' | plus: delivery_to | date: format: 'date' }}
  </p>
{%- endif -%}
`
}
