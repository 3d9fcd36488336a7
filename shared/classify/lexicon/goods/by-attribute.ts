/** Goods whose code depends on material, wearer or make: the family of rules (families/) and their names; ? as in the chapters. */
export const byAttribute = `
@apron academic gown, apron, barber gown, bjj gi, cape hairdressing, cassock, cheerleader uniform, chef jacket, chef whites, chefs apron, choir robe
@apron cover up, dust coat, fencing jacket, football bib, gi, graduation gown, hairdressing gown, hanbok, haori, healthcare tunic, hi vis
@apron hi vis jacket?, hi vis vest, hi vis waistcoat, hi viz vest, judo suit, karate gi, karate suit, kimono, kitchen apron, lab coat, martial arts suit
@apron nurse tunic, overall coat, overall tabard, reflective vest, sauna suit, school uniform, scrub set, scrub top, scrubs, sports bib, surplice
@apron tabard, taekwondo, training bib, tunic uniform, uniform, warehouse coat, work coat, work vest, yukata, 反光背心, 围裙, 工作服, 手术服, 校服, 汉服, 白大褂
@babyshoe baby booties, baby shoes, crib shoes, pram shoes, 婴儿鞋, 学步鞋
@babywear 0-3 months, 12-18 months, 3-6 months, 6-9 months, baby all in one, baby bib, baby blouse, baby bodysuit, baby cardigan, baby clothes
@babywear baby coat, baby dress, baby grow, baby hat?, baby hoodie, baby jumper, baby knitwear, baby leggings, baby mittens, baby outfit, baby pramsuit
@babywear baby romper, baby set, baby shorts, baby skirt, baby sleepsuits, baby socks, baby sweater, baby tights, baby top, baby trousers, baby vest
@babywear babygros, babygrow, bandana bib, bib, bib set, bodysuit baby, booties knit, christening dress, christening gown, dribble bib
@babywear dungaree set baby, footed pyjama baby, layette, muslin bib, newborn outfit, newborn set, newborn vest, onesie, pack of bodysuits
@babywear playsuit baby, pramsuit, romper, rompersuit, scratch mitts, sleep suit, sleepsuit, swaddle suit, 包屁衣, 口水巾, 哈衣, 围兜, 婴儿套装, 婴儿服, 婴儿连体衣, 宝宝衣服, 爬服
@backpack ammunition pouch, baby changing bag, back seat organiser, backpack, bag, bag for life, ball bag, bar bag, beach bag, belt bag, bike bag
@backpack book bag, bookbag, boot bag, bottle bag, bottle carrier, brush roll, buggy organiser, bum bag, bumbag, cable bag, camera bag, camera rucksack
@backpack car boot organiser, car organiser bag, car seat organiser, carrier bag fabric, changing bag, cool bag, cooler bag, cosmetic bag, cue case
@backpack darts case, diaper bag, drawstring bag, dry bag, duffel bag, duffle bag, fanny pack, fishing bag, frame bag, garment bag, garment bag travel
@backpack gig bag, golf bag, golf travel cover, guitar bag, guitar case, gym bag, gym sack, gymsac, hand warmer pouch, handlebar bag, hiking backpack
@backpack holdall, holdall bag, hydration pack, instrument case, insulated bag, jewellery roll, jute shopping bag?, kids backpack, kit bag, laptop bag
@backpack laptop case, laptop sleeve, library bag, lunch bag, lunch cool bag, lunch tote, make up bag, makeup bag, makeup pouch, map case, medicine bag
@backpack messenger bag, mini backpack, nappy bag, organiser bag, overnight bag, packing cube, pannier, pannier bag, pe bag, pencil case, pencil pouch
@backpack phone bag, phone pouch, picnic backpack, picnic bag, pouch bag, racket bag, reusable shopping bag, rifle bag, rod bag, rucksack, rucksack bag
@backpack running belt, running vest pack, saddle bag, saddlebag bike, school backpack, shoe bag, shoe travel bag, shopping bag, shopping bag fabric
@backpack shopping trolley bag, ski bag, sports bag, suit carrier, swim bag, tablet sleeve, tennis bag, thermal bag, toddler backpack reins
@backpack toiletry case, tool bag, tool belt, tool pouch, tool roll, travel bag, travel organiser, trolley bag, trunki, waist bag, waist pack
@backpack wash bag hanging, weekend bag, weekender, wine bag carrier, 书包, 保温袋, 健身包, 化妆包, 双肩包, 妈咪包, 收纳包, 旅行袋, 电脑包, 相机包, 笔袋, 背包, 胸包, 腰包, 购物袋
@basket basket, 篮子
@bedlinen bed clothes, bed linen, bed sheet, bedding, bedding set, bedset, bedspread set?, brushed cotton sheet, cot bed sheet, cot bedding, cot fitted sheet
@bedlinen cot sheet, cotton sheets, crib sheet, deep fitted sheet, double duvet set, duvet cover, duvet cover set, duvet set, duvet set king
@bedlinen egyptian cotton sheet, fitted sheet, flannel sheet, flat sheet, housewife pillowcase, king duvet set, king size sheet, mattress cover
@bedlinen mattress protector, moses basket sheet, oxford pillowcase, pillow case, pillow cases, pillow cover, pillow protector, pillow sham, pillowcase
@bedlinen pillowcases, quilt cover, reversible duvet set, sheet fitted, sheet set, sheets, silk pillowcase, single duvet set, super king duvet set
@bedlinen teddy duvet set, valance sheet, 四件套, 床上用品, 床单, 床品, 床笠, 枕套, 被套
@bedroom bed, bed frame, bedroom furniture, bedside table, bunk bed, chest drawers, chest of drawers, cot, cot bed, cotbed, crib, divan, drawer chest
@bedroom dresser, dressing table, headboard, nightstand, ottoman bed, toddler bed, wardrobe, 婴儿床, 床, 床头柜, 床架, 斗柜, 梳妆台, 衣柜
@belt belt, waist belt, 腰带
@blanket baby blanket, baby wrap, bed throw, blanket, cellular blanket, cot blanket, crochet blanket, dog blanket, electric blanket?
@blanket emergency blanket fabric?, fleece blanket, fleece throw, heated throw?, hooded blanket, knitted blanket, moses basket blanket, muslin blanket
@blanket muslin swaddle, oodie, picnic blanket, picnic rug, shawl baby, sherpa throw, snuggle, sofa throw, swaddle, swaddle blanket, tartan throw, throw
@blanket throw blanket, travel blanket, travel rug, wearable blanket, weighted blanket, wool blanket, 包被, 毛毯, 毯子, 盖毯, 襁褓
@blouse asymmetric blouse, blouse, blouses, broderie top, chiffon blouse, chiffon top, crochet blouse, draped blouse, embroidered blouse
@blouse embroidered top, floral blouse, flowing blouse, flowing top, frill blouse, gathered top, halter top, kaftan top, lace blouse, lace top
@blouse linen top, organza blouse, peasant top, peplum top, poplin blouse, poplin top, printed blouse, puff sleeve blouse, pussybow blouse
@blouse ruched blouse, ruffle blouse, ruffled blouse, ruffled top, satin blouse, satin effect top, satin top, sheer blouse, shirring top, shirt blouse
@blouse shirt women, sleeveless blouse, smock top, tie front blouse, tie neck blouse, tunic, tunic top, wrap top, 女衬衫, 罩衫, 雪纺衫
@board bread board, cheese board, chopping block, chopping board, cutting board, serving board, 砧板, 菜板
@bodysuit ballet leotard, bodies, bodies top, body stocking, body suit, bodystocking, bodysuit, catsuit, cheerleading, dance dress, dance leotard
@bodysuit dancewear, flowing bodysuit, gymnastics leotard, lace bodysuit, leotard, long sleeve bodysuit, seamless bodysuit, shapewear bodysuit?
@bodysuit skating dress, thong bodysuit, unitard, wrestling singlet, 体操服, 紧身衣, 舞蹈服
@boots ankle boots, biker boots, boot ankle, boots, chelsea boots, combat boots, cowboy boots, desert boots, hiking boots, knee boots, snow boots, ugg
@boots walking boots, winter boots, work boots, 切尔西靴, 短靴, 长靴, 雪地靴, 靴子, 马丁靴
@camisole cami, cami set, cami vest, camisole, under vest women, 吊带
@casebox camera case, carry case, earphone case, glasses case, gun case, headphone case, jewellery box, jewellery case, jewelry box, ring box
@casebox spectacle case, tool box leather, trinket box, violin case, watch box, watch case, 手表盒, 眼镜盒, 饰品盒, 首饰盒
@ceilinglamp ceiling lamp, ceiling light, chandelier, downlight, led downlight, panel light, pendant lamp, pendant light, sconce, track light, wall lamp
@ceilinglamp wall light, 吊灯, 吸顶灯, 壁灯, 筒灯
@chair adirondack, antilop highchair, baby bouncer, baby bouncer chair, baby rocker, baby swing, bar chair, bar stool, barstool, bath chair, beach chair
@chair bed chair, bench, bistro chair, booster, booster chair, bouncer, bouncer chair, breakfast bar stools, camp chair, camping chair, camping stool
@chair chair, church chair, commode chair, deck chair, deckchair, dining chair, director chair, dressing table stool, egg chair, fishing chair
@chair floor chair, folding chair, folding stool, footstool seat, garden bench, garden chair, garden lounger, garden swing, hammock chair, hanging chair
@chair high chair, highchair, kids chair, kids stool, kitchen stool, lounger, milking stool, moon chair, patio chair, perching stool, pew
@chair reclining garden chair, rocking chair, saddle stool, seat, shower chair, shower seat, shower stool, stackable chair, step stool, step stool kids
@chair stool, sun lounger, swing seat, vanity stool, velvet chair, wooden stool, zero gravity chair, 儿童餐椅, 凳子, 吧台椅, 折叠椅, 椅子, 躺椅, 露营椅, 餐椅
@clothes activewear, apparel, childrenswear, clothes, clothing, garment, kidswear, menswear, sportswear, womenswear, 女装, 服装, 男装, 童装, 衣服
@coat 3 in 1 jacket, anorak, barn jacket, borg coat, cagoule, cape, cape coat, car coat, cloak, coat, double breasted coat, double faced coat, down coat
@coat down jacket, duffle coat, duster coat, faux fur coat, field jacket, fleece lined jacket, gabardine, hiking jacket, hooded coat, hooded jacket, jkt
@coat kagool, long coat, longline coat, mac, overcoat, pac a mac, padded anorak, padded coat, padded jacket, parka, parka coat, peacoat, poncho, puffa
@coat puffer, puffer coat, puffer jacket, quilted coat, quilted jacket, rain coat, rain jacket, raincoat, rainwear, reversible coat, running jacket
@coat shearling coat, sheepskin coat, shower proof jacket, ski coat, ski jacket, ski wear jacket, snowsuit jacket, soft shell, soft shell jacket
@coat softshell, softshell jacket, storm jacket, teddy coat, trench, trench coat, trenchcoat, utility jacket, wadded jacket, water repellent jacket
@coat waterproof coat, waterproof jacket, waterproof mac, waterproof parka, waterproof poncho, wax jacket, wind jacket, windbreaker, windcheater
@coat windproof jacket, winter coat, wool blend coat, wool coat, 冲锋衣, 外套, 大衣, 棉服, 棉衣, 派克服, 皮肤衣, 羽绒服, 风衣
@cookware bakeware, baking tin, baking tray, cake pan, cake tin, casserole dish, cast iron pan, cooking pot, cookware set, dutch oven, frying pan
@cookware griddle pan, loaf tin, milk pan, moka pot, muffin tray, oven tray, paella pan, pan, pan set, pizza tray, pot set, pots and pans
@cookware pressure cooker stove, roasting tin, roasting tray, saucepan, skillet, steamer pot, stock pot, stockpot, stovetop kettle, wok, 奶锅, 平底锅, 汤锅, 炒锅
@cookware 炖锅, 烤盘, 蒸锅, 铸铁锅, 锅, 锅具
@cup coffee cup, coffee mug, cup, espresso cup, mug, tea cup, teacup, 咖啡杯, 杯子, 茶杯, 马克杯
@curtain bead curtain?, bed canopy?, bed valance, blackout blind, blackout curtain, blackout lining, blackout roller blind, blind, curtain
@curtain curtain lining, curtain pair, curtain panel, day and night blind, door curtain, drape, eyelet curtain, lined curtains, net curtain, pelmet
@curtain pencil pleat curtains, roller blind, roller shade, roman blind, sheer curtain, shower curtain fabric, shower curtain polyester, string curtain
@curtain swag, tab top curtains, thermal curtain, tie back curtain?, valance, voile, voile panel, window blind, window curtain, 卷帘, 百叶窗, 窗帘, 纱帘, 遮光窗帘
@cushioncover air fryer cover?, arm caps, armchair cover, bean bag cover, bed net, bed runner, bedspread, chair cover, couch cover, coverlet
@cushioncover cushion case, cushion cover, dining chair cover, dust cover fabric, furniture cover fabric, kindle cover fabric?, mosquito net?
@cushioncover ottoman cover, piano cover, pillow cover decorative, pouf cover, pouffe cover, recliner cover, seat cover, slipcover, sofa cover
@cushioncover sofa protector, sofa slipcover, sofa throw cover, tapestry, throw pillow cover, throw sofa, wall hanging fabric, wall tapestry
@cushioncover washing machine cover, 抱枕套, 挂毯, 椅套, 沙发垫, 沙发套, 靠垫套
@dress abaya, asymmetric dress, babydoll dress, ball gown, beach dress, blazer dress, bodycon, bodycon dress, bridesmaid dress, cami dress
@dress camisole dress, cheongsam, cocktail dress, crochet dress, denim dress, draped dress, dress, dress suit, dungaree dress, empire dress
@dress evening dress, floral dress, flower girl dress, flowing dress, frock, gathered dress, girls dress, gown, gown evening, halter dress
@dress halterneck dress, jacquard dress, jumper dress, kaftan, knit dress, knit midi dress, lace dress, lehenga, linen dress, long dress
@dress maternity dress, maxi, maxi dress, mesh dress, midi, midi dress, mini dress, one shoulder dress, party dress, pencil dress, pinafore
@dress pinafore dress, polo dress, poplin dress, printed dress, prom dress, qipao, ribbed dress, saree, sari, satin dress, sequin dress, shift dress
@dress shirt dress, shirtdress, short dress, skater dress, slip dress, slipdress, smock dress, strapless dress, summer dress, sun dress, sundress
@dress sweater dress, swing dress, t shirt dress, tea dress, tiered dress, tulle dress, tunic dress, velvet dress, wedding dress, wedding gown
@dress wrap dress, 公主裙, 吊带裙, 婚纱, 旗袍, 礼服, 裙子, 连衣裙
@ensemble clothing set, co ord, co ord set, coord, ensemble, lounge set, matching set, outfit, outfit set, salwar kameez, shirt and shorts set
@ensemble shorts set, skirt set, top and shorts set, top and trousers set, tops and bottoms set, tracksuit set kids, trouser set, two piece set
@ensemble vest and shorts set, 两件套, 套装, 家居套装
@furniture bathroom cabinet, bookcase, bookshelf, cabinet, camping table, cat tree?, changing table, clothes rack, clothes rail, coffee table
@furniture console table, cupboard, dining set, dining table, display cabinet, display shelf, easel, floating shelf, folding table, furniture
@furniture garden furniture, garden furniture set, garden table, kallax, magazine rack, nest of tables, plant stand, playpen, rattan furniture
@furniture room divider, shelf, shelves, shelving, shelving unit, shoe cabinet, shoe rack, side table, sideboard, storage bench, storage rack
@furniture storage unit, table, toy box wooden, trolley kitchen, tv cabinet, tv stand, tv unit, wall shelf, 书架, 储物柜, 家具, 折叠桌, 收纳柜, 桌子, 电视柜, 茶几, 货架, 边几
@furniture 鞋架, 鞋柜, 餐桌
@gloves arthritis gloves, batting glove, bike gloves, boxing inner glove?, cotton gloves, cut resistant gloves, cycling gloves, driving gloves
@gloves evening gloves, fingerless gloves, fingerless mitts, garden glove, gardening gloves, gloves, goalkeeper gloves, grip gloves, gym gloves
@gloves heat glove, knit gloves, knitted gloves, lace gloves, magic gloves, mittens, mitts, moisturising gloves, motorcycle gloves, oven glove textile?
@gloves riding gloves, running gloves, ski gloves, thermal gloves, thinsulate gloves, touchscreen gloves, weightlifting gloves, winter gloves
@gloves work gloves, 保暖手套, 手套, 触屏手套
@handbag bag women, baguette bag, beach tote, bucket bag, bucket handbag, canvas tote, clutch, clutch bag, clutch purse, cross body bag, crossbody
@handbag crossbody bag, crossbody handbag, envelope clutch, evening bag, grab bag, hand bag, handbag, hobo, hobo bag, kate spade, kipling bag, longchamp
@handbag messenger bag women, michael kors bag, mini bag, purse bag, purse shoulder, radley, saddle handbag, shopper, shopper bag, shopping tote
@handbag shoulder bag, sling bag, top handle bag, tote, tote bag, wristlet, 单肩包, 女包, 帆布包, 手拿包, 手提包, 托特包, 斜挎包, 腋下包
@handkerchief cotton handkerchief, handkerchief, hankie, hanky, mens hankies, pocket square, 口袋巾, 手帕
@headband alice band, arm sleeve, arm warmer, boob tape?, bra extender, bra strap extender, collar detachable, cummerbund, detachable collar, ear warmer
@headband elasticated belt, elbow sleeve, fabric belt, fabric corsage, fabric hair bow, fascinator band, garter, hair band, hair bobble, hair bow
@headband hair scrunchie, hair tie, hair turban, hairband, headband, kneewarmers, knot headband, makeup headband, obi belt, sash, scrunchie, scrunchies
@headband shoulder pad, shoulder pads, sleeve garter, spa headband, sports headband, suspender belt strap, sweat bands, sweatband, turban
@headband waist belt fabric, wedding garter, wrist warmers, wristband fabric, 发圈, 发带, 发箍, 皮筋, 腰封, 袖套
@jacket biker jacket, blazer, blouson, bolero, bomber, bomber jacket, boucle jacket, collarless jacket, corduroy jacket, cropped blazer, cropped jacket
@jacket denim jacket, dinner jacket, double breasted blazer, faux leather jacket, faux suede jacket, fleece jacket, flowing blazer, frock coat, jacket
@jacket jean jacket, knit jacket, leather effect jacket, linen blazer, linen jacket, oversized blazer, safari jacket, satin jacket, shacket
@jacket shirt jacket, shrug, sports coat, straight blazer, structured blazer, suit blazer, suit jacket, tailored jacket, textured jacket, track jacket
@jacket trucker jacket, tuxedo jacket, tweed jacket, varsity jacket, waiter jacket, 夹克, 棒球服, 牛仔外套, 西装外套
@jeans baggy jeans, balloon jeans, bootcut jeans, boyfriend jeans, carrot fit jeans, denim dungarees?, denim jean, denim pants, denim shorts
@jeans denim trousers, flared jeans, jean, jeans, jeans wide leg, jegging jeans, marine straight, mom jeans, relaxed jeans, ripped jeans, skinny jean
@jeans skinny jeans, slim jeans, straight jeans, straight leg jeans, trf jeans, wide leg jeans, z1975 denim, zw the, 牛仔短裤, 牛仔裤
@jewel anklet, badge pin, bangle, belly bar, body chain, body jewellery, bracelet, brooch, chain necklace, charm, charm bracelet, choker, cufflink
@jewel ear cuff, earring, enamel pin, engagement ring, hoop earrings, hoops, jewellery, jewellery set, jewelry, lapel pin, locket, navel ring, necklace
@jewel nose ring, nose stud, pendant, piercing, pin badge, pin brooch, ring, signet, stud earrings, studs, tiara, tie clip, toe ring, waist chain
@jewel wedding ring, 吊坠, 徽章, 戒指, 手链, 手镯, 耳夹, 耳环, 耳钉, 胸针, 脚链, 袖扣, 锁骨链, 项链, 饰品, 首饰
@jumpsuit all in one onesie, boiler suit, boilersuit, coverall, denim jumpsuit, flying suit, halter jumpsuit, jump suit, jumpsuit, kigurumi
@jumpsuit linen jumpsuit, onesie adult, overalls work, playsuit, romper women, satin jumpsuit, strapless jumpsuit, utility jumpsuit, wide leg jumpsuit
@jumpsuit 工装连体, 连体裤, 连身裤
@kitchencabinet kitchen cabinet, kitchen unit, pantry cupboard, 橱柜
@leggings bike shorts, biker shorts, capri leggings, capri pants knit, cuffed joggers, cycling leggings, cycling shorts, flare leggings, fleece joggers
@leggings football shorts, gym leggings, gym shorts, jeggings, jersey shorts, jersey trousers, jog pants, joggers, jogging bottoms, jogging pants
@leggings knit trousers, leggings, leggins, lounge bottoms, maternity leggings, plush trousers, ponte leggings, ribbed leggings, running leggings
@leggings running shorts, running tights, sculpt leggings, soft trousers, sports shorts, stirrup leggings, sweat joggers, sweat pants, sweat shorts
@leggings sweatpants, thermal leggings, track pants, tracksuit bottoms, treggings, workout bottoms, workout leggings, yoga leggings, yoga pants
@leggings yoga shorts, 卫裤, 打底裤, 束脚裤, 瑜伽裤, 紧身裤, 运动短裤, 运动裤, 骑行裤, 鲨鱼裤
@nightwear chemise nightdress, cotton pyjamas, cuddle pj, family pyjamas, flannel pyjamas, kids pyjamas, long pyjamas, lounge pant, lounge pants
@nightwear lounge shorts, lounge top, lounge trousers, loungewear, night dress, night shirt, nightdress, nightgown, nightie, nightshirt, nightwear
@nightwear nighty, pajama pants, pajama set, pajamas, pj, pj set, pjama, pjs, pyjama bottoms, pyjama pants, pyjama set, pyjama shirt, pyjama top
@nightwear pyjama trousers, pyjamas, satin nightdress, satin pyjamas, short pjs, short pyjamas, shortie pyjamas, sleep set, sleep shirt, sleep shorts
@nightwear sleep tee, sleepwear, 家居服, 睡衣, 睡裙, 睡裤
@officechair computer chair, computer chair ergonomic, desk chair, desk chair ergonomic, ergonomic chair, executive chair, gaming chair
@officechair mesh office chair, office chair, swivel chair, swivel office chair, task chair, 办公椅, 电竞椅, 电脑椅, 转椅
@officedesk computer desk, desk, filing cabinet, office cabinet, office desk, standing desk, 书桌, 办公桌, 升降桌, 文件柜
@panties bikini briefs, bikini knickers, boy shorts, boyshort, brazilian, brazilian briefs, brief, briefs, cheeky brief, cotton briefs, culotte brief
@panties french knickers, full briefs, g string, girls briefs, hi leg briefs, high leg knickers, high waist brief, hipster briefs, knickers, lace thong
@panties ladies briefs, maxi briefs, midi briefs, no vpl, panties, period knickers, period pants, seamless brief, shorties, shorts knickers, tanga
@panties thong, underwear, underwear women, women briefs, 丁字裤, 三角裤, 内裤, 女士内裤
@placemat place mat, placemat, table mat, 餐垫
@plantpot flower pot, plant pot, planter pot, pot plant?
@plate bowl, cake stand, cereal bowl, crockery, dinner plate, dinner set, dinnerware, dish, egg cup, gravy boat, jug, pasta bowl, plate, platter
@plate ramekin, saucer, serving bowl, serving dish, serving plate, side plate, sugar bowl, tea set, teapot, 盘子, 碗, 碟子, 茶具, 茶壶, 餐具套装
@polo golf polo, knit polo, polo, polo collar, polo knit, polo neck collar shirt, polo shirt, polo top, polo衫, rugby shirt, rugby top, 翻领T恤
@robe babydoll lingerie, bath robe, bathrobe, beach robe, bridal robe, changing robe, dressing gown, dry robe, fleece robe, hooded robe, housecoat
@robe kimono robe, negligee, peignoir, poncho towel, robe, satin robe, towelling gown, towelling robe, waffle robe, 晨袍, 浴袍, 睡袍
@sandals beach shoes, birkenstock, clogs, crocs, foam clog, gladiator sandals, jelly shoes, mules, pool shoes, pool slider, sandals, sliders, 凉鞋, 沙滩鞋
@sandals 洞洞鞋, 穆勒鞋
@scarf bandana, blanket scarf, buff neck, chunky scarf, cowl, dupatta, face covering, fluffy scarf, football scarf, head scarf, headscarf, hijab
@scarf infinity scarf, kaffiyeh, keffiyeh, knitted scarf, mantilla, muffler scarf, neck gaiter, neck warmer, neckerchief, pareo, pashmina, printed scarf
@scarf sarong, scarf, scarves, shawl, silk scarf, ski mask?, snood, square scarf, stole, tube scarf, veil bridal, wedding veil, wool scarf, wrap shawl
@scarf 丝巾, 围巾, 围脖, 头巾, 披肩, 方巾
@shirt business shirt, camp collar shirt, check shirt, checked shirt, corduroy shirt, cuban collar shirt, denim shirt, dress shirt, flannel shirt
@shirt flowing shirt, formal shirt, grandad shirt, hawaiian shirt, kurta, linen blend shirt, linen shirt, long sleeve shirt, overshirt, oversized shirt
@shirt oxford, oxford shirt, plaid shirt, poplin shirt, printed shirt, revere collar shirt, satin shirt, school shirt, semi sheer shirt, sheer shirt
@shirt shirt, short sleeve shirt, striped shirt, thobe, twill shirt, viscose shirt, western shirt, work shirt, workwear shirt, 衬衣, 衬衫
@shoe ballet flats, boat shoes, brogues, clog shoes, court shoes, dance shoes, derby shoes, dress shoes, espadrilles, flats, footwear, heeled shoe
@shoe heels, high heels, kitten heel, loafers, mary janes, moccasins, oxford shoes, platform shoes, pump shoe, pumps, school shoes, shoes, slingback
@shoe slip on shoes, stilettos, wedges, 乐福鞋, 单鞋, 帆布鞋, 玛丽珍鞋, 皮鞋, 豆豆鞋, 鞋, 鞋子, 高跟鞋
@shorts bermuda, bermuda shorts, bike shorts woven, board short?, cargo shorts, chino shorts, city shorts, combat shorts, cotton shorts, culotte shorts
@shorts denim short, golf shorts, hot pants, linen shorts, poplin shorts, rolled hem shorts, rugby shorts, running shorts woven, short trousers, shorts
@shorts shorts men, tailored shorts, 五分裤, 短裤
@skirt a line skirt, asymmetric skirt, balloon skirt, box pleat skirt, bubble skirt, cargo skirt, culotte skirt, denim skirt, divided skirt
@skirt flowing skirt, jacquard skirt, kilt, knit skirt, lace skirt, leather effect skirt, linen skirt, maxi skirt, midi skirt, mini skirt, mini skort
@skirt pencil skirt, pleat skirt, pleated skirt, printed skirt, puffball skirt, rara skirt, sarong skirt, satin skirt, school skirt, sequin skirt
@skirt skater skirt, skirt, skort, tennis skirt, tiered skirt, tulle skirt, tutu, wrap skirt, 半裙, 半身裙, 百褶裙, 短裙
@skisuit all in one snowsuit, padded snowsuit, ski overall, ski suit, snow suit, snowsuit, 滑雪服
@slip full slip, half slip, petticoat, slip, under slip, underdress, underskirt, waist slip, 衬裙
@slippers house shoes, mule slippers, slip on slipper, slipper boots, slippers, 家居鞋, 拖鞋, 棉拖
@socks ankle high, ankle socks, ballet socks, bamboo socks, bed socks, boot socks, compression socks, cosy socks, crew socks, diabetic socks
@socks flight socks, fluffy socks, foot socks, football socks, footsies, gentle grip, grip socks, heat holders, invisible socks, knee high socks
@socks knee highs, legwarmers, liner socks, no show socks, novelty socks, over knee socks, pop socks, rugby socks, school socks, shoe liners
@socks slipper socks, slouch socks, sock gift, sock set, socks, sports socks, thermal socks, toe socks, trainer liner, trainer socks, walking socks
@socks welly socks, wool socks, yoga socks, 中筒袜, 短袜, 船袜, 袜子, 运动袜, 长袜
@sofa 2 seater sofa, 3 seater sofa, accent chair, armchair, armchair fabric, bouclé chair, chaise longue, corner sofa, couch, love seat, loveseat
@sofa recliner, recliner armchair, recliner chair, rise and recline, settee, snuggle chair, sofa, sofa bed, swivel armchair, tub chair
@sofa upholstered armchair, wingback chair, 懒人椅, 扶手椅, 沙发
@statue decor, decoration home, home decor, money box, piggy bank, statue, wall decor, wall hanging, 存钱罐, 装饰品, 雕像
@suit 3 piece suit, business suit, dinner suit, ladies suit, linen suit, mens suit, morning suit, salwar suit, skirt suit, suit, suit set, trouser suit
@suit tuxedo, tuxedo suit, tweed suit, two piece suit, 西服, 西服套装, 西装
@suitcase 4 wheel, aerolite cabin, attache, attache case, beauty case, briefcase, cabin bag, cabin case, cabin luggage, cabin trolley, carry on
@suitcase cosmetic case, executive case, expandable suitcase, hand luggage, hard case luggage, hard shell case, it luggage, laptop briefcase, luggage
@suitcase luggage set, make up case, pilot case, samsonite, satchel, school bag, school satchel, spinner, suitcase, toilet bag, toiletry bag, train case
@suitcase travel case, tripp, trolley case, trolley suitcase, trunk luggage, vanity bag, vanity case, wash bag, washbag, wheeled case, 公文包, 拉杆箱, 旅行箱
@suitcase 洗漱包, 登机箱, 行李箱
@sweater cable knit, cable knit jumper, cardi, cardigan, cashmere jumper, chenille sweater, christmas jumper, christmas sweater, coatigan
@sweater crew neck jumper, crew neck sweatshirt, crewneck, crochet cardigan, fair isle, fine knit, fleece, fleece pullover, fleece top, gilet knit
@sweater half zip, half zip fleece, high neck sweater, hooded fleece, hooded jumper, hooded sweatshirt, hooded top, hoodie, hoody, jumper, knit cardigan
@sweater knit coat?, knit gilet, knit jumper, knit polo sweater, knit sweater, knit top, knit vest top, knit waistcoat, knitted cardigan, knitted jumper
@sweater knitted vest, knitwear, longline cardigan, mohair, open knit, oversized jumper, pointelle, polo neck, polo sweater, poncho knit, pullover
@sweater purl knit, quarter zip, quarter zip fleece, ribbed sweater, roll neck, roll neck jumper, school cardigan, school jumper, shrug knit, slipover
@sweater soft knit, sweat top, sweater, sweater vest, sweatshirt, turtleneck, twinset, v neck jumper, v neck sweater, varsity sweatshirt, wool sweater
@sweater zip cardigan, zip hoodie, zip sweatshirt, zip through, zip up hoodie, 卫衣, 套头衫, 开衫, 抓绒衣, 毛衣, 毛衫, 羊毛衫, 连帽衫, 针织衫
@swimwear bandeau swimsuit, bathing suit, beach cover up?, beachwear, bikini, bikini bottoms, bikini set, bikini top, board shorts, budgie smugglers
@swimwear burkini, high waist bikini, jammer, kids swimsuit, one piece, one piece swimsuit, rash guard, sun suit uv, swim briefs, swim dress
@swimwear swim jammer, swim leggings, swim set, swim shorts, swim suit, swim top, swim trunks, swim vest top, swimdress, swimming costume
@swimwear swimming shorts, swimming suit, swimming trunks, swimsuit, swimwear, tankini, triangle bikini, trikini, tummy control swimsuit, uv suit
@swimwear wet suit lycra, 比基尼, 沙滩裤, 泳衣, 泳装, 泳裤
@tablelamp bedside lamp, book light, desk lamp, floor lamp, himalayan lamp, lamp, lava lamp, led desk lamp, moon lamp, night light, nightlight
@tablelamp reading lamp, standard lamp, star projector, sunset lamp, table lamp, 台灯, 夜灯, 小夜灯, 床头灯, 星空灯, 氛围灯, 落地灯
@tablelinen cloth napkin, cotton napkins, linen napkin, linen tablecloth, napkin, napkin fabric, place mat fabric, round tablecloth, runner table
@tablelinen table cloth, table linen, table runner, tablecloth, tea cloth table, 桌布, 桌旗, 餐巾
@tie bow tie, clip on tie, cravat, dicky bow, kipper tie, necktie, neckties, pre tied bow tie, school tie, silk tie, skinny tie, tie, tie set, 领带, 领结
@tights 100 denier, 15 denier, 40 denier, 60 denier, ballet tights, compression tights, control top tights, denier, fishnet tights, fishnets
@tights fleece lined tights, hold up stockings, hold ups, knee high stockings, ladder resist, leg warmer?, maternity tights, opaque tights, pantyhose
@tights school tights, sheer tights, stockings, support tights, tights, tummy tights, woolly tights, 丝袜, 连裤袜
@top asymmetric top, backless top, bandeau, bandeau top, bardot top, bralette top, bustier top, cami top, camisole crop top, camisole top
@top corset style top, corset top, crochet top, crop top, cropped knit top, cropped strappy top, cropped top, cut out top, draped top, fringed top
@top halter neck top, halterneck, lace trim top, long sleeve top, mesh top, off shoulder top, one shoulder top, peplum, plain top, polyamide top
@top printed top, ribbed top, ruched top, satin camisole top, seamless top, sequin top, shiny top, short sleeve top, sleeveless top, soft top
@top strapless top, strappy top, striped top, swing top, tank style top, tie top, top, tops, tube top, velvet top, wrap around top, 上衣, 吊带上衣, 吊带衫, 抹胸
@tracksuit jogger set, jogging set, jogging suit, running set, shell suit, sports set, sports suit, sweat suit, sweatsuit, track suit
@tracksuit track top and bottoms, tracksuit, training suit, warm up suit, 运动套装, 运动服套装
@trainers basketball shoes, cleats, cycling shoes, football boots, golf shoes, gym shoes, high tops, hiking shoes, running shoes, skate shoes, sneakers
@trainers sports shoes, tennis shoes, trail running shoes, trainer, trainers, training shoes, walking shoes, 休闲鞋, 板鞋, 球鞋, 篮球鞋, 老爹鞋, 足球鞋, 跑鞋, 运动鞋
@trousers baggy trousers, balloon trousers, barrel leg, barrel trousers, bell bottoms, bib and brace, bootleg, bootleg trousers, bottoms, breeches
@trousers capri, cargo pant, cargo pants, cargo trousers, carrot trousers, chinos, cigarette trousers, combat trousers, convertible trousers, cords
@trousers corduroy trousers, corset trousers, crop trousers, cropped trousers, culottes, darted trousers, dungarees, faux leather trousers
@trousers flared trousers, flares, flowing trousers, formal trousers, full length trousers, golf trousers, harem pants, high waisted trousers
@trousers hiking pants, jodhpurs, leather effect trousers, linen trousers, mid waist trousers, minimalist trousers, moleskin trousers, overalls, palazzo
@trousers pants, paperbag trousers, parachute pants, pleated trousers, ponte pants, ponte trousers, poplin trousers, printed trousers, pull on trousers
@trousers pyjama style trousers, riding breeches, salopettes, satin trousers, school trousers, ski pants, ski trousers, slacks, slim trousers
@trousers stirrup trousers, straight leg trousers, straight trousers, suit trousers, tapered trousers, trousers, trousers wide, waterproof trousers
@trousers wide leg, wide leg trousers, wide trousers, work pant, work trousers, 休闲裤, 工装裤, 背带裤, 裤子, 西裤, 长裤, 阔腿裤
@tshirt T恤, band tee, base layer, baselayer, basic t shirt, compression top, cotton t shirt, cotton vest, crop tank, crop tee, cropped t shirt
@tshirt cycling jersey, disney t shirt, football jersey, football kit, football shirt, football top, graphic t shirt, graphic tee, gym top, gym vest
@tshirt henley, interlock t shirt, jersey shirt, jersey top, long sleeve t, long sleeve t shirt, long sleeve tee, long sleeved t shirt, longline tee
@tshirt muscle tee, muscle top, muscle vest, oversized t shirt, plain t shirt, polyamide t shirt, print t shirt, racerback, raglan tee, rash vest
@tshirt rib tank, ribbed t shirt, ribbed vest, ringer tee, round neck t shirt, running top, running vest, school polo?, seamless t shirt
@tshirt short sleeve t shirt, singlet, sleeveless tee, slogan t shirt, sports bra top?, sports top, strappy vest, string vest, t shirt, tank, tank tee
@tshirt tank top, tank tops, tee, tee shirt, thermal shirt, thermal top, thermal vest, thermolactyl short sleeve, thermolactyl top, thermolactyl vest
@tshirt tshirt, v neck t shirt, vest, vest top, 体恤, 吊带背心, 打底衫, 文化衫, 球衣, 短袖, 背心
@underpants bamboo boxers, boxer, boxer brief, boxer briefs, boxer shorts, boxer trunk, boxers, briefs men, hipster trunk, hipsters men, jockstrap
@underpants long johns, mens boxers, mens briefs, mens thermals, mens trunks, mens underwear, thermal long john, trunk briefs, trunks underwear
@underpants underpants, y fronts, 四角裤, 平角裤, 男士内裤
@vase bud vase, flower vase, vase, 花瓶
@waistcoat body warmer, bodywarmer, cropped waistcoat, denim waistcoat, double breasted waistcoat, fishing vest, fitted waistcoat, gilet
@waistcoat halter waistcoat, linen waistcoat, padded vest, puffa vest, puffer gilet, puffer vest, quilted gilet, quilted vest jacket, short waistcoat
@waistcoat sleeveless jacket, suit waistcoat, tailored waistcoat, tank top knit, waistcoat, 坎肩, 马甲
@wallet airtag wallet, bifold, bifold wallet, bill fold, billfold, card case, card holder, card wallet, cardholder, cigarette case, cigarette pouch
@wallet coin holder, coin pouch, coin purse, cosmetic pouch, glasses pouch, id holder leather, key case, key pouch, keychain wallet, keyring wallet
@wallet lighter case, mens wallet, money clip leather, passport cover, passport holder, passport wallet, purse, purse wallet, rfid wallet, tobacco pouch
@wallet travel wallet, trifold wallet, wallet, zip around purse, zip purse, 卡包, 护照夹, 钥匙包, 钱包, 零钱包
`
