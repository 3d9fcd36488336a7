/**
 * Materials: id | terms in any of the languages, as pattern sources. The longest term wins ("stainless steel" is no
 * steel). After `?` come terms that are often something else ("piel" is skin, "silver" a colour): they answer for a
 * material but never ask for one.
 */
const table = `
cotton|cotton *baumwoll* coton(?!ou) algod[oó]n cotone 纯棉 全棉 棉(?![签花球纱]) 綿(?!密) コットン 木綿 코튼 순면 (?<![가-힣])면(?=\\s*\\d|\\s*(?:100|소재|혼방|원단|과\\s|\\)|,|$)|으로|\\s) (?<=%\\s?)면|?ガーゼ gauze gaze gasa garza 거즈 纱布 muslin musselin* 모슬린 モスリン 棉纱
polyester|polyester* poliéster poliestere 聚酯(?:纤维)? 涤纶 滌綸 ポリエステル 폴리에스터 폴리에스테르|?poly
wool|wool(?!worth) schurwoll* *(?<!stahl)wolle woll(?!t|en\\s+sie)* laine lana 羊毛(?!绒) 纯毛 ウール 羊毛 양모 (?<![가-힣])울(?!트라|타리|림|퉁|산) |?毛 모
merino|merino mérinos 美利奴(?:羊毛)? メリノ(?:ウール)? 메리노(?:\\s?울)?|?
cashmere|cashmere kaschmir* cachemire cachemir kashmir cachemira 羊绒 山羊绒 カシミ[ヤア] 캐시미어|?
silk|silk(?!y|ie|scr|-like) *seide seiden(?!matt|glänz|glanz|weich)* soie(?!nt) seda seta(?![a-zà-ù]) 真丝 桑蚕丝 蚕丝 丝绸 シルク 絹 실크|?絲 丝
linen|linen leinen(?!los)* lin(?![a-zà-ü]) lino(?![a-z]) 亚麻 リネン 亜麻 린넨 리넨|?麻 마 linge
hemp|hemp hanf* chanvre cáñamo canapa 大麻纤维 汉麻 ヘンプ 헴프|?
jute|jute(?!ux)* jute yute iuta juta 黄麻 ジュート 황마|?
nylon|nylon* nailon polyamid* poliamida poliammide polyamide 尼龙 锦纶 聚酰胺 ナイロン ポリアミド 나일론 폴리아미드|?
spandex|spandex elastan elasthan* élasthanne elastano elastam lycra 氨纶 莱卡 弹性纤维 スパンデックス ポリウレタン弾性 エラスタン 스판덱스 엘라스탄|?スパン 스판 ポリウレタン 폴리우레탄 polyuréthane poliuretano
viscose|viscose viskose* kunstseide* viscosa rayon rayón 粘胶(?:纤维)? 人造丝 人棉 ビスコース レーヨン 비스코스 레이온|?
modal|modal(?![a-z]) 莫代尔 モダール 모달|?
lyocell|lyocell tencel 天丝 莱赛尔 リヨセル テンセル 라이오셀 텐셀|?
acrylic|acryl(?!am)* acrylique acr[ií]lic[oa] 亚克力 腈纶 丙烯酸? アクリル 아크릴 有机玻璃 plexigla* perspex|?
fleece|fleece* polaire 摇粒绒 抓绒 珊瑚绒 羊羔绒 羊羔毛 泰迪绒 フリース 플리스|?vellón pile polar 기모 裏起毛 起毛 加绒
velvet|velvet velours terciopelo velluto 天鹅绒 丝绒 ベルベット ビロード 벨벳|?samt* 
flannel|flannel flanell* flanelle franela flanella 法兰绒 フランネル 플란넬|?
denim|denim* jeansstoff 牛仔布 デニム 데님|?
canvas|canvas* segeltuch 帆布 キャンバス 캔버스|?toile lona tela
down|(?:duck|goose|white)_down daunen* duvet\\s+d plumón piumino\\s+d piuma 鸭绒 鹅绒 羽绒 ダウン 구스다운 오리털 거위털|?down duvet plumas piuma
feather|?feathers? federn? plumes? plumas? piume? 羽毛 フェザー 깃털
fauxleather|lederimitat* lederoptik* leather_look (?:faux|pu|synthetic|vegan|artificial|imitation)_leather leatherette kunstleder* vegane[smnr]?_leder synthetische[smnr]?_leder similicuir (?:simili|faux)_?cuir cuir_(?:synthétique|pu|végan|artificiel|vegan) cuero_(?:sintético|artificial|pu|vegano) polipiel (?:piel|cuero)_(?:sintética|pu|vegana) ecopelle similpelle (?:pelle|cuoio)_sintetic[ao] finta_pelle pelle_pu pu-leder 人造革 合成革 仿皮 pu皮革? 皮革pu 超纤皮 合成皮革 人工皮革 フェイクレザー puレザー 合皮 인조\\s?가죽 합성\\s?피혁 합성\\s?가죽 pu\\s?가죽 비건\\s?가죽|?
suede|suede wildleder* veloursleder* daim gamuza camoscio scamosciat* 绒面革 麂皮 スエード スウェード 스웨이드|?ante 
leather|leather cowhide *leder(?!n?er|imitat|optik)* cuir(?!e|as) cuero cuoio vera_pelle pelle(?=\\s+(?:di|pieno)) 真皮(?!草) 牛皮(?!纸) 皮革 头层牛皮 本革 牛革 レザー 革(?=製|の|素材|$) 천연\\s?가죽 소가죽 가죽|?皮 革 piel pelle
rubber|rubber(?!ised|ized) *gummi(?!band|bär|e)* *kautschuk* caoutchouc caucho gomma(?!l) 橡胶 ゴム 고무|?goma
silicone|silicon[ei]?(?!\\s?(?:valley|chip)) *silikon* silicona 硅胶 硅橡胶 矽胶 シリコン(?:ゴム)? シリコーン(?:ゴム)? 실리콘(?:\\s?고무)?|?
latex|latex* látex 乳胶 ラテックス 라텍스|?lattice
stainless|stainless(?:_steel)? edelstahl* rostfreie?[rmns]?_stahl acier_inox(?:ydable)? inox acero_inoxidable acciaio_inoss?idabile acciaio_inox 不锈钢 不鏽鋼 ステンレス(?:鋼|スチール)? 스테인리스(?:\\s?스틸|강)?|?
carbonsteel|carbon_steel kohlenstoffstahl* acier_(?:au_)?carbone acero_al_carbono acciaio_al_carbonio 碳钢 碳素钢 炭素鋼 カーボンスチール 탄소강|?
castiron|cast_iron gusseise* hierro_fundido ghisa 铸铁 鋳鉄 주철 무쇠|?fonte
steel|steel_wool steel *stahl* laine_d'acier paille_de_fer lana_de_acero estropajo_metálico lana_d'acciaio paglietta acier acero acciaio 钢(?![琴笔化]) 鋼 スチール 강철 스틸|?
iron|wrought_iron schmiedeeisen fer_forgé hierro_forjado ferro_battuto 锻铁|?iron eisen hierro ferro fer 铁 鉄 철
aluminium|alumin[i]?um* aluminio alluminio 铝合金 铝 アルミニウム合金 アルミニウム アルミ合金 アルミ 알루미늄(?:\\s?합금)?|?alu
titanium|titan(?:ium|e|io)?(?![a-z]) titan(?=rahmen|legierung|gehäuse|geh|stahl|ring|schmuck|draht)[a-zß]* 钛合金 钛 チタン 티타늄 티탄|?
brass|brass(?!erie|ard) messing* laiton latón ottone 黄铜 真鍮 真ちゅう 황동|?铜 동
bronze|bronz* bronc[eo]  青铜 ブロンズ 청동|?bronze 铜 동
copper|copper kupfer* cuivre cobre rame(?![a-z]) 紫铜 红铜 纯铜 銅(?!メダル) 구리|?铜 동
zincalloy|zinc_alloy zinklegierung alliage_de_zinc aleación_de_zinc lega_di_zinco 锌合金 亜鉛合金 아연\\s?합금|?
sterling|sterling_?silver sterlingsilber* silber 925 925er_silber argent_(?:sterling|925|massif) plata_(?:de_ley|esterlina|925) argento_(?:sterling|925) 纯银 925银 银饰 スターリングシルバー シルバー925 純銀 스털링\\s?실버 순은|?silver silber argent plata argento 银 銀 シルバー 은
gold|goldplated gold-plated gold_plated vergoldet* plaqué_or (?:chapad|bañad)[oa]s?_en_oro dorad[oa]_con_oro placcat[oa]_(?:in_)?oro 镀金 金メッキ (?:금|골드)\\s?도금|?gold oro 金 ゴールド 골드 금 doré
plastic|plastic(?!ine|_(?:wrap|film|bag)) *kunststoff* plastik plastique plástico plastica 塑料 塑胶 プラスチック 플라스틱|?
abs|(?<![A-Za-z])abs(?![a-z])|?
polypropylene|polyprop[yi]l[eè]n* polipropilen* 聚丙烯 ポリプロピレン 폴리프로필렌 (?<![A-Za-z])pp(?![a-z])|?
polyethylene|polyet?h?yl[eè]n* polietilen* 聚乙烯 ポリエチレン 폴리에틸렌|?(?<![A-Za-z])pe(?![a-z])
polycarbonate|polycarbon* policarbon* 聚碳酸酯 ポリカーボネート 폴리카보네이트|?(?<![A-Za-z])pc(?![a-z])
pvc|(?<![A-Za-z])pvc(?![a-z]) polyvinylchlorid polychlorure 聚氯乙烯 ポリ塩化ビニル 塩ビ|?vinyl
tpu|(?<![A-Za-z])tpu(?![a-z])|?
pla|(?<![A-Za-z])pla(?![a-z]) 聚乳酸|?
eva|(?<![A-Za-z])eva(?![a-z])|?
polyurethane|polyurethan* 聚氨酯|?ポリウレタン 폴리우레탄 polyuréthane poliuretano
melamine|melamin* mélamine 密胺 美耐皿 メラミン 멜라민|?
tritan|tritan 特莱坦|?
glass|borosilicate(?:_glass)? (?:tempered|toughened|frosted|recycled)_glass (?<!(?:wine|drinking|shot|beer|cocktail|water|whisky|magnifying|looking|a|one|the|this|each|per)_)glass(?!es|lik|y|ine) borosilikatglas* (?:sicherheits|milch|hart|echt)glas glas(?=flasche|schale|vase|deckel|platte|kanne|tür|behälter|gefäß)[a-zß]* verre_(?:trempé|borosilicaté?|soufflé|recyclé|dépoli) (?:en|de)_verre(?!s) vidrio vetro 玻璃 钢化膜 ガラス 유리(?![한하])|?glas *glas* glass glasses verre verres cristal verre_à bicchier* copas? vasos?
crystal|crystal(?!s?_clear) kristall(?!klar) cristallo 水晶 クリスタル 크리스탈|?cristal
ceramic|ceramic keramik* céramique cerámica ceramica 陶瓷 セラミック 陶器 세라믹 도자기|?磁器 瓷
porcelain|porcelain porzellan* porcelaine porcelana porcellana 骨瓷 瓷器 磁器 ポーセリン 자기(?=\\s?(?:소재|재질|제))|?瓷 陶瓷 도자기
stone|marble marmor* marbre mármol marmo 大理石 대리석|?
granite|granit* 花岗岩 花崗岩 御影石 화강암|?
bamboo|bamboo bambus* bambou bambú bambù 竹(?!炭) バンブー 대나무|?竹炭
oak|oak(?![a-z]*ley) eiche(?!l) eichen* chêne roble(?![a-z]) rovere 橡木 オーク 오크 참나무 떡갈나무|?barrica barrique barrels? casks?
walnut|walnut(?!s) nussbaum* nussholz* walnuss(?:holz|baum)* noyer nogal 胡桃木 ウォールナット 월넛|?noce
beech|beech buche(?!n)(?![a-z]) buchenholz* hêtre faggio madera_de_haya haya(?=_maciza) 榉木 ブナ 너도밤나무|?haya
pine|pine_?wood kiefer(?:nholz)?* bois_de_pin madera_de_pino legno_di_pino 松木 パイン材 소나무|?pin pino pine
acacia|acacia akazie 相思木 金合欢 アカシア 아카시아|?
wood|wooden wood(?!land|stock|y) *holz* bois(?!son|e) madera legno 实木 木质 木制 木头 木材 木製 天然木 원목 목재 (?<![가-힣])나무|?木 ウッド 우드 桐 檜 ヒノキ 杉
cork|cork(?!screw) kork(?!en)* liège(?![a-z]) corcho sughero 软木 コルク 코르크|?
paper|paper(?!back|weight) papier(?!kor) papel carta(?![a-z]) (?<![报折剪抽])纸(?![尿箱盒袋巾]) 紙 종이|?paper washi cardboard karton* carton cartón carta papel papier
carbonfibre|carbon_?fib(?:er|re) kohlefaser* carbonfaser* fibre_de_carbone fibra_de_carbono fibra_di_carbonio 碳纤维 カーボンファイバー 炭素繊維 탄소\\s?섬유 카본|?carbon
microfibre|micro-?fib(?:er|re) mikrofaser* microfibra 超细纤维 マイクロファイバー 극세사|?
foam|memory_foam memory-?schaum* mousse_(?:à|viscoélastique)_?(?:mémoire(?:_de_forme)?)? espuma_viscoelástica viscoelástic[ao] viscoelastic[ao]? viscoélastique viskoelastisch* mémoire_de_forme espuma_con_memoria memory_foam 慢回弹 记忆棉 记忆海绵 低反発 메모리\\s?폼|?foam schaum mousse espuma schiuma 海绵 스폰지
sponge|海绵|?sponge schwamm éponge esponja spugna スポンジ 스펀지
felt|felt(?=\\s|$|-) filz* feutre fieltro feltro 毛毡 フェルト 펠트|?felt
wax|beeswax bienenwachs* cire_d'abeille cera_de_abejas? cera_d'api 蜂蜡 蜜蝋 밀랍|?
soywax|soy_wax sojawachs* cire_de_soja cera_de_soja cera_di_soia 大豆蜡 ソイワックス 소이\\s?왁스|?soy soja soia 大豆 ソイ 소이
rattan|rattan* ratán 藤编 ラタン 라탄|?藤 wicker mimbre osier vimini korbgeflecht* weide* 柳编 籐
alpaca|alpaca alpaka* alpaga 羊驼毛?绒? アルパカ 알파카|?
mohair|mohair* 马海毛 モヘア 모헤어|?
satin|?satin satén raso 缎面 缎 サテン 새틴
corduroy|corduroy cord(?:stoff|samt|hose)* velours_côtelé pana velluto_a_coste 灯芯绒 コーデュロイ コール天 코듀로이|?cord
chiffon|mousseline_de_soie 雪纺 シフォン 쉬폰|?chiffon gasa
neoprene|neoprene neopren* néoprène neopreno 氯丁橡胶 潜水料 ネオプレン ネオプレーン 네오프렌|?
sheepskin|sheepskin schaffell* lammfell* peau_de_mouton piel_de_cordero piel_de_oveja pelle_di_pecora 羊皮 羊革 シープスキン 羊革 양가죽|?
nubuck|nubuck nubuk* nobuk 磨砂皮 ヌバック 누벅|?
teak|teak* teca 柚木 チーク材? 티크|?teck
birch|birch birkenholz* birke bouleau abedul betulla 桦木 白桦木? バーチ材 シラカバ 樺材 자작나무|?
maple|maple_?wood ahornholz* érable madera_de_arce legno_d'acero 枫木 メープル材 カエデ材 단풍나무|?maple ahorn arce acero
ash|ash_?wood eschenholz* bois_de_frêne madera_de_fresno legno_di_frassino 白蜡木 水曲柳 アッシュ材 タモ材 물푸레나무|?ash esche frêne fresno frassino
cherrywood|cherry_?wood kirsch(?:baum)?holz* bois_de_cerisier madera_de_cerezo legno_di_ciliegio 樱桃木 チェリー材 체리목|?
rubberwood|rubberwood gummibaumholz hévéa madera_de_caucho hevea 橡胶木 ラバーウッド 고무나무|?
mdf|(?<![a-z])mdf(?![a-z]) 密度板 中密度纤维板|?
plywood|plywood sperrholz* contreplaqué contrachapad[oa] compensato 胶合板 合板 ベニヤ 합판|?
concrete|?concrete beton* béton hormigón concreto cemento calcestruzzo 混凝土 水泥 コンクリート 콘크리트
resin|resin(?!o) kunstharz* epoxidharz* résine resina 树脂 レジン 樹脂 레진 수지(?=\\s|로|$)|?harz epoxy époxy
terracotta|terracotta terre_cuite terracota 赤陶 陶土 テラコッタ 테라코타|?
stoneware|stoneware steinzeug* steingut* grès gres(?![a-z]) 炻瓷 炻器 せっ器 ストーンウェア 스톤웨어|?
enamel|?enamel* emaill?e?* émaill?é?e? esmalt* smalt* 搪瓷 珐琅 ホーロー 琺瑯 エナメル 법랑 에나멜
pewter|pewter étain peltre peltro 锡合金 白镴 ピューター 퓨터|?zinn estaño stagno 锡
platinum|platinum platine platino 铂金 プラチナ 백금|?platin
silverplated|silver-?_?plated versilbert* plaqué_argent (?:chapad|bañad)[oa]s?_en_plata placcat[oa]_(?:in_)?argento argentato 镀银 銀メッキ 은도금|?
pearl|(?:freshwater|cultured|real|genuine)_pearls? süßwasserperle* zuchtperle* perles?_(?:d'eau_douce|de_culture) perlas?_(?:cultivadas?|de_agua_dulce) perl[ea]_(?:d'acqua_dolce|coltivat[ea]) 珍珠(?!白|光|棉) 淡水パール 真珠 진주|?pearl perle perla パール
nitrile|nitrile? nitril* nitrilo 丁腈(?:橡胶)? ニトリル(?:ゴム)? 니트릴(?:\\s?고무)?|?
seagrass|seagrass seegras* jonc_de_mer 海草 シーグラス 해초|?
sisal|sisal* 剑麻 サイザル(?:麻)? 사이잘|?
raffia|raffia raphia rafia 拉菲草 ラフィア 라피아|?bast
straw|?straw stroh paille paja paglia 草编 秸秆 麦秆 麦わら 밀짚
jade|jade giada 翡翠 玉石 ヒスイ 翡翠 비취|?玉 옥
agate|agate ágata agata 玛瑙 メノウ 瑪瑙 (?<![가-힣])마노|?achat*
zirconia|zircon(?:ia)? zirkon(?:ia)?* zircone circonita? circonio? zircone 锆石 ジルコニア 지르코니아|?
faux-fur|(?:faux|fake|artificial)_fur kunstfell* kunstpelz* fausse_fourrure (?:pelo|piel)_sintétic[oa] pelliccia_(?:sintetica|ecologica) ecopelliccia 人造毛 仿皮草 フェイクファー エコファー 인조\\s?모피 페이크\\s?퍼|?piel_sintética
cedar|cedar(?:_?wood)? zedernholz* bois_de_cèdre madera_de_cedro legno_di_cedro 雪松木? シダーウッド 삼나무 시더우드|?zeder* cèdre cedro 香柏 杉
mahogany|mahogany mahagoni* acajou caoba mogano 桃花心木 红木 マホガニー 마호가니|?
rosewood|rosewood palisander* rosenholz* palissandre palisandro 玫瑰木 花梨木 ローズウッド 로즈우드|?
spruce|spruce(?:_?wood)? fichtenholz* épicéa abete_rosso 云杉木? スプルース 가문비나무|?fichte abete abeto
mango-wood|mango_?wood mangoholz* bois_de_manguier madera_de_mango legno_di_mango 芒果木 マンゴーウッド マンゴー材 망고\\s?나무|?
olive-wood|olive_?wood olivenholz* bois_d'olivier madera_de_olivo legno_d'ulivo legno_di_ulivo 橄榄木 オリーブウッド オリーブ材 올리브\\s?나무|?
slate|slate_(?:plate|board|coaster|tile|stone|serving)s? (?:natural|real|black)_slate schiefer* plateau_en_ardoise ardoise pizarra ardesia 石板岩 板岩 スレート 슬레이트|?slate
amethyst|amethyst* améthyste amatista ametista 紫水晶 紫晶 アメジスト アメシスト 자수정|?
turquoise-stone|?turquoise türkis* turquesa turchese 绿松石 ターコイズ 터키석
diamond|(?:real|genuine|natural|lab-grown|lab_grown)_diamonds? brillantschmuck|?diamond* diamant* diamante* diamanti 钻石 金刚石 ダイヤモンド ダイヤ 다이아몬드
moissanite|moissanite? moissanit* moissanita 莫桑石 莫桑钻 モアッサナイト モアサナイト 모이사나이트|?
sapphire|sapphire_(?:crystal|glass) saphirglas* (?:verre|glace)_saphir cristal_de_zafiro (?:vetro|cristallo)_zaffiro 蓝宝石(?:玻璃|镜面|水晶) サファイアガラス サファイアクリスタル 사파이어\\s?(?:글라스|크리스탈|유리)|?sapphire saphir* zafiro zaffiro 蓝宝石 サファイア 사파이어
tungsten|tungsten wolfram* tungstène tungsteno 钨钢? タングステン 텅스텐|?volframio
magnesium|magnesium_alloy magnesiumlegierung alliage_de_magnésium aleación_de_magnesio lega_di_magnesio 镁合金 マグネシウム合金 마그네슘\\s?합금|?magnesium magnésium magnesio
chenille|chenille(?!_stitch) chenillestoff* chenilla ciniglia 雪尼尔 シェニール 셔닐|?
tweed|tweed 粗花呢 ツイード 트위드|?
organza|organza* 欧根纱 オーガンジー 오간자|?
tulle||?tulle tüll* tul 网纱 チュール 튤 망사
lace|spitzen(?:stoff|besatz|kleid|bluse|gardine|unterwäsche)* encaje(?!s_perf) pizzo 蕾丝 레이스(?!\\s?업)|?lace spitze* dentelle レース
cupro|cupro 铜氨(?:丝|纤维) キュプラ 큐프라|?
ramie|ramie? ramio 苎麻 ラミー 라미|?
polystyrene|polyst[yi]r[eo]l* polystyr[eè]ne* poliestireno polistirene polistirolo 聚苯乙烯 ポリスチレン 폴리스티렌 styrofoam styropor*|?
mother-of-pearl|mother_of_pearl perlmutt* nacre nácar madreperla 珍珠母贝? 贝母 マザーオブパール 真珠母貝 자개|?shell conchiglia 螺鈿
coconut-fibre|coir coconut_(?:fib(?:er|re)|husk) kokosfaser* fibre_de_coco fibra_de_coco fibra_di_cocco 椰棕 椰壳纤维 ココナッツファイバー ヤシ繊維 코코넛\\s?섬유|?
camel-hair|camel_?hair kamelhaar* poil_de_chameau pelo_de_camello pelo_di_cammello 骆驼绒 驼绒 驼毛 キャメルヘア 낙타털|?
nonwoven|non-?woven vliesstoff* non_tissé no_tejid[ao] (?:tessuto_)?non_tessuto 无纺布 不織布 부직포|?
`

export interface MaterialMention {
  readonly id: string
  /** A term that answers for a material but does not ask for one. */
  readonly weak: boolean
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Terms stand apart by blanks, `_` is a blank within one; `*` leaves the beginning or end of a word open. */
function patternOf(list: string): RegExp | null {
  const terms = list.split(' ').filter((term) => term !== '')
  if (terms.length === 0) return null
  return new RegExp(terms.map((term) => bounded(term.replaceAll('_', '[\\s-]'))).join('|'), 'gu')
}

function bounded(term: string): string {
  if (!isLatin(term)) return term
  const open = { before: term.startsWith('*'), after: term.endsWith('*') }
  const stem = term.replace(/^\*|\*$/g, '')
  return `${open.before ? '' : '(?<![a-zß-ɏ])'}(?:${stem})${open.after ? '[a-zß-ɏ]*' : '(?:s|e|es)?(?![a-zß-ɏ])'}`
}

const isLatin = (term: string) => /[a-z]/i.test(term.replace(/\\./g, ''))

/** The terms of a list by the letters they are written in, so that a text is held only against its own. */
function patternsOf(list: string): { readonly latin: RegExp | null; readonly other: RegExp | null } {
  const terms = list.split(' ')
  return { latin: patternOf(terms.filter(isLatin).join(' ')), other: patternOf(terms.filter((term) => !isLatin(term)).join(' ')) }
}

const materials = table.trim().split('\n').map((row) => {
  const bar = row.indexOf('|')
  const weakAt = row.lastIndexOf('|?')
  return { id: row.slice(0, bar), strong: patternsOf(row.slice(bar + 1, weakAt)), weak: patternsOf(row.slice(weakAt + 2)) }
})

const loose = new Map(
  table.trim().split('\n').map((row) => {
    const terms = row.slice(row.indexOf('|') + 1, row.lastIndexOf('|?')).split(' ').map((term) => term.replace(/^\*|\*$/g, '').replaceAll('_', '[\\s-](?:[^.;]{0,24}[\\s-])?'))
    const long = terms.filter((term) => /[a-zß-ɏ]{4}/.test(term) && !term.includes('(?<'))
    return [row.slice(0, row.indexOf('|')), long.length === 0 ? null : new RegExp(long.join('|'), 'u')]
  }),
)

/** Whether a longer word holds a name of the material: "Kristallgläser", "Schafwolldecke". Answers, never asks. */
export function mayName(text: string, id: string): boolean {
  return loose.get(id)?.test(text.toLowerCase()) ?? false
}

/** The materials a text names, in order; where terms overlap the longest counts. */
export function materialsIn(text: string): MaterialMention[] {
  const lower = text.toLowerCase()
  const hay = lower.length === text.length ? lower : text
  const found: MaterialMention[] = []
  const collect = (id: string, weak: boolean, pattern: RegExp | null) => {
    if (pattern === null) return
    for (const { index: start, 0: { length } } of hay.matchAll(pattern)) {
      found.push({ id, weak, start, end: start + length, text: text.slice(start, start + length) })
    }
  }
  const [hasLatin, hasOther] = [/[a-z]/.test(hay), /[\u0300-\uffff]/.test(hay)]
  for (const { id, strong, weak } of materials) {
    if (hasLatin) {
      collect(id, false, strong.latin)
      collect(id, true, weak.latin)
    }
    if (hasOther) {
      collect(id, false, strong.other)
      collect(id, true, weak.other)
    }
  }
  // Of terms for the same words all weak ones stay ("pelle" is leather or skin), the strong one wins over them.
  found.sort((one, other) => other.end - other.start - (one.end - one.start) || Number(one.weak) - Number(other.weak))
  const kept: MaterialMention[] = []
  for (const mention of found) {
    const rival = kept.find((other) => mention.start < other.end && other.start < mention.end)
    if (rival === undefined || (mention.weak && rival.start <= mention.start && rival.end >= mention.end && mention.id !== rival.id && rival.weak)) kept.push(mention)
  }
  return kept.sort((one, other) => one.start - other.start)
}

/** Names that mix in everyday use; one may stand for the other. */
const kin = [
  ['porcelain', 'ceramic'], ['fauxleather', 'polyurethane'], ['wood', 'oak'], ['wood', 'walnut'], ['wood', 'beech'], ['wood', 'pine'], ['wood', 'acacia'],
  ['wool', 'merino'], ['wool', 'cashmere'], ['steel', 'carbonsteel'], ['iron', 'castiron'], ['foam', 'sponge'], ['glass', 'crystal'], ['suede', 'leather'],
  ['spandex', 'polyurethane'], ['wood', 'teak'], ['wood', 'birch'], ['wood', 'maple'], ['wood', 'ash'], ['wood', 'cherrywood'], ['wood', 'rubberwood'], ['wood', 'mdf'],
  ['wood', 'plywood'], ['mdf', 'plywood'], ['leather', 'sheepskin'], ['leather', 'nubuck'], ['suede', 'nubuck'], ['ceramic', 'stoneware'], ['porcelain', 'stoneware'],
  ['ceramic', 'terracotta'], ['wool', 'sheepskin'], ['wool', 'alpaca'], ['wool', 'mohair'], ['zirconia', 'crystal'],
  ['wood', 'cedar'], ['wood', 'mahogany'], ['wood', 'rosewood'], ['wood', 'spruce'], ['wood', 'mango-wood'], ['wood', 'olive-wood'], ['stone', 'slate'], ['glass', 'sapphire'], ['plastic', 'polystyrene'], ['foam', 'polystyrene'],
  ['plastic', 'resin'], ['silk', 'satin'], ['velvet', 'corduroy'], ['straw', 'raffia'],
] as const

export function mayStandFor(one: string, other: string): boolean {
  if (one === other) return true
  return kin.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
}

const woods: ReadonlySet<string> = new Set(['oak', 'walnut', 'beech', 'pine', 'acacia', 'teak', 'birch', 'maple', 'ash', 'cherrywood', 'rubberwood', 'bamboo', 'cedar', 'mahogany', 'rosewood', 'spruce', 'mango-wood', 'olive-wood'])

/** One wood is not another, even where both sides also say "wood". */
export function isOtherWood(one: string, other: string): boolean {
  return one !== other && woods.has(one) && woods.has(other)
}
