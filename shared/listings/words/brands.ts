import { isCountryName } from './country-names.ts'

/** Brands a listing often names, with the names they bear in Chinese, Japanese and Korean. Own knowledge, no register. */
const table = `Apple 苹果 アップル 애플|Samsung 三星 サムスン 삼성|Huawei 华为 ファーウェイ 화웨이|Xiaomi 小米 シャオミ 샤오미|Sony 索尼 ソニー 소니|Nintendo 任天堂 닌텐도|Canon 佳能 キヤノン キャノン 캐논|Nikon 尼康 ニコン 니콘|Panasonic 松下 パナソニック 파나소닉|Philips 飞利浦 フィリップス 필립스|Bosch 博世 ボッシュ 보쉬|Makita 牧田 マキタ 마끼다|DeWalt 得伟|Dyson 戴森 ダイソン 다이슨|Siemens 西门子 シーメンス 지멘스|Braun 博朗|Nike 耐克 ナイキ 나이키|Adidas 阿迪达斯 アディダス 아디다스|Puma 彪马 プーマ 푸마|Lego 乐高 レゴ 레고|Anker 安克 アンカー 앤커|Logitech 罗技 ロジクール 로지텍|Lenovo 联想 レノボ 레노버|Dell 戴尔 デル 델|Asus 华硕 エイスース 에이수스|Acer 宏碁 エイサー 에이서|Microsoft 微软 マイクロソフト 마이크로소프트|Google 谷歌 グーグル 구글|Amazon 亚马逊 アマゾン 아마존|Tesla 特斯拉 テスラ 테슬라|Toyota 丰田 トヨタ 토요타 도요타|Honda 本田 ホンダ 혼다|BMW 宝马|Ford 福特 フォード 포드|Volkswagen 大众汽车 フォルクスワーゲン 폭스바겐|Mercedes 奔驰 メルセデス 벤츠|Shimano 禧玛诺 シマノ 시마노|Kärcher 凯驰 ケルヒャー 카처|Nespresso 奈斯派索 ネスプレッソ 네스프레소|KitchenAid|Ikea 宜家 イケア 이케아|Fitbit|Garmin 佳明 ガーミン 가민|GoPro|Oppo|Vivo|OnePlus 一加|Motorola 摩托罗拉 モトローラ 모토로라|Nokia 诺基亚 ノキア 노키아|Pixel|Galaxy|iPhone|iPad|MacBook|AirPods|Kindle|Xbox|PlayStation|Switch|Alexa|Siri|Dolby 杜比 ドルビー 돌비|Ryobi|Milwaukee|Einhell|Metabo|Gardena|Tefal|Le Creuset|Stanley|Yeti|Thermos 膳魔师 サーモス 써모스|Zojirushi 象印|Swarovski 施华洛世奇 スワロフスキー 스와로브스키|Levi's|Velcro|Gore-Tex|Cordura|Teflon|Lycra|Vibram|YKK|Kevlar|L'Oréal 欧莱雅 ロレアル 로레알|Nivea 妮维雅 ニベア 니베아|Gucci 古驰 グッチ 구찌|Prada 普拉达 プラダ 프라다|Chanel 香奈儿 シャネル 샤넬|Dior 迪奥 ディオール 디올|Hermès 爱马仕 エルメス 에르메스|Rolex 劳力士 ロレックス 롤렉스|Casio 卡西欧 カシオ 카시오|Seiko 精工表 セイコー 세이코|Uniqlo 优衣库 ユニクロ 유니클로|New Balance 新百伦 ニューバランス 뉴발란스|Under Armour 安德玛 アンダーアーマー 언더아머|Reebok 锐步 リーボック 리복|Converse 匡威 コンバース 컨버스|Asics 亚瑟士 アシックス 아식스|Mizuno 美津浓 ミズノ 미즈노|Yonex 尤尼克斯 ヨネックス 요넥스|The North Face ノースフェイス 노스페이스|Patagonia 巴塔哥尼亚 パタゴニア 파타고니아|Timberland 添柏岚 ティンバーランド 팀버랜드|Crocs 卡骆驰 クロックス 크록스|Birkenstock 勃肯 ビルケンシュトック 버켄스탁|Skechers 斯凯奇 スケッチャーズ 스케쳐스|Fila 斐乐 フィラ 휠라|Bose 博士音响 ボーズ|JBL|Sennheiser 森海塞尔 ゼンハイザー 젠하이저|Hitachi 日立 日立 히타치|Toshiba 东芝 東芝 도시바|Fujifilm 富士胶片 富士フイルム 후지필름|Kodak 柯达 コダック 코닥|Epson 爱普生 エプソン 엡손|Intel 英特尔 インテル 인텔|Nvidia 英伟达 エヌビディア 엔비디아|SanDisk 闪迪 サンディスク 샌디스크|Seagate 希捷 シーゲイト 씨게이트|Duracell 金霸王 デュラセル 듀라셀|Energizer 劲量 エナジャイザー 에너자이저|Gillette 吉列 ジレット 질레트|Oral-B 欧乐B 欧乐 오랄비|Colgate 高露洁 コルゲート 콜게이트|Pampers 帮宝适 パンパース 팸퍼스|Nestlé 雀巢 ネスレ 네슬레|Coca-Cola 可口可乐 コカ・コーラ コカコーラ 코카콜라|Starbucks 星巴克 スターバックス 스타벅스|Lavazza 拉瓦萨 ラバッツァ 라바짜|De'Longhi 德龙 デロンギ 드롱기|Zwilling 双立人 ツヴィリング 즈윌링|WMF|Tupperware 特百惠 タッパーウェア 타파웨어|Staub 珐宝 ストウブ 스타우브|Disney 迪士尼 ディズニー 디즈니|Marvel 漫威 マーベル|Pokémon 宝可梦 ポケモン 포켓몬|Barbie 芭比 バービー|Harley-Davidson 哈雷 ハーレーダビッドソン 할리데이비슨|Michelin 米其林 ミシュラン 미쉐린|Bridgestone 普利司通 ブリヂストン 브리지스톤|Audi 奥迪 アウディ 아우디|Porsche 保时捷 ポルシェ 포르쉐|Nissan 尼桑 닛산|Mazda 马自达 マツダ 마쓰다|Subaru 斯巴鲁 スバル 스바루|Suzuki 铃木 스즈키|Yamaha 雅马哈 ヤマハ 야마하|Kawasaki 川崎重工 カワサキ 가와사키|DJI 大疆|Haier 海尔 ハイアール 하이얼|TP-Link 普联|Hikvision 海康威视|Muji 无印良品 無印良品|Shiseido 资生堂 資生堂 시세이도|Lancôme 兰蔻 ランコム 랑콤|Estée Lauder 雅诗兰黛 エスティローダー 에스티로더|Maybelline 美宝莲 メイベリン 메이블린|Clinique 倩碧 クリニーク 크리니크|Ray-Ban 雷朋 レイバン 레이밴|Swatch 斯沃琪 スウォッチ 스와치|Tissot 天梭 ティソ 티쏘|Samsonite 新秀丽 サムソナイト 쌤소나이트|Rimowa 日默瓦 リモワ 리모와|Coleman 科勒曼 コールマン 콜맨|Victorinox ビクトリノックス 빅토리녹스|Husqvarna 富世华 ハスクバーナ 허스크바나|Stihl 斯蒂尔|Miele 美诺 ミーレ|Electrolux 伊莱克斯 エレクトロラックス 일렉트로룩스|Whirlpool 惠而浦 ワールプール 월풀|Rowenta|Moulinex|Krups|iRobot|Roomba ルンバ 룸바|Ecovacs 科沃斯 エコバックス 에코백스|Roborock 石头科技 ロボロック 로보락|Leica 徕卡 ライカ 라이카|Zeiss 蔡司 ツァイス 자이스|Parker 派克钢笔|Lamy 凌美 ラミー|Montblanc 万宝龙 몽블랑|Faber-Castell 辉柏嘉 ファーバーカステル 파버카스텔|Anta 安踏|Li-Ning 李宁|Gree 格力|Baseus 倍思|Ugreen 绿联|Decathlon 迪卡侬 デカトロン 데카트론|Zara|GHD|Jabra 捷波朗 ジャブラ 자브라|Cartier 卡地亚 カルティエ 까르띠에|Burberry 博柏利 巴宝莉 バーバリー 버버리|Lululemon 露露乐蒙 ルルレモン 룰루레몬|Android 安卓 アンドロイド 안드로이드|Windows|iOS`

const brands = table.split('|').map((row) => {
  const cjk = row.search(/\s[^\p{Script=Latin}]/u)
  const name = cjk < 0 ? row : row.slice(0, cjk)
  return { name, others: cjk < 0 ? [] : row.slice(cjk + 1).split(' ') }
})
// Words before they are brands, also at the beginning of a sentence.
const alsoWords = new Set(['Switch', 'Stanley', 'Ford', 'Pixel', 'Galaxy', 'Windows', 'Amazon', 'Apple', 'Braun', 'Dell', 'Thermos', 'Velcro', 'Lycra', 'Teflon', 'Puma', 'Vivo', 'Canon', 'Yeti', 'Gore-Tex', 'Converse', 'Casio', 'Patagonia', 'Parker', 'Swatch', 'Fila', 'Intel', 'Marvel', 'Prada', 'Anta', 'Gree', 'Zara'])

export interface Brand {
  readonly name: string
  readonly text: string
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longestFirst = (words: readonly string[]) => [...words].sort((one, other) => other.length - one.length).map(literal).join('|')
const latinNames = new Map(brands.map(({ name }) => [name.toLowerCase(), name]))
const anyLatin = new RegExp(`(?<!\\p{Script=Latin})(?:${longestFirst([...latinNames.values()])})(?!\\p{Script=Latin})`, 'giu')
const otherNames = new Map(brands.flatMap(({ name, others }) => others.map((word) => [word, name] as const)))
const ofScript = (pattern: RegExp) => longestFirst([...otherNames.keys()].filter((word) => pattern.test(word)))
// "モデル" and "모델" hold the name of a maker of computers and do not speak of it; "苹果味" is a taste.
const anyOther = new RegExp(
  `(?:${ofScript(/^\p{Script=Han}/u)})|(?<![가-힣ァ-ヶー])(?:${ofScript(/^[^\p{Script=Han}]/u)})(?![ァ-ヶー])`,
  'gu',
)

/** The known brands a text names, each once. */
export function brandsIn(text: string): Brand[] {
  const found = new Map<string, Brand>()
  const add = (name: string | undefined, said: string) => {
    if (name !== undefined && !found.has(name)) found.set(name, { name, text: said })
  }
  for (const [said] of text.matchAll(anyLatin)) {
    const name = latinNames.get(said.toLowerCase())
    if (name !== undefined && (name === said || !alsoWords.has(name))) add(name, said)
  }
  for (const { 0: said, index } of text.matchAll(anyOther)) {
    if (said !== '苹果' || !/^(?:味|酱|汁|醋|木|形|绿)/.test(text.slice(index + 2))) add(otherNames.get(said), said)
  }
  return [...found.values()]
}

// Capitalised or Latin in running text and yet no brand: calendar, peoples, trade words, abbreviations.
const noBrands = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  christmas halloween easter thanksgiving valentine mother father american british german french italian spanish japanese korean chinese european asian
  english dutch swedish danish norwegian finnish portuguese greek russian indian persian moroccan belgian austrian irish scottish welsh canadian australian brazilian mexican thai vietnamese arabic latin mediterranean hawaiian cuban bohemian boho victorian tuscan parisian icelandic himalayan atlantic pacific arctic bavarian peruvian english
  air force super sport sports classic original series edition premium deluxe smart home kids baby men women
  europe america asia china japan germany france italy spain korea usa uk eu us scandinavian nordic egyptian turkish swiss africa african mexico
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun januar februar märz juni juli oktober dezember
  i usb led lcd tv pc dvd cd diy ok vs max min mini pro plus ultra type size free one new pvc pu abs pp pe pc tpu eva pla pet uv uva uvb rgb hd uhd fhd
  ac dc bpa ph qr sim sd tf cob smd hepa spa yoga bmi hiv dna gsm lte nfc gps hdmi vga dvi aux mp ai app ios wifi wi-fi bluetooth wlan logo set dj bbq wc atm
  pcs pc kg cm mm ml oz lb xl xxl xs spf upf pa tpe tpr hdpe pfas pfoa mdf psi bar o-ring t-shirt tshirt polo x-mas xmas noel natal nato vip faq pdf rohs ce fcc
  dhl ups fedex usps covid q a b c d e f g h j k l m n o p r s t u v w x y z st nr no art modell model modèle modelo modello taille größe tamaño misura talla taglia bh v-neck v-ausschnitt sos sous oem odm moq sku ean upc asin ip
  alu rfid tpms obd ecg ekg spo2 hrv dpi fps hdr ssd hdd ram rom cpu gpu nvme sata pcie dab fm am ir tws anc enc led-lampe pm t-shirts off in cbd tens ems lan ean web online offline app apps bio öko eco okko halogen neon
  sua suo suoi sue lei loro vostra vostro usted ustedes kba kbt queen king twin california fairtrade vegan bluetooth® dr mr mrs ms celsius fahrenheit hz mah ah wh kw kwh vac vdc volt watt ampere lm lux db ghz mhz cbm`.split(/\s+/),
)

/** Words of a text that look like names: "iPhone", "Lumora" inside a sentence, any Latin word in Chinese, Japanese or Korean. */
export function nameLikeWords(text: string, cjk: boolean, nounsAreCapital: boolean): string[] {
  const words = [...text.matchAll(/(?<![\p{Script=Latin}\d@#])\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-'][\p{Script=Latin}\d]+)*/gu)]
  const titled = isTitleCase(words.map(([word]) => word))
  return words.flatMap((hit) => {
    const word = hit[0].replace(/'s$/, '')
    const plain = word.toLowerCase()
    if (noBrands.has(plain) || plain.length < 3 || /\d/.test(word) || isCountryName(plain)) return []
    if (cjk) return /^\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word) ? [word] : []
    if (/^\p{Ll}{1,2}\p{Lu}/u.test(word) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(word)) return [word]
    if (nounsAreCapital || titled || word.includes('-') || !/^\p{Lu}\p{Ll}+$/u.test(word)) return []
    const before = text.slice(0, hit.index)
    return /[\p{L}\d,)%][\s]$/u.test(before) && !/[.!?:]\s$/.test(before) ? [word] : []
  })
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word))
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2
}
