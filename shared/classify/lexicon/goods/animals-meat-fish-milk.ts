/** Animals, meat, fish, milk, eggs and honey (chapters 1 to 5): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const animalsMeatFishMilk = `
010121 broodmare, pedigree horse, stallion, thoroughbred
010129 foal, gelding, horse live, pony, racehorse, riding horse
010130 ass live, donkey
010190 hinny
010221 breeding bull, breeding heifer, pedigree cattle
010229 bullock, calf live, heifer, live cattle, ox, steer, veal calf live
010239 bison live, buffalo live
010310 breeding pig, pedigree pig
010391 piglet, weaner pig
010392 boar live, hog, live pig, sow
010410 ewe, lamb live, live sheep, ram live
010420 kid goat, live goat
010511 chicken live, day old chick, fowl live, live poultry
010512 turkey poult
010514 gosling
010594 cockerel, laying hen, live hen, rooster live
010599 guinea fowl live, live duck, live goose
010611 monkey live, primate
010612 dolphin live, sea lion, seal live, whale live
010613 alpaca live, camel, llama
010614 hare live, live rabbit
010619 deer live, ferret, fox live, guinea pig live, hamster live, hedgehog, kitten live, live animal, live cat, live dog, mink live, puppy live
010619 reindeer live
010620 crocodile live, live gecko, live lizard, live reptile, live turtle, snake, tortoise
010631 bird of prey, eagle, falcon, hawk
010632 budgerigar live, cockatoo, macaw, parakeet, parrot live
010639 canary live, live pigeon, ostrich live, partridge live, pheasant live, swan
010641 bumble bee, honey bee, queen bee
010649 cricket live, live insect, live mealworm, locust, silkworm
010690 earthworm live, fishing worm, leech, live frog, lugworm, maggot
020110 beef carcase, beef half carcase
020120 beef bone in, beef quarter
020130 beef mince, beef steak, boneless beef, brisket, fillet steak, fresh beef, minced beef, ribeye, rump steak, sirloin, sirloin steak, stewing steak
020130 veal, veal escalope, 牛排
020230 frozen beef, frozen burger meat, frozen mince
020311 pig carcase
020319 fresh pork, pork fillet, pork loin, pork shoulder, pork tenderloin
020329 frozen pork, pork, pork belly, pork chop, pork mince, pork rib, spare rib, 猪肉
020410 lamb carcase
020422 lamb chop, lamb cutlet, lamb joint, lamb shank?, lamb shoulder, leg of lamb, mutton, rack of lamb, 羊排
020430 frozen lamb carcase
020442 frozen lamb
020443 lamb mince frozen
020450 goat meat
020500 horse meat, horseflesh, horsemeat
020610 beef offal, ox tail, ox tongue, oxtail, sweetbread, thick skirt, thin skirt
020622 ox liver
020629 beef kidney, tripe
020630 pig liver fresh, pig trotter
020649 pig offal, pork offal
020690 lamb kidney, lamb liver, lamb offal
020711 poussin, whole chicken fresh
020712 frozen whole chicken
020713 fresh chicken cut
020714 chicken breast, chicken drumstick, chicken fillet, chicken leg, chicken nugget raw, chicken thigh, chicken wing, diced chicken, frozen chicken
020714 鸡翅, 鸡胸肉
020724 whole turkey
020727 frozen turkey, turkey breast
020741 duck fresh whole
020744 duck breast
020745 duck frozen, foie gras raw
020760 guinea fowl meat
020810 hare meat, rabbit meat
020890 crocodile meat, frogs leg, game meat, grouse, kangaroo meat, pheasant, pigeon meat, quail meat, venison
020910 lard raw, pig fat, pork fat
021011 cured ham, ham on the bone, parma ham bone
021012 streaky bacon
021019 back bacon, bacon, bacon rasher, gammon, pancetta, parma ham, prosciutto, serrano ham, 培根
021020 biltong, bresaola, cured beef, dried beef, salted beef
021099 dried meat, edible meat flour, smoked duck breast
030111 goldfish, koi, ornamental fish freshwater, tropical fish
030119 marine ornamental fish
030191 live trout
030192 live eel
030211 fresh trout
030214 fresh salmon, salmon fillet, salmon fresh, 三文鱼
030222 plaice
030223 fresh sole
030224 turbot
030243 fresh sardine, sprat
030244 fresh mackerel
030251 fresh cod
030252 haddock
030284 sea bass
030285 sea bream
030289 john dory, monkfish, red mullet
030291 fish liver, fish roe
030312 frozen salmon
030313 frozen atlantic salmon
030342 frozen tuna
030355 jack mackerel
030363 frozen cod
030389 frozen fish, frozen fish fillet, 冻鱼
030432 catfish fillet
030441 salmon fillet fresh
030449 fresh fish fillet
030461 tilapia fillet
030471 frozen cod fillet
030475 pollock fillet
030489 fish steak frozen
030494 surimi raw
030499 fish meat frozen, fish mince
030520 dried fish liver, dried fish roe
030539 anchovy fillet salted, salted fish fillet
030541 smoked salmon, 烟熏三文鱼
030542 bloater, buckling, kipper, smoked herring
030543 smoked trout
030549 arbroath smokie, smoked fish, smoked haddock, smoked mackerel
030551 dried cod, stockfish
030559 dried fish, 鱼干
030562 klippfish, salt cod, salted cod
030563 salted anchovy
030569 salted fish
030571 shark fin
030572 fish head, fish maw
030611 frozen crawfish, rock lobster
030612 frozen lobster
030614 frozen crab
030615 langoustine frozen, norway lobster, scampi raw frozen
030616 coldwater prawn frozen
030617 frozen prawn, frozen shrimp, king prawn raw, prawn, shrimp, tiger prawn, 冻虾, 虾仁
030619 frozen crayfish, krill
030631 crawfish live
030632 live lobster, lobster
030633 crab, live crab
030634 langoustine
030636 fresh prawn, fresh shrimp
030639 crayfish
030691 dried lobster
030695 dried shrimp
030711 oyster
030721 queen scallop, scallop
030731 mussel
030742 calamari fresh, cuttlefish, fresh squid
030743 frozen squid, squid, 鱿鱼
030751 fresh octopus
030752 frozen octopus
030760 escargot, snail, snails edible
030771 ark shell, clam, cockle
030781 abalone
030791 periwinkle, whelk, winkle
030799 海参, 鲍鱼
030811 sea cucumber
030821 sea urchin
030830 jellyfish
040110 skimmed milk fresh
040120 fresh milk, milk?, pasteurised milk, semi skimmed milk, uht milk, whole milk, 牛奶, 鲜奶
040140 jersey cream milk
040150 clotted cream, double cream, extra thick cream, fresh cream, single cream, whipping cream, 淡奶油
040210 skimmed milk powder
040221 dried milk, full cream milk powder, milk powder, whole milk powder, 奶粉?
040291 evaporated milk, no added sugar milk, unsweetened condensed milk
040299 condensed milk, 炼乳
040320 greek yogurt, skyr, yoghurt, yogurt, 酸奶
040390 buttermilk, creme fraiche, cultured milk, curdled milk, fermented milk, fromage frais drink, kefir, lassi, sour cream, soured milk
040410 whey, whey powder
040490 milk protein natural
040510 butter, salted butter, unsalted butter, 黄油
040520 dairy spread
040590 anhydrous milk fat, butter oil, clarified butter, ghee
040610 burrata, cottage cheese, cream cheese, curd, fresh cheese, mascarpone, mozzarella, paneer, quark, ricotta, 奶油奶酪
040620 grated cheese, grated parmesan, powdered cheese
040630 cheese slice, cheese spread, cheese string, cheese triangle, laughing cow, processed cheese
040640 blue cheese, danish blue, gorgonzola, roquefort, stilton
040690 brie, camembert, cheddar, cheese, cheese block, edam, emmental, feta, goat cheese, gouda, gruyere, halloumi, manchego, parmesan, red leicester
040690 wensleydale, 奶酪, 芝士
040711 hatching egg
040721 chicken egg, eggs?, free range egg, hens egg, 鸡蛋
040729 duck egg, quail egg
040811 dried egg yolk
040891 dried egg, egg powder
040899 liquid egg
040900 blossom honey, honey, honeycomb, manuka honey, natural honey, raw honey, 蜂蜜
041090 bee pollen, birds nest edible, edible bird nest, insects edible, royal jelly?, turtle egg, 燕窝
050100 human hair unworked
050210 badger hair, hog bristle, pig bristle
050400 animal casing, animal gut, hog casing, rennet stomach, sausage casing, sausage casing natural
050510 duck down, eiderdown feather, feather raw, goose down
050590 feather powder, ornamental feather raw, skin of bird
050690 antler chew, bone chew, bone raw, dog bone?, horn core, ossein, 鹿角
050710 elephant tusk, ivory, whalebone
050790 antler, claw, hoof, horn raw, rhinoceros horn, tortoiseshell
050800 coral, cowrie shell, cuttlebone, mother of pearl raw, sea shell, seashell, 珊瑚, 贝壳
051000 ambergris, bile, cantharides, castoreum, civet, musk animal
051110 bovine semen
051199 animal blood, bloodmeal unfit, dead animal, fish bait dried, horsehair, natural sponge, sea sponge, silkworm egg, sinew
`
