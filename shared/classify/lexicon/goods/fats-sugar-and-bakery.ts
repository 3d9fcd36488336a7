/** Fats, prepared meat and fish, sugar, cocoa and bakery (chapters 15 to 19): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const fatsSugarAndBakery = `
150110 lard
150120 pig fat rendered
150190 duck fat, goose fat, poultry fat
150210 beef dripping, suet raw, tallow
150300 lard oil, oleo oil, tallow oil
150410 cod liver oil, fish liver oil
150420 fish oil, fish oil bulk
150430 seal oil, whale oil
150500 lanolin, wool fat, wool grease
150600 bone oil, neats foot oil, turtle oil
150710 crude soya oil
150790 soya oil, soybean oil
150810 crude groundnut oil
150890 groundnut oil, peanut oil
150920 evoo, extra virgin olive oil, 橄榄油
150930 virgin olive oil
150990 light olive oil, olive oil
151010 olive pomace oil
151190 palm oil
151219 safflower oil, sunflower oil, 葵花籽油
151229 cotton seed oil
151319 coconut oil, refined coconut oil, 椰子油
151329 babassu oil, palm kernel oil
151411 crude rape oil
151419 vegetable oil?, 菜籽油
151499 canola oil, mustard oil, rapeseed oil
151519 boiled linseed oil, linseed oil
151529 corn oil, maize oil
151530 castor oil
151550 sesame oil
151560 microbial oil
151590 almond oil, argan oil, avocado oil, evening primrose oil, grapeseed oil, hemp seed oil, jojoba oil, rice bran oil, rosehip oil, shea oil
151590 truffle oil base, tung oil, walnut oil, 芝麻油
151620 hydrogenated vegetable oil, vegetable shortening solid
151710 margarine, vegetable spread
151790 blended oil, cooking oil spray, cooking spray, ghee substitute, plant butter, shortening, vegetable fat spread
151800 boiled oil, epoxidised oil, linoxyn, used cooking oil
152000 crude glycerol
152110 candelilla wax, carnauba wax, soy wax, vegetable wax
152190 beeswax, beeswax pellet, spermaceti, 蜂蜡
152200 degras, soapstock
160100 black pudding, bratwurst, chipolata, chorizo, cocktail sausage, cumberland sausage, frankfurter, hog roast sausage, hot dog sausage, hotdog
160100 liver sausage, mortadella, pepperoni, salami, saucisson, sausage, saveloy, white pudding, 腊肠, 香肠
160210 baby food meat, homogenised meat
160220 foie gras, liver pate, pate
160231 cooked turkey, turkey burger, turkey dinner, turkey escalope, turkey ham, turkey joint, turkey prepared, turkey slice
160232 breaded chicken, chicken and vegetable meal, chicken burger, chicken casserole, chicken curry, chicken curry meal, chicken dinner
160232 chicken escalope, chicken goujon, chicken kiev, chicken korma, chicken nugget, chicken pie filling, chicken popcorn, chicken slice
160232 chicken tikka, cooked chicken, coq au vin, roast chicken, 鸡块
160239 aromatic duck, cooked duck, crispy duck, duck confit, duck fillet, duck legs, duck prepared
160241 canned ham, cooked ham, ham, ham cooked, ham hock, ham joint, 火腿
160242 pork shoulder cooked, pulled pork
160249 gammon cooked, ham slice, luncheon meat, pigs in blankets, pork belly cooked, pork casserole, pork crackling, pork meal, pork pie filling
160249 pork pie?, pork scratching, spam, spam luncheon, sweet and sour pork, 午餐肉
160250 beef and ale, beef bourguignon, beef burger, beef burger cooked, beef casserole, beef curry, beef goulash, beef hotpot, beef jerky
160250 beef lasagne, beef meal, beef stew, beef stroganoff, bolognese, chilli beef, chilli con carne, cooked beef, corned beef, cottage pie?, meatball
160250 roast beef, shepherds pie beef, 牛肉干
160290 cooked lamb, game casserole, game pie, goat curry, lamb casserole, lamb curry, lamb dinner, lamb hotpot, lamb kebab, lamb meal, lamb moussaka
160290 lamb tagine, lancashire hotpot, meat pate, meat preparation, offal prepared, rabbit stew, shepherds pie, venison casserole, wild boar pate
160300 beef extract, bovril, fish extract, meat extract, meat juice
160411 canned salmon, salmon en croute, salmon fishcake, salmon meal, salmon prepared, tinned salmon
160412 herring, pickled herring, rollmop
160413 pilchard, sardine, tinned sardine, 沙丁鱼
160414 bonito, canned tuna, skipjack, tinned tuna, tuna, 金枪鱼罐头
160415 mackerel fillet in oil, mackerel tinned
160416 anchovy
160419 breaded fish fillet, cod in batter, fish fillet battered, haddock breaded
160420 crab stick, crabstick, fish and chip meal, fish ball, fish cake, fish finger, fish meal ready, fish paste, fish pie, fishcake, surimi
160420 tuna meal, 鱼丸
160431 caviar
160432 caviar substitute, lumpfish roe, taramasalata roe
160510 crab meat tinned, crab prepared, dressed crab
160521 breaded prawn, prawn cocktail, prawn cooked, prawn prepared
160529 prawn curry, prawn toast
160530 lobster bisque meat, lobster prepared
160540 breaded scampi, scampi
160551 oyster smoked
160553 mussel prepared, mussels in sauce
160554 calamari, squid prepared
160556 clam canned
160558 escargot in butter, snails prepared
170112 beet sugar raw
170114 brown sugar raw, cane sugar raw, demerara sugar, muscovado sugar
170191 coloured sugar, flavoured sugar
170199 brown sugar, caster sugar, demerara, granulated sugar, icing sugar, sugar, sugar cube, white sugar, 方糖, 白糖
170211 lactose
170220 maple sugar, maple syrup, 枫糖浆
170230 dextrose, glucose, glucose syrup
170240 isoglucose
170250 fructose pure
170260 agave nectar, agave syrup, fructose syrup
170290 artificial honey, caramel colour, caramel syrup plain, date syrup, golden syrup, invert sugar, malt sugar, maltose, syrup?, treacle syrup, 糖浆
170310 black treacle, cane molasses, molasses, treacle
170410 bubble gum, bubblegum, chewing gum, gum stick, 口香糖
170490 aniseed ball, boiled sweet, bon bon, bonbon, butterscotch, cake sprinkle, candied almond, candy, candy cane, candy floss, candyfloss
170490 caramel sweet, caramels, chew sweet, chews?, chewy sweet, cinder toffee, cola bottle, cotton candy, cough drop, dolly mixture, drumstick lolly
170490 edible decoration, edible glitter, fizzy belt, fizzy bottle, fizzy cola, fizzy cola bottle, fizzy sweet, fizzy worm, flying saucer, foam sweet
170490 fondant, freeze dried candy, fried egg sweet, fruit chew, fruit pastille, fudge, giant cola, gobstopper, gummies?, gummy bear, gummy worm, gums
170490 halva, hard candy, honeycomb candy, humbug, hundreds and thousands, icing ready to roll, jawbreaker, jellies, jelly baby, jelly bean
170490 jelly snake, jelly sweet, jelly teeth, licorice, liquorice, lollipop, lolly, love heart sweet, marshmallow, marzipan, milk bottle sweet
170490 mint candy, mint imperial, mint sweet, mints, nougat, pastille, pear drop, pick and mix, pick n mix, popping candy, rhubarb and custard
170490 rock candy, royal icing, sherbet, sour belt, sour sweet, sour worm, sprinkle, strawberry lace, sugar flower, sugared almond, sweet
170490 sweet hamper, toffee, turkish delight, white chocolate, wine gum, 奶糖, 棉花糖, 棒棒糖, 硬糖, 糖果, 软糖
180100 cocoa bean
180200 cocoa husk, cocoa shell
180310 cocoa liquor, cocoa mass, cocoa paste
180400 cacao butter, cocoa butter
180500 cacao powder, cocoa powder, 可可粉
180610 cocoa powder sweetened, drinking chocolate, hot chocolate, hot chocolate powder, sweetened cocoa powder
180620 chocolate block bulk, chocolate block over 2kg, chocolate callet, chocolate chip, chocolate chip bulk, couverture
180631 caramel chocolate bar, chocolate bar filled, filled chocolate bar
180632 chocolate bar, chocolate block, chocolate button, chocolate slab, chocolate tablet, dark chocolate, dark chocolate bar, milk chocolate
180632 milk chocolate bar, 巧克力排
180690 advent calendar, advent calendar chocolate, brazil nut chocolate, choc?, chocolate, chocolate assortment, chocolate box, chocolate bunny
180690 chocolate coin, chocolate covered almond, chocolate dessert, chocolate egg, chocolate lolly, chocolate mint, chocolate mousse, chocolate nut
180690 chocolate orange, chocolate raisin, chocolate santa, chocolate sauce, chocolate spread, chocolate truffle, easter egg, easter egg chocolate
180690 ganache, hazelnut spread, hot chocolate bomb, peanut butter cup, praline, selection box, truffle chocolate, 巧克力, 松露巧克力
190110 anti reflux milk, baby cereal, baby formula, baby milk, baby porridge, baby rice, first infant milk, first milk, follow on milk, follow on mlk
190110 growing up milk, hungry milk, infant cereal, infant formula, infant frmla, infant milk, toddler formula, toddler milk, 婴儿奶粉, 配方奶粉
190120 bake mix, baking kit, batter mix, bread mix, brownie mix, cake mix, cookie dough, cookie mix, cupcake mix, dough, filo pastry, muffin mix
190120 pancake mix, pastry dough, pizza dough, puff pastry, scone mix, shortcrust pastry, 蛋糕粉
190190 custard powder, dessert mix, horlicks, malt drink, malt extract, malted milk, milk substitute powder, milkshake powder, ovaltine
190190 tapioca pudding mix
190211 egg noodle dry, egg noodle raw, egg pasta
190219 dried noodle, dried pasta, egg noodle, fusilli, lasagne sheet, linguine, macaroni, noodle, orzo, pasta, penne, ramen noodle, rice noodle
190219 spaghetti, tagliatelle, udon, vermicelli, 意大利面, 面条
190220 cannelloni, dim sum, dumpling, filled pasta, gnocchi filled, gyoza, pierogi, ravioli, stuffed pasta, tortellini, wonton, 饺子, 馄饨
190230 carbonara, chow mein, cup noodle, instant noodle, lasagne, lasagne meal, mac and cheese, macaroni cheese, noodle pot, pasta bake
190230 pasta in sauce, pasta meal, pasta salad, pot noodle, ramen, ramen bowl, spaghetti bolognese, vegetable lasagne, 拉面, 方便面, 泡面
190240 couscous
190300 boba pearl, sago, tapioca, tapioca pearl, 木薯粉
190410 baby puff snack, baby snack puff, bran flake, breakfast cereal, cereal, cereal bar puffed, cheerios, cheese puff, coco pops, corn flakes
190410 corn puff, corn snack, cornflake, crisped rice, melty puff, melty stick, popcorn, popped corn, puffed rice, puffed wheat, puffs, rice cake
190410 rice crackers puffed, rice crispy, rice puff, shreddies, sweet and salty popcorn, tortilla cereal, weetabix, wheat cereal, 谷物脆片
190420 granola, granola bar, muesli, museli, oat granola, overnight oat, overnight oats, pot porridge?, 麦片
190430 bulgur wheat
190490 biryani, cooked rice, couscous cooked, egg fried rice, instant oat, instant porridge, microwave rice, oat porridge flavoured, paella, pilaf
190490 pilau rice, porridge, porridge pot, porridge sachet, rice pudding prepared, risotto, savoury rice, sushi, vegetable biryani
190510 crispbread, ryvita
190520 gingerbread, gingerbread house, gingerbread man, parkin
190531 biscuit, biscuit tin, bourbon cream, butter biscuits, chocolate biscuit, chocolate chip cookie, chocolate chip cookies, chocolate digestive
190531 cookie, cookies, custard cream, digestive, digestive biscuit, fig rolls, flapjack biscuit, florentines, fortune cookie, garibaldi
190531 ginger biscuits, ginger nut, hobnob, iced biscuit, jammie dodger, macadamia cookie, macaroons, malted milk biscuit, nice biscuits, oat biscuit
190531 oreo, rich tea, rusk biscuit baby, sandwich biscuit, shortbread, shortbread fingers, sweet biscuit, tea biscuit, viennese, 曲奇, 饼干
190532 belgian waffle, ice cream cone, pink wafer, stroopwafel, wafer, wafer roll, waffle, waffle cone, 威化
190540 breadcrumb toast, crispbakes, crouton, melba toast, rusk, toasted bread, toasts
190590 apple crumble, apple pie, bagel, baguette, bakewell tart, battenberg, beef pie, birthday cake, biscuit cake, bombay mix, bread, bread roll
190590 breadcrumbs, breadstick, brioche, brownie, brownies, bun, cake, cake bar, carrot cake, celebration cake, chapati, cheese biscuit, cheese straw
190590 cheese twist, cheesecake, chicken pie, chocolate brownie, chocolate cake, christmas cake, christmas pudding, ciabatta, communion wafer
190590 corn chip, corn chips, cornish pasty, cracker, cream cracker, crepe, crisps corn, croissant, crumble, crumpet, cupcake, custard tart
190590 danish pastry, donut, doughnut, eclair, egg tart, eggo, flapjack, flatbread, focaccia, fruit cake, fruit pie, garlic bread, gateau, halal pie
190590 hot cross bun, hot dog rolls, iced bun, lava cake, lebkuchen cake, lemon drizzle, lemon slice cake, lemon tart, lentil chip, lentil chips, loaf
190590 loaf cake, macaron, madeleines, malt loaf, meringue, mince pie, mochi cake, monster munch, mooncake, muffin, naan, naan bread, nacho, oat cakes
190590 oatcake, onion bhaji pastry, pain au chocolat, pancake, panettone, paratha, party food pastry, pastry, pasty, pie, pie crust, pita, pitta
190590 pitta bread, pizza, pizza base, pop tart, popadom, poppadom, pork scratchings bread, prawn cracker, pretzel, profiterole, puffed snack, quavers
190590 quiche, rice cracker, rice paper, rocky road, rolls bread, roti, samosa, sandwich, sausage roll, sausage roll pastry, savoury biscuit
190590 savoury snack, scone, simnel cake, skips, snack crisps, snack mix, sponge cake, sponge pudding, spring roll, steak pie, sticky toffee pudding
190590 stollen, stroopwafel cake, strudel, swiss roll, tart, tea cake, teacake, tiffin, tortilla, tortilla chip, tortilla chips, tortilla wrap
190590 tray bake, treacle tart, trifle sponge, twiglets, veg samosa, vegetable samosa, vegetable spring roll, victoria sponge, wafer empty, welsh cake
190590 wotsits, wrap bread, wrap tortilla, yorkshire pudding, yule log, yum yums, 披萨, 月饼, 薄脆饼干, 蛋糕, 面包
`
