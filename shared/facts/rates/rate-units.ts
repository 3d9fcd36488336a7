import type { Measure, RateRefusal } from './rate-expression.ts'

/** So many units of a measure. */
export interface RateUnit {
  readonly per: number
  readonly measure: Measure
}

const unit = (per: number, measure: Measure): RateUnit => ({ per, measure })

const kilogram = unit(1_000, 'netGrams')
const hundredKilograms = unit(100_000, 'netGrams')
const tonne = unit(1_000_000, 'netGrams')
const litre = unit(1_000, 'millilitres')
const hectolitre = unit(100_000, 'millilitres')
/** A proof litre holds half a litre of pure alcohol. */
const proofLitre = unit(500, 'alcoholMillilitres')
/** One per cent by volume of one hectolitre is a litre of pure alcohol. */
const percentOfHectolitre = unit(1_000, 'alcoholMillilitres')
const squareMetre = unit(10_000, 'squareCentimetres')

/** Units as tariffs write them after the amount: lower case, blanks closed up, "/" before them dropped. */
const units: ReadonlyMap<string, RateUnit> = new Map([
  // USITC
  ['kg', kilogram],
  ['g', unit(1, 'netGrams')],
  ['t', tonne],
  ['kgondrainedweight', unit(1_000, 'drainedGrams')],
  ['each', unit(1, 'pieces')],
  ['article', unit(1, 'pieces')],
  ['doz.', unit(12, 'pieces')],
  ['gross', unit(144, 'pieces')],
  ['1000', unit(1_000, 'pieces')],
  ['1,000', unit(1_000, 'pieces')],
  ['thousand', unit(1_000, 'pieces')],
  ['pr.', unit(1, 'pairs')],
  ['pair', unit(1, 'pairs')],
  ['liter', litre],
  ['pf.liter', proofLitre],
  ['m2', squareMetre],
  ['m', unit(1_000, 'millimetres')],
  ['lin.m', unit(1_000, 'millimetres')],
  // UK trade tariff, EU
  ['100kg', hundredKilograms],
  ['100kg/net', hundredKilograms],
  ['100kg/gross', unit(100_000, 'grossGrams')],
  ['100kg/br', unit(100_000, 'grossGrams')],
  ['100kg/netdrainedwt', unit(100_000, 'drainedGrams')],
  ['100kgeda', unit(100_000, 'drainedGrams')],
  ['1000kg', tonne],
  ['tonne', tonne],
  ['hl', hectolitre],
  ['l', litre],
  ['%vol/hl', percentOfHectolitre],
  ['item', unit(1, 'pieces')],
  ['p/st', unit(1, 'pieces')],
  ['pa', unit(1, 'pairs')],
  ['100items', unit(100, 'pieces')],
  ['100p/st', unit(100, 'pieces')],
  ['1000items', unit(1_000, 'pieces')],
  ['1,000items', unit(1_000, 'pieces')],
  ['1000p/st', unit(1_000, 'pieces')],
  ['100m', unit(100_000, 'millimetres')],
  // TARIC's measurement units and qualifiers
  ['kgm', kilogram],
  ['grm', unit(1, 'netGrams')],
  ['dtn', hundredKilograms],
  ['dtng', unit(100_000, 'grossGrams')],
  ['dtne', unit(100_000, 'drainedGrams')],
  ['tne', tonne],
  ['ltr', litre],
  ['hlt', hectolitre],
  ['lpa', unit(1_000, 'alcoholMillilitres')],
  ['asvx', percentOfHectolitre],
  ['nar', unit(1, 'pieces')],
  ['cen', unit(100, 'pieces')],
  ['mil', unit(1_000, 'pieces')],
  ['npr', unit(1, 'pairs')],
  ['mtk', squareMetre],
  ['mtr', unit(1_000, 'millimetres')],
])

/** Parts of the goods, then what is in them. */
const refusals: readonly (readonly [pattern: RegExp, refusal: RateRefusal])[] = [
  [/case|strap|battery|movement|jewel|rifle|sight|piece or part/, 'rate-on-parts'],
  [
    /content|container|sugar|clean|matter|dry|alc|qual|sacchar|recording|morphine|mas$|degree/,
    'rate-on-content',
  ],
]

/** The unit that stands after an amount, or why it can't be counted. */
export function readRateUnit(text: string): RateUnit | RateRefusal {
  const words = text.toLowerCase().replace(/^\s*\/\s*/, '')
  const found = units.get(words.replace(/\s+/g, ''))
  if (found !== undefined) return found
  return refusals.find(([pattern]) => pattern.test(words))?.[1] ?? 'rate-unit-unknown'
}
