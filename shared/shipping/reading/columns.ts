import type { WeightUnit } from '#shared/measures/weight.ts'
import type { Cell, Grid } from './grid.ts'

export const sheetFields = [
  'carrier',
  'service',
  'cargo',
  'currency',
  'country',
  'zone',
  'postcodes',
  'weight',
  'weightOver',
  'weightUpTo',
  'perKilogram',
  'perPiece',
  'registration',
  'perGram',
  'firstWeight',
  'first',
  'stepWeight',
  'additional',
  'minimumWeight',
  'days',
  'zonePrice',
] as const
export type SheetField = (typeof sheetFields)[number]

/** A column of the file and what it is taken for; `unit` is the weight unit its heading names. */
export interface ColumnMapping<Field extends string = SheetField> {
  readonly column: number
  readonly heading: string
  readonly field: Field | null
  readonly unit: WeightUnit | null
}

export interface TableMapping<Field extends string> {
  /** Row of the headings, from 0. */
  readonly headerRow: number
  readonly columns: readonly ColumnMapping<Field>[]
}
export type SheetMapping = TableMapping<SheetField>

/** What a heading says, in small letters and figures without anything between; the first that fits. */
export type HeadingWords<Field extends string> = readonly (readonly [Field, RegExp])[]

// Headings as Yanwen, 4PX, YunExpress, China Post and Cainiao write them, and DHL, FedEx and UPS; the first that fits.
const words: HeadingWords<SheetField> = [
  ['zonePrice', /^(zone[a-z0-9]{1,3}|[0-9a-z一二三四五六七八九十]{1,2}区|[分]?区域?[0-9a-z]{1,2})$/],
  ['carrier', /^(carrier|courier|承运商|物流商|货代|快递公司)$/],
  ['currency', /^(currency|币种|货币)$/],
  ['cargo', /^(cargo|cargotype|cargokind|goodstype|货物?(类型|属性|类别)|产品属性|物品属性|货型)$/],
  ['service', /^(service|servicename|servicetype|product|productname|产品(名称)?|渠道(名称)?|服务(名称|类型)?|线路(名称)?|运输方式)$/],
  ['postcodes', /^(postcodes?|postalcodes?|postcoderange|zip(codes?)?|邮编(范围|区间|段)?|邮政编码)$/],
  ['country', /^(country|countrycode|countryname|countryregion|destination|destinationcountry|国家|国家地区|目的国(家)?|目的地(国家)?|到达国家|国家(代码|简码|名称)|寄达国(家)?(地区)?)$/],
  ['zone', /^(zone|zonename|分区|区域|计费区)$/],
  ['minimumWeight', /^(minimum(chargeable|billing)?weight|minchargeableweight|最低计费重量?|最低起重|起重|起计重量?)/],
  ['first', /^(首重(价格?|运费|费用?|资费|单价)|first(weight)?(price|rate|charge|fee))/],
  ['additional', /^(续重(价格?|运费|费用?|资费|单价)|additional(weight)?(price|rate|charge|fee))/],
  ['firstWeight', /^(首重|firstweight)/],
  ['stepWeight', /^(续重|additionalweight|weightincrement|increment)/],
  ['perGram', /(per(gram|g)|元克|rmbg|cnyg|每克|克重资费)$/],
  ['perKilogram', /(per(kilogram|kilo|kg)|元(公斤|千克|kg)|rmbkg|cnykg|usdkg|公斤价|每公斤|公斤单价)$/],
  ['registration', /^(挂号费|挂号服务费|registration|registrationfee|registeredfee|登记费)/],
  ['perPiece', /^(handling|handlingfee|处理费|操作费|票费|per(piece|parcel|item|shipment|package))|(元|rmb|cny|usd)(票|件|单|piece|parcel)$/],
  ['days', /(days|transittime|leadtime|时效|时效天|运输时间)$|^(时效|参考时效|妥投时效)/],
  ['weightOver', /^(weight(from|over|above)|fromweight|minweight|起始重量?|重量(起|下限)|重量大于)/],
  ['weightUpTo', /^(weight(to|upto|until)|toweight|maxweight|截止重量?|结束重量?|重量(止|上限)|重量小于等于)/],
  ['weight', /^(weight(band|range|break|bracket|slab)?s?|重量(段|区间|范围)?|计费重量?|公斤段)(kgs?|g|lbs?|公斤|千克|克)?$/],
]

const headingsAreWithin = 30

/** What each column of a rate sheet is likely to be, see `proposeColumns`. Only `zonePrice` may stand more than once. */
export function proposeMapping(grid: Grid): SheetMapping | null {
  return proposeColumns(grid, words, ['zonePrice'])
}

/**
 * What each column is likely to be. The heading is the row of the first thirty in which most columns are recognised, at
 * least two; null where there is none. A field is given to one column only, except those that repeat.
 */
export function proposeColumns<Field extends string>(grid: Grid, known: HeadingWords<Field>, repeating: readonly Field[]): TableMapping<Field> | null {
  let best: TableMapping<Field> | null = null
  let most = 1
  for (const [headerRow, cells] of grid.slice(0, headingsAreWithin).entries()) {
    const columns = mapHeadings(cells, known, repeating)
    const recognised = columns.filter(({ field }) => field !== null).length
    if (recognised > most) {
      best = { headerRow, columns }
      most = recognised
    }
  }
  return best
}

function mapHeadings<Field extends string>(cells: readonly Cell[], known: HeadingWords<Field>, repeating: readonly Field[]): ColumnMapping<Field>[] {
  const taken = new Set<Field>()
  return cells.map((cell, column) => {
    const heading = typeof cell === 'string' ? cell.trim() : ''
    const found = fieldOf(heading, known)
    const field = found !== null && taken.has(found) && !repeating.includes(found) ? null : found
    if (field !== null) taken.add(field)
    return { column, heading, field, unit: unitIn(heading) }
  })
}

function fieldOf<Field extends string>(heading: string, known: HeadingWords<Field>): Field | null {
  const plain = heading.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return plain === '' ? null : (known.find(([, pattern]) => pattern.test(plain))?.[0] ?? null)
}

function unitIn(heading: string): WeightUnit | null {
  const text = heading.normalize('NFKC').toLowerCase()
  if (/kgs?\b|公斤|千克/.test(text)) return 'kg'
  if (/\blbs?\b|磅/.test(text)) return 'lb'
  if (/\boz\b|盎司/.test(text)) return 'oz'
  return /(^|[^a-z])g\b|克|\bgrams?\b/.test(text) ? 'g' : null
}
