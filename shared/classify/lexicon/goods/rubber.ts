/** Rubber (chapter 40): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const rubber = `
400110 latex liquid, natural latex, natural rubber latex
400121 smoked sheet
400122 technically specified natural rubber
400130 balata, chicle, gutta percha
400211 sbr latex
400249 chloroprene, neoprene raw
400280 mixture of rubber
400300 reclaimed rubber
400400 rubber chipping, rubber crumb, rubber scrap
400591 unvulcanised rubber sheet
400610 camel back strip, retread rubber
400700 rubber cord, rubber thread
400811 cellular rubber sheet, eva rubber foam, foam rubber sheet, neoprene sheet, rubber foam sheet
400819 rubber foam strip
400821 rubber floor sheet, rubber matting sheet, rubber roll, rubber sheet
400829 draught excluder rubber, rubber profile, rubber seal strip, rubber strip
400911 latex tube, rubber hose, rubber tube, rubber tubing
400912 rubber hose with fitting
400921 hydraulic hose
400931 radiator hose, textile reinforced hose
400932 brake hose
400942 hose assembly
401011 conveyor belt, steel belt conveyor
401012 conveyor belting
401031 fan belt, v-belt, 同步带, 皮带传动
401035 cambelt, synchronous belt, timing belt, toothed belt
401039 belt drive, drive belt, transmission belt
401110 car tire, car tyre, pneumatic tyre car, tyre, 轮胎
401120 lorry tyre, truck tyre, van tyre
401130 aircraft tyre
401140 motorcycle tyre
401150 bicycle tyre, bike tire, bike tyre, 自行车轮胎
401170 agricultural tyre, tractor tyre
401180 industrial tyre, loader tyre
401190 scooter tyre, wheelbarrow tyre
401211 retreaded tyre
401220 used tyre
401290 solid tyre, tubeless insert, tyre flap, tyre tread
401310 car inner tube, inner tube car
401320 bicycle inner tube, bike inner tube, inner tube bicycle, 内胎
401390 inner tube
401410 condom, durex, sheath contraceptive, 安全套, 避孕套
401490 baby bottle teat, dummy, dummy rubber, enema bulb, finger cot rubber, hot water bottle, ice bag, icebag, nipple shield, rubber pipette bulb
401490 rubber teat, silicone soother, teat, 热水袋
401512 examination glove, latex examination glove, medical glove, nitrile glove medical, surgical glove
401519 disposable nitrile, gardening glove latex, household glove, latex glove, marigold, nitrile glove, rubber glove, washing up glove, 丁腈手套, 乳胶手套
401519 橡胶手套
401590 diving suit, dry suit, gimp mask, latex catsuit, latex clothing, latex mask costume?, neoprene garment, waist trainer rubber, wetsuit
401590 wetsuit neoprene, 潜水服
401610 cellular rubber article, rubber foam article, rubber foam block, sponge rubber
401691 boot mat, car mat rubber, door matting, doormat rubber, floor mat rubber, gym flooring, gym mat rubber, horse mat, mats, play mat rubber
401691 rubber floor tile, rubber mat, shower mat rubber, stable mat, yoga mat natural rubber, 地垫, 橡胶垫, 汽车脚垫
401692 eraser, pencil eraser, rubber eraser, rubber pencil, 橡皮擦
401693 door gasket, door seal, door seal rubber, fridge seal, gasket, gasket rubber, o-ring, oil seal, oven seal, rubber gasket, rubber seal, seal ring
401693 shaft seal, tap washer, washer rubber, 密封圈
401694 boat fender, dock fender, inflatable rubber fender
401695 air mattress rubber, inflatable rubber, rubber dinghy cushion
401699 anti vibration pad, balloon rubber, bumper rubber, bush rubber, chair foot rubber, chew toy, dog toy, dog toy rubber, door stop, door stopper
401699 door stopper rubber, doorstop, elastic band, engine mount, ferrule, handle grip, jar ring, loom bands, pedal rubber, pet toy, plunger
401699 resistance band rubber, rubber band, rubber buffer, rubber bung, rubber feet, rubber ferrule, rubber grip, rubber mallet head, rubber mat holder
401699 rubber mould, rubber mount, rubber pad, rubber part, rubber stamp base, rubber stopper, rubber tip, rubber toy dog, rubber wedge
401699 silicone rubber band, squash grip, squeegee rubber, suspension bush, table mat rubber, vibration mount, walking stick ferrule, wiper blade rubber
401699 橡皮筋, 橡胶塞, 门挡
401700 ebonite, hard rubber, vulcanite
`
