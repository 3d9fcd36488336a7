/** Plastics (chapter 39): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const plastics = `
390110 ldpe, low density polyethylene, polyethylene granule
390120 hdpe
390130 ethylene vinyl acetate copolymer, eva copolymer
390190 polyethylene primary form
390210 polypropylene granules, polypropylene primary
390230 propylene copolymer
390290 polybutylene
390311 eps bead, expandable polystyrene
390319 polystyrene granule, polystyrene primary
390330 abs granule
390390 styrene polymer
390410 polyvinyl chloride, pvc resin
390450 vinylidene chloride
390461 ptfe
390469 fluoropolymer
390512 pva dispersion
390530 polyvinyl alcohol
390610 pmma, polymethyl methacrylate
390690 acrylic polymer, orbeez, sodium polyacrylate, superabsorbent polymer, water beads
390710 polyacetal
390729 polyether, polyethylene glycol
390730 art resin, casting resin, epoxy resin, resin kit, resin kit epoxy, table top resin, 滴胶, 环氧树脂
390740 polycarbonate primary
390750 alkyd resin
390761 pet chip, pet resin, polyethylene terephthalate
390770 pla granule, polylactic acid
390791 fibreglass resin, unsaturated polyester resin
390799 polyester resin
390810 nylon 6, polyamide granule
390910 urea resin
390920 melamine resin
390940 bakelite powder, novolac, phenolic resin
390950 expanding foam, polyurethane foam liquid, polyurethane primary, pu foam
391000 silicone fluid, silicone mould making, silicone mould rubber, silicone oil, silicone primary, silicone rubber liquid, silicone rubber moulding
391110 coumarone resin, petroleum resin
391190 polysulphone
391211 cellulose acetate flake
391220 collodion, nitrocellulose
391231 carboxymethylcellulose
391239 hydroxypropyl cellulose, methylcellulose
391290 cellulose regenerated primary
391310 alginic acid, sodium alginate
391390 chlorinated rubber, dextran, hardened protein, natural polymer, xanthan gum
391400 ion exchange resin, water softener resin
391510 plastic scrap, plastic waste
391610 plastic monofilament over 1mm
391620 plastic profile pvc, pvc profile, upvc trim
391690 3d pen refill, 3d printer filament, abs filament, acrylic rod, petg filament, pla filament, plastic edging strip, plastic moulding strip
391690 plastic rod, strimmer line, trimmer line
391710 collagen casing, sausage casing artificial
391721 mdpe pipe, polyethylene pipe
391722 polypropylene pipe, polypropylene tube
391723 conduit pipe, downpipe, drain pipe, drainage pipe, guttering pipe, plastic pipe, pvc pipe, pvc tube, rainwater pipe, soil pipe, waste pipe
391729 acrylic tube, nylon tube, plastic tube rigid
391731 flexible high pressure hose plastic
391732 airline tubing, clear tubing, flexible tubing, heat shrink, heat shrink tube, plastic hose, plastic tube, plastic tubing, pvc hose, silicone tube
391732 silicone tubing, straw tubing, vinyl tubing
391733 expandable hose, garden hose with fitting, garden hose?, hose pipe set, hose pipe with fittings, hose with connector
391739 duct hose, flexible hose, hose pipe, hose reel pipe, hosepipe, reinforced hose, shower hose plastic, vacuum hose, 水管, 软管
391740 bottle trap, compression fitting plastic, drain connector, hose fitting, irrigation connector, pipe clip, pipe connector, pipe fitting
391740 plastic coupling, plastic elbow, plastic fitting, plastic pipe connector, plastic pipe fitting, push fit elbow, tee connector plastic, waste trap
391740 管接头
391810 click flooring, floor tile vinyl, lvt flooring, pvc floor tile, pvc flooring, pvc地板, stick on floor tile, vinyl floor tile, vinyl flooring
391810 vinyl tile, vinyl wallpaper, wall covering vinyl, 地板贴
391890 foam floor tile?, plastic floor covering
391910 adhesive tape, anti slip tape, bag sealing tape, carpet tape, clear tape, command strip, double sided tape, duct tape, electrical tape, foam tape
391910 gaffer tape, insulation tape, magic tape, masking tape, masking tape plastic, nano tape, packing tape, parcel tape, pvc tape, repair tape
391910 scotch tape, sellotape, sticky tape, sticky tape roll, tape, tape dispenser roll, tape roll, washi tape?, washi?, waterproof tape, 双面胶, 纳米胶带, 胶带
391910 透明胶
391990 adhesive dots, adhesive film, adhesive hook strip, adhesive hooks pad, body sticker, bumper sticker, car decal, car sticker vinyl, carbon wrap
391990 chrome wrap, contact paper, cricut vinyl, decal, drawer liner adhesive, film screen, film screen guard, foam pads adhesive, frosted window film
391990 glow in the dark sticker, hydrogel film, labels vinyl, laptop skin, nameplate sticker, phone skin, phone sticker, planner sticker, privacy film
391990 privacy screen, puffy sticker, reflective sticker, reflective tape, reflective tape strip, scratch protector, screen protector film
391990 screen protector plastic, self adhesive vinyl, stick on, sticky back plastic, tattoo film, tile sticker, tpu screen protector
391990 velcro dots adhesive?, vinyl decal, vinyl sheet adhesive, vinyl sticker, vinyl wrap, wall art sticker, wall decal, wall sticker
391990 wallpaper self adhesive, window film, window sticker, 墙贴, 手机膜, 贴纸, 贴膜, 贴花, 车贴, 钢化膜
392010 bubble wrap plastic sheet, cling film, cling wrap, clingfilm, damp proof membrane, food wrap, pallet wrap, pe film, plastic film polyethylene
392010 polyethylene film, polythene sheet, shrink film, stretch film, stretch wrap
392020 bopp film, cellophane roll, cellophane wrap, gift wrap film, polypropylene film
392043 clear pvc, pvc sheet, vinyl fabric sheet
392049 pvc film
392051 acrylic sheet, perspex, perspex sheet, plexiglass, 亚克力板
392061 polycarbonate sheet
392062 acetate sheet pet, emergency blanket foil, heat transfer vinyl, htv, mylar, mylar blanket, mylar film, polyester film
392069 polyester sheet
392071 cellophane
392073 acetate sheet
392099 laminating film, plastic sheet, polyurethane film, shrink plastic, shrink wrap sheet, tpu film
392111 foam sheet polystyrene, insulation board polystyrene, polystyrene foam sheet, polystyrene sheet
392112 foamex, pvc foam board
392113 acoustic foam, acoustic panel foam, foam cushion insert, foam pad polyurethane, foam sheet polyurethane, memory foam sheet, polyurethane foam
392113 polyurethane foam sheet, sponge foam sheet, upholstery foam, 海绵
392114 cellulose sponge sheet
392119 bubble foam, cellular plastic, craft foam, eva foam sheet, foam block, foam board, foam roll, foam sheet, pe foam, underlay foam, yoga block foam
392190 composite panel, corrugated plastic sheet, formica, laminated plastic sheet, laminating pouch?, oilcloth pvc, pvc coated, tarpaulin plastic sheet
392190 wall panel plastic, worktop laminate
392210 acrylic bath, bath tub, bathtub, jacuzzi bath, shower bath, shower tray, sink plastic, wash basin plastic, 浴缸
392220 lavatory seat, toilet lid, toilet seat, toilet seat cover plastic, 马桶圈, 马桶盖
392290 bidet attachment?, bidet plastic, cistern, flushing cistern, plastic cistern, shower enclosure plastic, toilet cistern, toilet waste fitting
392290 urinal plastic
392310 acrylic box, ammo box, bait box, bead box, bento packaging, cake box plastic, card case plastic, carry box, cd case, clear box, coin capsule
392310 compartment box, crate, display case plastic, dvd case, egg box plastic, egg holder, egg tray, euro box, first aid box empty, graded card case
392310 jewellery box plastic, lunch container?, mailer box plastic, mushroom crate, nail box organiser, nesting box plastic, organiser box
392310 packaging box plastic, packing case plastic, parts box, pill box, pill organiser, plastic box, plastic case, plastic container
392310 plastic container packaging, plastic crate, plastic storage box, plastic tub, screw organiser, storage box, storage box with lid, storage case
392310 storage crate, storage tub, tackle box, takeaway container, tool box plastic?, tool case plastic, toploader, trading card holder rigid
392310 tray packaging, 包装盒, 塑料箱
392321 bin bag, bin liner, bin liners, bread bags freezer, bubble bag, caddy liner, carrier bag, carrier bag plastic, compost bag, dog poo bag
392321 dog waste bag, food bag, freezer bag, garden sack, garment bag plastic, grip seal bag, mailing bag, mattress bag, nappy sack, opp bag?
392321 pedal bin liner, plastic bag, poly bag, poly mailer, polythene bag, poo bag, poop bag, produce bag, refuse bag, refuse sack, resealable bag
392321 rubbish bag, sandwich bag, shopping bag polyethylene, storage bag polythene, swing bin liner, zip bag, zip lock bag, zip seal bag, ziplock, 保鲜袋
392321 垃圾袋, 塑料袋, 快递袋, 真空收纳袋, 自封袋
392329 biodegradable bag, breast milk storage bag, cello bag, cellophane bag, compostable bag, gift bag plastic, ice cube bag, mylar bag, piping bag
392329 plastic pouch, pvc bag, roasting bag, sous vide bag, space saver bag, spout pouch, stand up pouch, storage bag vacuum, vacuum bag
392329 vacuum seal bag, vacuum storage bag
392330 atomiser bottle, bottle plastic empty, carboy, cosmetic container empty, cosmetic jar, demijohn, dispenser bottle, dropper bottle
392330 dropper bottle plastic, empty bottle, flask plastic, foam bottle, foam pump bottle, fuel can plastic, jerry, jerry can, jerrycan, lotion bottle
392330 oil can plastic, perfume atomiser empty plastic, plastic bottle, plastic flask, plastic jar, pump bottle, refill bottle, roller bottle
392330 soap dispenser bottle, spray bottle, spray pump bottle, squeeze bottle, squeeze bottle packaging, travel bottle, travel bottle set
392330 water bottle empty, water carrier, water container, 分装瓶, 喷雾瓶, 塑料瓶
392340 bobbin plastic, bobbins, reel plastic, sewing bobbin plastic, spool, tape reel empty, video cassette empty
392350 bottle cap, bottle stopper, bottle top, cap lid, capsule closure, closure, coffee cup lid, cork plastic, cup lid, end cap, jar lid, lid
392350 plastic cap, plastic lid, plug cap, pump cap, screw cap, stopper plastic, wine stopper plastic, 瓶盖
392390 blister pack, bucket with lid packaging, cable drum, container with lid, deli pot, food tray packaging, hanger pack, ibc, net bag packaging
392390 netting sleeve, packaging tray, pallet plastic, plastic drum, plastic packaging, plastic pot packaging, plastic pot with lid
392390 plastic tube container, punnet, sample pot, slime container, strapping, tamper evident tub, tub packaging, tubs
392410 anti colic bottle, baby bottle, baby bowl, baby cutlery, baby food storage pot, baby plate, baby spoon, bag clip kitchen, bag sealer clip
392410 baking mat silicone, baking mould, baking mould silicone, baking set, beaker, bento box, beverage dispenser, biscuit cutter plastic
392410 bottle brush set, bottle sports, bottle teat?, brabantia food, bread bin plastic, butter dish plastic, butter keeper, cake caddy, cake carrier
392410 cake mould, cake mould silicone, cake stand plastic, camping bowl, camping cup plastic, canister, cannister, cereal container, cereal dispenser
392410 champagne flute plastic, chilly's?, chocolate mould, chopping board plastic, chopping mat, cling film dispenser, coaster silicone, coasters
392410 cocktail shaker plastic, cocktail stick plastic, coffee dripper plastic, coffee scoop, colander plastic, cold cup, condiment bottle
392410 cookie cutter plastic, cookie press, cup holder, cupcake case silicone, cups plastic, cutlery tray plastic, dip tray, dish rack plastic
392410 disposable cup plastic, doidy cup, draining rack plastic, drawer organiser cutlery, drink bottle, drink tumbler, drinking straw, drinks dispenser
392410 egg cup plastic, egg poacher, egg poacher silicone, egg separator, egg timer?, feeding bottle, food bag silicone, food clip, food container
392410 food cover, food pouch, food storage box, food storage container, formula dispenser, funnel, funnel kitchen, gourmet mould, herb chopper plastic
392410 ice bucket plastic, ice cream scoop plastic, ice cube tray, ice lolly mould, ice mould, ice tray, infant cup, jar plastic, jelly mould
392410 joseph joseph utensil, jug plastic, juicer plastic, kids cup, kitchen roll holder plastic, kitchen tongs silicone, kitchen utensil, kitchenware
392410 ladle nylon, lemon squeezer, lid food cover, lock n lock, lolly mould, lunch box, lunch pot, lunchbox, mandoline plastic, measuring cup
392410 measuring jug, measuring spoon, melamine bowl, melamine plate, microwave container, microwave cookware, microwave cover, microwave egg poacher
392410 microwave popcorn maker, microwave rice cooker, microwave steamer, milk storage container, mini pudding basin, mixing bowl plastic, mixing jug
392410 muffin mould, munchkin cup, napkin holder plastic, oven glove silicone, oxo good grips, party cup, pastry mat, picnic plate, picnic set
392410 placemat plastic, placemat silicone, plastic bowl, plastic cup, plastic cutlery, plastic fork, plastic glasses, plastic plate, plastic spoon
392410 plate set plastic, pop container, popsicle mould, protein shaker, pudding basin plastic, red cup, reusable pouch, reusable straw, rolling mat
392410 rolling pin silicone, salad bowl, salad spinner, salt and pepper plastic, salt pepper mill plastic, sandwich box, sauce bottle, scoop plastic
392410 serving tray, serving tray plastic, shaker bottle, shot glass plastic, sieve plastic, silicone baking mould, silicone cupcake case
392410 silicone food bag, silicone lid, silicone mat baking, silicone muffin, silicone spatula, sink strainer?, sippy cup, sistema, snack box, snack pot
392410 soup pot, spatula silicone, spice jar plastic, splatter guard silicone, spoon set plastic, spork, sport bottle, squeezy bottle
392410 storage container kitchen, straw cup, straw plastic, suction bowl, sushi kit, tableware, tea infuser silicone, tea strainer plastic, toddler cup
392410 tommee tippee cup, training cup, tray, tumbler plastic, tupperware, utensil set, utensil set silicone, vegetable spiralizer plastic, water bottle
392410 water bottle plastic, water dispenser, water filter jug?, water jug, weaning bowl, weaning spoon, whisk silicone, wine cooler sleeve?
392410 wine glass plastic, 便当盒, 保鲜盒, 制冰盒, 厨房用具, 吸管, 吸管杯, 塑料杯, 塑料碗, 杯垫, 硅胶模具, 辅食碗, 锅铲, 饭盒
392490 acrylic organiser, airer plastic, baby bath seat, baby bath support, baby bath tub, baby dummy?, baby safety lock, back scrubber
392490 ball wash laundry, bath caddy plastic, bath kneeler, bath mat, bath mat plastic, bath mat rubber plastic, bath mat rubber?, bath pillow
392490 bath puff, bath rack, bath rinser, bath seat, bath sponge, bath sponge plastic?, bath step, bath step stool, bath support, bath toy holder
392490 bath tray plastic, bath visor, bathroom accessory, bathroom accessory set, bathroom set, bed pan plastic, bin, bird bath plastic
392490 bird feeder plastic, body puff, bowl scraper, bucket, caddy, cat litter scoop, cat litter tray, cat toilet, cellulose sponge
392490 changing mat plastic, cleaning caddy, cleaning sponge, clothes airer plastic, clothes hanger plastic?, clothes line, clothes line plastic
392490 clothes peg, clothes prop, coat hanger, compost caddy, contact lens case, corner protector, cosmetic organiser, cosmetic spatula
392490 cotton bud holder, cupboard lock, curtain ring plastic, cutlery drawer tray, denture box, dish brush holder, dish rack, dog bowl plastic
392490 dog toilet, door stop plastic, drain cover, draining rack, drawer divider, drawer liner, drawer organiser, dryer ball, drying rack plastic
392490 dummy clip, dustbin, dustpan, egg holder fridge, exfoliating glove?, exfoliating shower puff, feeding mat, fish net pet?, flower pot plastic
392490 food bowl, food caddy, fridge liner, furniture pad, garden ornament spike, hair catcher, hamster cage plastic, hamster wheel, hanger clip
392490 hanging basket plastic, hanging planter, hook over door plastic, hook suction, hot water bottle cover?, ironing, ironing board cover?
392490 ironing board plastic, ironing spray bottle, jewellery organiser acrylic, jug bathroom, kids toilet seat, kitchen bin, laundry bag plastic
392490 laundry ball, laundry basket, laundry basket plastic, laundry hamper, lick mat, linen bin, litter box, litter scoop, litter tray, loofah
392490 loofah synthetic, magic eraser, makeup brush holder, makeup mixing palette, makeup organiser, makeup sponge holder, makeup storage, mop bucket
392490 mug tree plastic, nail brush holder, nappy bin, nappy caddy, non slip mat, oilcloth, organiser, organizer, over door hook plastic, pacifier?
392490 pedal bin plastic, peg bag plastic, peg basket, pegs, pet bowl, pet bowl plastic, pet feeder, pet fountain, pill crusher, pill cutter
392490 plant pot plastic, plant pot saucer household, plant saucer, plant support, planter, planter plastic, plastic basket, plastic hanger
392490 plug hole strainer, poo scoop, poop scoop, pot, pot saucer, pot scourer, pot tray, potty, potty training seat, pouffe bath, propagator
392490 pvc tablecloth, recycling bin, retainer case, rinse cup, rubbish bin, rug gripper, safety lock, sanitary bin, scoop, scouring sponge
392490 scrub pad silicone, seed tray, shampoo visor, shelf liner, shoe box storage, shoe horn plastic, shoe rack plastic, shower caddy, shower curtain
392490 shower curtain liner, shower curtain plastic, shower mat, shower puff?, shower squeegee?, shower tidy, sink caddy, sink plunger?
392490 slow feeder bowl, soap box, soap case, soap dish, soap dispenser, soap saver, socket cover, sponge, sponge holder, sponge scourer
392490 stair gate plastic, step stool plastic, storage basket, storage basket plastic, storage caddy, storage drawer plastic, storage trunk
392490 suction hook, swing bin, table cloth plastic, tablecloth plastic, tablecloth pvc, tidy, tissue box, tissue box cover, toilet brush holder
392490 toilet roll holder, toilet roll holder plastic, toilet seat trainer, toilet training seat, tommee tippee bin, tooth brush case, toothbrush cap
392490 toothbrush case, toothbrush holder, top and tail bowl, towel hook plastic, trash can, travel soap box, tumble dryer ball, urine bottle
392490 vacuum storage, vase plastic, washing basket, washing line, washing up bowl, washing up sponge, waste bin, water bowl dog, watering can
392490 watering can plastic, watering spike, window squeegee, 垃圾桶, 奶嘴, 安抚奶嘴, 收纳盒, 收纳筐, 整理盒, 晾衣夹, 水桶, 沥水架, 洒水壶, 洗脸盆, 浴帘, 海绵擦, 牙刷架, 肥皂盒, 花盆, 衣架, 马桶刷架
392510 plastic tank, rainwater tank, septic tank plastic, water butt, water tank
392520 plastic door, threshold plastic, upvc door, upvc window, window frame plastic
392530 blind plastic, plastic blind, roller blind pvc, shutter plastic, venetian blind plastic, vertical blind
392590 access panel, air vent, air vent plastic, artificial grass tile plastic, artificial hedge panel, balustrade plastic, cable trunking, cladding
392590 coving, decking plastic, downpipe bracket, edging, gutter, gutter bracket, guttering, handrail plastic, lawn edging, letter box plastic
392590 manhole cover plastic, picture rail, plasterboard fixing, plastic fascia, plastic fence, plastic fencing, plastic shelf fixture, plastic skirting
392590 pvc panel, roof tile plastic, shed base, shutter, skirting plastic, soffit, trellis plastic, trim upvc, vent cover, ventilation grille plastic
392590 wall panel, wall plug, wall tile plastic
392610 a4 wallet, badge holder, badge reel, binding comb, book cover plastic, bookmark plastic, card holder sleeve, card sleeves, clear pocket
392610 clipboard plastic, desk mat, desk tidy plastic, display book, document case, document holder, document tray, document wallet
392610 document wallet plastic, easel binder, id card holder plastic, id holder, index tab, lanyard holder, letter opener plastic, letter tray
392610 lever arch file plastic, name badge, name badge holder, name badge plastic, office supplies, office supply plastic, page divider plastic
392610 pen holder plastic, pen pot, pencil case plastic, pencil case plastic box, pencil pot, plastic folder, plastic ruler folder, plastic ruler?
392610 plastic wallet, poly pocket, punched pocket, ring binder, ring binder plastic, school supplies, stationery, stencil plastic, tape dispenser
392610 tape dispenser plastic, zip wallet, zip wallet document, 文件夹, 文件袋, 文具, 笔筒
392620 apron pvc, baby bib silicone, belt pvc, bib silicone, bra strap clear, button cover plastic, clear bra straps, disposable apron, disposable glove
392620 disposable glove plastic, disposable poncho, hair cap disposable, hair cap plastic, hi vis plastic, life jacket?, nipple cover silicone, overshoe
392620 plastic apron, plastic belt, plastic bib, plastic glove, plastic raincoat, plastic visor, polythene glove, poncho plastic, pvc apron, pvc glove
392620 pvc poncho, pvc raincoat, rain cover clothing, rain poncho, sauna suit plastic, shoe cover, shoe cover plastic, shoe protector plastic
392620 shower cap, silicone bib, silicone nipple cover, swim arm sleeve?, vinyl gloves, 一次性手套, 浴帽, 硅胶围兜, 雨披, 雨衣
392630 castor plastic, chair leg cap, coach fitting plastic, drawer handle plastic, drawer knob plastic, furniture feet plastic
392630 furniture fitting plastic, furniture foot, furniture glide, furniture handle plastic
392640 acrylic ornament, action figure resin, buddha resin, cake topper figurine plastic, decorative sculpture resin, figurine, figurine plastic
392640 fridge magnet resin, garden gnome, garden ornament resin, gnome, ornament, ornamental plastic, photo frame plastic, plastic figurine
392640 plastic ornament, resin animal, resin figurine, resin ornament, resin statue, sculpture, snow globe, snow globe plastic, statuette
392640 statuette plastic, 摆件, 树脂摆件, 装饰摆件
392690 3d printing filament?, acrylic blank, acrylic block, acrylic disc, acrylic keychain, acrylic nails tips, acrylic sign, acrylic stand
392690 adhesive hook, air bed, air valve plastic, airbed pvc, airpods case, airpods case silicone, airtag holder, aquarium ornament plastic
392690 award acrylic, baby monitor mount plastic, bag clip, bag handle plastic, ball marker, ball of foot cushion, balloon arch, balloon clip
392690 balloon stand, banner plastic, barrier plastic, bead organiser, bead organiser box, beads plastic, bed riser, bike mount plastic, bird spike
392690 bobbin box, book stand acrylic, bottle holder, bracelet event wristband, brush holder, buckle plastic, bulldog clip plastic, bung
392690 bunion corrector, bunting plastic, button badge plastic?, button plastic?, cable box, cable clip, cable cover, cable duct, cable organiser
392690 cable tidy, cable tie, cake topper, cake topper acrylic, candle mould, cane topper, cap blank, car ice scraper, car key cover
392690 car organiser plastic, car phone mount, car phone mount plastic, car seat protector plastic, carabiner plastic, card stand, case for iphone
392690 castor cup, chain link plastic, clip, cloche plastic, clothes hanger, coat hanger plastic, collar stay, command hook, confetti plastic
392690 contact lens tweezers, controller case, controller grip, conveyor belt plastic, cord clip, cord lock, craft bead, craft storage box, cup car
392690 curtain hook, cutting mat, d ring plastic, diamond art, diamond painting, diamond painting tool plastic, display, display stand
392690 display stand acrylic, display stand plastic, dog ball launcher?, dog gate plastic, dog tag plastic, donation box, door sign plastic
392690 drawer catch, drip tray, dummy case, dummy chain, dust sheet polythene, ear plug foam, ear plugs, ear tag, earplug, embroidery hoop plastic
392690 eyelash box, face shield, fake nails, false nail, fan plastic, fidget ring plastic, fishing box, fishing float, fishing lure plastic?
392690 float fishing?, fly swatter, funnel plastic, furniture riser, galaxy case, game controller stand, garden edging, garden netting, garden tie
392690 gasket plastic, gel toe, gem sticker, glasses case plastic, glue gun mat silicone, golf marker, grommet plastic, hair bead, hair clip plastic?
392690 hama beads, hangers, hat stand plastic, heel protector gel, hi vis reflector, hi viz cone, high chair tray?, hopper plastic, hose clip plastic
392690 hose guide, hose nozzle?, hose reel plastic, hot air balloon bag, ice scraper, id tag plastic, inflatable, inflatable chair, inflatable mattress
392690 inflatable mattress plastic, inflatable pillow pvc, insole gel, insulation clip, ipad case, ipad case silicone, iphone case, irrigation fitting
392690 jewellery mould, key cover, keyboard cover silicone, keychain acrylic, keychain plastic, keyring plastic, kindle case, knob plastic, label holder
392690 laboratory plastic, ladder plastic, lanyard?, laptop stand plastic, lawn edging plastic, luggage tag, luggage tag plastic, magsafe case
392690 manicure stand, manicure tip, mannequin head?, mask holder, masking film, medal plastic, mobile phone case, monitor stand plastic, mould silicone
392690 mouse trap plastic, mouthguard case, nail art decoration, nail display, nail forms, nail organiser box, nail tip, nail tip plastic
392690 name sign acrylic, name tag, name tag plastic, net curtain wire, netting plant, nose clip, number plate acrylic, o ring plastic, oil drain pan
392690 pacifier clip, packer, paint bucket, paint palette plastic, paint pot empty, paint roller tray, paint tray, party decoration plastic
392690 pearl plastic, perler bead, pest spike, pet collar silicone?, pet cone, petri dish plastic, phone case, phone cover, phone grip, phone holder
392690 phone holder plastic, phone mount, phone stand plastic, photo block, pipette plastic, plant clip, plant label, plant support plastic, plant tie
392690 plastic accessories, plastic banner, plastic bead, plastic bracket, plastic chain, plastic clip, plastic frame, plastic gear, plastic gem
392690 plastic handle, plastic hook, plastic keyring, plastic netting, plastic nut, plastic part, plastic sign, plastic spacer, plastic stencil
392690 plastic tag, plug plastic, plug wall, pond liner, pony bead, pool ladder?, pop socket, press on nail, protective cover plastic, rawl plug
392690 reflector, remote cover, resin mould, rhinestone plastic, ring holder, s hook plastic, safety corner, samsung case, screen guard, screen plastic
392690 screen protector case, screw plastic, seal, seal clip, seal plastic, sequins, sequins plastic, sharps bin, shim, shoe insert plastic
392690 shoe stretcher, shoe stretcher plastic, shoe tree, shoe tree plastic, shower curtain hook, sign plastic, silicone case, silicone heel
392690 silicone insole, silicone mould, silicone ring, silicone wristband, slap band, snap hook plastic, sneeze guard, snow shovel plastic, soap mould
392690 spacer, specimen jar, spectacle cord plastic, spill tray, sprinkler plastic, stand plastic, steering wheel cover plastic, stencil, steps plastic
392690 sticker hook, strap plastic, sunshade car?, swim cap silicone, switch case, switch case plastic?, table confetti, tablet case
392690 tablet case plastic, tablet stand plastic, tag, tailors dummy?, tap connector, tarp clip, template, tent peg plastic, test tube plastic
392690 thread spool, thumb grip, tie wrap, tip box, toe separator, toe spacer, toggle, toggle plastic, tongue scraper plastic, toolbox plastic, tpu case
392690 traffic cone, travel pill case, tree guard, trolley coin, trophy plastic, tyvek band, velcro dot, velvet hanger, visor shield, wall hook plastic
392690 warning sign plastic, washer plastic, watch case cover, watch case silicone, watch strap silicone?, water balloon filler, weed membrane plastic
392690 weed membrane?, wet floor sign, wheel arch trim, wheel chock plastic, wheel trim plastic?, whistle plastic, wig stand, window wedge, wristband
392690 wristband silicone, zip puller plastic, zip tie, 亚克力牌, 保护套, 假指甲, 塑料挂钩, 手机壳, 手机支架, 扎带, 理线器, 穿戴甲, 耳塞, 钻石画
`
