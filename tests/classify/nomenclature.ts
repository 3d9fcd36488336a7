import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { nomenclatureFromUsitc } from '#shared/classify/nomenclature/from-usitc.ts'
import { searchOf, type NomenclatureSearch } from '#shared/classify/nomenclature/search.ts'

/** The full nomenclature as the US tariff of the reference folder words it. */
export function fullNomenclature(sharedFolder: string): NomenclatureSearch {
  const file = gunzipSync(readFileSync(`${sharedFolder}reference/us/hts_2026_rev_10.json.gz`)).toString()
  const json: unknown = JSON.parse(file)
  const lines = nomenclatureFromUsitc(json)
  if (!lines.ok) throw new Error('The reference tariff is not a USITC export.')
  return searchOf(lines.value)
}
