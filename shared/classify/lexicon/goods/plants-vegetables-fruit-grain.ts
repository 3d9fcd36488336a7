/** Plants, vegetables, fruit, spices and grain (chapters 6 to 14): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const plantsVegetablesFruitGrain = `
060110 bulbs dormant, corm, crocus bulb, daffodil bulb, dahlia tuber, dormant bulb, flower bulb, hyacinth bulb, snowdrop, tuber dormant, tulip bulb, 种球
060120 chicory plant, growing bulb, potted hyacinth
060210 unrooted cutting, vine slip
060220 apple tree, fruit bush, fruit tree, grape vine plant, nut tree, raspberry cane, strawberry plant tree
060230 azalea, rhododendron
060240 climbing rose, rose bush, rose plant
060290 aquatic plant, bedding plant, bonsai, cactus, conifer, hedge plant, herb plant, house plant, houseplant, live plant, mushroom spawn, orchid plant
060290 palm plant, pampas plant, perennial plant, plug plant, potted plant, shrub, succulent, vegetable plant, 多肉植物, 盆栽, 绿植
060311 cut rose, fresh rose, rose bouquet
060312 carnation
060313 cut orchid
060314 chrysanthemum
060315 lily cut
060319 bouquet, bouquet of flowers, cut flower, flower bouquet, flowers fresh, fresh flower, gladioli, tulip cut, 花束, 鲜花
060390 dried bouquet, dried flower, eternal rose, preserved flower, preserved rose, pressed flower, 干花, 永生花
060420 christmas tree fresh, christmas tree real, fern leaf, fresh foliage, fresh wreath, holly, mistletoe
060490 dried foliage, dried moss, dried wreath, pampas grass, preserved moss, reindeer moss
070110 seed potato
070190 jersey royal, new potato, potato?, potatoes, 土豆
070200 cherry tomato, tomato?, tomatoes, 番茄
070310 onion, shallot, spring onion, 洋葱
070320 garlic, garlic bulb, 大蒜
070390 leek
070410 broccoli, cauliflower
070420 brussels sprout
070490 cabbage, kale, kohlrabi, pak choi
070511 iceberg lettuce
070519 lettuce, 生菜
070521 endive, witloof chicory
070610 carrot, turnip, 胡萝卜
070690 beetroot, celeriac, parsnip, radish, salsify, swede
070700 cucumber, gherkin fresh, 黄瓜
070810 garden pea, pea fresh
070820 french bean, green bean, runner bean
070890 broad bean, leguminous vegetable
070920 asparagus
070930 aubergine
070940 celery
070951 fresh mushroom, mushroom, 蘑菇
070959 cep, chanterelle, shiitake, truffle fresh
070960 bell pepper, capsicum fresh, chilli fresh, sweet pepper
070970 spinach
070991 globe artichoke
070992 olive fresh
070993 courgette, gourd, pumpkin, squash vegetable
070999 bamboo shoot fresh, fennel, fresh herb, fresh vegetable, mixed salad, mustard and cress, okra, parsley fresh, rhubarb, rocket salad, salad bag
070999 samphire, seakale, sorrel, sweetcorn fresh, watercress
071010 frozen potato
071022 frozen bean
071030 frozen spinach
071040 frozen sweetcorn
071080 frozen broccoli, frozen onion, frozen peas?, frozen vegetable
071090 frozen mixed vegetable
071120 olive in brine
071151 mushroom in brine
071190 caper in brine, vegetable provisionally preserved
071220 dried onion
071231 dried mushroom
071239 dried porcini, dried shiitake, dried truffle, wood ear, 干蘑菇, 香菇
071290 dried chives, dried garlic, dried potato slice, dried tomato, dried vegetable, soup vegetable dried
071310 dried pea, split pea, yellow split pea
071320 chickpea, garbanzo, gram dal, 鹰嘴豆
071331 black gram, mung bean, urad dal
071332 adzuki, adzuki bean
071333 cannellini bean dried, haricot bean, kidney bean, navy bean, 芸豆
071335 black eyed bean, cowpea
071340 lentil, masoor dal, red lentil, 扁豆
071350 broad bean dried, horse bean
071360 pigeon pea, toor dal
071390 dried beans, dried pulse, mixed pulse, pulses, 红豆, 绿豆
071410 cassava, manioc, tapioca root
071420 sweet potato
071430 yam
071440 eddoe, taro
071490 arrowroot, jerusalem artichoke, sago pith, salep
080111 desiccated coconut
080112 coconut inner shell, 椰子
080119 coconut, fresh coconut
080121 brazil nut in shell
080122 brazil nut
080131 cashew in shell
080132 cashew, cashew nut, raw cashew, 腰果
080211 almond in shell
080212 almond, flaked almond, ground almond, shelled almond, 巴旦木, 杏仁
080221 hazelnut in shell
080222 cob nut, filbert, hazelnut
080231 walnut in shell
080232 walnut, walnut half, 核桃
080241 chestnut
080251 pistachio, pistachio nut, 开心果
080261 macadamia in shell
080262 macadamia, macadamia nut, 夏威夷果
080270 kola nut
080280 areca nut, betel nut
080291 pine kernel, pine nut
080299 pecan, pecan nut
080310 plantain
080390 bananas, dried banana, fresh banana, 香蕉
080410 date, dates fruit, dried date, medjool, medjool date, 椰枣
080420 dried fig, fig
080430 pineapple fresh
080440 avocado, 牛油果
080450 dried mango, guava, mango, mangoes, mangosteen, 芒果
080510 orange fresh, oranges, 橙子
080521 clementine, mandarin, satsuma, tangerine
080540 grapefruit, pomelo
080550 lemon fresh, lemons, lime fresh, limes, 柠檬
080610 fresh grape, grape, 葡萄
080620 currant dried, currants, raisin, sultana, 葡萄干
080711 watermelon
080719 cantaloupe, honeydew melon, melon
080720 papaya, pawpaw
080810 apple fresh, apples, cider apple, 苹果
080830 pear fresh, pears
080840 quince
080910 apricot fresh
080921 sour cherry
080929 cherry fresh
080930 nectarine, peach, peach fresh
080940 plum, sloe
081010 strawberry fresh, 草莓
081020 blackberry fresh, loganberry, raspberry fresh
081030 blackcurrant, gooseberry, redcurrant
081040 bilberry, blueberry, blueberry fresh, cranberry fresh
081050 kiwi fruit, kiwifruit
081060 durian
081070 persimmon
081090 dragon fruit, fruits assorted fresh, jackfruit fresh, lychee, passion fruit fresh, pomegranate fresh, rambutan, starfruit, tamarind fresh
081110 frozen strawberry
081120 frozen berry, frozen blackberry, frozen raspberry
081190 frozen blueberry, frozen cherry, frozen fruit, frozen mango, smoothie mix frozen
081290 cherry in brine, fruit provisionally preserved
081310 dried apricot
081320 dried prune, prune
081330 dried apple
081340 dried cherry, dried cranberry, dried fruit?, dried papaya, dried peach, goji berry, tamarind, 果干, 枸杞
081350 dried fruit mix, nut and raisin mix, trail mix raw
081400 citrus peel, lemon peel, melon rind, orange peel
090111 coffee bean green, coffee bean raw, green coffee, raw coffee, unroasted coffee, 生咖啡豆
090112 decaffeinated green coffee
090121 coffee, coffee bag, coffee bean, coffee capsule, coffee pod, espresso coffee, filter coffee, ground coffee, nespresso pod, roasted coffee, 咖啡粉
090121 咖啡豆, 挂耳咖啡
090122 decaf coffee, decaffeinated coffee, decaffeinated coffee ground
090190 coffee husk, coffee substitute with coffee
090210 green tea, gunpowder tea, jasmine tea, matcha, matcha powder, sencha, white tea, 抹茶, 白茶, 绿茶, 茉莉花茶, 龙井
090230 assam, black tea, breakfast tea, darjeeling, decaf tea, earl grey, english breakfast tea, everyday tea, pu erh, tea bag, tea?, teabag, 乌龙茶, 普洱茶
090230 红茶, 茶包, 茶叶
090240 black tea bulk, loose leaf tea, oolong, puer tea
090300 mate, yerba mate
090411 black pepper, peppercorn, whole pepper, 胡椒
090412 ground pepper, white pepper ground
090421 allspice whole, dried chilli, paprika whole, pimento
090422 cayenne, chilli flake, chilli powder, ground allspice, paprika, smoked paprika, 辣椒粉
090510 vanilla bean, vanilla pod, 香草荚
090611 cassia bark, cinnamon, cinnamon stick, 桂皮
090620 cinnamon powder, ground cinnamon, 肉桂粉
090710 clove
090811 nutmeg
090821 mace spice
090831 cardamom
090921 coriander seed
090931 cumin, cumin seed, 孜然
090961 aniseed, caraway, fennel seed, juniper berry, star anise
091011 dried ginger, fresh ginger, ginger root
091012 ginger powder, ground ginger, 姜粉
091020 saffron, 藏红花
091030 turmeric, 姜黄
091091 five spice, garam masala, mixed spice, ras el hanout, seasoning mix spice, spice blend, spice mix
091099 bay leaf, bouquet garni, curry, curry powder, dill seed, dried herb, fenugreek seed, herbs, mixed herbs, oregano ground, seasoning herb, spice
091099 thyme, 咖喱粉, 香料
100119 durum wheat
100199 meslin, spelt, wheat, wheat grain
100290 rye
100390 barley, malting barley
100490 oat grain, oats whole
100590 corn grain, maize, popcorn kernel, popping corn, 玉米
100610 paddy rice
100620 brown rice
100630 arborio rice, basmati rice, jasmine rice, long grain rice, microwave rice raw, pudding rice, rice, risotto rice, sushi rice, white rice, 大米, 香米
100640 broken rice
100710 sorghum
100790 grain sorghum, milo
100810 buckwheat
100829 millet
100830 birdseed, budgie seed plain, canary seed
100850 quinoa, 藜麦
100860 triticale
110100 bread flour, flour, plain flour, self raising flour, strong white flour, wheat flour, wholemeal flour, 面粉
110220 cornflour meal, maize flour
110290 barley flour, buckwheat flour, gluten free flour, oat flour, rice flour, rye flour
110311 bulgur, couscous raw, semolina
110313 cornmeal, maize groats, polenta
110319 groats
110320 grass pellets cereal
110412 flaked oat, jumbo oats, oatmeal?, oats, porridge oat, porridge oats, rolled oat, rolled oats, 燕麦, 燕麦片
110419 barley flake, flaked rice, wheat flake
110422 oat groats
110423 hominy
110429 hulled grain, pearl barley, pearled barley
110430 germ cereal, wheat germ
110510 potato flour
110520 instant mash, mashed potato powder, potato flake
110610 besan, chickpea flour, gram flour, pea flour
110620 cassava flour, sago flour
110630 almond flour, banana flour, chestnut flour, coconut flour
110710 malt, malt unroasted
110720 brewing malt, roasted malt
110811 wheat starch
110812 corn starch, cornflour, cornstarch, maize starch, 玉米淀粉
110813 potato starch
110814 tapioca starch
110819 rice starch
110820 inulin
110900 vital wheat gluten, wheat gluten
120110 soya seed
120190 soya bean, soybean, 大豆
120230 groundnut seed
120241 groundnut in shell, monkey nut, peanut in shell
120242 peanut raw, raw peanut, redskin peanut, shelled groundnut, shelled peanut
120300 copra
120400 flax seed, flaxseed, linseed, 亚麻籽
120510 canola seed, rape seed, rapeseed
120600 sunflower seed, 瓜子, 葵花籽
120740 sesame seed, 芝麻
120750 mustard seed
120770 melon seed
120791 poppy seed
120799 chia seed, hemp seed, niger seed, oilseed, pumpkin seed?, shea nut, 奇亚籽
120810 soya flour
120890 linseed meal, mustard meal
120910 sugar beet seed
120921 alfalfa seed, lucerne seed
120922 clover seed
120923 fescue seed
120924 blue grass seed
120925 ryegrass seed
120929 grass seed, lawn repair seed, lawn seed, timothy seed, vetch seed
120930 flower seed, poppy flower seed, sunflower seed packet, sweet pea seed, wildflower seed, 花种
120991 basil seed, carrot seed, chilli seed, herb seed, lettuce seed, tomato seed, vegetable seed, 蔬菜种子
120999 fruit seed, seed bomb, seed kit, seed packet, seeds for sowing, seeds?, tree seed, 种子
121020 hop, hop pellet, lupulin
121120 ginseng root
121190 aloe leaf, basil dried, belladonna, borage, cannabis, cannabis flower, cbd flower, chamomile flower, dried herb medicinal, ephedra, gentian root
121190 ginseng slice, hemp flower, herbal leaf, herbal plant, herbal tea?, hyssop, kratom, lavender dried, liquorice root, marjoram, medical cannabis
121190 medicinal cannabis, mint leaf, moringa leaf, mugwort, nettle leaf, oregano, palo santo, peppermint leaf, psyllium husk, pyrethrum flower
121190 rhubarb root, rose hip, rosemary dried, sage dried, sandalwood chip, sarsaparilla, senna, senna pod, smudge stick, thc flower, tonka bean
121190 valerian root, white sage, 中药材, 人参, 草药
121221 dulse, kelp, kombu, nori, seaweed, spirulina raw, wakame, 海带, 海苔, 紫菜
121229 agar weed, irish moss
121291 sugar beet
121292 carob, locust bean
121293 sugar cane
121294 chicory root
121299 apricot kernel, fruit stone, konjac raw, lotus seed
121300 cereal straw, chaff, straw, straw bale
121410 alfalfa pellet, lucerne pellet
121490 fodder, hay, haylage, meadow hay, sainfoin, swede fodder, timothy hay
130120 gum arabic
130190 balsam natural, copal, dammar resin, dragons blood, frankincense, frankincense resin, gum benzoin, gum resin, mastic, myrrh, natural resin
130190 propolis raw, shellac, 乳香
130211 opium
130212 liquorice extract
130213 hop extract
130214 ephedra extract
130219 aloe vera extract, cannabis resin, cbd extract, curcumin extract, ginseng extract, hashish, herbal extract, papain juice, plant extract
130219 pyrethrum extract, quassia extract, vanilla oleoresin, 植物提取物
130220 pectin
130231 agar, agar agar
130232 guar gum, locust bean gum
130239 carrageenan
140110 bamboo cane, bamboo pole, bamboo raw, bamboo stake, garden cane
140120 rattan cane, rattan raw
140190 lime bark, osier, raffia, reed, rush plant, willow osier
140420 cotton linters
140490 annatto seed, broomcorn, esparto, henna leaf, istle, kapok, loofah raw, piassava, teazle
`
