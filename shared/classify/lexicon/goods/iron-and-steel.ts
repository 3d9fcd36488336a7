/** Iron and steel and goods of them (chapters 72 and 73): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const ironAndSteel = `
720110 pig iron
720211 ferro manganese
720221 ferro silicon
720430 tinplate scrap
720449 iron scrap, scrap metal steel
720510 iron granule, iron grit, steel shot
720521 alloy steel powder
720529 iron powder
720711 semi finished steel, steel billet
720839 hot rolled coil
720851 steel plate
720917 cold rolled steel sheet
721012 tinplate
721049 corrugated iron, galvanised sheet, roofing sheet
721070 colour coated steel, painted steel sheet
721310 rebar coil
721391 wire rod
721420 rebar, reinforcing bar
721499 steel bar, steel round bar
721550 cold finished bar, silver steel
721610 channel steel, u section steel
721621 angle iron, l section
721633 h beam, i beam, steel beam
721669 steel profile
721710 iron wire, steel wire
721720 galvanised wire, garden wire
721790 plastic coated wire
721810 stainless ingot
721934 stainless sheet, stainless steel sheet
722220 stainless bar, stainless steel rod
722300 stainless steel wire, stainless wire
722840 forged bar alloy
722850 tool steel bar
722920 welding wire silico manganese
730110 sheet pile, sheet piling
730120 welded angle
730210 rail, railway rail
730230 points railway, railway switch blade
730240 fish plate rail
730300 cast iron pipe, cast iron tube, soil pipe cast
730419 line pipe
730424 oil well casing
730429 steel pipe
730449 seamless stainless tube
730511 large diameter pipe
730630 conduit steel, scaffold tube, steel tube welded
730640 stainless steel tube, stainless tube
730661 box section, square tube steel
730711 elbow fitting, flange, nipple pipe, pipe fitting iron, pipe union, threaded fitting
730719 cast pipe fitting, malleable fitting
730721 stainless flange
730722 stainless threaded elbow
730729 stainless pipe fitting
730791 steel flange
730792 steel elbow threaded
730799 steel coupling, threaded coupling, tube fitting
730810 bridge section, bridge steel
730820 lattice mast, mast steel, steel tower
730830 garage door, metal door, metal window, security door, steel door, steel gate?, window frame steel
730840 acrow prop, pit prop, scaffold, scaffold clamp, scaffolding
730890 arch metal, balustrade, banister rail metal, carport frame, driveway gate, fence bracket, fence panel metal, fence post, fence post metal
730890 fence spike, garden arch, garden arch metal, garden gate metal, gate metal, greenhouse staging?, ground anchor spike, handrail, metal decking
730890 metal fence, metal fence panel, metal gate, metal pergola, metal railing, metal roller shutter, metal shed frame, metal trellis, pergola metal
730890 railing, roller shutter, rose arch, safety gate, stair gate metal, stair rail, steel column, steel frame building, steel post, steel structure
730900 steel tank, storage tank steel over 300
731010 drum steel, jerry can metal, oil drum, steel drum
731021 beverage can, food can, steel can, tin can soldered
731029 aluminium tin?, baking powder tin, biscuit tin empty, caddy tin, cake tin storage, candle tin, cash tin?, dustbin metal, lunch tin
731029 metal bucket lid, metal drum, metal jerry can, metal lunchbox tin, metal storage tin, metal tin, petrol can metal, storage tin, tea caddy
731029 tin box, tin can, tin container, tin packaging, watering can metal?, 铁盒, 马口铁盒
731100 air tank, co2 bottle steel, diving cylinder, gas bottle, gas cylinder, pressure cylinder, scuba tank
731210 brake cable stranded, catenary wire, guy wire, steel cable, steel wire rope, winch cable, wire cable, wire rope
731290 wire sling
731300 barbed wire, barbed wire fence, razor wire
731414 fly screen mesh metal, splatter screen mesh, stainless mesh woven, wire cloth
731419 woven wire cloth
731420 welded mesh heavy, wire mesh welded
731431 aviary mesh, chicken wire, galvanised welded mesh, welded wire mesh, weldmesh
731441 chain link fence, galvanised mesh, mesh fence, wire netting
731449 grille mesh, mesh, mesh panel, wire mesh
731450 expanded metal
731511 bicycle chain, bicycle chain metal, bike chain, chainsaw chain?, motorcycle chain, roller chain
731512 articulated chain
731519 chain link quick, chain part
731520 skid chain, snow chain, tyre chain
731581 anchor chain, stud link chain
731582 chain link, galvanised chain, security chain, steel chain, welded link chain
731589 bag chain, chain, decorative chain metal, dog chain, hanging chain, jack chain, metal chain, necklace chain base, tie out chain
731600 anchor, boat anchor, folding anchor, grapnel
731700 brad nails, carpet tack, clout nail, corrugated nail, drawing pin, fence staple, galvanised nails, hob nail, masonry nail, nails steel, panel pin
731700 push pin, staple, tack, thumb tack, thumbtack, upholstery nail, upholstery pin, wire nail, 图钉, 钉子
731811 coach screw steel
731812 coach screw, decking screws, wood screw
731813 cup hook, eye screw, hook eye screw, screw eye, screw hook, vine eye
731814 drywall screw, plasterboard screw, self drilling screw, self tapping screw
731815 allen bolt, anchor bolt, bolt, bolt set, expansion bolt, grub screw, hex bolt, m6 bolt, machine screw, screw, screw kit, screw set
731815 screws assorted, set screw, socket screw, stud bolt, studding, threaded rod, wheel bolt, wheel locking bolt, 螺丝, 螺栓
731816 dome nut, hex nut, insert nut, lock nut, lug nut, nut, nut metal, nuts assorted, nyloc nut, rivet nut, wheel nut, wing nut, 螺母
731819 eye bolt, hanger bolt, screw tool, threaded article, threaded insert, wall anchor
731821 lock washer, spring washer
731822 flat washer, penny washer, steel washers, washer, 垫圈
731823 blind rivet, pop rivet
731824 clevis pin, cotter, cotter pin, dowel pin, r clip, split pin
731829 circlip, e clip, non threaded fastener, retaining ring, rivet?, spring pin
731940 bobby pin?, dressmaking pin, pin, safety pin, sewing pins, straight pin
731990 bodkin, circular knitting needles, circular needle, crochet hook, curtain hooks pins, darning needle, embroidery needle, felting needle hand?
731990 hand needles, hand sewing needle, knitting needle, needle threader?, sewing needle, stiletto embroidery, tapestry needle, 毛衣针, 缝衣针, 钩针
732010 leaf spring
732020 coil spring, coil springs car, compression spring, gas spring, helical spring, lowering springs, spring helical, tension spring
732090 clock spring, disc spring, garage door spring, spring, torsion spring
732111 camp stove, camping cooker, camping stove, gas barbecue, gas bbq, gas cooker, gas grill, gas hob, gas oven, gas range, gas ring, gas stove
732111 pizza oven gas, portable stove, 卡式炉, 燃气灶
732112 paraffin stove, spirit stove, trangia
732119 barbecue, barbeque, bbq, bbq grill, bbq grill charcoal, charcoal barbecue, charcoal bbq, charcoal grill, disposable bbq, kettle bbq, pizza oven
732119 pizza oven outdoor, pizza oven wood, portable bbq, rocket stove, smoker bbq, wood burning stove outdoor, 烤架, 烧烤炉
732181 gas fire, gas heater, patio heater gas
732182 kerosene heater, oil stove, paraffin heater
732189 brazier, chiminea, fire bowl, fire pit, log burner, log burning stove, open fire grate, patio fire pit, stove wood, wood burner
732189 wood burning stove, wood stove
732190 bbq grill rack, bbq part, bbq tool spare?, cooker part, fire basket, fire grate, grill grate, grill part, stove glass?, stove part
732211 cast iron radiator, radiator cast
732219 central heating radiator, column radiator, heated towel rail, panel radiator, radiator, towel radiator, towel rail radiator
732290 air heater non electric, diesel heater, diesel night heater, hot air distributor
732310 metal scourer, metal scrubber, pan scrub, scourer, scouring pad, scouring pad metal, scouring pads, stainless scourer, steel pad, steel scourer
732310 steel wool, wire scourer, wire sponge, wire wool, 钢丝球
732391 cast iron cookware, cast iron griddle, cast iron kettle, cast iron pot, cast iron skillet
732392 cast iron casserole, enamelled cast iron, le creuset casserole
732393 baking sheet, bar set, brabantia pedal bin, bread bin, cafetiere steel, cake ring, cake tin steel, camping cookware, camping kettle, cocktail set
732393 cocktail shaker, coffee dripper, coffee pot, colander, colander stainless steel, colander steel, cutlery drainer, cutlery holder, cutlery tray
732393 dish drainer stainless steel, dog bowl, dog bowl stainless steel, double boiler, egg rack, egg ring, fish kettle, flour shaker, food tin
732393 funnel stainless, garlic press?, grater?, hip flask, ice bucket, jam pan, kettle stovetop, kitchen bin stainless, kitchen sieve
732393 lunch box stainless steel, measuring jug metal, mess tin, metal straw, milk frother jug, milk frothing jug, milk jug steel, mixing bowl
732393 mixing bowl steel, napkin ring, oil dispenser, pasta pot, pastry ring, pedal bin, pizza cutter wheel?, saucepan set, serving platter steel, sieve
732393 soap dispenser stainless, soap steel, spice rack stainless, splatter guard, splatter screen, stainless bowl, stainless steel
732393 stainless steel bowl, stainless steel jug, stainless steel kitchen, stainless steel lunch box, stainless steel mug, stainless steel pan
732393 stainless steel pot, stainless steel straw, stainless steel tumbler single, stainless steel water bottle single wall, steamer basket
732393 steel cookware, steel cup, steel funnel, steel kettle, steel lunchbox, steel pan, steel plate dinner, steel tray, stove top kettle
732393 stovetop espresso maker?, strainer, tankard, tea ball, tea infuser, tea strainer, thali, thermos cup steel, tiffin box, toast rack, trivet steel
732393 utensil holder steel, whisk?, whistling kettle, 不锈钢盆, 不锈钢碗, 不锈钢餐具, 宠物碗, 漏勺
732394 enamel bowl, enamel bread bin, enamel casserole, enamel jug, enamel mug, enamel pan, enamel pie dish, enamel plate, enamel pot, enamel roaster
732394 enamelware, falcon enamel
732399 airer, ash bucket, bakeware set, bbq utensil tray?, biscuit cutter, bread bin metal, bun tin, bundt tin, cake leveller?, cake stand metal
732399 candle holder metal?, canister metal, clothes airer, clothes dryer rack, clothes drying rack, clothes horse, clothes pegs metal, coal bucket
732399 coal scuttle, cookie cutter, cookie sheet, cookie tin mould, cooling rack, cooling tray, dish drainer, dish rack metal, drinks tray, drying rack
732399 egg basket wire, fireside set, firewood rack, flan tin, fruit basket, fruit bowl metal, griddle plate, hanging basket metal kitchen
732399 heated airer cover?, heated airer non?, hook kitchen, ice scoop, indoor airer, ironing board, kitchen rack, kitchen roll holder, laundry airer
732399 laundry basket metal, letter rack, log basket, metal basket, metal bin, metal bucket, metal caddy, metal coaster, metal tray
732399 metal trolley shelf?, mop bucket metal, muffin tin, mug tree, non stick frying pan?, oven rack, over door hanger, pail, pan rack, pan stand
732399 paper towel holder, pegboard metal, pie tin, plate rack, pot rack, radiator airer, rotary airer, rotary clothes line, rotary washing line
732399 s hook rack, sandwich tin, serving tray metal, shelf organiser metal, shoe rack metal, shower caddy metal, shower rack, skewers metal, spice rack
732399 springform tin, storage basket metal, tablecloth clips, tablecloth weight, tart tin, tea caddy tin, tin storage, toilet roll holder metal
732399 tongs bbq, towel rack, towel rail, trivet, washing line dryer, waste bin metal, wastepaper bin metal, whirligig, wine rack, wine rack metal
732399 wire basket, wire fruit basket, wire rack, yorkshire pudding tin, 厨房置物架, 晾衣架, 毛巾架, 烫衣板, 置物架
732410 inset sink, kitchen sink, sink stainless, stainless steel sink, steel sink, 水槽
732421 cast iron bath
732429 steel bath
732490 bathroom accessory metal, bathroom bin metal, bathroom hardware, bedpan, grab rail, metal soap dish, pedestal steel?, sanitary fittings steel
732490 shower basket metal, shower head holder?, shower rail, shower tray steel, sink plug, sink strainer stainless, steel bathroom, steel soap dish
732490 toilet brush holder metal, toilet brush stainless, toilet brush steel, toilet roll stand, towel bar, towel rack stainless, towel ring
732510 cast iron non malleable, drain grate cast, manhole cover, manhole cover cast
732591 grinding ball
732599 cast iron article, cast iron door stop, cast iron hook, cast iron ornament?, cast steel weight, manhole
732611 forged grinding ball
732619 forged steel article
732620 animal trap, animal trap wire, bird cage, bird feeder metal, cage, dog crate, hamster cage, hanging basket wire, humane trap, metal cage
732620 metal coat hangers, mouse trap, mousetrap, paper clip wire?, parrot cage, pet cage, plant support wire, puppy pen, rabbit hutch wire, rabbit run
732620 rat trap wire, rodent cage, s hooks wire, snare, squirrel proof feeder, suet feeder, tomato cage, wire article, wire crate, wire hanger
732620 wire hook, wire mesh tray, wire plant stand, wire shelf, 宠物笼, 捕鼠器, 鸟笼
732690 ammo tin, angle bracket, axle stand, ball bearing metal, basket bracket, belt clip, bike hook, bike rack wall, bike stand, bird feeder
732690 bird feeder station, bird feeding station, bird spikes metal, bit horse, bollard, book ends, bookend, boot scraper, bottle holder metal
732690 bottle opener key, bottle opener keyring, buckle steel?, cable clamp, cable gland metal, calks, car ramp, carabiner, card metal, cash tray
732690 cigarette case metal, clamp ring, collar stay metal, corner brace, crimp bead, curb chain horse, curtain clip, curtain ring, d ring metal
732690 d shackle, dog tag, dog tag metal, dumbbell rack?, earring hook, exhaust clamp, eye plate, fire guard, fire screen, fireguard, first aid cabinet?
732690 flagpole, galvanised bucket planter, garden obelisk, garden spinner, garden stake, garden stake metal, garden trough metal, ground anchor
732690 ground screw, handcuffs, hanging basket, hanging bracket, hoist ring, hook set, horseshoe, hose clamp, hose clip, jerry can holder, joist hanger
732690 jubilee clip, kayak rack, key box, key chain, key ring, key safe metal, keychain, keyring, keyring metal, ladder, ladder steel, letter box metal
732690 letterbox wall, lockable box, log holder metal, magnet hook?, magnetic strip holder?, magnetic strip?, mail box, medal, medal hanger
732690 metal bookmark, metal box, metal bracket, metal card, metal charm, metal clip, metal cone, metal flag pole, metal hook, metal keychain
732690 metal letter box, metal loop, metal plant stand, metal planter, metal plaque, metal plate, metal post, metal ring, metal rod, metal shelf bracket
732690 metal sign, metal stand, metal stencil, metal strap, metal tag, metal tool box, metal wall art, monitor arm, monitor mount, mouse trap metal
732690 obelisk, paper holder, parcel box, pegs metal, pet id tag, pet tag, pick metal, picture hanging, picture hook, pill box metal, pipe bracket
732690 pipe clamp, plant hanger, plant stand metal, plant trellis metal, planter metal, platform step, post box, post support, pot rack hook
732690 projector mount, quick link, roof bracket, s hook, saw horse, shackle, shelf bracket, shepherd hook, shoe horn metal, shower hook, ski rack
732690 snap hook, speaker stand metal, split ring, spurs, stainless steel card holder, stakes, steel frame, steel hook, steel rod, step ladder
732690 step ladder steel, step stool metal, stepladder, steps, stirrup, sundial metal, swivel hook, tablet case metal, tent peg, thimble rope
732690 tool box metal, tool cabinet?, toolbox, toolbox metal, trestle, turnbuckle, tv mount, u bolt, u bolt clamp, wall art metal, wall bike rack
732690 wall bracket, wall mount tv, weather vane, weathervane, wheel clamp?, wind spinner, window box metal, windspinner, wire basket bike?
732690 wire rack display, wire rope clip, worm drive clip, 支架金属, 登山扣, 金属挂钩, 钥匙圈, 钥匙扣
`
