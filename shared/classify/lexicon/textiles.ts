/** Fabrics, clothes, shoes, hats and home textiles. `@family` is resolved by knit or woven, fibre, wearer and so on. */
export const textiles = `
500720 silk fabric; 真丝面料
510910 wool yarn, knitting wool, merino yarn, wool ball; 羊毛线
511219 wool fabric
520100 raw cotton
520420 cotton thread, sewing thread cotton
520512 cotton yarn
520790 crochet cotton, cotton yarn retail; 棉线
520819 cotton fabric, cotton fabric plain?; 棉布
520839 dyed cotton fabric
520852 printed cotton fabric, quilting fabric, patchwork fabric, fat quarter, poplin fabric; 印花棉布
520942 denim fabric; 牛仔布
530710 jute yarn, jute twine
530919 linen fabric; 亚麻布
531010 burlap, hessian, jute fabric
540110 sewing thread, polyester thread, embroidery thread, thread; 缝纫线, 绣花线
540752 polyester fabric; 涤纶面料
540761 chiffon fabric, satin fabric
550810 staple thread
551110 acrylic yarn, yarn, double knit yarn, knitting yarn, chunky yarn, wool dk; 毛线, 毛线团
551219 polyester fabric woven staple
551513 viscose fabric
560121 cotton wool ball, cotton wool, cotton pad, cotton pads, cotton bud, cotton swab, cotton buds; 化妆棉, 棉签, 棉球
560122 wadding polyester, toy stuffing, wadding
560129 cotton textile wadding
560210 felt sheet needle, felt
560290 felt craft, felt sheet; 毛毡
560312 nonwoven fabric, fleece plant cover, non woven
560392 nonwoven wipes dry
560500 metallic thread, metallised yarn
560750 rope, cord, string, paracord, nylon rope, climbing rope, guy rope, bungee rope, washing line, macrame cord; 绳子, 尼龙绳
560790 jute rope, hemp rope, twine, cotton rope; 麻绳, 棉绳
560811 fishing netting
560819 netting, garden net, cargo net, net; 网
560900 hammock rope?, dog toy rope?, shoelace, shoelaces, shoe lace, laces, rope article; 鞋带
570110 wool knotted carpet, persian rug
570231 wool carpet
570232 rug woven synthetic
570242 rug, woven rug, area rug; 地毯
570310 wool rug
570329 nylon carpet, carpet tile
570331 artificial grass, artificial turf, astro turf; 人造草坪
570339 tufted carpet, bath mat, shaggy rug, fluffy rug, carpet, runner rug, bathmat, tufted rug, carpet mat, hallway runner; 毛绒地毯, 浴室地垫, 卧室地毯
570500 washable rug, door mat fabric, play mat fabric, prayer mat, carpet other, coir door mat, floor mat; 门垫, 脚垫, 爬行垫
580136 velvet fabric, chenille fabric; 丝绒布
580410 tulle, tulle fabric, lace net; 网纱
580421 lace trim, lace fabric, lace; 蕾丝花边
580610 velcro tape, hook and loop, velcro; 魔术贴
580620 elastic band, elastic tape sewing, elastic; 松紧带
580632 ribbon, satin ribbon, webbing, bias binding, grosgrain; 丝带, 缎带, 织带
580710 woven label, woven badge, embroidered patch, patch, iron on patch, badge fabric; 布标, 布贴, 刺绣贴
580790 textile label
580810 braid trim, fringe trim, piping cord
580890 tassel, pompom, pom pom; 流苏
581010 embroidery, embroidered motif; 刺绣
581092 embroidered fabric
581100 quilted fabric, quilting textile
590190 artist canvas, stretched canvas, blank canvas, buckram; 画布, 油画布
590310 pvc coated fabric
590320 faux leather fabric, pu leather fabric, leatherette; 皮革面料
590610 adhesive textile tape, cloth tape rubberised, sports tape, athletic tape
590700 canvas painted, theatrical scenery
591190 filter bag cloth, technical textile
600192 fleece fabric, minky fabric, knitted pile fabric
600410 stretch jersey fabric
600622 jersey fabric, cotton jersey fabric
600632 knitted fabric synthetic
@coat coat, parka, raincoat, puffer jacket, anorak, windbreaker, overcoat, winter coat, trench coat, trench, cape, puffer, padded jacket, down jacket, rain jacket, ski jacket, waterproof jacket, duffle coat, peacoat, cloak, mac, quilted jacket, waterproof coat, snowsuit jacket, puffa, softshell jacket, soft shell, windproof jacket, cagoule, jkt; 外套, 大衣, 羽绒服, 冲锋衣, 风衣, 棉服, 棉衣, 派克服, 皮肤衣
@jacket jacket, blazer, bomber jacket, suit jacket, denim jacket, biker jacket, fleece jacket, waiter jacket, blouson, track jacket, bolero, shacket, bomber, varsity jacket, jackets, shrug; 夹克, 西装外套, 牛仔外套, 棒球服
@suit suit, two piece suit, 3 piece suit, tuxedo, trouser suit, suits, business suit; 西服, 西装, 西服套装
@ensemble ensemble, co ord, co ord set, two piece set, coord, clothing set, outfit set, lounge set, matching set, outfit; 套装, 两件套, 家居套装
@dress dress, maxi dress, midi dress, gown, sundress, evening dress, mini dress, shirt dress, party dress, wedding dress, slip dress, bodycon dress, prom dress, bridesmaid dress, pinafore dress, dresses, wrap dress, frock, saree, kaftan, abaya, sun dress, pinafore, ball gown, jumper dress, t shirt dress, tea dress; 连衣裙, 裙子, 礼服, 婚纱, 吊带裙, 旗袍, 公主裙
@skirt skirt, midi skirt, mini skirt, pleated skirt, denim skirt, tutu, skort, maxi skirt, skorts, pencil skirt, skirts, culotte skirt, kilt, divided skirt; 半身裙, 短裙, 百褶裙, 半裙
@trousers trousers, pants, chinos, cargo pants, wide leg trousers, culottes, palazzo, slacks, trouser, dungarees, overalls, flares, cargo trousers, work trousers, ski pants, salopettes, hiking pants, chino, tapered trousers, dungaree, bottoms; 裤子, 长裤, 休闲裤, 西裤, 阔腿裤, 工装裤, 背带裤
@jeans jeans, denim shorts, skinny jeans, mom jeans, denim trousers, jean, straight leg jeans, bootcut jeans, baggy jeans; 牛仔裤, 牛仔短裤
@shorts shorts, bermuda, hot pants, cargo shorts, board short?, bermudas; 短裤, 五分裤
@leggings leggings, yoga pants, joggers, sweatpants, jogging bottoms, cycling shorts, track pants, tracksuit bottoms, gym shorts, jeggings, legging, jogger, running tights, sweat pants, yoga leggings, cycling leggings, jersey shorts, workout leggings, workout bottoms, gym leggings, football shorts, running shorts, sports shorts; 打底裤, 瑜伽裤, 运动裤, 卫裤, 紧身裤, 鲨鱼裤, 骑行裤, 束脚裤, 运动短裤
@shirt shirt, dress shirt, oxford shirt, flannel shirt, hawaiian shirt, denim shirt, linen shirt, shirts, checked shirt, formal shirt, work shirt, overshirt; 衬衫, 衬衣
@polo polo shirt, polo, rugby shirt, polo top, polos; polo衫, 翻领T恤
@blouse blouse, tunic, shirt blouse, blouses, peplum top, wrap top, halter top, satin top, chiffon top, shirt women; 女衬衫, 雪纺衫, 罩衫
@top top, crop top, tops, bandeau top, tube top, cami top, camisole top, bralette top, sleeveless top, halterneck, corset top, strappy top, cropped top; 上衣, 吊带衫, 抹胸, 吊带上衣
@tshirt t shirt, tshirt, tee, tank top, vest top, long sleeve tee, graphic tee, singlet, vest, football shirt, jersey shirt, long sleeve t shirt, running top, tank, muscle top, t shirts, tees, sports top, base layer, thermal top, tee shirt, tank tops, jersey top, sleeveless tee, gym top, football jersey, baselayer, rash vest; T恤, t恤, 短袖, 背心, 体恤, 文化衫, 吊带背心, 打底衫, 球衣
@sweater sweater, jumper, cardigan, pullover, knitwear, turtleneck, polo neck, sweatshirt, hoodie, hoody, fleece, knitted vest, zip hoodie, roll neck, hooded sweatshirt, christmas jumper, hooded top, quarter zip, half zip, crew neck sweatshirt, fleece top, knit jumper, cardi, hoodies, sweat top, knit top, gilet knit, jumpers, zip up hoodie, poncho knit, twinset, sweatshirts; 毛衣, 卫衣, 针织衫, 开衫, 连帽衫, 羊毛衫, 套头衫, 抓绒衣, 毛衫
@waistcoat waistcoat, gilet, body warmer, bodywarmer, padded vest, tank top knit, puffer vest, puffer gilet; 马甲, 坎肩
@underpants boxers, boxer shorts, boxer briefs, trunks underwear, mens underwear, briefs men, underpants, boxer brief, boxer, hipster trunk, jockstrap; 男士内裤, 平角裤, 四角裤
@panties knickers, panties, thong, women briefs, g string, brazilian briefs, hipster briefs, high leg knickers, briefs, bikini briefs, underwear women, underwear, panty, french knickers, thongs, brief; 女士内裤, 内裤, 丁字裤, 三角裤
621210 bra, bras, sports bra, bralette, push up bra, nursing bra, strapless bra, t shirt bra, balcony bra, plunge bra, bra set, lingerie set, maternity bra, wireless bra; 文胸, 胸罩, 运动内衣, 内衣套装, 运动文胸, 哺乳内衣
621220 girdle, shapewear, waist trainer, control briefs, shapewear shorts, tummy control, body shaper; 塑身衣, 收腹裤, 束腰, 塑形
621230 corselette, shaping bodysuit
621290 corset, garter belt, suspender belt, garter, nipple cover, bra strap, braces clothing, bra extender, suspenders, nipple covers, braces trouser, breast tape, stick on bra; 乳贴, 吊袜带, 束身衣, 背带, 胸贴
@nightwear pyjamas, pajamas, nightdress, nightgown, nightie, pyjama set, night shirt, pjs, pyjama bottoms, nightshirt, sleepwear, lounge pants, pyjama trousers, pj set, pj, pajama set, nightwear, sleep shirt, loungewear, pyjama; 睡衣, 睡裙, 睡裤, 家居服
@robe dressing gown, bathrobe, robe, kimono robe, bath robe, housecoat, towelling robe, negligee, babydoll lingerie; 睡袍, 浴袍, 晨袍
@slip slip, petticoat, underskirt, half slip, waist slip; 衬裙
@camisole camisole, cami, cami set, cami vest, under vest women; 吊带
@swimwear swimsuit, bikini, swim shorts, swimming costume, swim trunks, tankini, swimwear, bikini top, board shorts, bikini bottoms, swimming trunks, one piece swimsuit, bikini set, beachwear, swim suit, burkini, rash guard, bathing suit, swimming shorts; 泳衣, 比基尼, 泳裤, 泳装, 沙滩裤
@tracksuit tracksuit, jogging suit, sports suit, sports set, sweat suit, track suit, training suit, jogger set; 运动套装, 运动服套装
@skisuit ski suit, snowsuit, snow suit; 滑雪服
@socks socks, ankle socks, sports socks, crew socks, trainer socks, bed socks, knee high socks, sock, thermal socks, football socks, slipper socks, invisible socks, welly socks; 袜子, 短袜, 船袜, 中筒袜, 运动袜, 长袜
@tights tights, stockings, pantyhose, hold ups, leg warmer?, denier, fishnet tights, opaque tights; 丝袜, 连裤袜
611510 compression socks, compression stockings, flight socks, compression sleeve, support stockings, support tights; 压力袜, 静脉曲张袜
@gloves gloves, mittens, glove, touchscreen gloves, winter gloves, ski gloves, cycling gloves, mitts, thermal gloves, fingerless gloves; 手套, 触屏手套, 保暖手套
611610 gardening gloves, work gloves, coated gloves, safety gloves; 劳保手套, 园艺手套
@scarf scarf, shawl, snood, pashmina, headscarf, hijab, neck warmer, bandana, wrap shawl, stole, neck gaiter, scarves, muffler scarf, mantilla, infinity scarf, face covering; 围巾, 披肩, 丝巾, 头巾, 围脖, 方巾
@tie tie, necktie, bow tie, cravat, ties, dicky bow; 领带, 领结
@handkerchief handkerchief, pocket square, hankie; 手帕, 口袋巾
@headband headband, hair band, scrunchie, hair bow, hairband, sash, fabric belt, waist belt fabric, scrunchies, sweatband, wristband fabric, hair scrunchie, collar detachable, sleeve garter, hair tie, ear warmer, alice band, turban, hair ties, arm sleeve, leg warmers, hair bobble; 发带, 发圈, 发箍, 皮筋, 袖套, 腰封
@belt belt, waist belt; 腰带
@babywear baby clothes, babygrow, sleepsuit, romper, baby bodysuit, onesie, baby set, baby outfit, baby vest, baby grow, bib, baby dress, baby bib, rompers, playsuit baby, newborn set, baby cardigan, baby socks, baby hat?, booties knit, baby mittens, baby leggings, dribble bib, swaddle suit, footed pyjama baby, bodysuit baby, layette; 婴儿连体衣, 爬服, 哈衣, 包屁衣, 婴儿服, 宝宝衣服, 口水巾, 围兜, 婴儿套装
@bodysuit bodysuit, leotard, catsuit, unitard, body suit, bodies, dancewear, ballet leotard, thong bodysuit; 紧身衣, 体操服, 舞蹈服
@jumpsuit jumpsuit, playsuit, boiler suit, coverall, onesie adult, romper women, overall, jumpsuits, kigurumi; 连体裤, 连身裤, 工装连体
@apron apron, tabard, scrubs, uniform, lab coat, chef jacket, kimono, school uniform, hi vis vest, hi vis, tunic uniform, cape hairdressing, work vest, judo suit, karate suit, sauna suit, martial arts suit, hanbok, scrub; 围裙, 工作服, 汉服, 校服, 手术服, 白大褂, 反光背心
@clothes clothing, clothes, garment, apparel, sportswear, activewear, childrenswear, womenswear, menswear, kidswear; 服装, 衣服, 童装, 男装, 女装
@blanket blanket, throw, fleece blanket, throw blanket, picnic blanket, electric blanket?, baby blanket, swaddle, bed throw, travel rug, cellular blanket, hooded blanket, snuggle; 毯子, 毛毯, 盖毯, 襁褓, 包被
630110 electric blanket, heated throw, heated blanket, heated underblanket, electric underblanket; 电热毯
@bedlinen duvet cover, bed sheet, pillowcase, fitted sheet, bedding set, bedding, flat sheet, duvet set, pillow case, sheet set, bed linen, pillow cover, valance sheet, mattress protector, quilt cover, cot sheet, duvet cover set, sheets, pillow protector, mattress cover, pillow sham, duvet, bedset; 被套, 床单, 枕套, 四件套, 床笠, 床上用品, 床品
@tablelinen tablecloth, table cloth, napkin, table runner, cloth napkin, table linen, napkins; 桌布, 餐巾, 桌旗
630260 towel, bath towel, hand towel, beach towel, face cloth, flannel, tea towel terry, bath sheet, hooded towel, towel set, towels, gym towel, changing robe towel, face towel, facecloth, muslin square?, hair towel; 毛巾, 浴巾, 沙滩巾, 干发帽, 洗脸巾
630291 tea towel, kitchen towel, muslin cloth, dish towel, glass cloth, linen towel; 
630293 microfibre towel, microfiber towel, hair turban towel
@curtain curtain, blackout curtain, blind, voile, roman blind, roller blind, net curtain, curtains, curtain panel, drape, blinds, roller shade, valance, pelmet, blackout blind, window blind, door curtain; 窗帘, 遮光窗帘, 纱帘, 卷帘, 百叶窗
630419 bedspread, coverlet, bed cover, bed skirt, bed runner, quilted bedspread, valance bed; 床盖, 床裙
@cushioncover cushion cover, sofa cover, chair cover, tapestry, sofa throw cover, slipcover, furniture cover fabric, wall tapestry, mosquito net?, couch cover, seat cover, armchair cover, pillow cover decorative; 抱枕套, 沙发套, 椅套, 挂毯, 靠垫套, 沙发垫
630420 mosquito net, bed net; 蚊帐
630510 jute sack, hessian bag
630520 cotton sack
630533 sandbag, woven sack, bulk bag, ton bag; 编织袋
630612 tarpaulin, awning, shade sail, sun shade, sunblind, tarp, canopy, garden shade, parasol cover; 遮阳帆, 天幕, 防水布, 遮阳网
630622 tent, camping tent, pop up tent, gazebo, play tent fabric, beach tent, bell tent, party tent, marquee, beach shelter, event shelter, ice fishing tent; 帐篷, 天幕帐篷
630630 sail, sailcloth
630640 air mattress, airbed, air bed, inflatable mattress, inflatable bed, camping mat inflatable, sleeping mat inflatable; 充气床, 气垫床, 防潮垫
630690 hammock, camping mat, camping goods, groundsheet, picnic rug waterproof, picnic mat; 吊床, 野餐垫
630710 cleaning cloth, microfibre cloth, dish cloth, dishcloth, floor cloth, mop pad, dusting cloth, polishing cloth, duster cloth, lens cloth, j cloth; 抹布, 洗碗布, 清洁布, 百洁布, 眼镜布
630720 life jacket, life vest, buoyancy aid, life belt; 救生衣
630790 face mask fabric, surgical mask, laundry bag, storage bag fabric, dust cover, garment cover, flag, banner, lanyard, pet blanket?, car seat cover universal, ironing board cover, fabric banner, textile article, bunting fabric, face mask disposable, dust mask, medical mask, baby carrier, sling, baby sling, strap, tie down strap, ratchet strap, shoe bag fabric, ironing mat, wheat bag, heat bag, bed guard, car cover, furniture cover, bbq cover, garden furniture cover, bike cover, sewing kit fabric, pin cushion, weighted eye mask, sleep mask, eye mask, flags, safety harness, kn95, disposable mask, cable strap, storage box fabric, fabric box, bag hanger, hanging organiser, cover, lunch wrap, seat belt pad, pool cover, boat cover, swaddle wrap?, door hanging, patio cover, breathable mask, pram hood?, reusable bag; 口罩, 眼罩, 防尘罩, 背带婴儿, 旗帜, 绑带, 挂绳, 洗衣袋, 车罩, 收纳挂袋
630800 needlework kit, cross stitch kit, embroidery kit, knitting kit, latch hook kit, tapestry kit, crochet kit, rug making kit, sewing craft kit, cross stitch, punch needle kit; 十字绣, 刺绣套装
630900 used clothing, second hand clothes, vintage clothing, worn clothing; 二手衣服, 旧衣
631010 rags
@shoe shoes, loafers, brogues, oxford shoes, derby shoes, court shoes, heels, high heels, pumps, ballet flats, mary janes, platform shoes, moccasins, stilettos, school shoes, slip on shoes, boat shoes, wedges, flats, dress shoes, shoe, slingback, dance shoes, espadrilles, clog shoes, kitten heel, footwear, pump shoe, heeled shoe; 鞋, 鞋子, 皮鞋, 高跟鞋, 乐福鞋, 单鞋, 玛丽珍鞋, 帆布鞋, 豆豆鞋
@trainers trainers, sneakers, running shoes, football boots, tennis shoes, gym shoes, sports shoes, basketball shoes, golf shoes, trail running shoes, high tops, hiking shoes, cycling shoes, sneaker, trainer, walking shoes, training shoes, skate shoes, football boot, cleats; 运动鞋, 跑鞋, 球鞋, 板鞋, 足球鞋, 篮球鞋, 老爹鞋, 休闲鞋
@boots boots, ankle boots, chelsea boots, knee boots, winter boots, snow boots, hiking boots, combat boots, biker boots, walking boots, desert boots, ugg, boot, work boots, cowboy boots, boot ankle; 靴子, 短靴, 马丁靴, 雪地靴, 长靴, 切尔西靴
640110 safety wellington
640192 wellington boots, rain boots, wellies, wellingtons, welly boots, wellington, rain boot, gumboots; 雨靴, 雨鞋
@sandals sandals, sliders, slides, mules, clogs, crocs, pool slider, gladiator sandals, jelly shoes, beach shoes, sandal, foam clog, pool shoes, birkenstock, slider; 凉鞋, 洞洞鞋, 穆勒鞋, 沙滩鞋
640220 flip flops, flip flop, havaianas; 人字拖
@slippers slippers, slipper, house shoes, slipper boots, mule slippers, slip on slipper; 拖鞋, 棉拖, 家居鞋
640340 safety boots, safety shoes, steel toe boots, steel toe; 劳保鞋, 安全鞋
640212 ski boots, snowboard boots
@babyshoe baby shoes, pram shoes, baby booties, crib shoes; 婴儿鞋, 学步鞋
640690 insole, insoles, shoe insole, heel pad, shoe sole, shoe charm, gel insole, heel grip, shoe insert, arch support, heel cup, shoe parts, jibbitz, gaiters, boot liner; 鞋垫, 后跟贴, 半码垫
650400 straw hat, panama hat, straw sun hat; 草帽
650500 hat, cap, beanie, baseball cap, bucket hat, sun hat, beret, bobble hat, snapback, trucker cap, flat cap, winter hat, caps, hair net, visor cap, trapper hat, hats, balaclava, fedora, woolly hat, sleep bonnet, bonnet, baby hat; 帽子, 棒球帽, 渔夫帽, 毛线帽, 鸭舌帽, 贝雷帽, 针织帽, 防晒帽
650610 helmet, bike helmet, motorcycle helmet, hard hat, ski helmet, cycling helmet, crash helmet, riding hat, safety helmet; 头盔, 安全帽, 骑行头盔
650691 swim cap, swimming cap, rubber hat; 泳帽
650699 fur hat, leather hat
650700 hat band, chin strap, cap peak
660110 parasol, garden umbrella, garden parasol, patio umbrella, beach umbrella, cantilever parasol; 遮阳伞, 户外伞
660191 umbrella, folding umbrella, compact umbrella, telescopic umbrella; 雨伞, 晴雨伞, 折叠伞, 遮阳伞折叠
660199 golf umbrella, stick umbrella, kids umbrella, dome umbrella, brolly; 长柄伞, 儿童伞
660200 walking stick, trekking pole, walking pole, cane, hiking pole, riding crop, whip; 登山杖, 手杖
670100 feather, feathers, feather boa; 羽毛
670210 artificial plant, artificial flower, fake plant, artificial tree, fake flower, faux plant, artificial ivy, artificial hedge, artificial wreath, artificial flowers, faux flower, silk plant; 仿真植物, 假花, 仿真花
670290 silk flower, fabric flower, paper flower, silk flowers; 绢花
670411 full wig synthetic
670419 wig, hair extension, false lashes, false eyelashes, lash extension, eyelashes, lashes, clip in hair extensions, braiding hair, hairpiece, cosplay wig, ponytail extension, strip lash, individual lashes, false eyelash, hair extensions, crochet hair, lash cluster, lash, wigs, toupee; 假发, 假睫毛, 接发, 睫毛, 假发片
670420 human hair, human hair wig, remy hair, human hair extension, tape in hair, human hair extensions, weave hair; 真人发
`
