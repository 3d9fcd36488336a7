import type { WeightUnit } from '#shared/measures/weight.ts'
import { readCountry } from './read-country.ts'

export const costColumns = ['sku', 'cost', 'currency', 'validFrom', 'firstLeg', 'weight', 'weightUnit', 'hs', 'origin'] as const
export type CostColumn = (typeof costColumns)[number]

/** A column of the table; an HS code may have one for each country. */
export type ColumnKey = CostColumn | `hs ${string}`

/** What a header says: its column, and the unit when it names one, as in "Weight (kg)" or "重量（克）". */
export interface RecognisedHeader {
  readonly column: ColumnKey
  readonly unit: WeightUnit | null
}

// Written as `plain` leaves a header: lower case, no spaces or marks, no bracketed part.
const names: Readonly<Record<CostColumn, readonly string[]>> = {
  sku: ['sku', 'variantsku', 'itemsku', 'sellersku', 'merchantsku', '货号', '商家编码', 'sku编码', 'sku货号', '款号'],
  cost: [
    'cost', 'unitcost', 'costperitem', 'costperunit', 'purchasecost', 'purchaseprice', 'buyingprice',
    '成本', '单位成本', '单件成本', '采购价', '采购价格', '采购成本', '进货价', '成本价', '商品成本',
  ],
  currency: ['currency', 'costcurrency', 'purchasecurrency', '币种', '货币', '成本币种', '采购币种'],
  validFrom: ['validfrom', 'from', 'since', 'effectivefrom', 'effectivedate', 'startdate', '生效日期', '生效日', '起始日期', '开始日期'],
  firstLeg: ['firstleg', 'firstlegcost', 'firstlegfreight', 'inboundfreight', '头程', '头程运费', '头程费用', '头程成本', '单件头程'],
  weight: [
    'weight', 'unitweight', 'itemweight', 'grossweight', 'netweight', 'shippingweight', 'variantweight', 'grams',
    'variantgrams', '重量', '净重', '毛重', '单件重量', '商品重量', '克重',
  ],
  weightUnit: ['weightunit', 'unitofweight', 'variantweightunit', '重量单位'],
  hs: [
    'hs', 'hscode', 'hts', 'htscode', 'tariffcode', 'harmonizedsystemcode', 'harmonisedsystemcode', 'customscode',
    'hs编码', 'hs码', '海关编码', '海关商品编码', '税则号', '税则号列', '税号',
  ],
  origin: [
    'origin', 'originalcountry', 'origincountry', 'countryoforigin', 'coo', 'madein', 'countrycodeoforigin',
    '原产国', '原产地', '原产国家', '产地', '原产国地区',
  ],
}

const columnOf: ReadonlyMap<string, CostColumn> = new Map(
  costColumns.flatMap((column) => names[column].map((name): [string, CostColumn] => [name, column])),
)

const unitNames: Readonly<Record<string, WeightUnit>> = {
  g: 'g', gr: 'g', gram: 'g', grams: 'g', 克: 'g',
  kg: 'kg', kgs: 'kg', kilo: 'kg', kilogram: 'kg', kilograms: 'kg', 千克: 'kg', 公斤: 'kg',
  oz: 'oz', ounce: 'oz', ounces: 'oz', 盎司: 'oz',
  lb: 'lb', lbs: 'lb', pound: 'lb', pounds: 'lb', 磅: 'lb',
}

/** A unit of weight by its English or Chinese name, any case; null for anything else. */
export function weightUnitOf(text: string): WeightUnit | null {
  return unitNames[text.trim().toLowerCase().replace(/\.$/, '')] ?? null
}

/** Which column a header names, in English or Chinese, or null when it is none of ours. */
export function recogniseHeader(header: string): RecognisedHeader | null {
  const bracketed = /[(（[](.*?)[)）\]]/.exec(header)?.[1] ?? ''
  const words = header.replace(/[(（[].*?[)）\]]/g, ' ').trim()
  const [, stem = words, suffix = ''] = /^(.*?)[\s_-]+(?:in\s+)?([a-z]+)$/i.exec(words) ?? []
  const whole = columnOf.get(plain(words))
  const country = whole === 'hs' ? countryNamed(bracketed) : whole === undefined ? countryBesideHs(words) : null
  if (country !== null) return { column: `hs ${country}`, unit: null }
  const column = whole ?? (weightUnitOf(suffix) === null ? undefined : columnOf.get(plain(stem)))
  if (column === undefined) return null
  if (column !== 'weight') return { column, unit: null }
  const said = weightUnitOf(bracketed) ?? (whole === undefined ? weightUnitOf(suffix) : null)
  return { column, unit: said ?? (/grams$|克重$/i.test(plain(words)) ? 'g' : null) }
}

/** "HS code US", "US HTS code", "美国HS编码": the country whose own code the column holds; null for any other header. */
function countryBesideHs(words: string): string | null {
  const parts = words.split(/[\s_\-./:：]+/).filter((part) => part !== '')
  const isHs = (some: readonly string[]) => columnOf.get(plain(some.join(''))) === 'hs'
  for (let at = 1; at < parts.length; at += 1) {
    const [before, after] = [parts.slice(0, at), parts.slice(at)]
    const named = isHs(before) ? after : isHs(after) ? before : null
    const country = named === null ? null : countryNamed(named.join(' '), loosely)
    if (country !== null) return country
  }
  const whole = plain(words)
  for (const name of names.hs) {
    const rest = whole.endsWith(name) ? whole.slice(0, -name.length) : whole.startsWith(name) ? whole.slice(name.length) : ''
    const country = /^\p{Script=Han}+$/u.test(rest) ? countryNamed(rest) : null
    if (country !== null) return country
  }
  return null
}

/** "No" and "ID" behind "HS code" mean number; in brackets they would be Norway and Indonesia. */
const loosely: ReadonlySet<string> = new Set(['NO', 'ID'])

function countryNamed(text: string, notMeant: ReadonlySet<string> = new Set()): string | null {
  const name = text.trim()
  if (name === '' || notMeant.has(name) || (/^[a-z]{1,3}$/i.test(name) && name !== name.toUpperCase())) return null
  const country = readCountry(name)
  return country.ok ? country.value : null
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[\s_\-./:：]+/g, '')
}
