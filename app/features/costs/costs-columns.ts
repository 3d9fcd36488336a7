import type { WeightUnit } from '#shared/measures/weight.ts'

export const costColumns = ['sku', 'cost', 'currency', 'weight', 'weightUnit', 'hs', 'origin'] as const
export type CostColumn = (typeof costColumns)[number]

/** What a header says: its column, and the unit when it names one, as in "Weight (kg)" or "重量（克）". */
export interface RecognisedHeader {
  readonly column: CostColumn
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
  const column = whole ?? (weightUnitOf(suffix) === null ? undefined : columnOf.get(plain(stem)))
  if (column === undefined) return null
  if (column !== 'weight') return { column, unit: null }
  const said = weightUnitOf(bracketed) ?? (whole === undefined ? weightUnitOf(suffix) : null)
  return { column, unit: said ?? (/grams$|克重$/i.test(plain(words)) ? 'g' : null) }
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[\s_\-./:：]+/g, '')
}
