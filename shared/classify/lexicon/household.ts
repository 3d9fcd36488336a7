/** Furniture, light, toys, sports, stationery, art and the rest of section XX and XXI. */
export const household = `
940110 aircraft seat
940120 car seat?, vehicle seat, child safety seat, booster seat, baby car seat, child car seat; 儿童安全座椅
@officechair office chair, gaming chair, swivel chair, desk chair, computer chair; 办公椅, 电竞椅, 转椅, 电脑椅
@sofa sofa, armchair, couch, settee, recliner, love seat; 沙发, 扶手椅, 懒人椅
940141 sofa bed, wooden sofa bed, futon; 沙发床
@chair chair, stool, bar stool, barstool, dining chair, bench, folding chair, camping chair, high chair, rocking chair, deck chair, highchair, footstool seat, step stool, garden chair, kids chair, baby bouncer, hammock chair, sun lounger, lounger, seat, bar stools, bouncer, booster; 椅子, 凳子, 餐椅, 折叠椅, 吧台椅, 露营椅, 躺椅, 儿童餐椅
940199 chair part, seat part, chair leg, chair armrest
940210 dentist chair, salon chair, barber chair, hairdressing chair; 理发椅
940290 massage table, hospital bed, medical furniture, massage bed; 按摩床
@officedesk office desk, desk, standing desk, computer desk, office cabinet, filing cabinet; 办公桌, 书桌, 升降桌, 文件柜
@kitchencabinet kitchen cabinet, kitchen unit, pantry cupboard; 橱柜
@bedroom bed frame, bedside table, chest of drawers, wardrobe, dressing table, bed, nightstand, bunk bed, dresser, cot, cot bed, crib, headboard, ottoman bed, divan, toddler bed, drawer chest, chest drawers, bedroom furniture, cotbed; 床架, 床头柜, 斗柜, 衣柜, 梳妆台, 婴儿床, 床
@furniture table, coffee table, shelf, bookcase, shelving unit, cabinet, sideboard, dining table, side table, tv stand, shoe rack, console table, shelves, bookshelf, tv unit, storage unit, cupboard, wall shelf, shelving, folding table, garden table, display cabinet, room divider, clothes rail, storage bench, easel, shoe cabinet, bathroom cabinet, floating shelf, garden furniture, camping table, plant stand, clothes rack, storage rack, dining set, tv cabinet, garden furniture set, rattan furniture, nest of tables, changing table, toy box wooden, magazine rack, display shelf, furniture, trolley kitchen, kallax, playpen, cat tree?; 桌子, 茶几, 书架, 鞋柜, 餐桌, 电视柜, 货架, 边几, 折叠桌, 收纳柜, 储物柜, 鞋架, 家具
940391 wooden furniture part, table leg, drawer front, shelf insert, cabinet door, worktop
940399 furniture part metal, furniture leg, bed slat, shelf part
940410 mattress support, bed base, box spring; 
940421 foam mattress, memory foam mattress, latex mattress; 记忆棉床垫, 乳胶床垫
940429 mattress, spring mattress, cot mattress, pocket sprung; 床垫, 弹簧床垫
940430 sleeping bag; 睡袋
940440 duvet, quilt, comforter, eiderdown, bedspread quilted, duvet insert, tog duvet, tog, weighted blanket, quilted throw, goose down duvet; 被子, 羽绒被, 棉被, 夏凉被, 被芯, 重力毯
940490 pillow, cushion, mattress topper, pouffe, memory foam pillow, seat cushion, pregnancy pillow, neck pillow, throw pillow, bean bag, travel pillow, chair pad, mattress pad, pet bed, dog bed, cat bed, bolster, floor cushion, nursing pillow, topper, body pillow, dog mattress, cushions, pillows, chair cushion, mattress protector quilted, footstool, pouf, back cushion, lumbar cushion, cat nest, dog sofa, wedge pillow, cushion pad, sleep pod; 枕头, 抱枕, 坐垫, 靠垫, 懒人沙发, 记忆枕, 宠物窝, 猫窝, 狗窝, u型枕, 孕妇枕, 床褥
@ceilinglamp chandelier, ceiling light, pendant light, wall light, pendant lamp, ceiling lamp, wall lamp, sconce, downlight, led downlight, panel light, track light, wall lights; 吊灯, 吸顶灯, 壁灯, 筒灯
@tablelamp table lamp, desk lamp, floor lamp, bedside lamp, night light, nightlight, reading lamp, lamp, standard lamp, lava lamp, moon lamp, himalayan lamp, salt lamp, sunset lamp, star projector, led desk lamp, book light; 台灯, 夜灯, 小夜灯, 落地灯, 床头灯, 氛围灯, 星空灯
940531 fairy lights, string lights, christmas lights, led string light, fairy light, curtain light; 圣诞灯, 灯串, 彩灯
940541 solar light, solar garden light, solar lamp, solar lantern, solar string light, solar street light; 太阳能灯
940542 led strip, floodlight, led light, spotlight, lantern, outdoor light, strip light, grow light, garden light, ring light, light bar, cabinet light, led panel, fish tank light, led tube light, selfie light, led lantern, work light, led lamp, stage light, post light, video light, bollard light, security light, neon light, flood light; 灯带, 射灯, 投光灯, 补光灯, 植物灯, 环形灯, 橱柜灯
940549 lamp non led, uv light, halogen floodlight
940550 oil lamp, candle lantern, hurricane lamp, non electric lantern, kerosene lamp
940561 neon sign, illuminated sign, led sign, lightbox; 霓虹灯牌, 灯箱
940591 glass lamp part, glass lamp shade
940592 plastic lamp part, plastic lamp shade
940599 lampshade, lamp shade, lamp base, light part, lamp part, light shade; 灯罩
940610 summer house, wooden shed, log cabin, playhouse wooden building
940690 greenhouse, garden shed, gazebo metal, shed, carport, polytunnel; 温室, 花房
950300 toy, doll, puzzle, plush toy, lego, building block, toy car, jigsaw, action figure, teddy bear, soft toy, rc car, rattle, scooter, play set, dolls house, board puzzle, baby toy, toy gun, water gun, slime toy, bath toy, balance bike, tricycle, ride on, toy train, model kit, train set, toy kitchen, plushie, plush, stuffed animal, building set, model car, bubble machine, kite, yo yo, fidget toy, fidget spinner, squishy, play tent, jigsaw puzzle, figure, die cast, remote control car, toys, nerf, playset, rubber duck, bubble wand, cuddly toy, toy figure, dinosaur toy, play doh, doll clothes, baby doll, barbie, hot wheels, playmobil, transformer toy, spinning top, puppet, teether toy, sensory toy, pop it, magic cube, rubik, science kit, craft kit kids, kids scooter, ride on car, toy phone, toy vehicle, minifigure, doll house, wooden toy, educational toy, montessori toy, play mat toy, activity centre, ball pit, baby gym, baby walker, toy animal, stacking toy, marble run, magnetic tiles, bubbles, bubble gun, foam blaster, blaster, toy sword, walkie talkie toy, mini figure, labubu, squishmallow, funko, pop vinyl, gundam, diecast, 3d puzzle, trading toy, blind box, pogo stick, push along, foam dart, rocking horse, sand toy, bucket and spade, play food, play kitchen, slingshot toy, magic wand, pinwheel, paper plane, model aircraft, model railway, toy tool, jack in the box, shape sorter, comforter toy, baby comforter, music toy, teddy, bear; 玩具, 玩偶, 拼图, 毛绒玩具, 积木, 公仔, 娃娃, 手办, 遥控车, 玩具车, 平衡车, 滑板车, 泡泡机, 盲盒, 魔方, 解压玩具, 益智玩具, 早教玩具, 水枪, 摇铃, 过家家, 模型, 风筝
950420 snooker cue, pool table, billiard, pool cue; 台球
950430 arcade machine, pinball
950440 playing cards, poker cards, playing card, deck of cards; 扑克牌
950450 video game console, game controller, nintendo switch, playstation, ps5 controller, xbox, xbox controller, joystick, gamepad, game console, ps4 controller, joy con, vr headset, steering wheel gaming, retro game console, handheld console, gaming controller, console; 游戏机, 游戏手柄, 掌机, vr眼镜
950490 board game, card game, chess, dice, darts, dartboard, trading card, pokemon card, trading cards, domino, bowling, table football, dart flight, dart, poker chip, poker set, mahjong, backgammon, party game, game set, family game, tcg, booster pack, booster box, miniature wargaming, warhammer, dart board, dart shaft, chess set, air hockey, escape room game, jenga, monopoly, pokemon, yugioh, magic the gathering, collectible card; 桌游, 象棋, 麻将, 飞镖, 卡牌, 骰子, 围棋
950510 christmas tree, bauble, christmas decoration, christmas ornament, tinsel, christmas stocking, advent calendar wooden, christmas wreath, christmas cracker, christmas, xmas decoration, tree topper, tree skirt, nativity, xmas tree, santa, nutcracker figure, christmas bauble, baubles, snowman; 圣诞树, 圣诞装饰, 圣诞袜, 圣诞花环, 圣诞球
950590 party decoration, halloween decoration, fancy dress, costume, halloween costume, bunting, party hat, pinata, confetti, halloween mask, cosplay costume, magic trick, birthday banner, joke, party supplies, face mask party, carnival, dress up costume, fancy dress costume, easter decoration, party favour, dress up, halloween, photo booth prop, mask costume, party kit, balloon arch, masquerade, banner birthday, birthday decoration, confetti cannon, princess costume, witch hat; 派对用品, 万圣节, 节日装饰, 派对装饰, 生日装饰, 彩带, 面具, 变装
950300 balloon, balloons, foil balloon, latex balloon; 气球
950611 skis, ski
950612 ski binding
950619 ski pole, snowboard, snow sports
950621 sailboard, windsurf
950629 surfboard, paddle board, sup board, bodyboard, water ski, snorkel, swim fin, diving fin, snorkel set, swim fins; 冲浪板, 桨板, 脚蹼, 浮潜, 呼吸管
950631 golf club, golf clubs, putter, golf driver; 高尔夫球杆
950632 golf ball, golf balls; 高尔夫球
950639 golf tee, golf equipment, golf accessory, golf training aid, golf grip; 高尔夫用品
950640 table tennis bat, ping pong table, table tennis table, table tennis; 乒乓球拍, 乒乓球
950651 tennis racket, tennis racquet; 网球拍
950659 badminton racket, squash racket, padel racket, pickleball paddle, padel; 羽毛球拍, 匹克球拍
950661 tennis ball, tennis balls; 网球
950662 football, basketball, volleyball, rugby ball, inflatable ball, soccer ball, exercise ball, yoga ball, gym ball; 足球, 篮球, 排球, 瑜伽球
950669 cricket ball, hockey ball, baseball ball, massage ball, ball; 棒球
950670 roller skates, ice skates, inline skates, roller skate, quad skates; 轮滑鞋, 旱冰鞋, 溜冰鞋
950691 dumbbell, yoga mat, resistance band, treadmill, exercise bike, kettlebell, weight bench, gym equipment, skipping rope, foam roller, ab roller, pull up bar, weight plate, barbell, fitness equipment, punch bag, push up, exercise machine, ankle weight, jump rope, rowing machine, exercise mat, gym bench, hand grip, yoga block, trampoline fitness, pilates ring, trampoline, pilates, weightlifting belt, lifting strap, balance board, aerobic step, exercise, resistance, home gym, cross trainer, vibration plate, yoga wheel, punching bag, gym; 哑铃, 瑜伽垫, 拉力带, 弹力带, 跑步机, 跳绳, 健身器材, 泡沫轴, 健腹轮, 壶铃
950699 skateboard, swimming pool, paddling pool, football goal, shin pad, sports equipment, archery, swing, tennis net, cricket bat, hockey stick, boxing pad, climbing, goalkeeper, basketball hoop, frisbee, snooker, shin guard, shin pads, sports net, inflatable pool, badminton net, swim ring, pool float, swim armband, hot tub inflatable, garden swing, training cone, arm bands, climbing frame, slide, swing set, baseball bat, sports training aid, mouth guard, gum shield, shuttlecock, cricket pad, hurdle, agility ladder, lacrosse stick, pool toy float, sledge, basketball net, bow archery, arrows, bouncy castle, fencing equipment, gymnastics, sports goal, javelin; 滑板, 泳池, 游泳圈, 护具, 秋千, 弓箭, 羽毛球, 滑梯, 篮球架
950710 fishing rod, fishing pole; 鱼竿
950720 fish hook, fishing hook; 鱼钩
950730 fishing reel, reel fishing; 渔线轮, 鱼轮
950790 fishing lure, fishing net, bait, fishing tackle, landing net, fishing line, fishing float, carp rig, fishing bait, lure, bivvy alarm, fishing accessory, bite alarm; 路亚, 鱼饵, 鱼线, 渔网, 渔具
950829 roundabout ride, amusement ride
960110 ivory article
960190 horn article, bone carving, shell article, mother of pearl article
960200 gelatin capsule, empty capsule
960310 twig broom, corn broom
960321 toothbrush, manual toothbrush, tooth brush, kids toothbrush, interdental brush, bamboo toothbrush; 牙刷
960329 hair brush, hairbrush, shaving brush, nail brush, paddle brush, bath brush, body brush, detangling brush, eyelash brush, beard brush, face cleansing brush, tangle teezer, wet brush, detangler brush; 发梳, 气垫梳, 按摩梳, 沐浴刷
960330 makeup brush, paint brush artist, make up brush, foundation brush, cosmetic brush, powder brush, brush set make up, art brush, artist brush, blending brush, artist paintbrush, brush make up, eyeshadow brush, kabuki brush, blush brush, lip brush; 化妆刷, 毛笔, 画笔, 化妆刷套装
960340 paint roller, paint brush, paintbrush, decorating brush, paint pad; 油漆刷, 滚筒刷
960350 machine brush, brush part
960390 broom, mop, cleaning brush, dustpan and brush, toilet brush, squeegee, lint roller, feather duster, dish brush, sweeping brush, floor mop, mop head, duster, pet brush, grooming brush, window squeegee, brush, bottle brush, pet hair remover, carpet sweeper, scrubbing brush, dog brush, wire brush hand; 拖把, 扫帚, 马桶刷, 粘毛器, 刷子, 清洁刷, 宠物梳
960400 hand sieve
960500 travel kit, sewing kit, travel set, shoe cleaning kit, amenity kit; 针线盒, 旅行套装
960610 snap fastener, press stud
960621 plastic button
960622 metal button
960629 button, buttons, wooden button; 纽扣, 扣子
960711 metal zip, metal zipper
960719 zip, zipper, zips; 拉链
960720 zip puller, slide fastener part, zip slider, zipper pull
960810 ballpoint pen, pen, gel pen, biro, rollerball, pens, ball pen, ballpoint; 圆珠笔, 中性笔, 签字笔, 笔
960820 marker pen, felt tip pen, highlighter pen, fineliner, marker, felt pen, whiteboard marker, felt tips, markers, brush pen, sharpie, paint pen, fibre tip; 马克笔, 荧光笔, 记号笔, 水彩笔, 白板笔
960830 fountain pen, calligraphy pen; 钢笔
960840 mechanical pencil, propelling pencil; 自动铅笔
960850 pen set; 
960860 pen refill; 笔芯
960899 pen part, pen nib, stylus pen, stylus; 电容笔, 笔尖
960910 pencil, coloured pencil, pencils, colouring pencil, colored pencil; 铅笔, 彩铅, 彩色铅笔
960920 pencil lead
960990 crayon, chalk, pastel, wax crayon, crayons, oil pastel, tailor's chalk, charcoal drawing; 蜡笔, 粉笔, 油画棒
961000 whiteboard, blackboard, chalkboard, drawing board, dry erase board; 白板, 黑板, 画板
961100 rubber stamp, stamp, date stamp, self inking stamp, wax seal, stamps craft; 印章
961210 printer ribbon, typewriter ribbon
961220 ink pad; 印台
961310 disposable lighter
961320 lighter, refillable lighter, pocket lighter, clipper lighter, zippo; 打火机
961380 arc lighter, plasma lighter, candle lighter, kitchen lighter, bbq lighter, electric lighter, usb lighter; 电弧打火机, 点火器
961400 smoking pipe, hookah, shisha pipe, bong, cigarette holder, tobacco pipe; 烟斗, 水烟
961511 comb, hair comb, plastic comb, hair slide plastic, wide tooth comb; 梳子
961519 wooden comb, metal comb; 木梳
961590 hair clip, claw clip, hair pin, hair roller, bobby pin, hair grip, hair curler, hair claw, hair slide, hairpin, hair bow clip, hair clips, kirby grip, hair rollers, bobby pins, heatless curler; 发夹, 抓夹, 发卡, 卷发筒, 鲨鱼夹, 边夹, 鸭嘴夹
961610 perfume atomiser, scent spray, atomizer, atomiser; 香水分装瓶
961620 makeup sponge, powder puff, beauty blender, cosmetic sponge, make up sponge, tanning mitt, exfoliating mitt, konjac sponge, blending sponge, makeup puff, beauty sponge, make up pads, reusable makeup pad; 美妆蛋, 粉扑
961700 vacuum flask, thermos, insulated bottle, travel mug, insulated tumbler, water bottle, flask, thermos flask, insulated cup, insulated mug, tumbler, hydro flask, thermal flask, food flask, stanley, stanley cup, vacuum bottle, insulated water bottle, travel tumbler, quencher, drinking bottle steel; 保温杯, 保温瓶, 保温壶, 焖烧杯, 水壶, 冰霸杯
961800 mannequin, tailor's dummy, dress form; 人台, 模特假人
961900 nappy, diaper, sanitary towel, tampon, panty liner, incontinence pad, nappy pant, nappies, menstrual pad, period pants, sanitary pad, pantyliner, maternity pad, breast pad, nursing pad, swim nappy, tampons, incontinence pants, liners, night pads, diapers, towels sanitary, puppy pad, pads, maxi pad, incontinence, bed pad, pull ups, nappy pants, reusable nappy, swim nappies, baby dry, training pants, period underwear, liner sanitary; 纸尿裤, 尿不湿, 卫生巾, 卫生棉条, 护垫, 尿布, 拉拉裤, 防溢乳垫, 月经裤
962000 tripod, monopod, selfie stick, tripod stand, gorillapod; 三脚架, 自拍杆
970121 painting antique, oil painting antique
970191 oil painting, original painting, painting, canvas painting, drawing original, original art; 油画, 手绘画
970310 antique sculpture
970390 original sculpture
970400 postage stamp, stamp collection
970531 collectors coin
970610 antique; 古董
`
