/**
 * What a brand name says about the goods where the title says nothing better: code, then brands. From general
 * knowledge of shops' shelves; a brand is never the reason where a noun says otherwise.
 */
export const brands = `
040320 muller, danone, activia, yeo valley, fage, chobani, yoplait, onken, alpro yoghurt, petits filous
040690 cathedral city, pilgrims choice, babybel, boursin, leerdammer, jarlsberg, seriously strong
040510 lurpak, anchor butter, kerrygold, president butter
090121 starbucks, lavazza, illy, taylors of harrogate coffee, kenco, douwe egberts, tassimo, nespresso
210111 nescafe, nescafé, maxwell house
090230 tetley, pg tips, yorkshire tea, twinings, typhoo, lipton
110412 quaker
151790 flora
160100 richmond, peperami, mattessons
160414 john west, princes tuna
170199 tate and lyle, silver spoon, billingtons
170490 haribo, maynards, bassetts, rowntree, starburst, skittles, chupa chups, swizzels, fruittella, mentos, polo mints, werthers, jelly belly, tic tac, candy kittens, sour patch, nerds, vidal, bebeto, laffy taffy, airheads, warheads, jolly rancher, candyland, swedish fish, trebor, fini, kingsway
170410 wrigley, airwaves, extra gum, hubba bubba, orbit gum
180690 cadbury, galaxy, lindt, kinder, mars, snickers, twix, kitkat, ferrero rocher, toblerone, maltesers, aero, bounty, reeses, reese's, hersheys, thorntons, milka, guylian, hotel chocolat, godiva, green & blacks, m&ms, nutella, tony's chocolonely, ritter sport, m&m's, celebrations, quality street, smarties, milkybar, lindor, feastables
190110 aptamil, sma, cow and gate, cow & gate, hipp organic, kendamil, similac, enfamil, nan optipro
190410 kelloggs, kellogg's, weetabix, coco pops, rice krispies, cheerios, shreddies, shredded wheat, frosties, melty sticks, melty puffs, organix, kiddylicious, ella's kitchen melty
190230 pot noodle, indomie, nissin, samyang, super noodles, koka, buldak, shin ramyun
190531 mcvities, mcvitie's, oreo, fox's, jammie dodgers, hobnobs, bourbon creams, lotus biscoff, walkers shortbread, party rings, pop tarts, belvita, maryland cookies, tunnocks, jacobs club, penguin bars, arnotts, pocky
190590 warburtons, hovis, kingsmill, mr kipling, jacob's, ryvita, chicago town, goodfellas, doritos, ristorante, pringles?, wotsits, monster munch, hula hoops, quavers, ritz, carrs, mission wraps, old el paso, skips, kallo, cheetos, takis, new york bakery, soreen
200520 walkers crisps, mccoys, mccoy's, kettle chips, tyrrells, lays, pringles, sensations, walkers
200551 heinz beans, branston beans
200599 quorn, linda mccartney, beyond meat, cauldron
200410 mccain, aunt bessies
200990 innocent, naked juice, tropicana smoothie
200912 tropicana
200710 ella's kitchen, heinz baby, cow gate pouch, little freddie, piccolo, ek pouch, hipp pouch
210320 heinz ketchup, dolmio
210390 hellmanns, hellmann's, nandos, nando's, lea perrins, encona, kewpie, sharwoods, pataks, blue dragon, homepride, schwartz, maggi, lee kum kee, frank's redhot, levi roots, colmans
210410 campbells, knorr, oxo, bovril, baxters, bisto, cup a soup
210500 magnum, ben & jerrys, ben and jerry's, haagen dazs, walls ice cream, solero, cornetto, swizzels squashies ice
210690 centrum, vitabiotics, berocca, holland barrett, optimum nutrition, myprotein, huel, seven seas, solgar, bassetts vits, haliborange, wellwoman, wellman, pregnacare, perfectil, science in sport, grenade, usn, bulk powders, applied nutrition, garden of life, osavi, imedeen, nature's bounty, nature's way, swisse, wellkid, wellteen, osteocare, floradix, redoxon, herbalife, slimfast, optibac, symprove, bioglan, revive active, menopace, feroglobin, maxinutrition, phd smart, high5, maurten, vitamin well, lucozade tablet, metamucil, ensure nutrition, nutramigen, viridian, pukka supplement, biocare, nutri advanced, cytoplan, lamberts, healthspan, tiger balm supplement, phizz, dextro
220110 evian, highland spring, volvic, buxton, perrier, san pellegrino, fiji water, smartwater
220210 coca cola, pepsi, fanta, sprite, schweppes, red bull, monster energy, lucozade, irn bru, 7up, dr pepper, fever tree, tango, rockstar, vimto, barr, monster, prime hydration, relentless, boost energy, ribena
220299 oatly, alpro, j2o, rubicon, oasis, robinsons, yazoo, capri sun, fruit shoot, ribena, vita coco, lipton iced
220300 heineken, stella artois, budweiser, carling, fosters, guinness, corona, peroni, san miguel, brewdog, amstel, carlsberg, tennents, tennent's, becks, birra moretti, madri, cobra, asahi, kronenbourg, coors, john smiths, tyskie, zywiec, camden town, beavertown, newcastle brown
220421 hardys, blossom hill, casillero, campo viejo, jacobs creek, yellow tail, barefoot, oyster bay, echo falls, i heart wine, 19 crimes, mcguigan
220410 moet, veuve clicquot, bollinger, freixenet, laurent perrier
220600 strongbow, magners, bulmers, kopparberg, thatchers, rekorderlig, frosty jacks
220820 hennessy, courvoisier, remy martin, martell
220830 jack daniels, johnnie walker, famous grouse, bells whisky, jameson, glenfiddich, jim beam, chivas, glenlivet, macallan, bushmills, talisker, laphroaig
220840 bacardi, captain morgan, kraken, havana club, malibu rum, lambs navy
220850 gordons, bombay sapphire, hendricks, tanqueray, whitley neill, beefeater, gordon's
220860 smirnoff, absolut, grey goose, russian standard, belvedere, glens vodka, ciroc, au vodka
220870 baileys, malibu, kahlua, jagermeister, aperol, disaronno, cointreau, pimms, tia maria, sourz, southern comfort, amarula, sheridans, archers
220890 jose cuervo, patron tequila, wkd, funkin, tequila rose, dragon soop, white claw, smirnoff ice
230910 pedigree, felix, whiskas, sheba, royal canin, purina, iams, hills, hill's, harringtons, james wellbeloved, webbox, bakers, winalot, cesar, dreamies, gourmet perle, pro plan, burns, wagg, lily's kitchen, forthglade, butchers, naturediet, encore, applaws, arden grange, eukanuba, skinners, canagan, orijen, acana, aatu, barking heads, dentastix, wellness core, autarky, schmackos, jumbone, rodeo duos, go-cat, perfect fit, nutrient, science plan, prescription diet, wainwrights, pplan, pgree, jwb, htons, rcvd, barkoo, animonda, bozita, smilla, feringa, rocco, briantos, ava, step up, natures menu, nature's menu, soopa, good boy, pet munchies, thrive cat, scrumbles, meowing heads, beta dog, chappie, felight, arkwrights, dr john, chudleys, laughing dog, skippers, gourmet gold
230990 bucktons, tetra, king british, peckish, versele laga, burgess, supreme petfoods, spillers, dodson horrell, dengie, harrisons bird, aquarian, jollyes bird, johnston jeff, gardman suet, mr johnsons, selective
240412 bar juice, elfliq, dinner lady, vampire vape, double drip, double brew, ivg salt, nasty juice, riot squad, lost mary liquid, doozy, zeus juice, bar juice 5000, just juice, 88vape, edge e liq, ultimate salts, elux salt, hayati pro max salt
854340 lost mary, elf bar, elfbar, geekvape, vaporesso, voopoo, smok, uwell, vuse, ske crystal, blu, hayati, aspire, innokin, juul, oxva, crystal bar, pablo bar, gold bar vape, ivg 2400, elf
240491 zyn, velo, nordic spirit, niquitin, nicorette
300490 nurofen, calpol, panadol, anadin, lemsip, gaviscon, rennie, piriton, benadryl, strepsils, beechams, sudafed, voltarol, imodium, dulcolax, senokot, canesten, germolene, savlon, sudocrem, bonjela, e45, dioralyte, clarityn, solpadeine, hedex, deep heat, deep freeze, fisherman's friend, halls soothers, covonia, buttercup syrup, dentinox, infacol, gripe water, piriteze, pepto bismol, buscopan, feminax, cuprofen, ibuleve, anusol, daktarin, lamisil, zovirax, fybogel, otrivine, vicks, olbas, benylin, bells healthcare, optrex, tixylix, nytol, kalms, mycota, scholl athletes, bazuka, hedrin, lyclear, full marker, frontline plus, ovex, viagra, cialis, nuromol, tyrozets, difflam, eurax, gaviscon advance, canesoral, cystopurin, nizoral, tcp, flarin, movelat, windeze, wind-eze, colief, day nurse, night nurse, corsodyl tablets
300439 ozempic, wegovy, mounjaro, saxenda, clenbuterol
300431 novorapid, humalog, lantus
300510 elastoplast, band aid, compeed, hansaplast, band-aid, mepore, tegaderm
310510 miracle gro, tomorite, levington, phostrogen, baby bio, westland, growmore, maxicrop, evergreen lawn
320820 hammerite, rustoleum, rust-oleum, plastikote, montana cans
320910 dulux, crown paints, farrow ball, frenchic, valspar, johnstones, leyland
321000 cuprinol, ronseal, sadolin, osmo, liberon
321390 winsor newton, daler rowney, liquitex, golden acrylic
330300 chanel no 5, dior sauvage, paco rabanne, rabanne, jean paul gaultier, calvin klein ck one, hugo boss bottled, carolina herrera, marc jacobs daisy, armani code, jo malone, creed aventus, tom ford oud, versace eros, ariana grande, britney spears, davidoff, viktor rolf, lattafa, armaf, dolce gabbana light blue, joop, azzaro, lacoste eau, issey miyake, narciso rodriguez, kayali, penhaligons, floris, yardley, byredo, le labo, prada paradoxe, ysl libre, black opium, la vie est belle, thierry mugler, mugler, angel edp, gucci bloom, burberry her, ghost, montblanc explorer, ralph lauren polo blue, diptyque, rasasi, afnan, ajmal, essens, so fragrance, fcuk, jimmy choo, lcp, replica margiela, escada, hermes terre, acqua di parma, molton brown edp, maison margiela, sol de janeiro mist, cheirosa, daisy, flowerbomb, ultraviolet
330410 rimmel lasting finish, mac lipstick, charlotte tilbury pillow talk, nyx butter gloss, maybelline superstay, lipfinity, burts bees, carmex, blistex, vaseline lip, labello, laneige lip, chapstick, fenty gloss bomb, huda lip, lip smackers, revolution lip, eos
330420 benefit brow, anastasia, refectocil, benefit they're real, lash sensational, telescopic mascara, maybelline lash, rimmel scandaleyes, rimmel thrillseeker, eylure dybrow
330430 opi, essie, sally hansen, sinful colors, mylee gel, barry m, ciate, bluesky, cnd, shellac, nails inc, orly, le mini macaron, nailberry
330499 nivea, olay, clinique, estee lauder, clarins, no7, the ordinary, cerave, la roche posay, neutrogena, garnier, vaseline, simple, soltan, ambre solaire, elemis, kiehls, kiehl's, liz earle, drunk elephant, lancome, shiseido, bondi sands, st tropez, palmers, bio oil, aveeno, eucerin, vichy, avene, weleda, the inkey list, byoma, l'occitane, sol de janeiro, charlotte tilbury, rituals, fenty, nars, huda beauty, elizabeth arden, benefit, mac, bobbi brown, ysl, revolution, e.l.f, elf cosmetics, nyx, maybelline, rimmel, max factor, bourjois, collection cosmetics, milani, l'oreal revitalift, loreal, l'oreal, bioderma, piz buin, hawaiian tropic, banana boat, glossier, dermalogica, augustinus bader, sunday riley, tatcha, cosrx, laneige, medicube, beauty of joseon, anua, skin 1004, elauder, btncs, botanics, boots ingredients, liftactiv, mooncup?, mama mio, frankincense boj, boj, sanctuary spa, soap & glory, soap and glory, s&g, body shop, the body shop, isle of paradise, tan-luxe, tan luxe, fake bake, bare minerals, bareminerals, urban decay, too faced, tarte, hourglass, laura mercier, smashbox, morphe, makeup revolution, sleek makeup, pixi, q+a, good molecules, naturium, paulas choice, ren clean, origins, aesop, elf, this works, decleor, caudalie, nuxe, filorga, sebamed, oilatum, cetraben, aveda body, frank body, nip+fab, nip fab, bulldog, my little coco, childs farm, mustela, bepanthen, lansinoh, 925 lanolin, tropic skincare, lush, oskia, murad, peter thomas roth, goldfaddis, becca, illamasqua, erborian, erno laszlo, zelens, ole henriksen, summer fridays, rare beauty, rhode, haus labs, kvd, kosas, saie, milk makeup, makeup by mario, gisou, trinny london, beauty pie, nv, lrl, lrp, rev, cllctn, veet, nair, heliocare, ultrasun, altruist, riemann p20, p20, calypso sun, malibu sun, uriage, svr, ducray, embryolisse, cicaplast, yes to, burt's bees, e45 cream, crabtree evelyn, baylis harding, neal's yard, korres, skin+me, skyn iceland, starskin, 7th heaven, montagne jeunesse, garnier micellar, eve lom, u beauty, 111skin, medik8, alpha h, perricone, zitsticka, starface, peace out, hero mighty
330510 head & shoulders, head and shoulders, batiste, pantene, herbal essences, ogx, alberto balsam, tresemme, aussie, elvive, vosene, t gel, nizoral shampoo, btste, philip kingsley shampoo, johnsons baby shampoo, redken shampoo, timotei, selsun, clear men, faith in nature shampoo, pureology shampoo
330530 elnett, silvikrin, got2b spray, elnet
330590 schwarzkopf, olaplex, wella, redken, kerastase, moroccanoil, john frieda, regaine, nicorette hair, just for men, josh wood, bleach london, toni & guy, vo5, shockwaves, lee stafford, cantu, shea moisture, aunt jackies, l'oreal preference, casting creme, nice n easy, garnier olia, garnier nutrisse, koleston, crazy color, directions dye, color wow, living proof, k18, umberto giannini, plantur, alpecin, nioxin, manic panic, dapper dan, fudge, label m, bed head, tigi, osis, percy & reed, maria nila, philip kingsley, ouai, briogeo, amika, hair burst, hairburst, arkive, bouncecurl, curlsmith, only curls, the doux, imbue, noughty, mielle, as i am, afro sheen, dark & lovely, ors, creme of nature, clairol, live colour, loreal colorista, febrilis, hask, marc anthony, not your mother's, wow hair, viviscal, crlsmth, jf, johnsons no more tangles, eylure lash growth, brylcreem, lynx hair
330610 colgate, sensodyne, aquafresh, arm & hammer, oral b toothpaste, corsodyl toothpaste, macleans, euthymol, pronamel, parodontax, hismile, kingfisher, pearl drops, blanx, regenerate, elmex, marvis, parodontax
330620 oral b floss, glide
330690 listerine, corsodyl, dentyl, steradent, polident, fixodent, poligrip, crest whitestrips, proden, plaqueoff, plaque off, ultradex, waken, endekay
330710 gillette foam, proraso, nivea men shave, king c gillette shave, brut aftershave, old spice aftershave, euphoria men aftershave
330720 lynx, sure, dove deo, right guard, mitchum, rexona, old spice, wild deodorant, salt of the earth, sanex roll, axe, impulse, nivea deo, dove adv antip, secret, arrid, fussy, perspirex, driclor, soft & gentle, tom's deodorant, sure women, sure men, native deo
330730 radox bath, westlab, bomb cosmetics, matey, epsom bath, dr salts, badedas
330749 febreze, air wick, glade, yankee candle reed, neutradol, ambi pur, airwick, pan aroma, little trees, zoflora?, california scents, shake n vac, scentsy, botanica, oust, poo pourri, 1001 carpet, the white company diffuser, chupa chups air, jelly belly air, mikado car
330790 bausch, optrex contact, nads, sally hansen wax, johnson pets, pet head, biotrue, renu, opti-free, optifree, oxysept, solocare, rosilk, baby foot, footner
340111 huggies wipes, pampers wipes, waterwipes, dove bar, imperial leather bar, johnsons wipes, pears soap, huggies bw, dettol soap, cussons soap, wright's, simple wipes, andrex washlets, fesh wipes, mum & you, aqua wipes, femfresh wipes, blephaclean, optase
340120 swarfega, dr bronners, fairy hand, fast orange, big wipes
340130 carex, imperial leather, original source, palmolive, radox, sanex, dove shower, dove body wash, johnsons body wash, baylis & harding, cussons, lux shower, molton brown, method hand, baylis, b&h, femfresh, cetaphil cleanser, cerave cleanser, cien, tmoon, treaclemoon, bayliss, astonish hand, simple shower, neutrogena wash, johnsons bath, dr bronner, byly, tree hut wash, wype
340250 fairy, ariel, persil, daz, bold, surf, lenor, comfort, vanish, finish, flash, cif, viakal, mr muscle, harpic, astonish, method, ecover, cillit bang, bio d, stardrops, pink stuff, zoflora, febreze laundry, dr beckmann, ace for colours, calgon, dettol wipes, dettol antibac, windolene, pledge clean, hg, fabulosa, elbow grease, sodasan, smol, frosch, tide, bar keepers friend, weiman, autosol, muc off, muc-off, autoglym, meguiars, turtle wax shampoo, oven pride, duck toilet, domestos spray, milton wipes, bold 2in1, napisan, woolite, dreft, easy laundry, swan detergent, splosh, fill refill, homecare, swirl, ecozone, delphis, jeyes, dylon, mr sheen, minky spray, spontex spray
340600 yankee candle, woodwick, jo malone candle, diptyque candle, wax lyrical, heart and home, price's, village candle
380891 jungle formula, raid, rentokil, zero in, nippon, bob martin, incognito repellent, off insect, autan, smidge, mosi guard, avon skin so soft, vamousse, deet, skin so soft, expel, beaphar flea, frontline, advantage flea, seresto, rpel
380893 roundup, weedol, resolva, pathclear
380894 dettol, domestos, milton, zoflora disinfectant, lysol, purell, savlon hand, jeyes fluid, sterillium, parozone
391990 ravensburger sticker
392410 tupperware, sistema, lock and lock, locknlock, lock&lock, rubbermaid, munchkin, tommee tippee, nuby, beaba, joseph joseph, oxo good grips, brabantia lid, mepal, philips avent cup, bibado, doidy, ez pz, bumkins, kambukka
392490 addis, wham, brabantia bin, ikea trones, mam soother, nuk soother, curver, simplehuman, interdesign, really useful, strata, minky, vileda, strucket, bibs pacifier, mam, nuk, avent soother, dr browns
401410 durex, trojan, skyn, pasante, mates
420100 julius k9, kong harness, flexi, ruffwear, weatherbeeta, rosewood collar, ancol
420212 samsonite, antler, american tourister, tripp, it luggage, delsey, rimowa, away luggage, travelpro, aerolite, cabin max, trunki, carlton luggage, rock luggage
420222 michael kors bag, coach bag, kate spade, kipling, radley, fiorelli, david jones, furla, mulberry, osprey london, longchamp, tory burch, guess bag, telfar
420292 eastpak, jansport, herschel, fjallraven, osprey, the north face backpack, hype, yeti cooler, packit, smiggle, built ny, thule bag, lowepro, skip hop, babymel, storksak
481810 andrex, cushelle, charmin, nicky, who gives a crap, splesh
481820 kleenex, kleenex tissue, scottex, regina tissue, plenty tissue, tempo tissue, velvet tissue
480300 plenty, regina blitz, fiesta kitchen, thirst pockets, bounty kitchen
482010 moleskine, leuchtturm, filofax, paperchase, oxford notebook, paperblanks, pukka pad, rhodia, collins diary, letts, post-it
490900 moonpig, hallmark, funky pigeon, thortful, card factory, papyrus card, tom smith cards
611595 happy socks, heat holders, bombas
620342 levi's 501, levis, wrangler, lee jeans, dickies
630260 christy towel
640299 crocs, melissa
640220 havaianas, reef sandals
640419 toms, converse, vans, superga, heydude, skechers, allbirds
640411 nike air, adidas, asics, new balance, reebok, hoka, brooks, saucony, mizuno, puma, air jordan, nike, on cloud, salomon, fila
640391 dr martens, timberland, ugg, red wing, blundstone
640399 clarks, kickers, gucci loafer, loake
670419 eylure, ardell, lola's lashes, easilocks, lullabellz, kiss falscara, lash bible, beauty works, duo lash
691110 wedgwood, royal albert, villeroy boch, royal worcester, royal crown derby
691200 denby, emma bridgewater, le creuset mug, portmeirion, mason cash, keepcup
701349 pyrex
711719 pandora, swarovski, accessorize, thomas sabo, monica vinader, claire's, alex and ani, astrid miyu, abbott lyon
732393 tefal, circulon, prestige, meyer, ninja zerostick, russell hobbs pan, kuhn rikon, salter pan, hexclad, all-clad, staub, made in cookware, le creuset, lodge, greenpan, our place, joseph joseph bowl
732399 brabantia, drysoon, minky airer, leifheit
821192 global knife, wusthof, victorinox kitchen, zwilling, sabatier
821193 swiss army, opinel, leatherman, gerber, stanley knife
821210 gillette, wilkinson sword, harrys razor, bic razor, schick, venus, harry's, estrid, tinkle, fusion5, mach3
821220 gillette blades
821420 mylee, tweezerman, revlon nail, scholl file, manicare, elegant touch file
841451 dyson fan, meaco, shark flexbreeze
842121 brita, zerowater
844399 hp ink, epson ecotank, canon ink, brother toner, hp 305, epson 603
846721 makita drill, dewalt, bosch drill, ryobi, makita, milwaukee tool, einhell, black decker, black & decker, parkside
847130 macbook, ipad, thinkpad, chromebook, surface pro, dell xps, lenovo ideapad, kindle fire, galaxy tab, asus vivobook, acer aspire, macbook air
847160 logitech, razer, steelseries, corsair keyboard, wacom, xp-pen
850440 anker charger, belkin, ugreen, mophie charger
850610 duracell, energizer, varta, eneloop
850760 anker, ecoflow, jackery, bluetti
850811 dyson v, shark vacuum, roomba, irobot, eufy robovac, henry hoover, bissell, roborock, dyson, vax, gtech, shark
850940 nutribullet, vitamix, kitchenaid, magimix, ninja blender, smeg mixer, kenwood chef, bosch mum, vitamix blender
850980 oral-b, sonicare, philips sonicare, ordo, waterpik, foreo issa, suri, ob vpro, ob io, colgate pulse
851010 braun series, philips series, remington foil, philips shaver, philips oneblade, oneblade, philips multigroom
851020 wahl, babyliss men, philips hair clipper, manscaped, meridian trimmer, andis
851030 braun silk epil, silk expert, philips lumea, lumea
851631 parlux, dyson supersonic, shark hair, mark hill dryer
851632 ghd, cloud nine, babyliss, dyson airwrap, beauty works waver, remington straightener, mark hill, remington, revamp, hot tools, tymo, bondi boost, shark flexstyle
851671 nespresso machine, delonghi, sage barista, tassimo machine, dolce gusto, krups, gaggia, jura, lavazza machine, aeropress electric
851679 ninja air fryer, tower air fryer, cosori, instant vortex, velvetiser, dry:soon, drysoon, russell hobbs, breville, swan retro, ninja foodi, ninja, philips airfryer, morphy richards, cuisinart
851713 iphone, samsung galaxy, google pixel, xiaomi, oneplus, huawei, redmi, oppo, galaxy s, pixel
851762 fitbit, apple watch, garmin, tp-link, netgear, amazfit, huawei band, whoop, oura, asus router, linksys, wear os, eero
851821 jbl, sonos, bose speaker, ue boom, marshall, echo dot, google nest, homepod
851830 airpods, beats, sony wh, sennheiser, jabra, soundcore, skullcandy, bose, galaxy buds, tozo
852589 gopro, canon eos, nikon, fujifilm, ring camera, arlo, nextbase, insta360, wyze, osmo pocket, blink camera
852872 bravia, lg oled, samsung qled, hisense, tcl roku, panasonic viera
871500 bugaboo, silver cross, mountain buggy, maclaren, babyzen, icandy, joie, cybex, mamas papas, uppababy, egg stroller, doona, nuna, ickle bubba, cosatto
901890 mylife, omnipod, elvie, medela, dexcom, freestyle libre, haakaa
900410 ray-ban, ray ban, oakley, quay, prada sunglasses, goodr
910211 casio, seiko, rolex, tissot, fossil, daniel wellington, citizen, swatch, omega seamaster, timex, mvmt, tag heuer, rotary, sekonda
920290 fender, gibson, yamaha c40
940161 poang, ektorp, klippan, kivik, strandmon, friheten, landskrona, gronlid
940350 malm, hemnes, brimnes, pax, kullen, songesund, nordli, askvoll, vihals, kleppstad, gladom
940360 kallax, billy, lack, besta, ivar, eket, linnmon, lagkapten, ingo, lerhamn, tornviken, lisabo
940490 simba pillow, tempur, emma pillow, silentnight pillow, panda pillow, casper pillow
940440 slumberdown, silentnight duvet, fogarty, snuggledown
950300 lego, barbie, hot wheels, playmobil, fisher price, vtech, leapfrog, nerf, play-doh, melissa & doug, hape, sylvanian families, jellycat, funko, hasbro, mattel, peppa pig toy, paw patrol toy, orchard toys, bluey toy, duplo, polly pocket, squishmallows, lol surprise, little tikes, cocomelon, smoby, micro scooter, ravensburger, thomas and friends toy, tonies, yoto card, toniebox, schleich, brio, k'nex, meccano, zuru, furby, beanie boo, disney stitch toy, marvel figure, star wars figure, bandai, pop mart, build a bear, baby einstein, lamaze, galt, tomy, bruder, siku, corgi, hornby, airfix, revell, scalextric, monster high, gabby's dollhouse, spin master
950450 nintendo, playstation, xbox, ps5, steam deck, meta quest, oculus, 8bitdo, dualsense
950490 pokemon tcg, yu-gi-oh, warhammer, uno, monopoly, winmau, target darts, magic the gathering, unicorn darts, red dragon darts, k-flex, kflex, hasbro gaming, topps, panini, games workshop, catan, asmodee, exploding kittens, cobra darts, harrows, target omni
950691 peloton, theragun?, bowflex, trx, mirafit, bodymax, nordictrack
950699 intex, bestway, lay-z-spa, layzspa, rebo, quickplay, plum swing, smart play climbing
960321 oral b manual, colgate toothbrush, tepe, wisdom toothbrush, curaprox
960329 denman, mason pearson, tangle teezer
960330 real techniques, spectrum brushes, morphe brush, ecotools, sigma beauty, bobbi brown brush
960810 bic cristal, papermate, paper mate, inkjoy, parker jotter, pilot pen, uni-ball, uniball, pentel, cross pen, pilot frixion
960820 sharpie, stabilo, posca, crayola marker, copic, crayola, winsor promarker, tombow
960910 faber castell, staedtler, derwent, prismacolor, caran d'ache
961320 zippo, clipper
961620 beautyblender, real techniques sponge
961700 stanley quencher, stanley, hydro flask, chilly's, yeti, thermos, contigo, ocean bottle, stan quencher, owala, swell, klean kanteen, frank green, yeti rambler, chillys, sho bottle, simple modern, stan
961900 pampers, huggies, always, tampax, tena, bodyform, kotex, drynites, lil-lets, aldi mamia, depend, libresse, kimberly-clark depend, always discreet, staydry, boots staydry, natracare, modibodi, attends, molicare, lights by tena, rascal friends, honest diapers, u by kotex, pampers baby-dry, wuka, carefree, vivactive, ontex, id expert, abena, hello day, flo, yoni, daye, mum & you nappies
`
