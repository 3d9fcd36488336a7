import type { Evidence } from './evidence.ts'

/** Words that name no kind of goods on their own: what customs refuses as a description, sizes, colours, trade talk. */
const empty: ReadonlySet<string> = new Set(
  `accessory accessorie part spare gift present sample good goods item product article merchandise stuff thing various assorted miscellaneous misc mixed general other equipment supply supplie material commodity cargo freight
  parcel package packet order consignment collectable personal effect belonging household electronic electrical device gadget machine machinery tool hardware apparel clothing clothe garment textile fabric cosmetic beauty food
  foodstuff grocery chemical medical medicine drug pharmaceutical toy craft decoration decor decorative ornamental fashion lifestyle home house kitchen garden office school sport sporting outdoor travel pet auto car vehicle
  industrial commercial document paperwork return replacement refurbished used new brand branded unbranded promotional promo marketing advertising free bundle kit set pack piece pcs pc lot batch collection range series edition
  version model type style design size small medium large xl xxl xs one single double king queen colour color multi multicolour multicolor black white red blue green grey gray pink purple yellow orange brown beige navy cream khaki gold
  silver rose clear burgundy mocha camel print printed plain long short high low big mini super premium luxury classic vintage modern original quality best the and or of in a an to by with for my your it is this that uk eu us china
  boy girl men women man woman kid child children adult baby lady unisex ladie him her mum dad family friend love happy birthday anniversary wedding christmas xmas valentine day surprise mystery random customised customized custom
  personalised personalized handmade unique special limited souvenir hs code hscode no number test n na unknown none null description shipment shipping delivery postage insurance voucher digital download content contents
  value total tbc tba pending etc consumable component assembly fitting fixture accessoriesother groupage consolidated plastic metal wood wooden glass leather cotton polyester steel rubber paper silicone ceramic`.split(/\s+/),
)

/** The same in Chinese; what is left of a title without them must name something. */
const emptyHan = /配件|零件|礼品|礼物|样品|商品|货物|物品|产品|用品|杂货|杂物|百货|日用|其他|其它|赠品|套装|组合|电子|家居|家用|个人|物件|东西|新款|爆款|热卖|跨境|批发|厂家|直销|定制|多功能|通用|创意|时尚|男|女|儿童|黑色|白色|红色|蓝色|大号|小号|包邮|的|件|个|一批|服饰|饰|工具|设备|材料|食品|衣物/g

/** Whether each word of a name is one that names no kind of goods: "model", "gift set". */
export const saysNothing = (name: string): boolean => name.split(' ').every((word) => empty.has(word))

/**
 * Whether a title leaves open what the thing is: only words that customs calls too vague, colours, sizes and codes; or
 * nothing known at all and no heading likelier than 0.3. A title that names goods is never sent back for its
 * missing material: the three candidates say that better.
 */
export function asksForDetail({ words, han, votes, tariff }: Evidence, chance: number): boolean {
  if (words.length === 0 && han === '') return true
  const saying = words.filter(({ text }) => !empty.has(text) && !/\d/.test(text) && text.length > 2)
  const hanSaying = han.replace(emptyHan, '').replace(/[a-z0-9\s]/g, '')
  if (saying.length === 0 && hanSaying.length < 2) return !votes.some(({ length, weak }) => length > 1 && !weak)
  const named = votes.some(({ sureness, weak }) => sureness === 1 && !weak)
  return !named && (tariff === null || tariff.coverage < 0.5) && chance < 0.3
}
