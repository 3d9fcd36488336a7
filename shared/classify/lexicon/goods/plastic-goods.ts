/** Goods of plastics (headings 3922 to 3926): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const plasticGoods = `
392210 acrylic bath, bath tub, bathtub, jacuzzi bath, shower bath, shower tray, sink plastic, wash basin plastic, 浴缸
392220 lavatory seat, toilet lid, toilet seat, toilet seat cover plastic, 马桶圈, 马桶盖
392290 bidet attachment?, bidet plastic, cistern, flushing cistern, plastic cistern, shower enclosure plastic, toilet cistern, toilet waste fitting
392290 urinal plastic
392310 a4 storage box, acrylic box, ammo box, ammo case plastic, apothecary bottle plastic, archive box plastic, bait box, battery box
392310 battery case plastic, bead box, bead storage box, bento packaging, bits box, bottle crate, box with lid, cake box plastic, card box plastic
392310 card case plastic, carry box, cd case, clear box, coin capsule, coin tube, compartment box, container box, cosmetic container, cosmetic pot
392310 craft box, craft storage, crate, cream jar, deck box, display box, display case acrylic, display case plastic, dvd case, earring box plastic
392310 egg box plastic, egg holder, egg tray, euro box, first aid box empty, fishing tackle box, folding crate, game case, graded card case
392310 jewellery box plastic, lunch container?, lure box, mailer box plastic, makeup organiser acrylic, mask case, memory card case, mushroom crate
392310 nail box, nail box organiser, nesting box plastic, organiser box, packaging box plastic, packing case plastic, parts box, pigment jar, pill box
392310 pill organiser, plastic box, plastic case, plastic container, plastic container packaging, plastic crate, plastic pot, plastic storage box
392310 plastic tub, screw box, screw organiser, sewing box plastic, sharps box, slime tub, small parts organiser, storage box, storage box with lid
392310 storage case, storage crate, storage tub, tackle box, takeaway container, tool box plastic?, tool case plastic, toploader
392310 trading card holder rigid, transport box, travel pot, tray packaging, tub with lid, utility box, 包装盒, 塑料箱
392321 bin bag, bin liner, bin liners, bread bags freezer, bubble bag, caddy liner, carrier bag, carrier bag plastic, compost bag, courier bag
392321 dog poo bag, dog waste bag, doggy bags, food bag, freezer bag, garbage bags, garden sack, garment bag plastic, grip seal bag, mailing bag
392321 mattress bag, nappy sack, opp bag?, pedal bin liner, plastic bag, poly bag, poly mailer, polythene bag, poo bag, poop bag, produce bag
392321 refuse bag, refuse sack, resealable bag, rubbish bag, rubbish sack, sandwich bag, seal bags, shopping bag polyethylene, storage bag polythene
392321 swing bin liner, trash bags, waste sack, zip bag, zip lock bag, zip seal bag, ziplock, zipper bag, 保鲜袋, 垃圾袋, 塑料袋, 快递袋, 真空收纳袋, 自封袋
392329 biodegradable bag, breast milk storage bag, bubble mailers, cello bag, cellophane bag, compostable bag, display bags clear, favour bags plastic
392329 gift bag plastic, ice cube bag, mylar bag, packaging bag, packing bag, piping bag, plastic pouch, pvc bag, roasting bag, sous vide bag
392329 space saver bag, specimen bag, spout pouch, stand up pouch, storage bag vacuum, sweet bags plastic, vacuum bag, vacuum seal bag
392329 vacuum storage bag
392330 airless bottle, atomiser bottle, atomiser bottle plastic, atomizer bottle, bottle empty, bottle plastic empty, carboy, cosmetic container empty
392330 cosmetic jar, demijohn, dispenser bottle, dropper bottle, dropper bottle plastic, empty bottle, flask plastic, foam bottle, foam pump bottle
392330 fuel can plastic, jerry, jerry can, jerrycan, lotion bottle, nozzle bottle, oil can plastic, perfume atomiser empty plastic, pet bottle
392330 plastic bottle, plastic flask, plastic jar, preform, pump bottle, refill bottle, refillable bottle, roller bottle, shampoo bottle empty
392330 soap dispenser bottle, spray bottle, spray pump bottle, squeeze bottle, squeeze bottle packaging, travel bottle, travel bottle set
392330 trigger bottle, water bottle empty, water canister, water carrier, water container, 分装瓶, 喷雾瓶, 塑料瓶
392340 bobbin plastic, bobbins, reel plastic, sewing bobbin plastic, spool, tape reel empty, video cassette empty
392350 bottle cap, bottle lid, bottle stopper, bottle stopper silicone, bottle top, cap closure, cap lid, cap plastic, capsule closure, closure
392350 coffee cup lid, cork plastic, cup lid, demijohn bung, end cap, jar lid, lid, plastic cap, plastic lid, plug cap, plug stopper, pump cap
392350 screw cap, stopper plastic, wine stopper plastic, 瓶盖
392390 blister pack, bucket with lid packaging, cable drum, container with lid, deli pot, food tray packaging, hanger pack, ibc, net bag packaging
392390 netting sleeve, packaging tray, pallet plastic, plastic drum, plastic packaging, plastic pot packaging, plastic pot with lid
392390 plastic tube container, punnet, sample pot, slime container, strapping, tamper evident tub, tub packaging, tubs
392410 anti colic bottle, baby bottle, baby bowl, baby cup, baby cutlery, baby food storage pot, baby fork, baby plate, baby spoon, bag clip kitchen
392410 bag sealer clip, baking mat silicone, baking mould, baking mould silicone, baking set, beaker, bento box, beverage dispenser
392410 biscuit cutter plastic, bottle brush set, bottle plastic lid, bottle sports, bottle teat?, bowl lid, brabantia food, bread bin plastic
392410 butter dish plastic, butter keeper, cake caddy, cake carrier, cake container, cake mould, cake mould silicone, cake stand plastic, camping bowl
392410 camping cup plastic, canister, cannister, cereal container, cereal dispenser, champagne flute plastic, cheese box, chilly's?, chocolate mould
392410 chopping board plastic, chopping mat, cling film dispenser, clip top box, coaster silicone, coasters, cocktail shaker plastic
392410 cocktail stick plastic, coffee capsule holder, coffee dripper plastic, coffee scoop, colander plastic, cold cup, condiment bottle
392410 condiment holder, cookie cutter plastic, cookie jar plastic, cookie press, cup holder, cup with straw, cupcake case silicone, cups plastic
392410 cutlery tray plastic, dinner set picnic, dip tray, dish rack plastic, disposable cup plastic, doidy cup, draining rack plastic
392410 drawer organiser cutlery, drink bottle, drink tumbler, drinking cup, drinking straw, drinks dispenser, egg cup plastic, egg poacher
392410 egg poacher silicone, egg separator, egg timer?, feeding bottle, first cup, food bag clip, food bag silicone, food box, food clip
392410 food container, food cover, food keeper, food pouch, food saver, food storage, food storage box, food storage container, formula dispenser
392410 freezer tray, fridge bin, fridge organiser, fridge tray, funnel, funnel kitchen, gourmet mould, gravy jug, herb chopper plastic, ice ball mould
392410 ice bucket plastic, ice cream scoop plastic, ice cube mould, ice cube tray, ice lolly mould, ice mould, ice tray, infant cup, jar plastic
392410 jelly mould, joseph joseph utensil, jug plastic, juice jug, juicer plastic, kids cup, kids plate, kitchen container, kitchen organiser
392410 kitchen roll holder plastic, kitchen tongs silicone, kitchen utensil, kitchenware, ladle nylon, lemon squeezer, lemon squeezer plastic
392410 lid food cover, lock n lock, lolly mould, lunch box, lunch pot, lunchbox, mandoline plastic, meal prep container, measuring cup, measuring jug
392410 measuring spoon, melamine bowl, melamine plate, microwave container, microwave cookware, microwave cover, microwave egg cooker
392410 microwave egg poacher, microwave jug, microwave popcorn maker, microwave rice cooker, microwave steamer, milk jug plastic
392410 milk storage container, mini pudding basin, mixing bowl plastic, mixing jug, muffin mould, munchkin cup, napkin holder plastic, oil bottle
392410 onion saver, oven glove silicone, oxo good grips, party cup, party plates plastic, pastry mat, picnic plate, picnic set, picnic ware
392410 pie dish plastic, pitcher, placemat plastic, placemat silicone, plastic bowl, plastic cup, plastic cutlery, plastic fork, plastic glasses
392410 plastic plate, plastic spoon, plastic tumbler, plate set plastic, pop container, popcorn bowl, popsicle mould, pourer, protein shaker
392410 pudding basin plastic, red cup, reusable pouch, reusable straw, rice container, rice washer, rolling mat, rolling pin silicone, salad bowl
392410 salad bowl plastic, salad container, salad spinner, salt and pepper plastic, salt pepper mill plastic, salt shaker plastic, sandwich box
392410 sauce bottle, sauce pot, scoop plastic, serving bowl plastic, serving tray, serving tray plastic, shaker bottle, shot glass plastic
392410 sieve plastic, silicone baking mould, silicone bowl, silicone cupcake case, silicone food bag, silicone lid, silicone mat baking
392410 silicone muffin, silicone plate, silicone spatula, silicone spoon, sink strainer?, sippy cup, sistema, snack box, snack pot, soup container
392410 soup pot, spatula silicone, spice jar plastic, spice rack plastic, splatter guard silicone, spoon set plastic, spork, sport bottle
392410 squeezy bottle, storage container kitchen, straw cup, straw plastic, suction bowl, suction plate, sugar pot, sushi kit, tableware
392410 take away container, tea infuser silicone, tea strainer plastic, tiffin plastic, toddler cup, toddler plate, tommee tippee cup, training cup
392410 tray, treat jar, trinket tray plastic, tumbler plastic, tumbler with straw, tupperware, turkey baster, utensil set, utensil set nylon
392410 utensil set silicone, vegetable spiralizer plastic, water bottle, water bottle plastic, water dispenser, water filter jug?, water jug
392410 weaning bowl, weaning pot, weaning spoon, whisk silicone, wine cooler sleeve?, wine glass plastic, yoghurt pot, 便当盒, 保鲜盒, 制冰盒, 厨房用具, 吸管, 吸管杯
392410 塑料杯, 塑料碗, 杯垫, 硅胶模具, 辅食碗, 锅铲, 饭盒
392490 acrylic organiser, airer peg, airer plastic, baby bath seat, baby bath support, baby bath tub, baby dummy?, baby safety lock, back scrubber
392490 ball wash laundry, bath caddy, bath caddy plastic, bath kneeler, bath mat, bath mat plastic, bath mat rubber plastic, bath mat rubber?
392490 bath pillow, bath puff, bath rack, bath rinser, bath seat, bath sponge, bath sponge plastic?, bath step, bath step stool, bath support
392490 bath toy holder, bath toy organiser, bath tray plastic, bath visor, bathroom accessory, bathroom accessory set, bathroom caddy
392490 bathroom organiser, bathroom set, bathroom shelf, bathroom tumbler, bed pan plastic, bin, bird bath plastic, bird feeder plastic, body puff
392490 body scrubber, bottle brush holder, bowl scraper, broom holder, bucket, bucket with lid, caddy, cat litter scoop, cat litter tray, cat toilet
392490 cellulose sponge, changing mat plastic, cleaning caddy, cleaning sponge, clothes airer plastic, clothes basket plastic, clothes hanger plastic?
392490 clothes line, clothes line plastic, clothes peg, clothes prop, coat hanger, coat hook plastic, coathanger, compost bin, compost caddy
392490 contact lens case, corner protector, cosmetic organiser, cosmetic spatula, cotton bud holder, cupboard lock, curtain ring plastic
392490 cutlery drawer tray, denture box, dish brush holder, dish rack, dog bath, dog bowl plastic, dog toilet, door hook plastic, door stop plastic
392490 drain basket, drain cover, drain hair catcher, drain plug, drain protector, drain stopper, draining rack, drawer divider, drawer liner
392490 drawer organiser, dryer ball, drying rack plastic, dummy clip, dust pan, dustbin, dustpan, egg holder fridge, exfoliating glove?
392490 exfoliating mitt plastic, exfoliating shower puff, feeding mat, fish net pet?, flower pot plastic, food bowl, food caddy, food waste caddy
392490 foot scrubber, fridge liner, furniture pad, garden ornament spike, garden pot, garden tray, hair catcher, hamper plastic, hamster cage plastic
392490 hamster wheel, hand wash basin, hanger clip, hanging basket plastic, hanging planter, hook over door plastic, hook suction, hose holder
392490 hot water bottle cover plastic, hot water bottle cover?, household bucket, ironing, ironing board cover?, ironing board plastic
392490 ironing board rest, ironing spray bottle, jewellery organiser acrylic, jug bathroom, kids step stool, kids toilet seat, kitchen bin
392490 laundry bag plastic, laundry ball, laundry basket, laundry basket plastic, laundry hamper, lick mat, linen bin, litter box, litter scoop
392490 litter tray, loo brush, loofah, loofah synthetic, magazine holder plastic, magic eraser, makeup brush holder, makeup mixing palette
392490 makeup organiser, makeup sponge holder, makeup storage, mesh sponge, mop bucket, mug tree plastic, nail brush holder, nappy bin, nappy caddy
392490 non slip bath mat, non slip hangers, non slip mat, oilcloth, organiser, organizer, over door hook plastic, pacifier?, pedal bin plastic
392490 peg bag plastic, peg basket, pegs, pet bowl, pet bowl plastic, pet feeder, pet food container, pet fountain, picnic basket plastic
392490 pill crusher, pill cutter, plant pot plastic, plant pot saucer household, plant saucer, plant support, planter, planter plastic, plastic basket
392490 plastic hanger, plug hole strainer, poo scoop, poop scoop, pot, pot saucer, pot scourer, pot tray, potty, potty training seat, pouffe bath
392490 propagator, pvc tablecloth, razor holder, recycling bin, recycling box, retainer case, rinse cup, rubbish bin, rug gripper, safety lock
392490 sanitary bin, saucer plant, scoop, scouring sponge, scrub pad silicone, seed tray, shampoo visor, shelf liner, shoe box storage
392490 shoe horn plastic, shoe rack plastic, shower caddy, shower curtain, shower curtain liner, shower curtain plastic, shower mat, shower puff?
392490 shower scrunchie, shower squeegee?, shower tidy, shower tray mat, sieve garden, sink basket, sink caddy, sink mat, sink plunger?, sink tidy
392490 slow feeder, slow feeder bowl, soap box, soap case, soap dish, soap dispenser, soap holder, soap saver, socket cover, sponge, sponge holder
392490 sponge scourer, spray bottle empty, stair gate plastic, step stool plastic, storage basket, storage basket plastic, storage caddy
392490 storage cube plastic, storage drawer plastic, storage trunk, suction hook, suction shelf, swing bin, table cloth plastic, tablecloth plastic
392490 tablecloth pvc, tidy, tissue box, tissue box cover, toilet brush holder, toilet brush set, toilet roll holder, toilet roll holder plastic
392490 toilet seat reducer, toilet seat trainer, toilet step, toilet tidy, toilet training seat, tommee tippee bin, tooth brush case, toothbrush cap
392490 toothbrush case, toothbrush cover, toothbrush holder, toothpaste squeezer, top and tail bowl, towel hook plastic, towel ring plastic
392490 toy storage box, trash can, travel soap box, tumble dryer ball, under bed storage plastic, urine bottle, utility tub, vacuum storage
392490 vase plastic, wash tub, washing basket, washing bowl, washing line, washing line prop, washing up bowl, washing up sponge, waste bin
392490 waste paper bin, water bowl dog, watering can, watering can plastic, watering globe, watering spike, weaning bath seat, wheelie bin lid
392490 window box, window squeegee, 垃圾桶, 奶嘴, 安抚奶嘴, 收纳盒, 收纳筐, 整理盒, 晾衣夹, 水桶, 沥水架, 洒水壶, 洗脸盆, 浴帘, 海绵擦, 牙刷架, 肥皂盒, 花盆, 衣架, 马桶刷架
392510 plastic tank, rainwater tank, septic tank plastic, water butt, water tank
392520 plastic door, threshold plastic, upvc door, upvc window, window frame plastic
392530 blind plastic, plastic blind, roller blind pvc, shutter plastic, venetian blind plastic, vertical blind, vertical blind slats
392590 access panel, air vent, air vent plastic, artificial grass tile plastic, artificial hedge panel, balustrade plastic, cable trunking, cladding
392590 coving, decking plastic, downpipe bracket, edging, gutter, gutter bracket, guttering, handrail plastic, lawn edging, letter box plastic
392590 manhole cover plastic, picture rail, plasterboard fixing, plastic fascia, plastic fence, plastic fencing, plastic shelf fixture
392590 plastic skirting, pvc panel, roof tile plastic, shed base, shutter, skirting plastic, soffit, trellis plastic, trim upvc, vent cover
392590 ventilation grille plastic, wall panel, wall plug, wall tile plastic
392610 a4 wallet, badge holder, badge reel, binding comb, book cover plastic, bookmark plastic, card holder sleeve, card sleeves, clear pocket
392610 clipboard plastic, desk mat, desk tidy plastic, display book, document case, document holder, document tray, document wallet
392610 document wallet plastic, easel binder, id card holder plastic, id holder, index tab, lanyard holder, letter opener plastic, letter tray
392610 lever arch file plastic, name badge, name badge holder, name badge plastic, office supplies, office supply plastic, page divider plastic
392610 pen holder plastic, pen pot, pencil case plastic, pencil case plastic box, pencil pot, plastic folder, plastic ruler folder, plastic ruler?
392610 plastic wallet, poly pocket, punched pocket, ring binder, ring binder plastic, school supplies, stationery, stencil plastic, tape dispenser
392610 tape dispenser plastic, zip wallet, zip wallet document, 文件夹, 文件袋, 文具, 笔筒
392620 apron pvc, baby bib silicone, belt pvc, bib silicone, bra strap clear, button cover plastic, clear bra straps, disposable apron
392620 disposable glove, disposable glove plastic, disposable poncho, hair cap disposable, hair cap plastic, hi vis plastic, life jacket?
392620 nipple cover silicone, overshoe, plastic apron, plastic belt, plastic bib, plastic glove, plastic raincoat, plastic visor, polythene glove
392620 poncho plastic, pvc apron, pvc glove, pvc poncho, pvc raincoat, rain cover clothing, rain poncho, sauna suit plastic, shoe cover
392620 shoe cover plastic, shoe protector plastic, shower cap, silicone bib, silicone nipple cover, swim arm sleeve?, vinyl gloves, 一次性手套, 浴帽, 硅胶围兜
392620 雨披, 雨衣
392630 castor plastic, chair leg cap, coach fitting plastic, drawer handle plastic, drawer knob plastic, furniture feet plastic
392630 furniture fitting plastic, furniture foot, furniture glide, furniture handle plastic
392640 acrylic ornament, action figure resin, buddha resin, cake topper figurine plastic, decorative sculpture resin, figurine, figurine plastic
392640 fridge magnet resin, garden gnome, garden ornament resin, gnome, ornament, ornamental plastic, photo frame plastic, plastic figurine
392640 plastic ornament, resin animal, resin figurine, resin ornament, resin statue, sculpture, snow globe, snow globe plastic, statuette
392640 statuette plastic, 摆件, 树脂摆件, 装饰摆件
392690 3d printing filament?, acrylic blank, acrylic block, acrylic disc, acrylic keychain, acrylic keyring blank, acrylic nails tips, acrylic plaque
392690 acrylic shape, acrylic sign, acrylic stand, adhesive hook, adhesive hook plastic, air bed, air pump nozzle, air valve plastic, airbed pvc
392690 airpods case, airpods case silicone, airtag holder, antenna topper, anti slip pad, aquarium ornament plastic, award acrylic
392690 baby monitor mount plastic, bag clip, bag clip plastic, bag handle plastic, ball marker, ball of foot cushion, balloon arch, balloon clip
392690 balloon stand, balloon stick, balloon weight plastic, banner plastic, barrier plastic, bead box beads, bead organiser, bead organiser box
392690 beads plastic, bed riser, bike mount plastic, bike tyre lever, bird deterrent, bird spike, bobbin box, bobbin clip
392690 body jewellery acrylic retainer, book stand acrylic, bottle cage plastic, bottle holder, bracelet event wristband, bracket plastic
392690 brush holder, bucket handle, buckle plastic, bulldog clip plastic, bumper pad, bung, bunion corrector, bunting plastic, button badge cover
392690 button badge plastic?, button plastic?, cable box, cable clip, cable cover, cable duct, cable grommet, cable holder, cable organiser
392690 cable organiser clip, cable protector, cable tidy, cable tie, cake decoration plastic, cake topper, cake topper acrylic, candle mould
392690 candle mould silicone, cane topper, cap blank, car cup holder, car ice scraper, car key cover, car key cover silicone, car organiser plastic
392690 car phone mount, car phone mount plastic, car seat protector plastic, carabiner plastic, caravan step plastic, card protector, card stand
392690 case for iphone, castor cup, cat flap cover, chain link plastic, clip, cloche plastic, clothes hanger, coat hanger plastic, cocktail stirrer
392690 collar stay, comb binding, command hook, confetti plastic, contact lens tweezers, controller case, controller grip, conveyor belt plastic
392690 cord clip, cord end, cord lock, corner guard, cosplay mask eye, craft bead, craft mould, craft storage box, crutch tip, cup car
392690 cup holder insert, curtain glider, curtain hook, curtain hook plastic, cutting mat, d ring plastic, desk organiser clip, diamond art
392690 diamond painting, diamond painting tool plastic, diamond painting tray, dice tray, display, display riser acrylic, display stand
392690 display stand acrylic, display stand plastic, dog ball launcher?, dog gate plastic, dog tag plastic, dog tag silencer, doll eyes, donation box
392690 door knob cover, door number plastic, door sign plastic, drawer catch, drip tray, dummy case, dummy chain, dust plug, dust sheet polythene
392690 ear hook, ear plug foam, ear plugs, ear tag, earbud tips, earplug, earplug case, edge protector, edging strip, egg filler, elbow fitting cover
392690 embroidery hoop plastic, eyeglass strap holder, eyelash box, eyelash tray, face shield, face shield frame, fake nails, false nail
392690 fan blade plastic, fan plastic, faucet extender, fence clip, fidget clip, fidget ring plastic, filing tab, fish tank clip, fishing box
392690 fishing float, fishing lure plastic?, flag holder, float fishing?, floatation toy part, flower pick, fly swatter, foam sheet craft, foot pad
392690 funnel plastic, funnel stand, furniture feet, furniture riser, furniture slider, galaxy case, game controller stand, garden edging
392690 garden netting, garden tie, gasket plastic, gear plastic, gel toe, gem sticker, gem sticker base, glasses case plastic, glasses holder
392690 glitter shapes, glove clip, glue gun mat silicone, golf marker, google eyes, googly eyes, grip cover, grommet plastic, guide rail
392690 guitar pick holder, hair bead, hair clip plastic?, hama beads, hangers, hanging hook, hanging tab, hard hat clip, hat clip, hat stand plastic
392690 headphone cover, headrest hook, heel protector gel, hi vis reflector, hi viz cone, high chair tray?, hinge plastic, hook and ring
392690 hopper plastic, hose clip plastic, hose connector clip, hose guide, hose nozzle?, hose reel plastic, hot air balloon bag, ice scraper
392690 id card holder, id tag plastic, inflatable, inflatable arch, inflatable bottle, inflatable chair, inflatable lilo part, inflatable mattress
392690 inflatable mattress plastic, inflatable pillow pvc, insert plastic, insole gel, insulating cap, insulation clip, ipad case, ipad case silicone
392690 iphone case, irrigation fitting, jewellery mould, joint cover, joycon grip, joystick cap, key cap opener, key cover, key ring plastic, key tag
392690 keyboard cover silicone, keyboard feet, keychain acrylic, keychain plastic, keyfob cover, keyring plastic, kindle case, knee bumper
392690 knitting row counter, knob plastic, label holder, laboratory plastic, ladder foot, ladder plastic, laminated pouch, lanyard clip, lanyard?
392690 laptop stand plastic, lawn edging plastic, leg cap, lens cover plastic, letter beads, license plate frame, light diffuser, loom clip
392690 luggage tag, luggage tag plastic, luggage wheel cover, magnet case, magsafe case, manicure hand practice, manicure stand, manicure tip
392690 mannequin head?, marker cone, mask holder, masking film, massage stick plastic, medal holder, medal plastic, medicine bottle opener
392690 menu holder, mobile phone case, mobile stand, model stand, monitor stand plastic, mould silicone, mount plate plastic, mouse trap plastic
392690 mouse wrist rest, mouth guard case, mouthguard case, nail art decoration, nail display, nail forms, nail organiser box, nail tip
392690 nail tip plastic, nail tips display, name plate plastic, name sign acrylic, name tag, name tag plastic, net curtain wire, netting plant
392690 nose clip, number plate acrylic, number plate holder, o ring plastic, oil drain pan, ornament hook, pacifier clip, packer, page marker
392690 paint bucket, paint palette, paint palette plastic, paint pot empty, paint roller tray, paint tray, party decoration plastic, party picks
392690 patch resin, pearl plastic, pen holder clip, pen loop, perler bead, pest spike, pet collar silicone?, pet cone, pet waste bag dispenser
392690 petri dish plastic, phone case, phone charm, phone clip, phone cover, phone grip, phone holder, phone holder plastic, phone mount, phone ring
392690 phone stand, phone stand plastic, photo block, photo corner, picture hanging strip, pill case, pipe cover, pipette plastic, pit liner
392690 plant clip, plant label, plant marker, plant support clip, plant support plastic, plant tie, plastic accessories, plastic anchor
392690 plastic banner, plastic bead, plastic bracket, plastic button cover, plastic canvas, plastic chain, plastic clip, plastic cover, plastic frame
392690 plastic gear, plastic gem, plastic handle, plastic hanger clip, plastic hook, plastic housing, plastic insert, plastic keyring, plastic netting
392690 plastic nut, plastic pad, plastic part, plastic pin, plastic plug, plastic ring, plastic rod end, plastic screw, plastic shell, plastic sign
392690 plastic spacer, plastic stencil, plastic strip, plastic tag, plastic tray insert, plastic washer, plectrum case, plug plastic, plug wall
392690 pole cap, pond liner, pond net frame, pony bead, pool ladder?, pop socket, pop up grip, popsocket, press on nail, presser foot cover
392690 price tag holder, probe cover, protective cover plastic, pull handle plastic, push fit cap, quick release buckle, rack holder
392690 rain cover buckle, raised bed corner, rawl plug, reflector, reflector plastic, remote cover, resin charm, resin figure, resin mould
392690 retainer clip, rhinestone picker, rhinestone plastic, ring holder, rivet plastic, rod holder, rope end, rubber duck holder, s hook plastic
392690 safety clip, safety corner, safety eyes, samsung case, sanitary bag holder, scraper plastic, screen guard, screen plastic
392690 screen protector case, screw cap cover, screw cover, screw plastic, seal, seal clip, seal plastic, seal ring plastic, seed marker
392690 self adhesive hook, sequins, sequins plastic, sharps bin, shelf clip, shelf pin, shelf support plastic, shield cover, shim, shoe insert plastic
392690 shoe stretcher, shoe stretcher plastic, shoe tree, shoe tree plastic, shower curtain hook, shower curtain ring, sign holder, sign plastic
392690 silicone band, silicone beads, silicone case, silicone cover, silicone grip, silicone heel, silicone insole, silicone mould, silicone pad
392690 silicone ring, silicone sleeve, silicone stopper, silicone wristband, sim card tray, ski clip, skipping counter, slap band, slide cover
392690 sliding pad, snap button plastic, snap hook plastic, sneeze guard, snow shovel plastic, soap mould, socket cover plug, sofa clip, spacer
392690 specimen jar, spectacle chain, spectacle cord plastic, spike, spill tray, spool plastic, spout, sprinkler plastic, squeegee plastic
392690 stair gate fitting, stand plastic, steering wheel cover plastic, stencil, stencil letter, step counter case, steps plastic, sticker hook
392690 stitch marker, stopper, strap plastic, straw topper, strip curtain, suction cup, sunglass clip, sunshade car?, swim cap silicone, switch case
392690 switch case plastic?, table confetti, table corner protector, table edge guard, table skirt clip, tablet case, tablet case plastic
392690 tablet stand, tablet stand plastic, tag, tag holder, tailors dummy?, tally counter case, tap connector, tap cover, tarp clip
392690 tea light cup plastic, template, template plastic, tent peg plastic, terminal cover, test tube plastic, thread spool, thumb grip, tie wrap
392690 tip box, toe separator, toe spacer, toggle, toggle plastic, tongue scraper plastic, tool hanger, toolbox plastic, tooth box, tooth fairy box
392690 toothpick bottle, towel clip, tpu case, traffic cone, travel pill case, tree guard, trim strip, trolley coin, trolley token, trophy plastic
392690 tube cap, tyvek band, umbrella tip, velcro dot, velvet hanger, vent clip, vinyl decal cover, visor shield, wall hook plastic, wallet insert
392690 wallplug, warning sign, warning sign plastic, washer bottle cap, washer plastic, watch case cover, watch case silicone, watch stand
392690 watch strap silicone?, water balloon filler, weed membrane plastic, weed membrane?, wet floor sign, wheel arch trim, wheel chock plastic
392690 wheel cover clip, wheel trim plastic?, whistle plastic, wig stand, window clip, window wedge, windscreen cover clip, wire clip, wobble stopper
392690 wrist rest, wristband, wristband plastic, wristband silicone, wristbands event, yarn bowl plastic, yarn guide, zip puller plastic, zip tie
392690 zip tie mount, 亚克力牌, 保护套, 假指甲, 塑料挂钩, 手机壳, 手机支架, 扎带, 理线器, 穿戴甲, 耳塞, 钻石画
`
