import type { Language } from '../language.ts'

/**
 * Number words that state a count ("three", "drei"), by language. What is as often something else ("one", French
 * "neuf", Italian "sei", Spanish "once") only counts as a hint that the number is there.
 */
const counts: Readonly<Record<Exclude<Language, 'zh' | 'ja'>, string>> = {
  en: 'two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 fifteen 15 sixteen 16 eighteen 18 twenty 20 twenty-four 24 twenty-five 25 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000',
  de: 'zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 fünfzehn 15 sechzehn 16 achtzehn 18 zwanzig 20 vierundzwanzig 24 fünfundzwanzig 25 dreißig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100 tausend 1000',
  fr: 'deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 dix 10 onze 11 douze 12 quinze 15 seize 16 dix-huit 18 vingt 20 vingt-quatre 24 vingt-cinq 25 trente 30 quarante 40 cinquante 50 soixante 60 quatre-vingts 80 cent 100 mille 1000',
  es: 'dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 doce 12 quince 15 dieciséis 16 dieciocho 18 veinte 20 veinticuatro 24 veinticinco 25 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 mil 1000',
  it: 'due 2 tre 3 quattro 4 cinque 5 sette 7 otto 8 nove 9 dieci 10 undici 11 dodici 12 quindici 15 sedici 16 diciotto 18 venti 20 ventiquattro 24 venticinque 25 trenta 30 quaranta 40 cinquanta 50 sessanta 60 settanta 70 ottanta 80 novanta 90 cento 100 mille 1000',
  ko: '두 2 세 3 네 4 다섯 5 여섯 6 일곱 7 여덟 8 아홉 9 열 10 열두 12 스무 20',
}

/** Words by which a number may also be said: "double", "Doppel-", "trío"; value first. A word ends where its pattern ends. */
const hints: Readonly<Record<Language, string>> = {
  en: '1 ones?|an?|singles?|once|each|per|solo 2 two|twins?|doubl\\p{L}*|dual|pairs?|both|seconds?|twice|bi-?(?:fold|colou?r|direction|lingual|focal)\\p{L}* 3 three|tripl\\p{L}*|trio|tri-\\p{L}+|thirds?|thrice 4 four|quad\\p{L}*|quarters?|fourths? 5 five|fifths? 6 six|sixths? 7 seven|sevenths?|weeks? 8 eight|eighths?|octa\\p{L}* 9 nine|ninths? 10 ten|tenths? 11 eleven 12 twelve|dozens?|years? 0 zero|freezing 0.5 half|halves|semi 0.25 quarters? 24 around.the.clock|days? 20 score 100 hundred|full\\p{L}*|all|pure\\p{L}*|entire\\p{L}*|complete\\p{L}*|century 1000 thousand 50 half|fifty 360 all.round|full.circle 365 years?',
  de: '1 ein\\p{L}*|erst\\p{L}*|je|pro 2 zwei(?!hund|und|taus)\\p{L}*|zwo|doppel\\p{L}*|dual|paar\\p{L}*|beid\\p{L}*|bi-?(?:color|lingual|direktional)\\p{L}* 3 drei(?!ß|hund|zehn|und|taus)\\p{L}*|tripl\\p{L}*|trio|dritt\\p{L}* 4 vier(?!zig|zehn|hund|und)\\p{L}*|quad\\p{L}* 5 fünf(?!zig|zehn|hund|und)\\p{L}* 6 sechs(?!zehn|hund|und)\\p{L}* 7 sieb(?:en(?!hund|und)|t)\\p{L}*|wöch\\p{L}*|woch\\p{L}* 8 acht(?!zig|zehn|hund|und|e[nt]|sam|ung)\\p{L}*|okta\\p{L}* 9 neun(?!zig|zehn)\\p{L}* 10 zehn\\p{L}* 11 elf\\p{L}* 12 zwölf\\p{L}*|dutzend\\p{L}*|jahr\\p{L}*|jähr\\p{L}* 0 null\\p{L}* 0.5 halb\\p{L}*|hälfte 0.25 viertel\\p{L}* 100 hundert\\p{L}*|voll\\p{L}*|rein\\p{L}*|ganz\\p{L}* 1000 tausend\\p{L}* 50 halb\\p{L}*|hälfte 24 rund.um.die.uhr|ganztags 360 rundum\\p{L}*',
  fr: "1 une?|seul\\p{L}*|premi\\p{L}*|chaque|par|mono\\p{L}* 2 deux|doubl\\p{L}*|duo|paires?|bi-?(?:colore|matière|face|directionnel)\\p{L}*|second\\p{L}* 3 trois\\p{L}*|tripl\\p{L}*|trio|tri-\\p{L}+ 4 quatre|quatri\\p{L}*|quadr\\p{L}*|quarts? 5 cinq|cinqui\\p{L}* 6 six|sixi\\p{L}*|hexa\\p{L}* 7 sept|septi\\p{L}*|semaines? 8 huit|huiti\\p{L}*|octo\\p{L}* 9 neuf|neuvi\\p{L}* 10 dix|dixi\\p{L}*|dizaines? 11 onze 12 douz\\p{L}*|ans? 0 zéro 0.5 demi\\p{L}*|moitié|semi 0.25 quarts? 100 cents?|centaines?|pur\\p{L}*|tout\\p{L}*|entièrement 1000 mille|milliers? 50 moitié",
  es: '1 un[oa]?s?|primer\\p{L}*|cada|por|mono\\p{L}*|sol[oa]s? 2 dos|dobl\\p{L}*|dual|par|pares|ambos|dúo|segund\\p{L}*|bi(?:color|plaza|direccional)\\p{L}* 3 tres|tripl\\p{L}*|trío|tercer\\p{L}* 4 cuatro|cuádr\\p{L}*|cuadr\\p{L}*|cuart[oa]s? 5 cinco|quint\\p{L}* 6 seis|sext\\p{L}* 7 siete|sépti\\p{L}*|semanas? 8 ocho|octav\\p{L}* 9 nueve|noven[oa] 10 diez|décim\\p{L}*|decenas? 11 once 12 doce|docenas?|años? 0 cero 0.5 medi[oa]s?|mitad|semi\\p{L}* 0.25 cuart[oa]s? 100 cien|cientos?|pur[oa]s?|total\\p{L}* 1000 mil|miles 50 mitad|medi[oa]s?',
  it: "1 un[oa]?|un'\\p{L}*|prim[oaie]|ogni|per|mono\\p{L}*|singol\\p{L}* 2 due|doppi\\p{L}*|dual|duplic\\p{L}*|paio|paia|coppi[ae]|entramb\\p{L}*|second[oaie]|bi(?:color|posto|direzional)\\p{L}* 3 tre|tripl\\p{L}*|trio|terz[oaie] 4 quattro|quadr\\p{L}*|quart[oaie] 5 cinque|quint\\p{L}* 6 sei|sest[oaie] 7 sette|settim\\p{L}* 8 otto|ottav\\p{L}* 9 nove|non[oaie] 10 dieci|decim\\p{L}*|decin\\p{L}* 11 undici 12 dodici|dozzin\\p{L}*|ann[oi] 0 zero 0.5 mezz[oaie]|metà|semi\\p{L}* 0.25 quart[oi] 100 cento|cent[oi]naia|pur[oaie]|tutt[oaie]|total\\p{L}* 1000 mille|mila|migliai[oa] 50 metà",
  zh: '1 一|单|每|壹 2 二|两|双|[一成每]对|对装|兩|雙 3 三|叁 4 四|肆 5 五 6 六 7 七|周|星期 8 八 9 九 10 十 12 十二|年|打 0 零 0.5 半 0.25 四分之一 0.75 七分|四分之三 50 半 100 百|全|纯 1000 千 24 全天|昼夜 360 全方位',
  ja: '1 一|ひと|単|毎|シングル|ワン|１ 2 二|両|双|ふた|ダブル|ペア|対|ツー|デュアル|ツイン 3 三|トリプル|みっ|スリー 4 四|よっ|クアッド 5 五|いつ 6 六 7 七|週 8 八 9 九 10 十 12 十二|ダース|年 0 零|ゼロ 0.5 半|ハーフ 0.75 七分 50 半|ハーフ 100 百|フル 1000 千 24 終日 360 全方位',
  ko: '1 한|하나|일|단일|싱글|원 2 (?<![가-힣])두(?![가-힣]{2})|둘|이중|더블|쌍|양[면쪽방손]|듀얼|투(?=웨이|톤|피스)|켤레 3 (?<![가-힣])세(?=\\s|[번개장쌍겹배종색대줄칸층])|셋|삼[중단면겹각]|트리플|쓰리 4 (?<![가-힣])네(?=\\s|[번개장쌍겹배종색대줄칸층])|넷|사[방계각중면] 5 다섯|오[중각] 6 여섯|육각 7 일곱|칠부|주 8 여덟|팔각 9 아홉 10 열|십 12 열두|십이|다스|년 0 제로|영하 0.5 반|하프 0.75 칠부 50 반 100 백 1000 천 24 하루',
}

const european = (words: string) => {
  const list = words.split(' ')
  return new Map(list.flatMap((word, index): [string, number][] => (index % 2 === 0 ? [[word, Number(list[index + 1])]] : [])))
}

const countWords = new Map(Object.entries(counts).map(([language, words]) => [language, european(words)]))

interface Composed {
  readonly ones: string
  readonly tens: string
  readonly join: (ten: string, one: string) => readonly string[]
  readonly more: string
}

/** "Zweiunddreißig", "thirty-two", "treinta y dos", "trentadue", and the teens and hundreds that are one word. */
const composed: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'it', Composed>> = {
  en: {
    ones: 'one two three four five six seven eight nine',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    join: (ten, one) => [`${ten}-${one}`, `${ten} ${one}`],
    more: 'thirteen 13 fourteen 14 seventeen 17 nineteen 19 dozen 12 dozens 12',
  },
  de: {
    ones: 'ein zwei drei vier fünf sechs sieben acht neun',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    join: (ten, one) => [`${one}und${ten}`],
    more: 'dreizehn 13 vierzehn 14 siebzehn 17 neunzehn 19 zweihundert 200 dreihundert 300 fünfhundert 500 zweitausend 2000 dreitausend 3000 fünftausend 5000 zehntausend 10000 anderthalb 1.5 eineinhalb 1.5 zweieinhalb 2.5 dreieinhalb 3.5 dutzend 12',
  },
  fr: {
    ones: 'un deux trois quatre cinq six sept huit neuf',
    tens: 'vingt trente quarante cinquante soixante',
    join: (ten, one) => (one === 'un' ? [`${ten} et un`, `${ten}-et-un`] : [`${ten}-${one}`, `${ten} ${one}`]),
    more: 'treize 13 quatorze 14 dix-sept 17 dix-neuf 19 soixante-dix 70 quatre-vingt 80 quatre-vingt-dix 90 douzaine 12 douzaines 12',
  },
  es: {
    ones: 'un dos tres cuatro cinco seis siete ocho nueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    join: (ten, one) => [`${ten} y ${one}`],
    more: 'trece 13 catorce 14 diecisiete 17 diecinueve 19 veintidós 22 veintitrés 23 veintiséis 26 veintisiete 27 veintiocho 28 doscientos 200 doscientas 200 trescientos 300 trescientas 300 quinientos 500 quinientas 500 docena 12 docenas 12',
  },
  it: {
    ones: 'uno due tre quattro cinque sei sette otto nove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    join: (ten, one) => [/^[uo]/.test(one) ? `${ten.slice(0, -1)}${one}` : `${ten}${one}`],
    more: 'tredici 13 quattordici 14 diciassette 17 diciannove 19 duecento 200 trecento 300 cinquecento 500 duemila 2000 tremila 3000 cinquemila 5000 diecimila 10000 dozzina 12 dozzine 12',
  },
}

for (const [language, { ones, tens, join, more }] of Object.entries(composed)) {
  const known = countWords.get(language)
  const add = (word: string, value: number) => {
    if (known?.has(word) === false) known.set(word, value)
  }
  for (const [word, value] of european(more)) add(word, value)
  for (const [index, ten] of tens.split(' ').entries()) {
    for (const [below, one] of ones.split(' ').entries()) for (const word of join(ten, one)) add(word, (index + 2) * 10 + below + 1)
  }
}

const countPatterns = new Map(
  [...countWords].map(([language, words]) => {
    const choices = [...words.keys()].sort((one, other) => other.length - one.length).join('|')
    // Korean counts stand before a counter: "세 가지". German counts also open compounds: "dreilagig".
    if (language === 'ko') return [language, new RegExp(`(?<![가-힣])(${choices})(?=\\s?(?:가지|개|장|벌|켤레|단계|겹|번|명|쌍|종|색|세트|칸|대|병|줄|시간|인용|개월|팩|매(?!력)|포(?!함)|알(?!로)|캡슐|박스|상자|권|마리|잔|층|조각|봉지|통(?!기)|방향|곳|달|살|장치|배|컷|롤))`, 'g')]
    if (language === 'de') return [language, new RegExp(`(?<!\\p{L})(${choices})(?=\\P{L}|$|(?:teil|lag|stuf|fach|schicht|farb|seit|eck|reih|stell|flügel|arm|flamm)(?:ig|es|er|e|en)*(?!\\p{L}))`, 'giu')]
    return [language, new RegExp(`(?<![\\p{L}-])(${choices})(?!\\p{L}|-(?:and|et)-|[- ](?:quarters?|fourths?|quarts|cuartos|quarti)(?!\\p{L}))`, 'giu')]
  }),
)

export interface NumberWord {
  readonly value: number
  readonly start: number
  readonly end: number
}

const months = `jan(?:uary|uar|vier|uari)?|ener[o]|gennaio|feb(?:ruary|ruar|brero|braio|r)?|février|march|märz|mars|marzo|apr(?:il|ile)?|abril|avril|may|mai|mayo|maggio
june?|juni|juin|junio|giugno|jul[yi]?|juillet|julio|luglio|aug(?:ust)?|août|agosto|sep(?:t|tember|tembre|tiembre)?|settembre|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|nov(?:ember|embre|iembre)?|noviembre|dec(?:ember)?|dez(?:ember)?|déc(?:embre)?|dic(?:iembre|embre)?`
const monthStarts = [/^(?:jan|ene|gen)/, /^(?:feb|fév)/, /^(?:mar|mär)/, /^(?:ap|abr|av)/, /^ma[yig]/, /^(?:jun|juin|giu)/, /^(?:jul|juil|lug)/, /^(?:au|ao|ag)/, /^(?:sep|set)/, /^(?:oc|ok|ot)/, /^nov/, /^d/]
const monthPattern = new RegExp(`(?:(?<=\\d(?:st|nd|rd|th|er|\\.)?,?\\s(?:de\\s)?)(?:${months.replace('\n', '|')})(?!\\p{L})|(?<!\\p{L})(?:${months.replace('\n', '|')})(?=\\.?,?\\s(?:de\\s)?\\d))`, 'giu')

/** Names of months beside a day or a year, as their numbers: "21 November 2026". */
export function monthsIn(text: string): NumberWord[] {
  return [...text.matchAll(monthPattern)].map((hit) => {
    const name = hit[0].toLowerCase()
    return { value: monthStarts.findIndex((start) => start.test(name)) + 1, start: hit.index, end: hit.index + name.length }
  })
}

/** Number words that state a count, in order. */
export function countWordsIn(text: string, language: Language): NumberWord[] {
  if (language === 'zh' || language === 'ja') return hanNumbers(text)
  const pattern = countPatterns.get(language)
  const words = countWords.get(language)
  if (!pattern || !words) return []
  const turns = [...text.matchAll(idioms[language] ?? /$^/g)]
  const found = [...text.matchAll(pattern)].flatMap((hit) => {
    if (turns.some((turn) => turn.index <= hit.index && hit.index < turn.index + turn[0].length)) return []
    const value = words.get((hit[1] ?? '').toLowerCase())
    return value === undefined ? [] : [{ value, start: hit.index, end: hit.index + (hit[1] ?? '').length }]
  })
  return withHalves(multiplied(found, text), text, language)
}

/** "Two hundred" is 200, "two dozen" 24. */
function multiplied(found: readonly NumberWord[], text: string): NumberWord[] {
  const result: NumberWord[] = []
  for (const word of found) {
    const above = result.at(-1)
    const joined = above !== undefined && /^\s$/.test(text.slice(above.end, word.start))
    if (joined && above.value > 1 && above.value < word.value && [12, 100, 1000].includes(word.value)) {
      result.pop()
      result.push({ value: above.value * word.value, start: above.start, end: word.end })
    } else if (joined && above.value % 100 === 0 && word.value < (above.value % 1000 === 0 ? 1000 : 100)) {
      // "Mil doscientas" is 1,200.
      result.pop()
      result.push({ value: above.value + word.value, start: above.start, end: word.end })
    } else if (!manyDozens.test(text.slice(word.start, word.end))) result.push(word)
  }
  return result
}

// "Dozens of uses" counts nothing.
const manyDozens = /^(?:dozens|douzaines|docenas|dozzine)$/i

// "À quatre pattes" counts nothing.
const idioms: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<!\p{L})(?:all fours|four[- ]seasons?|(?:one|two)-of-a-kind|ten(?: out of |\/)ten|on all fours|four-legged|seventh heaven|nine to five)/giu,
  de: /vier(?:[- ]?jahreszeiten| pfoten|beiner)|auf allen vieren|eins a/giu,
  fr: /quatre (?:pattes|saisons)|mille et une?|trente-et-un|les quatre coins/giu,
  es: /cuatro (?:patas|estaciones)|mil y un[oa]?/giu,
  it: /quattro (?:zampe|stagioni)|mille e un[oa]?/giu,
}

const andAHalf: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^ and (?:a|one) half(?!\p{L})/iu, fr: /^ et demie?(?!\p{L})/iu, es: /^ y medi[oa](?!\p{L})/iu, it: /^ e mezz[oa](?!\p{L})/iu,
}

function withHalves(found: readonly NumberWord[], text: string, language: Language): NumberWord[] {
  const half = andAHalf[language]
  if (half === undefined) return [...found]
  return found.map((word) => {
    const hit = half.exec(text.slice(word.end))
    return hit === null ? word : { ...word, value: word.value + 0.5, end: word.end + hit[0].length }
  })
}

const counters =
  '件|个月|个|個|只|隻|条|條|本|枚|层|層|档|段階|段|种|種|色|片|包|双|雙|对|套|年|月|天|日|小时|時間|分钟|秒|次|回|人|格|步|口|块|倍|袋|瓶|支|台|台|张|張|枝|根|粒|颗|股|点|頭|头|合|面|室|杯|孔|排|折|代|米|厘米|英寸|公斤|升|斤|克|节|串|卷|巻|罐|桶|册|冊|朵|盒|箱|组|組|度|寸|毫升|公里|英尺|伏|瓦|级|路|项|款|间|扇|架|座|床|幅|把|顶|棵|足|着|缶|脚|束|品|畳|歳|才|膳|岁|口|週|周(?!年)|か月|ヶ月|カ月|年間|日間|時間|分間|つ|セット|ポケット|パック|ピース'
const hanPattern = new RegExp(`(?<![第\\d百十千万])([一二两兩三四五六七八九十百千万]+)(?=(?:大|小|挡)?(?:${counters}))|(?<=买)([一二两三四五六七八九十])(?=送)`, 'g')
const hanDigits = '零一二三四五六七八九'

const measuredByTen = /^(?:厘米|公分|毫米|米|公里|公斤|升|毫升|分钟|小时|時間|天|年(?!代)|个月|個月|[ヶカか]月|寸|英寸|件|只|片|枚|本|袋|瓶|支|色(?!彩)|款|层|粒)/

/** Chinese numerals before a counter: "三层", "两个". 一 alone is an article more often than a count. */
function hanNumbers(text: string): NumberWord[] {
  return [...text.matchAll(hanPattern)].flatMap((hit) => {
    const digits = hit[0]
    const value = hanValue(digits)
    return value === null || value < 2 || (/^[十百千万]$/.test(digits) && !(digits === '十' && measuredByTen.test(text.slice(hit.index + 1)))) ? [] : [{ value, start: hit.index, end: hit.index + digits.length }]
  })
}

/** "二十五" is 25, "三百" 300, "两万" 20,000; null for what is no numeral. */
export function hanValue(text: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of text.replace(/[两兩]/g, '二')) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[sign]
    if (hanDigits.includes(sign)) {
      if (digit !== null) return null
      digit = hanDigits.indexOf(sign)
    } else if (scale !== undefined) {
      section += (digit ?? 1) * scale
      digit = null
    } else if (sign === '万') {
      total += (section + (digit ?? 0) || 1) * 10_000
      section = 0
      digit = null
    } else return null
  }
  return total + section + (digit ?? 0)
}

const hintPatterns = new Map(
  Object.entries(hints).map(([language, list]) => {
    const words = list.split(' ')
    const cjk = language === 'zh' || language === 'ja' || language === 'ko'
    const rules = words.flatMap((word, index): [number, RegExp][] =>
      index % 2 === 0 ? [[Number(word), new RegExp(cjk ? (words[index + 1] ?? '') : `(?<!\\p{L})(?:${words[index + 1] ?? ''})(?!\\p{L})`, 'iu')]] : [],
    )
    return [language, rules]
  }),
)

/** Might the text say `value` in words? Generous: for forgiving, never for demanding. */
export function hintsAt(text: string, language: Language, value: number): boolean {
  if ((hintPatterns.get(language) ?? []).some(([hinted, pattern]) => hinted === value && pattern.test(text))) return true
  if (countWordsIn(text, language).some((word) => word.value === value)) return true
  return (language === 'zh' || language === 'ja') && [...text.matchAll(/[一二两兩三四五六七八九十百千万]+/g)].some(([numeral]) => hanValue(numeral) === value)
}
