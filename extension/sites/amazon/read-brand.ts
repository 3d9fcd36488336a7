import { elementText } from '../text/element-text.ts'
import { selectors } from './selectors.ts'
import { unsaid } from '../said.ts'
import { elementAt } from '../page-places.ts'
import type { DetailRow } from './detail-rows.ts'
import type { Said } from '../said.ts'

const labels = new Set('brand|brand name|marke|marque|marca|merk|märke|varumärke|marka|ブランド|ブランド名|品牌|العلامة التجارية|اسم العلامة التجارية'.split('|'))
/** "Visit the X Store" in each language, with the word that tells it; what stands between is the brand. */
const store: readonly (readonly [string, RegExp])[] = [
  ['visit the', /^visit the (.+) (?:store|storefront)$/i],
  ['besuche', /^besuche(?:n sie)? den (.+)[- ]store$/i],
  ['la boutique', /^(?:visiter|visitez) la boutique (?:de )?(.+)$/i],
  ['lo store', /^visita lo store di (.+)$/i],
  ['la tienda', /^visit(?:a|ar) la tienda de (.+)$/i],
  ['a loja', /^visite a loja (?:de |da |do )?(.+)$/i],
  [' naar de|bezoek', /^(?:bezoek|ga naar) de (.+)[- ](?:store|winkel)$/i],
  ['besök|gå till', /^(?:besök|gå till) (.+?)[- ](?:store|butiken)$/i],
  ['sklep', /^(?:odwiedź|zajrzyj do) sklep(?:u)? (.+)$/i],
  ['ziyaret', /^(.+?) (?:store'u|mağazasını) ziyaret edin?$/i],
  ['ストア', /^(.+)のストアを表示$/],
  ['访问', /^访问\s?(.+?)\s?(?:品牌店|店铺|旗舰店)$/],
]

/** The brand by its own detail row, else by the line under the title. The detail row of a rebuilt page may differ in case only. */
export function readBrand(document: Document, rows: readonly DetailRow[]): Said<string> {
  const byline = elementAt(document, selectors.byline)
  const words = elementText(byline)
  const said = prefixed(words) ?? inStoreLine(words)
  if (said !== undefined) return { value: said.trim(), place: selectors.byline, unreadable: null }
  const row = rows.find(({ key }) => labels.has(key))
  return row && row.value.length < 80 ? { value: row.value, place: 'details', unreadable: null } : unsaid
}

/** "Brand: X". */
function prefixed(words: string): string | undefined {
  const [, head = '', name] = /^([^:：]{2,30})[:：](.+)$/.exec(words) ?? []
  return labels.has(head.trim().toLowerCase()) ? name : undefined
}

function inStoreLine(words: string): string | undefined {
  const small = words.toLowerCase()
  const form = store.find(([telling]) => telling.split('|').some((word) => small.includes(word)))?.[1]
  return form?.exec(words)?.[1]
}
