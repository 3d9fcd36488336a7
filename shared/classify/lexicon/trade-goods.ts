/** Further goods of chapters 1 to 70: six-digit code, English names; Chinese names. */
export const tradeGoods = `
010619 live animal, guinea pig live
030799 snail, sea cucumber, abalone; 海参, 鲍鱼
071310 dried peas, split pea
071390 pulses, dried beans, mung bean; 绿豆, 红豆
080719 melon, watermelon
080830 pears
080930 peach, peaches, nectarine
081040 blueberry, cranberries fresh
081050 kiwi fruit
091099 bouquet garni, herbs, mixed herbs, oregano, basil dried, garam masala, seasoning herb
100199 wheat
110430 bran, wheat bran
120770 melon seed
130220 pectin
130231 agar
151550 sesame oil
151790 cooking oil spray, blended oil, ghee substitute
170191 flavoured sugar
180400 cocoa butter
190230 pasta meal, macaroni cheese, pasta pot, noodle pot, ramen bowl
190590 communion wafer, rice paper, garlic bread, yorkshire pudding, pie crust, victoria sponge, swiss roll, eclair, mince pie, hot cross bun, quiche, savoury snack, poppadom, pretzel, breadstick, nachos, lemon slice cake, tray bake, profiterole, danish pastry, samosa, spring roll
160100 black pudding, hog roast sausage, saveloy
160290 offal prepared, lamb kebab, game pie, goat curry
160232 chicken curry, chicken tikka, chicken dinner, chicken popcorn
160250 chilli con carne, beef stew, beef lasagne, roast beef
160420 fish pie, crab stick, tuna meal
200490 onion ring, potato wedge, vegetable burger
200799 apple sauce, lemon curd, compote
210390 wasabi, vinaigrette, mint sauce, tartare sauce, horseradish, teriyaki, curry sauce, tahini, relish, brown sauce, stuffing mix, peri peri, satay sauce, oyster sauce, fish sauce
210690 cake decoration, sprinkles, sugar paste, fondant icing, icing decoration, edible glitter, edible topper, flavour drops, ice cream mix, slush syrup, jelly cube, custard mix, protein pancake, collagen, superfood, spirulina, chlorella, nootropic, lions mane, mushroom coffee, sea moss, sports nutrition, isotonic, energy powder, energy chew, weight gain, diet shake, vitamin gummy, hair skin nails, evening primrose, glucosamine, garlic capsule, milk thistle, cranberry capsule, folic acid, multivitamin tablet, immune support
220600 hard cider, pear cider, fruit wine, rice wine, soju
220890 absinthe, pre mixed drink, alcoholic drink, tequila blanco, cocktail mixer alcoholic, spirits
230910 cat milk, dog sausage, meaty treat, pate cat, cat stick, pig ear, pigs ear, bully stick, cow ear, dog bone treat, yak chew
230990 mealworm, dried mealworm, seed mix, peanut bird, straw feed, hay, mineral lick, animal supplement, horse treat, pony cube, layer pellet, calf milk, cattle feed, parrot food, wild bird food, budgie seed, turtle food, koi food, dog supplement, joint supplement dog, calming tablet dog, probiotic dog, cat supplement
240399 shisha, hookah flavour, chewing tobacco, snuff
250610 quartz
252100 limestone
253090 mineral clay, bentonite clay?, zeolite
261590 ore
271019 fork oil, cutting oil, transmission fluid, baby oil mineral?, penetrating oil
271500 bitumen
282570 metal oxide
284390 colloidal silver
300490 nasal spray, haemorrhoid cream, eczema cream medical, wart remover, verruca treatment, head lice treatment, sleep aid tablet, medicated, antiseptic cream, antiseptic, oral gel, mouth ulcer gel, sore throat spray, cough medicine, oral suspension, inhaler medicine, prescription medicine, dewormer, wormer, spot on, thrush cream, pessary, minoxidil, finasteride, sildenafil, tadalafil, lateral, oral solution, tincture, ear drops, travel sickness, heartburn, diarrhoea relief, rehydration sachet, menopause tablet, muscle rub, heat rub, vapour rub, headache, migraine relief, cold sore, chesty cough, dry cough, baby teething
300510 dressing, dressings, hydrocolloid, foam dressing, wound strip, blister, corn plaster, plaster strip, scar sheet silicone, steri strip
300590 cotton wool roll, crepe bandage, eye pad, sanitary gauze, tubular bandage, swab
300660 spermicide
310100 bone meal, manure pellet, seaweed feed
320890 lacquer spray, marine varnish, undercoat, primer paint
321410 jointing compound, plaster filler, tile grout, frame sealant, body filler, tile adhesive
330210 vanilla extract, food flavouring essence, almond extract
330300 perfume set, fragrance gift set, cologne spray, perfume sample, rollerball perfume, travel spray, eau fraiche, eau de, intense edp, hair perfume, musk oil, oud, fragrances
330410 lip treatment, lip sleeping mask, lip glow, lipgloss, lipliner, lip shine, lip velvet, lip cream, balm stick lip, matte liquid lip, lip lacquer, lip cheek, lip set
330420 eye primer, eye crayon, kajal, shadow quad, brow soap, brow mascara, volume mascara, lash, eyeliner pen, brow styler, liner, smoky eye, eye colour, glitter eye, eye stick, lash mascara, brow kit
330430 nail kit gel, top coat, gel top coat, dip powder, nail art kit, nail care, polygel, manicure kit gel, quick dry, nail serum, nail oil
330491 blusher, powder compact, fixing powder, bake powder, matte powder, mineral foundation powder, talcum, glow powder, body powder, foot powder, powder refill
330499 glow, radiance, collagen cream, mattifying, firming, lifting, wrinkle, anti age, ageing, hydra, soothing, rejuvenating, skin perfecting, eye lift, gel cream, gel moisturiser, acid, aha, bha, glycolic, vitamin e cream, tint, matte foundation, foundation stick, concealer stick, cushion foundation, palette, face palette, blush stick, highlight, bronzing drops, gradual tan, tan, tanning water, face spf, uv, after sun lotion, sun stick, sunblock, scar gel, stretch mark cream, breast cream, tattoo aftercare, hand balm, foot balm, foot scrub, heel cream, cuticle cream, elbow, clay mask, peel off mask, mud mask, overnight mask, sleeping mask, nose strip, pore strip, pore, blackhead, spot treatment, spot gel, brightening, brightening serum, dark spot, pigmentation, eye serum, eye roll on, day lotion, emulsion, face lotion, baby lotion, baby oil, baby cream, bum cream, nappy rash, body gel, shimmer oil, body shimmer, body glitter, face paint, make up palette, make up set, skincare set, make up kit, advent calendar beauty, beauty set, beauty box, pamper set, exfoliating, scrub, hair minimising, shave oil, ingrown hair, bikini line, hair removal spray, wax kit?, body yogurt, cleanse, cleansing, cleansing water, cleansing lotion, cleansing cream, makeup melt, eye make up remover, enzyme, resurfacing, booster serum, concentrate serum, night, day spf, dry oil, body moisturiser, emollient, dermatological, face essence, tonic, skin tonic, fixing mist, setting mist, fixer spray, primer, pore primer, face primer, smoothing, illuminating, luminous, lumi, perfector, camouflage
330510 shampoo set, 2 in 1 shampoo, hair cleanser, clarifying, scalp scrub shampoo, purple shampoo
330530 hold spray, firm hold, texture spray, strong hold, finishing spray hair
330590 hair volume, volume spray, volumizing, hair set, sea salt spray, hair primer, blow dry, thermal spray, wave spray, curl activator, curl jelly, root, root lift, hair thickening, thickening, split end, hair repair, repair mask, keratin, frizz, anti brass, hair chalk, hair mascara, hair powder, nit comb treatment, edge control, shine spray, deep conditioner, intensive mask, hair food, haircolor, blonde, brunette, hair lightener, developer peroxide, peroxide, beard dye, moustache wax, bond builder, smoothing cream, scalp treatment, hair and scalp, rosemary oil hair, wax hair, styling wax, mousse
330690 whitening pen, teeth, denture, mouth spray, oral rinse, oral care, gum gel, retainer cleaner, fluoride rinse
330710 aftershave lotion, shave butter, beard shampoo?, shaving oil, shave lotion, pre shave
330730 bath fizz, bath set, bath cream, bath confetti, foot soak, foot bath salt, shower steamer, shower bomb, magnesium flake, muscle soak
330749 scent diffuser, reeds, fragrance oil burner, scented sachet, drawer liner scented, lavender bag, wardrobe freshener, potpourri, aroma bead, shoe deodoriser, room diffuser, car diffuser, aroma, air care, pet odour, fabric spray, sleep spray, toilet spray, scented melts, air wick, gel freshener
330790 lens solution, saline solution lens, hair remover strip, wax, waxing, body wax, hot wax, ear cleaning dog, pet wipes, dog perfume, dog grooming spray, paw balm, pet spray, dry dog shampoo, horse shampoo, eye wash pet, dental water pet, enzymatic pet
340111 soap set, soap bars, soap on a rope, flushable wipe, cleansing cloth, antibac wipe hand, body bar, beauty wipe, biodegradable wipe
340130 hand and body wash, shower mousse, shower scrub, bath shower, body shampoo, wash gel, face foam, gel cleanser, cleansing bar liquid, daily wash, washing gel, creamy wash, micellar gel, intimate gel, hygiene wash, hair and body, hair body wash, baby shampoo wash, top to toe
340250 floor wipe, dishwasher salt, laundry booster, starch spray, oxi, stain, colour catcher, colour run, dye remover, tile cleaner, patio cleaner, bike cleaner, wheel cleaner, car cleaner, car shampoo, insect remover, tar remover, glass spray, hand dishwash, dish soap, bleach free, spray cleaner, leather cleaner, suede cleaner, shoe cleaner, trainer cleaner, hob, limescale, descaling, toilet block, rim block, cistern block, toilet gel, pet stain, urine remover, fabric wash, delicate wash, wool wash, scent beads, laundry perfume, steriliser cleaner, bottle cleaner, coffee machine cleaner, eco wash, washing soda, soda crystals, multi surface, multisurface, disinfectant cleaner, kitchen spray, bathroom spray, anti bacterial spray
340290 traffic film remover
340420 peg wax
350691 pressure sensitive adhesive, mouse glue, acrylic adhesive, polyurethane glue, contact glue
381300 fire extinguisher refill
381512 catalyst
382000 car antifreeze
382499 bonding agent, rust remover, concrete additive, ph down, pool chemical, aquarium treatment, water conditioner, battery fluid, fog fluid, smoke fluid, hydroponic clay, water treatment, nutrient additive, tyre sealant, cooling gel pack, kinetic sand, dry ice, oil absorbent, crystal growing kit, odour absorber, desiccant
391722 polypropylene tube
391729 plastic tubing
391810 vinyl tile, pvc flooring, click flooring
391990 nameplate sticker, reflective tape, reflective sticker, window sticker, chrome wrap, carbon wrap, vinyl sheet adhesive, hydrogel film, privacy screen, film screen, bumper sticker, labels vinyl, scratch protector, body sticker, phone sticker, planner sticker, puffy sticker, tattoo film, wallpaper self adhesive
392061 polycarbonate sheet
392321 garment bag plastic, bubble bag, carrier bag, grip seal bag, mattress bag, refuse bag, caddy liner, compost bag, ice bag, roasting bag, cello bag, dog poo bag
392310 first aid box empty, ammo box, egg holder, carry box, nail box organiser, screw organiser, parts box, mailer box plastic, bead box, pill box, pill organiser, storage case, crate, organiser box, compartment box, bait box, nesting box plastic, tackle box
392329 vacuum seal bag, storage bag vacuum
392330 water bottle empty, spray pump bottle, sauce bottle, jerry, water container, foam bottle, refill bottle, pump
392350 cork plastic, lid, screw cap, container lid
392410 plate set plastic, jug, water jug, water dispenser, cake box plastic, cake carrier, egg poacher, egg timer?, baking set, cookie cutter, cookie press, silicone mat baking, pastry mat, rolling mat, oven glove silicone, bag sealer clip, lunch pot, soup pot, food pouch, reusable pouch, ice lolly mould, ice tray, cake stand plastic, serving tray, tray, mixing jug, sieve plastic, funnel, salad bowl, microwave cover, microwave cookware, picnic set, spoon set plastic, bottle brush set, squeezy bottle, dip tray, cup holder, cups plastic, drinks dispenser, silicone lid, jar lid, silicone cupcake case, spork, sushi kit, tea strainer plastic, kitchen roll holder plastic, jar plastic, canister, cannister, storage canister, storage jar
392490 shower squeegee, shower tidy, bathroom set, mug tree plastic, rubbish bin, kitchen bin, recycling bin, dustbin, compost caddy, laundry hamper, washing basket, ironing board plastic, bath seat, bath support, toilet training seat, bath step stool, changing mat plastic, storage trunk, sink caddy, cutlery drawer tray, jewellery organiser acrylic, makeup storage, acrylic organiser, cleaning caddy, mop bucket, clothes line, clothes airer plastic, dish brush holder, hook over door plastic, tumble dryer ball, laundry ball, pot scourer, sponge scourer, cellulose sponge, washing up sponge, magic eraser, cleaning sponge, shower puff, pouffe bath, exfoliating glove?, back scrubber, tooth brush case, travel soap box, contact lens case, cotton bud holder, plant saucer, hanging planter, propagator, seed tray, plant support, garden ornament spike, pot tray, cloche, watering spike, food bowl, pet fountain, litter tray, litter box, cat toilet, pet feeder, slow feeder bowl, feeding mat, cat litter scoop, scoop, poop scoop, bird feeder plastic, hamster wheel, fish net pet?
392590 plastic fencing, lawn edging, edging, artificial hedge panel, decking plastic, soffit, trim upvc, skirting plastic, vent cover, air vent, access panel, letter box plastic, shed base, shutter
392610 pencil pot, tape dispenser, desk organiser, laminating pouch, clipboard, plastic wallet, poly pocket, punched pocket, index divider, bookmark plastic, desk mat, book cover, id holder, card sleeve, magazine file, name badge, document case, easel binder, zip wallet, a4 wallet, display book, letter tray
392620 plastic apron, disposable apron, pvc glove, rain cover clothing, shoe cover, overshoe, shoe protector plastic, sauna suit plastic, hair cap disposable
392690 knob plastic, plastic bracket, strap plastic, buckle plastic, plastic handle, screen protector case, watch case cover, ipad case, tablet case, kindle case, switch case, controller case, controller grip, remote cover, key cover, car key cover, wheel arch trim, car organiser plastic, cup car, sunshade car?, window wedge, cable cover, cable duct, cable box, socket cover, baby safety lock, cupboard lock, stair gate plastic, drawer catch, velcro dot, cord lock, toggle, carabiner plastic, plastic chain, chain link plastic, craft bead, pony bead, gem sticker, sequins, diamond art, hama bead, resin mould, candle mould, soap mould, silicone mould, jewellery mould, mould, template, quilting ruler, embroidery hoop plastic, bobbin box, bobbin plastic, spool, thread spool, hanger clip, bag handle plastic, tent peg plastic, tarp clip, garden tie, plant clip, plant label, plant tie, hose guide, irrigation fitting, pond liner, liner, weed membrane?, net curtain wire, inflatable, pool ladder?, hose nozzle?, dummy clip, dummy chain, dummy case, car seat protector plastic, travel pill case, nail art decoration, nail gem, nail form, tip box, nail display, manicure stand, eyelash box, brush holder, bottle carrier, bottle holder, golf marker, ball marker, sign, wet floor sign, traffic cone, barrier plastic, hi viz cone, display, acrylic block, acrylic box, donation box, award acrylic, photo block, ear tag, tag, wristband, tie wrap, tyvek band, seal, security seal, tamper seal, gasket plastic, o ring plastic, bung, end cap, castor cup, spacer, packer, plug wall, rawl plug, wall plug, clip, pen clip, hair bead, ring holder, fidget ring plastic
400700 rubber thread
400819 rubber strip
401490 dummy rubber, enema bulb, ear syringe, nipple shield
401699 rubber mallet head, squash grip, handle grip, bumper rubber, fender, chair foot rubber, rubber mat holder, jar ring, silicone rubber band, balloon rubber, dog toy rubber, rubber toy dog, chew toy, dog toy, pet toy
401693 seal ring, gasket, door gasket, oven seal, fridge seal, tap washer, washer, shaft seal
401691 door matting, entrance mat, stable mat, boot mat, mat
420100 dog toy leather?, pet carrier?, horse bridle, horse bit, numnah, fly mask horse, fly rug, stable rug, turnout rug, horse boots, dog boot, dog seat belt, dog bow tie, pet bandana, dog bandana, dog costume, cat harness, training lead, slip lead, poo bag holder, id tag collar
420212 pilot case, trolley bag, make up case, beauty case, vanity, travel set bag, kids suitcase
420232 card wallet, phone wallet, mobile pouch, coin pouch, id wallet, ticket holder, document pouch travel
420292 pet carrier, cat carrier, pet bag, dog carrier, hanging bag, wine bag, bottle bag, travel organiser, packing cube, packing cubes, boot organiser, seat organiser, hip bag, chest bag, ski bag, snowboard bag, yoga bag, swim bag, wet bag, knitting bag, tool roll, tool belt, camera backpack, stroller bag, hospital bag, football bag, string bag, helmet bag, racket bag, makeup case soft, brush case, brush roll, nappy caddy, folding bag, jute bag, canvas bag, fold up bag, medical bag, cutlery roll, passport organiser, cable bag, bread bag?, lunch cooler, thermal bag, delivery bag
420299 spectacles case, gun case hard, hard case, eva case, protective case, drone case, travel case switch, binocular case
440929 wood strip
441299 veneer panel
441919 bamboo cutlery, bamboo plate
441990 wooden cutlery, bread box, egg holder wood, knife block wood, cake stand wood, honey dipper, mortar wood, butter dish wood, lazy susan, muddler
442110 coat hanger wood, wooden hangers
442191 bamboo straw, bamboo fence, bamboo stake, bamboo pole, bamboo cane
442199 toothpicks, cocktail stick, wooden skewer, skewer, ladder wood, trellis, fence, gate wood, wooden dowel, clothes pin, wooden ring, wooden bracket, wood slice, wooden disc, wooden ladder, wooden step, dog kennel, kennel, rabbit hutch, hutch, chicken coop, cat house wood, birdhouse, wood shim, yoga block wood, blind slat, wooden blind, plaque wood, hoop wood, paint stirrer, match wood, key holder wood, hook board wood, memory box wood, stamp block
450410 cork roll
460219 basket weave, bread basket, moses basket, laundry basket wicker, gift basket, luffa
480254 paper thin
480262 drawing paper, watercolour paper, watercolour pad?, sketch paper
480519 corrugating paper
480920 carbon paper, self copy paper
481013 glossy paper, gloss photo paper, inkjet paper
481710 padded envelope, mailer, jiffy bag, cash envelope
481820 hand towels paper, wipes dry paper, pocket tissues, couch tissue, man size tissues, tissue box
481830 napkin, napkins, paper table runner, tablecover paper
481890 disposable bed cover, paper bib, paper gown, toilet seat cover paper
481910 moving box, mailing box, cartons, shipping carton, archive box
481920 presentation box, hamper box, egg box, pizza box, box, jewellery gift box, postal box, bakery box, treat box, popcorn box, takeaway box
481940 paper sack, gift bags, carrier paper, treat bag, glassine bag
482010 ruled notebook, password book, receipt book, log book, invoice book, visitors book, notebook a5, bullet journal, wedding planner, pocket diary, notelet, index card, scratch pad, to do list, ledger, cash book, sticky pad, sticky notes pack
482090 blotting pad, book cover paper
482110 printed sticker, barcode label, price label, shipping label, parcel label, wine label, jar label, bottle label
482190 labels, label roll, sticky label, jar labels, label
482390 party popper paper, paper pom pom, honeycomb paper, cake topper paper, paper flower craft, paper cut, papier mache, dress pattern, stencil paper, cardboard tube, place card, paper confetti, cupcake wrapper, parchment circle, air fryer liner, baking liner, cardboard cutout, card blank, paper tape till, bridge card, scoring pad, punch card, luggage tag card
490110 flyers, leaflets, poster leaflet, manual, instruction manual, user guide, menu, menus, programme, recipe card, instruction sheet, brochures, price list, newsletter, pattern leaflet, sewing patterns
490199 dictionary, encyclopedia, annual book, diary book printed, hymn book, puzzle magazine, guide, cook book, wordsearch, sudoku, manga, graphic novel, poetry, fiction, biography, lift the flap, sound book, revision guide, atlas road, exam papers, language course book, planner book printed, tarot book, story, trilogy, edition, autobiography
490300 sticker album kids, colouring set book, picture story, dot to dot, magic painting book, my first book
490900 personalised card, christmas cards, xmas card, card, valentines card, easter card, new home card, card pack, wedding invitation, save the date, gift card blank, thank you cards, new baby card, postcards
491110 trade advertising, promotional leaflet, catalogue
491191 photo, art poster, film poster, prints, wall poster, reproduction print, print personalised, illustration, picture print, photographs, canvas, painting print, art, wall canvas
491199 gift voucher, voucher, bookmark, score card, tarot, tarot card, oracle cards, sticker sheet printed, reward chart, planner insert, playing mat paper, id card, business card, lottery, raffle ticket, record card, learning cards, flashcards, wall chart, worksheet, name card, place name card, digital print
500790 silk satin fabric
520819 muslin fabric, calico
540769 polyester cloth, lining fabric
551599 fabric, fabric roll, material fabric, cloth fabric, upholstery fabric, curtain fabric, dress fabric
560121 makeup remover pad cotton, cotton rounds, cotton squares, cotton wool pleat
560311 geotextile
560313 weed fabric, landscape fabric, weed membrane, ground cover fabric
560394 felt fabric nonwoven
560790 sisal twine, baler twine, garden twine, string jute, macrame, macrame cord
560811 fish net, keep net
560819 fruit cage net, pond net, football net, bird netting, scramble net, fence netting, trampoline net
560900 bungee cord, lead rope, rope toy, rope, tow rope, skipping rope cord, tassel rope, net bag
570242 kilim, oriental rug, carpet runner, hall runner, stair carpet
570500 mat cotton, rag rug, bath rug, kids rug, floor rug, playmat rug, carpet square, car carpet mat, kitchen mat, doormat fabric, door mats
580639 bias tape, binding tape, tape woven, name tape, hem tape
580710 name labels woven, embroidered badge, badge, sew on badge, patches
580890 rosette, trimming, decorative trim, fringing
581092 applique
590390 coated fabric, waterproof fabric, oilcloth fabric
590699 rubberised fabric, neoprene fabric, insulation tape fabric
590800 wick, candle wick, lamp wick
590900 fire hose
591110 felt textile printing
591190 filter cloth, polishing pad, press cloth, sieve fabric, polishing mop
611780 knitted headband, knitted accessory, ear warmers, knitted collar, arm warmers, leg warmer, wrist warmer
620920 baby bibs, muslin bib, bandana bib
621010 disposable coverall, disposable gown, non woven gown, tyvek suit
621020 raincoat coated men
621040 waterproof garment, rubber apron?, waders, wader, protective suit
621050 waterproof clothing women, waterproofs
621710 shoulder pad, hat ribbon, dress collar, cummerbund, obi, hair wrap, bag strap fabric, cuff, gaiter fabric, bow, sleeve protector, fabric brooch, fabric flower brooch, headpiece, fascinator, hair accessory fabric
630190 blanket wool mix, hot water bottle blanket
630221 printed duvet, floral duvet set, kids duvet set, character bedding
630222 microfibre duvet set, reversible duvet
630232 microfibre sheet, polycotton sheet, easy care sheet
630260 bath mat towel, terry towel, changing towel, poncho towel, towel poncho, golf towel, face cloths, bath sheets, towel bale
630299 microfibre bath towel
630399 door beads, bamboo blind fabric
630419 sofa throw quilted, mattress topper cover, valance
630493 tree skirt fabric, headboard cover, pouffe cover, bean bag cover, cot bumper, canopy bed, cot canopy, table skirt, dining chair cover, recliner cover, armrest cover, wall hanging fabric, macrame wall hanging
630510 jute bag sack, gunny bag, hessian sack, potato sack
630533 laundry sack woven, polypropylene sack, gravel bag, storage sack
630612 sun sail, windbreak, wind break, groundsheet tarp, caravan awning, gazebo cover, gazebo side, sail shade, pergola cover, trailer cover
630622 pod tent, fishing bivvy, shower tent, tunnel tent, inflatable tent, play tent, teepee, tipi, sun tent
630640 sleeping mat inflatable, air pillow, inflatable pillow, lilo
630690 camping pillow cover, camp bed fabric, trampoline cover, awning skirt, bivvy bag, pet tent
630710 cloth, cloths, cleaning cloths, dusters, mop refill, sponge cloth, mop cloth, glass cleaning cloth, reusable wipes, washable mop, car cloth, drying cloth
630790 ironing board covers, shoe covers fabric, tissue box cover, hot water bottle cover, bottle cover, bottle bag fabric, pet mat, pad fabric, litter mat, puppy mat, playmat, play mat, changing mat, dog car seat cover, pet seat cover, head cover golf, golf headcover, keyboard cover, washing machine cover, seat belt cover, steering wheel cover, car seat organiser, pram liner, pram blanket?, pram cosy, footmuff, pushchair cover, insect net, food cover net, fly net, laundry net, wash bag net, washing bag, drawstring pouch, gift bag fabric, organza bag, pouch fabric, toy storage bag, toy hammock, stocking filler bag, santa sack, cable sleeve, storage cube fabric, fabric basket, underbed storage, shoe organiser, wardrobe organiser, ice pack cover, heat pad fabric, lavender eye pillow, cushion insert?, pacifier clip fabric, baby rein, harness toddler, back carrier, moving strap, luggage strap, luggage cover, suitcase cover, webbing strap, yoga strap, gait belt, cargo net, sling lifting, lifting sling, tow strap, ribbon bow, sash, wedding sash, table flag, pennant, windsock, hand flag, dust sheet, dust sheets, paint sheet, mattress bag fabric, tree wrap, plant fleece, frost fleece, grow bag, plant bag, sand bag fabric, covers, cover fabric, tool pouch fabric, sports bib, number bib, armband, wrist strap, blackout eye mask, face mask cotton, mask, face coverings, filter mask, towelling strap, bowl cover, casserole cover, tea cosy, oven glove, oven gloves, oven mitt, pot holder, double oven glove, pincushion, needle case, peg bag, bag dryer, kit sewing cut, sanitary bag, dog nappy, dog pants, belly band dog, recovery suit pet, pet cooling mat, cooling mat, heated pad pet
630800 craft kit, sewing kit craft, crochet set, felt kit, punch needle, weaving kit, macrame kit, knit kit, needle felting kit
640110 safety wellies
640299 water shoes, aqua shoes, swim shoes, garden clogs, shower shoes, platform sandal, jelly sandal, wedge sandal
640411 plimsolls, pumps school, canvas trainer, canvas sneakers
640419 canvas pumps, espadrille, slipper boot, ballet shoes, dance shoe, barefoot shoes, sock shoes, knit shoes, textile shoe
640399 golf shoe leather, suede shoes, monk shoes, driving shoes, deck shoe, leather sandal
640391 riding boots, jodhpur boots, leather boots, suede boots, long boots
640690 boot jack?, shoe lift, shoe tongue pad, toe separator shoe, shoe sole protector, cleat, shoe spike, ice gripper, crampon, ice grip, shoe grips
650500 shower turban fabric, headwear, swim turban, party hat fabric, santa hat, mortar board, graduation cap, chef hat, military cap, kippah, cycling cap, ear flap hat
650610 bump cap, climbing helmet, horse riding helmet, welding helmet?
660200 hiking poles, walking sticks, trekking poles, seat stick
660390 umbrella part, umbrella base, parasol base
670290 flower garland fabric, artificial wreath fabric, foam flowers, soap flower, paper flowers
680293 granite article, granite slab
680291 marble board, marble coaster, marble mortar, pestle and mortar, mortar pestle
680299 stone, memorial stone, garden statue stone, slate sign, slate coaster, slate board, slate cheese board
680430 sharpening stone hand
680530 polishing paper
680790 roofing felt, bitumen felt
680990 plaster cast, gypsum article, plaster of paris craft
681091 concrete block
681599 pumice stone, pumice, lava stone, foot stone, mineral article, himalayan salt block
690290 fire brick
690919 ceramic filter, technical ceramics
691200 butter dish, honey pot, salt pot, toast rack ceramic, teabag tidy, biscuit jar, utensil pot, spoon rest, casserole ceramic, pie dish, tagine, pet bowl ceramic, soup bowl, dip bowl, milk jug, cafetiere ceramic, salt and pepper
691310 china figurine, china ornament, lladro
691390 oil burner, wax burner, wax melt burner, candle holder ceramic, ceramic wall art, ceramic sign, money box ceramic, incense holder, incense burner
691490 pot feet, plant saucer ceramic, ceramic knob, ceramic tile craft, terracotta, ceramic pebble
700992 mirror led, hand mirror, compact mirror, cosmetic mirror, shaving mirror, mirrored, leaner mirror, pocket mirror, travel mirror, mirrors, decorative mirror
701090 demijohn, glass jars, roller bottle glass, roll on bottle, storage jar glass, kilner jar, spice jar glass, glass perfume bottle, milk bottle glass, wine bottle empty, apothecary jar
701337 glasses set, hiball, glass beaker, lead glass?, tumbler glass, tumblers, stein glass, glassware, espresso glass, latte glass, mug glass
701349 glass cake stand, cafetiere, glass storage, glass lunch box, salad bowl glass, measuring jug glass, trifle bowl, cake dome, ice cream bowl glass, oil bottle glass, glass chopping board, casserole glass, glass pitcher
701399 hurricane vase, bud vase glass, glass candle jar, votive holder, glass dome, glass bauble, glass cloche, glass photo block, crystal glass decoration, suncatcher, paperweight
701710 quartz tube
701790 petri dish, glass pipette, laboratory flask, glass slide
702000 glass shelf, glass panel, glass sphere, glass straw, glass tube, glass block fish, vivarium, crystal ball, glass cover
`
