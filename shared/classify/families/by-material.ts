import type { Attributes, Material } from '../reading/attributes.ts'
import type { Shares } from './shares.ts'

/** Codes by material, and what is likely where no material is said: "392410", or "392410 0.6 701337 0.4". */
type Table = Readonly<Partial<Record<Material | 'unsaid' | 'upholstered' | 'metal', string>>>

const tableware: Table = {
  unsaid: '691200 0.5 691110 0.35 701349 0.05 392410 0.1', ceramic: '691200', porcelain: '691110 0.8 691200 0.2', glass: '701349', plastic: '392410', metal: '732393', wood: '441990',
  bamboo: '441919', enamel: '732394', paper: '482369', stone: '680291', aluminium: '761510', copper: '741810', silver: '711411',
}
const woodFurniture = { metal: '940320', plastic: '940370', bamboo: '940382', rattan: '940383', glass: '940389', stone: '940389' }

/** Kinds of goods that their material places: the notes to chapters 39, 44, 69, 70, 73, 94 and heading 42.02. */
const tables: Readonly<Record<string, Table>> = {
  cup: { ...tableware, glass: '701337', metal: '961700 0.5 732393 0.5' },
  plate: tableware,
  vase: { unsaid: '691390 0.4 701399 0.5 830629 0.1', ceramic: '691390', porcelain: '691310', glass: '701399', metal: '830629', plastic: '392640', wood: '442019', stone: '680291' },
  plantpot: { unsaid: '392490 0.5 691490 0.3 732690 0.1 681099 0.1', ceramic: '691490', porcelain: '691490', plastic: '392490', metal: '732690', wood: '442199', stone: '681099', straw: '460219' },
  statue: {
    unsaid: '392640 0.4 830629 0.25 691390 0.15 442019 0.1 950300 0.1', plastic: '392640', wood: '442019', ceramic: '691390', porcelain: '691310', metal: '830629', glass: '701399', stone: '680299',
    textile: '630790', paper: '482390', copper: '830629', bamboo: '442191',
  },
  cookware: {
    unsaid: '732393 0.45 761510 0.3 732399 0.1 732391 0.15', steel: '732393', iron: '732391', aluminium: '761510', enamel: '732394', copper: '741810', glass: '701349', ceramic: '691200', porcelain: '691200',
    plastic: '392410', stone: '761510',
  },
  board: { unsaid: '441990 0.5 441911 0.3 392410 0.2', wood: '441990', bamboo: '441911', plastic: '392410', glass: '701349', stone: '680291' },
  basket: { unsaid: '392490 0.3 460219 0.35 732399 0.2 630790 0.15', plastic: '392490', rattan: '460212', straw: '460219', metal: '732399', textile: '630790', bamboo: '460211', wood: '442199' },
  placemat: { unsaid: '392410 0.4 630253 0.3 460199 0.3', plastic: '392410', textile: '630251', straw: '460199', rattan: '460122', cork: '450390', paper: '482390', bamboo: '460121', wood: '441990' },
  casebox: { unsaid: '420299 0.4 420292 0.4 420291 0.2', leather: '420291', plastic: '420292', textile: '420292', wood: '442090', paper: '420299' },
  jewel: {
    unsaid: '711719 0.85 711790 0.1 711311 0.05', gold: '711319', silver: '711311', gemstone: '711620', pearl: '711610 0.5 711719 0.5', metal: '711719', leather: '711790', wood: '711790', plastic: '711790',
    beads: '711790', textile: '711790', copper: '711719', glass: '711790', enamel: '711719',
  },
  suitcase: { unsaid: '420212', leather: '420211', metal: '420219' },
  handbag: { unsaid: '420222 0.85 420221 0.15', leather: '420221', straw: '420222 0.6 460219 0.4' },
  wallet: { unsaid: '420232 0.55 420231 0.45', leather: '420231', plastic: '420232', textile: '420232', metal: '420239' },
  backpack: { unsaid: '420292 0.85 420222 0.15', leather: '420291 0.8 420221 0.2', paper: '481940', straw: '420292 0.6 460219 0.4' },
  officechair: { unsaid: '940139', wood: '940131' },
  sofa: { unsaid: '940161', metal: '940171', plastic: '940180', rattan: '940153', wood: '940161' },
  chair: {
    unsaid: '940171 0.3 940179 0.25 940161 0.2 940169 0.1 940180 0.15', upholstered: '940161 0.5 940171 0.5', metal: '940179 0.65 940171 0.35', wood: '940169 0.6 940161 0.4', plastic: '940180', bamboo: '940152',
    rattan: '940153', textile: '940171 0.5 940161 0.5', leather: '940161 0.5 940171 0.5',
  },
  officedesk: { ...woodFurniture, unsaid: '940330 0.6 940310 0.2 940360 0.2', wood: '940330', metal: '940310' },
  kitchencabinet: { ...woodFurniture, unsaid: '940340', wood: '940340' },
  bedroom: { ...woodFurniture, unsaid: '940350 0.85 940320 0.15', wood: '940350' },
  furniture: { ...woodFurniture, unsaid: '940360 0.65 940320 0.25 940370 0.1', wood: '940360' },
  blanket: { unsaid: '630140 0.75 630130 0.25', textile: '630140 0.6 630130 0.4' },
}

const metals: ReadonlySet<Material> = new Set(['steel', 'iron', 'aluminium', 'copper', 'silver', 'gold', 'enamel'])

/** The families of the lexicon that a material resolves. */
export const materialFamilies: ReadonlySet<string> = new Set(Object.keys(tables))

/** Codes of a kind of goods by the material the title names, or by what is usual. */
export function materialShares(family: string, said: Attributes): Shares {
  const table = tables[family]
  if (table === undefined) return []
  const { material } = said
  const named = material === null ? undefined : (table[material] ?? (metals.has(material) ? table.metal : undefined))
  const upholstered = said.upholstered ? table.upholstered : undefined
  return parse(named ?? upholstered ?? table.unsaid ?? '')
}

function parse(text: string): Shares {
  const pieces = text.split(' ')
  if (pieces.length === 1) return [[text, 1]]
  return pieces.flatMap((piece, index) => (index % 2 === 0 ? [[piece, Number(pieces[index + 1])] as const] : []))
}
