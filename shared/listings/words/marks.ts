/**
 * Certification and test marks, as pattern sources; upper case is part of the mark. Groups in brackets after `=` name
 * one mark that is written in several ways.
 */
const marks = [
  'CE', 'FCC', 'RoHS', 'ROHS=RoHS', 'UKCA', 'CPC', 'CPSC', 'CPSIA', 'FDA', 'LFGB', 'REACH', 'UL(?:\\s?\\d{2,5})?', 'cUL', 'ETL', 'PSE', 'KC(?=[\\s认認인마]|$|[,，、/)])', 'KCC', 'CCC', '3C(?=认证|認証|认证)=CCC', 'GS(?=[\\s认認-]|$|[,，、/)])', 'TÜV', 'TUV=TÜV', 'TÜV(?=SÜD)', 'VDE', 'SGS',
  'IPX\\d', 'IP\\d{2}K?', 'IP\\dX', 'IK\\d{2}', 'ISO[\\s-]?\\d{3,5}(?:-\\d+)?', 'EN[\\s-]?(?:ISO\\s?)?\\d{2,6}(?:-\\d+)?', 'DIN[\\s-]?(?:EN\\s)?\\d{3,5}', 'ASTM(?:[\\s-]?[A-Z]\\d+)?', 'ANSI', 'IEC[\\s-]?\\d*', 'JIS', 'GB[\\s/]T?\\s?\\d{3,6}',
  'OEKO-TEX', 'Oeko-Tex=OEKO-TEX', 'Öko-Tex=OEKO-TEX', 'GOTS', 'FSC', 'PEFC', 'BSCI', 'GRS', 'OCS', 'RWS', 'RDS', 'BCI', 'MSDS', 'UN\\s?38\\.3', 'Energy Star', 'ENERGY STAR=Energy Star', 'DOE', 'SAA', 'RCM', 'INMETRO', 'NOM-\\d+', 'BIS(?=[\\s认認]|$|[,，、/)])', 'EAC', 'WEEE', 'CARB', 'EPA',
  'USDA', 'HACCP', 'GMP', 'CPNP', 'NSF', 'ANSI', 'CSA', 'MFi', 'DOT', 'BRC', 'CMA', 'BIFMA', 'SASO', 'PSB', 'HEPA(?:\\s?H?1\\d)?', 'MIL-STD-\\d+[A-Z]?', 'AAFCO', 'DERMATEST=Dermatest', 'Dermatest', 'IATA', 'IECEE', 'CB(?=认证|認証)',
]

const rules = marks.map((mark) => {
  const [pattern = '', name] = mark.split('=').length > 1 && !mark.includes('(?=') ? mark.split('=') : mark.endsWith('=CCC') ? ['3C(?=认证|認証)', 'CCC'] : [mark]
  return { name, source: pattern }
})
const anyMark = new RegExp(
  `(?<![\\p{Script=Latin}\\d-])(?:${rules.map(({ source }) => `(?:${source})`).sort((one, other) => other.length - one.length).join('|')})(?![\\p{Script=Latin}\\d])`,
  'gu',
)
const otherNames = new Map(rules.flatMap(({ name, source }) => (name === undefined ? [] : [[source.replace(/\(.*/, ''), name] as const])))

export interface Mark {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The marks a text bears, each by one name: "ISO 9001" and "ISO9001" are the same. */
export function marksIn(text: string): Mark[] {
  return [...text.matchAll(anyMark)].map((hit) => {
    const plain = hit[0].replace(/[\s-]+/g, '').replace(/^OEKOTEX$/, 'OEKO-TEX')
    return { name: otherNames.get(hit[0]) ?? otherNames.get(plain) ?? plain, start: hit.index, end: hit.index + hit[0].length }
  })
}
