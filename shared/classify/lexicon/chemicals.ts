/** Minerals, chemicals, medicines, beauty, cleaning: six-digit code, English names; Chinese names. */
export const chemicals = `
250100 salt, sea salt, table salt, rock salt, himalayan salt, epsom?; 食盐, 海盐
250510 sand silica, play sand, quartz sand; 沙子
251710 pebble, gravel, decorative stone, stone chip; 鹅卵石
252010 gypsum
252329 cement, portland cement; 水泥
253090 vermiculite, perlite mineral
270112 coal
270119 smokeless fuel
270300 peat, peat compost, moss peat, multi purpose compost?, potting compost?, compost; 泥炭
270720 toluene, toluol
270710 benzol
270900 crude oil, petroleum oil
271019 engine oil, motor oil, lubricating oil, diesel, gear oil, hydraulic oil, lamp oil, two stroke oil; 机油, 润滑油
271012 petrol, white spirit, lighter fluid, paraffin fuel
271113 butane, butane gas, gas canister, propane gas; 丁烷
271220 paraffin wax; 石蜡
280110 chlorine
280120 iodine
280300 carbon black
280700 sulphuric acid
281410 ammonia
281511 caustic soda, sodium hydroxide
283630 bicarbonate of soda, sodium bicarbonate, baking soda; 小苏打
284700 hydrogen peroxide
285390 distilled water, deionised water
290220 benzene
290230 toluene pure
290531 ethylene glycol
290544 sorbitol
290545 glycerol, glycerin, glycerine; 甘油
291521 acetic acid
291814 citric acid; 柠檬酸
293621 vitamin a pure
293627 ascorbic acid
294200 organic compound
300212 antiserum, blood fraction
300215 immunological product, antibody
300241 vaccine
300310 penicillin bulk
300410 penicillin, amoxicillin
300420 antibiotic tablet, antibiotic
300431 insulin
300432 corticosteroid, hydrocortisone
300439 hormone medicine, hormone injection, contraceptive hormone
300450 vitamin medicine
300490 medicine, paracetamol, ibuprofen, aspirin, painkiller, cough syrup, antihistamine, cold and flu, medicament, pain relief gel, antacid, laxative, throat lozenge, hay fever tablet, allergy tablet, nasal spray medicine, cough sweet, flu capsule, nicotine patch, eye drop, antifungal, indigestion tablet, worming tablet, homeopathic, flea treatment?, pain relief patch, decongestant, teething gel, cold sore cream, cystitis, sachets relief?; 药品, 止痛药, 感冒药, 膏药, 风油精
300510 plaster, plasters, adhesive bandage, wound dressing, adhesive dressing, blister plaster, kinesiology tape, pimple patch, acne patch, surgical tape; 创可贴, 创口贴, 痘痘贴, 肌贴
300590 bandage, gauze, cotton wool, first aid dressing, wadding medical, cotton bud medical; 绷带, 纱布, 医用棉
300610 suture, catgut
300630 diagnostic reagent
300640 dental cement, dental filling, dental composite
300650 first aid kit, first aid box; 急救包
300660 contraceptive pill
300670 lubricant gel medical, personal lubricant, ultrasound gel, lube; 润滑液
310100 manure, organic fertiliser, worm cast, organic compost, fish blood and bone; 有机肥
310520 fertilizer npk
310510 plant food, fertiliser, fertilizer, plant feed, tomato feed, lawn feed; 肥料, 营养液
320412 acid dye
320417 pigment powder, pigment organic
320611 titanium dioxide
320810 varnish polyester
320820 gloss paint, enamel paint, acrylic paint solvent, radiator paint, spray paint, aerosol paint, metal paint; 喷漆
320890 wood varnish, lacquer, varnish, yacht varnish
320910 emulsion paint, wall paint, acrylic paint water, water based paint, chalk paint, matt emulsion, masonry paint; 乳胶漆, 墙漆
321000 wood stain, oil paint house, paint?, wood oil, woodstain; 油漆
321210 stamping foil
321310 artist paint set, watercolour set, paint set, poster paint set, acrylic paint set, watercolor set; 颜料套装, 水彩套装
321390 artist paint, acrylic paint tube, oil paint tube, watercolour paint, face paint?, fabric paint, acrylic paint; 颜料, 丙烯颜料
321410 sealant, silicone sealant, putty, filler, wood filler, grout, caulk, mastic, wall filler; 密封胶, 玻璃胶, 腻子
321511 black printing ink
321519 printing ink, colour printing ink; 油墨
321590 ink, ink cartridge refill, fountain pen ink, ink bottle, stamp ink, writing ink; 墨水, 墨汁
330112 orange oil
330113 lemon oil
330124 peppermint oil
330129 essential oil, lavender oil, tea tree oil, eucalyptus oil, aromatherapy oil, rosemary oil; 精油, 薰衣草精油
330190 aromatic water, rose water distillate
330210 flavouring, flavour concentrate, food essence; 食用香精
330290 fragrance oil, perfume oil bulk; 香精
330300 perfume, eau de parfum, eau de toilette, edp, edt, cologne, fragrance, body mist, aftershave splash?, parfum, fragrance mist, perfume oil, body spray, extrait, parf, elixir?, perfume spray, fragrance set, attar, hair and body mist, scent?, edc; 香水, 古龙水, 淡香水, 香氛喷雾
330410 lipstick, lip gloss, lip liner, lip balm, lip stain, lip tint, lip oil, lip plumper, lip make up, chapstick, lip mask, lip pencil, gloss?, lip butter, lip care, liquid lip, lip crayon, lip colour, lip kit, lip scrub, matte lip, lip?; 口红, 唇膏, 唇釉, 唇彩, 润唇膏, 唇泥
330420 mascara, eyeliner, eye shadow, eyeshadow, eyebrow pencil, brow gel, eye palette, kohl, brow pencil, eye pencil, brow pomade, shadow palette, eye make up, brow powder, eyebrow gel, eye liner, brow lamination, brow freeze, eyebrow, lash serum?, eyelash primer, brow?, eyeshadow palette, eyelash tint, shadow stick, brow definer, liquid liner, eye kohl; 睫毛膏, 眼线笔, 眼影, 眉笔, 眼线液, 眉粉, 染眉膏
330430 nail polish, nail varnish, gel polish, nail gel, nail paint, nail polish remover, nail varnish remover, cuticle oil, nail colour, nail lacquer, base coat, nail strengthener, nail treatment, acrylic nail powder, builder gel, nail glue?, nail enamel, gel nail, nail hardener, nail?, gelly nail; 指甲油, 甲油胶, 卸甲水
330491 face powder, setting powder, blusher powder, bronzer powder, pressed powder, loose powder, talcum powder, powder foundation, baby powder, highlighter powder, powder bronzer, powder blush, compact powder, powder?, bronzing powder, translucent powder, talc, finishing powder; 散粉, 粉饼, 蜜粉, 腮红, 爽身粉, 定妆粉
330499 face cream, moisturiser, moisturizer, serum, foundation, concealer, sunscreen, sun cream, body lotion, hand cream, face mask, sheet mask, primer?, eye cream, skin care, skincare, night cream, day cream, body butter, face oil, toner, cleanser, sun lotion, self tan, tanning, after sun, tinted moisturiser, bb cream, cc cream, cleansing balm, body cream, anti ageing, anti wrinkle, moisturising, hydrating, hyaluronic, retinol, vitamin c serum, cleansing milk, exfoliator, face scrub, body scrub, micellar, blemish, spf, sun milk, sun spray, spray lotion, liquid foundation, corrector, highlighter, contour, blush?, liquid blush, cream blush, bronzer, setting spray, make up, makeup?, nipple cream, stretch mark, foot cream, heel balm, barrier cream, nappy cream, body oil, skin tint, eye gel, peel, peeling, essence, ampoule, face wash?, makeup remover, make up remover, eye mask patch, eye patch, under eye patch, skin, lotion, cream?, balm?, beauty gift set, bath and body set?, gift set beauty, facial, foot mask, hand mask, hair removal cream, depilatory, niacinamide, salicylic, peptide, ceramide, colour corrector, face mist, tanning mousse, fake tan, tanning lotion, tan drops, ultra facial, petroleum jelly, aloe vera gel, massage oil, bust cream, cellulite, moisture surge, night repair, complexion, facial oil, sun protection, face and body, hand lotion, body milk, body souffle, body polish, sugar scrub, salt scrub, glow drops, glow filter, face gel, glow oil, beauty advent calendar, cosmetics, cosmetic; 面霜, 精华, 精华液, 防晒, 防晒霜, 面膜, 粉底液, 遮瑕, 爽肤水, 乳液, 护手霜, 身体乳, 眼霜, 隔离, 气垫, 护肤, 化妆品, 卸妆, 磨砂膏, 脱毛膏, 素颜霜, 眼膜
330510 shampoo, dry shampoo, hair wash, baby shampoo, anti dandruff; 洗发水, 洗发露, 干发喷雾
330520 hair perm, hair straightening cream, perming lotion, permanent wave, keratin treatment; 烫发剂
330530 hair spray, hairspray, hair lacquer; 发胶, 定型喷雾
330590 conditioner, hair mask, hair oil, hair dye, hair colour, hair color, hair serum, hair gel, hair wax, hair mousse, styling cream, hair treatment, leave in, hair tint, heat protect, styling gel, styling mousse, hair clay, hair paste, root touch up, hair mist, curl cream, hair growth, scalp serum, hair milk, bleach kit, toner hair, beard oil, beard balm, hair tonic, pomade, curl?, detangler, detangling, hair colorant, anti frizz, styling, volumising, hair, colourant, semi permanent colour, permanent colour, scalp, hair loss, hair bond, hair cream, beard; 护发素, 发膜, 染发剂, 护发精油, 发蜡, 护发, 胡须油
330610 toothpaste, tooth paste, whitening toothpaste; 牙膏
330620 dental floss, floss, flosser, floss pick; 牙线
330690 mouthwash, mouth wash, denture cleaner, denture tablet, teeth whitening strip, teeth whitening, breath spray, denture adhesive, denture fixative, tooth powder, whitening strip, interdental; 漱口水, 美牙贴, 牙粉
330710 shaving foam, shaving cream, shaving gel, aftershave, after shave, shave gel, shaving soap, aftershave balm, shave foam, shave cream; 剃须膏, 剃须泡沫, 须后水
330720 deodorant, antiperspirant, roll on deodorant, anti perspirant, deo, roll on?, deodorant stick, antipersp, apd, body deodorant; 止汗露, 除臭剂, 香体露
330730 bath bomb, bath salt, bubble bath, bath foam, bath oil, bath soak, bath milk, bath fizzer, bath essence, foam bath, baby bath, bath melts, bath?; 浴盐, 泡澡球, 泡泡浴
330741 incense stick, incense, incense cone, joss stick; 线香, 盘香, 熏香
330749 air freshener, reed diffuser, room spray, car freshener, room fragrance, diffuser refill, carpet freshener, fabric freshener, odour eliminator, car air freshener, wax melt, wax melts?, plug in refill, plug in air, home fragrance, odour neutraliser, odour eliminating, linen spray, fragrance diffuser, diffuser, pillow mist, scent booster?, pillow spray, room mist, toilet freshener, odour destroyer, deodoriser, fragrance refill; 空气清新剂, 香薰, 无火香薰, 车载香水, 扩香
330790 contact lens solution, contact lens, eye lens solution, depilatory wax, wax strip, hair removal wax, pet shampoo, dog shampoo, foot sock mask, foot peel, wax bean, foot spray, dog cologne; 脱毛蜡, 宠物香波, 隐形眼镜护理液, 足膜
340111 soap bar, soap, bar soap, beauty bar, baby wipe, wet wipe, cleansing wipe, body wipe, face wipe, hand soap bar, soap gift, baby wipes, make up wipe, cleansing bar, facial wipe, moist toilet, wet wipes, wipes?, intimate wipe, handmade soap, makeup wipes, hand wipe, shampoo bar?, lid wipe, eye wipes; 香皂, 肥皂, 手工皂, 湿巾, 婴儿湿巾, 洁面巾?
340119 laundry soap bar, soap paper; 洗衣皂
340120 soap flake, soft soap, soap powder, liquid soap base, hand cleaner, pumice hand, castile liquid; 皂粉
340130 shower gel, body wash, hand wash, face wash, liquid soap, cleansing gel, facial wash, bodywash, handwash, shower cream, shower foam, cleansing foam, shower oil, bath and shower, facial cleanser, intimate wash, head to toe wash, wash?, shwr gel, shower?, hand soap, foaming cleanser, baby wash, gel wash, foaming hand, antibacterial hand wash, foam wash, body cleanser, cream wash, facewash, cleansing oil; 沐浴露, 洗面奶, 洗手液, 洁面乳, 洁面, 沐浴乳
340239 surfactant anionic
340242 surfactant
340250 detergent, laundry detergent, washing powder, dishwasher tablet, washing up liquid, fabric softener, cleaner, cleaning spray, laundry pod, laundry sheet, limescale remover, bathroom cleaner, kitchen cleaner, floor cleaner, glass cleaner, oven cleaner, stain remover, washing liquid, toilet cleaner, multi purpose cleaner, drain cleaner, drain unblocker, washing capsule, cleaning product, dishwasher, dishwash, laundry liquid, fabric conditioner, brush cleaner, surface cleaner, cleaning wipe, hob cleaner, descaler, carpet cleaner, antibac cleaner, window cleaner, surface wipe, rinse aid, disinfectant wipe?, non bio, pods laundry, washing tablets, jewellery cleaner, carpet shampoo, screen cleaner, antibacterial wipe, upholstery cleaner, cleaning paste?, laundry capsule, mould remover, cleaning concentrate, clnr, washing machine cleaner, lens cleaner, in wash, laundry, comfort fabric; 洗衣液, 洗洁精, 清洁剂, 洗碗块, 柔顺剂, 洗衣凝珠, 洁厕灵, 洗衣粉, 除垢剂
340290 industrial cleaner, degreaser
340319 lubricant spray, wd 40, chain lube, grease, silicone spray, lubricant; 润滑剂, 润滑脂
340399 synthetic lubricant
340490 wax artificial, soy wax flake, candle wax, candle making wax
340510 shoe polish, leather cream, leather conditioner, leather polish, leather balm, shoe cream; 鞋油, 皮革护理
340520 furniture polish, floor polish, wood wax, wood polish; 家具蜡, 地板蜡
340530 car polish, car wax, car shampoo wax, car body polish; 车蜡
340540 scouring paste, scouring powder, cream cleaner scouring, abrasive cleaner; 去污膏
340590 metal polish, glass polish, silver polish, brass polish
340600 candle, scented candle, tealight, tea light, pillar candle, birthday candle, candle jar, tapers, wax candle, candles, dinner candle, soy candle, taper candle, tealights, votive; 蜡烛, 香薰蜡烛, 茶蜡
340700 modelling clay, plasticine, modelling paste, polymer clay, dental wax, play dough; 橡皮泥, 粘土, 轻黏土
350300 gelatin, gelatine; 明胶
350400 peptone
350510 dextrin
350610 glue, super glue, adhesive, wood glue, glue stick, pva glue, epoxy glue, hot glue, lash glue, nail glue, contact adhesive, spray adhesive, eyelash glue, craft glue; 胶水, 万能胶, 白乳胶, 睫毛胶, 热熔胶
350790 enzyme
360410 firework, fireworks, sparkler, sparklers; 烟花, 仙女棒
360490 flare signal, fog signal, party popper?, snap banger
360500 match, matches, safety match; 火柴
360690 firelighter, fire starter, lighter flint, ferro rod, solid fuel; 打火石
370130 photographic plate
370210 x ray film
370310 photo paper photographic
370120 instant film, polaroid film, instax film; 拍立得相纸
370254 35mm film, camera film, roll film; 胶卷
370790 photographic chemical, toner cartridge?, developer photographic, toner refill
380210 activated carbon, activated charcoal; 活性炭
380859 pesticide hazardous
380891 insect repellent, insecticide, fly spray, mosquito repellent, ant killer, moth repellent, flea spray, wasp killer, bug spray, mosquito coil, fly killer, fly trap, moth ball, mosquito plug in, ant trap, insect killer, flea drops, flea collar, midge repellent, tick repellent; 驱蚊液, 杀虫剂, 蚊香, 驱蚊, 灭蚊
380892 fungicide, mould spray fungicide
380893 weed killer, weedkiller, herbicide, moss killer; 除草剂
380894 disinfectant, hand sanitiser, hand sanitizer, sanitiser, antibacterial spray, bleach, sterilising fluid, sterilising tablet, toilet bleach, disinfectant spray, hand gel; 消毒液, 免洗洗手液, 消毒
380899 rat poison, mouse bait, slug pellet, rodent bait; 鼠药
381190 fuel additive, injector cleaner additive
381400 paint thinner, brush thinner, solvent, paint stripper, paint remover; 稀释剂, 脱漆剂
381900 brake fluid; 刹车油
382000 antifreeze, coolant, screenwash, de icer, screen wash; 防冻液
382219 test kit, test strip, pregnancy test, covid test, lateral flow, ph strip, ovulation test, blood glucose strip, dna test, rapid test; 试纸, 验孕棒, 检测试剂盒
382499 glow stick, ink remover?, correction fluid, cat litter, chemical preparation, fake snow, hand warmer, heat pack, ice pack gel, slime, sensory?, salt lamp?, anti fog, hand warmers, dehumidifier bag, moisture absorber, silica gel, resin epoxy kit?, concrete sealer, cat litter clumping, water bead, ink eraser, heat patch, ice pack; 荧光棒, 暖宝宝, 干燥剂, 猫砂, 冰袋, 水晶泥, 修正液
390110 polyethylene granule
390210 polypropylene granule
390690 acrylic polymer
390730 epoxy resin, resin kit; 环氧树脂, 滴胶
391000 silicone fluid, silicone rubber liquid, silicone mould making
`
