/** Chemicals, medicines, fertilisers, dyes and paints (chapters 28 to 32): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const chemicals = `
280110 chlorine
280120 iodine
280130 bromine, fluorine
280200 colloidal sulphur, precipitated sulphur
280300 acetylene black, carbon black, lamp black
280410 hydrogen
280421 argon
280429 helium, helium canister, krypton, neon gas
280430 nitrogen
280440 oxygen, oxygen canister
280450 boron, tellurium
280461 silicon polycrystalline
280470 phosphorus
280480 arsenic
280490 selenium
280511 sodium metal
280519 lithium metal, potassium metal
280530 cerium, rare earth metal, scandium, yttrium
280540 mercury, quicksilver
280610 hydrochloric acid, hydrogen chloride
280700 battery acid, oleum, sulphuric acid
280800 nitric acid, sulphonitric acid
280920 phosphoric acid
281000 boric acid
281111 hydrofluoric acid
281119 hydrobromic acid, sulphamic acid
281121 carbon dioxide, co2 cartridge, co2 cylinder, dry ice, sodastream cylinder
281122 silica gel, silicon dioxide
281129 cream charger, nitrous oxide, sulphur dioxide
281290 halide of non metal, sulphur hexafluoride
281310 carbon disulphide
281410 ammonia, anhydrous ammonia
281420 ammonia aqueous, ammonia solution
281511 caustic soda, lye, sodium hydroxide, sodium hydroxide solid
281512 soda lye
281520 caustic potash, potassium hydroxide
281610 magnesium hydroxide
281700 zinc oxide, zinc peroxide
281810 aluminium oxide abrasive, artificial corundum
281820 alumina, aluminium oxide
281830 aluminium hydroxide
281910 chromium trioxide
282010 manganese dioxide
282110 iron hydroxide, iron oxide
282120 earth colour iron
282200 cobalt oxide
282300 titanium oxide
282410 lead monoxide, litharge
282490 red lead
282510 hydrazine, hydroxylamine
282520 lithium hydroxide
282530 vanadium pentoxide
282550 copper oxide
282570 metal oxide
282580 antimony oxide
282590 calcium oxide, tin oxide
282612 aluminium fluoride
282619 fluoride
282630 synthetic cryolite
282710 ammonium chloride, sal ammoniac
282720 calcium chloride, dehumidifier crystal, desiccant calcium chloride
282731 magnesium chloride
282739 barium chloride, ferric chloride, zinc chloride
282751 potassium bromide, sodium bromide
282760 iodide, potassium iodide
282810 calcium hypochlorite
282890 chlorite, hypochlorite, sodium hypochlorite
282911 sodium chlorate
282919 potassium chlorate
282990 bromate, iodate, perchlorate
283010 sodium sulphide
283090 polysulphide, sulphide
283110 dithionite, sodium hydrosulphite
283210 metabisulphite, sodium sulphite
283230 thiosulphate
283311 glauber salt, sodium sulphate
283321 epsom salt chemical, magnesium sulphate
283322 aluminium sulphate
283325 copper sulphate
283327 barium sulphate
283329 ferrous sulphate, iron sulphate, zinc sulphate
283330 alum
283340 peroxosulphate, persulphate
283410 nitrite, sodium nitrite
283421 potassium nitrate, saltpetre
283429 nitrate
283510 hypophosphite, phosphinate
283524 potassium phosphate
283525 dicalcium phosphate
283531 sodium tripolyphosphate
283620 disodium carbonate, soda ash, washing soda
283630 baking soda, bicarb of soda, bicarbonate, bicarbonate of soda, sodium bicarbonate, sodium hydrogencarbonate, 小苏打
283640 potash, potassium carbonate
283650 calcium carbonate
283660 barium carbonate
283691 lithium carbonate
283699 ammonium carbonate, hartshorn, magnesium carbonate
283711 sodium cyanide
283719 cyanide
283911 sodium metasilicate
283919 sodium silicate, waterglass
284011 anhydrous borax
284019 borax, disodium tetraborate
284130 sodium dichromate
284161 potassium permanganate
284180 tungstate
284190 aluminate, stannate
284210 aluminosilicate, double silicate, zeolite
284290 fulminate, thiocyanate
284310 colloidal gold, colloidal silver
284321 silver nitrate
284329 silver compound
284330 gold compound
284420 enriched uranium, plutonium
284443 radioactive element, radioactive isotope
284510 deuterium oxide, heavy water
284700 hydrogen peroxide
284910 calcium carbide
284920 carborundum powder, silicon carbide
284990 boron carbide, tungsten carbide powder
285000 azide, boride, hydride, nitride, silicide
285210 mercury compound
285390 amalgam, battery water, compressed air, deionised water, distilled water, liquid air
290110 ethane, hexane, saturated acyclic hydrocarbon
290121 ethylene
290122 propylene gas
290129 acetylene
290211 cyclohexane
290219 cyclane, cyclene, pinene
290220 benzene
290230 toluene, toluene pure
290244 xylene
290250 styrene
290260 ethylbenzene
290270 cumene
290290 anthracene, naphthalene pure
290311 chloromethane, methyl chloride
290312 dichloromethane, methylene chloride
290313 chloroform
290315 ethylene dichloride
290321 vinyl chloride
290322 trichloroethylene
290323 perchloroethylene
290345 refrigerant r134a, tetrafluoroethane
290391 chlorobenzene
290392 ddt, hexachlorobenzene
290410 benzenesulphonic acid, sulphonic acid
290420 nitrobenzene, nitromethane, tnt pure
290499 chloronitrobenzene, chloropicrin
290511 methanol, methyl alcohol
290512 ipa cleaner 99.9, isopropanol, isopropyl alcohol, propanol, rubbing alcohol
290513 butan-1-ol, n-butanol
290514 butanol
290516 octanol
290517 cetyl alcohol, lauryl alcohol, stearyl alcohol
290522 geraniol, linalool, terpene alcohol
290531 ethylene glycol
290532 propylene glycol
290539 butanediol, diol, hexylene glycol
290542 pentaerythritol
290543 mannitol
290544 sorbitol
290545 glycerin, glycerine, glycerol, vegetable glycerine, 甘油
290549 erythritol, xylitol
290559 halogenated alcohol
290611 menthol, menthol crystal
290613 cholesterol, inositol, sterol
290619 borneol, terpineol
290621 benzyl alcohol
290629 phenylethyl alcohol
290711 phenol
290712 cresol
290715 naphthol
290719 resorcin alkyl, thymol
290721 resorcinol
290722 hydroquinone
290723 bisphenol a
290819 chlorophenol, pentachlorophenol
290911 diethyl ether
290919 mtbe, tert-butyl ether
290920 cineole, eucalyptol
290930 anethole, anisole, aromatic ether
290941 diethylene glycol
290949 dipropylene glycol, glycol ether, phenoxyethanol
290960 mek peroxide, organic peroxide
291010 ethylene oxide
291030 epichlorohydrin
291040 dieldrin
291100 acetal
291211 formaldehyde
291212 acetaldehyde
291229 cinnamaldehyde
291241 vanillin
291242 ethylvanillin
291249 aldehyde ether
291411 acetone
291412 butanone, methyl ethyl ketone
291413 methyl isobutyl ketone
291422 cyclohexanone
291423 ionone, methylionone
291429 camphor, menthone, synthetic camphor
291469 anthraquinone, quinone
291511 formic acid
291521 acetic acid, glacial acetic acid
291524 acetic anhydride
291529 acetate salt, sodium acetate
291531 ethyl acetate
291532 vinyl acetate
291533 butyl acetate
291539 ester of acetic acid
291550 propionic acid
291560 butyric acid, valeric acid
291570 palmitic acid, stearic acid pure
291590 capric acid, caprylic acid, lauric acid
291611 acrylic acid
291612 acrylate ester
291613 methacrylic acid
291614 methyl methacrylate
291615 linoleic acid, oleic acid
291619 potassium sorbate, sorbic acid
291631 benzoic acid, sodium benzoate
291634 phenylacetic acid
291711 oxalic acid
291712 adipic acid
291714 maleic anhydride
291719 fumaric acid, malonic acid, succinic acid
291732 dioctyl phthalate
291735 phthalic anhydride
291736 terephthalic acid
291811 lactic acid
291812 tartaric acid
291813 cream of tartar, potassium bitartrate
291814 citric acid, 柠檬酸
291815 citrate, magnesium citrate, sodium citrate
291816 gluconic acid
291821 salicylic acid pure
291822 acetylsalicylic acid
291823 methyl salicylate, salicylate
291829 gallic acid, parabens
291899 2, 4-d, dicamba
291910 tris phosphate
291990 lactophosphate, phosphoric ester
292029 phosphite ester
292090 dimethyl sulphate
292111 methylamine
292119 amine, ethylamine
292121 ethylenediamine
292141 aniline
292142 aniline derivative
292149 amphetamine pure
292151 phenylenediamine
292211 ethanolamine, monoethanolamine
292215 triethanolamine
292241 lysine
292242 glutamic acid, monosodium glutamate, msg
292249 amino acid pure, beta alanine pure, glycine
292250 aminophenol
292310 choline
292320 lecithin
292390 betaine, l-carnitine, quaternary ammonium salt
292419 amide, dimethylformamide
292429 lidocaine pure, paracetamol pure
292511 saccharin
292529 creatine monohydrate pure, guanidine
292610 acrylonitrile
292700 azo compound, diazo compound
292800 phenylhydrazine
292910 isocyanate, toluene diisocyanate
293030 thiuram
293040 methionine
293090 cysteine, dimethyl sulfoxide, msm
293149 glyphosate pure, organo phosphorus
293190 organo mercury, organosilane
293211 tetrahydrofuran
293220 coumarin, lactone, santonin
293299 carbofuran, heliotropin
293311 phenazone
293319 pyrazolone
293321 hydantoin
293329 imidazole
293333 fentanyl
293339 bipyridyl, paraquat, piperidine, pyridine compound
293349 quinoline
293359 piperazine, pyrimidine
293361 melamine
293369 atrazine, triazine
293371 caprolactam
293379 pyrrolidone
293399 indole, melatonin pure
293410 thiazole
293430 phenothiazine
293499 nucleic acid, sultone
293590 sulfanilamide, sulphonamide
293621 retinol vitamin a pure, vitamin a pure
293624 pantothenic acid pure
293625 vitamin b6 pure
293626 vitamin b12 pure
293627 ascorbic acid, ascorbic acid pure, vitamin c powder pure
293628 tocopherol, vitamin e pure
293629 biotin pure, folic acid pure, niacin pure, vitamin k pure
293690 provitamin, vitamin concentrate natural
293711 growth hormone, somatropin
293712 insulin pure
293719 gonadotrophin, peptide hormone
293721 cortisone, hydrocortisone pure, prednisone
293723 oestrogen, progesterone
293729 steroid hormone, testosterone
293750 prostaglandin
293790 thyroxine
293810 rutin
293890 digitalis glycoside, glycyrrhizin, saponin
293911 codeine pure, heroin, morphine, opium alkaloid
293920 quinine
293930 caffeine
293941 ephedrine
293961 ergometrine
293972 cocaine
293979 atropine, nicotine pure, strychnine
294000 galactose, ribose, sugar chemically pure, trehalose, xylose
294110 penicillin pure
294130 tetracycline
294150 erythromycin pure
294190 antibiotic pure
294200 organic compound
300120 gland extract, organ extract
300190 bone graft, heparin, human tissue
300212 antisera, antiserum, blood fraction, blood plasma, haemoglobin, serum albumin
300215 antibody, botulinum, herceptin, humira, immunological product, monoclonal antibody, test kit antibody
300241 covid vaccine, flu vaccine, vaccine, vaccine for human
300242 veterinary vaccine
300249 botox, kefir grains culture, microbial culture, toxin
300290 bacteriophage, blood sample, dna sample, human blood
300310 penicillin bulk
300320 antibiotic bulk
300410 amoxicillin, penicillin, penicillin tablet
300420 antibiotic, antibiotic tablet, azithromycin, clarithromycin, doxycycline, erythromycin
300431 insulin, insulin cartridge, insulin pen, lantus, novorapid
300432 betamethasone, corticosteroid, dexamethasone, hydrocortisone, hydrocortisone cream, prednisolone, steroid cream
300439 contraceptive hormone, contraceptive pill, ellaone, hormone injection, hormone medicine, hormone tablet, hrt, levonelle, levothyroxine
300439 liraglutide, morning after pill, mounjaro, norethisterone, oestrogen gel, ozempic, saxenda, semaglutide, semaglutide injection, testosterone gel
300439 thyroxine tablet, wegovy
300449 alkaloid medicament, co codamol, codeine tablet, cold and flu capsule, pseudoephedrine, sudafed
300450 folic acid medicinal, vitamin medicament, vitamin medicine
300460 antimalarial, malarone
300490 acrivastine, algesal, alka seltzer, allergy tablet, allevia, alli, amorolfine, anadin, anbesol, antacid, antifungal, antifungal cream
300490 antihistamine, antiseptic, antiseptic cream, anusol, artificial tears, ashton parsons, aspirin, athletes foot cream, baby teething
300490 balm essential medicated, bazuka, beconase, beechams, benadryl, benylin, bepanthen, blink drops, blisteze, bonjela, botanic inhaler?
300490 botanical medicine, brolene, bts para, buscopan, calpol, canesten, canesten cream, capsaicin, cetirizine, chesty cough, chinese medicine
300490 chloramphenicol, chloraseptic, cialis, clarityn, clearasil medicated, clinitas, cold and flu, cold sore, cold sore cream, colief, colpermin
300490 compeed patch medicated, corn remover, corsodyl, cough medicine, cough sweet, cough syrup, covonia, curanail, cymex, cystitis, cystitis sachet
300490 daktarin, decongestant, decongestant tablet, deep freeze gel, deep heat, dentinox, dermalex, dermol, dettol antiseptic, dewormer
300490 diarrhoea relief, difflam, dioralyte, disprin, dry cough, dry eye drops, dulcolax, duofilm, e45 itch, ear drops, earex, eczema cream medical
300490 eumovate, eurax, eye drop, eye ointment, feminax, fexofenadine, finasteride, flea spot on, flea treatment?, flixonase, flu capsule, fluconazole
300490 freederm, frontline spot on, fybogel, gaviscon, germolene, glycerin linctus, glycerin suppository, golden eye, gripe water, guaifenesin
300490 haemorrhoid cream, hay fever relief, hay fever tablet, hayleve, hc45, head lice treatment, headache, heartburn, heat patch medicated, heat rub
300490 hedrin, homeopathic, hydroquinone cream, hylo, hypromellose, ibupro, ibuprofen, ibuprofen caps, ibuprofen gel, imodium, indigestion tablet
300490 infacol, inhaler, inhaler medicine, isotretinoin, jakemans, kalms, kids cough syrup, kwells, lactulose, lamisil, lateral, laxative, lemsip
300490 loperamide, loratadine, lyclear, lypsyl medicated, medicament, medicated, medicine, menopause tablet, merocets, metanium, migraine relief
300490 migraleve, minoxidil, mouth ulcer gel, movelat, movicol, mucus relief, murine, muscle rub, mycil, nappy rash ointment, nasal spray
300490 nasal spray medicine, nelsons, nexium, nicotine inhalator?, nurofen, nytol, oilatum, omeprazole, opticrom, optrex, oral gel, oral solution
300490 oral suspension, orlistat, otex, otrivine, pain relief gel, pain relief patch, painkiller, panadol, panthenol cream, para caplets, paracetamol
300490 paramol, pepto bismol, pholcodine, pirinase, piriteze, piriton, prescription medicine, quinoderm, radian b, ralgex, rehydration sachet, rennie
300490 rescue remedy, roaccutane, sachets relief?, salactol, salbutamol, savlon, scabies cream, scholl fungal, senokot, sildenafil, simple linctus
300490 sinus relief, sleep aid, sleep aid tablet, sleep tablet, snufflebabe, sodium cromoglicate, solpadeine, soothers, sore throat spray, spot on
300490 st johns wort, sterimar, strepsils, sudocrem, suppository, syndol, systane, tadalafil, tcp antiseptic, teething gel, thealoz, throat lozenge
300490 thrush capsule, thrush cream, tiger balm, tincture, tixylix, tranexamic acid tablet, travel sickness, tretinoin, tyrozets, ultra chloraseptic
300490 vapour rub, verruca treatment, viagra, vicks first defence, vicks sinex, vicks vaporub, viscotears, voltarol, wart remover, wart treatment
300490 wormer, worming tablet, xenical, zovirax, 感冒药, 止痛药, 膏药, 药品, 风油精
300510 acne patch, adhesive bandage, adhesive dressing, band aid, blister, blister plaster, compeed, corn plaster, dressing, elastoplast, foam dressing
300510 heat plaster, hydrocolloid, hydrocolloid patch, kinesiology tape medicated, medicated plaster, microporous tape, pimple patch
300510 pimple patch hydrocolloid, plaster, plaster strip, scar sheet, scar sheet silicone, steri strip, sticking plaster, surgical tape
300510 wound dressing adhesive, wound plaster, wound strip, 创口贴, 创可贴, 痘痘贴, 肌贴
300590 bandage, burn dressing, cohesive bandage, cotton bud medical, cotton wool, cotton wool ball, cotton wool pleat, cotton wool roll, crepe bandage
300590 dressing pad, eye pad, eye pad dressing, finger bob, finger dressing, finger stall, first aid dressing, gauze, gauze swab, non adherent dressing
300590 sanitary gauze, sterile swab, swab, triangular bandage, tubular bandage, wadding medical, wound dressing, 医用棉, 纱布, 绷带
300610 laminaria, surgical adhesive, surgical catgut, suture
300630 barium meal, contrast media
300640 bone cement, dental cement, dental composite, dental filling, dentine, filling material, temporary filling, tooth filling kit
300650 first aid box, first aid kit, 急救包
300660 spermicide
300670 lube, lubricant gel medical, medical lubricant gel, personal lubricant, ultrasound gel, 润滑液
300691 colostomy bag, ostomy bag, stoma bag
300692 waste pharmaceutical
310100 blood fish and bone, bone meal, bonemeal fertiliser, chicken manure pellet, compost organic, farmyard manure, fish blood and bone, guano, manure
310100 manure pellet, organic compost, organic fertiliser, seaweed feed, seaweed fertiliser, worm cast, 有机肥
310210 urea
310221 ammonium sulphate fertiliser
310230 ammonium nitrate
310250 sodium nitrate fertiliser
310311 superphosphate
310420 muriate of potash, potassium chloride fertiliser
310430 sulphate of potash
310510 baby bio, ericaceous feed, fertiliser, fertiliser stick, fertilizer, fish blood bone, growmore, houseplant feed, lawn feed, lawn food
310510 liquid plant food, miracle gro, orchid feed, plant feed, plant food, rose food, seaweed plant feed, tomato feed, tomorite, 肥料, 营养液
310520 fertilizer npk, npk fertiliser
310559 nitrophosphate
320110 quebracho extract
320120 mimosa extract, wattle extract
320190 tannic acid, tannin
320210 synthetic tanning
320300 beetroot colouring, chlorophyll colouring, cochineal, henna extract, indigo natural, logwood, natural dye, natural food colour
320411 disperse dye
320412 acid dye
320413 basic dye
320414 direct dye
320415 vat dye
320416 reactive dye
320417 pigment organic, pigment paste, pigment powder, pigment powder organic
320419 dye, dylon dye, fabric dye, machine dye, rit dye, solvent dye, tie dye powder
320420 fluorescent brightening agent, optical brightener
320490 luminophore organic
320500 carmine lake, colour lake
320611 titanium dioxide
320620 chrome pigment
320641 ultramarine
320642 lithopone
320649 concrete dye, glow pigment, iron oxide pigment prepared, metallic pigment powder, mica powder pigment, pearl pigment, pigment, resin pigment
320650 luminophore
320710 ceramic colour, prepared opacifier
320720 engobe, glaze, pottery glaze, vitrifiable enamel
320740 glass frit
320810 alkyd paint, polyester varnish, varnish polyester
320820 acrylic paint solvent, acrylic solvent paint, radiator paint, 喷漆
320890 aerosol paint, anti rust paint, car paint, cellulose lacquer, decking oil, enamel paint, fence paint solvent, floor paint, gloss paint
320890 graffiti spray can, hammerite, heat resistant paint, lacquer, lacquer spray, marine varnish, metal paint, polyurethane varnish, primer paint
320890 radiator enamel, solvent paint, spray paint, touch up paint, undercoat, varnish, wheel paint, wood stain, wood varnish, yacht varnish
320910 acrylic paint water, acrylic wall paint, chalk paint, eggshell paint, emulsion, emulsion paint, fabric paint pot, fence paint, masonry paint
320910 matt emulsion, wall paint, water based paint, water based varnish, 乳胶漆, 墙漆
320990 aqueous varnish
321000 distemper, leather finish paint, limewash, milk paint, oil paint house, paint?, whitewash, wood oil, woodstain, 油漆
321100 paint drier, siccative
321210 hot foil, stamping foil
321290 aluminium paste, dye retail sachet, pearl essence
321310 acrylic paint set, artist paint set, paint by number paint, paint set, poster paint set, watercolor set, watercolour set, 水彩套装, 颜料套装
321390 acrylic paint, acrylic paint tube, artist paint, fabric paint, face paint art, face paint?, finger paint, gouache, kids paint, oil paint
321390 oil paint tube, poster paint, tempera paint, watercolour, watercolour paint, 丙烯颜料, 颜料
321410 bath sealant, body filler, car body filler, caulk, crack filler, decorators caulk, filler, frame sealant, glazing putty, grout, jointing compound
321410 plaster filler, putty, resin cement, sealant, silicone sealant, tile grout, wall filler, wood filler, 密封胶, 玻璃胶, 腻子
321490 exterior render, non refractory surfacing, plaster skim
321511 black ink printing, black printing ink
321519 colour printing ink, printer ink refill bottle, printing ink, screen printing ink, uv ink, 油墨
321590 calligraphy ink, copying ink, drawing ink, fountain pen ink, indian ink, ink, ink bottle, ink cartridge pen, ink cartridge refill, ink refill
321590 marker ink, stamp ink, stamp pad ink, tattoo ink, writing ink, 墨水, 墨汁
`
