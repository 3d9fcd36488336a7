import { isCountryName } from './country-names.ts'

/** Brands a listing often names, with the names they bear in Chinese, Japanese and Korean. Own knowledge, no register. */
const table = `Apple 苹果 アップル 애플|Samsung 三星 サムスン 삼성|Huawei 华为 ファーウェイ 화웨이|Xiaomi 小米 シャオミ 샤오미|Sony 索尼 ソニー 소니|Nintendo 任天堂 닌텐도|Canon 佳能 キヤノン キャノン 캐논|Nikon 尼康 ニコン 니콘|Panasonic 松下 パナソニック 파나소닉|Philips 飞利浦 フィリップス 필립스|Bosch 博世 ボッシュ 보쉬|Makita 牧田 マキタ 마끼다|DeWalt 得伟|Dyson 戴森 ダイソン 다이슨|Siemens 西门子 シーメンス 지멘스|Braun 博朗|Nike 耐克 ナイキ 나이키|Adidas 阿迪达斯 アディダス 아디다스|Puma 彪马 プーマ 푸마|Lego 乐高 レゴ 레고|Anker 安克 アンカー 앤커|Logitech 罗技 ロジクール 로지텍|Lenovo 联想 レノボ 레노버|Dell 戴尔 デル 델|Asus 华硕 エイスース 에이수스|Acer 宏碁 エイサー 에이서|Microsoft 微软 マイクロソフト 마이크로소프트|Google 谷歌 グーグル 구글|Amazon 亚马逊 アマゾン 아마존|Tesla 特斯拉 テスラ 테슬라|Toyota 丰田 トヨタ 토요타 도요타|Honda 本田 ホンダ 혼다|BMW 宝马|Ford 福特 フォード 포드|Volkswagen 大众汽车 フォルクスワーゲン 폭스바겐|Mercedes 奔驰 メルセデス 벤츠|Shimano 禧玛诺 シマノ 시마노|Kärcher 凯驰 ケルヒャー 카처|Nespresso 奈斯派索 ネスプレッソ 네스프레소|KitchenAid|Ikea 宜家 イケア 이케아|Fitbit|Garmin 佳明 ガーミン 가민|GoPro|Oppo|Vivo|OnePlus 一加|Motorola 摩托罗拉 モトローラ 모토로라|Nokia 诺基亚 ノキア 노키아|Pixel|Galaxy|iPhone|iPad|MacBook|AirPods|Kindle|Xbox|PlayStation|Switch|Alexa|Siri|Dolby 杜比 ドルビー 돌비|Ryobi|Milwaukee|Einhell|Metabo|Gardena|Tefal|Le Creuset|Stanley|Yeti|Thermos 膳魔师 サーモス 써모스|Zojirushi 象印|Swarovski 施华洛世奇 スワロフスキー 스와로브스키|Levi's|Velcro|Gore-Tex|Cordura|Teflon|Lycra|Vibram|YKK|Kevlar|Android 安卓 アンドロイド 안드로이드|Windows|iOS`

const brands = table.split('|').map((row) => {
  const cjk = row.search(/\s[^\p{Script=Latin}]/u)
  const name = cjk < 0 ? row : row.slice(0, cjk)
  return { name, others: cjk < 0 ? [] : row.slice(cjk + 1).split(' ') }
})
// Words before they are brands, also at the beginning of a sentence.
const alsoWords = new Set(['Switch', 'Stanley', 'Ford', 'Pixel', 'Galaxy', 'Windows', 'Amazon', 'Apple', 'Braun', 'Dell', 'Thermos', 'Velcro', 'Lycra', 'Teflon', 'Puma', 'Vivo', 'Canon', 'Yeti', 'Thermos', 'Gore-Tex'])

export interface Brand {
  readonly name: string
  readonly text: string
}

/** The known brands a text names. */
export function brandsIn(text: string): Brand[] {
  return brands.flatMap(({ name, others }): Brand[] => {
    const latin = findName(text, name, !alsoWords.has(name))
    if (latin !== null) return [{ name, text: latin }]
    const other = others.find((word) => standsAlone(text, word) && !(word === '苹果' && /苹果(?:味|酱|汁|醋|木|形|绿)/.test(text)))
    return other === undefined ? [] : [{ name, text: other }]
  })
}

// "モデル" and "모델" hold the name of a maker of computers and do not speak of it.
function standsAlone(text: string, word: string): boolean {
  if (!text.includes(word)) return false
  return /^\p{Script=Han}/u.test(word) || new RegExp(`(?<![가-힣ァ-ヶー])${word}(?![ァ-ヶー])`, 'u').test(text)
}

function findName(text: string, name: string, anyCase: boolean): string | null {
  const pattern = new RegExp(`(?<!\\p{Script=Latin})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{Script=Latin})`, anyCase ? 'iu' : 'u')
  return pattern.exec(text)?.[0] ?? null
}

// Capitalised or Latin in running text and yet no brand: calendar, peoples, trade words, abbreviations.
const noBrands = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  christmas halloween easter thanksgiving valentine mother father american british german french italian spanish japanese korean chinese european asian
  english europe america asia china japan germany france italy spain korea usa uk eu us scandinavian nordic egyptian turkish swiss africa african mexico
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
