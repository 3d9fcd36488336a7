/** Perfume and cosmetics (chapter 33): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const perfumeAndCosmetics = `
330112 orange oil
330113 lemon oil
330119 bergamot oil, citrus oil
330124 peppermint oil, peppermint oil essential
330125 mint oil
330129 aromatherapy oil, cedarwood oil, citronella oil, clove oil, essential oil, essential oil set, eucalyptus oil, frankincense oil, geranium oil
330129 lavender oil, patchouli oil, rose oil, rosemary oil, tea tree oil, ylang ylang, 精油, 薰衣草精油
330130 resinoid
330190 aromatic water, floral water, oleoresin, rose water distillate
330210 almond extract, drink flavouring, flavour concentrate, flavour drop, flavouring, food aroma, food essence, food flavouring essence
330210 vanilla extract, vape flavour concentrate, 食用香精
330290 candle fragrance oil, fragrance compound, fragrance oil, fragrance oil candle, perfume base, perfume oil bulk, scent oil, soap fragrance, 香精
330300 acqua di gio, acqua di parma, afnan, aftershave edt, aftershave splash?, ajmal, al haramain, alien mugler, all saints edp, amouage, anais anais
330300 angel, armaf, asad, attar, aura mugler, aventus, baccarat rouge, beyonce heat, black opium, black orchid, bleu de chanel, body fragrance
330300 body mist, body mist vanilla, body spray, body spray perfume, boss bottled, boss orange, bright crystal, brit, brut, burberry her, byredo
330300 chanel no 5, charlie red, cheirosa, chloe, ck be, ck one, classique, clone perfume, cloud ariana, coco mademoiselle, code armani, cologne
330300 cologne spray, cool water, creed, curious, daisy marc jacobs, davidoff cool water, deep night, delina, diptyque, donna born in roma
330300 dua fragrance, dylan blue, eau de, eau de cologne, eau de parfum, eau de toilette, eau fraiche, eau so fresh, edc, edp, edt, elixir?
330300 elizabeth arden, eternity, euphoria, ex nihilo, exclamation, extrait, extrait de parfum, fame, fantasy britney, fine fragrance mist
330300 floral street, flowerbomb, for her musc, fragrance, fragrance gift set, fragrance mist, fragrance set, ghost, goddess, good girl, green tea arden
330300 gucci bloom, gucci flora, hair and body mist, hugo man, i want choo, impulse body, initio, intense edp, invictus, issey miyake, jimmy choo
330300 jo malone, joop, kayali, khadlaj, khamrah, kilian, kylie, la belle, la vie est belle, lady million, lattafa, le labo, le male, leau dissey, libre
330300 light blue, lost cherry, luna rossa, lynx cologne, maison margiela, mancera, marc jacobs perfect, mens fragrance, miss dior, molton brown edt
330300 mon paris, montale, musk oil, my way, narciso rodriguez, nest fragrances, next just pink, nishane, obsession, old spice cologne, olympea
330300 ombre nomade, one million, oud, oud wood, pacifica, paco rabanne, panache, paradoxe, parf, parfum, parfum natural spray, parfum spray
330300 parfums de marly, penhaligons, perfect intense, perfume, perfume gift set, perfume oil, perfume sample, perfume set, perfume spray, phantom
330300 philosophy amazing grace, prada candy, princess, rasasi, red door, replica, rihanna reb l fleur, rollerball perfume, santal 33, sauvage, scandal
330300 scent spray, scent?, si armani, so fragrance, sol de janeiro mist, solid perfume, sospiro, stronger with you, swiss arabian, tabac
330300 taylor of london, thank u next, the one, tobacco vanille, toilet water, tom ford, travel spray, tweed, uomo, valentino born in roma, vanilla musk
330300 vera wang, versace eros, white diamonds, womanity, xerjoff, y eau, yara, yardley, ysl libre, zara edp, zimaya, 古龙水, 淡香水, 香氛喷雾, 香水
330410 balm stick lip, blistex, burts bees lip, butter balm lip, butter gloss, carmex, chapstick, dior addict, eos lip, fat lip, gloss bomb, gloss?
330410 glossip, juicy lip, kind kiss, kiss lip, lasting matte, lifter gloss, lip balm, lip butter, lip care, lip cheek, lip colour, lip conditioner
330410 lip crayon, lip cream, lip glaze, lip gloss, lip glow, lip injection, lip jelly, lip kit, lip lacquer, lip liner, lip liquid, lip lustre
330410 lip make up, lip mask, lip oil, lip pencil, lip plumper, lip primer, lip scrub, lip set, lip sheer, lip shine, lip sleeping mask, lip smacker
330410 lip stain, lip therapy, lip tint, lip treatment, lip velvet, lip volume, lip?, lipgloss, lipliner, lippy, lipstick, liquid lip, liquid lipstick
330410 lypsyl, matte lip, matte liquid lip, maxi plump, ml lip, nivea lip, o2m lip, peptide lip, plump gloss, plumping gloss, pout, rouge allure
330410 rouge dior, softlips, squeeze me lip, superstay matte ink, superstay vinyl, vaseline lip, velvet lip, vinyl ink, wonder lip, 口红, 唇彩, 唇泥, 唇膏, 唇釉
330410 润唇膏
330420 2000 calorie, bad gal bang, better than sex, big eyes, brow artist, brow blade, brow definer, brow freeze, brow gel, brow ink, brow kit
330420 brow lamination, brow lamination kit, brow lift, brow mascara, brow pencil, brow pomade, brow powder, brow sculpt, brow shaper, brow soap
330420 brow styler, brow tint, brow wax, brow?, browcara, colossal, dip eyeliner, duo shadow, epic ink, exaggerate eye, extra super lash, eye color
330420 eye colour, eye crayon, eye definer, eye gloss, eye kohl, eye liner, eye make up, eye palette, eye pencil, eye primer, eye shadow
330420 eye shadow palette, eye stick, eye studio, eye tint, eyebrow, eyebrow gel, eyebrow pencil, eyebrow tint, eyelash glue?, eyelash mascara
330420 eyelash primer, eyelash serum, eyelash tint, eyeliner, eyeliner pen, eyeshadow, eyeshadow palette, eyshadow, false lash effect, falsies mascara
330420 felt tip liner, flick stick, gel liner, gimme brow, glitter eye, kajal, kohl, kohl kajal, lash clash, lash lift, lash mascara, lash paradise
330420 lash primer, lash princess, lash sensational, lash serum?, lash tint, liner, liquid eye, liquid eyeliner, liquid liner, mascara
330420 masterpiece mascara, precisely my brow, quad eyeshadow, roller lash, scandaleyes, shadow palette, shadow quad, shadow stick, sky high mascara
330420 smoky eye, soft kohl, super lash, tattoo brow, tattoo liner, telescopic mascara, theyre real, thrill seeker mascara, volum express
330420 volume mascara, waterproof mascara, wonder'extension, wonder'swipe, 染眉膏, 眉笔, 眉粉, 眼影, 眼线液, 眼线笔, 睫毛膏
330430 60 seconds super shine, 60sec, acetone nail remover, acrylic nail powder, barry m nail, base coat, base coat nail, bio sculpture, builder gel
330430 cuticle balm, cuticle cream, cuticle oil, cuticle remover, dip powder, dip powder nail, essie, gel manicure, gel nail, gel polish, gel top coat
330430 gelly hi shine, gelly nail, hand and nail treatment, insta dri, jelly gel, le mini macaron, manicure kit gel, manicure set polish, matte top coat
330430 mavala, miracle gel, mylee gel, nail acrylic powder, nail art kit, nail art kit polish, nail care, nail colour, nail colour gel, nail enamel
330430 nail gel, nail glue?, nail hardener, nail kit gel, nail lacquer, nail oil, nail paint, nail polish, nail polish remover, nail polish remover wipe
330430 nail primer, nail pro, nail repair, nail rescue, nail serum, nail strengthener, nail treatment, nail varnish, nail varnish remover, nail?
330430 nailberry, nails inc, nvr, opi nail, poly gel, polygel, quick dry, rimmel 60 seconds, sally hansen, top coat, top coat nail, uv gel nail
330430 varnish remover, 卸甲水, 指甲油, 甲油胶
330491 after bath talc, airspun, baby powder, baby talc, bake powder, baked bronzer, banana powder, blotting powder, blush palette, blush powder
330491 blusher, blusher powder, body powder, body talc, bronzer, bronzer powder, bronzing compact, bronzing powder, compact powder, dusting powder
330491 face powder, finishing powder, fit me powder, fixing powder, glow powder, highlighter powder, hollywood contour powder, hoola, insta bronz
330491 laura mercier translucent, loose powder, matte bronzer, matte powder, mattifying powder, mineral foundation powder, mineral powder
330491 natural bronzer, powder blush, powder bronze, powder bronzer, powder compact, powder foundation, powder highlighter, powder puff compact
330491 powder refill, powder?, prep powder, pressed powder, setting powder, stay matte, stay matte powder, sun bronzer, talcum, talcum powder
330491 translucent powder, 定妆粉, 散粉, 爽身粉, 粉饼, 腮红, 蜜粉
330499 acid, advent calendar beauty, after sun, after sun lotion, aftershave balm face?, aftersun, aftersun lotion, age perfect, age rewind, ageing, aha
330499 airbrush flawless, all nighter, aloe vera gel, alpha h, ambre solaire, ampoule, anti age, anti ageing, anti ageing cream, anti blemish
330499 anti wrinkle, anua, astral cream, atrixo, aveeno, avene, azelaic acid, baby cream, baby lotion, baby oil, balm cleanser, balm?, bare by vogue
330499 bare with me, bareminerals, barrier cream, bath and body set?, bb cream, beauty advent calendar, beauty box, beauty gift set, beauty of joseon
330499 beauty set, bellamianta, benefit, bha, bikini line, bio oil, biossance, blackhead, blackhead mask, blemish, blush stick, blush?, bobbi brown
330499 body butter, body cream, body gel, body glitter, body glow, body lotion, body milk, body moisturiser, body oil, body polish, body scrub
330499 body shimmer, body shop, body souffle, body yogurt, bondi sands, booster serum, boots cucumber, botanics, bourjois, bperfect, breast cream
330499 brightening, brightening serum, bronzing drop, bronzing drops, bubble skincare, bulldog moisturiser, bum cream, bump oil, bust cream, byoma
330499 byrokko, calypso sun, camo concealer, camouflage, catrice, caudalie, cc cream, cellulite, cellulite cream, ceramide, ceramide cream, cerave
330499 cetaphil, charlotte tilbury, charlotte tilbury magic, cica cream, clarins, clay mask, cleanse, cleanser, cleansing, cleansing balm
330499 cleansing cream, cleansing lotion, cleansing milk, cleansing oil, cleansing water, clear tan, clinique, coco and eve, cold cream, collagen cream
330499 collection cosmetics, collection lasting perfection, colour corrector, complexion, concealer, concealer stick, concentrate serum
330499 concentrate skincare, contour, contour stick, corrector, cosmetic set, cosmetics, cosrx, cotton pads makeup?, cracked heel, cream blush, cream?
330499 cushion foundation, dark circle, dark spot, day cream, day fluid, day lotion, day moisturiser, day spf, dermalogica, dermaplane?, dermatological
330499 doll beauty, dove summer glow, dr dennis gross, dr hauschka, dr jart, drunk elephant, dry oil, dry skin cream, e45 cream, e45 lotion
330499 early defence, elbow, elemis, elf cosmetics, elizabeth arden eight hour, emma hardie, emollient, emulsion skincare, essence, essence makeup
330499 essence skincare, estee lauder, eucerin, eve lom, exfoliating, exfoliator, express tan, eye contour, eye cream, eye gel, eye lift
330499 eye make up remover, eye makeup remover, eye mask, eye mask patch, eye patch, eye patch gel, eye roll on, eye serum, face and body, face cream
330499 face essence, face gel, face gems?, face lotion, face mask skincare, face mist, face moisturiser, face oil, face palette, face primer, face scrub
330499 face spf, face tan, face wash?, face wipe, facefinity, facial, facial mist, facial oil, facial peel, facial spray, fake tan, farmacy, fenty
330499 fenty beauty, firming, firming cream, first aid beauty, fixer spray, fixing mist, flawless filter, flexitol, foot balm, foot cream, foot lotion
330499 foot mask, foot peel, foot scrub, foundation, foundation stick, fresh beauty, future renew, garnier moisture bomb, gel cream, gel moisturiser
330499 gift set beauty, glitter body, glow, glow drops, glow filter, glow oil, glow recipe, glycolic, glycolic acid, glysolid, good molecules
330499 gradual tan, hair minimising, hair removal spray, halo glow, hand balm, hand cream, hand lotion, hand mask, hand serum, haruharu, haus labs
330499 hawaiian tropic, healthy mix, heel balm, heel cream, highlight, highlighter, highlighter drop, hollywood flawless, hourglass, huda beauty
330499 hyaluronic, hyaluronic acid, hydra, hydra genius, hydrating, hydrating cream, hydrating gel, hydrogel mask, i heart revolution, illuminating
330499 infallible, infallible 24h, infallible fresh wear, ingrown hair, inkey list, innisfree, instant tan, isle of paradise, isntree, it cosmetics
330499 kate somerville, kids sun lotion, kiehls, kiko, kvd, la mer, la roche posay, lancome, laneige, lanolin nipple, lasting finish, laura geller
330499 lift and luminate, lifting, lip and eye patches, liquid blush, liquid foundation, liz earle, loreal true match, lotion, loving tan, lumi
330499 luminous, luminous silk foundation, mac studio fix, made by mitchell, magic cream, make up, make up kit, make up palette, make up remover
330499 make up set, makeup by mario, makeup melt, makeup remover, makeup removing, makeup revolution, makeup set, makeup?, malibu sun, mama belly
330499 mario badescu, massage oil, match perfection, matte foundation, mattifying, max factor, max factor facefinity, maybelline, maybelline fit me
330499 medicube, medik8, men face cream, mens moisturiser, micellar, micellar water, milk makeup, mixsoon, moisture surge, moisturiser, moisturising
330499 moisturising cream, moisturising lotion, moisturizer, mua, mud mask, murad, nappy cream, nappy rash, nars, natural collection, neals yard
330499 neck cream, neutrogena, neutrogena hand, niacinamide, night, night cream, night mask, night repair, night serum, night treatment, nipple cream
330499 nivea creme, nivea soft, nivea sun, no7 foundation, no7 serum, nose strip, nourishing cream, numbuzin, nuxe, nyx, nyx professional, o'keeffe's
330499 obagi, oil control, oil of olay, okeeffes working hands, olay, once a day sun, origins, oskia, overnight mask, p louise, palette, pamper set
330499 patrick ta, paulas choice, peaches and cream, peel, peel off mask, peel pad, peeling, peptide, perfector, perricone, peter thomas roth
330499 philosophy, pigmentation, pixi, pixi glow tonic, pixi on the glow, piz buin, ponds, pore, pore minimising, pore primer, pore strip
330499 poreless putty primer, power grip primer, primer face, primer?, protect and perfect, q+a, radiance, rare beauty, rejuvenating, restore and renew
330499 resurfacing, retinol, revitalift, revolution pro, revolution skincare, rhode, riemann p20, rimmel, rimmel kind, rodial, round lab, salicylic
330499 salicylic acid cleanser, salt scrub, sarah chapman, scar gel, sculpted by aimee, self tan, self tanning, serum, setting mist, setting spray
330499 seventeen, seventeen makeup, shape tape, sheet mask, shimmer body, shimmer oil, shiseido, sienna x, simple moisturiser, skin, skin booster
330499 skin care, skin corrector, skin perfecting, skin perfector, skin tint, skin tonic, skin1004, skincare, skincare set, skinceuticals, skinny tan
330499 sleeping mask, smashbox, smoothing, snail mucin, soap and glory, soltan, some by mi, soothing, spf, spf 30, spf 50, spot gel, spot patch
330499 spot treatment, spray lotion, st tropez, stretch mark, stretch mark cream, stretch mark oil, strivectin, sugar scrub, summer fridays, sun cream
330499 sun gel, sun lotion, sun milk, sun mousse, sun oil, sun protection, sun spray, sun stick, sunblock, sunday riley, sunkissed, sunscreen
330499 superstay foundation, tan, tan accelerator, tan drops, tan eraser, tan extender, tan lotion, tan luxe, tan remover, tan water, tanning
330499 tanning drop, tanning lotion, tanning mist, tanning mousse, tanning oil, tanning water, tanologist, tarte, tatcha, tattoo aftercare, tattoo balm
330499 tattoo cream, technic, the ordinary, tint, tinted moisturiser, toner, tonic, tonymoly, too faced, torriden, trinny, trinny london, true match
330499 tummy oil, ultra facial, ultra prism, under eye, under eye patch, urban decay, uv, vaseline, vichy, vitamin c serum, vitamin e cream, w7
330499 wake me up foundation, wash off mask, wash off tan, water gel, wax kit?, weleda, wet n wild, wrinkle, youth to the people, zo skin, 乳液, 化妆品, 卸妆
330499 护手霜, 护肤, 气垫, 爽肤水, 眼膜, 眼霜, 磨砂膏, 粉底液, 精华, 精华液, 素颜霜, 脱毛膏, 身体乳, 遮瑕, 防晒, 防晒霜, 隔离, 面膜, 面霜
330510 2 in 1 shampoo, 2in1 shampoo, alpecin, anti dandruff, anti dandruff shampoo, baby shampoo, batiste, caffeine shampoo, clarifying
330510 clarifying shampoo, dandruff, dry shampoo, dry shmp, hair cleanser, hair wash, head and shoulders, kids shampoo, nizoral shampoo, purple shampoo
330510 scalp scrub shampoo, scalp shampoo, shampoo, shampoo and conditioner, shampoo set, shmp, silver shampoo, tgel, 干发喷雾, 洗发水, 洗发露
330520 hair perm, hair perm lotion, hair relaxer, hair straightening cream, keratin treatment, keratin treatment straightening, perm lotion
330520 permanent wave, perming lotion, 烫发剂
330530 elnett, finishing spray hair, firm hold, hair lacquer, hair spray, hairspray, hold spray, strong hold, strong hold spray, texture spray, 发胶, 定型喷雾
330590 amika, anti brass, anti frizz, argan oil hair, aunt jackies, aussie 3 minute miracle, aussie hair, aveda, beach waves spray, beard, beard balm
330590 beard dye, beard oil, beard oil hair, beard wax, bleach kit, bleach london, blonde, blow dry, blow dry spray, bond builder, bond repair
330590 braid gel, briogeo, brunette, brush in colour, bumble and bumble, cantu, casting creme gloss, charles worthington, clairol, color wow, colorista
330590 colour b4, colour freedom, colour mask, colour remover, colour xxl, colourant, conditioner, conditionr, crazy color, curl activator, curl cream
330590 curl defining, curl jelly, curl?, curling cream, deep conditioner, detangler, detangling, detangling spray, developer, developer peroxide
330590 edge control, elvive, excellence creme, feria, frizz, frizz ease, garnier nutrisse, garnier olia, gisou, gloss treatment hair, got2b, hair
330590 hair and scalp, hair balm, hair bleach, hair bond, hair booster, hair chalk, hair clay, hair color, hair colorant, hair colour
330590 hair colour remover, hair cream, hair dye, hair elixir, hair fibre, hair food, hair food mask, hair fudge, hair gel, hair growth, hair growth oil
330590 hair gum, hair lightener, hair loss, hair lotion, hair mascara, hair mask, hair milk, hair mist, hair mousse, hair oil, hair paste, hair perfume
330590 hair powder, hair primer, hair putty, hair regrowth, hair repair, hair serum, hair set, hair smoothing, hair texture powder, hair thickening
330590 hair tint, hair toner, hair tonic, hair treatment, hair up, hair vitamin?, hair volume, hair wax, hairburst, haircolor, heat defence
330590 heat protect, heat protection spray, herbal essences, intensive mask, jerome russell, john frieda, just for men, k18, kerastase, keratin
330590 leave in, leave in conditioner, lee stafford, live colour, living proof, loreal elvive, loreal preference, magic retouch, manic panic
330590 mark hill hair, masque hair, matrix, maui moisture, moroccan oil, moroccanoil, mousse, moustache wax, nice n easy, nioxin, nit comb treatment
330590 noughty, ogx, olaplex, olaplex no 3, ouai, pantene, permanent colour, permanent hair colour, peroxide, peroxide developer, philip kingsley
330590 pomade, pre lightener, preference, redken, regaine, repair mask, root, root concealer, root lift, root spray, root touch up, rosemary oil hair
330590 salt spray, scalp, scalp oil, scalp scrub, scalp serum, scalp treatment, schwarzkopf live, sea salt spray, semi permanent colour, sheamoisture
330590 shine spray, shockwaves, smoothing cream, smoothing serum, split end, styling, styling cream, styling gel, styling mousse, styling paste
330590 styling wax, sun in, texturising spray, thermal spray, thickening, thickening spray, toner hair, toni and guy, toppik, tresemme, umberto giannini
330590 virtue, vo5, volume spray, volumising, volumizing, volumizing mousse, wave spray, wax hair, wella, wonder water, 发膜, 发蜡, 护发, 护发精油, 护发素, 染发剂, 胡须油
330610 aquafresh, arm and hammer toothpaste, charcoal toothpaste, colgate, corsodyl toothpaste, dentifrice, euthymol, hismile, kids toothpaste
330610 kingfisher toothpaste, milk teeth paste, oral b toothpaste, pearl drops, pronamel, sensodyne, tooth gel, tooth paste, tooth polish, tooth powder
330610 tooth tablet, toothpaste, whitening toothpaste, 牙膏
330620 dental floss, dental tape, floss, floss pick, flosser, interdental floss, super floss, 牙线
330690 breath freshener, breath mint spray, breath spray, corsodyl mouthwash, crest whitestrips, dental rinse, denture adhesive, denture cleaner
330690 denture cleaning tablet, denture fixative, denture tablet, disclosing tablet, dog toothpaste?, dry mouth gel, fixodent, fluoride rinse, gum gel
330690 interdental, listerine, mouth spray, mouth wash, mouthwash, oral care, oral rinse, plaque off, poligrip, retainer cleaner, steradent, teeth
330690 teeth whitening, teeth whitening gel, teeth whitening kit, teeth whitening strip, tongue gel, whitening pen, whitening powder, whitening strips
330690 漱口水, 牙粉, 美牙贴
330710 after shave, after shave lotion, aftershave, aftershave balm, aftershave lotion, beard shampoo?, beard softener, bump stopper, gillette gel
330710 king of shaves, nivea men shave, post shave, post shave balm, pre shave, razor bump, satin care, shave balm, shave butter, shave cream
330710 shave foam, shave gel, shave lotion, shave oil, shaving cream, shaving foam, shaving gel, shaving lotion, shaving oil, shaving soap cream
330710 skintimate, wilkinson shave gel, 剃须泡沫, 剃须膏, 须后水
330720 anti persp, anti perspirant, antip, antipersp, antiperspirant, apd, arrid, body deodorant, body spray deodorant, crystal deodorant, deo, deo roll
330720 deo spray, deo stick, deodorant, deodorant refill, deodorant spray, deodorant stick, dove deodorant, foot deodorant?, impulse
330720 invisible black and white, lynx, lynx africa, lynx body spray, lynx bodyspray, mitchum, mitchum roll, natural deodorant, nivea deodorant, odaban
330720 old spice stick, perspirex, pitrok, right guard, roll on deodorant, roll on?, rollon, salt of the earth, sanex deo, sanex dermo, soft and gentle
330720 sure deodorant, sure men, sure women, triple dry, wild deodorant, 止汗露, 除臭剂, 香体露
330730 baby bath foam, bath bomb, bath confetti, bath cream, bath crystals, bath essence, bath fizz, bath fizzer, bath foam, bath melt, bath milk
330730 bath oil, bath pearl, bath potion, bath powder, bath salt, bath set, bath soak, bath tea, bath?, bubble bath, epsom salt bath, foam bath
330730 foot bath salt, magnesium flake, magnesium flakes bath, muscle soak, radox bath, shower bomb, shower steamer, 泡泡浴, 泡澡球, 浴盐
330741 agarbatti, backflow cone, dhoop, incense, incense cone, incense stick, joss stick, resin incense, 熏香, 盘香, 线香
330749 air care, air freshener, air wick, air wick refill, airwick, ambi pur, aroma, aroma bead, aroma reed, bin freshener, california scents
330749 car air freshener, car diffuser, car freshener, carpet freshener, deodoriser, diffuser, diffuser oil, diffuser refill, drawer liner scented
330749 electric scented refill, essential mist, fabric freshener, fabric spray, febreze, fragrance diffuser, fragrance oil burner, fragrance refill
330749 freshmatic, gel freshener, glade, hanging freshener, home fragrance, lavender bag, linen spray, little tree, neutradol, odour destroyer
330749 odour eliminating, odour eliminator, odour neutraliser, pet odour, pillow mist, pillow spray, plug in air, plug in air freshener, plug in refill
330749 pot pourri, potpourri, reed diffuser, reed diffuser refill, renuzit, room diffuser, room fragrance, room mist, room spray, scent booster room
330749 scent booster?, scent diffuser, scented melts, scented pebbles, scented sachet, shoe deodoriser, sleep spray, snap bar, sofa spray, soy wax melt
330749 toilet freshener, wardrobe freshener, wax burner melts, wax melt, wax tart, yankee car jar, zoflora mist, 扩香, 无火香薰, 空气清新剂, 车载香水, 香薰
330790 aromatherapy roller, baby bath, bikini wax, biotrue, body hair removal, body wax, canesflor, cat shampoo, contact lens solution, dental water pet
330790 depilatory, depilatory wax, dog balm, dog cologne, dog grooming spray, dog perfume, dog shampoo, douche, dry dog shampoo, ear cleaner dog
330790 ear cleaning dog, enzymatic pet, eye bath solution, eye lens solution, eye mask steam?, eye wash, eye wash pet, face wax strips, femfresh
330790 feminine spray, feminine wash, flea shampoo, foot powder, foot soak, foot sock mask, foot spray, hair inhibitor, hair removal cream
330790 hair removal wax, hair remover, hair remover strip, hard wax beads, hop in bath, horse shampoo, hot wax, intimate wash, intimate wipes
330790 lens solution, massage bar, multi purpose solution contact lens, nair, opti free, optrex eye wash, paw balm, perfumed wadding, pet cologne
330790 pet deodoriser, pet shampoo, pet spray, pet wipes, post wax, renu, saline contact lens, saline solution lens, self heating eye mask
330790 sleep spray body, soaking solution, sugar wax, temple balm, vagisil, veet, warm wax, wax, wax bead, wax bean, wax strip, waxing, waxing kit, 宠物香波
330790 脱毛蜡, 足膜, 隐形眼镜护理液
`
