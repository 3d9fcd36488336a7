/** Fibres, yarn, cloth, carpets (chapters 50 to 60): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const textiles = `
500200 raw silk
500400 silk yarn
500720 silk fabric, silk satin fabric, 真丝面料
510111 greasy wool
510529 combed wool, felting wool, merino wool roving, wool roving, wool top
510710 worsted yarn
510910 alpaca yarn, aran wool, knitting wool, knitting yarn, merino yarn, sock yarn, wool ball, wool yarn, yarn wool, 羊毛线
511111 wool fabric woven
511219 suiting fabric, wool fabric, worsted fabric
520100 cotton lint, raw cotton
520300 combed cotton
520411 cotton sewing thread, sewing thread cotton
520420 cotton embroidery thread, cotton thread, dmc thread, embroidery floss, embroidery thread cotton, stranded cotton
520512 cotton yarn single
520710 cotton knitting yarn, cotton yarn, crochet cotton, crochet yarn, macrame cotton yarn
520790 cotton yarn retail, 棉线
520811 muslin fabric unbleached
520819 calico, cotton fabric plain?, cotton voile plain, muslin fabric, 棉布
520832 cotton lawn, dyed cotton fabric, plain weave cotton
520839 cotton satin
520852 african wax print, ankara fabric, cotton fabric, cotton poplin, fabric by the metre, fabric printed cotton, fat quarter, patchwork fabric
520852 poplin fabric, printed cotton, printed cotton fabric, quilt fabric, quilting fabric, 印花棉布
520911 canvas fabric, cotton canvas
520931 cotton duck, drill fabric
520942 denim fabric, 牛仔布
520949 woven jacquard cotton
520959 furnishing cotton print
530110 flax raw
530310 jute raw
530500 abaca, coconut fibre, coir, coir fibre, ramie, sisal
530710 jute twine single, jute yarn
530810 coir yarn
530890 hemp yarn, paper yarn
530919 flax fabric, linen fabric, 亚麻布
531010 burlap, hessian, hessian fabric, jute fabric
531100 hemp fabric, paper yarn fabric
540110 embroidery thread, machine embroidery thread, overlocker thread, polyester sewing thread, polyester thread, sewing thread, thread
540110 upholstery thread, 绣花线, 缝纫线
540120 rayon embroidery thread
540220 high tenacity yarn
540233 polyester textured yarn
540419 elastomeric mono, fishing line?, monofilament, nylon monofilament
540490 artificial straw, lurex strip, raffia ribbon synthetic, strip synthetic
540710 high tenacity fabric, ripstop nylon
540720 tarpaulin fabric, woven pp strip fabric
540742 nylon fabric
540752 chiffon fabric, organza, polyester fabric, polyester fabric dyed, polyester satin, satin fabric, taffeta, 涤纶面料
540754 printed polyester fabric
540761 lining fabric, polyester woven fabric
540769 polyester cloth
540822 acetate lining, rayon fabric, viscose fabric
550320 hollowfibre filling, polyester fibre filling, polyester staple fibre, toy stuffing
550410 viscose fibre
550810 staple thread, synthetic staple sewing thread
550932 acrylic yarn bulk
551110 acrylic yarn, aran yarn, baby yarn, chenille yarn, chunky yarn, dk yarn, double knit yarn, double knitting yarn, knitting yarn acrylic, wool dk
551110 yarn, 毛线, 毛线团
551120 blend yarn
551219 polyester fabric woven staple
551311 polycotton, polycotton fabric
551323 shirting fabric
551511 polyester viscose fabric
551599 cloth fabric, curtain fabric, dress fabric, fabric, fabric roll, material fabric, upholstery fabric
551614 viscose printed
560121 cosmetic pads, cotton ball, cotton bud, cotton pad, cotton pads, cotton rounds, cotton squares, cotton swab, cotton wadding, cotton wool pads
560121 makeup remover pad cotton, q tips, 化妆棉, 棉球, 棉签
560122 batting, cigarette filter tips, filter tips, polyester wadding, quilt batting, toy filling, wadding, wadding polyester
560129 cotton textile wadding, wadding article
560130 flock, textile flock
560210 felt sheet needle, needle felt
560221 felt fabric wool, felt sheet wool, wool felt
560229 acrylic felt, craft felt, felt, felt fabric, felt sheet
560290 coated felt, felt craft, roofing felt textile, 毛毡
560312 fleece plant cover, frost fleece, fusible interfacing nonwoven, garden fleece, geotextile, horticultural fleece, landscape fabric, non woven
560312 non woven fabric, nonwoven, nonwoven fabric, plant fleece, spunbond, weed control fabric
560313 ground cover fabric, weed fabric
560314 nonwoven heavy
560392 interfacing, interlining fusible, nonwoven wipe fabric, nonwoven wipes dry
560394 felt fabric nonwoven, felt nonwoven thick, geotextile heavy
560410 bungee thread, elastic cord covered, elastic thread, rubber thread covered
560490 imitation catgut, impregnated yarn
560500 gold thread, lurex thread, metallic thread, metallised yarn
560600 chenille pipe cleaner yarn, gimped yarn, loop wale yarn
560721 baler twine sisal, sisal twine
560729 sisal cord, sisal rope
560741 baler twine, baler twine polypropylene
560749 polyethylene rope, polypropylene rope, polypropylene twine
560750 braided cord, bungee cord, bungee rope, climbing rope, dock line, guy line, guy rope, kernmantle, marine rope, nylon rope, paracord
560750 polyester rope, rope, static line, 尼龙绳, 绳子
560790 butchers twine, cotton cord, cotton rope, garden twine, hemp rope, jute rope, jute string, jute twine, kitchen string, macrame, macrame cord
560790 macrame rope, manila rope, skipping rope cord, string, string jute, twine, 棉绳, 麻绳
560811 fish net, fishing net, fishing netting, keepnet, landing net mesh, made up fishing net, trawl net
560819 anti bird net, badminton net?, bird netting, cargo net, cricket net, crop netting, fence netting, football goal net, football net, fruit cage net
560819 garden net, goal net, hammock net, net, netting, netting synthetic, pond net, safety net, scramble net, sports net, tennis net, trampoline net, 网
560890 cotton net, hammock cotton, string bag net
560900 bag handle rope, bungee strap, dog rope toy?, dog toy rope?, drawstring cord, hammock rope?, laces, lanyard cord, net bag, net string, pull cord
560900 rope article, rope lead, rope toy, shoe lace, shoelace, tassel cord, tassel rope, tie down rope, tow rope, 鞋带
570110 hand knotted rug, knotted carpet, oriental rug, persian rug, wool knotted carpet
570190 knotted silk rug
570210 karamanie, kelem, kilim, schumacks
570220 coir doormat, coir mat, doormat coir
570231 axminster, wilton, wool carpet
570232 rug woven synthetic, woven pile carpet
570242 chenille rug, machine woven rug, polypropylene rug, shaggy rug, stair carpet, woven rug, 地毯
570249 cotton pile rug
570250 flatweave rug
570292 synthetic flat woven rug
570299 braided rug, cotton rug, dhurrie, jute rug, rag rug
570310 wool rug
570321 artificial grass, artificial turf nylon
570329 carpet nylon, nylon carpet, nylon entrance mat, tufted nylon carpet, washable door mat nylon
570331 artificial turf, astro turf, astroturf, fake grass, 人造草坪
570339 area rug, bath rug tufted?, bathmat, bedroom rug, carpet mat, faux fur rug tufted, fluffy rug, hall runner, hallway runner, living room rug
570339 polyester rug, rug, runner rug, shag rug, tufted carpet, tufted rug, washable rug, 卧室地毯, 毛绒地毯, 浴室地垫
570390 tufted cotton rug, wool tufted?
570410 felt carpet tile
570490 car carpet mat, felt carpet, needlefelt carpet
570500 bath rug, car mat carpet, car mats, carpet, carpet other, carpet runner, carpet square, carpet tile, coir door mat, door mat, door mat fabric
570500 doormat, doormat fabric, entrance mat, floor mat, floor rug, kids rug, kitchen mat, mat cotton, play mat fabric, play rug, playmat rug
570500 prayer mat, stair carpet treads, stair tread mat, welcome mat, 爬行垫, 脚垫, 门垫
580110 wool velvet fabric
580122 corduroy, cut corduroy
580136 chenille, 丝绒布
580137 chenille fabric, velvet, velvet fabric
580190 silk velvet, velvet other
580210 terry fabric, towelling fabric
580230 tufted fabric
580300 gauze fabric, leno
580410 lace net, mesh fabric, netting fabric, tulle, tulle fabric, 网纱
580421 lace fabric, lace ribbon, lace trim, machine lace, 蕾丝花边
580430 handmade lace
580500 gobelin, needle tapestry, needlepoint tapestry, petit point, tapestry handwoven, tapestry panel
580610 hook and loop, hook and loop tape, terry ribbon, velcro, velcro tape, velvet ribbon, 魔术贴
580620 elastic, elastic band sewing, elastic tape, elastic tape sewing, elastic webbing, elasticated ribbon, knicker elastic, 松紧带
580631 bias binding cotton, cotton tape, cotton webbing
580632 bias binding, grosgrain, grosgrain ribbon, organza ribbon, polyester ribbon, ratchet strap webbing, ribbon, ribbon roll, satin ribbon, seam tape
580632 webbing, webbing strap, 丝带, 织带, 缎带
580639 bias tape, binding tape, hem tape, hessian ribbon, jute ribbon, tape woven
580640 bolduc, gift ribbon warp
580710 badge, care label, clothing label, iron on name label, name label woven, name tape, sew on badge, woven badge, woven label, woven patch, 刺绣贴, 布标
580710 布贴
580790 badge fabric, iron on name tag, printed clothing label, printed fabric label, textile label
580810 braid, braid trim, braided trim, gimp braid, piping cord
580890 decorative trim, fringe trim, fringing, ornamental trimming, pom pom, pompom, pompom trim, tassel, tassel trim, trimming, 流苏
580900 metallic thread fabric
581010 embroidered motif, embroidery, embroidery without visible ground, 刺绣
581091 embroidered cotton patch, embroidered fabric
581092 badge embroidered, embroidered badge, embroidered patch, embroidery motif, iron on patch, motif applique, patch iron, patches, sew on patch
581099 applique, embroidery wool
581100 quilted fabric, quilted piece, quilted textile, quilting textile
590110 book binding cloth, bookcloth
590190 artist canvas, blank canvas, buckram, canvas board, canvas panel, prepared canvas, primed canvas, stretched canvas, tracing cloth, 油画布, 画布
590220 tyre cord fabric
590310 leatherette pvc, oilcloth fabric, pvc coated fabric
590320 faux leather fabric, leatherette, pu leather fabric, pul fabric, 皮革面料
590390 coated fabric, laminated fabric, waterproof fabric
590410 lino, linoleum
590500 textile wall covering
590610 adhesive textile tape, athletic tape, cloth tape, cloth tape rubberised, fabric adhesive tape, hockey tape, kinesiology tape
590610 rubberised textile tape, sports tape, zinc oxide tape textile
590691 neoprene fabric, rubberised knitted fabric
590699 insulation tape fabric, rubberised fabric
590700 backdrop fabric, canvas painted, painted canvas scenery, photo backdrop, photography backdrop, photography background, studio backdrop
590700 tarred fabric, theatrical backcloth, theatrical scenery
590800 candle wick, gas mantle, incandescent mantle, lamp wick, textile wick, wick
590900 fire hose, hosepiping textile, textile hose
591000 conveyor belt textile, textile transmission belt
591110 card clothing fabric, felt textile printing, textile fabric rubber coated technical
591120 bolting cloth
591131 papermaker felt
591140 press cloth, straining cloth
591190 buffing wheel textile, filter bag cloth, filter bag textile, filter cloth, ironing press pad, polishing disc textile, polishing mop
591190 polishing pad, sieve fabric, technical textile, textile filter sock, textile gasket
600110 faux fur knitted, long pile fabric, sherpa fabric
600121 terry knitted fabric
600192 fleece fabric, knitted pile fabric, minky fabric, plush fabric, polar fleece fabric, velour fabric
600240 narrow knit elastic
600410 lycra fabric, spandex fabric, stretch fabric, stretch jersey fabric
600537 powernet, warp knit fabric
600590 warp knit
600622 cotton jersey, cotton jersey fabric, jersey fabric, knitted cotton fabric, ribbing fabric
600632 crepe jersey fabric, knitted fabric synthetic, polyester knit, ponte roma fabric, scuba fabric
600690 knit fabric, knitted fabric
`
