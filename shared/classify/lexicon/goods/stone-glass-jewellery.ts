/** Stone, ceramics, glass, jewellery (chapters 68 to 71): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const stoneGlassJewellery = `
680100 flagstone, kerbstone, paving stone, sett
680210 decorative pebble artificial coloured, mosaic tile stone, stone chippings coloured, tumbled stone
680221 marble tile
680223 granite worktop
680291 alabaster carving, marble article, marble board, marble bookend, marble bowl, marble coaster, marble mortar, marble statue, marble table top
680291 marble tray, mortar pestle, pestle and mortar
680292 limestone carved
680293 granite article, granite headstone, granite pestle, granite slab
680299 buddha stone, crystal carving?, garden statue stone, garden stone ornament, headstone, memorial stone, slate heart?, soapstone carving, stone
680299 stone bowl, stone carving, stone coaster, stone lantern, stone ornament
680300 roofing slate, slate board, slate cheese board, slate coaster, slate placemat, slate plate, slate sign, slate tile
680410 grinding stone mill, grindstone, millstone
680421 diamond blade, diamond cutting disc, diamond disc, diamond grinding disc, diamond grinding wheel, diamond wheel
680422 abrasive mop, abrasive wheel, angle grinder disc, cutting disc, flap disc, grinding disc, grinding wheel, metal cutting disc, sanding drum, 切割片
680422 砂轮
680423 natural stone wheel, sharpening stone natural, 磨刀石
680430 hone, knife sharpening stone, oilstone, sharpening stone, sharpening stone hand, whetstone
680510 abrasive cloth, emery cloth, sanding belt, sandpaper cloth backed, sandpaper fabric
680520 abrasive paper, buffing block, emery board, emery paper, glasspaper, nail buffer, nail buffer block, nail file emery, nail files, sanding disc
680520 sanding pad, sanding sheet, sandpaper, wet and dry paper, 砂纸
680530 abrasive pad, abrasive sponge, polishing paper, sanding block, sanding sponge, scouring pad abrasive
680610 insulation wool, mineral wool, rock wool, stone wool
680620 exfoliated vermiculite, expanded clay, hydroton, hydroton clay pebbles, leca
680690 acoustic mineral panel
680710 asphalt roll, bitumen roll, roofing felt, shed felt
680790 asphalt shingle, bitumen felt, bitumen shingle, flashing tape bitumen
680800 straw board, wood wool slab
680911 plasterboard
680919 gypsum board
680990 ceiling rose plaster, gypsum article, gypsum figure, plaster cast, plaster figurine, plaster mould, plaster of paris craft
680990 plaster of paris figure, plaster ornament
681011 breeze block, brick concrete, building block concrete, concrete block
681019 concrete slab, concrete tile, paving, paving slab, reconstituted stone tile, roof tile concrete
681091 concrete beam, lintel, prefabricated concrete
681099 artificial stone ornament, cement ornament, cement planter, cement pot, concrete coaster, concrete lamp base, concrete ornament, concrete planter
681099 concrete statue, concrete vase, jesmonite, stone effect planter, terrazzo tray
681140 asbestos cement
681181 fibre cement corrugated
681182 cement board, fibre cement board
681189 fibre cement pipe
681320 asbestos brake lining
681381 brake lining, brake pad friction, disc brake pad friction
681389 clutch facing, friction material
681410 micanite
681490 mica plate, mica sheet
681511 carbon fibre
681513 carbon fibre article, carbon fibre sheet, carbon fibre tube
681519 carbon brush non electric, graphite article, graphite crucible, graphite electrode non
681520 coir pot?, jiffy pellet, peat article, peat pot
681591 dolomite brick, magnesite article
681599 basalt fibre, crystal stone polished?, foot stone, fused basalt pipe, himalayan salt block, lava rock, lava stone, mineral article
681599 pottery stone article, pumice, pumice stone, pumice stone artificial, stone article
690100 kieselguhr brick, siliceous brick
690210 fire brick, firebrick, magnesite brick, refractory brick
690290 refractory block
690310 graphite crucible refractory, retort
690320 crucible, kiln furniture, kiln shelf, muffle, refractory tube
690410 brick, building brick, house brick
690490 ceramic block, floor block ceramic
690510 clay tile, roof tile clay, roofing tile
690590 chimney liner, chimney pot, cowl clay
690600 ceramic gutter, clay pipe, drain pipe ceramic
690721 bathroom tile, ceramic tile, floor tile, porcelain floor tile, porcelain tile, wall tile, 瓷砖
690722 ceramic tile medium
690723 earthenware tile
690730 mosaic cube ceramic, mosaic tile
690740 border tile, finishing ceramic
690911 crucible porcelain, laboratory mortar, porcelain laboratory
690912 ceramic bearing hard
690919 ceramic ball, ceramic bead technical, ceramic filter, ceramic magnet core?, technical ceramic, thread guide ceramic
690990 ceramic jar packing, ceramic trough
691010 ceramic basin, porcelain basin, porcelain sink, porcelain toilet, sink ceramic, 洗手盆, 马桶
691090 bidet, ceramic sink, ceramic toilet, close coupled toilet, pedestal basin, toilet, toilet pan, urinal, washbasin, wc pan
691110 bone china, bone china cup, bone china mug, china mug, china plate, fine china, porcelain bowl, porcelain cup, porcelain dinner set
691110 porcelain mug, porcelain plate, porcelain teapot
691190 china bathroom set, porcelain soap dish
691200 baking dish, biscuit barrel, biscuit jar, butter dish, cafetiere ceramic?, canister set, casserole ceramic, casserole stoneware, ceramic bowl
691200 ceramic butter dish, ceramic cup, ceramic dish, ceramic egg cup, ceramic jug, ceramic mug, ceramic pet bowl, ceramic plate, ceramic soap dish
691200 ceramic storage jar, ceramic teapot, ceramic tumbler, cookie jar, cream jug, denby, dip bowl, dipping bowl, earthenware, egg coddler, garlic pot
691200 honey pot, lasagne dish, milk jug, mixing bowl ceramic, mug set, novelty mug, oil burner?, oven dish, personalised mug, pestle and mortar ceramic
691200 pet bowl ceramic, photo mug, pie dish, rice bowl, sake set, salt and pepper, salt pig, salt pot, soup bowl, spoon rest, stoneware bowl
691200 stoneware mug, stoneware plate, storage canister, storage jar, tagine, tea coffee sugar canisters, tea for one, teabag tidy, toast rack ceramic
691200 toothbrush holder ceramic, travel mug ceramic, trinket dish, utensil jar, utensil pot
691310 china figurine, china ornament, lladro, porcelain doll ornament, porcelain figurine, porcelain ornament, porcelain vase, royal doulton figurine
691390 candle holder ceramic, ceramic animal, ceramic candle holder, ceramic decoration, ceramic figurine, ceramic heart, ceramic house tealight
691390 ceramic lamp base ornament, ceramic money box, ceramic ornament, ceramic sign, ceramic statue, ceramic vase, ceramic wall art, ceramic wax burner
691390 incense burner, incense holder, money box ceramic, oil burner ceramic, pottery ornament, terracotta ornament, wax burner, wax melt burner
691390 wax melt burner ceramic, 陶瓷摆件
691410 porcelain article, porcelain knob
691490 ceramic article, ceramic ashtray?, ceramic door knob, ceramic handle, ceramic knob, ceramic pebble, ceramic pet urn, ceramic plant pot
691490 ceramic planter, ceramic pot, ceramic tile craft, ceramic wall hook, chiminea clay, clay oven ceramic, clay pot, plant saucer ceramic, pot feet
691490 terracotta, terracotta plant pot, terracotta pot, terracotta saucer
700100 cullet, glass mass, glass waste
700220 glass rod
700239 borosilicate tube, glass tube
700319 cast glass sheet
700420 drawn glass
700529 float glass, glass sheet, greenhouse glass, horticultural glass, mirror glass float?, picture glass, sheet glass
700600 bent glass, edge worked glass, engraved glass sheet, glass splashback
700711 car windscreen tempered, toughened vehicle glass
700719 camera lens protector, glass screen protector, glass shelf, glass table top, privacy screen glass, screen protector, screen protector glass
700719 shower screen glass, tempered glass, tempered glass phone, tempered glass screen protector, toughened glass
700721 laminated windscreen, windscreen
700729 laminated glass
700800 double glazing unit, insulating glass unit, sealed unit
700910 bike mirror, blind spot mirror, car mirror, door mirror, door mirror glass, rear view mirror, wing mirror, 后视镜
700991 bathroom mirror unframed, frameless mirror, mirror tile, mirror unframed, unframed mirror
700992 bathroom mirror, compact mirror, cosmetic mirror, decorative mirror, dressing mirror, dressing table mirror, framed mirror, full length mirror
700992 hand mirror, hollywood mirror, leaner mirror, led mirror?, magnifying mirror, makeup mirror, mirror, mirror framed, mirror led, mirrored
700992 overmantle mirror, pocket mirror, round mirror, shaving mirror, travel mirror, vanity mirror, wall mirror, 化妆镜, 穿衣镜, 镜子
701010 glass ampoule
701020 glass lid, glass stopper
701090 apothecary jar, atomiser glass bottle, bottle glass, candle jar glass, clip top jar, flip top jar, glass bottle, glass container
701090 glass dropper bottle, glass jar, glass jars with lids, glass perfume bottle, glass storage jar preserving, glass vial, honey jar, jam jar
701090 kilner jar, le parfait jar, mason jar, milk bottle glass, perfume bottle empty, preserving jar, reagent bottle?, roll on bottle
701090 roller bottle glass, spice jar, spice jar glass, storage jar glass, swing top bottle, vials, weck, wine bottle empty, 密封罐, 玻璃瓶, 玻璃罐
701110 light bulb envelope glass
701120 crt glass
701310 glass ceramic, glass ceramic cookware, vitroceram
701322 champagne flute crystal, crystal stemware, crystal wine glass, lead crystal glass
701328 balloon glass, brandy glass, champagne flute, champagne glass, champagne saucer, cocktail glass, coupe glass, flute glass, gin glass, goblet
701328 margarita glass, martini glass, prosecco glass, prosecco glasses, stemmed glass, wine glass, wine glasses, 红酒杯, 香槟杯, 高脚杯
701333 crystal tumbler, cut glass tumbler, whisky glass crystal
701337 beer glass, beer mug, can glass, double wall glass, drinking glass, drinking glasses, espresso glass, glass beaker, glass cup, glass mug
701337 glass tankard, glass tumbler, glass with straw, glasses drinking, glasses set, glassware, hi ball, hiball, highball, highball glass
701337 hurricane glass, iced coffee glass, juice glass, latte glass, lead free glasses, lead glass?, mug glass, pint glass, shot glass, stein glass
701337 tankard glass, tumbler, tumbler glass, water glass, whisky glass, 水杯玻璃, 玻璃杯
701341 crystal bowl, crystal decanter, crystal dish
701342 borosilicate kitchenware, pyrex, pyrex low expansion dish
701349 biscotti jar, cafetiere, cafetiere glass, cake dome, cake stand glass, carafe, casserole glass, cloche glass, coaster glass, cookie jar glass
701349 decanter, dessert glass, drinks dispenser glass, glass bakeware, glass baking dish, glass bowl, glass butter dish, glass cake stand
701349 glass chopping board, glass coasters, glass dish, glass food container, glass jug, glass lunch box, glass measuring jug, glass pitcher
701349 glass plate, glass ramekin, glass roaster, glass storage, glass storage container, glass storage jar, glass teapot, ice cream bowl glass
701349 measuring jug glass, mixing bowl glass, oil bottle glass, oil drizzler, salad bowl glass, salt shaker glass, sugar shaker glass, sundae dish
701349 trifle bowl, wine decanter, 玻璃壶, 玻璃碗
701391 crystal glass ornament, crystal ornament, crystal vase, swarovski figurine
701399 bauble glass, bud vase glass, candle holder glass, crystal glass decoration, cylinder vase, fish bowl, glass ashtray, glass bauble?
701399 glass candle holder, glass candle jar, glass candlestick, glass cloche, glass decoration, glass dome, glass figurine, glass fish bowl
701399 glass hookah base, glass ornament, glass paperweight, glass pebbles?, glass photo block, glass soap dispenser, glass tealight
701399 glass toothbrush holder, glass trinket, glass vase, hurricane lamp glass, hurricane vase, oil burner glass, paperweight, suncatcher
701399 tealight holder glass, terrarium, terrarium glass, vase glass, 烛台玻璃, 玻璃摆件, 玻璃花瓶
701400 optical glass element unworked, optical glass lens unworked, reflector glass, signal glass, signalling glass
701510 optical blank spectacle glass
701590 clock glass, watch crystal, watch glass
701610 glass cube mosaic, glass mosaic, mosaic glass, mosaic tiles glass
701690 cellular glass, glass block, glass brick, leaded light, stained glass panel
701710 quartz glassware, quartz tube
701720 borosilicate beaker laboratory, pipette glass, test tube
701790 beaker glass, burette, conical flask, cover slip, glass pipette, glass slide, graduated cylinder, lab flask, laboratory flask, laboratory glass
701790 laboratory glassware, measuring cylinder, microscope slide, petri dish, petri dish glass, stirring rod glass, test tube glass
701810 bead, beads glass, bicone beads, crystal beads, crystal rhinestones, diamante, faux pearl beads, flatback crystal, glass bead, glass pearl
701810 glass seed beads, hotfix rhinestones, imitation gemstone, imitation pearl, nail crystals, nail gems, nail rhinestones, rhinestone, seed bead, 仿珍珠
701810 水钻, 玻璃珠, 米珠
701820 glass glitter microsphere, glass microsphere
701890 blown glass ornament, glass animal, glass eye, glass figurine lampworked, glass paperweight lampwork, lampwork, lampwork figurine
701912 glass fibre roving
701914 chopped strand mat, fibreglass mat, glass mat
701919 chopped strand, fibreglass, glass fibre, glass fibre yarn
701963 fibreglass cloth, glass fabric
701980 fibreglass insulation, glass wool, glass wool insulation, loft insulation
701990 drywall tape mesh, fibreglass mesh, fibreglass rod, fire blanket, glass fibre mesh, scrim tape, welding blanket
702000 aquarium, aquarium tank, bong, crystal ball, fish tank, glass article, glass block fish, glass blunt tip, glass cover, glass door knob
702000 glass float, glass float fishing, glass handle, glass nail file, glass panel, glass pendant?, glass pipe, glass sphere, glass tank
702000 glass terrarium tank, industrial glass article, reptile tank glass, starter tank, thermos glass inner, vivarium, 鱼缸
710110 natural pearl
710122 cultured pearl, freshwater pearl, pearl strand loose, 珍珠
710221 industrial diamond
710231 rough diamond
710239 diamond, diamond loose, diamond polished, loose diamond, 钻石
710310 raw amethyst, raw crystal, rough gemstone, rough stone gem
710391 emerald, loose ruby, loose sapphire, ruby, sapphire
710399 agate slice, amethyst, cabochon, citrine, crystal cluster, crystal point, crystal stone, crystal tower, gemstone, geode, healing crystal
710399 jade stone, labradorite, lapis lazuli, loose gemstone, moldavite, obsidian, opal, opal loose, quartz crystal, rose quartz, selenite
710399 semi precious stone, tigers eye, tumbled stone gem, tumblestone, turquoise loose, 宝石
710429 synthetic gem rough
710491 lab grown diamond, synthetic diamond
710499 cubic zirconia, cz stone, moissanite, synthetic gemstone
710510 diamond dust, diamond powder
710691 silver bar, silver bullion, silver grain, unwrought silver
710692 silver foil leaf, silver sheet, silver tube semi manufactured, silver wire
710700 rolled silver
710812 gold bar, gold bullion, gold ingot, gold nugget
710813 gold leaf, gold sheet, gold wire
711011 platinum bar, platinum unwrought
711021 palladium
711100 rolled platinum
711311 925 silver, 925 sterling, 925银, pandora, pandora charm, s925, silver 925 ring, silver bracelet, silver bracelet sterling, silver chain
711311 silver charm, silver earrings, silver earrings 925, silver jewellery, silver necklace, silver pendant, silver ring, silver studs, sterling silver
711311 sterling silver bracelet, sterling silver earrings, sterling silver necklace, sterling silver ring, 纯银, 银饰
711319 14ct, 14k gold, 18ct, 18ct gold, 18k gold, 18k金, 22ct gold, 9ct, 9ct gold, diamond ring, eternity ring, gold bracelet 9ct, gold chain 9ct
711319 gold earrings 9ct, gold jewellery, gold necklace, gold necklace 9ct, gold ring, platinum ring, solid gold, solitaire ring, wedding band, 金项链, 铂金
711319 黄金
711320 gold filled, gold vermeil rolled gold, rolled gold, rolled gold jewellery
711411 hallmarked silver, silver cup, silver cutlery sterling, silver frame sterling, silver tableware, silver tankard, silverware
711419 gold tableware, gold trophy
711420 silver plated sheffield
711590 platinum catalyst gauze, platinum crucible
711610 freshwater pearl necklace, pearl bracelet, pearl earrings, pearl necklace, 珍珠项链
711620 agate, amethyst pendant, chakra bracelet, crystal bracelet, crystal necklace, crystal pendulum, crystal wand, gemstone article
711620 gemstone bead strand, gemstone beads necklace, gemstone bracelet, gemstone tree, gua sha, jade, jade bracelet, jade pendant, jade roller
711620 pendulum, quartz roller, rose quartz roller, tiger eye bracelet, 水晶, 水晶手串, 玉石, 玉镯, 玛瑙
711711 collar stud, cuff links, shirt stud
711719 alloy necklace, anklet metal, beaded bracelet metal?, body jewelry, body piercing, brooch metal, clip on earrings, costume jewellery
711719 costume jewelry, costume necklace, crown rhinestone, cuff bracelet, ear piercing, ear studs, earcuff, earring set, enamel badge, fashion bracelet
711719 fashion earrings, fashion jewellery, fashion necklace, fashion ring, friendship bracelet metal, gold plated earrings, gold plated necklace
711719 hair jewel?, hair jewellery metal, huggie, huggies earrings, jewelry set, medal badge?, medical bracelet, metal badge, metal keyring jewellery?
711719 metal keyring?, name necklace, pendant necklace, plated necklace, rhinestone earrings, rhinestone necklace, rosary metal, septum ring
711719 signet ring, stainless steel bracelet, stainless steel necklace, statement earrings, tie pin, titanium earrings, tongue bar, watch charm
711719 zinc alloy ring
711790 acrylic earrings, acrylic necklace, bead bracelet, bead bracelet kit, bead necklace, beaded bracelets, beaded necklace, charms plastic
711790 clay earrings, cord necklace, fabric bracelet, friendship bracelet, glass bead bracelet, imitation jewellery, jewellery plastic
711790 kids jewellery plastic, macrame bracelet, mala beads, paracord bracelet, plastic earrings, polymer clay earrings, prayer beads, resin earrings
711790 resin ring, rope bracelet, rosary beads, shell bracelet, shell necklace, silicone bracelet, string bracelet, tasbih, tassel earrings
711790 textile bracelet, thread bracelet, wood bead bracelet, wooden bracelet, 串珠, 编织手链
711810 coin non gold
711890 50p coin, britannia coin, bullion, coin, collectors coin, commemorative coin, gold coin, krugerrand, legal tender coin, proof coin, silver coin
711890 sovereign coin
`
