/** Soap, cleaning, candles, glue, explosives, photo and other chemical goods (chapters 34 to 38): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const soapGlueAndOtherChemicalGoods = `
340111 aleppo soap, antibac wipes hand, baby wipe soap, bar of soap, bar soap, beauty bar, beauty wipe, biodegradable wipe, black soap, body bar
340111 body wipe, carbolic soap, cleansing bar, cleansing cloth, cleansing wipe, coal tar soap, cussons, dove bar, eye wipes, facial bar, facial wipe
340111 flushable wipe, glycerine soap, guest soap, hand soap bar, hand wipe, handmade soap, imperial leather soap, lid wipe, make up wipe
340111 makeup remover wipe soap, makeup wipes, marseille soap, medicated soap, moist toilet, pears soap, savon, shampoo bar?, shaving soap, soap
340111 soap bar, soap gift, soap gift set, soap on a rope, soap set, toilet soap, triple milled soap, wipes?, 婴儿湿巾, 手工皂, 洁面巾?, 湿巾, 肥皂, 香皂
340119 baby wipe, brillo pad, household soap, laundry soap bar, moist tissue?, saddle soap bar, soap impregnated pad, soap paper, soap sheet
340119 sugar soap, wet wipe, 洗衣皂
340120 castile liquid, castile soap, liquid soap, liquid soap base, melt and pour soap, pumice hand, soap base, soap flake, soap noodle, soap powder
340120 soft soap, 皂粉
340130 3in1 wash, antibacterial hand wash, antibacterial handwash, baby shampoo wash, baby wash, barber wash, bath and shower, bath gel, bath shower
340130 bath wash, baylis, baylis and harding, body cleanser, body shampoo, body wash, body wash gel, body wsh, bodywash, bw, carex, carex hand gel
340130 cleansing bar liquid, cleansing foam, cleansing gel, cleansing wash, clearasil wash, cream wash, creamy wash, creme wash, cussons creations
340130 daily wash, dettol hand wash, dove body wash, face cleansing wash, face foam, facewash, facial cleanser, facial cleansing gel, facial wash
340130 foam wash, foaming cleanser, foaming face wash, foaming hand, foaming hand wash, foaming wash, gel cleanser, gel wash, hair and body
340130 hair and body wash, hair body wash, hand and body wash, hand cleaner, hand cleaner pumice, hand soap, hand soap liquid, hand wash
340130 hand wash foam, handwash, head to toe wash, hw, hygiene wash, imperial leather shower, intimate gel?, lathering wash, liquid hand soap
340130 liquid hand wash, lynx shower, men wash, micellar gel, micellar wash, neutrogena wash, nivea shower, oil cleanser wash, original source
340130 palmolive shower, radox, refreshing wash, sanex shower, shower cream, shower creme, shower foam, shower gel, shower gel refill, shower jelly
340130 shower milk, shower mousse, shower oil, shower scrub, shower smoothie, shower wash, shower?, showergel, shwr gel, simple kind wash, skin wash
340130 swarfega, top to toe, top to toe wash, wash gel, wash?, washing gel, 沐浴乳, 沐浴露, 洁面, 洁面乳, 洗手液, 洗面奶
340231 linear alkylbenzene sulphonic acid
340239 anionic surfactant, sodium lauryl sulphate, surfactant anionic
340241 cationic surfactant
340242 non ionic surfactant
340249 cocamidopropyl betaine, surfactant
340250 ace bleach, all purpose cleaner, alloy wheel cleaner, anti bac wipes, anti bacterial spray, antibac cleaner, antibacterial spray cleaner
340250 antibacterial wipe surface, ariel, astonish, bar keepers friend, bathroom cleaner, bathroom spray, bbq cleaner, bike cleaner, bio gel laundry
340250 bio liquid, bio tabs, bleach cleaner, bleach free, bleach spray, bloo, bold 2in1, bottle cleaner, brush cleaner, brush shampoo, bug remover
340250 car cleaner, car shampoo, carpet cleaner, carpet cleaner liquid, carpet shampoo, cif, cillit bang, cistern block, cleaner, cleaning concentrate
340250 cleaning paste?, cleaning product, cleaning spray, cleaning vinegar, cleaning wipe, clnr, coffee machine cleaner, colour catcher, colour run
340250 comfort, comfort fabric, daylesford cleaner, daz, degreaser, delicate wash, descaler, descaling, detergent, dettol laundry
340250 dettol spray cleaner, dish soap, dishwash, dishwasher cleaner, dishwasher powder, dishwasher rinse aid, dishwasher salt tablets
340250 dishwasher tablet, dishwasher tabs, disinfectant cleaner, disinfectant wipe?, dr beckmann, drain cleaner, drain unblocker, duck toilet
340250 dye remover, eco wash, ecover, elbow grease, fabric conditioner, fabric softener, fabric wash, fairy, fairy liquid, fairy non bio
340250 febreze laundry, finish powerball, finish quantum, flash, floor cleaner, floor wipe, glass cleaner, glass spray, glasses cleaner spray
340250 hand dishwash, handwash delicates detergent, harpic, hob cleaner, in wash, in wash scent booster, insect remover, interior cleaner
340250 jewellery cleaner, jeyes fluid, kettle descaler, kitchen cleaner, kitchen spray, laundry, laundry booster, laundry capsule, laundry detergent
340250 laundry liquid, laundry perfume, laundry pod, laundry powder, laundry sheet, leather cleaner, lenor, lens cleaner, limescale, limescale remover
340250 machine cleaner, makeup brush cleaner, method spray, mould and mildew, mould remover, mould spray, mr muscle, multi purpose cleaner
340250 multi surface, multi surface cleaner, multisurface, non bio, odour remover cleaner, optical lens spray, oven cleaner, oxi, oxi action
340250 patio cleaner, persil, pet stain, pet stain remover, pods laundry, rim block, rinse aid, scent beads, screen cleaner, shoe cleaner
340250 shower cleaner, shower spray, snow foam, soda crystals, spray cleaner, stain, stain remover, stainless steel cleaner cream?, stardrops
340250 stergene, steriliser cleaner, suede cleaner, surf, surface cleaner, surface wipe, tar remover, the pink stuff, tile cleaner, toilet block
340250 toilet cleaner, toilet gel, toilet rim block, toilet tablet, traffic film remover, trainer cleaner, unstoppables, upholstery cleaner
340250 urine cleaner, urine remover, vanish, viakal, wash detergent, washing capsule, washing liquid, washing machine cleaner, washing pods
340250 washing powder, washing tablets, washing up liquid, wheel cleaner, window cleaner, wood floor cleaner, wool wash, woolite, zoflora, 柔顺剂, 洁厕灵
340250 洗洁精, 洗碗块, 洗衣凝珠, 洗衣液, 洗衣粉, 清洁剂, 除垢剂
340290 industrial cleaner
340311 leather dressing oil, textile lubricant
340319 anti rust lubricant, bicycle chain oil, bike lube, chain lube, dry lube, grease, gt85, lubricant spray, lubricating spray, penetrating oil
340319 ptfe spray, release agent mould, silicone spray, wd-40, wd40, white lithium grease, 润滑剂, 润滑脂
340399 mould release, silicone grease, silicone lubricant, synthetic lubricant, treadmill lubricant
340420 peg wax, polyethylene glycol wax
340490 candle making wax, prepared wax, sealing wax, ski wax, soy wax flake, synthetic wax, wax artificial, wax seal bead
340510 boot polish, dubbin, kiwi polish, leather balm, leather conditioner, leather cream, leather polish, saddle soap, shoe cream, shoe polish
340510 suede protector, 皮革护理, 鞋油
340520 beeswax polish, briwax, floor polish, furniture polish, furniture wax, liberon, mr sheen, parquet polish, pledge, teak oil polish, wood polish
340520 wood wax, 地板蜡, 家具蜡
340530 autoglym, car body polish, car ceramic coating, car polish, car shampoo wax, car wax, coachwork polish, paint restorer, spray wax, t cut
340530 turtle wax, 车蜡
340540 abrasive cleaner, ajax powder, cream cleaner abrasive, cream cleaner scouring, jif cream, scouring paste, scouring powder, 去污膏
340590 brass polish, brasso, glass polish, jewellers rouge, jewellery polish, metal polish, polishing compound, silver polish, silvo
340600 3 wick candle, bath candle, beeswax candle, birthday candle, candle, candle gift, candle jar, citronella candle, dinner candle, jar candle
340600 large jar candle, led candle?, massage candle, night light candle, number candle, pillar candle, scented candle, soy candle, taper candle
340600 tapers, tea light, tealight, votive, wax candle, wick candle, wickless candle, wood wick candle, yankee candle, 茶蜡, 蜡烛, 香薰蜡烛
340700 air dry clay, dental alginate, dental impression, dental plaster, dental wax, dough set, fimo, impression kit, modelling clay, modelling paste
340700 plasticine, play dough, playdoh, polymer clay, 橡皮泥, 粘土, 轻黏土
350110 casein
350190 casein glue, caseinate
350211 dried egg albumin
350220 milk albumin
350300 animal glue, fish glue, gelatin, gelatin sheet, gelatine, isinglass, leaf gelatine, 明胶
350400 collagen peptide pure, hide powder, peptone, protein substance
350510 dextrin, modified starch
350520 starch glue
350610 adhesive, araldite, bond glue, brush on lash, contact adhesive, copydex, craft glue, epoxy adhesive, epoxy glue, fabric glue, glitter glue
350610 glue, glue stick, gorilla glue, grab adhesive, hot glue, hot glue stick, lash adhesive, lash glue, loctite, mod podge, no more nails
350610 pritt stick, pva glue, school glue, spray adhesive, super glue, superglue, uhu, wallpaper paste, wig glue, wood glue, 万能胶, 热熔胶, 白乳胶, 睫毛胶, 胶水
350691 acrylic adhesive, contact glue, hot melt adhesive, mouse glue, optically clear adhesive, polyurethane glue, pressure sensitive adhesive
350691 resin adhesive, tile adhesive
350699 adhesive paste, wallpaper adhesive bulk
350710 rennet
350790 amylase, enzyme, lactase, papain, pectinase, yeast enzyme
360100 gunpowder, propellent powder
360200 blasting powder, dynamite, explosive, gelignite
360320 detonating cord, safety fuse
360340 percussion cap
360360 detonator, electric detonator
360410 catherine wheel, firework, indoor firework, rocket firework, roman candle, sparkler firework, 仙女棒, 烟花
360490 bang snaps, bird scarer, cap gun cap, christmas cracker snap, crackers snap, distress flare, flare signal, fog signal, gender reveal smoke
360490 indoor sparkler, party popper?, rain rocket, signalling flare, smoke bomb, smoke grenade, snap banger, sparklers
360500 long matches, match box, matches, safety match, 火柴
360610 lighter fuel
360690 chafing fuel, ferro rod, fire lighter, fire log wax, fire starter, firelighter, firesteel, flint lighter, hexamine, metaldehyde fuel
360690 solid fuel, solid fuel tablet, 打火石
370110 x-ray film, xray film
370120 instant film, instant print film, instax film, instax mini film, polaroid film, 拍立得相纸
370130 photographic plate
370199 photopolymer plate sensitised
370210 x-ray roll film
370252 cine film unexposed
370254 35mm film, camera film, colour film, photographic film, roll film, 胶卷
370310 photo paper photographic, photographic paper roll
370320 colour photographic paper, darkroom paper, photo sensitised paper
370390 cyanotype paper
370400 exposed film undeveloped
370500 exposed film developed, microfilm, photographic negative, transparency slide
370610 cinematographic film
370710 sensitising emulsion
370790 developer photo, developer photographic, film developer, fixer, flashlight material, photographic chemical, toner cartridge?, toner powder
370790 toner refill
380110 artificial graphite
380120 colloidal graphite
380130 electrode paste
380190 graphite block
380210 activated carbon, activated charcoal, carbon filter media, charcoal odour absorber, 活性炭
380290 activated earth, animal black, bone char, fullers earth
380300 tall oil
380400 lignin sulphonate
380510 turpentine, turps
380590 pine oil
380610 colophony, rosin
380620 resinate
380630 ester gum
380690 rosin spirit, run gum
380700 brewers pitch, stockholm tar, vegetable pitch, wood creosote
380859 aldrin preparation, azinphos-methyl, chlordane, dieldrin preparation, dinoseb, endosulfan, heptachlor preparation, lindane preparation
380859 parathion, pentachlorophenol preparation, pest dip, pesticide hazardous
380861 malaria insecticide
380869 insecticide methoxy
380891 acaricide, ant bait, ant killer, ant trap, bed bug spray, bug killer, bug spray, cedar moth ball, citronella spray, cockroach killer, deet
380891 flea and tick collar, flea collar, flea drops, flea powder, flea spray, fly killer, fly paper, fly spray, fly trap, fly trap bait
380891 gnat trap sticky, house flea spray, incognito repellent, insect killer, insect repellent, insect spray, insecticide, jungle formula
380891 midge repellent, mite spray, mosquito band, mosquito coil, mosquito patch, mosquito plug in, mosquito repellent, moth ball, moth hanging
380891 moth repellent, plug in insect repellent, raid, repel mosquito, seresto collar, slug killer, smidge, tick repellent, wasp killer, wasp trap
380891 杀虫剂, 灭蚊, 蚊香, 驱蚊, 驱蚊液
380892 blight, fungicide, mould spray fungicide, rose clear
380893 anti sprouting, glyphosate, herbicide, lawn weed, moss killer, path clear, plant growth regulator, resolva, rooting gel, rooting powder
380893 roundup, tree stump killer, weed and feed, weed killer, weedkiller, weedol, 除草剂
380894 alcohol hand gel, alcohol wipe, antibacterial cleanser spray, antibacterial hand gel, antibacterial spray, antibacterial wipes
380894 antiseptic spray, bleach, cidal wipes, dettol, disinfectant, disinfectant spray, domestos, germicide, hand gel, hand sanitiser, hand sanitising
380894 hand sanitizer, milton, milton fluid, sanitiser, sanitiser gel, sanitising spray, sanitising wipes, sterilising fluid, sterilising tablet
380894 surface disinfectant, thick bleach, toilet bleach, zoflora disinfectant, 免洗洗手液, 消毒, 消毒液
380899 animal repellent, bird repellent gel, cat repellent, fox repellent, molluscicide, mouse bait, mouse poison, pigeon repellent, rat poison
380899 rodent bait, rodenticide, slug bait, slug pellet, 鼠药
380910 starch spray, textile finishing starch
380991 crease release, dye carrier, fabric finishing agent, fabric protector, iron on spray, ironing spray, ironing water, nikwax, scotchgard
380991 shoe protector spray, static guard, tent reproofer, textile conditioner, trainer protector spray, wash in waterproofing, waterproofing spray
380992 paper finishing agent
380993 leather finishing agent
381010 pickling preparation, solder paste, welding powder
381090 flux, soldering flux, welding rod core
381111 anti knock preparation
381121 oil additive
381190 diesel treatment, fuel additive, injector cleaner, injector cleaner additive, petrol additive, redex
381210 rubber accelerator
381220 plasticiser compound
381239 antioxidant rubber, stabiliser for plastic
381300 extinguisher powder, fire extinguisher charge, fire extinguisher refill, fire extinguishing, fire grenade
381400 brush cleaner solvent, brush thinner, cellulose thinner, graffiti remover, lacquer thinner, paint brush restorer, paint remover, paint stripper
381400 paint thinner, solvent, thinner, white spirit substitute, 稀释剂, 脱漆剂
381511 nickel catalyst
381512 precious metal catalyst
381519 supported catalyst
381590 catalyst, hardener peroxide, reaction initiator, resin hardener
381600 castable, fire cement, refractory cement, refractory mortar
381700 alkylbenzene mixed
381800 doped chemical element, semiconductor wafer, silicon wafer doped
381900 brake fluid, dot 4, hydraulic brake fluid, 刹车油
382000 anti freezing, antifreeze, car antifreeze, coolant, de icer, engine coolant, screen wash, screenwash, windscreen de icer, 防冻液
382100 agar plate, culture media, culture medium, petri dish prepared
382211 malaria test kit
382212 zika test
382213 blood grouping reagent
382219 blood glucose strip, blood glucose test strip, clearblue, covid 19 test, covid test, diagnostic kit, diagnostic reagent, dna test, dna test kit
382219 drug test kit, fertility test, first response, flow test, glucose strip, home test kit, ketone strip, lateral flow, lateral flow test
382219 litmus paper, menopause test, ovulation test, ph indicator, ph strip, ph test strip, pool test strip, pregnancy test, rapid test, reagent
382219 test kit, test strip, urine test strip, water test kit, 检测试剂盒, 试纸, 验孕棒
382290 certified reference material
382311 stearic acid, stearin
382312 oleic acid industrial
382313 tall oil fatty acid
382319 fatty acid distillate
382370 fatty alcohol industrial
382410 foundry core binder
382440 cement additive, mortar additive, plasticiser mortar
382450 concrete mix, dry mortar, mortar mix, postcrete, ready mix concrete
382460 sorbitol syrup
382484 mixture of pesticide ddt
382499 anti fog, aquarium treatment, aquarium water treatment, battery fluid, boiler inhibitor, bonding agent, bubble mixture, cat litter
382499 cat litter clumping, central heating inhibitor, chemical preparation, clumping litter, cold pack, concrete additive, concrete sealer
382499 cooling gel, cooling gel pack, correction fluid, correction tape, damp trap, dehumidifier bag, dehumidifier refill, desiccant, desiccant sachet
382499 e cigarette base, fog fluid, freezer block, gel pack, glow stick, hand warmer, heat pack, heat pack chemical, heat patch, hot pack
382499 hot tub chemical, hydroponic clay, ice pack, ice pack gel, ice substitute, ink eraser, ink remover?, instant snow powder, leak sealer
382499 limescale magnet, moisture absorber, nutrient additive, odour absorber, odour eliminator crystal, oil absorbent, ph adjuster, ph down
382499 pool chemical, pool chlorine, resin casting mixture, resin epoxy kit?, reusable ice pack, rust converter, rust remover, salt lamp?, sensory?
382499 silica cat litter, silica gel sachet, slime kit, smoke fluid, tap safe, tipp ex, tyre sealant, unibond refill, vape base, water conditioner
382499 water treatment, wood cat litter?, 修正液, 冰袋, 干燥剂, 暖宝宝, 水晶泥, 猫砂, 荧光棒
382510 municipal waste
382600 biodiesel
`
