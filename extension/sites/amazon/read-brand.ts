import { elementText } from '../text/element-text.ts'
import { selectors } from './selectors.ts'
import { unsaid } from '../said.ts'
import type { DetailRow } from './detail-rows.ts'
import type { Said } from '../said.ts'

const label = /^(?:brand(?: name)?|marke|marque|marca|merk|märke|varumärke|marka|ブランド(?:名)?|品牌|العلامة التجارية|اسم العلامة التجارية)$/iu
const prefixed = /^(?:brand|marke|marque|marca|merk|märke|varumärke|marka|ブランド|品牌|العلامة التجارية)\s?[:：]\s?(.+)$/iu
/** "Visit the X Store" in each language; what stands between is the brand. */
const store: readonly RegExp[] = [
  /^visit the (.+) (?:store|storefront)$/i,
  /^besuche(?:n sie)? den (.+)[- ]store$/i,
  /^(?:visiter|visitez) la boutique (?:de )?(.+)$/i,
  /^visita lo store di (.+)$/i,
  /^visit(?:a|ar) la tienda de (.+)$/i,
  /^visite a loja (?:de |da |do )?(.+)$/i,
  /^(?:bezoek|ga naar) de (.+)[- ](?:store|winkel)$/i,
  /^(?:besök|gå till) (.+?)[- ](?:store|butiken)$/i,
  /^(?:odwiedź|zajrzyj do) sklep(?:u)? (.+)$/i,
  /^(.+?) (?:store'u|mağazasını) ziyaret edin?$/i,
  /^(.+)のストアを表示$/,
  /^访问\s?(.+?)\s?(?:品牌店|店铺|旗舰店)$/,
]

/** The brand by its own detail row, else by the line under the title. The detail row of a rebuilt page may differ in case only. */
export function readBrand(document: Document, rows: readonly DetailRow[]): Said<string> {
  const byline = document.querySelector(selectors.byline)
  const words = elementText(byline)
  const said = prefixed.exec(words)?.[1] ?? store.map((form) => form.exec(words)?.[1]).find((name) => name !== undefined)
  if (said !== undefined) return { value: said.trim(), place: selectors.byline, unreadable: null }
  const row = rows.find((candidate) => label.test(candidate.label))
  return row && row.value.length < 80 ? { value: row.value, place: 'details', unreadable: null } : unsaid
}
