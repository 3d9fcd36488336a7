/** Plastics, rubber, leather goods, wood, paper, stone, glass and metal articles. `@family` is resolved by material. */
export const materials = `
391610 plastic rod
391723 plastic pipe, pvc pipe, drain pipe, waste pipe, soil pipe, conduit pipe
391732 plastic tube, plastic hose, silicone tube, pvc hose
391733 garden hose?, hose pipe with fittings
391739 flexible hose, garden hose, hosepipe, hose pipe; 水管, 软管
391740 hose connector, pipe fitting, plastic fitting, hose fitting, pipe connector, plastic elbow; 管接头
391810 vinyl flooring, pvc floor tile, floor tile vinyl, lino; 地板贴, pvc地板
391890 plastic floor covering
391910 adhesive tape, tape roll, sellotape, duct tape, packing tape, parcel tape, masking tape plastic, double sided tape, nano tape, electrical tape, sticky tape, gaffer tape, anti slip tape, washi?; 胶带, 双面胶, 纳米胶带, 透明胶
391990 sticker, wall sticker, vinyl decal, wall decal, screen protector, decal, adhesive film, car decal, vinyl sticker, stickers, window film, wall art sticker, contact paper, vinyl wrap, nail sticker, tile sticker, adhesive hook strip, laptop skin, stick on; 贴纸, 墙贴, 贴膜, 钢化膜, 手机膜, 车贴, 贴花
392010 polythene sheet, polyethylene film, shrink film
392020 polypropylene film, cellophane
392049 pvc sheet
392051 perspex sheet, acrylic sheet; 亚克力板
392062 polyester film, mylar
392111 polystyrene foam sheet
392113 polyurethane foam sheet, foam sheet, upholstery foam, foam block; 海绵
392190 laminating pouch?, eva foam sheet
392210 bath tub, shower tray, bathtub, wash basin plastic, bath, sink plastic; 浴缸
392220 toilet seat, toilet lid; 马桶盖, 马桶圈
392290 plastic cistern, bidet attachment?
392310 plastic box, storage box, plastic crate, plastic container, lunch container?, plastic tub, tub, storage tub, packaging box plastic, plastic case, tool case plastic, card case plastic, egg tray; 塑料箱, 包装盒
392321 plastic bag, bin bag, bin liner, zip bag, polythene bag, mailing bag, freezer bag, refuse sack, food bag, bin liners, ziplock, poly mailer, poo bag, poop bag, nappy sack, dog waste bag, sandwich bag, vacuum bag; 塑料袋, 垃圾袋, 自封袋, 快递袋, 真空收纳袋, 保鲜袋
392329 pvc bag, cellophane bag, plastic pouch, opp bag
392330 plastic bottle, spray bottle, squeeze bottle, travel bottle, pump bottle, jerry can, plastic flask, dispenser bottle, empty bottle, plastic jar, oil can plastic, dropper bottle, atomiser bottle; 塑料瓶, 喷雾瓶, 分装瓶
392350 plastic lid, bottle cap, stopper plastic, cap lid; 瓶盖
392390 plastic packaging, blister pack, plastic pot packaging
392410 plastic plate, lunch box, food container, plastic cup, sippy cup, ice cube tray, measuring jug, plastic bowl, mixing bowl, baby bowl, food storage container, straw cup, chopping board plastic, bento box, tupperware, lunchbox, baby plate, salad spinner, cake mould silicone, silicone baking mould, ice mould, drinking straw, plastic cutlery, coaster, silicone spatula, water bottle plastic, butter dish, colander, baby spoon, weaning spoon, toddler cup, kids cup, reusable straw, cereal container, kitchen utensil, utensil set, spice jar, popsicle mould, dish rack plastic, food cover, sport bottle, drinks bottle, cling film dispenser, baby cutlery, placemat silicone, kitchenware, tableware, bottle sports, sistema, training cup, trivet, spatula, baking mould, snack pot, salt pepper mill plastic, tumbler plastic, cocktail stick plastic, plastic glasses; 饭盒, 塑料杯, 保鲜盒, 制冰盒, 便当盒, 硅胶模具, 吸管, 吸管杯, 厨房用具, 塑料碗, 辅食碗, 杯垫, 锅铲
392490 soap dish, soap dispenser, laundry basket, clothes peg, shower caddy, bath mat plastic, bin, waste bin, bucket, washing up bowl, toothbrush holder, toilet brush holder, shower curtain, clothes hanger plastic, bathroom accessory, potty, baby bath tub, pedal bin, drawer organiser, organiser, organizer, storage basket, drawer divider, shower curtain liner, coat hanger, plant pot plastic, planter, flower pot plastic, bath sponge, sponge, scouring sponge, loofah, bath puff, plastic hanger, hanger, shower mat, bath mat rubber?, non slip mat, toilet roll holder, storage caddy, plastic basket, caddy, watering can, bowl scraper, laundry bag plastic, bath toy holder, hook suction, bath pillow, bath step, step stool plastic, trash can, dustpan, draining rack, drying rack plastic, dish drainer, sink strainer, ironing, cosmetic organiser, makeup organiser, clothes pegs, pegs, door stop plastic, tissue box, pet bowl plastic, tablecloth plastic, pvc tablecloth, oilcloth, dummy, soother, pacifier, teat, teether, baby dummy, tongs, tidy, bath rack; 肥皂盒, 收纳盒, 垃圾桶, 浴帘, 衣架, 马桶刷架, 洗脸盆, 水桶, 沥水架, 收纳筐, 牙刷架, 花盆, 洒水壶, 整理盒, 安抚奶嘴, 奶嘴, 晾衣夹, 海绵擦
392510 water butt, water tank, rainwater tank
392520 plastic door, upvc door, window frame plastic
392530 plastic blind, venetian blind plastic, shutter plastic
392590 gutter, plastic fence, trellis plastic, pvc panel, guttering, cladding, picture rail, coving, wall panel; 
392610 plastic ruler?, file folder, plastic folder, pencil case plastic, document wallet plastic, desk tidy, ring binder plastic, stationery, office supplies, badge holder, pen holder, school supplies, name badge holder, document holder; 文件夹, 笔筒, 文件袋, 文具
392620 plastic raincoat, rain poncho, plastic glove, disposable glove, poncho, pvc apron, baby bib silicone, vinyl glove, bib silicone, silicone bib, life jacket?, shower cap, disposable gloves; 雨衣, 雨披, 一次性手套, 硅胶围兜, 浴帽
392630 furniture fitting plastic, furniture foot, drawer handle plastic, castor plastic, chair leg cap
392640 plastic figurine, plastic ornament, resin ornament, garden gnome, resin statue, resin figurine, ornament, snow globe, statuette, figurine, sculpture; 摆件, 树脂摆件, 装饰摆件
392690 phone case, phone cover, airpods case, plastic clip, cable tie, cable clip, plastic hook, plastic part, plastic keyring, silicone case, cable organiser, phone grip, pop socket, silicone wristband, ear plug, hose reel plastic, keychain plastic, acrylic sign, plastic sign, cable tidy, bag clip, cake topper, plastic tag, iphone case, phone holder, tablet case plastic, case for iphone, galaxy case, plastic bead, beads plastic, name tag plastic, luggage tag, fake nail, false nail, press on nail, nail tip, funnel plastic, protective cover plastic, magsafe case, lanyard?, whistle plastic, acrylic stand, sticker hook, drain cover, corner protector, safety corner, high chair tray?, plastic frame, ear tip, seal clip, acrylic keychain, float fishing?, shoe stretcher, shoe tree, plastic accessories, plastic nut, zip tie, plug cap, bead organiser, trolley coin, plastic stencil, stencil, stand plastic, silicone ring, car phone mount, phone mount, insulation clip, display stand, false nails, laptop stand plastic, manicure tip, diamond painting, 3d printing filament?; 手机壳, 手机支架, 扎带, 理线器, 塑料挂钩, 假指甲, 穿戴甲, 保护套, 钻石画, 亚克力牌, 耳塞
400110 natural latex
400811 rubber foam sheet
400821 rubber sheet
400912 rubber hose
401031 v belt, fan belt, timing belt, drive belt, conveyor belt; 皮带传动, 同步带
401110 car tyre, car tire, tyre; 轮胎
401140 motorcycle tyre
401150 bicycle tyre, bike tyre, bike tire; 自行车轮胎
401310 inner tube car
401320 bike inner tube, bicycle inner tube, inner tube; 内胎
401410 condom, condoms; 避孕套, 安全套
401490 baby bottle teat, hot water bottle, rubber teat; 热水袋
401512 surgical glove, medical glove, examination glove
401519 rubber glove, latex glove, washing up glove, nitrile glove, marigold; 橡胶手套, 丁腈手套, 乳胶手套
401590 wetsuit, latex clothing, dry suit; 潜水服
401610 rubber foam article, sponge rubber
401691 rubber mat, doormat rubber, floor mat rubber, door mat, doormat, car mat, gym mat rubber, car mats; 地垫, 橡胶垫, 汽车脚垫
401692 eraser, rubber eraser; 橡皮擦
401693 rubber seal, o ring, washer rubber, gasket rubber, rubber gasket, door seal; 密封圈
401695 inflatable rubber
401699 rubber band, rubber stopper, rubber grip, rubber feet, doorstop, door stop, door stopper, ferrule, rubber bung, rubber part, plunger; 橡皮筋, 橡胶塞, 门挡
420100 dog collar, dog lead, dog leash, dog harness, cat collar, pet collar, horse halter, saddle, dog coat, pet clothes, dog jumper, bridle, horse rug, dog jacket, pet harness, saddle pad, dog muzzle, reins, headcollar, girth, dog clothes, pet costume, saddle bag horse, pet lead, dog raincoat, retractable lead; 狗绳, 牵引绳, 项圈, 胸背带, 宠物衣服, 狗衣服, 猫项圈
@suitcase suitcase, luggage, cabin bag, carry on, trolley case, briefcase, vanity case, wash bag, toiletry bag, school bag, satchel, attache, cabin case, hard shell case, washbag, cosmetic case, cabin luggage, travel case, laptop briefcase, wheeled case, trunk luggage; 行李箱, 拉杆箱, 旅行箱, 公文包, 登机箱, 洗漱包
@handbag handbag, tote bag, tote, shoulder bag, cross body bag, crossbody bag, crossbody, clutch bag, purse bag, shopper bag, hobo bag, bucket bag, evening bag, hand bag, messenger bag women, bag women, grab bag, baguette bag, shopping tote, sling bag; 手提包, 托特包, 单肩包, 斜挎包, 女包, 手拿包, 腋下包, 帆布包
@wallet wallet, purse, card holder, coin purse, passport holder, key case, key pouch, card case, cigarette case, passport cover, glasses pouch, money clip leather, cardholder, travel wallet, billfold, zip around purse, keychain wallet; 钱包, 卡包, 零钱包, 护照夹, 钥匙包
@backpack backpack, rucksack, gym bag, duffel bag, duffle bag, travel bag, holdall, sports bag, cool bag, cooler bag, changing bag, nappy bag, lunch bag, camera bag, laptop bag, weekend bag, messenger bag, bum bag, belt bag, waist bag, fanny pack, makeup bag, cosmetic bag, drawstring bag, laptop sleeve, pencil case, tool bag, shopping bag, bag, golf bag, bike bag, saddle bag, pannier, boot bag, kit bag, picnic bag, diaper bag, laptop case, phone pouch, guitar case, guitar bag, dry bag, kids backpack, bookbag, beach bag, pouch bag, insulated bag, shoe bag, instrument case, garment bag, suit carrier, weekender, handlebar bag, rifle bag, rod bag, carrier bag fabric, tablet sleeve, bags, car organiser bag, organiser bag, make up bag; 双肩包, 背包, 书包, 旅行袋, 健身包, 腰包, 保温袋, 化妆包, 妈咪包, 电脑包, 笔袋, 胸包, 购物袋, 相机包, 收纳包
@casebox jewellery box, jewelry box, glasses case, watch box, spectacle case, ring box, trinket box, violin case, camera case, gun case, earphone case, watch case, headphone case, carry case, jewellery case, tool box leather; 首饰盒, 眼镜盒, 手表盒, 饰品盒
420310 leather jacket, leather coat, leather trousers, leather skirt, leather clothing; 皮衣, 皮夹克
420321 leather sports glove, boxing glove, cricket glove, golf glove, goalkeeper glove, baseball glove; 拳击手套, 高尔夫手套
420329 leather glove, leather gloves, work glove leather; 真皮手套
420330 leather belt, belt leather, men belt; 皮带, 真皮腰带
420340 leather accessory, leather strap wrist, leather cuff
420500 leather keyring, leather cord, leather patch, leather article, leather notebook cover, leather coaster, leather lace; 皮革钥匙扣
430310 fur coat, fur stole, fur hat; 皮草
430400 faux fur fabric, artificial fur
440111 firewood, logs kindling, kindling
440131 wood pellet
440290 charcoal, bbq charcoal, briquette; 木炭, 烧烤炭
440711 pine timber, softwood timber
440929 hardwood moulding, wood dowel, wood flooring, hardwood flooring
441011 particle board, chipboard
441112 mdf board, mdf
441231 plywood; 胶合板
441410 tropical wood frame
441490 wooden frame, wooden photo frame, wooden picture frame; 木相框
441520 pallet, wooden pallet
441600 barrel, wooden barrel
441700 tool handle, broom handle, brush handle
441821 wooden door, door frame, wood door
441850 shingle
441875 engineered flooring, laminate flooring
441891 bamboo flooring
441899 wooden gate, wooden fence panel, decking, stair part
441911 bamboo chopping board, bamboo cutting board
441912 bamboo chopsticks, bamboo chopstick
441919 bamboo tray, bamboo bowl, bamboo utensil
@board chopping board, cutting board, cheese board, serving board, bread board, chopping block; 砧板, 菜板
441990 wooden spoon, wooden bowl, wooden tray, rolling pin, wooden plate, wooden cup, wood coaster, salad server, pepper mill wood, wooden utensil, wooden spatula; 木勺, 木碗, 木托盘, 擀面杖, 木铲
442011 tropical wood ornament
442019 wooden ornament, wooden figurine, wood carving, wooden statue, wooden decoration; 木雕, 木摆件
442090 wooden box, wooden jewellery box, wood casket, sewing box, tea box wood, needlework box, keepsake box; 木盒, 木匣
442110 wooden hanger, wooden clothes hanger; 木衣架
442191 bamboo toothpick, bamboo skewer, bamboo cane stake, bamboo stick, bamboo article; 竹签, 竹制品
442199 wooden peg, wood craft, wooden sign, lolly stick, wooden stake, wooden crate, toothpick wooden, wooden bead, wooden letter, wooden plaque, insect hotel, bird house, bird box, nesting box, embroidery hoop, wooden stick, bird table, wooden planter; 木牌, 木珠, 鸟屋, 木棒
450310 cork stopper, wine cork
450390 cork coaster, cork board, cork mat, cork yoga block; 软木
460121 bamboo mat, bamboo blind
460122 rattan mat
460194 straw mat, seagrass mat
460211 bamboo basket; 竹篮
460212 rattan basket, rattan
460219 wicker basket, straw bag, seagrass basket, straw basket, willow basket, jute basket?, hamper, wicker hamper, loofah natural; 草编包, 藤篮, 编织篮
@basket basket, storage baskets; 篮子
@placemat placemat, place mat, table mat; 餐垫
470710 waste paper
480100 newsprint
480256 copy paper, printer paper, a4 paper, paper a4, writing paper; 打印纸, 复印纸, a4纸
480300 kitchen roll, paper towel roll, tissue stock, kitchen towel paper, kitchen towels
480411 kraft paper, kraftliner, brown paper; 牛皮纸
480640 tracing paper, glassine, greaseproof paper, parchment paper, baking paper; 油纸, 硫酸纸, 烘焙纸
480700 composite paper, card stock?, cardboard sheet, mount board
480890 crepe paper, corrugated paper
481013 coated paper, photo paper, art paper
481022 lightweight coated paper
481141 self adhesive paper, sticky label paper, washi tape, masking tape; 和纸胶带, 美纹纸
481159 laminated paper
481190 wrapping paper, coloured paper, craft paper, gift wrap, origami paper, colored paper, scrapbook paper, cardstock, tissue paper gift, thermal paper roll, till roll; 包装纸, 彩纸, 折纸, 热敏纸
481420 wallpaper vinyl
481490 wallpaper, wall paper, wall covering; 墙纸, 壁纸
481710 envelope, envelopes; 信封
481720 letter card
481730 writing set, letter set
481810 toilet roll, toilet paper, toilet tissue, bathroom tissue, loo roll, toilet rolls; 卫生纸, 厕纸
481820 tissue, facial tissue, tissues, paper towel, hand towel paper, pocket tissue, handkerchief paper, face tissue, kitchen paper; 抽纸, 面巾纸, 纸巾
481830 paper napkin, serviette, paper tablecloth, napkins paper, party napkin; 餐巾纸
481890 paper bed sheet, couch roll
481910 cardboard box, carton, shipping box, corrugated box, packing box, cardboard carton; 纸箱, 快递纸箱
481920 gift box, paper box, cake box, favour box, folding box, party box, cupcake box, giftbox; 礼品盒, 包装纸盒
481940 paper bag, gift bag, sandwich bag paper, party bag, kraft bag; 纸袋, 礼品袋
481950 paper sleeve packing, record sleeve
481960 box file, document tray cardboard, letter tray
482010 notebook, diary, notepad, journal, planner, sketchbook, sketch pad, organiser diary, sticky note, memo pad, writing pad, academic diary, order pad, letter pad, guest book, sticky notes, post it, address book; 笔记本, 日记本, 便签, 手账, 本子
482020 exercise book; 练习本
482030 ring binder, lever arch file, folder, binder, file cover; 文件夹纸
482050 photo album, stamp album, scrapbook, coin album, card binder, album; 相册, 集邮册
482110 printed label, label, sticker label printed, name label, gift tag, swing tag, address label; 标签, 吊牌, 不干胶标签
482190 blank label, label unprinted, thermal label
482320 coffee filter, filter paper, tea filter paper; 滤纸
482361 bamboo paper plate
482369 paper plate, paper cup, paper straw, disposable cup, paper bowl, paper tray, party plate, party cup; 纸杯, 纸盘, 纸吸管
482370 egg carton, paper pulp pot
482390 paper fan, paper lantern, sewing pattern, paper garland, paper shred, cardboard stand, paper craft, paper article, muffin case, cupcake case, baking case, cake board, quilling; 纸扇, 纸灯笼, 拉菲草
490110 leaflet, brochure, flyer, pamphlet, booklet, sewing pattern leaflet, instruction leaflet, knitting pattern, single sheet print; 宣传册, 传单
490199 book, novel, paperback, hardback, cookbook, textbook, bible, activity book, magazine book, puzzle book, recipe book, storybook, guide book, manual book, workbook, comic book, hardcover, books, catalogue, colouring book adult, brochure bound, atlas book, photo book, study guide; 书, 图书, 小说, 教材
490210 newspaper
490290 magazine, comic, periodical; 杂志
490300 children's picture book, colouring book, sticker book, picture book, board book, coloring book, baby book, drawing book; 绘本, 涂色书, 填色书
490400 sheet music, music score
490520 atlas
490590 map, globe map, printed map; 地图
490700 banknote, stamps unused, gift voucher value, cheque book
490810 ceramic decal transfer
490890 temporary tattoo, transfer sheet, iron on transfer, tattoo sticker, transfers; 纹身贴, 烫画
490900 greeting card, birthday card, postcard, christmas card, card personalised, invitation, invitation card, wedding card, thank you card, anniversary card, valentine card, cards greeting, mother's day card, father's day card; 贺卡, 明信片, 生日卡, 请柬
491000 calendar, desk calendar, wall calendar, advent calendar paper; 台历, 挂历, 日历
491110 catalogue advertising, advertising leaflet
491191 poster, art print, photograph, print picture, wall print, canvas print, photo print, framed print, prints, wall art, postcard print, picture; 海报, 装饰画, 挂画, 照片
491199 printed card, certificate, printed matter, printed sign card, ticket, legal documents, documents, printed paper, flash cards, form, chart printed, banner printed, craft pattern, paperwork, pdf; 印刷品, 文件
680221 marble, marble tile, travertine
680291 marble article, marble tray, marble bookend
680299 stone carving, stone ornament, stone coaster
680410 millstone, grindstone
680421 diamond disc, diamond grinding wheel
680422 grinding disc, cutting disc, grinding wheel, abrasive wheel; 砂轮, 切割片
680423 sharpening stone natural, whetstone, sharpening stone; 磨刀石
680510 sandpaper fabric, abrasive cloth, sanding belt
680520 sandpaper, sanding sheet, sanding disc, emery board, nail file emery; 砂纸
680610 rock wool, mineral wool
680911 plasterboard
680919 plaster ornament
681019 concrete planter, concrete slab, paving
681099 concrete statue, cement ornament
681381 brake lining, brake pad friction
690410 brick, bricks
690721 ceramic tile, floor tile, wall tile, porcelain tile, mosaic tile; 瓷砖
691010 toilet pan, washbasin, ceramic basin, sink ceramic, toilet; 洗手盆, 马桶
@cup mug, cup, coffee cup, tea cup, coffee mug, espresso cup, teacup, mugs, cups; 马克杯, 杯子, 咖啡杯, 茶杯
@plate plate, bowl, dinner set, dinner plate, saucer, teapot, serving bowl, side plate, serving plate, cereal bowl, serving dish, dish, dinnerware, pasta bowl, jug, cake stand, sugar bowl, gravy boat, egg cup, tea set, crockery, ramekin, platter, bowls, plates; 盘子, 碗, 餐具套装, 茶壶, 碟子, 茶具
@vase vase, flower vase, bud vase; 花瓶
@plantpot plant pot, flower pot, planter pot, pot plant?, plant pots; 花盆
@statue statue, ornament, sculpture, decoration home, decor, home decor, wall decor, figurine, money box, piggy bank, wall hanging; 雕像, 装饰品, 存钱罐
691390 ceramic ornament, ceramic figurine, ceramic vase, pottery ornament; 陶瓷摆件
691490 ceramic article, oil burner ceramic, terracotta pot, ceramic pot
700510 float glass
700719 toughened glass, tempered glass
700721 windscreen
700910 car mirror, rear view mirror, wing mirror, door mirror; 后视镜
700991 mirror unframed, mirror tile
700992 mirror, wall mirror, dressing mirror, makeup mirror, vanity mirror, full length mirror, bathroom mirror, round mirror; 镜子, 化妆镜, 穿衣镜
701090 glass jar, glass bottle, mason jar, jam jar, glass vial, glass dropper bottle; 玻璃瓶, 玻璃罐, 密封罐
701310 glass ceramic
701322 crystal wine glass
701328 wine glass, champagne flute, wine glasses, champagne glass, cocktail glass, martini glass, gin glass; 红酒杯, 高脚杯, 香槟杯
701333 crystal tumbler
701337 drinking glass, glass tumbler, pint glass, beer glass, whisky glass, shot glass, glass mug, glass cup, highball, glasses drinking; 玻璃杯, 水杯玻璃
701349 glass bowl, glass plate, glass jug, pyrex, glass dish, glass teapot, decanter, carafe, glass food container, glass baking dish; 玻璃碗, 玻璃壶
701391 crystal ornament, crystal decanter
701399 glass vase, glass ornament, glass candle holder, glass figurine, bauble glass, terrarium glass, tealight holder, glass decoration; 玻璃花瓶, 玻璃摆件, 烛台玻璃
701400 signal glass, optical glass lens unworked
701690 glass mosaic, glass block
701720 laboratory glass, test tube, beaker, pipette glass
701810 glass bead, seed bead, rhinestone, glass beads, crystal bead, imitation pearl, bead; 米珠, 水钻, 玻璃珠, 仿珍珠
701890 glass eye, glass figurine lampworked
701919 glass fibre, fibreglass
702000 fish tank, aquarium tank, glass article, aquarium, fish bowl, terrarium; 鱼缸
710110 natural pearl
710122 cultured pearl; 珍珠
710239 diamond, loose diamond; 钻石
710310 rough gemstone, raw crystal, crystal stone
710399 loose gemstone, gemstone, opal, tumbled stone; 宝石
710391 ruby, sapphire, emerald
@jewel necklace, bracelet, earring, earrings, ring, pendant, brooch, bangle, anklet, jewellery, jewelry, choker, charm, nose ring, body jewellery, toe ring, hoops, stud earrings, hoop earrings, piercing, navel ring, body chain, waist chain, ear cuff, charm bracelet, chain necklace, cufflink, tiara, jewellery set, rings, studs, belly bar, nose stud, pin brooch, wedding ring, engagement ring, signet, locket, lapel pin, enamel pin, badge pin, tie clip, pin badge; 项链, 手链, 耳环, 戒指, 吊坠, 手镯, 胸针, 脚链, 饰品, 首饰, 耳钉, 耳夹, 袖扣, 徽章, 锁骨链
711311 silver necklace, sterling silver, 925 silver, silver earrings, silver bracelet, s925; 纯银, 925银, 银饰
711319 gold necklace, 9ct gold, 18k gold, 14k gold, solid gold, platinum ring, diamond ring, gold ring, 18ct, 14ct, moissanite; 黄金, 金项链, 铂金, 18k金
711320 rolled gold
711411 silver cup, silverware
711610 pearl necklace, pearl bracelet, pearl earrings, freshwater pearl; 珍珠项链
711620 gemstone bracelet, crystal bracelet, jade bracelet, agate, rose quartz, crystal wand, amethyst, jade; 水晶手串, 玉镯, 玛瑙, 玉石, 水晶
711711 cufflinks, cuff link, collar stud
711719 metal badge, fashion jewellery, stainless steel necklace
711790 beaded bracelet, wooden bracelet, leather bracelet, friendship bracelet, beaded necklace, resin earring, acrylic earring; 串珠, 编织手链
711810 coin, commemorative coin
711890 gold coin, bullion
721720 galvanised wire
730640 stainless tube
730890 steel structure, metal gate, steel post, fence post metal, scaffolding, fence panel metal
731010 drum steel, jerry can metal
731029 metal tin, tin box, tin can, storage tin, biscuit tin, cash tin; 铁盒, 马口铁盒
731100 gas cylinder
731210 wire rope, steel cable
731420 wire mesh welded, chicken wire
731511 roller chain, bicycle chain metal, bike chain
731582 metal chain, chain link, steel chain
731600 anchor
731700 nail, nails steel, staples, drawing pin, thumb tack, tack, push pin, panel pin; 钉子, 图钉
731814 self tapping screw
731815 screw, bolt, screws, bolts, wood screw, bolt set; 螺丝, 螺栓
731816 nut metal, wheel nut, nuts; 螺母
731822 washer, spring washer; 垫圈
731829 rivet?, cotter pin, circlip
731940 safety pin, dressmaking pin, straight pin
731990 sewing needle, knitting needle, crochet hook, darning needle; 缝衣针, 毛衣针, 钩针
732020 spring helical, coil spring, compression spring
732111 gas stove, gas hob, camping stove, gas cooker, gas bbq, gas barbecue; 燃气灶, 卡式炉
732119 bbq, barbecue, charcoal grill, fire pit, pizza oven, bbq grill, portable bbq; 烧烤炉, 烤架
732181 gas heater, patio heater gas
732189 wood stove, wood burner
732211 radiator, cast iron radiator
732310 steel wool, scouring pad, steel scourer, wire scourer; 钢丝球
@cookware frying pan, saucepan, stock pot, stockpot, wok, casserole dish, pan, cookware set, pan set, pots and pans, griddle pan, dutch oven, pressure cooker stove, steamer pot, pot set, cooking pot, skillet, baking tray, baking tin, roasting tin, cake tin, loaf tin, muffin tray, oven tray, stovetop kettle, milk pan, bakeware, roasting tray, cast iron pan, paella pan, moka pot, pizza tray, cake pan; 平底锅, 炒锅, 汤锅, 奶锅, 锅具, 烤盘, 炖锅, 蒸锅, 铸铁锅, 锅
732393 stainless steel bowl, stainless steel lunch box, steel cup, stainless steel straw, cocktail shaker, stainless steel, strainer, sieve, measuring spoon, stainless steel mug, kettle stovetop, ice bucket, hip flask, dish rack, mixing bowl steel, steel cookware, dog bowl, pet bowl, garlic press?, cutlery tray, tea infuser, tea strainer, whisk?, coffee dripper, measuring cup, grater?, food tin; 不锈钢碗, 不锈钢盆, 漏勺, 不锈钢餐具, 宠物碗
732399 clothes airer, drying rack, kitchen rack, dish rack metal, ironing board, wire basket, shower rack, spice rack, metal bin, clothes dryer rack, toilet roll stand, towel rail, shoe rack metal, towel rack, cooling rack, airer, wine rack, over door hook, enamel mug, fruit bowl metal, metal basket, paper towel holder, pan rack, bread bin, mug tree, shelf organiser metal, candle holder metal?, heated airer cover?; 晾衣架, 置物架, 烫衣板, 厨房置物架, 沥水架, 毛巾架
732410 steel sink, kitchen sink; 水槽
732490 shower head holder?, metal soap dish, steel bathroom, grab rail, bathroom hardware
732510 manhole cover
732620 wire article, animal trap, mouse trap, wire hanger, bird cage, pet cage, rabbit hutch wire, mousetrap, dog crate, hamster cage, plant support wire, wire hook, cage; 鸟笼, 捕鼠器, 宠物笼
732690 metal bracket, keyring, key ring, keychain, carabiner, metal hook, steel hook, metal stand, bottle opener key, metal sign, s hook, tent peg, plant stand metal, metal keyring, hose clamp, dog tag, pipe clip, magnetic strip?, hook, ladder steel, garden arch, step ladder steel, metal plate, shelf bracket, obelisk, jubilee clip, bike stand, hanging basket, wall bracket, u bolt, metal box, keyrings, screw eye, steel frame, letter box metal, garden stake; 钥匙扣, 钥匙圈, 登山扣, 金属挂钩, 支架金属
740811 copper wire
741220 copper fitting, brass fitting, compression fitting
741810 copper pan, copper mug, brass kitchen
741820 brass sanitary
741980 brass article, brass ornament, copper article
760429 aluminium profile, aluminium bar
760711 aluminium foil, kitchen foil, tin foil, foil roll; 铝箔, 锡纸
761090 aluminium structure, aluminium ladder section
761290 aluminium can, aluminium bottle
761510 aluminium pan, foil tray, aluminium tray, foil container, aluminium cookware; 铝锅, 锡纸盘
761520 aluminium sanitary
761699 aluminium article, ladder aluminium, ladder, aluminium ladder, aluminium case, step ladder; 梯子, 铝制品
780600 lead article, fishing weight lead, lead weight
800700 pewter, tin article
810890 titanium article
820110 spade, shovel; 铁锹
820130 rake, hoe, pickaxe, cultivator; 耙子, 锄头
820140 axe, hatchet, machete, billhook; 斧头
820150 secateurs, pruner, pruning shears; 修枝剪
820160 hedge shears, loppers, lopper, garden shears
820190 garden trowel, garden tool, garden fork, hand trowel, weeder, lawn edger, edging tool, dibber, garden tool set, scythe, bulb planter; 园艺铲, 园艺工具
820210 hand saw, hacksaw, saw, pruning saw; 手锯
820220 band saw blade
820239 circular saw blade
820291 hacksaw blade, saw blade, jigsaw blade; 锯条
820310 file tool, rasp
820320 pliers, tweezers, pincers, eyebrow tweezer, wire stripper, tweezer; 钳子, 镊子, 尖嘴钳
820330 tin snips
820340 bolt cutter, pipe cutter
820411 spanner, wrench; 扳手
820412 adjustable spanner, adjustable wrench; 活动扳手
820420 socket set, socket wrench; 套筒
820510 hand drill, tap and die
820520 hammer, mallet, sledgehammer; 锤子
820530 chisel, plane woodworking, wood chisel, gouge
820540 screwdriver, screwdriver set, screwdriver bit; 螺丝刀
820551 can opener, peeler, corkscrew, grater, bottle opener, potato masher, garlic press, whisk, tin opener, ladle?, pizza cutter, kitchen gadget, cheese grater, vegetable slicer, mandoline, nutcracker, potato peeler, lemon squeezer, kitchen tool, egg slicer, flat iron tool, meat tenderiser, pastry cutter, ice cream scoop, apple corer, kitchen scissors?; 开罐器, 削皮刀, 开瓶器, 刨丝器, 打蛋器, 压蒜器
820559 hand tool, glass cutter, caulking gun, staple gun, multi tool, crowbar, sealant gun, grease gun, leather tool, putty knife, paint scraper, trowel plaster, tool kit?, crimping tool, scraper, multitool, punch tool, wire brush?, spatula tool, tools; 工具, 多功能工具
820560 blow torch, blowtorch; 喷枪
820570 clamp, vice, bench vice, g clamp, quick clamp; 夹具, 台钳
820590 anvil
820600 tool set, tool kit, toolkit; 工具箱套装, 工具套装
820719 drill bit, drill bits; 钻头
820730 punch die
820740 tap tool thread
820750 drill bit set, twist drill, hole saw
820770 milling cutter, router bit
820790 screwdriver bits, bit set, interchangeable tool, drill attachment, screw bit; 批头
820820 wood planer blade
820830 kitchen machine blade
820840 lawnmower blade
820890 machine knife, clipper blade
821000 manual coffee grinder, meat grinder hand, pasta machine, hand mincer, spiralizer, salad chopper manual; 手动磨豆机, 面条机
821110 knife set, knife block; 刀具套装
821191 table knife, butter knife, steak knife, table knives; 餐刀
821192 kitchen knife, chef knife, bread knife, paring knife, hunting knife, fillet knife, cleaver, santoku; 菜刀, 厨师刀, 水果刀
821193 pocket knife, folding knife, stanley knife, craft knife, utility knife, box cutter, penknife; 折刀, 美工刀, 小刀
821194 knife blade
821195 knife handle
821210 razor, safety razor, disposable razor, razors, eyebrow razor, shaver disposable, womens razor, razor handle, facial razor; 刮胡刀, 手动剃须刀, 修眉刀
821220 razor blade, razor blades, blade refill, razor refill, replacement blade razor; 剃须刀片
821290 razor part, razor cartridge
821300 scissors, hair scissors, fabric scissors, shears; 剪刀, 理发剪
821410 paper knife, letter opener, pencil sharpener, sharpener; 卷笔刀, 开信刀
821420 nail clipper, manicure set, nail file, cuticle pusher, pedicure set, nail clippers, nail scissors, foot file, callus remover, pedicure kit, nail drill bit, cuticle nipper, nail tool; 指甲刀, 美甲套装, 指甲锉, 修脚
821490 hair clipper manual, cleaver butcher
821510 cutlery set silver plated
821520 cutlery set, flatware set, cutlery, kids cutlery set; 餐具套装刀叉
821599 spoon, fork, teaspoon, ladle, tongs metal, cake server, tablespoon, chopsticks metal, serving spoon, forks, spoons, fish slice; 勺子, 叉子, 汤勺
830110 padlock, combination lock, bike lock; 挂锁, 密码锁
830120 car lock
830140 door lock, lock, smart lock, cam lock; 门锁, 智能锁
830150 clasp with lock
830170 key, keys, key blank; 钥匙
830210 hinge, door hinge; 铰链
830220 castor, caster wheel, castors; 脚轮
830230 car fitting metal
830241 door handle, window handle, curtain pole, door knob, door bolt, curtain rail, door closer?, curtain track, door knocker; 门把手, 窗帘杆
830242 drawer handle, cabinet handle, furniture handle, drawer runner, cupboard handle, cabinet knob, drawer knob, bed bracket; 抽屉拉手, 滑轨
830249 metal fitting, metal mount
830250 hat rack, coat hook, hook rail, coat rack, hat peg, towel hook, wall hook, coat hooks; 衣帽架, 挂衣钩
830260 door closer
830300 safe, cash box, strong box; 保险箱
830400 filing tray metal, desk organiser metal
830510 binder fitting
830520 staple strip, stapler staple
830590 paper clip, bulldog clip, binder clip, metal bookmark, paper clips; 回形针, 长尾夹
830610 bell, gong, bicycle bell, bike bell; 铃铛
830621 silver plated ornament
830629 metal ornament, metal figurine, trophy, brass statue, bronze statue, metal wall art, iron ornament, award, metal sculpture, candle holder, candlestick, trophies, wind chime; 金属摆件, 奖杯, 烛台
830630 photo frame, picture frame, metal frame, metal photo frame, frame; 相框, 画框
830710 flexible metal hose, shower hose
830810 hooks and eyes, eyelet, d ring, bag hook, snap hook
830890 buckle, clasp, bag clasp, magnetic clasp, sequin metal, belt buckle; 皮带扣, 扣具
830910 crown cork
830990 metal cap, metal lid, can lid
831000 metal sign, name plate, number plate, house number, door sign, door number, house sign, licence plate, plaque, sign plate; 门牌, 铭牌, 车牌
831110 welding electrode, welding rod; 焊条
831130 solder, solder wire; 焊锡
`
