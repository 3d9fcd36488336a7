/** Toys, games, sports, miscellany and art (chapters 95 to 97): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const toysSportsMiscellany = `
950300 1000 piece jigsaw, 3 wheel scooter, 3d puzzle, action figure, activity centre, activity cube, airfix, airsoft toy?, animal figure, anime figure
950300 baby comforter, baby doll, baby gym, baby mobile, baby toy, baby walker, baby walker toy, ball pit, ball pit balls, balloons toy?, barbie
950300 bath toy, beach toys, bead kit kids, bear, blaster, blind bag figure, blind box, blind box figure, board puzzle, boomerang, bow and arrow toy
950300 brain teaser, bratz, brio, bubble gun, bubble machine toy, bubble wand, bubbles, bucket and spade, building blocks, building set, busy board
950300 cash register toy, catapult toy, chemistry set, collectable figure, colouring puzzle, comfort blanket toy, comforter toy, construction set
950300 cot mobile, craft kit kids, craft toy, crane toy, crawling toy, crib toy, crystal growing kit, cuddly toy, diamond painting kids, die cast
950300 diecast, diecast car, dinosaur figure, dinosaur toy, doctor set toy, doctors set, doll, doll accessories, doll pram, dolls clothes, dolls house
950300 domino toy, drawing board magnetic toy, dress up doll, drone toy, drum toy, duplo, educational toy, electric ride on, electronic pet
950300 etch a sketch, excavation kit, experiment kit, face toy novelty?, fidget spinner, fidget toy, figure, figurine toy, finger puppet, fingerboard
950300 fire engine toy, fisher price, floor puzzle, foam blaster, foam dart, foam dart gun, foam puzzle, foam sword, football figure, fossil kit
950300 friendship bracelet kit, frisbee toy, frozen elsa doll, funko, funko pop, furby, gacha, garage playset, garage toy, gem art kit kids
950300 go kart kids, gun toy, gundam, hand puppet, harry potter wand, hobby horse, hornby, hot wheels, hula hoop toy?, inflatable toy, interactive pet
950300 jack in the box, jellycat, jewellery kit kids, jigsaw puzzle, juggling, jumperoo, k'nex, karaoke toy, kids craft kit, kids electric car
950300 kids ride on, kids scooter, kids tablet toy, kinetic sand, kitchen playset, kite, la bu bu, labubu, lcd writing tablet, leapfrog, lego
950300 lego set, lightsaber, lol surprise, loom band kit, magic cube, magic kit, magic set, magic tricks, magic wand, magna doodle
950300 magnetic drawing board, magnetic tiles, magnets toy building, marbles run, mask toy?, meccano, mega bloks, micro scooter, microscope toy
950300 mini brands, mini figure, miniature model, minifigure, minion toy, mobile cot, model aircraft, model car, model kit, model railway, model ship
950300 model train, modelling dough, monkey toy, monster truck toy, montessori toy, music toy, musical toy, my little pony, mystery figure, nendoroid
950300 nerf, nerf darts, nerf gun, nesting toy, paddling pool?, paddling toy, paint by sticker, paper plane, paw patrol, pedal car, peppa pig figure
950300 pinwheel, plane toy, play doh, play food, play kitchen, play mat, play mat toy, play set, playdoh set, playmat, playmobil, playset, plush
950300 plush toy, plushie, plushies, pokemon plush, pop it, pop toy, pop up play tent, pop vinyl, pram toy, princess doll, pull along, pull along toy
950300 puppet, push along, push scooter, putty toy, puzzle, puzzle 1000 pieces, rattle, rc boat, rc car, rc helicopter, rc plane, rc truck
950300 reborn doll, remote control car, ride on, ride on car, ride on toy, ride ons, robot toy, rocking horse, role play, role play toy, rubber duck
950300 rubik, rubiks cube, sand table, sand toys, sandpit, scalextric, schleich, science kit, scooter, scooter toy, sensory toy, shape sorter
950300 shield toy, slime, slime toy, slingshot toy, slinky, slot car, soft toy, soother toy, spinning top, spirograph, squeaky baby toy?, squeezy toy
950300 squishmallow, squishy, squishy toy, stacking cups, stacking rings, stacking toy, stem toy, stickle bricks, stress ball, stretchy toy
950300 stuffed animal, stunt scooter, surprise egg toy, surprise toy, sylvanian, talking toy, tamagotchi, tea set toy, teddy, teddy bear, teepee
950300 teether, teether toy, teething ring, telescope toy, tool bench, toy, toy animal, toy car, toy digger, toy drum, toy figure, toy food
950300 toy guitar, toy gun, toy kitchen, toy laptop, toy phone, toy robot, toy soldier, toy sword, toy tools, toy train, toy vehicle, toy windmill
950300 tractor toy, trading figure, trading toy, train set, transformer toy, tricycle, trike, ty beanie, unicorn plush, ventriloquist, vinyl figure
950300 vtech, walker baby, walkie talkie toy, wand toy, warhammer, water balloon, water bombs, water gun, water pistol, water table, whistle toy
950300 wigwam tent kids, wind up toy, windmill toy, wooden blocks, wooden puzzle, wooden toy, wooden train, wrist rattle, yo yo, 公仔, 娃娃, 平衡车, 手办, 拼图
950300 摇铃, 早教玩具, 模型, 毛绒玩具, 气球, 水枪, 泡泡机, 滑板车, 玩偶, 玩具, 玩具车, 益智玩具, 盲盒, 积木, 解压玩具, 过家家, 遥控车, 风筝, 魔方
950420 billiard ball, billiard chalk, billiard table, billiards, cue chalk, cue extension, cue tip, pool balls, pool cue, pool table, snooker balls
950420 snooker cue, snooker table, 台球
950430 arcade machine, arcade machine coin, coin operated game, fruit machine, pinball, pinball coin, slot machine
950440 bicycle cards, card deck, deck of cards, oracle cards, pack of cards, playing cards, poker cards, tarot, tarot cards, tarot deck, 扑克牌
950450 controller, dualsense, dualshock, game controller, gameboy, gamepad, games console, gaming controller, handheld console, joy con, joystick
950450 meta quest, nintendo 3ds, nintendo ds, nintendo switch, oculus, playstation, playstation controller, pro controller, ps vita, ps4
950450 ps4 controller, ps5, ps5 console, ps5 controller, psp, quest 2, quest 3, racing wheel, retro game console, sega mega drive, sony playstation
950450 steam deck, steering wheel gaming, switch console, video game console, vr headset, vr headset gaming, vr眼镜, wii, xbox, xbox controller
950450 xbox series, 掌机, 游戏手柄, 游戏机
950490 air hockey, backgammon, bagatelle, beer pong, bingo, bingo set, board game, booster box, booster pack, bowling, bowling alley equipment?
950490 bowling pins?, card game, cards against humanity, carrom, casino chips, chess, chess board, chess pieces, chess set, cluedo, collectible card
950490 connect 4, cribbage, d20, dart barrels, dart board, dart counter, dart flights, dart mat, dart points, dart shaft, dart stem, dart surround
950490 dart tips, dartboard, dartboard cabinet, dartboard surround, darts, darts set, dice, dice set, dobble, domino, domino set, dominoes, draughts
950490 drinking game, dungeons and dragons, electronic dartboard, elite trainer box, escape room game, family game, flight protectors, flights
950490 flights darts, foosball, game set, garden game?, giant jenga, go game, hen party game, jenga, lorcana, ludo, magic the gathering, mahjong
950490 mancala, marbles, memory game, miniature wargaming, miniatures game, monopoly, murder mystery game, oche, one piece card game, operation game
950490 party game, playing mat card, pokemon, pokemon tcg, poker chip, poker chips, poker set, puzzle game, quiz game, red dragon darts
950490 ring toss game, role playing game, roulette, rpg dice, scrabble, shafts, shuffleboard, skittles game, snakes and ladders, soft tip darts
950490 steel tip darts, strategy game, table football, tabletop game, target darts, tcg, tcg playmat, top trumps, trading card game, trivia game
950490 trivial pursuit, tungsten darts, twister game, unicorn darts, uno, wargame, warhammer dice, winmau, yu gi oh, yugioh, 卡牌, 围棋, 桌游, 象棋, 飞镖, 骰子
950490 麻将
950510 advent calendar empty, advent calendar wooden, artificial christmas tree, bauble, christmas, christmas bauble, christmas cracker
950510 christmas decoration, christmas figure, christmas garland, christmas hanging, christmas log, christmas ornament, christmas snow globe
950510 christmas stocking, christmas tree, christmas tree artificial, christmas tree decoration, christmas tree topper, christmas village
950510 christmas wreath, crackers christmas, elf on the shelf, elf prop, fake snow, garland christmas, gonk, hanging christmas decoration, nativity
950510 nativity set, nutcracker christmas, nutcracker figure, pre lit tree, reindeer decoration, santa, santa decoration, snowman, snowman decoration
950510 star tree topper, tinsel, tree bauble, tree decoration, tree ornament, tree skirt, tree topper, wooden advent calendar, xmas bauble
950510 xmas crackers, xmas decoration, xmas tree, 圣诞树, 圣诞球, 圣诞花环, 圣诞袜, 圣诞装饰
950590 adult costume, advent calendar decoration, angel wings, animal ears headband, backdrop party, balloon, balloon arch kit, banner birthday
950590 birthday balloon, birthday banner, birthday decoration, cake topper party, cape costume, carnival, cloak costume, clown costume
950590 cobweb decoration, confetti, confetti cannon, conjuring, cosplay costume, costume, costume accessory, cupcake topper party, devil horns
950590 dress up, dress up costume, easter bonnet, easter decoration, easter tree, elf costume, face mask costume, face mask party, fairy wings
950590 fake blood prop, fancy dress, fancy dress accessory, fancy dress costume, fancy dress outfit, fancy dress wig?, festive, flower lei
950590 foil balloon, foil curtain, grass skirt, halloween, halloween costume, halloween decoration, halloween mask, halloween prop, hawaiian lei
950590 helium balloon, hen party decoration, hen party sash, inflatable costume, joke, joke article, kids costume, ladies costume, latex balloon
950590 mardi gras, mascot costume, mask costume, masquerade, masquerade mask, mens costume, noise maker, novelty glasses party, number balloon
950590 nurse costume, paper costume hat, party accessories, party bag fillers?, party blower, party bunting, party decoration, party favour, party hat
950590 party kit, party mask, party supplies, party tableware set, photo props party, pinata party, pinata stick, pirate costume, practical joke
950590 princess costume, pumpkin costume, santa costume, santa suit, scream mask, skeleton decoration, superhero costume, swirl decoration
950590 tail costume, tinsel curtain, tutu costume, vampire teeth, whoopee cushion, wings costume, witch costume, witch hat, wizard costume
950590 world book day, 万圣节, 变装, 彩带, 派对用品, 派对装饰, 生日装饰, 节日装饰, 面具
950611 ski, skis, snow ski
950612 ski binding, ski fastening
950619 ski boots binding part, ski pole, snow skate, snow sports, snowboard, snowboard binding
950621 sailboard, windsurf, windsurfer
950629 body board, bodyboard, diving fin, flippers, inflatable paddle board, kickboard swim, kiteboard, paddle board, paddleboard, stand up paddle
950629 sup board, surf board, surf leash, surfboard, swim fins, wakeboard, water ski, water skis, wing foil, 冲浪板, 呼吸管, 桨板, 浮潜, 脚蹼
950631 driver golf, fairway wood, golf club, golf club set, golf driver, golf iron, golf wedge, hybrid golf, putter, 高尔夫球杆
950632 golf ball, lake balls, pro v1, srixon, titleist, 高尔夫球
950639 divot tool, golf accessories, golf ball marker, golf club grip, golf equipment, golf flag, golf glove?, golf grip, golf head cover
950639 golf headcover, golf mat, golf practice, golf practice net, golf putting mat, golf shaft, golf tee, golf training aid, putting aid, putting mat
950639 高尔夫用品
950640 ping pong, ping pong balls, ping pong bats, ping pong table, table tennis, table tennis balls, table tennis bat, table tennis set
950640 table tennis table, 乒乓球, 乒乓球拍
950651 padel tennis racket?, tennis racket, tennis racquet, 网球拍
950659 badminton racket, badminton racquet, badminton set, beach bat, beach tennis bat, padel, padel bat, padel racket, pickleball paddle
950659 pickleball set, squash racket, squash racquet, 匹克球拍, 羽毛球拍
950661 tennis ball, 网球
950662 basketball, beach ball, exercise ball, fitness ball inflatable, football, gym ball, handball, inflatable ball, netball, netball ball
950662 rugby ball, size 5 football, soccer ball, space hopper, swiss ball, volleyball, water polo ball, yoga ball, 排球, 瑜伽球, 篮球, 足球
950669 balls, baseball, baseball ball, boules, bouncy ball, bowling ball, cricket ball, croquet ball, dodgeball, foam ball, hockey ball, juggling ball
950669 lacrosse ball, medicine ball ball, petanque, practice balls, rounders ball, softball, squash ball, stress ball sport?, 棒球
950670 hockey skates, ice skates, inline skates, quad skates, roller blades, roller boots, roller skates, rollerblades, rollerskates, skate wheels
950670 旱冰鞋, 溜冰鞋, 轮滑鞋
950691 ab machine, ab roller, ab trainer, ab wheel, aerobic step, ankle weights, balance ball, balance beam, balance board, barbell, battle rope
950691 booty band, bosu, boxing glove, boxing pads, cable attachment gym, chest expander, cross trainer, dumbbell, elliptical, exercise, exercise band
950691 exercise bike, exercise equipment, exercise machine, exercise mat, ez bar, fitness band, fitness equipment, foam roller, focus pads
950691 grip strengthener, gym, gym bench, gym equipment, gym handle, gym mat, gymnastic, gymnastics bar, gymnastics mat, gymnastics ring, hand grip
950691 hand gripper, hip circle, home gym, hula hoop, hula hoop weighted, jump rope, kettle bell, kettlebell, kick pad, leg exerciser, leg stretcher
950691 martial arts pad, medicine ball, mini bike exerciser, multi gym, olympic bar, pedal exerciser, pilates, pilates ball, pilates reformer
950691 pilates ring, power tower, pull up assist, pull up bar, punch bag, punch ball, punching bag, push up, push up bar, rebounder, resistance
950691 resistance band, resistance tube, rowing machine, sit up bench, skipping rope, slam ball, spin bike, sports trainer core, squat rack
950691 step aerobic, stepper, stretch strap, suspension trainer, thigh trainer, trampoline fitness, treadmill, trx, under desk bike, vibration plate
950691 vinyl dumbbells, walking pad, weight bench, weight lifting belt?, weight plate, weight set, weighted vest, weightlifting belt, weights
950691 wobble cushion, wrist weights, yoga block, yoga mat, yoga strap, yoga wheel, 健腹轮, 健身器材, 哑铃, 壶铃, 弹力带, 拉力带, 泡沫轴, 瑜伽垫, 跑步机, 跳绳
950699 agility ladder, archery, archery bow, archery target, arm bands, arm guard archery, armbands, arrow archery, arrows, ascender
950699 badminton shuttlecock, baseball bat, basketball hoop, basketball net, belay device, bestway pool, body protector, bouncy castle
950699 bow and arrow set, bow archery, box cricket, boxing headguard?, boxing pad, captain armband?, catapult, chalk bag, chest guard, clay pigeon
950699 clay trap, climbing, climbing chalk, climbing frame, climbing harness, climbing wall, corner flag, crampons, cricket bat, cricket gloves
950699 cricket pad, cricket pads, cricket set, croquet set, damper tennis, discus, diving mask, elbow pads, fencing equipment, fencing foil
950699 fencing mask, fishing climbing hold?, fitness trampoline, floorball, football goal, football training, frisbee, garden swing kids, goal
950699 goalkeeper, goalkeeper pad?, goalkeeper training, golf net, grip tape skateboard, groin guard, gum shield, gumshield, hammer throw, head guard
950699 hockey gloves, hockey mask, hockey puck, hockey stick, hot tub inflatable, hurdle, hurley, ice axe?, ice crampons, ice hockey stick
950699 inflatable lilo, inflatable pool, inflatable ring, inflatable unicorn, intex pool, javelin, kayak paddle, kickboard, kite surf?, knee pads
950699 knee pads sport, lacrosse stick, lawn bowls, lilo, longboard, mask and snorkel, mouth guard, mouth guard sport, mouthguard, net ball post
950699 outdoor game, overgrip, paddle sup, penny board, playground equipment, pogo stick, pole vault, polo mallet, pool float, pool lounger inflatable
950699 pool noodle, pool toy float, puddle jumper, pull buoy, quiver, quoits, racket grip, racket strings, rebound net, rebounder net, referee cards
950699 relay baton, rounders bat, rubber ring, rugby tackle, scooter pads?, shin guard, shin pad, shin pads, shooting target, shot put, shuttlecocks
950699 skate deck, skateboard, skateboard deck, skateboard truck, skateboard wheels, slackline, sled, sledge, slide, slide kids, sling shot, slingshot
950699 snooker, snorkel, snorkel set, snorkelling, snow shoes, snow sledge, snowshoes, speed ladder, sports cones, sports equipment, sports goal
950699 sports pads, sports training aid, sports training equipment, starting block, stilts, swim aid, swim armband, swim float, swim paddles
950699 swim ring, swim seat, swim vest float, swimming noodle, swimming pool, swimming pool above ground, swing, swing ball, swing seat kids
950699 swing set, swingball, tackle bag, target airgun, target stand archery, ten pin bowling, tennis overgrip, tennis trainer, tetherball, toboggan
950699 training bib set, training cones, training dummy, trampoline, trampoline cover, trampoline mat, trampoline pad, volleyball net
950699 weights diving belt, wicket set, wrist guard skate, 弓箭, 护具, 泳池, 游泳圈, 滑板, 滑梯, 秋千, 篮球架, 羽毛球
950710 carp rod, fishing pole, fishing rod, rod fishing, 鱼竿
950720 carp hooks, fish hook, fishing hook, hooks fishing, treble hook, 鱼钩
950730 fishing reel, fly reel, reel fishing, spinning reel, 渔线轮, 鱼轮
950790 bait, bait boat?, bite alarm, bivvy alarm, butterfly net, carp rig, carp tackle, decoy, decoy bird, decoy duck, feeder fishing
950790 fishing accessory, fishing bait, fishing bait soft, fishing kit, fishing leader, fishing line reel accessory, fishing lure, fishing net landing
950790 fishing rig, fishing swivel, fishing tackle, fishing weight, fly fishing fly, jig head, keep net, landing net, lure, pike lure, rod pod
950790 rod rest, soft lure, spinner lure, swivel fishing, tackle box set, tackle set, 渔具, 渔网, 路亚, 鱼线, 鱼饵
950810 menagerie, travelling circus
950821 roller coaster
950823 bumper car
950825 water ride
950826 water park equipment
950829 amusement ride, fairground ride, roundabout fairground, roundabout ride
950830 fairground amusement, shooting gallery
950840 travelling theatre
960110 ivory article, worked ivory
960190 bone carving, bone folder, coral bead, horn article, horn button blank, horn comb?, mother of pearl article, shell article, shell carving
960190 shoe horn horn, worked bone, worked horn
960200 carving material, empty capsule, empty gelatine capsules, gelatin capsule empty, gelatine figures, jet worked, meerschaum carving
960200 vegetable capsule empty, wax flower
960310 besom, broom, corn broom, straw broom, twig broom, whisk broom, witches broom
960321 baby toothbrush, bamboo toothbrush, colgate toothbrush, curaprox, denture brush, dog toothbrush, finger toothbrush, interdental brush
960321 kids toothbrush, manual toothbrush, medium toothbrush, oral b toothbrush, soft toothbrush, tepe, tooth brush, toothbrush, travel toothbrush
960321 wisdom toothbrush, 牙刷
960329 baby brush and comb, baby hair brush, back brush, bath brush, beard brush, blow dry brush, boar bristle brush, body brush, brow brush spoolie
960329 brush hair, denman, detangle, detangler brush, detangling brush, dry body brush, dryer brush, exfoliating brush, eyelash brush
960329 face cleansing brush, face cleansing brush silicone manual, foot brush, hair brush, hairbrush, lash brush, loofah back brush?, mascara wand
960329 mason pearson, nail brush, paddle brush, round brush, shaving brush, shower brush, smoothing brush, spoolie, styling brush, tangle teezer
960329 thermal brush, vent brush, wet brush, 发梳, 按摩梳, 气垫梳, 沐浴刷
960330 angled brush, art brush, artist brush, artist paintbrush, blending brush, blush brush, bronzer brush, brow brush, brush make up, brush makeup
960330 brush set make up, brush set makeup, buffing brush, calligraphy brush, concealer brush, contour brush, cosmetic brush, crease brush, eye brush
960330 eye brush set, eyeliner brush, eyeshadow brush, face brush makeup, fan brush, fine detail brush, foundation brush, highlighter brush
960330 kabuki brush, lip brush, make up brush, makeup brush, makeup brush set, mask brush, morphe brush, nail art brush, paint brush artist
960330 paint brush set, powder brush, real techniques, spectrum brush, stippling brush, watercolour brush, writing brush, zoeva, 化妆刷, 化妆刷套装, 毛笔, 画笔
960340 cutting in brush, decorating brush, distemper brush, emulsion brush, fence brush, mini roller, paint brush, paint brush decorating
960340 paint brush wall, paint pad, paint roller, paintbrush, radiator brush, roller frame, roller refill, roller sleeve, varnish brush
960340 wall paint brush, wallpaper brush, 油漆刷, 滚筒刷
960350 brush appliance, brush for machine, brush part, drill brush, machine brush, motor brush cleaning, street sweeper brush, wire cup brush
960350 wire wheel brush
960390 bannister brush, basting brush, bbq brush, bottle brush, bottle cleaning brush, broom head, brush, brush and pan, car wash brush
960390 carpet sweeper, cat brush, chimney brush, cleaning brush, clothes brush, cobweb brush, curry comb, deck brush, deshedding, dish brush
960390 dish wand, dog brush, drain brush, dustpan and brush, extendable duster, feather duster, flat mop, flea brush, floor mop, floor squeegee
960390 flue brush, furminator, grill brush, grooming brush, grooming glove, gun cleaning brush, hand brush, hard broom, horse brush, keyboard brush
960390 lint brush, lint roller, lobby dustpan, mane brush, microfibre duster, mop, mop bucket set, mop handle, paint comb, pastry brush, patio brush
960390 pet brush, pet grooming, pet hair remover, pet hair remover brush, pipe cleaner brush, radiator duster, scrub brush, scrubbing brush
960390 shoe brush, silicone brush basting, silicone toilet brush, slicker brush, snow brush, soft broom, spin mop, sponge mop, squeegee, squeegee mop
960390 straw brush, straw cleaning brush, suede brush, sweeping broom, sweeping brush, swiffer, teat brush, toilet brush, vegetable brush
960390 washing up brush, weed brush, window cleaner squeegee, window wiper, wire brush hand, yard broom, 刷子, 宠物梳, 扫帚, 拖把, 清洁刷, 粘毛器, 马桶刷
960400 flour sieve hand, garden sieve, hand riddle, hand sieve, riddle, soil sieve
960500 amenity kit, mini sewing kit, sewing kit, sewing set travel, shoe care kit, shoe cleaning kit, shoe shine kit, toiletry travel kit, travel kit
960500 travel kit personal, travel set, travel sewing kit, travel toiletry set, 旅行套装, 针线盒
960610 popper kit, poppers, press stud, snap button, snap fastener
960621 button craft, buttons, plastic button, resin button, shirt button
960622 brass button, jeans button, metal button, military button
960629 coconut button, horn button, leather button, shell button, toggle button, wooden button, 扣子, 纽扣
960630 button blank, button mould, button parts, cover button, self cover buttons
960711 metal zip, metal zipper, zip metal teeth
960719 concealed zip, dress zip, invisible zip, nylon zip, open ended zip, plastic zipper, zip, zipper, 拉链
960720 slide fastener part, slider zip, zip pull, zip puller, zip slider, zip tag, zipper pull, zipper tape chain
960810 4 colour pen, ball pen, ballpoint, ballpoint pen, bic cristal, bic pen, biro, cross pen, frixion, gel ink pen, gel pen, parker pen, pen
960810 pen gift, pen set, pilot pen, promotional pen, retractable pen, rollerball, rollerball pen, uniball, 中性笔, 圆珠笔, 笔, 签字笔
960820 acrylic marker, alcohol marker, art markers, brush pen, chalk marker, colouring pens, crayola marker, dry wipe marker, dual tip marker
960820 fabric pen, felt pens, felt tip pen, felt tips, fibre tip, fibre tip pen, fine liner, fineliner, glass pen marker, grout pen, highlighter pen
960820 kids felt tips, liquid chalk pen, marker, marker pen, paint marker, paint pen, permanent marker, posca, promarker, sharpie, stabilo, supertips
960820 uv pen marker, washable markers, whiteboard marker, 水彩笔, 白板笔, 荧光笔, 记号笔, 马克笔
960830 calligraphy pen, dip pen set, drawing pen, fountain pen, indian ink drawing pen, lamy safari, stylograph, technical pen, 钢笔
960840 automatic pencil, clutch pencil, mechanical pencil, propelling pencil, sliding pencil, 自动铅笔
960850 pen and pencil set, pen set gift
960860 ballpoint refill, gel refill, ink refill ball, parker refill, pen refill, 笔芯
960891 calligraphy nibs, nib, nib point, pen nib
960899 apple pencil?, brush pen empty water, capacitive stylus, duplicating stylo, paperless stencil pen, pen cap, pen clip, pen holder, pen parts
960899 pencil extender, pencil grip, pencil toppers, stylus pen, touch pen, touch screen pen, 电容笔, 笔尖
960910 colored pencil, colour pencils, coloured pencil, colouring pencil, crayon pencils, derwent, drawing pencil, faber castell, graphite pencil
960910 hb pencil, jumbo pencils, pencil, pencil set, sketching pencils, watercolour pencils, wax crayon sheath, 彩色铅笔, 彩铅, 铅笔
960920 lead refill, mechanical pencil leads, pencil lead, refill lead
960990 bath crayons, billiard chalk drawing?, blackboard chalk, chalk, charcoal drawing, charcoal pencil, crayola crayons, crayon, drawing charcoal
960990 fabric chalk, jumbo chalk, oil pastel, pastel, pavement chalk, playground chalk, sidewalk chalk, soft pastel, tailor chalk, twistable crayons
960990 wax crayon, 油画棒, 粉笔, 蜡笔
961000 black board, blackboard, chalk board, chalkboard, drawing board, drawing board kids, dry erase board, flip chart board, magnetic whiteboard
961000 memo board, notice board whiteboard, planner whiteboard, slate drawing, slate writing, white board, whiteboard, writing board, 画板, 白板, 黑板
961100 acrylic stamp, clear stamps, date stamp, date stamper, hand embosser, hand stamp, ink stamp, label printing hand, numbering machine hand
961100 numbering stamp, price gun, printing set, rubber stamp, sealing stamp, self inking stamp, stamp, stamp set, stamper, stamps craft
961100 teacher stamp, wax seal, wax seal stamp, wooden stamp, 印章
961210 brother tape, dymo tape, ink ribbon, label cartridge, label tape, label tape cassette, p touch tape, printer ribbon, ribbon cassette
961210 thermal ribbon, typewriter ribbon
961220 hand and footprint kit, ink pad, ink pads, inkless print kit, stamp pad, stamping pad, 印台
961310 bic lighter, clipper lighter?, disposable lighter, gas lighter non refillable
961320 cigarette lighter, clipper, jet lighter, lighter, petrol lighter, pocket lighter, refillable lighter, torch lighter, windproof lighter, zippo
961320 打火机
961380 arc lighter, bbq lighter, candle lighter, electric lighter, gas igniter, gas lighter kitchen, hob igniter, kitchen lighter, long lighter
961380 plasma lighter, stove lighter, table lighter, usb lighter, utility lighter, 点火器, 电弧打火机
961390 flints, lighter flint, lighter part, lighter wick
961400 briar pipe, cigar holder, cigarette filter holder, cigarette holder, hookah, pipe bowl, pipe stem, pipe tobacco pipe, shisha, shisha pipe
961400 smoking pipe, tobacco pipe, water pipe smoking, wooden pipe, 水烟, 烟斗
961511 afro comb, alice band plastic, baby comb, banana clip, barrette plastic, beard comb, bulldog hair clip, claw clip, comb, detangling comb
961511 french pin, hair barrette, hair claw, hair clips, hair comb, hair comb plastic, hair slide, hair slide plastic, hairclips, hard headband
961511 headband plastic, jaw clip, lash comb, lice comb, nit comb, plastic comb, plastic hair slide, snap clips, tail comb, wide tooth comb, 梳子
961519 acetate hair, bamboo comb, barrette, bridal comb, bridal hair comb, bridal hair vine, flea comb, hair comb metal, hair slide metal, hair stick
961519 metal comb, metal hair clip, metal headband, pearl hair clip, pearl hair slide, wood comb, wooden comb, 木梳
961590 bun maker, bun pins, bun ring, curler, curling rod heatless, flexi rods, foam rollers hair, hair bow clip, hair bun maker, hair curler foam
961590 hair donut, hair grip, hair pins, hair roller, hair twister, hairpin, heatless curler, heatless curls, kirby grip, perm rod, rollers hair
961590 sectioning clips, self grip rollers, silk curler, sleep in rollers, velcro rollers, 卷发筒, 发卡, 发夹, 抓夹, 边夹, 鲨鱼夹, 鸭嘴夹
961610 atomiser, atomizer, perfume atomiser, perfume atomizer, perfume spray empty, refillable atomiser, scent spray mount, toilet spray, travalo
961610 travel atomiser, 香水分装瓶
961620 application mitt, back applicator tan, beauty blender, beauty sponge, beautyblender, blender sponge, blending sponge, body powder puff
961620 cosmetic pad applicator, cosmetic puff, cosmetic sponge, cosmetic wedges, exfoliating mitt, eyeshadow applicator sponge, foundation sponge
961620 konjac puff?, konjac sponge, make up pads, make up sponge, makeup blender, makeup puff, makeup sponge applicator, makeup sponges, makeup wedges
961620 miracle complexion sponge, powder puff, reusable makeup pad, self tan mitt, sponge applicator, tan mitt, tanning glove, tanning mitt
961620 velour puff, 粉扑, 美妆蛋
961700 bottle insulated, chilly's bottle, coffee cup reusable insulated, coffee flask, coffee travel mug, contigo, double wall bottle
961700 double walled bottle, drinking bottle steel, flask, food flask, hydration bottle steel, hydro flask, insulated bottle, insulated coffee cup
961700 insulated cup, insulated flask, insulated food jar, insulated jug, insulated mug, insulated travel cup, insulated tumbler
961700 insulated water bottle, ion8, metal water bottle, owala, quencher, rambler, reusable coffee cup, sigg, stainless steel flask
961700 stainless steel water bottle, stan flowstate, stan h2o, stan quencher, stanley, stanley classic, stanley cup, stanley quencher, stanley trigger
961700 stanley tumbler, steel water bottle, thermal cup, thermal flask, thermal jug, thermal mug, thermos, thermos flask, thermos food, travel cup
961700 travel mug, travel tumbler, tumbler stainless, vacuum bottle, vacuum flask, vacuum insulated, vacuum jug, water bottle stainless steel, yeti
961700 保温壶, 保温杯, 保温瓶, 冰霸杯, 水壶, 焖烧杯
961800 animated display, display dummy, dress form, dressmakers dummy, jewellery bust?, lay figure, mannequin, mannequin hand, nail practice hand
961800 practice hand, wig head, 人台, 模特假人
961900 active fit, adult diaper, adult nappies, always dailies, always discreet, always maxi, always platinum, always ultra, applicator tampons
961900 attends, baby dry, bed pad, bed pads disposable, bodyform, breast pad, breast pads, carefree, cloth nappy, cloth pads, compak, cotton tampons
961900 dailies, diaper, discreet pads, discreet pants, disposable bed mats, disposable nappies, drynites, huggies, huggies pull ups, incontinence
961900 incontinence liner, incontinence pad, incontinence pants, kit & kin nappy, kotex, lil-lets, liner sanitary, liners, liners daily
961900 little swimmers, maternity pad, maternity pads, maternity towels, maxi pad, mega liners, mens incontinence, menstrual pad?, nappy, nappy insert
961900 nappy liner, nappy pant, nappy pants, newborn nappies, night pads, nursing pad, pads, pampers, pants adult, panty liner, panty liners
961900 pantyliners, pearl super, pee pads, period pads, period towels, period underwear, premium protection, pull ups, puppy pads, puppy training pad
961900 reusable sanitary pad, sanitary pad, sanitary towel, swim nappy, tampax, tampon, tena, tena lady, tena men, tena pants, towels sanitary
961900 training pads dog, training pants, ultra towels, underpad, underwear incontinence, 卫生巾, 卫生棉条, 尿不湿, 尿布, 护垫, 拉拉裤, 月经裤, 纸尿裤, 防溢乳垫
962000 bipod, camera tripod, gimbal stick, gorillapod, light stand tripod, mini tripod, monopod, phone tripod, selfie stick, tripod, tripod stand, 三脚架
962000 自拍杆
970121 oil painting antique, old painting, painting antique
970191 acrylic painting, artwork, canvas painting, collage, drawing original, hand painted, hand painted canvas, handmade painting, oil painting
970191 original art, original artwork, original painting, painting, pastel drawing, portrait painting, watercolour painting, 手绘画, 油画
970192 mosaic art
970199 art collage, decorative plaque collage
970210 antique engraving
970290 etching, limited edition lithograph, linocut print, original engraving, original lithograph, original print
970310 antique sculpture
970390 original sculpture, original statuary, sculpture original
970400 collectable stamps, first day cover, philatelic, postage stamps used, stamp collecting, stamp collection, stamps collectable, used stamp
970510 archaeological collection, collectable historic, ethnographic, military memorabilia collection
970521 ammonite, botanical specimen, butterfly specimen, fossil, human remains, insect specimen, meteorite, mineral specimen, taxidermy
970521 zoological specimen
970529 fossil collection, shell collection
970531 ancient coin, coin collection, collectors coin rare, medal collectable, numismatic, old coin, roman coin
970610 antique over 250, 古董
970690 antique, antique clock, antique furniture
`
