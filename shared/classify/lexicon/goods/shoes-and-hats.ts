/** Shoes, hats, umbrellas, feathers, wigs (chapters 64 to 67): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const shoesAndHats = `
640110 safety wellies, safety wellington, steel toe wellington
640192 garden clog rubber, gumboots, rain boots, wellie, wellies, wellington, wellington boots, welly boots, 雨靴, 雨鞋
640212 cross country ski boot, ski boot, snowboard boot
640219 astro turf boots, bowling shoes, cricket shoes, football boots plastic, rugby boots, running spikes, spiked golf shoe
640220 flip flops, havaianas, thong sandal, thongs footwear, 人字拖
640291 plastic ankle boot, snow boot plastic
640299 aqua shoes, crocs clog, eva clogs, eva slider, garden clogs, jelly sandal, plastic sandal, plastic shoes, platform sandal, pu shoes, pvc clog
640299 shower shoes, swim shoes, wedge sandal
640312 ski boots leather
640319 climbing shoe, golf shoe leather, sports footwear leather
640340 dealer boot, safety boot, safety shoe, safety trainers, steel toe, steel toe boots, steel toe cap boot, steel toe trainers, work safety shoes
640340 劳保鞋, 安全鞋
640351 leather sole ankle boot
640359 brogue leather sole, goodyear welted, leather sole shoe
640391 dr martens, jodhpur boot, leather ankle boot, leather boot, long boots, riding boot, suede boots
640399 birkenstock arizona, clarks, deck shoe, driving shoes, leather loafer, leather sandal, leather shoes, leather trainers, monk shoes
640399 school shoes leather, suede shoe
640411 adidas trainers, asics gel, canvas sneakers, canvas trainer, canvas trainers, converse, fitness shoes, gym shoe textile, hoka, mesh trainers
640411 new balance 574, nike air, plimsolls, pumps plimsoll, pumps school, running trainers, skechers, vans
640419 ballerina textile, ballet shoe, barefoot shoes, canvas pumps, canvas shoe, fabric boots, fabric shoe, knit shoes, satin shoe, slipper sock sole
640419 sock shoes, textile shoe, textile slipper, water shoes
640420 leather sole textile shoe
640510 wool felt shoe leather
640520 disposable slipper, felt slipper, hotel slippers, house slippers, textile sole slipper
640590 paper slipper, wooden sole
640610 boot upper, shoe upper
640620 heel tips, outer sole, rubber sole, shoe heel
640690 arch support, arch support insole, boot jack?, boot liner, gaiter, gel insole, heel cup, heel cushion, heel grip, heel pad, ice grip, ice gripper
640690 insole, jibbitz, memory foam insole, odour eater, party feet, removable insole, scholl gel insoles, shoe charm, shoe grips, shoe insert
640690 shoe insole, shoe lift, shoe part, shoe sole, shoe sole protector, shoe spike, shoe tongue pad, spats, toe separator shoe, 半码垫, 后跟贴, 鞋垫
650100 hat form felt, hood felt
650200 hat shape plaited
650400 boater, panama hat, plaited hat, raffia hat, sombrero straw, straw fedora, straw hat, straw sun hat, 草帽
650500 baker boy cap, balaclava, baseball cap, beanie, beret, bobble hat, bonnet, boonie hat, bowler hat, bucket hat, cap, chef hat, cloche, cowboy hat
650500 cycling cap, deerstalker, durag, ear flap hat, fascinator, fedora, fez, flat cap, graduation cap, hair net, hairnet, hat, headgear, headwear
650500 jockey cap, kippah, knit beanie, knitted hat, legionnaire hat, military cap, mortar board, party hat fabric, peaked cap, pom pom hat, rain hat
650500 santa hat, santa hat fabric, satin bonnet, shower turban, shower turban fabric, ski hat, sleep bonnet, snapback, sun hat, sun visor
650500 swim cap fabric, swim turban, top hat, trapper hat, trilby, trucker cap, trucker hat, visor cap, visor hat, winter hat, wool hat, woolly hat, 帽子
650500 棒球帽, 毛线帽, 渔夫帽, 贝雷帽, 针织帽, 防晒帽, 鸭舌帽
650610 bike helmet, bump cap, climbing helmet, crash helmet, cricket helmet, cycle helmet, cycling helmet, firemans helmet, hard hat, helmet
650610 horse riding helmet, kids helmet, motorcycle helmet, riding hat, riding helmet, rugby scrum cap?, safety helmet, scooter helmet, skate helmet
650610 ski helmet, welding helmet?, 头盔, 安全帽, 骑行头盔
650691 bathing cap, rubber hat, shower hat, silicone swim cap, swim cap, swim hat, swimming cap, 泳帽
650699 fur headgear, leather hat, metal helmet costume?
650700 cap peak, chin strap, hat band, hat lining, helmet liner
660110 beach umbrella, cantilever parasol, garden parasol, garden umbrella, parasol, patio umbrella, sun umbrella, 户外伞, 遮阳伞
660191 auto open umbrella, compact umbrella, folding umbrella, pocket umbrella, telescopic umbrella, 折叠伞, 晴雨伞, 遮阳伞折叠, 雨伞
660199 brolly, clear umbrella, dome umbrella, golf umbrella, kids umbrella, stick umbrella, umbrella, walking umbrella, 儿童伞, 长柄伞
660200 cane, dressage whip, folding cane, hiking pole, hiking staff, horse whip, riding crop, seat stick, trekking pole?, walking cane, walking pole
660200 walking stick, whip, 手杖, 登山杖
660320 umbrella frame
660390 parasol base, parasol part, umbrella base, umbrella handle, umbrella part, umbrella spoke, walking stick handle
670100 craft feather, feather boa, feather duster article, feathers, marabou, ostrich feather, 羽毛
670210 artificial bonsai, artificial flower plastic, artificial grass plant, artificial hedge, artificial ivy, artificial palm, artificial plant plastic
670210 artificial plants, artificial topiary, artificial tree, artificial tree plastic, fake ivy, fake plant, faux greenery, faux plant, plastic flowers
670210 plastic plant, silk plant, simulation plant, 仿真植物, 仿真花, 假花
670290 artificial bouquet, artificial flower, artificial fruit, artificial garland, artificial lavender, artificial leaves, artificial rose
670290 artificial wreath, artificial wreath fabric, bridal bouquet artificial, fabric flower, fake flower, faux flower, faux rose, flower garland
670290 flower garland fabric, flower wall, foam flowers, foam roses, paper flower, silk flower, silk rose, soap flower, 绢花
670300 human hair worked, prepared hair, wig making hair
670411 cosplay wig, full wig synthetic, lace front wig, synthetic wig, wig
670419 ardell, braiding hair, clip in extensions, clip in hair extensions, cluster lashes, crochet hair, demi wispies, eyelash extension, eyelashes
670419 eylure, eylure lashes, fake beard, fake eyelash, fake moustache, false beard, false eyelashes, false lash, falsies, faux locs, hair bun synthetic
670419 hair extension, hair extension synthetic, hairpiece, individual lashes, kanekalon, kiss lashes, lash clusters, lash extension, lash strip, lashes
670419 magnetic lashes, moustache, ponytail extension, ponytail hairpiece, strip lash, synthetic hair, topper hair, toupee, 假发, 假发片, 假睫毛, 接发, 睫毛
670420 beauty works hair, brazilian hair, clip in human hair, hair bundles, human hair, human hair extension, human hair topper, human hair weave
670420 human hair wig, keratin bond extension, nano ring hair extension, remy hair, tape in extensions, tape in hair, virgin hair, weave hair, 真人发
670490 doll hair wig, false beard other, wig other
`
