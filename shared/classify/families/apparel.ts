import type { Attributes, Fibre } from '../reading/attributes.ts'
import type { Shares } from './shares.ts'

/** What is known or else likely of a garment's fibre, by share. */
type FibreShares = Readonly<Partial<Record<Fibre, number>>>
type Codes = Readonly<Partial<Record<Fibre | 'rest', string>>>

interface Garment {
  /** Likely share of knitted ones where the title says nothing. */
  readonly knitted: number
  /** Likely share of women's where the title says nothing. */
  readonly women: number
  readonly fibres: FibreShares
  readonly knit: { readonly men: Codes; readonly women: Codes }
  readonly woven: { readonly men: Codes; readonly women: Codes }
  readonly baby?: false
}

const cottonMost: FibreShares = { cotton: 0.75, synthetic: 0.25 }
const cottonSome: FibreShares = { cotton: 0.4, synthetic: 0.5, other: 0.1 }
const syntheticMost: FibreShares = { synthetic: 0.75, cotton: 0.25 }

/** Codes that differ in their last digit by fibre: wool 1, cotton 2, synthetic 3, other 9 after a stem. */
const byDigit = (stem: string, artificial = '9'): Codes => ({
  wool: `${stem}1`, cashmere: `${stem}1`, cotton: `${stem}2`, synthetic: `${stem}3`, artificial: `${stem}${artificial}`, rest: `${stem}9`,
})
/** Codes for cotton, man-made and other fibres. */
const cottonManMade = (cotton: string, manMade: string, rest: string): Codes => ({ cotton, synthetic: manMade, artificial: manMade, rest })
const both = (codes: Codes) => ({ men: codes, women: codes })

const other = { knit: both(cottonManMade('611420', '611430', '611490')), woven: { men: cottonManMade('621132', '621133', '621139'), women: cottonManMade('621142', '621143', '621149') } }
const trousers = { knit: { men: byDigit('61034'), women: byDigit('61046') }, woven: { men: byDigit('62034'), women: byDigit('62046') } }
const sweater = both({ wool: '611011', cashmere: '611012', cotton: '611020', synthetic: '611030', artificial: '611030', rest: '611090' })
const shirts = {
  knit: { men: cottonManMade('610510', '610520', '610590'), women: cottonManMade('610610', '610620', '610690') },
  woven: { men: cottonManMade('620520', '620530', '620590'), women: { silk: '620610', wool: '620620', ...cottonManMade('620630', '620640', '620690') } },
}
const nightwear = {
  knit: { men: cottonManMade('610721', '610722', '610729'), women: cottonManMade('610831', '610832', '610839') },
  woven: { men: cottonManMade('620721', '620722', '620729'), women: cottonManMade('620821', '620822', '620829') },
}
const robe = {
  knit: { men: cottonManMade('610791', '610799', '610799'), women: cottonManMade('610891', '610892', '610899') },
  woven: { men: cottonManMade('620791', '620799', '620799'), women: cottonManMade('620891', '620892', '620899') },
}

/** Chapters 61 and 62: knitted or not, then men's or women's (notes 9 to chapter 61 and 62), then fibre. */
const garments: Readonly<Record<string, Garment>> = {
  coat: {
    knitted: 0.08, women: 0.5, fibres: { synthetic: 0.8, cotton: 0.12, wool: 0.08 },
    knit: { men: { wool: '610190', ...cottonManMade('610120', '610130', '610190') }, women: { wool: '610210', ...cottonManMade('610220', '610230', '610290') } },
    woven: { men: { wool: '620120', ...cottonManMade('620130', '620140', '620190') }, women: { wool: '620220', ...cottonManMade('620230', '620240', '620290') } },
  },
  jacket: { knitted: 0.15, women: 0.6, fibres: syntheticMost, knit: { men: byDigit('61033'), women: byDigit('61043') }, woven: { men: byDigit('62033'), women: byDigit('62043') } },
  suit: {
    knitted: 0.2, women: 0.4, fibres: { synthetic: 0.6, wool: 0.3, cotton: 0.1 },
    knit: { men: { rest: '610310' }, women: { synthetic: '610413', rest: '610419' } },
    woven: { men: { wool: '620311', synthetic: '620312', rest: '620319' }, women: { wool: '620411', cotton: '620412', synthetic: '620413', rest: '620419' } },
  },
  ensemble: {
    knitted: 0.6, women: 0.75, fibres: cottonSome,
    knit: { men: { cotton: '610322', synthetic: '610323', rest: '610329' }, women: { cotton: '610422', synthetic: '610423', rest: '610429' } },
    woven: { men: { cotton: '620322', synthetic: '620323', rest: '620329' }, women: byDigit('62042') },
  },
  dress: { knitted: 0.3, women: 1, fibres: { synthetic: 0.65, cotton: 0.25, artificial: 0.1 }, knit: both(byDigit('61044', '4')), woven: both(byDigit('62044', '4')) },
  skirt: { knitted: 0.25, women: 1, fibres: { synthetic: 0.65, cotton: 0.35 }, knit: both(byDigit('61045')), woven: both(byDigit('62045')) },
  trousers: { knitted: 0.25, women: 0.65, fibres: { synthetic: 0.6, cotton: 0.4 }, ...trousers },
  jeans: { knitted: 0, women: 0.5, fibres: { cotton: 1 }, ...trousers },
  shorts: { knitted: 0.25, women: 0.5, fibres: cottonSome, ...trousers },
  leggings: { knitted: 0.95, women: 0.7, fibres: { synthetic: 0.65, cotton: 0.35 }, ...trousers },
  shirt: { knitted: 0.12, women: 0.3, fibres: cottonMost, ...shirts },
  polo: { knitted: 0.97, women: 0.2, fibres: cottonMost, ...shirts },
  blouse: { knitted: 0.2, women: 1, fibres: { synthetic: 0.6, cotton: 0.4 }, ...shirts },
  tshirt: { knitted: 1, women: 0.5, fibres: { cotton: 0.8, synthetic: 0.2 }, knit: both({ cotton: '610910', rest: '610990' }), woven: both({ cotton: '610910', rest: '610990' }) },
  sweater: { knitted: 1, women: 0.6, fibres: { synthetic: 0.5, cotton: 0.5 }, knit: sweater, woven: sweater },
  waistcoat: { knitted: 0.35, women: 0.8, fibres: syntheticMost, knit: sweater, woven: other.woven },
  underpants: {
    knitted: 0.95, women: 0, fibres: cottonMost,
    knit: both(cottonManMade('610711', '610712', '610719')), woven: both({ cotton: '620711', rest: '620719' }),
  },
  panties: {
    knitted: 0.95, women: 1, fibres: { synthetic: 0.6, cotton: 0.4 },
    knit: { men: cottonManMade('610711', '610712', '610719'), women: cottonManMade('610821', '610822', '610829') },
    woven: { men: { cotton: '620711', rest: '620719' }, women: cottonManMade('620891', '620892', '620899') },
  },
  nightwear: { knitted: 0.5, women: 0.9, fibres: { cotton: 0.65, synthetic: 0.35 }, ...nightwear },
  robe: { knitted: 0.3, women: 0.8, fibres: { synthetic: 0.55, cotton: 0.45 }, ...robe },
  slip: { knitted: 0.7, women: 1, fibres: syntheticMost, knit: both({ synthetic: '610811', artificial: '610811', rest: '610819' }), woven: both({ synthetic: '620811', artificial: '620811', rest: '620819' }) },
  camisole: { knitted: 0.6, women: 1, fibres: cottonSome, knit: both({ cotton: '610910', rest: '610990' }), woven: both(cottonManMade('620891', '620892', '620899')) },
  swimwear: {
    knitted: 0.85, women: 0.75, fibres: { synthetic: 1 },
    knit: { men: { synthetic: '611231', rest: '611239' }, women: { synthetic: '611241', rest: '611249' } }, woven: { men: { rest: '621111' }, women: { rest: '621112' } },
  },
  tracksuit: { knitted: 0.9, women: 0.5, fibres: syntheticMost, knit: both({ cotton: '611211', synthetic: '611212', rest: '611219' }), woven: other.woven },
  skisuit: { knitted: 0.1, women: 0.5, fibres: { synthetic: 1 }, knit: both({ rest: '611220' }), woven: both({ rest: '621120' }) },
  bodysuit: { knitted: 0.92, women: 1, fibres: { synthetic: 0.5, cotton: 0.5 }, ...other },
  jumpsuit: { knitted: 0.35, women: 0.85, fibres: cottonSome, ...other },
  apron: { knitted: 0.05, women: 0.6, fibres: cottonSome, ...other },
  babywear: {
    knitted: 0.8, women: 0.5, fibres: { cotton: 0.85, synthetic: 0.15 },
    knit: both({ cotton: '611120', synthetic: '611130', rest: '611190' }), woven: both({ cotton: '620920', synthetic: '620930', rest: '620990' }),
  },
  socks: {
    knitted: 1, women: 0.5, fibres: { cotton: 0.65, synthetic: 0.35 }, baby: false,
    knit: both({ wool: '611594', cotton: '611595', synthetic: '611596', rest: '611599' }), woven: both({ cotton: '611595', rest: '611596' }),
  },
  tights: { knitted: 1, women: 1, fibres: { synthetic: 1 }, knit: both({ cotton: '611529', synthetic: '611521', rest: '611529' }), woven: both({ rest: '611521' }), baby: false },
  scarf: {
    knitted: 0.4, women: 0.5, fibres: { synthetic: 0.7, cotton: 0.2, wool: 0.1 }, baby: false,
    knit: both({ rest: '611710' }), woven: both({ silk: '621410', wool: '621420', cashmere: '621420', synthetic: '621430', artificial: '621440', rest: '621490' }),
  },
  tie: { knitted: 0.03, women: 0, fibres: { silk: 0.55, synthetic: 0.45 }, knit: both({ rest: '611780' }), woven: both({ silk: '621510', synthetic: '621520', artificial: '621520', rest: '621590' }), baby: false },
  handkerchief: { knitted: 0, women: 0.5, fibres: { cotton: 0.8, other: 0.2 }, knit: both({ rest: '611780' }), woven: both({ cotton: '621320', rest: '621390' }), baby: false },
  headband: { knitted: 0.45, women: 0.5, fibres: { synthetic: 1 }, knit: both({ rest: '611780' }), woven: both({ rest: '621710' }), baby: false },
}

const babyGarment = garments['babywear']

/** The garment families of the lexicon. */
export const garmentFamilies: ReadonlySet<string> = new Set([...Object.keys(garments), 'top', 'gloves', 'clothes', 'belt'])

/** Codes of a garment with what the title says of wearer, knit and fibre; what it leaves open is shared out. */
export function garmentShares(family: string, said: Attributes): Shares {
  if (family === 'top') return topShares(said)
  if (family === 'clothes') return mixed([[garmentShares('tshirt', said), 0.4], [garmentShares('ensemble', said), 0.3], [garmentShares('dress', said), 0.3]])
  if (family === 'gloves') return gloveShares(said)
  if (family === 'belt') return said.material === 'leather' || (said.material === null && said.fibre === null) ? [['420330', 0.8], ['621710', 0.2]] : said.material === 'plastic' ? [['392620', 0.7], ['621710', 0.3]] : [['621710', 1]]
  const asked = garments[family]
  if (asked === undefined) return []
  const garment = said.wearer === 'baby' && asked.baby !== false && babyGarment !== undefined ? babyGarment : asked
  const knit = said.knitted === null ? garment.knitted : blend(garment.knitted, said.knitted ? 1 : 0)
  const women = said.wearer === 'women' ? 1 : said.wearer === 'men' ? 0 : garment.women
  const shares: [string, number][] = []
  for (const [knitted, knitShare] of [[true, knit], [false, 1 - knit]] as const) {
    for (const [wearer, wearerShare] of [['women', women], ['men', 1 - women]] as const) {
      for (const [fibre, fibreShare] of fibreShares(garment.fibres, said.fibre)) {
        const codes = (knitted ? garment.knit : garment.woven)[wearer]
        const code = codes[fibre] ?? codes.rest
        if (code !== undefined && knitShare * wearerShare * fibreShare > 0) shares.push([code, knitShare * wearerShare * fibreShare])
      }
    }
  }
  return shares
}

/** A garment that is nearly always knitted stays so even where a word hints otherwise, and the reverse. */
const blend = (usual: number, hinted: number): number => (usual >= 0.95 || usual <= 0.03 ? usual : 0.12 * usual + 0.88 * hinted)

function fibreShares(usual: FibreShares, said: Fibre | null): readonly (readonly [Fibre, number])[] {
  const known = (['cotton', 'synthetic', 'artificial', 'wool', 'cashmere', 'silk', 'other'] as const).flatMap((fibre) => {
    const share = usual[fibre]
    return share === undefined ? [] : [[fibre, share] as const]
  })
  return said === null ? known : [[said, 0.9], ...known.filter(([fibre]) => fibre !== said).map(([fibre, share]) => [fibre, share * 0.1] as const)]
}

/** A "top" is a T-shirt, a blouse or a jumper. */
function topShares(said: Attributes): Shares {
  const women: Attributes = { ...said, wearer: said.wearer ?? 'women' }
  return said.knitted === false
    ? mixed([[garmentShares('blouse', women), 0.8], [garmentShares('tshirt', women), 0.2]])
    : mixed([[garmentShares('tshirt', women), 0.4], [garmentShares('blouse', women), said.knitted === true ? 0.15 : 0.3], [garmentShares('sweater', women), 0.3], [garmentShares('bodysuit', women), 0.1]])
}

function gloveShares(said: Attributes): Shares {
  if (said.material === 'leather') return [['420329', 1]]
  if (said.material === 'rubber') return [['401519', 0.9], ['611610', 0.1]]
  if (said.material === 'plastic') return [['392620', 0.7], ['611610', 0.3]]
  if (said.fibre === 'wool' || said.fibre === 'cashmere') return [['611691', 1]]
  return said.fibre === 'cotton' ? [['611692', 0.8], ['621600', 0.2]] : [['611693', 0.6], ['621600', 0.2], ['611610', 0.2]]
}

const mixed = (parts: readonly (readonly [Shares, number])[]): Shares => parts.flatMap(([shares, weight]) => shares.map(([hs6, share]) => [hs6, share * weight] as const))
