/** Medicines, fertilisers, dyes and paints (chapters 30 to 32): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const medicinesFertilisersPaints = `
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
