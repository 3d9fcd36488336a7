import { lexicon, type Reading } from '../lexicon/lexicon.ts'
import { skeletonOf } from './skeleton.ts'
import { singular, type Word } from './words.ts'

/** How shops shorten words on labels and till receipts. From general knowledge of retail shorthand. */
const table = `
foundation fdn fnd fndtn found foundtn
concealer cclr cncl cnclr conc concelr
moisturiser mstrs moist mstr mstrsr moisturis moistur mois mstrser
serum srm ser serm
cleanser clnsr clnser
cleansing clns clnsng cleans
mascara mscr masc msc mascr mscra
lipstick lpstck lipstk lstk lpstk lipst lps
lip lp
gloss gls gloz
eyeliner eylnr elnr lnr e/lnr eyelnr
eyeshadow eshdw eshadow eyshdw shdw
shadow shad
eye ey
brow brw brws
pencil pncl pncil pen
powder pwdr pwd powd pdr
bronzer brnzr brnz bronz
blusher blshr blsher blsh
highlighter hghlghtr hilighter hltr hlghtr
primer prmr
toner tnr
lotion lot ltn lotn
cream crm creme crem
conditioner cond cndtnr conditnr ct condtnr cdtnr condit
shampoo shmp shamp shmpoo smp shampo shpoo
deodorant deod deodrnt deo
antiperspirant antipersp apd antip
spray spr spry sprey
perfume prfm parf prfume
edp eaudeparfum
edt eaudetoilette
hand hnd
wash wsh
body bdy bod
hair hr
skin skn
face fce
mask msk masque
sunscreen snscrn sncre snscreen suncrm
sun sn suncare
balm blm
scrub scrb
exfoliator exfol exf
treatment trtmnt trt trtmt treatmnt
tablet tab tabs tblts
capsule cap caps cpsl
vitamin vit vits vitamns
supplement supp suppl
toothpaste tpaste tp t/paste toothpst tpst
toothbrush tbrush t/brush tthbrsh
mouthwash mwash m/wash mthwsh
liquid liq lqd liqd lqud
detergent det detrgnt
conditioner condition
cleaner clnr clener
tissue tis tiss tssue
towel twl tow
sanitary san sani
nappy napp
chocolate choc chocs chocol
biscuit bisc bisct
chicken chkn ckn chick chck
beef bf
lamb lmb
turkey trky turk
adult adlt
puppy pup ppy
kitten kttn kitt
jacket jkt jckt jkts
trousers trs trsrs trouser trous
jumper jmpr
sweater swtr
shirt shrt
dress drs drss
women wmn wmns womns
men mns
brush brsh brsh
bottle btl bttl
battery batt
charger chrg chgr
keyboard kybd kbd
stick stk
nail nl
polish plsh pol
wipe wps wpe wip
fragrance frag fragr
coloured clrd
hair haircare
lemonade lmnd
sausage saus
`

const shorthand: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const line of table.split('\n')) {
    const [full, ...short] = line.split(' ')
    if (full === undefined || full === '') continue
    for (const form of short) {
      const known = map.get(form)
      if (known === undefined) map.set(form, [full])
      else known.push(full)
    }
  }
  return map
})()

interface Vocabulary {
  readonly bySkeleton: ReadonlyMap<string, string>
  /** Sorted, for completing a cut word. */
  readonly sorted: readonly string[]
}

let built: Vocabulary | null = null

function vocabulary(): Vocabulary {
  if (built !== null) return built
  const { vocabulary: words } = lexicon()
  const bySkeleton = new Map<string, string>()
  for (const [word, count] of words) {
    if (word.length < 5 || /\d/.test(word)) continue
    const key = skeletonOf(word)
    const known = bySkeleton.get(key)
    if (known === undefined || count > (words.get(known) ?? 0)) bySkeleton.set(key, word)
  }
  built = { bySkeleton, sorted: [...words.keys()].filter((word) => word.length > 4).toSorted() }
  return built
}

/** Words that begin so, the most used first. */
function completions(start: string): readonly string[] {
  const { sorted } = vocabulary()
  const { vocabulary: counts } = lexicon()
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let index = low; index < sorted.length && sorted[index]?.startsWith(start); index += 1) found.push(sorted[index] ?? '')
  return found.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, 3)
}

/**
 * How each word of a title may be read: as written; and where the lexicon does not know it, as a shop's shorthand, as
 * a word without its vowels, or as the cut end of a long title.
 */
export function readingsOf(words: readonly Word[], titleLength: number): readonly (readonly Reading[])[] {
  const { vocabulary: known } = lexicon()
  return words.map((word, index) => {
    const readings: Reading[] = [{ text: word.text, sureness: 1 }]
    const add = (text: string, sureness: number) => {
      if (!readings.some((reading) => reading.text === text)) readings.push({ text, sureness })
    }
    for (const full of shorthand.get(word.raw) ?? []) add(full, 0.75)
    const isKnown = known.has(word.text) || shortColours.has(word.raw) || colours.some((colour) => colour.startsWith(word.raw) && word.raw.length > 2)
    if (isKnown && word.raw.length > 3) return readings
    if (word.raw.length >= 3 && /^[a-z]+$/.test(word.raw) && !isKnown) {
      const key = skeletonOf(word.raw)
      const vowelless = key.length === word.raw.replace(/(.)\1+/g, '$1').length
      const whole = key.length >= 4 ? vocabulary().bySkeleton.get(key) : undefined
      if (whole !== undefined) add(whole, vowelless ? 0.7 : 0.55)
    }
    if (index === words.length - 1 && index > 0 && titleLength >= 26 && titleLength <= 34 && word.raw.length >= 3 && /^[a-z]+$/.test(word.raw)) {
      for (const whole of completions(word.raw)) add(singular(whole), 0.5)
    }
    const garment = index === words.length - 1 && index > 1 && titleLength >= 28 && titleLength <= 31 ? cutGarments[word.raw] : undefined
    if (garment !== undefined && words.some(({ text }) => styleWords.has(text))) for (const whole of garment) add(whole, 0.6)
    return readings
  })
}

const colours = ['black', 'white', 'brown', 'blue', 'green', 'grey', 'pink', 'purple', 'yellow', 'orange', 'beige', 'cream', 'navy', 'khaki', 'silver', 'burgundy']
const shortColours: ReadonlySet<string> = new Set(['blk', 'blu', 'brn', 'gld', 'gry', 'grn', 'nvy', 'pnk', 'slv', 'slvr', 'wht', 'ylw'])

/** Titles that a carrier cuts at thirty letters often lose their garment: its first letters, where the words before are of dress. */
const cutGarments: Readonly<Record<string, readonly string[]>> = {
  d: ['dress'], dr: ['dress'], t: ['shirt', 'trousers'], tr: ['trouser'], sk: ['skirt'], s: ['shirt', 'skirt'], sh: ['shirt', 'shorts'], b: ['blouse'], bl: ['blouse', 'blazer'], j: ['jacket'], ja: ['jacket'],
  c: ['coat'], co: ['coat'], ju: ['jumpsuit'], to: ['top'], tro: ['trouser'], dre: ['dress'], ski: ['skirt'], jac: ['jacket'], shi: ['shirt'], blo: ['blouse'], blaz: ['blazer'], cu: ['culotte'],
}
const styleWords: ReadonlySet<string> = new Set([
  'zw', 'collection', 'trf', 'printed', 'floral', 'satin', 'linen', 'denim', 'flowing', 'pleated', 'embroidered', 'check', 'checked', 'striped', 'ribbed', 'knit', 'crochet', 'halter', 'lace', 'draped', 'wrap', 'midi', 'mini', 'maxi',
  'sleeve', 'sleeveless', 'neck', 'waist', 'faux', 'leather', 'suede', 'poplin', 'ruffled', 'cropped', 'oversized', 'belted', 'straight', 'darted', 'contrast', 'ruched', 'asymmetric', 'voluminous', 'metallic', 'gingham', 'animal', 'polka', 'jacquard', 'tulle', 'sequin',
])

/** A long run of letters split into words the lexicon knows ("ladiescottonskirt"); as it was where it can't be. */
export function splitRunTogether(word: string): readonly string[] {
  if (word.length < 12 || !/^[a-z]+$/.test(word)) return [word]
  const { vocabulary: known } = lexicon()
  if (known.has(word) || known.has(singular(word))) return [word]
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = null
    for (let start = Math.max(0, end - 12); start <= end - 3; start += 1) {
      const before = best[start]
      const piece = word.slice(start, end)
      if (before === null || before === undefined || !(known.has(piece) || known.has(singular(piece)) || linking.has(piece))) continue
      const candidate = [...before, piece]
      const now = best[end]
      if (now === null || now === undefined || candidate.length < now.length) best[end] = candidate
    }
  }
  return best[word.length] ?? [word]
}

const linking: ReadonlySet<string> = new Set(['ladies', 'mens', 'womens', 'girls', 'boys', 'synthetic', 'cotton', 'fibre', 'woven', 'and', 'mmf', 'polyester', 'wool', 'man', 'made', 'kids', 'with', 'for', 'protect', 'sensitive', 'soltan'])
