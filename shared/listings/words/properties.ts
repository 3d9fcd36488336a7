import type { Language } from '../language.ts'

/**
 * What goods can or cannot do, or do and do not hold: id | pattern sources in all languages, blanks between, `_` for a
 * blank. Whether the text affirms or denies it is read from the words around it.
 */
const table = `
waterproof|water-?_?proof wasserdicht\\w* étanche\\w* imperm[eé]ab\\w* impermeable\\w* resistente_al_agua_sumerg 防水 방수
water-resistant|water[-_](?:resistant|repellent) wasser(?:abweisend|fest|abweisung)\\w* déperlant\\w* hydrofuge\\w* résistant\\w*_à_l'eau resistente\\w*_al(?:l')?_?ac?qua resistente\\w*_al_agua idrorepellent\\w* repelente\\w*_al_agua 耐水 撥水 泼水 防泼水 拒水 발수 내수성
dishwasher|dishwashers? spülmaschine\\w* geschirrspül\\w* lave-vaisselle lavavajillas lavastoviglie 洗碗机 食洗機 食器洗い(?:乾燥)?機 식기\\s?세척기
microwave|microwav\\w* mikrowelle\\w* micro-?ondes microondas microonde 微波炉? 電子レンジ 전자\\s?레인지
oven|oven(?:s|proof)? backofen\\w* ofenfest\\w* four(?!n) horno forno 烤箱 オーブン 오븐
freezer|freez(?:e|er|ers|ing)?(?!\\s(?:point|temp)) gefrier\\w* einfrier\\w* tiefkühl\\w* congel\\w* congélateur surgel\\w* 冷冻 凍ら 凍結 冰冻 얼리 冷凍庫? 냉동
machine-wash|machine[-_]wash\\w* wash(?:able|ed)?_in_(?:a|the)_(?:washing_)?machine machine_clean maschinenwäsche maschinenwaschbar\\w* waschmaschine\\w* lav\\w*_en_machine lavado_a_máquina lav\\w*_a_máquina lavadora lavar_en_lavadora lavabil\\w*_in_lavatrice lavatrice 机洗 洗濯機 세탁기 기계\\s?세탁
tumble-dry|tumble[-_]?dr\\w* trockner\\w* sèche-linge secadora asciugatrice 烘干机? 乾燥機 タンブル乾燥 건조기
bleach|(?:un)?bleach\\w* (?:un)?(?:ge)?bleich\\w* blanchi\\w* javel lejía blanque\\w* candegg\\w* sbianca\\w* 漂白 표백
iron|iron(?:ing|ed)? bügel\\w* repass\\w* planch\\w* stira\\w* ferro_da_stiro 熨烫? アイロン 다림질 다리미
dry-clean|dry[-_]clean\\w* chemisch\\w*_reinig\\w* chemische_reinigung nettoy\\w*_à_sec lavado_en_seco limpieza_en_seco lav\\w*_en_seco lavaggio_a_secco lava\\w*_a_secco 干洗 ドライクリーニング 드라이\\s?클리닝
bpa|bpa bisphenol_a bisfenol_a 双酚\\s?a ビスフェノールa 비스페놀\\s?a
lead|lead(?=[-_]free) lead_and_cadmium blei(?!b|stift|ch|ern) bleifrei\\w* plomb(?!e) plomo piombo 铅(?!笔) 鉛(?!筆) (?<![가-힣])납(?![가-힣작])
nickel|nickel\\w* níquel nichel 镍 ニッケル 니켈
latex-content|latex[-_]?free latexfrei\\w* sans_latex sin_látex senza_lattice 不含乳胶 ラテックスフリー 라텍스\\s?프리
gluten|gluten\\w* glutine 麸质 グルテン 글루텐
sugar|sugar\\w* zucker\\w* sucre\\w* azúcar\\w* zuccher\\w* 蔗?糖 砂糖 설탕
alcohol|alcohol\\w* alkohol\\w* alcool\\w* alcohol\\w* 酒精 アルコール 알코올 알콜
fragrance|(?:un)?scented (?:un)?parfümiert\\w* fragrance\\w* perfume-?_?free duftstoff\\w* parfum\\w* fragancia\\w* perfume\\w* profum\\w* 香料 香精 향료 인공향
paraben|paraben\\w* parabène\\w* parabeno\\w* parabeni? 对羟基苯甲酸酯? パラベン 파라벤
formaldehyde|formaldeh\\w* formaldéhyde formaldehído 甲醛 ホルムアルデヒド 포름알데히드
phthalate|phthalat\\w* phtalat\\w* ftalat\\w* 邻苯二甲酸酯? 邻苯 フタル酸エステル? 프탈레이트
pfas|pfas pfoa pfoas ptfe
toxic|toxic\\w* poison\\w* giftig\\w* ungiftig\\w* toxi(?:que|zit)\\w* tóxic\\w* atóxic\\w* tossic\\w* atossic\\w* 毒 有害 독성 무독 유해
flammable|flammable inflammable combustible fire-?_?proof flame[-_]retardant entflammbar\\w* brennbar\\w* schwerentflammbar\\w* feuerfest\\w* inflamm?ab\\w* ininflammab\\w* ignifug\\w* ignífug\\w* infiammabil\\w* 易燃 可燃 阻燃 防火 燃えやす\\S 燃えにく\\S 難燃 可燃性 防炎 가연성 인화성 난연 불연
included|includ(?:ed|es?|ing) sold_separately not_supplied supplied enthalten lieferumfang inbegriffen separat_erhältlich inclus\\w* fourni\\w* compris\\w* vendu\\w*_séparément incluid\\w* incluye\\w* por_separado suministrad\\w* inclus\\w* compres\\w* venduti?\\w*_separatamente fornit\\w* 包含 包括 附带 附赠 含(?=电池|适配器|充电|插头|灯泡|支架|线) 另购 另售 单独出售 单独购买 付属 同梱 別売り? 別途 포함 별매 별도 동봉
contains|contain(?:s|ing)? enthält conti?en(?:t|nent) contien\\w* contiene contengono 含有 含む 含まれ 함유
suitable|suitable suited geeignet convient adapté\\w* apto\\w* aptas? adecuad\\w* adatt\\w* indicat\\w* idone\\w* 适合 适用于? 向き 適し 適合 적합
recommended|recommend\\w* empfohlen empfiehlt recommandé\\w* recomend\\w* consigliat\\w* raccomandat\\w* 建议 推荐 推奨 おすすめ お勧め 권장 추천
compatible|compatible kompatibel compatibles? compatibil\\w* 兼容 対応(?!年齢) 互換 호환
rechargeable|rechargeab\\w* wiederaufladbar\\w* aufladbar\\w* recargab\\w* ricaricabil\\w* 可充电 充電式 충전식 충전이?\\s?가능
removable|removable detachable abnehmbar\\w* herausnehmbar\\w* amovib\\w* détachab\\w* extraíb\\w* desmontab\\w* removib\\w* rimovibil\\w* staccabil\\w* 可拆卸? 可拆洗 取り外し 着脱 탈부착 분리형 탈착
foldable|fold(?:able|ing|s)? collapsible (?:zusammen)?faltbar\\w* klappbar\\w* pliab\\w* pliant\\w* plegab\\w* pieghevol\\w* ripiegabil\\w* 可?折叠 折りたたみ 折り畳み 접이식 접을
adjustable|adjustab\\w* verstellbar\\w* einstellbar\\w* réglab\\w* ajustab\\w* regulab\\w* regolabil\\w* 可调节? 調[節整](?:可能|でき|式) 조절
stretch|stretch\\w* elastic\\w* elastisch\\w* dehnbar\\w* élastique\\w* extensib\\w* elástic\\w* elasticizzat\\w* 弹力 弹性(?!纤维) 伸縮 ストレッチ 신축성
breathable|breathab\\w* atmungsaktiv\\w* respirant\\w* transpirab\\w* traspirant\\w* 透气 通気 통기성
transparent|transparent\\w* see-through durchsichtig\\w* transparente?\\w* trasparent\\w* 透明 透け 투명 비침
reusable|reusab\\w* wiederverwendbar\\w* mehrweg\\w* réutilisab\\w* reutilizab\\w* riutilizzabil\\w* 可?重复使用 再利用可能 繰り返し 재사용
biodegradable|biodegradab\\w* biologisch_abbaubar\\w* biodégradab\\w* biodegradabil\\w* 可?(?:生物)?降解 生分解 생분해
recyclable|recyclab\\w* recycelbar\\w* recyclingfähig\\w* reciclab\\w* riciclabil\\w* 可回收 リサイクル 재활용
shockproof|shock-?_?proof shock[-_]resistant stoßfest\\w* stoßsicher\\w* antichoc\\w* résist\\w*_aux_chocs antigolpes resistente_a_(?:los_)?golpes antiurto resistente_agli_urti 防震 防摔 抗震 耐衝撃 충격\\s?방지 내충격
weatherproof|weather[-_]?(?:proof|resistant) wetterfest\\w* witterungsbeständig\\w* résist\\w*_aux_intempéries resistente\\w*_a_la_intemperie resistent\\w*_alle_intemperie 耐候 耐候性 내후성
dustproof|dust-?_?proof staubdicht\\w* staubgeschützt\\w* antipoussière résistant_à_la_poussière a_prueba_de_polvo antipolvere 防尘 防塵 방진
windproof|wind-?_?proof winddicht\\w* coupe-vent cortavientos antivento 防风 防風 방풍
heat-resistant|heat[-_](?:resistant|proof) hitzebeständig\\w* résistant\\w*_à_la_chaleur resistente_al_calor resistente_al_calore 耐热 耐高温 耐熱 내열
scratch-resistant|scratch[-_](?:resistant|proof) kratzfest\\w* résistant\\w*_aux_rayures antirayures resistente_a_(?:los_)?arañazos antigraffio 防刮 耐刮 傷(?:が)?つき 耐擦傷 스크래치\\s?방지
shrink|shrink\\w* eingehen einlaufen einläuft rétréci\\w* encog\\w* restring\\w* 缩水 縮み? 수축 줄어들
fade|fad(?:e|es|ing|eless) ausbleich\\w* verblass\\w* (?:se_)?décolor\\w* destiñ\\w* decolor\\w* scolor\\w* sbiadi\\w* 褪色 掉色 色落ち 색(?:이\\s)?빠지 탈색 변색
odour|odou?r\\w* geruch\\w* odeur\\w* inodor\\w* olor\\w* odor\\w* 异味 气味 無臭 臭い 냄새
food-safe|food[-_](?:safe|grade|contact) lebensmittelecht\\w* lebensmittelsicher\\w* (?:qualité|contact)_alimentaire (?:grado|contacto)_alimentari[oa] (?:uso|per)_alimentar[ei] 食品级 食品接触 食品グレード 식품\\s?등급 식품용
outdoor|outdoors? im_freien außenbereich\\w* draußen extérieur\\w* exterior\\w* estern[oi]\\w* all'aperto 户外 室外 屋外 아웃도어 야외 실외
indoor|indoors? innenbereich\\w* innenräum\\w* intérieur\\w* interior\\w* intern[oi]\\w* al_chiuso 室内 屋内 실내
`

export interface PropertyMention {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
}

const isLatin = (pattern: string) => /[a-zà-ž]/i.test(pattern.replace(/\\./g, ''))
const properties = table.trim().split('\n').map((row) => {
  const bar = row.indexOf('|')
  const terms = row.slice(bar + 1).split(' ').map((term) => {
    const pattern = term.replaceAll('[-_]', '[-\\s]').replaceAll('_', '\\s').replaceAll('\\w', '[a-zß-ɏ]')
    return /^[a-zà-ž(]/i.test(term) && !term.startsWith('(?<!') ? `(?<![a-zß-ɏ])(?:${pattern})(?![a-zß-ɏ])` : pattern
  })
  const [latin, other] = [terms.filter(isLatin), terms.filter((term) => !isLatin(term))]
  return { id: row.slice(0, bar), latin: latin.length === 0 ? null : new RegExp(latin.join('|'), 'gu'), other: other.length === 0 ? null : new RegExp(other.join('|'), 'gu') }
})

export function propertiesIn(text: string): PropertyMention[] {
  const lower = text.toLowerCase()
  const [hasLatin, hasOther] = [/[a-z]/.test(lower), /[\u0300-\uffff]/.test(lower)]
  return properties.flatMap(({ id, latin, other }) =>
    [hasLatin ? latin : null, hasOther ? other : null].flatMap((pattern) =>
      pattern === null ? [] : [...lower.matchAll(pattern)].map((hit) => ({ id, start: hit.index, end: hit.index + hit[0].length, text: hit[0] })),
    ),
  )
}

/** Words that hold a negation without denying anything, or whose denial is in every language a word of its own. */
const neutral: Readonly<Record<Language, string>> = {
  en: "(?:item|art|article|model|style|ref|part|order|serial|batch) no\\.?(?!\\p{L})|unattended|not only|not just|not to mention|whether or not|no matter|no doubt|no\\.?\\s?(?=\\d)|no\\.(?=\\s?\\p{L}?\\d)|non-?slip|non-?skid|non-?stick|non-?woven|non-?stop|no-?show|why not|if not|(?:can|could)(?:not|n't) wait|nothing but|nonetheless|notwithstanding|no-?brainer|easy-?iron|next to nothing|without (?:a doubt|compromis\\w+)|can't go wrong|no fuss|no-?sew|(?:don't|do not) (?:hesitate|miss|worry)|no problem|(?:don't|do not|never) (?:forget|miss)",
  de: '(?:versand|porto|gebühren)?(?:kosten|gebühren|porto)frei\\p{L}*|barrierefrei\\p{L}*|unbeaufsichtigt\\p{L}*|ohne aufsicht|nicht nur|nicht zuletzt|ohne weiteres|nicht zu vergessen|rutschfest\\w*|antihaft\\w*|ohne zweifel|wenn nicht|nahtlos\\w*|kabellos\\w*|drahtlos\\w*|stufenlos\\w*|mühelos\\w*|zögern sie nicht|keine sorge|rostfrei\\w*|nicht verpassen|verpassen sie nicht|nicht entgehen|nicht vergessen|vergessen sie nicht',
  fr: "sans surveillance|non seulement|pas seulement|n'importe (?:où|quand|quel\\w*|qui)|sans fil|sans couture\\w*|antidérapant\\w*|antiadhési\\w*|n'hésitez pas|sans (?:aucun )?doute|sans effort|sans souci|sans plus attendre|sinon|non tissé|pas à pas|plus que jamais|sans compromis|ne (?:manquez|ratez) pas|à ne pas (?:manquer|rater)|ne passez pas à côté|n'oubliez pas",
  es: 'sin (?:vigilancia|supervisión)|no solo|no sólo|sin embargo|no obstante|sin duda|inalámbric\\w*|antideslizante\\w*|antiadherente\\w*|sin costuras?|n\\.?[oº°]\\.?\\s?(?=\\d)|no dudes?|sin esfuerzo|sin problemas|no te preocupes|sin cables?|no tejid\\w|no te (?:lo |la )?pierdas|no dejes (?:pasar|escapar)|no olvides',
  it: 'senza (?:sorveglianza|supervisione)|non solo|non soltanto|senza dubbio|senza fili|senza cuciture|antiscivolo|antiaderent\\w*|non-stop|senza sforzo|non esitare|senza problemi|non preoccuparti|(?:tessuto )?non tessuto|non vedo|non perder\\w*|da non perdere|non lasciar\\w* sfuggire',
  zh: '无人(?=看管|照看|值守|看护|监管)|不锈钢|不鏽鋼|不同|不仅|不但|不只|不止|不错|不断|不少|不论|不管|不过|不规则|不愧|不妨|不可思议|不倒翁|不及|不如|对不|好不|不粘|不沾|不易粘|非常|非洲|是非|除非|无论|无线|无缝|无限|无人机|无疑|无比|无忧|无纺布|无痕|无与伦比|未来|毫不费力|轻松无忧|防滑|没问题|不久|不二|不凡|无级|无极|无骨|无框|无叶|无袖|不对称|无障碍|不二之选|永不过时|不求人|无锡|无感|无压|无负担|无拘|无暇|无瑕|无惧|无时无刻|无须多言|无敌|无尽|不俗|密不可分|必不可少|不可或缺|不容错过|不可多得|无处不在|毫无疑问|不会出错|不要错过|别错过|切勿错过|不容错过|别忘了?|不要忘记',
  ja: '問わず|かかわらず|関わらず|拘らず|思わず|相変わらず|必ず|少な\\S|違いな\\S|間違いな\\S|かけがえのない|だけでなく|だけではなく|のみならず|なければ(?:なりません|ならない)|しかない|無料|無地|無線|無限|無垢|滑り止め|ノンスリップ|ワイヤレス|シームレス|コードレス|さりげな\\S|何気な\\S|焦げ付かない|焦げ付きにくい|くっつかない|こびりつかない|ノンスティック|非常|欠かせない|不織布|お子様?でも|手放せない|見逃せない|なくてはならない|ではないでしょうか|かもしれません|申し分ない|ノンストップ|ステンレス|ませんか|袖なし|ノースリーブ|無段階|未来|飽きのこない|お見逃しなく|お忘れなく|忘れずに',
  ko: '뿐만\\s?아니라|뿐\\s?아니라|못지않|안전|안감|안쪽|안정|안심|안경|안내|안락|안면|안착|무선|무료|무한|무늬|무릎|무게|무드|미끄럼\\s?방지|논슬립|부직포|더할\\s?나위\\s?없|손색(?:이)?\\s?없|변함없|끊임없|빠짐없|부담\\s?없|어디에?도\\s?없|눌어붙지\\s?않|달라붙지\\s?않|심리스|없어서는\\s?안|이음새\\s?없|문제\\s?없|걱정\\s?없|잊지\\s?못|놓치지\\s?마세요|아니면|아니라도|비상|비교|비율|비타민|미니|미리|잊지\\s?마세요',
}

/** Words that deny. */
const denials: Readonly<Record<Language, string>> = {
  en: "(?<!\\p{L})(?:not|no(?!-)|never|none|neither|nor|cannot|without|nowhere|nothing|(?:odou?r|scent|fragrance|sugar|latex)less)(?!\\p{L})|n't(?!\\p{L})|(?<!\\p{L})non(?:-(?=\\p{L}{3,})|(?=\\p{L}{4,}))|sold separately|-free(?!\\p{L})|(?<!\\p{L})free (?:of|from)(?!\\p{L})|(?<!\\p{L})(?:un(?:treated|scented|bleached|dyed|painted|varnished|coated|lined|sweetened|salted|processed|refined|washed|roasted|filtered|polished|assembled|breakable|insulated|perfumed|flavou?red|lacquered|padded|printed|sterili[sz]ed|pasteuri[sz]ed|mounted|finished|suitable|suited|certified|tested|licensed|waxed|stained|authori[sz]ed)|incompatible|prohibited|forbidden)(?!\\p{L})|flame[- ]retardant|fire[- ]?(?:proof|retardant|resistant)|(?<=(?<!\\p{L})(?:bpa|bps|lead|nickel|latex|gluten|sugar|alcohol|fragrance|paraben|formaldehyde|phthalate|pfas|pfoa|pvc|chlorine|cruelty|lactose|dairy|nut|wrinkle|lint|scent|ammonia|sulfate|perfume|soap|acid|additive|chemical|plastic|caffeine|wheat|soy)s?\\s)free(?!\\p{L})",
  de: '(?<!\\p{L})(?:nein|nichts?|kein\\p{L}*|nie|niemals|ohne|weder|noch nie|geruch(?:s|los)\\p{L}*los\\p{L}*|geruchlos\\p{L}*|geruchsneutral\\p{L}*|geruchsfrei\\p{L}*|unzulässig|un(?:befugt|behandelt|lackiert|gebleicht|gefärbt|beschichtet|gefüttert|gesüßt|gesalzen|verarbeitet|raffiniert|gewaschen|geröstet|gefiltert|poliert|montiert|zerbrechlich|isoliert|gepolstert|bedruckt|parfümiert|gewachst|geölt|imprägniert|verpackt|zertifiziert|geprüft)\\p{L}*|verboten|untersagt|ungeeignet|ungiftig\\p{L}*|inkompatibel|unbedenklich)(?!\\p{L})|frei(?!\\p{Ll}{5,})(?<=(?:bpa|blei|nickel|latex|gluten|zucker|alkohol|duftstoff|parfüm|paraben|formaldehyd|phthalat|schadstoff|\\p{L}{2,})-?frei)|(?<!\\p{L})frei von|separat erhältlich|nicht-|schwerentflammbar|feuerfest\\p{L}*|flammhemmend\\p{L}*|flammwidrig\\p{L}*',
  fr: "(?<!\\p{L})(?:ne|rien|pas|sans|aucun\\p{L}*|jamais|ni|non|interdit\\p{L}*|exempte?s?|inadapté\\p{L}*|déconseillé\\p{L}*|proscri\\p{L}*)(?!\\p{L})|(?<!\\p{L})n'|vendu\\p{L}* séparément|(?<!\\p{L})zéro |ininflammab|ignifug|atoxique|incompatible|inodore",
  es: '(?<!\\p{L})(?:no|nada|sin|nunca|jamás|ning[uú]n\\p{L}*|ni|tampoco|prohibid\\p{L}*|incompatib\\p{L}*|libres? de|exent[oa]s? de|atóxic\\p{L}*|desaconseja\\p{L}*|inadecuad\\p{L}*|evit[ae]\\p{L}*)(?!\\p{L})|por separado|(?<!\\p{L})(?:ignífug|inodor)|retardante de (?:la )?llama',
  it: "(?<!\\p{L})(?:non|no|niente|senza|mai|nessun\\p{L}*|né|vietat\\p{L}*|prive? di|privo di|priv[oiae] d'|esente da|incompatibil\\p{L}*|sfoderat\\p{L}*|inadatt\\p{L}*|atossic\\p{L}*|sconsigliat\\p{L}*)(?!\\p{L})|separatamente|(?<!\\p{L})(?:ignifug|inodor|ininfiammabil)|ritardante di fiamma|ignifug",
  zh: '不(?!易)|(?<=[？?]\\s?)否|没|沒|未(?!满|滿|成年)|勿|禁|(?<=[请切])别|无|無|非|另购|另售|单独出售|单独购买|零添加|严禁|切忌|免(?!费|税|运)|阻燃|防火',
  ja: 'いいえ|無添加|NG(?![A-Za-z])|ません|ない(?![\\p{sc=Han}])|なく(?!なる)|なし|無し|不可|禁止|厳禁|お控え|お避け|避けて|おやめ|ご遠慮|非(?=\\S)|未(?!満|成年)|不使用|不要|不向き|フリー(?!ス|サイズ|ザ|ダム|ハンド|ランス)|無(?=添加|毒|害|香|着色|鉛|臭|塗装|漂白|蛍光)|別売|別途(?=\\s?(?:ご|お)?(?:購入|販売|用意|注文|求め|買い|必要|有料)|$)|ゼロ|ノン|ずに|(?<=[らせわかがさたなばえけてねべめれ])ず(?=[、，]|$)|難燃|防炎|燃えにく',
  ko: '무첨가|무함유|않|없|금물|불필요|불검출|아니|아닌|아닙|아님|말고|못|금지|불가|마세요|마십시오|말아|말\\s?것|(?<![가-힣])안\\s|안\\s?(?=됩|되|돼)|미포함|불포함|비(?=방수|독성|가연|호환|포함|인화)|프리(?!미엄|즈|팅|랜|사이즈|저)|무(?=독|향|함유|첨가|해|형광|알코올|알콜|취|표백|염소|가당|설탕)|별매|별도(?=\\s?(?:구매|판매|구입|준비|주문|옵션|$|[),.]))|제외|난연|불연|미(?=지원|사용|제공|표백)|삼가|피하|방염',
}

/** What can answer for a denial without being one: "avoid", "resists", "-less". */
const softDenials: Readonly<Record<Language, string>> = {
  en: '(?<!\\p{L})no-|remov(?:ed|es)|avoid|prevent|\\p{L}less(?!\\p{L})|(?<!\\p{L})anti|resist|(?<!\\p{L})un(?!i|der|til)\\p{L}{3,}|(?<!\\p{L})in(?:visible|destruct|odor|soluble|flamm|separab)|keep (?:away|out)|exclu|separate|hypoallergen|proof|instead|gentle|mild|sooth|wrong|missing|spare|different|nobody|left out|except(?!ion)|only|stop|eliminat|goodbye|zero|(?<!\\p{L})lack(?!e)|refrain|retardant|free(?!\\s(?:\\p{L}+\\s)?(?:shipping|deliver\\p{L}*|returns?|gifts?|samples?|trial|exchanges?|replacements?|standard|express|postage))|out of|beyond|keeps?(?!\\p{L})|stay|forget|no more|bye|end of|away',
  de: 'kostenpflichtig|entfernt|entkernt|vermeid|verhind|\\p{L}los(?!\\p{L})|\\p{L}los\\p{L}|(?<!\\p{L})anti|(?<!\\p{L})un(?!d|ter|ten|s|i)\\p{L}{3,}|mangel|fehl|sanft|mild|schonend|fernhalten|separat|gegen(?!stand|über)|beständig|(?<!\\p{L})(?:an)?statt(?!\\p{L})|außer(?!dem|gewöhn|ordent)|(?<!\\p{L})nur(?!\\p{L})|schutz|schütz|verzicht|\\p{L}frei|-freie?|resist|null|feuerfest|fest(?!\\p{L})|wider|abweisend|schluss mit|vorbei|adieu|vergessen',
  fr: '(?<!\\p{L})i[nm](?!cr)\\p{L}{3,}(?:[aieu]ble|[aei]bil[ei])s?|dou(?:x|ce)|évit|empêch|(?<!\\p{L})anti|résist|(?<!\\p{L})in(?:odor|combust|destruct|solub|dispens|compat|acces|fini|visib|vinc|vencib|alt[eé]r|agotab|d[eé]form|usab|usur|froiss|cass|frang|colo|salub|u?til|eff|comod|cómod|toler|s[íi]pid|sapor|neces|comparab|[ée]gal|superab|interr|adapt|adecu)|(?<!\\p{L})im(?:perm|perd|poss|mobil|mun|putr|batt|perc)|hors|séparément|sauf|seul|uniquement|lutte|protège|zéro|(?<!\\p{L})libre|(?<!\\p{L})ne(?!\\p{L})|payant|hypoaller|fini(?!t)|terminé|adieu|oubli|plus (?:de|besoin)',
  es: '(?<!\\p{L})i[nm](?!cr)\\p{L}{3,}(?:[aieu]ble|[aei]bil[ei])s?|suave|exclui|evit|impid|(?<!\\p{L})anti|resist|(?<!\\p{L})in(?:odor|combust|destruct|solub|dispens|compat|acces|fini|visib|vinc|vencib|alt[eé]r|agotab|d[eé]form|usab|usur|froiss|cass|frang|colo|salub|u?til|eff|comod|cómod|toler|s[íi]pid|sapor|neces|comparab|[ée]gal|superab|interr|adapt|adecu)|separado|salvo|(?<!\\p{L})solo|sólo|únicamente|protege|(?<!\\p{L})cero|(?<!aire )libre|de pago|fuera|hipoaler|excepto|adiós|se acab|olvíd|olvid',
  it: '(?<!\\p{L})i[nm](?!cr)\\p{L}{3,}(?:[aieu]ble|[aei]bil[ei])s?|delicat|esclus|salvo|evit|imped|(?<!\\p{L})anti|resist|(?<!\\p{L})in(?:odor|combust|destruct|solub|dispens|compat|acces|fini|visib|vinc|vencib|alt[eé]r|agotab|d[eé]form|usab|usur|froiss|cass|frang|colo|salub|u?til|eff|comod|cómod|toler|s[íi]pid|sapor|neces|comparab|[ée]gal|superab|interr|adapt|adecu)|separatamente|tranne|solo|soltanto|protegge|zero|(?<!tempo )libero|a pagamento|fuori|ipoaller|(?<!\\p{L})priv[aoi](?!\\p{L})|tenere lontano|previen|basta|addio|dimentic|stop',
  zh: '不易|防|避免|抗|耐|拒|远离|除|仅|(?<![\\d一二两三四五六七八九十百几每单整])只(?![装裝])|告别|隔绝|杜绝|勿|难|零(?![件食部售钱])|免(?!费|运|邮|税)|再见|收费|付费|自理|解决|省|缺|为空|有误|以外|错|温和',
  ja: '防|避け|抗|耐|にくい|にくく|難|以外|のみ|(?<!いた)だけ|離して|除|控え|(?<!ックレス|ドレス|ストレス|マットレス|ブレス|プレス|アクセス)(?<=レス)(?![トポキリ])|防止|無|不(?!良|具合|備|足|快|安)|非|ゼロ|免|有料|さよなら|解消|もう|ない|ず[、，に]',
  ko: '방지|피하|피해|(?<!사)항(?!상|목|공|아리)|내성|저항|제외|(?<![미\\d])만\\s|(?<!나)무(?!게|늬|선|료|릎|드|엇)|불(?=가|필요|포함|소|쾌|편|투명|규칙|연|검출|충분|량)|비(?=방수|독성|가연|호환|포함|인화|흡연|대칭|접촉|수용|자극|건)|차단|막아|어렵|삼가|덜|유료|제로|멀리|안녕|끝|해결|순한|저자극',
}

const compile = (words: Readonly<Record<Language, string>>) => new Map(Object.entries(words).map(([language, pattern]) => [language, new RegExp(pattern, 'giu')]))
const neutralPatterns = compile(neutral)
const denialPatterns = compile(denials)
const softPatterns = compile(softDenials)

/** The text with neutral phrases blanked out, so that every place stays where it was. */
export function withoutNeutralWords(text: string, language: Language): string {
  const pattern = neutralPatterns.get(language)
  return pattern ? text.replace(pattern, (words) => ' '.repeat(words.length)) : text
}

export function denialsIn(text: string, language: Language): { readonly start: number; readonly text: string }[] {
  const pattern = denialPatterns.get(language)
  return pattern ? [...text.matchAll(pattern)].map((hit) => ({ start: hit.index, text: hit[0] })) : []
}

export function mayDeny(text: string, language: Language): boolean {
  const pattern = softPatterns.get(language)
  return pattern ? text.search(pattern) >= 0 : false
}

/** Advice to keep from something, which another language may say as a denial. */
const avoidance: Readonly<Record<Language, string>> = {
  en: 'avoid|refrain|keep (?:away|out|off)|steer clear',
  de: 'vermeid|fernhalten|fern halten|verzicht|unterlass|absehen',
  fr: "évit|s'abst|éloign|hors de (?:la )?portée",
  es: 'evit[ae]|abst[eé]n|mant[eé]n\\p{L}* (?:alejad|fuera)',
  it: 'evit[aio]|asten|tenere (?:lontano|fuori)',
  zh: '避免|远离|忌|慎',
  ja: '避け|控え|離して|届かない',
  ko: '피하|피해|삼가|멀리|닿지(?:\\s?않)?',
}

/** "Only", which limits on both sides or stands for a denial on one. */
const onlyWords: Readonly<Record<Language, string>> = {
  en: '(?<!\\p{L})(?:only|solely|exclusively)(?!\\p{L})',
  de: '(?<!\\p{L})(?:nur|ausschließlich|lediglich)(?!\\p{L})',
  fr: '(?<!\\p{L})(?:seul\\p{L}*|uniquement|exclusivement)(?!\\p{L})',
  es: '(?<!\\p{L})(?:solo|sólo|solamente|únicamente|exclusivamente)(?!\\p{L})',
  it: '(?<!\\p{L})(?:solo|soltanto|solamente|esclusivamente)(?!\\p{L})',
  zh: '仅限?|只(?!要|需)|唯',
  ja: 'のみ|(?<!いた)だけ',
  ko: '만(?=\\s|[가-힣])|전용',
}

/** Turns of speech that deny and yet say nothing of what goods can do: another language may well praise instead. */
const lightDenials: Readonly<Record<Language, string>> = {
  en: "not free(?! (?:of|from))|cruelty[- ]free|nothing else|(?:can't|cannot) (?:do|be) without|not as (?:described|advertised|expected|shown|pictured)|flame[- ]retardant|fire[- ]?(?:proof|retardant|resistant)|no (?:questions|strings)|without (?:giving )?(?:a |any )?reasons?|no (?:more|less|later|fewer) than|nothing (?:better|like|beats)|(?:not|without) (?:to )?(?:strain\\w*|sacrific\\w+|compromis\\w+|adding bulk|weigh\\w*)|no (?:more|fuss|hassle|mess|sweat|stress|effort|nonsense|ifs|buts|nasty)|never (?:worry|again|stuffy|boring|out of style|goes)|(?:can't|cannot) (?:go wrong|beat|resist|wait)|won't (?:let you down|believe|regret|weigh|take up)|don't (?:let|settle|compromise|sacrifice)|not your average|not bulky",
  de: 'nichts? ander\\p{L}*|schwerentflammbar\\p{L}*|feuerfest\\p{L}*|flammhemmend\\p{L}*|flammwidrig\\p{L}*|ohne (?:angabe von|begründung)|nicht (?:mehr|weniger|später) als|nie (?:wieder|mehr)|kein\\p{L}* (?:gewöhnlich\\p{L}*|problem\\p{L}*|chaos|stress|mühe|wenn|sorgen?)|ohne (?:aufzutragen|kompromiss\\p{L}*|stress|mühe|aufwand|wenn und aber)|nicht (?:wegzudenken|zu übersehen|umsonst)|ungefährlich|ohne (?:gefahr|risiko)',
  fr: "non[- ]conforme|ne (?:correspond\\p{L}*|sont) pas (?:à la|conforme)|ininflammab|ignifug|sans (?:justific|motif|condition|avoir à)|pas (?:plus|moins) de|rien de (?:tel|mieux|plus)|plus (?:de|besoin)|pas de (?:souci|stress|mauvaise\\p{L}*)|sans (?:encombr\\p{L}*|alourdir|prise de tête|compromettre|sacrifier)|ne craint|sans (?:danger|risque)",
  es: 'no (?:se )?ajust\\p{L}*|antes de (?:que )?\\p{L}+ nada|no (?:se )?(?:correspond|coincid)\\p{L}*|(?<!\\p{L})ignífug|retardante de (?:la )?llama|sin (?:justific|preguntas|dar |condiciones)|no (?:más|menos|superior|inferior) (?:de|a)|nada (?:mejor|como)|sin (?:complicaciones|renunciar|ocupar|estrés|sacrificar)|no ocupa|no pesa|sin (?:peligro|riesgo)',
  it: 'non conform\\p{L}*|ignifug|ininfiammabil|ritardante di fiamma|senza (?:motiv|giustific|fornire|condizioni)|non (?:oltre|più di|meno di|superiore a|inferiore a)|non ingombr\\p{L}*|niente di (?:meglio|più)|senza (?:rinunciare|ingombr\\p{L}*|complicazioni|sacrificare|pensieri)|senza (?:pericolo|rischio)',
  zh: '不[符对变当]|不一[致定]|不合适|不再|([要是能会])不\\1|阻燃|防火|无(?:需)?理由|无条件|不超过|不高于|不低于|不少于|不多于|不大于|不小于|不足(?=\\d|[一二三半])|不挑|不占|不费|不限|不打折|不重样|不过时|不撞|不臃肿|不厚重|不累|不怕|不愁|不将就|不妥协|不折腾|不闷|不显|不输|不负|售完',
  ja: '難燃|防炎|燃えにく|なくなり次第|こらない|疲れない|飽きのこない|飽きない|迷わない|困らない|かさばらない|場所を(?:取|と)ら(?:ない|ず)|邪魔にならない|気にならない|惜しまない|負けない|足りない',
  ko: '않는\\s?한|경우를?\\s?제외|난연|불연|방염|이유\\s?없|조건\\s?없|부담\\s?없|손색없|질리지|빠지지\\s?않|지루하지|아깝지|무겁지|두렵지|번거롭지|거슬리지|얕보지|흔들림\\s?없|군더더기\\s?없|빈틈\\s?없',
}
const lightPatterns = compile(lightDenials)

/** The text without such turns of speech, every other place kept. */
export function withoutLightDenials(text: string, language: Language): string {
  const pattern = lightPatterns.get(language)
  return pattern ? text.replace(pattern, (words) => ' '.repeat(words.length)) : text
}

const avoidancePatterns = compile(avoidance)
const onlyPatterns = compile(onlyWords)

/** Whether the text advises against something without denying it. */
export function advisesAgainst(text: string, language: Language): boolean {
  return text.search(avoidancePatterns.get(language) ?? /$^/) >= 0
}

/** The text without advice to keep from something, every other place kept. */
export function withoutAdvice(text: string, language: Language): string {
  return text.replace(avoidancePatterns.get(language) ?? /$^/, (words) => ' '.repeat(words.length))
}

/** The text without its "only", every other place kept; null where it has none. */
export function withoutOnly(text: string, language: Language): string | null {
  const pattern = onlyPatterns.get(language)
  if (pattern === undefined || text.search(pattern) < 0) return null
  return text.replace(pattern, (words) => ' '.repeat(words.length))
}

/** Words of protection, which may answer for a denial ("repels water") unless the other side protects as well. */
const guardWords: Readonly<Record<Language, string>> = {
  en: 'proof|resist|anti|protect|repel',
  de: 'dicht|fest(?!\\p{L}{3})|beständig|abweis|anti|schutz|schütz|resist',
  fr: 'étanche|imperméab|résist|anti|protég|protec',
  es: 'impermeab|resist|anti|prote[gc]|a prueba',
  it: 'impermeab|resist|anti|prote[gz]|a prova',
  zh: '防|抗|耐',
  ja: '防|抗|耐|撥',
  ko: '방수|방지|방진|방풍|항균|내열|내수|저항|내구',
}
const guardPatterns = compile(guardWords)

export function guardWordsIn(text: string, language: Language): number {
  return [...text.matchAll(guardPatterns.get(language) ?? /$^/g)].length
}

export function withoutGuardWords(text: string, language: Language): string {
  return text.replace(guardPatterns.get(language) ?? /$^/g, (words) => ' '.repeat(words.length))
}
