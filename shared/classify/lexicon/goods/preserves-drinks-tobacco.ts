/** Preserves, sauces, drinks, feed and tobacco (chapters 20 to 24): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const preservesDrinksTobacco = `
200110 cornichon, gherkin, pickled cucumber, 酸黄瓜
200190 branston, caper, chutney pickled, chutney?, jalapeno, kimchi pickled, peppadew, piccalilli, pickle, pickled beetroot, pickled chilli
200190 pickled egg veg, pickled onion, pickled vegetable, pickled walnut, sweetcorn relish, 泡菜, 酱菜
200210 canned tomato, chopped tomato, plum tomato, tinned tomato
200290 passata, tomato paste, tomato puree
200310 mushroom canned
200410 chips frozen, french fries, french fry, frozen chip, frozen chips, hash brown, oven chip, potato croquette, potato gratin frozen, potato waffle
200410 roast potato frozen, 薯条
200490 cauliflower cheese, frozen prepared vegetable, frozen vegetable meal, onion ring, potato wedge, stir fry vegetable frozen, vegetable burger
200490 vegetable meal frozen, veggie burger frozen
200510 baby food vegetable puree, vegetable baby food, vegetable pouch baby
200520 cheese and onion crisp, crisp, crisps, potato chip, potato chips, potato crisp, potato rings, potato snack, potato stick, pringles
200520 ready salted, salt and vinegar crisp, tinned potato, walkers, 薯片
200540 mushy pea, tinned pea
200551 baked bean, beans in sauce, tinned kidney bean
200559 bean salad, edamame prepared, refried bean
200560 asparagus jar
200570 black olive, green olive, kalamata olive, olive, stuffed olive, 橄榄
200580 canned sweetcorn, sweetcorn, tinned sweetcorn
200591 bamboo shoot canned
200599 artichoke heart, canned vegetable, coleslaw, dolma, falafel, houmous, hummus, kimchi, ratatouille, roasted pepper, salsa vegetable, sauerkraut
200599 stuffed vine leaf, sundried tomato, tofu vegetable mix, vegan burger, vegetable chilli, vegetable crisp, vegetable curry, vegetable prepared
200599 vegetable preserved, vegetable snack, vegetable stew, veggie burger, 蔬菜罐头
200600 candied fruit, candied peel, crystallised fruit, crystallised ginger, glace cherry, glace fruit, marron glace, mixed peel, stem ginger
200710 apple and banana pouch, baby food fruit puree, baby food puree, baby fruit pouch, baby fruit puree, baby puree, ellas kitchen fruit
200710 fruit pouch baby, 婴儿果泥
200791 marmalade
200799 apple puree, apple sauce, apricot jam, blackcurrant jam, compote, conserve, cranberry sauce jelly, fruit jelly, fruit paste, fruit puree
200799 fruit spread, jam, lemon curd, membrillo, raspberry jam, strawberry jam, 果酱
200811 coated peanut, dry roasted peanut, peanut, peanut butter, roasted peanut, salted peanut, 花生, 花生酱
200819 almond butter, caramelised nut, cashew butter, honey roast cashew, mixed nut, nut butter, nut mix, roasted almond, roasted cashew, roasted nut
200819 roasted pistachio, salted almond, salted cashew, smoked almond, toasted seed, trail mix, 坚果, 混合坚果
200820 pineapple chunk, tinned pineapple
200830 orange segment, tinned mandarin
200840 tinned pear
200850 tinned apricot
200860 cocktail cherry, maraschino cherry
200870 peach slice, tinned peach
200880 tinned strawberry
200893 cranberry prepared, dried cranberry sweetened
200897 fruit cocktail, fruit mix, fruit salad, mixed fruit prepared
200899 acai puree, apple slice pie filling, banana chip, canned fruit, freeze dried strawberry, fruit compote, fruit crisp, fruit crisps
200899 fruit leather, fruit snack, fruit snack roll, jackfruit tinned, pie filling, prepared mango, roasted seaweed, seaweed snack, yoyo fruit roll
200899 水果罐头
200911 frozen orange juice concentrate
200912 freshly squeezed orange juice, orange juice, 橙汁
200919 orange juice concentrate
200929 grapefruit juice
200931 lemon juice, lime juice
200941 pineapple juice
200950 tomato juice
200961 grape juice, grape must
200971 apple juice, cloudy apple juice, 苹果汁
200981 cranberry juice
200989 aloe juice, beetroot juice, blackcurrant juice, carrot juice, cherry juice, coconut water pure, fruit juice, mango juice, pear juice
200989 pomegranate juice, prune juice, vegetable juice, 果汁
200990 fruit smoothie, mixed fruit juice, mixed juice, multivitamin juice, smoothie, tropical juice
210111 coffee concentrate, coffee essence, coffee extract, coffee granule, instant coffee, 速溶咖啡
210112 3 in 1 coffee, cappuccino sachet, coffee mix, coffee preparation, coffee sachet, flavoured coffee mix, frappe, frappe powder, iced coffee mix
210112 latte mix, latte sachet
210120 bubble tea kit, chai latte powder, detox tea, iced tea powder, instant tea, kombucha concentrate, milk tea powder, slimming tea, tea extract
210120 tea preparation, 奶茶粉
210130 chicory coffee, dandelion coffee, roasted chicory
210210 active yeast, baker yeast, bread yeast, brewing yeast, dried yeast, dry yeast, sourdough starter, yeast, 酵母
210220 chlorella, inactive yeast, nutritional yeast, spirulina powder
210230 baking powder, 泡打粉
210310 soy sauce, soya sauce, tamari, 酱油
210320 ketchup, pasta sauce tomato, pizza sauce, tomato ketchup, tomato sauce, 番茄沙司, 番茄酱
210330 dijon mustard, english mustard, mustard, mustard powder, wholegrain mustard, 芥末酱
210390 aioli, all purpose seasoning, bbq sauce, bread sauce, brown sauce, burger sauce, caesar dressing, celery salt, chilli crisp, chilli oil
210390 chilli sauce, chip seasoning, condiment, cooking sauce, curry paste, curry sauce, dip, fajita seasoning, fish sauce, garlic salt, gravy?
210390 guacamole dip, harissa, hoisin sauce, horseradish, hot sauce, jerk seasoning, korma sauce, mango chutney, marie rose, marinade, mayo
210390 mayonnaise, mint sauce, miso sauce, oyster sauce, peri peri, pesto, piri piri, popcorn seasoning, relish, rub seasoning, salad cream
210390 salad dressing, satay sauce, sauce, seasoning, sesame sauce, spice rub, sriracha, stir fry sauce, stock seasoning, stuffing mix, sweet chilli
210390 tabasco, taco seasoning, tahini, tartar sauce, tartare sauce, teriyaki, tikka paste, tzatziki, vinaigrette, vinegar dressing, wasabi
210390 worcestershire sauce, 沙拉酱, 火锅底料, 调味料, 辣椒酱, 酱
210410 bisque, bisto, bone broth, bouillon, broth, chicken soup, cup a soup, cupasoup, gravy granule, gravy powder, minestrone, miso soup, oxo
210410 ramen soup base, soup, soup mix, stock cube, stock powder, tomato soup, vegetable soup, 汤料, 浓汤
210420 baby cereal meal, baby dinner, baby food, baby food jar, baby food pouch, baby food stage 2, baby meal, baby pouch, chicken baby food
210420 composite baby food, cottage pie baby, stage 1 pouch, stage 2 pouch, toddler meal, weaning meal, 婴儿辅食
210500 cornetto, freeze pop, frozen yoghurt, frozen yogurt, gelato, ice cream, ice cream tub, ice lolly, ice pop, iced lolly, icee, magnum, slush ice
210500 sorbet, 冰淇淋, 雪糕
210610 casein protein, clear whey, diet whey, impact whey, mass gainer, pea protein, protein bar, protein concentrate, protein crisps, protein isolate
210610 protein powder, protein shake, soya protein, textured protein, textured vegetable protein, vegan protein, whey isolate, whey protein
210690 amino acid, angel delight, apple cider vinegar gummy, ashwagandha, bcaa, bee propolis capsule, berocca, bio culture, biotics, biotin
210690 biotin gummies, biotin tablet, cake decoration, calcium tablets, camomile tea, candarel, canderel, capsules?, cbd capsule, cbd drops, cbd food
210690 cbd gummies, cbd oil, cbd oil drops, centrum, cheese fondue, cod liver oil capsule, coffee creamer, coffee syrup, coffee whitener, collagen
210690 collagen drink, collagen peptides, collagen powder, collagen sachets, cordial, cordial syrup, cranberry capsule, cranberry tablet, creamer
210690 creatine, creatine gummies, creatine monohydrate, custard mix, custard ready, dessert powder, dextro energy, diet shake, dietary supplement
210690 digestive enzyme, drink mix, drink powder, edible, edible topper, effervescent, effervescent tablet, egg substitute, elderflower cordial
210690 electrolyte, electrolyte drink mix, electrolyte powder, electrolyte tablet, energy bar, energy chew, energy gel, energy powder
210690 evening primrose, evening primrose capsule, fat burner, fibre powder, fibre supplement, fish oil capsule, flavour drops, flavouring food
210690 folic acid, folic acid tablet, fondant icing, food colouring?, food flavouring, food preparation, food supplement, fruit cordial, fruit tea
210690 garlic capsule, gelatin capsule?, gelatine dessert, ginkgo biloba, glucosamine, glucose tablet energy, green tea supplement, greens powder
210690 gummy vitamin, hair skin and nails, hair skin nails, huel, hydration sachet, hydration tablet, ice cream mix, icing decoration, immune support
210690 instant dessert, iron tablet, isotonic, jelly crystals, jelly cube, jelly pot, jelly powder, joint care, kids multivitamin, kids vitamin
210690 konjac noodle, l glutamine, lactase drops, lions mane, magnesium, magnesium glycinate, magnesium tablet, meal replacement
210690 meal replacement shake, meal shake, melatonin, melatonin gummy, milk thistle, milkshake syrup, multi vitamin, multi vits, multivit
210690 multivitamin, multivitamin tablet, mushroom coffee, mushroom complex, mushroom gummy, nicotine gum food, nootropic, nutritional supplement
210690 oat cream, omega 3, peppermint tea, popping boba, popping pearl, pre workout, prebiotic, pregnacare, pregnancy vitamins, probiotic
210690 protein drink mix, protein pancake, recovery drink powder, sea moss, seven seas, slimfast, slimming shake, slimming tea tablets, slush syrup
210690 softgel, spirulina, sports gel, sports nutrition, squash, squash concentrate, squash drink concentrate, stevia, sugar paste, super greens
210690 superfood, supplement, sweetener, sweetener tablet, syrup coffee, syrup drink, tapioca pearls boba, thickener drink, tofu, turmeric capsule
210690 vanilla essence, vegan cheese, vit c, vit d, vit d3, vitabiotics, vitamin, vitamin b complex, vitamin b12, vitamin c, vitamin c tablet
210690 vitamin d, vitamin d3, vitamin gummy, vitamin tablets, vits, weight gain, weight gainer, weight loss shake, wellman, wellwoman, xylitol sweets
210690 zinc tablet, 保健品, 益生菌, 维生素, 胶原蛋白, 膳食补充剂, 蛋白粉, 鱼油
220110 aerated water, bottled water, mineral water, soda water, sparkling water, spring water, still water, 矿泉水
220190 drinking water, ice, ice cube, snow
220210 7up, bitter lemon, carbonated drink, coca cola, cola, dr pepper, energy drink, fanta, fizzy drink, flavoured water, ginger ale, ginger beer
220210 ginger beer soft, iced tea drink, isotonic drink, lemonade, mixer drink, mixers, orange squash?, pepsi, red bull, soda, soft drink, sprite
220210 sugar free cola, tango, tonic water, vitamin water, 可乐, 汽水, 碳酸饮料
220291 alcohol free beer, low alcohol beer, non alcoholic beer, zero beer
220299 alcohol free spirit, alcohol free wine, almond drink, almond milk, aloe vera drink, bubble tea, capri sun, coconut milk drink, coconut water
220299 cold brew, flavoured milk, fruit drink, fruit shoot, iced coffee, iced tea, juice drink, kombucha, lucozade, meal replacement drink, milk drink
220299 milkshake, mocktail, non alcoholic drink, nut milk, oat drink, oat milk, plant milk, protein drink, protein shake drink, ready to drink shake
220299 ribena, rice milk, robinsons fruit shoot, slush drink, soya drink, soya milk, sports drink, squash drink, yoghurt drink, 奶茶, 植物奶, 豆奶, 饮料
220300 ale, beer, bitter beer, budweiser, craft beer, guinness, heineken, ipa, lager, pack of beer, pale ale, pilsner, porter beer, stout, wheat beer
220300 啤酒, 精酿
220410 asti, cava, champagne, cremant, prosecco, sparkling wine, 起泡酒, 香槟
220421 bordeaux, bottle of wine, cabernet, cabernet sauvignon, chardonnay, chianti, madeira wine, malbec, merlot, pinot, pinot grigio, port wine
220421 red wine, rioja, rose wine, sauvignon blanc, sherry, shiraz, white wine, wine, wine bottle full, 白葡萄酒, 红酒, 葡萄酒
220422 bag in box wine, boxed wine
220429 bulk wine
220510 aperitif wine, martini vermouth, vermouth
220600 alcopop, cider, cooking wine, fermented beverage, fruit wine, ginger wine, hard cider, hard seltzer, mead, pear cider, perry, rice wine, sake
220600 清酒, 米酒
220710 ethyl alcohol undenatured, neutral spirit
220720 bioethanol, bioethanol fuel, denatured alcohol, ethanol denatured, methylated spirit
220820 armagnac, brandy, cognac, grappa, pisco, 白兰地
220830 bourbon, irish whiskey, scotch, scotch whisky, single malt, whiskey, whisky, 威士忌
220840 cachaca, rum, spiced rum, white rum, 朗姆酒
220850 genever, gin, london dry gin, pink gin, 金酒
220860 flavoured vodka, vodka, 伏特加
220870 advocaat, amaretto, baileys, cream liqueur, irish cream, limoncello, liqueur, sambuca, schnapps, schnapps liqueur, sloe gin, triple sec, 利口酒
220890 absinthe, alcohol gift, alcoholic drink, aperol, baijiu, bitters, cocktail, cocktail can, cocktail mixer alcoholic, cocktail pouch
220890 cosmopolitan cocktail, daiquiri, espresso martini, gin and tonic can, long island iced tea, margarita, margarita cocktail, mezcal, mojito, ouzo
220890 pornstar martini, pre mixed cocktail, pre mixed drink, premixed cocktail, raki, shochu, shots alcohol, soju, spirit drink, spirits, tequila
220890 tequila blanco, vodka mixer can, 白酒, 鸡尾酒, 龙舌兰
220900 apple cider vinegar, balsamic, balsamic vinegar, cider vinegar, malt vinegar, rice vinegar, vinegar, white vinegar, 醋
230110 greaves, meat meal
230120 fish meal
230230 bran, wheat bran
230320 bagasse, beet pulp
230330 brewers grain, distillers grain
230400 soya meal, soya oilcake
230641 rapeseed meal
230690 oilcake
230700 argol, wine lees
230800 acorn, apple pomace, grape marc, horse chestnut
230910 adult cat, adult chicken dog, adult dog, adult dog food, applaws, arden grange, autarky, bakers, bakers complete, barking heads, beta puppy
230910 bonio, bully stick, burgess cat, burns dog, butchers, canagan, canned cat food, cat biscuit, cat food, cat kibble, cat litter treat?, cat milk
230910 cat pouch, cat snack, cat soup, cat stick, cat treat, cesar, chappie, chew treats, chicken in jelly?, chunks in gravy, chunks in jelly
230910 complete adult dog, complete dog, complete dog food, cow ear, dental chew, dental stick, dentastix, dog beer, dog biscuit, dog bone edible
230910 dog bone treat, dog cake, dog chew, dog chew edible, dog dental stick, dog food, dog ice cream, dog kibble, dog pate, dog sausage
230910 dog sausage treat, dog snack, dog stick, dog training treat, dog treat, dreamies, dry cat, dry cat food, dry dog food, edgard cooper
230910 encore cat, eukanuba, felix, forthglade, go cat, good boy, gourmet gold, grain free dog, harringtons, hills prescription diet
230910 hills science plan, hypoallergenic dog, iams, in gravy pouches, in gravy?, in jelly pouches, in jelly?, james wellbeloved
230910 james wellbeloved adult, jerky dog, jumbone, kibble, kitekat, kitten chicken, kitten food, kitten pouches, kitten?, light dog food
230910 lilys kitchen, meaty treat, meowing heads, natural dog chew, natures menu, naturo, pate cat, pedigree, pet food, pet treat, pig ear, pro plan
230910 puppy chicken, puppy food, puppy treat, puppy?, purina, raw dog food, rawhide, rawhide chew, royal canin, salmon dog treats, salmon in jelly
230910 scrumbles, senior dog, sheba, skinners, terrine dog, training treats, urinary cat, wagg, wainwrights, webbox, wet cat food, wet dog food
230910 whiskas, winalot, yak chew, 冻干, 宠物零食, 宠物食品, 狗粮, 猫条, 猫粮, 猫罐头
230990 animal feed, animal supplement, aquarium food, bird food, bird seed, boilie, budgie seed, calf milk, calming chew, calming tablet dog
230990 cat supplement, cattle feed, chicken feed, dog joint supplement, dog supplement, dried mealworm, fat ball, fish flake, fish food
230990 fishing bait boilie, fishing pellet, groundbait, guinea pig food, hamster food, horse feed, horse supplement, horse treat, joint supplement dog
230990 koi food, lamb milk, layers pellet, lick block, mealworm, mealworm dried, mineral lick, nyjer seed, parrot food, peanuts for bird
230990 pet supplement, pet vitamin, pond food, pony cube, poultry feed, premix feed, probiotic dog, rabbit food, reptile food, salt lick horse
230990 seed mix, sheep feed, small animal food, straw feed, suet, suet ball, suet block, suet pellet, tortoise food, tropical flake, turtle food
230990 wild bird food, 饲料, 鱼食, 鸟食
240110 tobacco leaf
240130 tobacco refuse
240210 cheroot, cigar, cigarillo, 雪茄
240220 cigarette, 香烟
240290 herbal cigarette
240311 hookah tobacco, shisha tobacco, water pipe tobacco
240319 hand rolling tobacco, pipe tobacco, rolling tobacco, smoking tobacco, 烟丝
240399 chewing tobacco, hookah flavour, snuff, snus tobacco
240411 fiit stick, heated tobacco stick, heets, iqos stick, terea
240412 10ml 20mg, disposable vape nicotine, e juice, e liq, e liquid, eliquid, freebase liquid, longfill, nic salt, nic shot, nicotine e liquid
240412 nicotine salt, nicotine shot, prefilled pod, shortfill, vape juice, vape liquid, 烟油, 电子烟油
240419 cbd vape, nicotine free e liquid
240491 nicorette, nicotine gum, nicotine lozenge, nicotine mint, nicotine pouch, nicotinell, snus, velo pouch, zyn, 尼古丁袋
240492 nicotine patch, niquitin
240499 nicotine spray
`
