import type { Word } from './words.ts'

export type Wearer = 'men' | 'women' | 'baby'
export type Fibre = 'cotton' | 'synthetic' | 'artificial' | 'wool' | 'cashmere' | 'silk' | 'other'
export type Material =
  | 'leather' | 'plastic' | 'textile' | 'wood' | 'bamboo' | 'rattan' | 'steel' | 'iron' | 'aluminium' | 'copper' | 'glass' | 'ceramic'
  | 'porcelain' | 'stone' | 'rubber' | 'paper' | 'gold' | 'silver' | 'gemstone' | 'pearl' | 'beads' | 'cork' | 'straw' | 'enamel'

/** What a title says about the wearer and the stuff of a thing; null where it says nothing. */
export interface Attributes {
  readonly wearer: Wearer | null
  readonly fibre: Fibre | null
  readonly knitted: boolean | null
  readonly material: Material | null
  readonly printed: boolean
  readonly upholstered: boolean
  readonly led: boolean
}

type Table<T> = readonly (readonly [value: T, english: string, chinese: string])[]

const wearers: Table<Wearer> = [
  ['baby', 'baby babies newborn infant toddler', '婴儿 宝宝 新生儿 婴幼儿'],
  ['women', 'women womens woman ladies lady female girl girls maternity bridal feminine ladie wmns wns bridesmaid', '女 女士 女装 女式 女童 孕妇 淑女'],
  ['men', 'men mens man male boy boys gents gentlemen father groom menswear', '男 男士 男装 男式 男童'],
]

const fibres: Table<Fibre> = [
  ['cashmere', 'cashmere', '羊绒 山羊绒'],
  ['wool', 'wool woollen woolen merino lambswool alpaca angora mohair tweed', '羊毛 毛呢 美利奴'],
  ['silk', 'silk mulberry', '真丝 桑蚕丝 丝绸'],
  [
    'synthetic',
    'polyester nylon polyamide acrylic spandex elastane lycra synthetic microfibre microfiber fleece satin chiffon mesh crepe bengaline faux sequin plush scuba softshell polar cordura mmf sherpa teddy borg foil velour organza',
    '涤纶 聚酯纤维 尼龙 锦纶 腈纶 化纤 氨纶 雪纺 缎面 冰丝 抓绒 莱卡 摇粒绒',
  ],
  ['artificial', 'viscose rayon modal lyocell tencel bamboo cupro acetate', '粘胶 人造丝 莫代尔 莱赛尔 天丝 竹纤维'],
  ['cotton', 'cotton denim poplin corduroy muslin canvas chino terry gingham seersucker jersey flannel twill', '棉 纯棉 全棉 牛仔 灯芯绒 纱布'],
  ['other', 'linen hemp ramie jute', '亚麻 苎麻 麻'],
]

const knits: Table<boolean> = [
  [true, 'knit knitted knitwear crochet crocheted jersey ribbed rib stretch bodycon fleece sweat waffle pointelle seamless fitted stretchy', '针织 弹力 毛线 钩针 螺纹 罗纹'],
  [false, 'woven denim chiffon satin poplin twill linen corduroy tweed tailored canvas silk crepe organza seersucker oxford jacquard taffeta gingham faux cotton-padded suede', '梭织 牛仔 雪纺 缎面 亚麻 真丝'],
]

const materials: Table<Material> = [
  ['gold', 'gold 9ct 14k 18k 14ct 18ct 9k platinum 24k', '黄金 足金 铂金 k金'],
  ['silver', 'silver s925 925', '纯银 银 925'],
  ['gemstone', 'gemstone jade agate quartz amethyst crystal turquoise', '玉 玛瑙 水晶 宝石'],
  ['pearl', 'pearl', '珍珠'],
  ['leather', 'leather cowhide sheepskin nubuck', '真皮 牛皮 羊皮 皮革 头层'],
  ['bamboo', 'bamboo', '竹'],
  ['rattan', 'rattan wicker willow', '藤 藤编'],
  ['wood', 'wood wooden oak pine walnut acacia mdf beech teak mahogany plywood birch', '木 实木 木质 木制 橡木 胡桃木 松木'],
  ['enamel', 'enamel enamelled', '搪瓷 珐琅'],
  ['steel', 'steel stainless metal chrome wire', '不锈钢 钢 金属'],
  ['iron', 'iron', '铁 铸铁 铁艺'],
  ['aluminium', 'aluminium aluminum alloy', '铝 铝合金'],
  ['copper', 'copper brass bronze', '铜 黄铜'],
  ['porcelain', 'porcelain china', '瓷 骨瓷 陶瓷'],
  ['ceramic', 'ceramic stoneware earthenware pottery terracotta clay', '陶 粗陶'],
  ['glass', 'glass borosilicate', '玻璃 高硼硅'],
  ['stone', 'marble stone granite slate', '大理石 石'],
  ['rubber', 'rubber latex', '橡胶 乳胶'],
  ['plastic', 'plastic silicone acrylic pvc resin pp polypropylene melamine pu vegan tpu polythene eva abs vinyl polyresin patent', '塑料 硅胶 亚克力 树脂 pp pvc 密胺 pu 仿皮 皮质'],
  ['textile', 'canvas fabric cloth textile cotton linen polyester nylon mesh knit suede felt velvet quilted tapestry woven', '帆布 布 布艺 尼龙 牛津布 织物 网面 绒'],
  ['cork', 'cork', '软木'],
  ['straw', 'straw seagrass raffia jute', '草编 拉菲草'],
  ['beads', 'beaded bead beads braided string rope', '串珠 编织'],
  ['paper', 'paper cardboard kraft', '纸 纸质 牛皮纸'],
]

function finder<T>(table: Table<T>): (words: ReadonlySet<string>, han: string) => T | null {
  const rows = table.map(([value, english, chinese]) => ({ value, english: english.split(' '), chinese: chinese.split(' ') }))
  return (words, han) =>
    rows.find(({ english, chinese }) => english.some((word) => words.has(word)) || (han !== '' && chinese.some((word) => han.includes(word))))?.value ?? null
}

const wearerOf = finder(wearers)
const fibreOf = finder(fibres)
const knitOf = finder(knits)
const materialOf = finder(materials)

/** Reads wearer, fibre, knit and material from the words of a title and its other texts. */
export function readAttributes(words: readonly Word[], han: string): Attributes {
  const said = new Set(words.map(({ text }) => text))
  const gold = said.has('gold') && (said.has('plated') || said.has('tone') || said.has('filled'))
  if (gold) said.delete('gold')
  if (said.has('plated')) said.delete('silver')
  if (said.has('faux') || said.has('vegan') || said.has('pu')) {
    if (said.delete('leather')) said.add('plastic')
    if (said.has('suede')) said.add('polyester')
  }
  return {
    wearer: wearerOf(said, han.replaceAll('男女', '')),
    fibre: fibreOf(said, han),
    knitted: knitOf(said, han),
    material: materialOf(said, han.replaceAll('仿皮', '塑料').replaceAll('镀金', '').replaceAll('镀银', '')),
    printed: ['printed', 'print', 'floral', 'pattern', 'stripe', 'striped', 'patterned', 'leopard'].some((word) => said.has(word)) || /印花|碎花|条纹/.test(han),
    upholstered: ['upholstered', 'padded', 'velvet', 'fabric', 'cushioned', 'leather'].some((word) => said.has(word)) || /软包|布艺|绒/.test(han),
    led: !(said.has('halogen') || said.has('incandescent')),
  }
}
