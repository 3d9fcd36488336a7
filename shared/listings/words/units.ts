const dimensions = [
  'length', 'area', 'mass', 'volume', 'temperature', 'angle', 'voltage', 'current', 'charge', 'power', 'energy',
  'frequency', 'data', 'data-rate', 'duration', 'months', 'pressure', 'sound', 'light', 'colour', 'turning', 'speed',
  'force', 'torque', 'surface-mass', 'fineness', 'percent', 'pixels', 'resistance', 'carat', 'money', 'flow', 'other',
] as const
/** What a unit measures; only units of one dimension can be converted into each other. */
export type Dimension = (typeof dimensions)[number]

export type System = 'metric' | 'imperial' | 'none'

export interface Unit {
  readonly id: string
  readonly dimension: Dimension
  /** How many of the dimension's base unit one is; temperatures are kept apart. */
  readonly factor: number
  readonly system: System
}

/**
 * id | dimension | factor | symbols (upper and lower case matter) | words in any language (they do not). `_` is a blank.
 * Factors of inch, pound, gallon: international yard and pound agreement of 1959, NIST Handbook 44 appendix C.
 */
const table = `
mm|length|0.001|mm|millimet(er|re|ers|res) millimètre(s) milímetro(s) millimetro millimetri 毫米 公厘 ミリメートル ミリ 밀리미터 밀리
cm|length|0.01|cm CM Cm|centimet(er|re|ers|res) zentimeter(n) centimètre(s) centímetro(s) centimetro centimetri 厘米 公分 センチメートル センチ 센티미터 센티
dm|length|0.1|dm|dezimeter decimet(er|re|ers|res) 分米
m|length|1|m M|met(er|re|ers|res) metern mètre(s) metro(s) metri 米 公尺 メートル メーター 미터
km|length|1000|km KM|kilomet(er|re|ers|res) kilometern kilomètre(s) kilómetro(s) chilometro chilometri 公里 千米 キロメートル 킬로미터
um|length|0.000001|μm um|micron(s) mikrometer micromètre(s) 微米 マイクロメートル 마이크로미터 미크론
in|length|0.0254|" '' in in. In IN|inch(es) zoll pouce(s) pulgada(s) pollice pollici 英寸 吋 寸 インチ 인치
ft|length|0.3048|ft ft. FT|foot feet fuß pied(s) pie(s) piede piedi 英尺 フィート 피트
yd|length|0.9144|yd yds|yard(s) yarda(s) iarda iarde verge(s) 码长 ヤード 야드
mi|length|1609.344|mi|mile(s) meile(n) milla(s) miglio miglia 英里 マイル 마일
sqm|area|1|m² ㎡ m2 sqm qm|square_met(er|re|ers|res) quadratmeter(n) mètre(s)_carré(s) metro(s)_cuadrado(s) metri_quadrati metro_quadrato 平方米 平米 平方メートル 제곱미터 평방미터
sqcm|area|0.0001|cm2|square_centimet(er|re|ers|res) quadratzentimeter(n) 平方厘米 平方センチメートル 제곱센티미터
sqft|area|0.09290304|sqft ft2 sq.ft sq.ft. sq._ft. sq._ft sq_ft|square_f(oot|eet) quadratfuß pieds_carrés pies_cuadrados piedi_quadrati 平方英尺 平方フィート 제곱피트
tatami|area|1.62||tatami(s) tatami_mat(s) tatami-matten tatamimatten 畳 帖
sqin|area|0.00064516|in2 sq_in|square_inch(es) quadratzoll pouces_carrés 平方英寸
cbm|volume|1000|m3 cbm|cubic_met(er|re|ers|res) kubikmeter(n) mètre(s)_cube(s) metro(s)_cúbico(s) metri_cubi 立方米 立方メートル 세제곱미터
ug|mass|0.000001|μg mcg|microgram(s) mikrogramm microgrammes 微克
mg|mass|0.001|mg|milligram(s) milligramm(e) milligrammes miligramo(s) milligrammo milligrammi 毫克 ミリグラム 밀리그램
g|mass|1|g G gr gr.|gram(s) gramm gramme(s) gramo(s) grammo grammi 克 公克 グラム 그램
kg|mass|1000|kg KG Kg kgs|kilo(s) kilogram(s) kilogramm kilogramme(s) kilogramo(s) chilogrammo chilogrammi chilo chili 公斤 千克 キログラム キロ 킬로그램 킬로
jin|mass|500||斤
t|mass|1000000|t|tonne(s) tonne(n) tonelada(s) tonnellata tonnellate 吨 トン 톤
oz|mass|28.349523125|oz oz. OZ Oz|ounce(s) unze(n) once(s) onza(s) oncia once 盎司 安士 オンス 온스
lb|mass|453.59237|lb lbs lb. lbs. LB LBS|pound(s) pfund livre(s) libra(s) libbra libbre 磅 ポンド 파운드
ml|volume|0.001|ml mL ML cc|millilit(er|re|ers|res) millilitre(s) mililitro(s) millilitro millilitri 毫升 ミリリットル 밀리리터
cl|volume|0.01|cl cL|centilit(er|re|ers|res) centilitre(s) centilitro centilitri
dl|volume|0.1|dl dL|deziliter decilit(er|re|ers|res) デシリットル
l|volume|1|l L ℓ lt lts|lit(er|re|ers|res) litern litro(s) litri 升 公升 リットル 리터
floz|volume|0.0295735295625|fl_oz fl.oz fl.oz. fl._oz fl._oz. fl_oz. floz oz oz. OZ|fluid_ounce(s) flüssigunze(n) once(s) once(s)_liquide(s) onza(s) onza(s)_líquida(s) once once_liquide once_fluide 液量盎司 液体盎司 液盎司 盎司 液量オンス 액량온스 온스 オンス ounce(s) unze(n)
gal|volume|3.785411784|gal gal.|gallon(s) gallone(n) galón galones gallone galloni 加仑 ガロン 갤런
qt|volume|0.946352946|qt qt. qts|quart(s) 夸脱
pt|volume|0.473176473|pt.|pint(s) 品脱 パイント
cup|volume|0.2365882365||
c|temperature|1|℃ °C °_C ˚C|degree(s) degree(s)_celsius degree(s)_c degree(s)_centigrade grad grad_celsius degré(s) degré(s)_celsius grado(s) grado(s)_celsius grado(s)_centígrado(s) gradi gradi_celsius gradi_centigradi 摄氏度 度 ℃ 도 度C
f|temperature|1|℉ °F °_F ˚F|degree(s) degree(s)_fahrenheit degree(s)_f grad grad_fahrenheit degré(s) degré(s)_fahrenheit grado(s) grado(s)_fahrenheit gradi gradi_fahrenheit fahrenheit 华氏度 度 도
deg|angle|1|°|degree(s) grad degré(s) grado(s) gradi 度 도
v|voltage|1|V V~ VAC VDC Vac Vdc v|volt(s) voltio(s) 伏特 伏 ボルト 볼트
kv|voltage|1000|kV KV|kilovolt(s)
mv|voltage|0.001|mV|millivolt(s)
a|current|1|A|amp(s) ampere(s) ampère(s) amperio(s) 安培 安 アンペア 암페어
ma|current|0.001|mA|milliamp(s) milliampere 毫安 ミリアンペア 밀리암페어
mah|charge|0.001|mAh mah MAH mAH|milliamp_hour(s) milliamperestunden milliampère-heures milliamperios_hora 毫安时 毫安 ミリアンペア時 밀리암페어시
ah|charge|1|Ah AH|amp(ere) amp(ere)_hour(s) amperestunden 安时
w|power|1|W w|watt(s) vatio(s) 瓦特 瓦 ワット 와트
kw|power|1000|kW KW kw|kilowatt(s) kilovatio(s) 千瓦 キロワット 킬로와트
mw|power|0.001|mW|milliwatt(s) 毫瓦
hp|power|735.49875|hp HP PS CV cv|horsepower 匹 马力 馬力 마력
va|other|1|VA|
wh|energy|3600|Wh WH|watt watt_hour(s) wattstunde(n) wattheures vatios vatios_hora 瓦时 ワット時 와트시
kwh|energy|3600000|kWh KWH|kilowatt kilowatt_hour(s) kilowattstunde(n) 千瓦时 度电
kcal|energy|4184|kcal|kilokalorie(n) kilocalories kilocalorías kilocalorie 千卡 大卡 キロカロリー 킬로칼로리
kj|energy|1000|kJ|kilojoule(s) 千焦
j|energy|1|J|joule(s) julios 焦耳
hz|frequency|1|Hz HZ hz|hertz hercios 赫兹 赫 ヘルツ 헤르츠
khz|frequency|1000|kHz KHz|kilohertz 千赫
mhz|frequency|1000000|MHz|megahertz 兆赫 メガヘルツ
ghz|frequency|1000000000|GHz Ghz G|gigahertz 吉赫 ギガヘルツ 기가헤르츠
kb|data|1000|KB kB Ko ko|kilobyte(s)
mb|data|1000000|MB Mo|megabyte(s) mégaoctets 兆字节 メガバイト 메가바이트
gb|data|1000000000|GB Gb Go|gigabyte(s) gigaoctets gigas 千兆字节 ギガバイト ギガ 기가바이트 기가
tb|data|1000000000000|TB To|terabyte(s) téraoctets テラバイト 테라바이트
kbps|data-rate|1000|kbps kbit/s Kbps|
mbps|data-rate|1000000|Mbps Mbit/s Mb/s MBit/s|
gbps|data-rate|1000000000|Gbps Gbit/s Gb/s GBit/s|
ms|duration|0.001|ms|millisecond(s) millisekunde(n) milliseconde(s) milisegundo(s) millisecondi 毫秒 ミリ秒 밀리초
s|duration|1|s sec sec. secs sek. Sek. seg seg.|second(s) sekunde(n) seconde(s) segundo(s) secondo secondi 秒钟 秒 秒間 초
min|duration|60|min min. mins Min. Min mn|minute(s) minute(n) minuto(s) minuti 分钟 分鐘 分間 分 분
h|duration|3600|h H hr hrs hrs. hr. Std. Std|hour(s) stunde(n) stündig(e) stündige(r) stündige(s) stündigen heure(s) hora(s) ora ore 小时 小時 個小時 时间 時間 个小时 시간
d|duration|86400||day(s) tag(e) tagen tägig(e) tägige(r) tägige(s) tägigen jour(s) día(s) giorno giorni 天 日 日間 일 일간
week|duration|604800||week(s) woche(n) wöchig(e) semaine(s) semana(s) settimana settimane 周 星期 个星期 週間 週 주 주일 주간
month|months|1||month(s) monat(e) monaten monatig(e) monatige(s) mois mes meses mese mesi 个月 個月 か月 ヶ月 カ月 ヵ月 개월 달
year|months|12|yr yrs|year(s) jahr(e) jahren jährig(e) jährige(r) jährigen jährige(s) an ans année(s) año(s) anno anni 年 周年 年間 岁 歳 才 년 년간 살 세
pa|pressure|1|Pa|pascal 帕 帕斯卡
kpa|pressure|1000|kPa KPa Kpa|kilopascal 千帕 キロパスカル
mpa|pressure|1000000|MPa Mpa|megapascal 兆帕
bar|pressure|100000|bar Bar|bar 巴
psi|pressure|6894.757293168|psi PSI|
db|sound|1|dB DB db dB(A)|dezibel decibel(s) décibels decibelios decibel 分贝 デシベル 데시벨
lm|light|1|lm LM|lumen(s) lúmenes 流明 ルーメン 루멘
lx|light|1|lx lux|lux 勒克斯 ルクス
cd|light|1|cd nits cd/m2|nit(s) 尼特 ニト
kelvin|colour|1|K|kelvin 开尔文 ケルビン 켈빈
rpm|turning|1|rpm RPM r/min U/min tr/min giri/min min-1|revolutions_per_minute umdrehungen_pro_minute tours_par_minute revoluciones_por_minuto giri_al_minuto 转/分 转/分钟 转每分钟 转 回転/分 回転
kmh|speed|0.277777777778|km/h kmh Km/h|kilometres_per_hour kilometers_per_hour stundenkilometer 公里/小时 时速公里 公里每小时 キロ毎時
mph|speed|0.44704|mph MPH|miles miles_per_hour meilen meilen_pro_stunde 英里/小时
mps|speed|1|m/s|米/秒 メートル毎秒
newton|force|1|N|newton(s)
nm|torque|1|Nm N·m N.m N⋅m N-m|newtonmeter newton_metres newton_meters 牛米 牛·米 ニュートンメートル
gsm|surface-mass|1|g/m2 gsm GSM g/㎡|克/平方米 克每平方米
den|fineness|1|D den DEN|denier 旦 丹尼尔 デニール 데니어
dtex|fineness|0.9|dtex|
percent|percent|1|% ％|percent per_cent prozent pourcent pour_cent por_ciento per_cento パーセント 퍼센트
mp|pixels|1000000|MP Mpx MPx|megapixel(s) megapixeln mégapixels megapíxeles メガピクセル 메가픽셀
px|pixels|1|px|pixel(s) pixeln píxeles 像素 画素 화소
dpi|other|1|dpi DPI|
fps|other|1|fps FPS|frames_per_second bilder_pro_sekunde images_par_seconde 帧 帧/秒 フレーム/秒 프레임
ppm|other|1|ppm|
ohm|resistance|1|Ω|ohm(s) 欧姆 欧 オーム 옴
kohm|resistance|1000|kΩ|
carat|carat|1|K k kt ct|karat karats carat(s) kilate(s) quilates carato carati quilate 克拉 カラット 캐럿 金
cfm|flow|1|CFM|
usd|money|1|$ US$ USD|dollar(s) us_dollar(s) dólar(es) dollaro dollari 美元 美金 ドル 米ドル 달러
eur|money|1|€ EUR|euro(s) 欧元 ユーロ 유로
gbp|money|1|£ GBP|pound(s) pound(s)_sterling 英镑 ポンド 파운드
cny|money|1|¥ RMB CNY|yuan 元 人民币 人民元 위안
jpy|money|1|¥ JPY|yen 日元 円 엔
krw|money|1|₩ KRW|won 韩元 ウォン 원
`

const imperial = new Set(['tatami', 'in', 'ft', 'yd', 'mi', 'sqft', 'sqin', 'oz', 'lb', 'floz', 'gal', 'qt', 'pt', 'f', 'psi', 'mph', 'hp'])
const neither: ReadonlySet<Dimension> = new Set(['angle', 'duration', 'months', 'percent', 'money', 'pixels', 'carat', 'other'])

const units = new Map<string, Unit>()
const bySymbol = new Map<string, string[]>()
const byWord = new Map<string, string[]>()

for (const row of table.trim().split('\n')) {
  const [id = '', dimension = '', factor = '', symbols = '', ...words] = row.split('|')
  addUnit(id, dimension, Number(factor), symbols, words.join('|'), row)
}

function addUnit(id: string, name: string, factor: number, symbols: string, words: string, row: string): void {
  const dimension = dimensions.find((one) => one === name)
  if (dimension === undefined) throw new RangeError(`Not a dimension: ${row}`)
  units.set(id, { id, dimension, factor, system: imperial.has(id) ? 'imperial' : neither.has(dimension) ? 'none' : 'metric' })
  for (const symbol of symbols.split(' ').map((one) => one.replaceAll('_', ' '))) {
    add(bySymbol, symbol, id)
    add(bySymbol, symbol.normalize('NFKC'), id)
  }
  for (const word of words.split(' ').flatMap(spellings)) add(byWord, word.replaceAll('_', ' ').toLowerCase().normalize('NFKC'), id)
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return
  const ids = map.get(key) ?? []
  if (!ids.includes(id)) map.set(key, [...ids, id])
}

/** "met(er|re)" is met, meter and metre; the bare stem is none where the brackets hold choices. */
function spellings(word: string): string[] {
  const match = /^(.*?)\(([^)]*)\)(.*)$/.exec(word)
  if (!match) return [word]
  const choices = (match[2] ?? '').split('|')
  return [...(choices.length > 1 ? [] : ['']), ...choices].flatMap((choice) => spellings(`${match[1] ?? ''}${choice}${match[3] ?? ''}`))
}

export function unit(id: string): Unit {
  const found = units.get(id)
  if (found === undefined) throw new RangeError(`Not a unit: ${id}`)
  return found
}

/** All units that a spelling may mean ("oz" is a weight and a volume), none for what is no unit. */
export function unitsSpelt(text: string): readonly string[] {
  return bySymbol.get(text) ?? byWord.get(text.toLowerCase()) ?? []
}

export const longestUnit = Math.max(...[...bySymbol.keys(), ...byWord.keys()].map((key) => key.length))
