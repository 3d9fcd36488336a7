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
330300 acqua di gio, acqua di parma, afnan, aftershave edt, aftershave gift set, aftershave splash?, ajmal, al haramain, alien mugler, all saints edp
330300 amouage, anais anais, angel, armaf, asad, attar, aura mugler, aventus, baccarat rouge, beyonce heat, black opium, black orchid, bleu de chanel
330300 body fragrance, body mist, body mist vanilla, body splash, body spray, body spray perfume, boss bottled, boss orange, bright crystal, brit
330300 brut, burberry her, byredo, chanel no 5, charlie red, cheirosa, chloe, ck be, ck one, classique, clone perfume, cloud ariana, coco mademoiselle
330300 code armani, cologne, cologne spray, cool water, creed, curious, daisy marc jacobs, davidoff cool water, deep night, delina, diptyque
330300 discovery set fragrance, donna born in roma, dua fragrance, dylan blue, eau de, eau de cologne, eau de parfum, eau de toilette, eau fraiche
330300 eau so fresh, edc, edp, edp spray, edt, edt spray, elixir perfume, elixir?, elizabeth arden, eternity, euphoria, ex nihilo, exclamation
330300 extrait, extrait de parfum, fame, fantasy britney, fine fragrance mist, floral street, flowerbomb, for her musc, fragrance, fragrance gift
330300 fragrance gift set, fragrance mist, fragrance sample, fragrance set, ghost, goddess, good girl, green tea arden, gucci bloom, gucci flora
330300 hair and body mist, hugo man, i want choo, impulse body, initio, intense edp, invictus, issey miyake, jimmy choo, jo malone, joop, kayali
330300 khadlaj, khamrah, kilian, kylie, la belle, la vie est belle, lady million, lattafa, le labo, le male, leau dissey, libre, light blue
330300 lost cherry, luna rossa, lynx cologne, maison margiela, mancera, marc jacobs perfect, mens fragrance, miss dior, molton brown edt, mon paris
330300 montale, musk oil, my way, narciso rodriguez, nest fragrances, next just pink, nishane, obsession, old spice cologne, olympea, ombre nomade
330300 one million, oud, oud wood, pacifica, paco rabanne, panache, paradoxe, parf, parfum, parfum natural spray, parfum spray, parfums de marly
330300 penhaligons, perfect intense, perfume, perfume gift set, perfume mini, perfume oil, perfume sample, perfume set, perfume spray, perfume tester
330300 perfume vial, phantom, philosophy amazing grace, pour femme, pour homme, prada candy, princess, rasasi, red door, replica, rihanna reb l fleur
330300 rollerball perfume, sample vial, santal 33, sauvage, scandal, scent spray, scent?, si armani, so fragrance, sol de janeiro mist, solid perfume
330300 sospiro, stronger with you, swiss arabian, tabac, taylor of london, thank u next, the one, tobacco vanille, toilet water, tom ford
330300 travel spray, tweed, uomo, valentino born in roma, vanilla musk, vera wang, versace eros, white diamonds, womanity, xerjoff, y eau, yara
330300 yardley, ysl libre, zara edp, zimaya, 古龙水, 淡香水, 香氛喷雾, 香水
330410 balm stick lip, blistex, burts bees lip, butter balm lip, butter gloss, carmex, chapstick, dior addict, eos lip, fat lip, gloss bomb, gloss?
330410 glossip, juicy lip, kind kiss, kiss lip, lasting matte, lifter gloss, lip balm, lip butter, lip care, lip cheek, lip cheek tint, lip colour
330410 lip conditioner, lip crayon, lip cream, lip duo, lip glaze, lip gloss, lip glow, lip injection, lip jelly, lip kit, lip lacquer, lip liner
330410 lip liquid, lip lustre, lip make up, lip mask, lip oil, lip paint, lip pencil, lip plump, lip plumper, lip primer, lip scrub, lip set
330410 lip sheer, lip shine, lip sleeping mask, lip smacker, lip stain, lip sugar, lip therapy, lip tint, lip treatment, lip velvet, lip volume, lip?
330410 lipgloss, lipliner, lippy, lipstick, liquid lip, liquid lipstick, lypsyl, matte lip, matte liquid lip, maxi plump, ml lip, nivea lip, o2m lip
330410 peptide lip, plump gloss, plumping gloss, pout, rouge allure, rouge dior, softlips, squeeze me lip, superstay matte ink, superstay vinyl
330410 tinted balm, tinted lip, vaseline lip, velvet lip, vinyl ink, wonder lip, 口红, 唇彩, 唇泥, 唇膏, 唇釉, 润唇膏
330420 2000 calorie, bad gal bang, better than sex, big eyes, brow artist, brow blade, brow definer, brow freeze, brow gel, brow glue, brow ink
330420 brow kit, brow lamination, brow lamination kit, brow lift, brow mascara, brow palette, brow pen, brow pencil, brow pomade, brow powder
330420 brow sculpt, brow shaper, brow soap, brow styler, brow tint, brow wax, brow?, browcara, colossal, cream shadow, dip eyeliner, duo shadow
330420 epic ink, exaggerate eye, extra super lash, eye color, eye colour, eye crayon, eye definer, eye gloss, eye kohl, eye liner, eye make up
330420 eye palette, eye pencil, eye primer, eye shadow, eye shadow palette, eye stick, eye studio, eye tint, eyebrow, eyebrow gel, eyebrow pencil
330420 eyebrow tint, eyelash glue?, eyelash mascara, eyelash primer, eyelash serum, eyelash tint, eyeliner, eyeliner pen, eyeshadow, eyeshadow palette
330420 eyeshadow quad, eyeshadow stick, eyshadow, false lash effect, falsies mascara, felt tip liner, flick stick, gel liner, gimme brow, glitter eye
330420 kajal, kohl, kohl kajal, kohl pencil, lash and brow, lash clash, lash lift, lash lift kit, lash mascara, lash paradise, lash primer
330420 lash princess, lash sensational, lash serum mascara, lash serum?, lash tint, liner, liner pen, liquid eye, liquid eyeliner, liquid liner
330420 mascara, mascara black, masterpiece mascara, precisely my brow, quad eyeshadow, roller lash, scandaleyes, shadow palette, shadow quad
330420 shadow stick, sky high mascara, smoky eye, soft kohl, super lash, tattoo brow, tattoo liner, telescopic mascara, theyre real
330420 thrill seeker mascara, tubing mascara, volum express, volume mascara, waterproof mascara, wonder'extension, wonder'swipe, 染眉膏, 眉笔, 眉粉, 眼影, 眼线液
330420 眼线笔, 睫毛膏
330430 60 seconds super shine, 60sec, acetone nail remover, acrylic nail powder, barry m nail, base coat, base coat nail, bio sculpture, builder gel
330430 cuticle balm, cuticle cream, cuticle oil, cuticle remover, dip powder, dip powder nail, essie, gel manicure, gel nail, gel nail polish
330430 gel polish, gel top coat, gelly hi shine, gelly nail, hand and nail kit, hand and nail treatment, insta dri, jelly gel, le mini macaron
330430 manicure kit gel, manicure set polish, matte top coat, mavala, miracle gel, mylee gel, nail acrylic powder, nail art kit, nail art kit polish
330430 nail care, nail colour, nail colour gel, nail enamel, nail gel, nail glue?, nail hardener, nail kit, nail kit gel, nail lacquer, nail oil
330430 nail paint, nail polish, nail polish remover, nail polish remover wipe, nail primer, nail pro, nail repair, nail rescue, nail serum
330430 nail strengthener, nail treatment, nail varnish, nail varnish remover, nail?, nailberry, nails inc, nvr, opi nail, poly gel, polygel
330430 press on nail gel, quick dry, rimmel 60 seconds, sally hansen, top coat, top coat nail, uv gel nail, varnish remover, 卸甲水, 指甲油, 甲油胶
330491 after bath talc, airspun, baby powder, baby talc, bake powder, baked bronzer, banana powder, blotting powder, blush palette, blush powder
330491 blusher, blusher powder, body powder, body talc, bronzer, bronzer powder, bronzing compact, bronzing powder, compact powder, dry powder face
330491 dusting powder, face powder, finishing powder, fit me powder, fixing powder, glow powder, highlighter powder, hollywood contour powder, hoola
330491 insta bronz, laura mercier translucent, loose powder, loose setting powder, matte bronzer, matte powder, mattifying powder
330491 mineral foundation powder, mineral powder, mineral powder foundation, natural bronzer, powder blush, powder bronze, powder bronzer
330491 powder compact, powder foundation, powder highlighter, powder puff compact, powder refill, powder?, prep powder, pressed powder, setting powder
330491 stay matte, stay matte powder, sun bronzer, talcum, talcum powder, translucent powder, 定妆粉, 散粉, 爽身粉, 粉饼, 腮红, 蜜粉
330499 acid, advent calendar beauty, after sun, after sun lotion, aftershave balm face?, aftersun, aftersun lotion, age defy, age perfect, age rewind
330499 ageing, aha, airbrush flawless, all nighter, aloe vera gel, alpha h, ambre solaire, ampoule, anti age, anti ageing, anti ageing cream
330499 anti blemish, anti wrinkle, anua, aqua cream, arnica cream, astral cream, atrixo, aveeno, avene, avocado mask, azelaic acid, baby cream
330499 baby lotion, baby oil, balm cleanser, balm?, bare by vogue, bare with me, bareminerals, barrier cream, bath and body set?, bb cream
330499 beauty advent calendar, beauty box, beauty gift, beauty gift set, beauty of joseon, beauty set, bellamianta, benefit, bha, bikini line, bio oil
330499 biossance, blackhead, blackhead mask, blackhead remover, blemish, blemish gel, blemish patch, blur primer, blush stick, blush?, bobbi brown
330499 body balm, body butter, body cream, body gel, body glitter, body glow, body lotion, body milk, body mist moisturising, body moisturiser
330499 body oil, body polish, body scrub, body scrub cream, body serum, body shimmer, body shop, body souffle, body yogurt, bondi sands, booster serum
330499 boots cucumber, botanics, bourjois, bperfect, breast cream, brightening, brightening cream, brightening serum, bronzing drop, bronzing drops
330499 bubble skincare, bulldog moisturiser, bum cream, bump oil, bust cream, byoma, byrokko, calming cream, calypso sun, camo concealer, camouflage
330499 catrice, caudalie, cc cream, cellulite, cellulite cream, ceramide, ceramide cream, cerave, cetaphil, charlotte tilbury, charlotte tilbury magic
330499 cica cream, clarins, clay mask, cleanse, cleanser, cleansing, cleansing balm, cleansing cream, cleansing lotion, cleansing milk, cleansing oil
330499 cleansing water, clear tan, clinique, coco and eve, cold cream, collagen cream, collagen mask, collection cosmetics
330499 collection lasting perfection, colour corrector, complexion, concealer, concealer stick, concentrate serum, concentrate skincare, contour
330499 contour stick, corrector, cosmetic set, cosmetics, cosrx, cotton pads makeup?, cracked heel, cream blush, cream?, cushion foundation
330499 dark circle, dark spot, dark spot corrector, day cream, day fluid, day lotion, day moisturiser, day spf, dermalogica, dermaplane?
330499 dermatological, doll beauty, dove summer glow, dr dennis gross, dr hauschka, dr jart, drunk elephant, dry oil, dry skin cream, e45 cream
330499 e45 lotion, early defence, elbow, elemis, elf cosmetics, elizabeth arden eight hour, emma hardie, emollient, emulsion skincare, enzyme peel
330499 essence, essence makeup, essence skincare, estee lauder, eucerin, eve lom, exfoliant, exfoliating, exfoliator, express tan, eye contour
330499 eye cream, eye gel, eye lift, eye make up remover, eye makeup remover, eye mask, eye mask gel, eye mask patch, eye patch, eye patch gel
330499 eye roll on, eye serum, face and body, face balm, face cream, face essence, face gel, face gems?, face lotion, face mask skincare, face mist
330499 face moisturiser, face oil, face palette, face peel, face primer, face scrub, face serum, face spf, face tan, face wash cream, face wash?
330499 face wipe, facefinity, facial, facial mist, facial oil, facial peel, facial serum, facial spray, fake tan, farmacy, fenty, fenty beauty
330499 firming, firming cream, firming lotion, first aid beauty, fixer spray, fixing mist, fixing spray makeup, flawless filter, flexitol, foot balm
330499 foot cream, foot lotion, foot mask, foot peel, foot scrub, foundation, foundation stick, fresh beauty, future renew, garnier moisture bomb
330499 gel cream, gel moisturiser, gift set beauty, glitter body, glow, glow drops, glow filter, glow mist, glow oil, glow recipe, glycolic
330499 glycolic acid, glysolid, good molecules, gradual tan, hair minimising, hair removal spray, halo glow, hand balm, hand cream, hand lotion
330499 hand mask, hand serum, haruharu, haus labs, hawaiian tropic, healthy mix, heel balm, heel cream, highlight, highlighter, highlighter drop
330499 hollywood flawless, hourglass, huda beauty, hyaluronic, hyaluronic acid, hydra, hydra cream, hydra genius, hydrating, hydrating cream
330499 hydrating gel, hydrating mask, hydrating mist, hydrogel mask, hydrogel patches, i heart revolution, illuminating, illuminator, infallible
330499 infallible 24h, infallible fresh wear, ingrown hair, inkey list, innisfree, instant tan, isle of paradise, isntree, it cosmetics, jelly mask
330499 kate somerville, kids sun lotion, kiehls, kiko, kvd, la mer, la roche posay, lancome, laneige, lanolin nipple, lasting finish, laura geller
330499 lift and luminate, lifting, lifting serum, light reflecting, lip and eye patches, liquid blush, liquid foundation, liz earle, loreal true match
330499 lotion, loving tan, lumi, luminous, luminous silk foundation, mac studio fix, made by mitchell, magic cream, make up, make up kit
330499 make up palette, make up remover, make up set, makeup base, makeup by mario, makeup fixing, makeup melt, makeup remover, makeup removing
330499 makeup revolution, makeup set, makeup?, malibu sun, mama belly, mario badescu, massage lotion, massage oil, match perfection, matte foundation
330499 mattifying, max factor, max factor facefinity, maybelline, maybelline fit me, medicube, medik8, melt in balm, men face cream, mens moisturiser
330499 micellar, micellar water, milk makeup, mineral sunscreen, mixsoon, moisture surge, moisturiser, moisturising, moisturising cream
330499 moisturising lotion, moisturizer, mousse foundation, mua, mud mask, murad, nappy cream, nappy rash, nars, natural collection, neals yard
330499 neck cream, neutrogena, neutrogena hand, niacinamide, night, night cream, night mask, night repair, night serum, night treatment, nipple cream
330499 nivea creme, nivea soft, nivea sun, no7 foundation, no7 serum, nose strip, nourishing cream, numbuzin, nuxe, nyx, nyx professional, o'keeffe's
330499 obagi, oil control, oil of olay, okeeffes working hands, olay, once a day sun, origins, oskia, overnight mask, p louise, palette, pamper set
330499 patrick ta, paulas choice, peaches and cream, peel, peel off mask, peel pad, peel pads, peeling, peptide, peptide serum, perfector, perricone
330499 peter thomas roth, philosophy, pigmentation, pixi, pixi glow tonic, pixi on the glow, piz buin, ponds, pore, pore minimiser, pore minimising
330499 pore primer, pore strip, poreless putty primer, power grip primer, pressed serum, primer face, primer?, protect and perfect, q+a, radiance
330499 radiance cream, rare beauty, rejuvenating, rescue balm, restore and renew, resurfacing, retinal, retinol, retinol serum, revitalift
330499 revolution pro, revolution skincare, rhode, riemann p20, rimmel, rimmel kind, rodial, round lab, salicylic, salicylic acid
330499 salicylic acid cleanser, salt scrub, sarah chapman, scar gel, sculpted by aimee, self tan, self tan mousse, self tanner, self tanning, serum
330499 serum foundation, setting mist, setting spray, seventeen, seventeen makeup, shape tape, sheet mask, shimmer body, shimmer body oil, shimmer oil
330499 shiseido, sienna x, simple moisturiser, skin, skin booster, skin care, skin corrector, skin perfecting, skin perfector, skin tint, skin tonic
330499 skin1004, skincare, skincare gift, skincare kit, skincare set, skinceuticals, skinny tan, sleep mask cream, sleeping mask, smashbox, smoothing
330499 snail mucin, soap and glory, soltan, some by mi, soothing, spf, spf 30, spf 50, spot gel, spot patch, spot treatment, spray lotion, st tropez
330499 stretch mark, stretch mark cream, stretch mark oil, strivectin, sugar scrub, summer fridays, sun cream, sun gel, sun lotion, sun milk
330499 sun mousse, sun oil, sun protect, sun protection, sun spray, sun stick, sunblock, suncream, sunday riley, sunkissed, sunscreen, super serum
330499 superstay foundation, tan, tan accelerator, tan drops, tan eraser, tan extender, tan lotion, tan luxe, tan mousse, tan remover, tan water
330499 tanning, tanning drop, tanning drops, tanning foam, tanning lotion, tanning mist, tanning mousse, tanning oil, tanning water, tanologist, tarte
330499 tatcha, tattoo aftercare, tattoo balm, tattoo cream, technic, the ordinary, tint, tinted moisturiser, tinted serum, toner, toner pads, tonic
330499 toning lotion, tonymoly, too faced, torriden, trinny, trinny london, true match, tummy butter, tummy oil, ultra facial, ultra prism, under eye
330499 under eye patch, urban decay, uv, vaseline, vichy, vitamin c serum, vitamin e cream, w7, wake me up foundation, wash off mask, wash off tan
330499 water cream, water gel, wax kit?, weleda, wet n wild, wrinkle, wrinkle filler, youth to the people, zo skin, 乳液, 化妆品, 卸妆, 护手霜, 护肤, 气垫, 爽肤水, 眼膜
330499 眼霜, 磨砂膏, 粉底液, 精华, 精华液, 素颜霜, 脱毛膏, 身体乳, 遮瑕, 防晒, 防晒霜, 隔离, 面膜, 面霜
330510 2 in 1 shampoo, 2in1 shampoo, alpecin, anti dandruff, anti dandruff shampoo, baby shampoo, batiste, blue shampoo, caffeine shampoo, clarifying
330510 clarifying shampoo, colour shampoo, dandruff, dandruff shampoo, dry shampoo, dry shampoo foam, dry shmp, hair cleanser, hair wash
330510 head and shoulders, kids shampoo, moisture shampoo, nizoral shampoo, purple shampoo, scalp scrub shampoo, scalp shampoo, shampoo
330510 shampoo and conditioner, shampoo conditioner, shampoo set, shmp, silver shampoo, solid shampoo, tgel, toning shampoo, volume shampoo, 干发喷雾, 洗发水
330510 洗发露
330520 hair perm, hair perm lotion, hair relaxer, hair straightening cream, keratin treatment, keratin treatment straightening, perm lotion
330520 permanent wave, perming lotion, 烫发剂
330530 elnett, finishing spray hair, firm hold, hair lacquer, hair spray, hairspray, hold spray, strong hold, strong hold spray, texture spray, 发胶
330530 定型喷雾
330590 afro hair, amika, anti brass, anti frizz, argan oil hair, aunt jackies, aussie 3 minute miracle, aussie hair, aveda, beach waves spray, beard
330590 beard balm, beard dye, beard oil, beard oil hair, beard wax, bleach kit, bleach kit hair, bleach london, blonde, blonde toner hair, blow dry
330590 blow dry spray, bond builder, bond repair, braid gel, briogeo, brunette, brush in colour, bumble and bumble, cantu, casting creme gloss
330590 charles worthington, clairol, co wash, color wow, colorista, colour b4, colour depositing mask, colour freedom, colour mask, colour mask hair
330590 colour remover, colour xxl, colourant, conditioner, conditioning mask, conditionr, crazy color, curl activator, curl butter, curl cream
330590 curl defining, curl gel, curl jelly, curl milk, curl mousse, curl refresh, curl?, curling cream, deep conditioner, detangler, detangling
330590 detangling spray, developer, developer peroxide, edge control, edge tamer, elvive, excellence creme, feria, frizz, frizz ease, garnier nutrisse
330590 garnier olia, gisou, gloss treatment hair, got2b, grey coverage, growth serum hair, hair, hair and scalp, hair balm, hair bleach, hair bond
330590 hair booster, hair butter, hair chalk, hair clay, hair color, hair colorant, hair colour, hair colour remover, hair colourant, hair conditioner
330590 hair cream, hair dye, hair elixir, hair fibre, hair food, hair food mask, hair fudge, hair gel, hair glaze, hair gloss, hair growth
330590 hair growth oil, hair gum, hair gummy, hair lightener, hair loss, hair lotion, hair mascara, hair mask, hair milk, hair mist, hair mousse
330590 hair oil, hair paste, hair perfume, hair pomade, hair powder, hair primer, hair putty, hair regrowth, hair repair, hair serum, hair set
330590 hair smoothing, hair spray conditioning, hair styling, hair texture powder, hair thickening, hair tint, hair toner, hair tonic, hair treatment
330590 hair up, hair vitamin?, hair volume, hair wax, hairburst, haircolor, heat defence, heat protect, heat protection, heat protection spray
330590 heat protector, heat spray, henna hair, herbal essences, intensive hair mask, intensive mask, jerome russell, john frieda, just for men, k18
330590 kerastase, keratin, leave in, leave in conditioner, lee stafford, live colour, living proof, loreal elvive, loreal preference, magic retouch
330590 manic panic, mark hill hair, masque hair, matrix, matt clay, maui moisture, moroccan oil, moroccanoil, mousse, mousse hair, moustache wax
330590 nice n easy, nioxin, nit comb treatment, no more tangles, noughty, ogx, olaplex, olaplex no 3, ouai, pantene, permanent colour, permanent hair
330590 permanent hair colour, peroxide, peroxide developer, philip kingsley, pomade, pre lightener, preference, purple mask, redken, regaine, relaxer
330590 repair mask, root, root booster, root concealer, root lift, root spray, root touch up, rosemary hair oil, rosemary oil hair, salt spray, scalp
330590 scalp oil, scalp scrub, scalp serum, scalp treatment, schwarzkopf live, sea salt spray, semi permanent, semi permanent colour, sheamoisture
330590 shine spray, shockwaves, silver conditioner, smoothing cream, smoothing serum, split end, styling, styling cream, styling gel, styling mousse
330590 styling paste, styling powder, styling wax, sun in, texture clay, texture paste, texture powder, texturising spray, thermal spray, thickening
330590 thickening spray, toner hair, toni and guy, toppik, tresemme, umberto giannini, virtue, vo5, volume powder, volume spray, volumising
330590 volumizing, volumizing mousse, wave spray, wax hair, wella, wonder water, 发膜, 发蜡, 护发, 护发精油, 护发素, 染发剂, 胡须油
330610 aquafresh, arm and hammer toothpaste, charcoal toothpaste, colgate, corsodyl toothpaste, dentifrice, euthymol, hismile, kids toothpaste
330610 kingfisher toothpaste, milk teeth paste, oral b toothpaste, pearl drops, pronamel, sensodyne, tooth gel, tooth paste, tooth polish
330610 tooth powder, tooth tablet, toothpaste, whitening toothpaste, 牙膏
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
330720 anti persp, anti perspirant, antip, antipersp, antiperspirant, apd, arrid, body deodorant, body spray deodorant, bodyspray, crystal deodorant
330720 deo, deo roll, deo spray, deo stick, deodorant, deodorant cream, deodorant refill, deodorant spray, deodorant stick, dove deodorant
330720 foot deodorant?, impulse, invisible black and white, lynx africa, lynx body spray, lynx bodyspray, mitchum, mitchum roll
330720 natural deodorant, nivea deodorant, odaban, old spice stick, perspirex, pitrok, right guard, roll on deodorant, roll on?, rollon
330720 salt of the earth, sanex deo, sanex dermo, soft and gentle, sure deodorant, sure men, sure women, triple dry, wild deodorant, 止汗露, 除臭剂, 香体露
330730 baby bath foam, bath bomb, bath confetti, bath cream, bath crystals, bath essence, bath fizz, bath fizzer, bath flakes, bath foam, bath melt
330730 bath milk, bath oil, bath pearl, bath potion, bath powder, bath salt, bath set, bath soak, bath tea, bath?, bubble bath, bubble bath baby
330730 epsom salt bath, foam bath, foot bath salt, magnesium flake, magnesium flakes bath, muscle soak, radox bath, shower bomb, shower steamer, 泡泡浴
330730 泡澡球, 浴盐
330741 agarbatti, backflow cone, dhoop, incense, incense cone, incense stick, joss stick, resin incense, 熏香, 盘香, 线香
330749 air care, air freshener, air wick, air wick refill, airwick, ambi pur, aroma, aroma bead, aroma reed, bin freshener, california scents
330749 car air freshener, car diffuser, car freshener, carpet freshener, deodoriser, diffuser, diffuser oil, diffuser refill, drawer liner scented
330749 electric scented refill, essential mist, fabric freshener, fabric spray, febreze, fragrance diffuser, fragrance oil burner, fragrance refill
330749 freshmatic, gel freshener, glade, hanging freshener, home fragrance, lavender bag, linen spray, little tree, neutradol, odour destroyer
330749 odour eliminating, odour eliminator, odour neutraliser, pet odour, pillow mist, pillow spray, plug in air, plug in air freshener
330749 plug in refill, pot pourri, potpourri, reed diffuser, reed diffuser refill, renuzit, room diffuser, room fragrance, room mist, room spray
330749 scent booster room, scent booster?, scent diffuser, scented melts, scented pebbles, scented sachet, shoe deodoriser, sleep spray, snap bar
330749 sofa spray, soy wax melt, toilet freshener, wardrobe freshener, wax burner melts, wax melt, wax tart, yankee car jar, zoflora mist, 扩香, 无火香薰
330749 空气清新剂, 车载香水, 香薰
330790 aromatherapy roller, baby bath, bikini wax, biotrue, body hair removal, body wax, canesflor, cat shampoo, contact lens solution
330790 dental water pet, depilatory, depilatory wax, dog balm, dog cologne, dog grooming spray, dog perfume, dog shampoo, douche, dry dog shampoo
330790 ear cleaner dog, ear cleaning dog, enzymatic pet, eye bath solution, eye lens solution, eye mask steam?, eye wash, eye wash pet
330790 face wax strips, femfresh, feminine spray, feminine wash, flea shampoo, foot powder, foot soak, foot sock mask, foot spray, hair inhibitor
330790 hair removal cream, hair removal wax, hair remover, hair remover strip, hard wax beads, hop in bath, horse shampoo, hot wax, intimate wash
330790 intimate wipes, lens solution, massage bar, multi purpose solution contact lens, nair, opti free, optrex eye wash, paw balm, perfumed wadding
330790 pet cologne, pet deodoriser, pet shampoo, pet spray, pet wipes, post wax, renu, saline contact lens, saline solution lens
330790 self heating eye mask, sleep spray body, soaking solution, sugar wax, temple balm, vagisil, veet, warm wax, wax, wax bead, wax bean, wax strip
330790 waxing, waxing kit, 宠物香波, 脱毛蜡, 足膜, 隐形眼镜护理液
`
