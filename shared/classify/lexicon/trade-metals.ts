/** Further goods of metal, tools and the like, chapters 71 to 83: six-digit code, English names; Chinese names. */
export const tradeMetals = `
711719 costume jewellery, metal keyring jewellery?, fashion ring, stainless steel bracelet, alloy necklace, body piercing, plated necklace, earring set, ear piercing, name necklace, hair jewellery metal
711790 fabric bracelet, wood bead bracelet, shell necklace, charms plastic, clay earrings, paracord bracelet, string bracelet, jewellery plastic, bead bracelet
720110 pig iron
721049 corrugated iron, roofing sheet, galvanised sheet
730300 cast iron pipe
730429 steel pipe
730711 pipe fitting iron, elbow fitting, flange, nipple pipe, threaded fitting, pipe union
730799 steel coupling, tube fitting, threaded coupling
730830 steel door, metal door, security door, window frame steel, garage door
730890 pergola metal, metal post, fence post, balustrade, handrail, railing, bollard, steel column, arch metal, carport frame, stair gate metal, safety gate, metal fence
731021 food can, steel can
731029 lunch tin, baking powder tin, caddy tin, tea caddy, watering can metal?, metal bucket lid, dustbin metal, metal drum
731300 barbed wire
731441 mesh fence, galvanised mesh, wire netting
731449 mesh, wire mesh, grille mesh, mesh panel
731589 necklace chain base, dog chain, tie out chain, chain
731700 carpet tack, upholstery nail, staples gun, clout nail, panel pins, brad nail, hob nail, upholstery pin
731812 coach screw, decking screw
731814 self drilling screw, plasterboard screw, drywall screw
731815 hex bolt, set screw, machine screw, allen bolt, threaded rod, stud bolt, screw set, stud
731816 lock nut, wing nut, dome nut, lug nut, rivet nut
731819 threaded insert, screw hook, eye bolt, screw cap metal, hanger bolt, anchor bolt, wall anchor
731822 flat washer, washers, penny washer
731823 rivet, pop rivet, blind rivet
731824 split pin, dowel pin, clevis pin, r clip
732010 leaf spring
732020 spring, springs, gas spring, tension spring
732090 clock spring
732190 stove part, bbq part, cooker part, grill part
732111 portable stove, gas ring, camping cooker, gas grill
732119 wood burning stove outdoor, chiminea, smoker bbq, fire bowl, pizza oven outdoor
732310 wire wool, steel pad, metal scrubber
732391 cast iron casserole, cast iron skillet, cast iron kettle, cast iron pot
732393 steel pan, milk jug steel, steel tray, stainless bowl, coffee pot, cafetiere steel, colander steel, steel kettle, toast rack, egg ring, steel funnel, cocktail set, bar set, wine stopper, jigger, napkin ring, cake ring, pastry ring, oil dispenser, cutlery holder, steel lunchbox, steel plate, pizza cutter wheel?, cake tin steel, baking sheet, trivet steel, steamer basket, splatter guard, soap steel, tiffin, camping cookware, mess tin, camping kettle, thermos cup steel, steel soap dish
732394 enamel bowl, enamel plate, enamel pan, enamel casserole
732399 pegboard metal, hook kitchen, s hook rack, metal trolley shelf?, clothes horse, washing line dryer, rotary airer, rotary washing line, kitchen roll holder, trivet, metal tray, cake stand metal, fruit basket, egg holder, pot rack, plate rack, cup hook, tin storage, letter rack, log basket, fire guard, fireside set, coal scuttle, firewood rack, bucket, metal bucket, ash bucket, pail, ice scoop, tongs bbq, bbq tool, bbq tools, bbq tool set, skewers metal, griddle plate, grill grate, pan stand, metal coaster, cookie tin mould, metal caddy, laundry basket metal, toilet brush holder metal
732490 towel ring, towel bar, robe hook, shower basket metal, toilet brush steel, bathroom accessories set, bedpan, shower rail
732599 cast iron article, manhole, cast iron hook
732690 metal clip, garden stake metal, plant hanger, bird feeder, bird feeding station, bird feeder station, ball bearing metal, magnet hook?, wire rack display, metal loop, d shackle, shackle, eye plate, turnbuckle, clamp ring, pipe clamp, exhaust clamp, hose clip, metal strap, corner brace, angle bracket, joist hanger, post support, tool box metal, toolbox, metal tool box, tool chest, tool cabinet?, cash tray, lockable box, ammo tin, key box, key safe metal, first aid cabinet?, paper holder, wire basket bike?, ground anchor, ground screw, stakes, pegs metal, tent pegs, pet tag, medal, medal hanger, dog tags, horseshoe, boot scraper, boot jack, belt clip, metal stencil, card metal, pick metal, steel rod, steel ball, step, steps, step stool metal, loft ladder, roof bracket, tv bracket, tv mount, wall mount tv, monitor arm, monitor mount, speaker stand metal, projector mount, bike hook, wall bike rack, ski rack, kayak rack, hook set, picture hook, picture hanging, curtain hook, curtain ring, curtain clip, metal ring, split ring, shower hook, jewellery finding, crimp bead, jump ring, earring hook, metal charm, metal bead
741533 brass screw
741980 copper sign, brass hook, brass knob, brass bell, brass incense, copper bracelet craft, brass plate
760612 aluminium sheet
760810 aluminium tube
761090 aluminium door, aluminium window, aluminium scaffold, aluminium gazebo, aluminium frame structure
761510 foil dish, aluminium pot, aluminium baking tray, cake tin aluminium, coffee pot aluminium, pizza pan, aluminium tin, griddle
761699 aluminium bracket, aluminium sign, aluminium box, telescopic ladder, ladders, knitting needle aluminium, aluminium rail, aluminium corner, loading ramp, wheelchair ramp, car ramp, ramp
790700 zinc article
820110 snow shovel, garden spade, trowel spade, snow scoop
820130 garden hoe, garden rake, pick axe, mattock, leaf rake, hand rake
820140 splitting axe, log splitter, chopping axe, tomahawk
820150 garden scissors, anvil pruner, tree pruner
820160 garden shear, topiary shear, grass shears
820190 weed puller, hand fork, soil scoop, turf cutter, half moon, garden hand tool, sickle, litter picker?, hedge knife, gardening set, gardening tools, weeding tool, garden kit
820210 wood saw, bow saw, coping saw, mitre saw hand, folding saw
820231 circular blade
820299 jigsaw blades, reciprocating blade
820310 needle file, metal file
820320 cutters, wire cutter, side cutter, long nose, nose plier, nail puller, jewellery pliers, eyelash tweezers, snips?
820411 allen key, hex key, spanner set, combination spanner, ratchet, torque wrench, socket wrench fixed, wrench set
820420 socket bit, impact socket, sockets
820510 tap set thread, threading tool
820520 claw hammer, rubber mallet, wood mallet, club hammer
820530 carving tool, wood carving set, plane tool, cutter woodworking
820540 screw driver, precision screwdriver, phillips, screwdriver kit
820551 egg whisk, cherry pitter, avocado tool, zester, pasta tool, vegetable peeler, cork screw, jar opener, wine opener, bottle stopper tool, ice pick, meat tenderizer, fish scaler, potato ricer, sharpener knife, knife sharpener, icing set, icing nozzle, piping nozzle, piping bag set, can crusher, kitchen utensils metal, spaetzle, spiral slicer, cheese slicer, coffee tamper, pastry brush, oven tool, herb stripper, burger press, tortilla press, ravioli maker, lint comb, foil cutter, dough scraper, flour sifter, hand whisk
820559 pick up tool, grabber, litter picker, nail punch, bradawl, awl, leather punch, hole punch tool, eyelet tool, rivet gun, mastic gun, silicone gun, plastering trowel, float plastering, tile cutter, tile spacer, wallpaper tool, wallpaper scraper, paint tool, painting tool, filling knife, pry bar, trim tool, trim removal tool, opening tool phone, screwdriver magnet?, suction lifter, chalk line, pick set, lock pick, glue gun manual, sewing tool, seam ripper, thimble, needle threader, quilting tool, embossing tool, clay tool, pottery tool, ice scraper, windscreen scraper, tyre lever, bike tool, bicycle tool, chain tool, puncture repair kit, puller, bearing puller, gear puller, watch tool, watch repair, jewellery tool, stamping tool, hand press, tattoo tool, candle snuffer, wick trimmer, shoe horn, shoehorn, window tool, drain snake, plumbing tool, drain rod, oil filter wrench, oil can, oiler, hand riveter, strapping tool, spatula art, palette knife, squeegee vinyl, mandrel
820570 clamps, spring clamp, vise, workbench clamp, toggle clamp, strap clamp, door clamp
820600 household tool kit, mechanic tool set, socket tool kit, bike tool kit, diy kit, hand tool set
820713 rock drill
820750 masonry bit, sds drill, core drill, step drill, auger bit, wood bit, countersink
820760 reamer, boring tool
820770 end mill, router bits
820790 impact bit, hex bit, bits, tool bit, polishing tool, burr set, rotary tool bit, grinding bit
820810 machine blade metal
820900 carbide tip, carbide insert
821000 spice grinder, pepper mill, salt mill, coffee mill, salt grinder, pepper grinder, vegetable chopper, nut chopper, food mill, manual juicer, citrus press, mincer, sausage maker, slicer
821192 kitchen knives, cheese knife, oyster knife, boning knife, carving knife, palette knife kitchen, hunting knives, dagger, diving knife, grafting knife, knife
821193 multi knife, retractable knife, scalpel craft, snap off knife, pen knife, lock knife, cutter knife
821194 knife blades, scalpel blade, stanley blade, cutter blade
821220 double edge blade, mens blades, shaving blade, cartridge razor, razor cartridges, refill cartridge razor
821300 embroidery scissors, kitchen scissor, thinning scissors, craft scissors, tailor scissors, nurse scissor, kids scissors, hairdressing scissors, pinking shears
821410 letter knife, erasing knife, pencil sharpeners
821420 toe nail clipper, nail buffer, foot rasp, nail nipper, nail care set, electric nail file?, pedi, foot care, hard skin remover, callus, nail art tool, dotting tool, nail brush art, comedone extractor, blackhead remover tool, ingrown, nail drill
821490 hair shaper, pizza wheel, meat cleaver, shaver hand, dermaplaning
821520 spoon and fork set, teaspoon set, knife fork spoon, children's cutlery, picnic cutlery
821599 dessert spoon, coffee spoon, fork set, serving spoons, salad servers, soup ladle, skimmer, slotted spoon, baby spoon metal, pie server, sugar tongs, spaghetti server, carving fork, ice tongs, sporks metal
830110 padlock set, bicycle lock, cable lock, luggage lock, d lock, gun lock, chain lock, combination padlock
830130 furniture lock, cabinet lock, drawer lock
830140 key safe, deadbolt, night latch, cylinder lock, euro cylinder, window lock, mortice lock, latch, door latch, bolt lock, digital lock, barrel lock, sash lock
830160 lock part, strike plate, keyhole cover
830210 hinges, butt hinge, cabinet hinge, gate hinge
830220 caster, wheels furniture, swivel castor, trolley wheel
830241 door stop metal, door furniture, knocker, letterbox plate, finger plate, gate latch, door bolts, draught excluder metal, door fitting, door handles, window stay, escutcheon, curtain rod, curtain rods, door viewer, sliding door kit, sliding door track
830242 furniture fittings, drawer slides, shelf support, cupboard knob, drawer pull, bed fitting, cabinet knobs, handles, knobs, furniture hinge, drawer runners, wardrobe rail
830249 trunk fitting, case corner
830250 towel hooks, key rack, hooks, key hook, hook rack, hat hook, hanger bracket, wall hooks, coat stand?, over door hanger, shelf brackets
830300 safe box, gun safe, fire safe, home safe, key cabinet
830510 folder clip, ring mechanism
830590 binder clips, book end, bookend, page marker metal, fold back clip, name plate desk, letter corner, clips paper, drawing clip
830610 door bell hand, dog bell, jingle bell, bells, hand bell, bear bell
830629 metal wall decor, wall sculpture, weathervane, sundial, metal garden ornament, metal art, buddha statue metal, metal flower, garden ornament, windspinner, wind spinner, candle lantern metal, tealight holder metal, candle stand, candelabra, jewellery stand, jewellery holder, key bowl, urn, cremation urn, keepsake urn
830630 frame photo, collage frame, multi frame, photo frames, certificate frame, poster frame, frames, tabletop mirror metal
830710 shower pipe, hose flexible steel, braided hose
830810 eyelets, hook and eye, hooks clothing, snap clip, grommet, corset busk
830820 tubular rivet
830890 belt buckles, clasps, buckles, jewellery clasp, bag hardware, purse frame, spangle, shoe buckle, strap adjuster, lobster clasp, metal bead craft, metal tag, d rings
830990 bottle cap metal, cap, wine stopper metal, lead seal, foil lid, bung metal, closures, pour spout
831000 metal plaque, sign metal, tin sign, street sign, brass plaque, address sign, memorial plaque, road sign, safety sign metal, number sign, house numbers, door numbers, letters metal
831120 welding wire
`
