/** Food, drink, tobacco and pet food: six-digit code, English names, then Chinese names after the semicolon. */
export const food = `
010620 live reptile, live turtle
020130 beef steak, fresh beef, ribeye, sirloin; 牛排
020329 pork, pork chop, pork belly; 猪肉
020422 lamb chop, leg of lamb, lamb shank?; 羊排
020714 chicken breast, chicken thigh, chicken fillet, frozen chicken, chicken wing; 鸡胸肉, 鸡翅
020727 frozen turkey, turkey breast
021019 bacon, gammon, pancetta; 培根
021020 dried beef, bresaola
030214 fresh salmon, salmon fillet; 三文鱼
030312 frozen salmon
030389 frozen fish, frozen fish fillet; 冻鱼
030541 smoked salmon; 烟熏三文鱼
030559 dried fish; 鱼干
030617 frozen prawn, frozen shrimp, prawn, shrimp; 虾仁, 冻虾
030743 frozen squid, squid; 鱿鱼
040120 milk?, fresh milk, semi skimmed milk, whole milk; 牛奶, 鲜奶
040150 double cream, whipping cream, single cream, clotted cream; 淡奶油
040210 skimmed milk powder
040221 milk powder, whole milk powder; 奶粉?
040291 evaporated milk, no added sugar milk
040299 condensed milk; 炼乳
040320 yogurt, yoghurt, greek yogurt, skyr; 酸奶
040390 kefir, buttermilk, sour cream, creme fraiche, cultured milk
040510 butter; 黄油
040520 dairy spread
040610 cottage cheese, mozzarella, cream cheese, ricotta, mascarpone, fresh cheese; 奶油奶酪
040630 processed cheese, cheese slice, cheese triangle, cheese spread
040690 cheese, cheddar, parmesan, gouda, brie, camembert, feta, halloumi, edam, emmental; 奶酪, 芝士
040721 eggs?, hen egg, free range egg; 鸡蛋
040900 honey, manuka honey, raw honey; 蜂蜜
041090 edible bird nest, royal jelly?, insects edible; 燕窝
050400 sausage casing, animal casing
050690 dog bone?, antler chew, bone chew; 鹿角
050800 coral, sea shell, seashell; 珊瑚, 贝壳
060110 flower bulb, tulip bulb, daffodil bulb, bulbs dormant; 种球
060210 unrooted cutting
060220 fruit tree, fruit bush
060240 rose bush, rose plant
060290 live plant, houseplant, potted plant, succulent, bonsai, orchid plant, cactus; 多肉植物, 盆栽, 绿植
060311 fresh rose, cut rose
060319 fresh flower, cut flower, bouquet of flowers, flower bouquet; 鲜花, 花束
060390 dried flower, preserved flower, pampas grass, dried bouquet; 干花, 永生花
060420 christmas tree fresh, fresh foliage
060490 dried moss, preserved moss, dried foliage
070190 potatoes, potato?; 土豆
070200 tomatoes, tomato?; 番茄
070310 onion, onions, shallot; 洋葱
070320 garlic; 大蒜
070519 lettuce; 生菜
070610 carrot, carrots; 胡萝卜
070700 cucumber; 黄瓜
070951 mushroom, fresh mushroom; 蘑菇
070999 fresh vegetable, seakale, sweetcorn fresh
071080 frozen vegetable, frozen peas?
071239 dried mushroom, shiitake; 香菇, 干蘑菇
071290 dried vegetable
071320 chickpea, chickpeas; 鹰嘴豆
071333 kidney bean; 芸豆
071340 lentil, lentils; 扁豆
080112 coconut, fresh coconut; 椰子
080212 almond, almonds; 杏仁, 巴旦木
080232 walnut, walnuts; 核桃
080132 cashew, cashew nut; 腰果
080251 pistachio; 开心果
080262 macadamia; 夏威夷果
080299 pecan
080390 banana, bananas; 香蕉
080410 dates fruit, medjool; 椰枣
080440 avocado; 牛油果
080450 mango, mangoes; 芒果
080510 oranges; 橙子
080550 lemons, limes; 柠檬
080610 grapes; 葡萄
080620 raisin, raisins, sultana; 葡萄干
080810 apples; 苹果
081010 strawberries fresh; 草莓
081190 frozen fruit, frozen berries
081340 dried fruit?, dried mango, dried apricot, goji berry; 果干, 枸杞
090111 coffee bean green, raw coffee, green coffee; 生咖啡豆
090121 coffee, ground coffee, coffee bean, roasted coffee, coffee pod, coffee capsule; 咖啡豆, 咖啡粉, 挂耳咖啡
090122 decaf coffee, decaffeinated coffee
090210 green tea, matcha, jasmine tea, sencha, white tea; 绿茶, 抹茶, 茉莉花茶, 白茶, 龙井
090230 black tea, tea bag, earl grey, english breakfast tea, tea?, loose leaf tea, oolong, pu erh; 红茶, 茶包, 乌龙茶, 普洱茶, 茶叶
090300 yerba mate
090411 peppercorn, black pepper; 胡椒
090422 chilli powder, paprika, chilli flake; 辣椒粉
090510 vanilla pod, vanilla bean; 香草荚
090611 cinnamon stick; 桂皮
090620 ground cinnamon, cinnamon powder; 肉桂粉
090931 cumin; 孜然
091012 ginger powder, ground ginger; 姜粉
091020 saffron; 藏红花
091030 turmeric; 姜黄
091091 spice mix, spice blend, mixed spice
091099 curry powder, spice, dried herb, thyme, bay leaf, spices; 香料, 咖喱粉
100590 maize, popcorn kernel, corn grain; 玉米
100630 rice, basmati rice, jasmine rice, sushi rice; 大米, 香米
100640 broken rice
100830 canary seed, bird seed, birdseed
100850 quinoa; 藜麦
110100 flour, wheat flour, bread flour, self raising flour; 面粉
110220 cornmeal, maize flour
110412 oats, rolled oats, porridge oats, oatmeal?; 燕麦片, 燕麦
110423 hominy
110710 malt
110812 corn starch, cornflour, cornstarch; 玉米淀粉
120190 soya bean, soybean; 大豆
120242 peanut raw, shelled peanut
120400 linseed, flaxseed; 亚麻籽
120600 sunflower seed; 瓜子, 葵花籽
120740 sesame seed; 芝麻
120799 chia seed, hemp seed, pumpkin seed?; 奇亚籽
120929 grass seed, lawn seed
120930 flower seed, wildflower seed; 花种
120991 vegetable seed, tomato seed, herb seed; 蔬菜种子
120999 seeds?, tree seed, seed packet; 种子
121190 herbal plant, dried herb medicinal, cannabis flower, cbd flower, hemp flower, medicinal cannabis, chamomile flower, lavender dried, ginseng slice, senna, liquorice root, herbal tea?; 草药, 中药材, 人参
121221 seaweed, nori, kelp, wakame; 海苔, 海带, 紫菜
130190 gum arabic, natural resin, frankincense resin; 乳香
130219 plant extract, herbal extract, aloe vera extract; 植物提取物
130232 guar gum, locust bean gum
140110 bamboo raw, bamboo cane
150420 fish oil bulk
150920 extra virgin olive oil, olive oil; 橄榄油
151219 sunflower oil; 葵花籽油
151319 coconut oil; 椰子油
151419 rapeseed oil, vegetable oil?; 菜籽油
151590 argan oil, jojoba oil, sesame oil, almond oil; 芝麻油
151620 shortening
151710 margarine
152190 beeswax; 蜂蜡
152110 soy wax, candelilla wax, carnauba wax
160100 sausage, sausages, salami, chorizo, hot dog sausage, pepperoni, frankfurter; 香肠, 腊肠
160232 chicken nugget, cooked chicken, chicken kiev, roast chicken, breaded chicken; 鸡块
160231 cooked turkey, turkey joint, turkey dinner
160239 cooked duck, duck confit, duck breast
160241 ham, cooked ham; 火腿
160249 pulled pork, spam luncheon, luncheon meat, pork pie?; 午餐肉
160250 corned beef, beef jerky, cooked beef, beef burger, meatball, cottage pie?; 牛肉干
160290 cooked lamb, meat pate, meat preparation, venison
160411 tinned salmon
160413 sardine, sardines; 沙丁鱼
160414 tuna, tinned tuna, canned tuna; 金枪鱼罐头
160416 anchovy, anchovies
160420 fish finger, fish cake, fish paste, surimi; 鱼丸
160521 prawn cooked
170113 cane sugar raw
170199 sugar, caster sugar, icing sugar, granulated sugar, sugar cube; 白糖, 方糖
170220 maple syrup; 枫糖浆
170230 glucose syrup, dextrose
170260 agave syrup
170290 golden syrup, caramel, syrup?, artificial honey, coffee syrup; 糖浆
170410 chewing gum, bubble gum; 口香糖
170490 candy, sweets, gummies?, gummy bear, jelly bean, lollipop, lolly, marshmallow, toffee, fudge, liquorice, nougat, boiled sweet, mint candy, pick n mix, pick and mix, hard candy, jelly sweet, fizzy sweet, sour sweet, white chocolate, rock candy, candy floss, bonbon, turkish delight, halva, mints, jellies, gums, fizzy cola, chews?; 糖果, 软糖, 硬糖, 棒棒糖, 棉花糖, 奶糖
180100 cocoa bean
180500 cocoa powder; 可可粉
180620 chocolate block bulk, chocolate chip, couverture
180631 filled chocolate bar
180632 chocolate bar, dark chocolate, milk chocolate, chocolate tablet; 巧克力排
180690 chocolate, chocolates, chocolate truffle, easter egg chocolate, chocolate egg, hot chocolate powder, drinking chocolate, praline, chocolate coin, chocolate spread, peanut butter cup, chocolate button, choc?; 巧克力, 松露巧克力
190110 infant formula, baby milk, follow on milk, growing up milk, baby formula, toddler milk, infant milk, first milk; 婴儿奶粉, 配方奶粉
190120 bread mix, cake mix, pancake mix, dough, cookie dough; 蛋糕粉
190190 malt extract, malted milk, custard powder
190211 egg pasta, egg noodle dry
190219 pasta, spaghetti, macaroni, penne, dried noodle, rice noodle; 意大利面, 面条
190220 ravioli, tortellini, dumpling, gyoza, filled pasta; 饺子, 馄饨
190230 instant noodle, ramen, pot noodle, cup noodle, lasagne; 方便面, 泡面, 拉面
190300 tapioca, tapioca pearl; 木薯粉
190410 breakfast cereal, cereal, corn flake, cornflakes, puffed rice, rice cake, rice puff, baby snack puff, melty puff, corn puff, puffs; 谷物脆片
190420 muesli, granola, pot porridge?, overnight oat; 麦片
190490 cooked rice, microwave rice, porridge, couscous cooked
190520 gingerbread
190531 biscuit, biscuits, cookie, cookies, shortbread, digestive biscuit, sweet biscuit, oreo; 饼干, 曲奇
190532 waffle, wafer, wafers, stroopwafel; 威化
190540 toast, rusk, crispbread, crouton
190590 cake, cakes, bread, pizza, pastry, muffin, croissant, bagel, bun, bread roll, tortilla, wrap bread, cracker, crackers, pie, doughnut, donut, naan, pitta, sponge cake, brownie, cupcake, cheesecake, crumpet, tart, scone, flapjack, corn chip, tortilla chip, prawn cracker, sausage roll, macaron, panettone, pancake, fruit cake, loaf, prawn crackers, popadom; 蛋糕, 面包, 披萨, 月饼, 薄脆饼干
200110 pickled cucumber, gherkin; 酸黄瓜
200190 pickle, pickles, pickled onion, pickled vegetable, chutney?; 泡菜, 酱菜
200210 tinned tomato, chopped tomato, canned tomato
200290 tomato puree, tomato paste
200410 frozen chips, french fries, frozen potato, hash brown; 薯条
200490 frozen vegetable meal
200520 crisps, potato crisp, potato chip, potato chips; 薯片
200551 baked bean, baked beans
200570 olives; 橄榄
200580 sweetcorn, canned sweetcorn
200599 canned vegetable, kimchi, hummus, vegetable preserved, falafel, vegetable snack; 蔬菜罐头
200710 baby food puree, baby fruit puree, fruit pouch baby, baby food pouch; 婴儿果泥
200799 jam, marmalade, fruit puree, fruit spread, fruit jelly; 果酱
200811 peanut butter, peanuts, roasted peanut, salted peanut; 花生酱, 花生
200819 roasted nut, salted cashew, nut mix, trail mix, almond butter, nut butter, mixed nuts; 坚果, 混合坚果
200897 fruit cocktail, fruit mix
200899 canned fruit, fruit snack, fruit crisp; 水果罐头
200912 orange juice; 橙汁
200971 apple juice; 苹果汁
200989 cranberry juice, fruit juice, pomegranate juice, tomato juice; 果汁
200990 smoothie, mixed juice, mixed fruit juice
210111 instant coffee, coffee extract, coffee concentrate; 速溶咖啡
210112 coffee mix, 3 in 1 coffee, latte sachet, cappuccino sachet, frappe
210120 instant tea, iced tea powder, tea extract, milk tea powder; 奶茶粉
210210 yeast, dry yeast; 酵母
210230 baking powder; 泡打粉
210310 soy sauce; 酱油
210320 ketchup, tomato sauce, pasta sauce; 番茄酱, 番茄沙司
210330 mustard; 芥末酱
210390 sauce, mayonnaise, curry paste, seasoning, hot sauce, chilli sauce, bbq sauce, salad dressing, condiment, pesto, stir fry sauce, stock seasoning, marinade, salad cream, cooking sauce, gravy?, sriracha, chilli oil, rub seasoning; 酱, 调味料, 沙拉酱, 辣椒酱, 火锅底料
210410 soup, soup mix, stock cube, broth, bouillon, gravy granule, gravy; 汤料, 浓汤
210420 baby meal, baby food, baby porridge, baby cereal meal, weaning meal; 婴儿辅食
210500 ice cream, ice lolly, sorbet, gelato, frozen yogurt, ice pop, icee; 冰淇淋, 雪糕
210610 protein concentrate, textured protein, soya protein
210690 food supplement, vitamin, vitamins, multivitamin, protein powder, whey, collagen powder, supplement, omega 3, probiotic, protein bar, energy gel, electrolyte, creatine, bcaa, cordial syrup, drink powder, drink mix, vitamin c, vitamin d, magnesium tablet, energy bar, cbd oil, cbd gummies, cod liver oil, meal replacement, slimming shake, food flavouring, food colouring?, sweetener, gelatin capsule?, biotin, turmeric capsule, ashwagandha, melatonin, pre workout, mass gainer, amino acid, effervescent, food preparation, jelly crystal, popping boba, bubble tea kit, squash concentrate, hydration tablet, greens powder, multivits, vits, capsules?, softgel, fibre supplement, vit c, zinc tablet, iron tablet, gummies vitamin; 保健品, 维生素, 蛋白粉, 膳食补充剂, 益生菌, 胶原蛋白, 鱼油
220110 mineral water, bottled water, sparkling water, still water; 矿泉水
220190 ice cubes
220210 cola, lemonade, soft drink, flavoured water, carbonated drink, tonic water, fizzy drink, energy drink, soda, ginger beer, orange squash?; 汽水, 可乐, 碳酸饮料
220291 non alcoholic beer, alcohol free beer
220299 oat milk, almond milk, soya milk, soya drink, milkshake, juice drink, iced tea, milk drink, protein drink, protein shake drink, iced coffee, coconut water, plant milk, nut milk, non alcoholic drink, squash drink; 豆奶, 饮料, 植物奶, 奶茶
220300 beer, lager, ale, stout, ipa, pilsner, craft beer, pale ale, bitter; 啤酒, 精酿
220410 champagne, sparkling wine, prosecco, cava; 香槟, 起泡酒
220421 wine, red wine, white wine, rose wine, merlot, shiraz, sauvignon blanc, chardonnay, malbec, rioja, pinot, cabernet, port wine; 红酒, 葡萄酒, 白葡萄酒
220510 vermouth
220600 cider, mead, perry, sake; 清酒, 米酒
220720 denatured alcohol, methylated spirit
220820 brandy, cognac, armagnac, pisco; 白兰地
220830 whisky, whiskey, scotch, bourbon, single malt; 威士忌
220840 rum, spiced rum; 朗姆酒
220850 gin; 金酒
220860 vodka; 伏特加
220870 liqueur, cream liqueur, amaretto, limoncello, schnapps; 利口酒
220890 tequila, cocktail, premixed cocktail, alcopop, mezcal, baijiu, spirit drink, mojito, daiquiri, margarita cocktail, hard seltzer; 白酒, 龙舌兰, 鸡尾酒
220900 vinegar, balsamic, cider vinegar; 醋
230910 dog food, cat food, pet food, dog treat, cat treat, puppy food, kitten food, dog chew, dog biscuit, wet cat food, kibble, pet treat, dog snack, cat litter treat?, dental chew, cat pouch, chunks in jelly, chunks in gravy, chicken in jelly?, adult dog, senior dog, puppy?, kitten?, adult cat, rawhide, dental stick, dog stick, in gravy?, in jelly?; 狗粮, 猫粮, 宠物零食, 猫条, 猫罐头, 宠物食品, 冻干
230990 bird food, fat ball, suet, fish food, animal feed, horse feed, rabbit food, hamster food, chicken feed, guinea pig food, suet ball, suet pellet, horse supplement, aquarium food, poultry feed, lick block, tortoise food; 鱼食, 鸟食, 饲料
240110 tobacco leaf
240210 cigar, cigars, cigarillo; 雪茄
240220 cigarette, cigarettes; 香烟
240311 shisha tobacco, hookah tobacco
240319 rolling tobacco, pipe tobacco, smoking tobacco; 烟丝
240411 heated tobacco stick
240412 e liquid, eliquid, e liq, nic salt, vape juice, nicotine e liquid, vape liquid, shortfill, nic salts, nicotine salt, prefilled pod, longfill; 烟油, 电子烟油
240491 nicotine pouch, nicotine gum, nicotine lozenge, snus; 尼古丁袋
`
