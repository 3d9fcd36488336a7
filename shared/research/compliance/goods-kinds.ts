/** Kinds of goods that product law tells apart. One product can be of several: a kite with a lamp is a toy and electrical. */
export type GoodsKind =
  | 'toy' | 'child' | 'electrical' | 'radio' | 'battery' | 'button-cell' | 'cosmetic' | 'food' | 'food-contact' | 'textile'
  | 'protective' | 'medical' | 'jewellery' | 'panel-wood'

interface Recognition {
  readonly kind: GoodsKind
  /** Prefixes of HS 2022 codes whose goods are of this kind. */
  readonly hs: readonly string[]
  readonly words: RegExp
  /** True when a code does not settle it: whether a lamp holds a battery stands in its title, not in its code. */
  readonly beside: boolean
}

/** What tells a kind. Words are those of titles on the marketplaces read, in their main languages. */
const recognitions: readonly Recognition[] = [
  {
    kind: 'toy', beside: false, hs: ['9503', '950490', '950510'],
    words: /\b(?:toys?|plush|stuffed animal|dolls?|puzzle|building blocks|action figure|spielzeug|puppe|jouets?|poupée|juguetes?|giocattol[oi])\b|玩具|积木|毛绒|おもちゃ|玩偶/i,
  },
  {
    kind: 'child', beside: true, hs: ['9503', '8715', '611120', '6111', '6209'],
    words: /\b(?:baby|babies|toddlers?|infants?|newborn|kids?|children'?s?|nursery|kinder|säugling|bébé|enfants?|niñ[oa]s?|bambin[oi])\b|婴儿|儿童|宝宝|ベビー|子供/i,
  },
  {
    kind: 'electrical', beside: false, hs: ['85', '841451', '8443', '8470', '8471', '9405', '950450', '901910', '9101', '9102'],
    words: /\b(?:electric|electronic|led|lamps?|charger|chargers|charging|usb|plug[- ]?in|adapter|speaker|headphones?|earbuds|headset|keyboard|mouse|blender|kettle|heater|fan|humidifier|diffuser|projector|camera|elektrisch\w*|lampe|ladegerät|électrique|eléctric[oa]|elettric[oa])\b|电动|充电|电子|灯|插头|電動|充電/i,
  },
  {
    kind: 'radio', beside: true, hs: ['8517', '8525', '8526', '8527', '851830'],
    words: /\b(?:bluetooth|wi-?fi|wireless|walkie[- ]talkie|remote control(?:led)?|rc car|drone|gps|nfc|zigbee|kabellos|funk|sans fil|inalámbric[oa])\b|蓝牙|无线|遥控|ワイヤレス|ブルートゥース/i,
  },
  {
    kind: 'battery', beside: true, hs: ['8506', '8507'],
    words: /\b(?:rechargeable|batter(?:y|ies)|lithium|li-ion|power ?bank|cordless|akku|batterien?|batterie|pilas?|batería)\b|电池|锂|充电宝|無線充電|バッテリー|電池/i,
  },
  {
    kind: 'button-cell', beside: true, hs: [],
    words: /\b(?:button (?:cell|battery)|coin (?:cell|battery)|cr20(?:16|25|32)|lr44|ag13|knopfzelle|pile bouton)\b|纽扣电池|ボタン電池/i,
  },
  {
    kind: 'cosmetic', beside: false, hs: ['3303', '3304', '3305', '3306', '330710', '330720', '330730', '330790', '340111', '340130'],
    words: /\b(?:serum|moisturi[sz]er|lipstick|mascara|eyeliner|foundation|shampoo|conditioner|perfume|cologne|sunscreen|lotion|face mask|nail polish|deodorant|makeup|skin ?care|creme|parfum|shampooing|champú)\b|面霜|精华|口红|洗发|香水|防晒|化妆|化粧|美容液/i,
  },
  {
    kind: 'food', beside: false, hs: ['04', '07', '08', '09', '10', '11', '12', '15', '16', '17', '18', '19', '20', '21', '22'],
    words: /\b(?:snack|candy|chocolate|coffee beans|tea bags|vitamins?|supplement|protein powder|gummies|spice|nahrungsergänzung|complément alimentaire|suplemento)\b|零食|糖果|茶叶|维生素|保健品|蛋白粉|サプリ/i,
  },
  {
    kind: 'food-contact', beside: false, hs: ['392410', '4419', '6911', '6912', '7013', '7323', '7418', '7615', '8211', '8215', '821000', '961700', '851660', '851671', '850940'],
    words: /\b(?:mugs?|cup|tumbler|water bottle|lunch ?box|food container|cutting board|cookware|frying pan|saucepan|bakeware|tableware|dinnerware|cutlery|spatula|baking mat|straw|teapot|kettle|blender|tasse|trinkflasche|brotdose|pfanne|poêle|gourde|sartén|taza)\b|水杯|餐具|饭盒|锅|砧板|保鲜盒|マグカップ|弁当箱|水筒/i,
  },
  {
    kind: 'textile', beside: false, hs: ['50', '51', '52', '53', '54', '55', '56', '57', '58', '59', '60', '61', '62', '63'],
    words: /\b(?:t-?shirts?|shirt|dress|hoodie|jacket|coat|trousers|pants|leggings|shorts|socks|scarf|blanket|towel|bed ?sheets?|duvet|pillowcase|curtain|rug|kleid|hose|handtuch|decke|robe|chemise|serviette|vestido|camisa|toalla)\b|衬衫|连衣裙|外套|裤|袜|毛巾|毯|床单|シャツ|タオル/i,
  },
  {
    kind: 'protective', beside: false, hs: ['900410', '650610', '9004'],
    words: /\b(?:sunglasses|safety (?:glasses|goggles|gloves|shoes)|helmet|respirator|life jacket|knee pads|sonnenbrille|helm|casque|lunettes de soleil|gafas de sol|casco)\b|太阳镜|头盔|护目镜|サングラス|ヘルメット/i,
  },
  {
    kind: 'medical', beside: false, hs: ['9018', '9019', '9020', '9021', '9022', '3005', '902519', '401511', '401512'],
    words: /\b(?:thermometer|blood pressure|oximeter|hearing aid|bandage|first aid|brace|orthopedic|massager|tens unit|fieberthermometer|tensiomètre)\b|体温计|血压计|血氧|绷带|按摩仪|体温計/i,
  },
  {
    kind: 'jewellery', beside: false, hs: ['7113', '7116', '7117'],
    words: /\b(?:necklace|earrings?|bracelet|ring set|jewel(?:le)?ry|anklet|brooch|halskette|ohrringe|armband|collier|bague|boucles d'oreilles|collar|pulsera)\b|项链|耳环|耳钉|手链|戒指|首饰|ネックレス|ピアス/i,
  },
  {
    kind: 'panel-wood', beside: false, hs: ['4410', '4411', '4412', '940330', '940340', '940350', '940360'],
    words: /\b(?:mdf|particle ?board|plywood|bookcase|bookshelf|nightstand|dresser|tv stand|desk)\b|密度板|刨花板|书架|床头柜/i,
  },
]

/** Why goods are taken to be of a kind: a code says so, or words of the title suggest it. */
export interface KindFound {
  readonly kind: GoodsKind
  readonly by: 'hs' | 'words'
  /** The code's prefix, or the word as the title writes it. */
  readonly what: string
}

/**
 * The kinds of goods a product is of. A code decides where there is one; the title then only adds what codes do not
 * say (batteries, radio, goods for children). Without a code the title's words suggest. Empty when neither tells.
 */
export function goodsKinds({ title, hs }: { readonly title: string; readonly hs: string | null }): KindFound[] {
  return recognitions.flatMap(({ kind, hs: prefixes, words, beside }): KindFound[] => {
    const prefix = hs === null ? undefined : prefixes.find((one) => hs.startsWith(one))
    if (prefix !== undefined) return [{ kind, by: 'hs', what: prefix }]
    if (hs !== null && !beside) return []
    const word = words.exec(title)?.[0]
    return word === undefined ? [] : [{ kind, by: 'words', what: word }]
  })
}
