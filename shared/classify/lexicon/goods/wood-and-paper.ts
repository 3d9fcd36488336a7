/** Wood, cork, plaiting, paper, print (chapters 44 to 49): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const woodAndPaper = `
440111 firewood conifer, logs kindling
440112 firewood, kiln dried log, kindling, log, wood log
440122 smoker chip, smoking chips, wood chip
440131 wood pellet
440132 heat log, wood briquette
440139 hamster bedding, pet bedding wood, sawdust, wood shavings
440149 bark chips, wood bark, wood waste
440210 bamboo charcoal
440290 bbq charcoal, briquette, charcoal, charcoal briquette, coconut charcoal, lumpwood charcoal, shisha charcoal, 木炭, 烧烤炭
440311 pole treated, telegraph pole
440399 rough timber, roundwood
440410 fence stake, hoopwood, picket stake, split pole, vine stake
440500 wood flour, wood wool
440611 railway sleeper, sleepers wood
440711 decking board softwood, pine timber, sawn timber pine, softwood timber
440712 spruce timber
440791 oak board, oak timber
440799 balsa sheet, balsa wood, sawn hardwood, timber
440810 veneer conifer
440890 veneer, wood veneer
440910 architrave, dado rail, pine moulding, skirting board, softwood moulding, tongue and groove
440922 tropical hardwood flooring
440929 dowel rod, hardwood flooring, hardwood moulding, parquet strip, wood beading, wood dowel, wood moulding hardwood, wood strip, wooden dowel
441011 chipboard, melamine faced chipboard, particle board
441012 osb
441112 thin mdf
441114 laminate flooring mdf, mdf, mdf board, mdf sheet
441192 fibreboard, hardboard, pegboard
441194 insulation fibreboard, softboard
441210 bamboo plywood
441231 胶合板
441233 birch plywood, plywood birch
441234 hardwood plywood, plywood, plywood sheet
441239 softwood plywood
441252 blockboard
441299 laminated wood panel, veneer panel
441300 densified wood
441410 tropical wood frame
441490 frame, mirror frame wood, photo frame, picture frame, poster frame, wooden frame, wooden photo frame, wooden picture frame, 木相框
441510 cable drum wood, packing case wood, packing crate wood, wooden box packing, wooden crate
441520 pallet, pallet collar, wooden pallet
441600 barrel, cask, coopers product, oak barrel, stave, tub wooden, vat wooden, whisky barrel, wooden barrel, wooden bucket
441700 axe handle, boot last, broom handle, broom handle wood, brush body wood, brush handle, hammer handle, mop handle wood, shoe tree wood
441700 tool handle, wooden handle
441811 wooden window
441821 wood door
441829 door, door frame, door wood, internal door, oak door, shed door, threshold wood, wooden door
441830 beam wood, timber post, wood post
441840 shuttering concrete
441850 shake roofing, shingle wood
441873 bamboo flooring
441874 mosaic parquet
441875 engineered flooring, engineered wood flooring, multilayer parquet, wood flooring
441879 flooring panel, laminate flooring, parquet, parquet flooring
441881 glulam
441889 structural timber
441891 bamboo door
441899 cellular wood panel, decking, decking tile wood, newel post, roof truss, stair part, stair spindle, staircase, trellis wood?, wooden gate?
441899 wooden stair
441911 bamboo chopping board, bamboo cutting board
441912 bamboo chopstick
441919 bamboo bowl, bamboo cutlery, bamboo plate, bamboo tray, bamboo utensil
441920 wooden spoon tropical
441990 bread bin wood, bread box, butter dish wood, cake board wood, cake stand wood, egg cup wood, egg holder wood, honey dipper, knife block wood
441990 lazy susan, mortar wood, muddler, pastry board, pepper mill wood, pizza board, pizza peel wood, rolling pin, salad bowl wood, salad server
441990 spice rack wood, wine rack wood?, wood coaster, wooden board, wooden bowl, wooden chopsticks, wooden coaster, wooden cup, wooden cutlery
441990 wooden fork, wooden plate, wooden serving tray, wooden spatula, wooden spoon, wooden tray, wooden utensil, 擀面杖, 木勺, 木托盘, 木碗, 木铲
442011 tropical wood ornament, wooden statuette tropical
442019 carved wood, christmas ornament wood, wood carving, wooden elephant, wooden figurine, wooden heart, wooden letter, wooden ornament
442019 wooden sculpture, wooden statue, 木摆件, 木雕
442090 coat rack wooden, cutlery canteen, hat rack wood, jewellery box wooden, keepsake box, keepsake box wooden, key box wooden, marquetry
442090 memory box, needlework box, sewing box, tea box wood, violin case wooden, wood casket, wooden box, wooden case, wooden chess box, wooden chest
442090 wooden jewellery box, wooden jewellery case, wooden tray box, 木匣, 木盒
442110 clothes hanger wooden, coat hanger wood, wooden clothes hanger, wooden hanger, 木衣架
442120 coffin
442191 bamboo article, bamboo bath tray, bamboo blind, bamboo cane stake, bamboo fence, bamboo ladder, bamboo peg, bamboo skewer, bamboo stick
442191 bamboo straw, bamboo toothpick, 竹制品, 竹签
442199 beehive, bird box, bird feeder wood, bird house, bird table, birdhouse, blind slat, blind venetian wooden, bug hotel, cat house wood
442199 chicken coop, clothes horse wood, clothes peg wooden, clothes pin, cocktail stick, craft stick, curtain pole wood, dibber, dog kennel
442199 dog kennel wooden, dog steps wood, embroidery hoop, fence, gate wood, hedgehog house, hen house, hook board wood, hoop wood, hutch
442199 ice cream stick, insect hotel, kennel, key holder wood, knitting wooden?, label wooden, ladder wood, lolly stick, match wood, memory box wood
442199 nest box, nesting box, paint stirrer, paving block wood, pet gate wooden, plaque wood, rabbit hutch, raised bed planter, skewer, spool wooden
442199 stamp block, step ladder wood, stirrer, tent peg wood, toilet paper holder wooden, toothpick wood, toothpick wooden, toothpicks, trellis
442199 venetian blind wood, wax melt warmer wood, wood craft, wood embroidery hoop, wood plug, wood shim, wood signs, wood slice
442199 wooden barrel planter, wooden bead, wooden blank, wooden blind, wooden bracket, wooden clothes airer, wooden coat hook, wooden crutch tip
442199 wooden curtain rings, wooden cutout, wooden decoration, wooden disc, wooden easel tabletop, wooden fence panel, wooden hook, wooden keyring
442199 wooden ladder, wooden matches splint, wooden name sign, wooden peg, wooden planter, wooden plaque, wooden ring, wooden ruler?
442199 wooden shelf bracket, wooden sign, wooden skewer, wooden stake, wooden step, wooden stick, wooden stirrers, wooden tag, yoga block wood, 木棒, 木牌
442199 木珠, 鸟屋
450110 cork raw
450310 cork stopper, corks, wine cork
450390 cork article, cork board, cork coaster, cork mat, cork placemat, cork yoga block, shuttlecock cork, 软木
450410 agglomerated cork, cork board sheet, cork floor, cork roll, cork sheet, cork tile
450490 cork gasket
460121 bamboo mat, bamboo placemat, bamboo screen roll, sushi mat
460122 rattan mat, rattan placemat, rattan webbing
460129 reed screen, rush mat, seagrass mat, straw mat, willow screen
460192 bamboo plait
460194 raffia plait, straw plait, wicker plait
460199 paper rope mat, plaiting material mat, raffia mat
460211 bamboo basket, bamboo lampshade?, bamboo steamer, 竹篮
460212 rattan, rattan ball, rattan basket, rattan tray, wicker basket
460219 banneton, basket weave, bread basket, gift basket, hamper, hamper basket, hyacinth basket, jute basket woven, jute basket?
460219 laundry basket wicker, log basket willow, loofah article, loofah natural, luffa, moses basket, moses basket wicker, palm leaf basket
460219 picnic basket, picnic hamper, proving basket, raffia basket, seagrass basket, straw bag, straw basket, straw beach basket, wicker hamper
460219 wicker heart, wicker tray, willow basket, wreath wicker, 编织篮, 草编包, 藤篮
460290 paper rope basket, plaited basket, poly rattan basket, rattan effect basket, resin wicker basket, woven plastic basket
470329 bleached pulp, wood pulp
470790 waste paper
480100 newsprint
480210 handmade paper
480254 copy paper light, paper thin
480255 a4 paper ream roll
480256 a4 paper, a4纸, copier paper, copy paper, drawing paper, paper a4, paper sheet, plain paper, printer paper, sketch paper, watercolour paper
480256 writing paper, writing paper sheet, xuan paper sheet, 复印纸, 打印纸
480257 a4 copy paper
480258 a4 card, cardboard sheet plain, cartridge paper heavy
480261 mechanical paper roll
480262 watercolour pad?
480300 kitchen roll jumbo, kitchen towel paper, kitchen towels, paper towel roll, tissue stock
480411 brown paper, kraftliner, 牛皮纸
480419 kraft board
480421 sack kraft
480439 brown wrapping paper, kraft paper, kraft paper roll, kraft wrapping
480519 corrugating medium, corrugating paper
480540 filter paper sheet
480591 acid free tissue, newsprint packing paper, wrapping paper plain
480593 bookbinding board, grey board, greyboard
480610 vegetable parchment
480620 baking paper roll?, greaseproof paper
480630 tracing paper
480640 glassine, glassine paper, transparent paper, 油纸, 烘焙纸, 硫酸纸
480700 card stock?, cardboard sheet, composite paper, composite paper board, mount board
480810 corrugated card roll, corrugated cardboard
480890 corrugated paper, crepe paper, crepe paper roll, embossed paper
480920 carbonless paper, self copy paper
481013 art paper, coated art paper, gloss photo paper, inkjet paper, photo paper
481019 coated paper, glossy paper
481022 lightweight coated paper
481029 lightweight coated
481092 coated board
481099 photo coated
481110 bituminised paper, tarred paper
481141 gummed paper, kraft tape, label paper, label sheet, masking paper tape, paper tape adhesive, printable sticker paper, self adhesive paper
481141 sticker paper, sticky label paper, 和纸胶带, 美纹纸
481149 gummed tape
481151 plastic coated paper bleached
481159 baking paper, freezer paper, greaseproof silicone paper, laminated paper, parchment paper
481160 wax paper, wax wrap, waxed paper
481190 cardstock, christmas wrapping paper, colored paper, coloured card, coloured paper, construction paper, craft paper, decorative paper
481190 decoupage paper, gift wrap, gift wrap roll, gift wrapping paper, glitter card, origami paper, paper pack 12x12, patterned paper
481190 scrapbook paper, scrapbooking paper, sugar paper, table roll paper, thermal paper roll, tissue paper gift, tissue paper printed
481190 transfer paper?, wrapping paper, wrapping paper roll, 包装纸, 彩纸, 折纸, 热敏纸
481200 filter block paper pulp
481310 cigarette paper booklet, rizla, rolling paper
481390 cigarette paper
481420 wallpaper vinyl, washable wallpaper
481490 lining paper, wall covering, wall mural paper, wall paper, wallpaper, wallpaper border, 墙纸, 壁纸
481620 self copy paper duplicate
481690 carbon paper, stencil paper, sublimation paper, tattoo stencil paper
481710 cash envelope, envelope, jiffy bag, mailer, mailer paper, padded envelope, padded envelope paper, 信封
481720 letter card, plain postcard, postcard plain
481730 letter set, notelet set, stationery writing set, writing compendium, writing set
481810 andrex, bathroom tissue, cushelle, loo roll, nicky toilet, toilet paper, toilet roll, toilet tissue, 卫生纸, 厕纸
481820 balsam tissue, blue roll, couch roll, couch tissue, face tissue, facial tissue, hand towel paper, handkerchief paper, kitchen paper
481820 kitchen roll, kleenex, makeup tissue, man size tissues, mansize tissue, paper hand towels, paper towel, pocket tissue, tissue, wipes dry paper
481820 抽纸, 纸巾, 面巾纸
481830 cocktail napkin, lunch napkin, napkins paper, paper napkin, paper serviettes, paper table cover, paper table runner, paper tablecloth
481830 party napkin, serviette, table cover paper, tablecover paper, 餐巾纸
481850 disposable paper gown, paper clothing
481890 bed sheet paper, disposable bed cover, disposable bed sheet paper, hospital article paper, paper bed sheet, paper bib, paper gown
481890 toilet seat cover paper
481910 archive box corrugated, cardboard box, cardboard carton, carton, corrugated box, mailing box, moving box, packing box, postage box, postal box
481910 shipping box, shipping carton, 快递纸箱, 纸箱
481920 bakery box, box, box gift, cake box, cupcake box, egg box, favour box, folding box, folding carton, gable box, gift box, giftbox, hamper box
481920 hamper box card, jewellery gift box, magnetic gift box, paper box, party box, pizza box, pizza box card, popcorn box, presentation box
481920 takeaway box, treat box, 包装纸盒, 礼品盒
481930 large paper sack, paper sack, refuse sack paper
481940 bottle gift bag, carrier paper, gift bag, glassine bag, kraft bag, lunch bag paper, paper bag, paper carrier bag, party bag, party bag paper
481940 sandwich bag paper, sweet bag paper, treat bag, 礼品袋, 纸袋
481950 card mailer, cardboard mailer, cardboard tube, cd sleeve, paper pouch, paper sleeve, paper sleeve packing, pillow box, postal tube, pouch paper
481950 record sleeve
481960 archive box, box file, document tray cardboard, letter tray card, magazine file, magazine holder card, storage box card
482010 a4 pad, a5 notebook, academic diary, account book, address book, baby journal, bullet diary, bullet journal, cash book, day planner, desk pad
482010 diary, drawing pad, duplicate book, exercise book pad, filofax, gratitude journal, guest book, index card, invoice book, jotter, journal
482010 ledger, legal pad, letter pad, log book, memo pad, mileage log, notebook, notebook a5, notelet, notepad, order book, order pad, organiser diary
482010 pad a4, password book, personal organiser, planner, pocket diary, post it, post it notes, receipt book, refill pad, reporters notebook
482010 ruled notebook, scratch pad, shopping list pad, sketch book, sketch pad, sketchbook, sticky notes, sticky notes pack, sticky pad, to do list
482010 to do list pad, travel journal, undated planner, visitor book, wedding planner, weekly planner, writing pad, 便签, 手账, 日记本, 本子, 笔记本
482020 exercise book, exercise books school, 练习本
482030 binder, document folder card, expanding file, file cover, file folder, folder, index divider?, lever arch file, presentation folder
482030 ring binder card, square cut folder, suspension file, 文件夹纸
482040 continuous form, manifold book
482050 album, card binder, card binder album, coin album, memory album, photo album, scrapbook, self adhesive album, slip in album, stamp album
482050 sticker album, wedding album, 相册, 集邮册
482090 blotting pad, book cover, book cover paper, clipboard, desk blotter, paper folder stationery, school stationery
482110 address label, barcode label, bottle label, clothing label paper printed, gift tag, hang tag, jar label, labels, luggage tag paper, name label
482110 name label printed, parcel label, price label, printed label, printed sticker, return labels, shipping label, sticker label printed, swing tag
482110 wine label, 不干胶标签, 吊牌, 标签
482190 address labels plain, blank label, label roll, label unprinted, luggage label blank, plain label, sticky label, tag paper blank, thermal label
482210 textile bobbin paper
482290 cardboard core, spool paper
482320 coffee filter, coffee filter paper, filter paper, filter paper disc, laboratory filter paper, tea filter, tea filter paper, 滤纸
482340 dial chart, recorder chart, thermal receipt roll?
482361 bamboo paper plate
482369 air fryer liner, bagasse plate, baking case paper, bun case, burger box, cake board, cake case, cake drum, chip tray, coffee cup paper
482369 cupcake case, disposable bowl, disposable cup, doily, foil cake board, loaf tin liner, muffin case, paper bowl, paper cup, paper liner baking
482369 paper party plate, paper plate, paper straw, paper tray, party plate, party tableware paper, petit four case, 纸吸管, 纸杯, 纸盘
482370 egg box pulp, egg carton, egg tray pulp, moulded pulp, paper pulp pot, seedling pot pulp
482390 baking case, baking liner, bridge card, bunting paper, cake topper card, cake topper paper, card blank, card topper, cardboard cutout
482390 cardboard scratcher, cardboard stand, cardboard standee, cardboard tube craft, cat scratcher cardboard, confetti paper, cupcake wrapper
482390 die cut, dress pattern, fax roll, gasket paper, hand fan paper, honeycomb paper, honeycomb paper ball, jacquard card, luggage tag card
482390 masks cardboard, paper article, paper banner, paper chain, paper confetti, paper crafts, paper cut, paper cutting, paper decoration, paper fan
482390 paper flowers craft, paper garland, paper hat shape, paper lampshade, paper lantern?, paper mache, paper pattern, paper pom pom, paper shred
482390 paper streamers, paper tape till, papier mache, papier mache letter, parchment circle, party banner, party popper paper, photo booth prop
482390 pinata, place card, place card blank, punch card, quilling, quilling strip, scoring pad, scratch art, sewing pattern, sewing pattern paper
482390 shredded paper, streamer, table confetti paper, thermal till roll, till roll, tissue pom pom, 拉菲草, 纸扇, 纸灯笼
490110 booklet, brochure, crochet pattern, fact sheet, flyer, folded brochure, folded leaflet, information leaflet, instruction leaflet
490110 instruction sheet, instructions, knitting pattern, knitting pattern leaflet, leaflet, menus, newsletter, order of service, pamphlet
490110 pattern leaflet, poster leaflet, printed leaflet, programme, prospectus, recipe card, recipe leaflet, recipe sheet, safety leaflet
490110 sewing pattern booklet, sewing pattern leaflet, single sheet print, takeaway menu, user guide, 传单, 宣传册
490191 dictionary, encyclopaedia, encyclopedia
490199 activity book adult, annual, annual book, atlas book?, atlas road, autobiography, bedtime stories, bible, bible study book, biography, book
490199 book of poems, box set books, brochure bound, catalogue?, cgp, childrens story book, colouring book adult, comic book, cook book, cookbook
490199 cookery book, crime novel, crossword book, diary book printed, diary of a wimpy kid, edition, exam papers, fairy tale, fiction, fiction book
490199 graphic novel, guide, guide book, hardback, hardback book, hardcover, harry potter and the, history book, hymn book, instruction manual
490199 joke book, language course book, lonely planet, magazine book, manga, manual, manual book, memoir, novel, paperback, phonics reader, photo book
490199 picture dictionary, planner book printed, poetry, poetry book, programme football, puzzle book, puzzle magazine, quiz book, quran, recipe book
490199 revision guide, romance novel, science fiction, self help book, songbook text, story, story book, story collection, storybook, study guide
490199 sudoku, tarot book, textbook, travel guide, trilogy, user manual, wordsearch, workbook, 书, 图书, 小说, 教材
490210 daily newspaper, newspaper daily
490290 comic, football magazine, journal magazine, magazine, newspaper, periodical, vogue, 杂志
490300 activity book, baby book, bath book, board book, children picture book, cloth book?, coloring book, colouring book, colouring set book
490300 dot to dot, drawing book, drawing book children, kids colouring book, lift the flap, magic painting book, my first book, picture book
490300 picture story, sound book, sticker album kids, sticker book, touch and feel book, 填色书, 涂色书, 绘本
490400 music book, music score, piano music, sheet music, songbook
490520 atlas, map book, road atlas
490590 chart map, globe, globe map, map, nautical chart, ordnance survey, os map, printed map, road map, scratch map, wall map, world globe, 地图
490600 architect plan, blueprint, manuscript, technical drawing
490700 bank note, banknote, book of stamps, cheque, cheque book, first class stamp, gift voucher, gift voucher value, lottery ticket, passport blank
490700 postage stamp, revenue stamp, share certificate, stamp unused, tickets with value, traveller cheque, voucher stamp
490810 ceramic decal transfer, ceramic transfer, tattoo sheet, vitrifiable transfer, water slide decal, waterslide decal
490890 decalcomania, dtf transfer, face tattoo, heat transfer, iron on patch transfer, iron on transfer, nail decal, nail sticker, nail water decals
490890 nail wraps, rub on transfer, tattoo sticker, temporary tattoo, transfer sheet, transfer sticker, transfers, 烫画, 纹身贴
490900 anniversary card, birthday card, blank greeting card, business announcement card?, card, card greeting, card pack, card personalised
490900 christmas card, congratulations card, easter card, fathers day card, get well card, gift card blank, good luck card, greeting card
490900 invitation card, invitations, invite, moonpig, mothers day card, new baby card, new home card, note cards, notecard, party invite
490900 personalised card, place card printed, pop up card, postcard, save the date, sympathy card, thank you card, valentines card, wedding card
490900 wedding invitation, xmas card, 明信片, 生日卡, 请柬, 贺卡
491000 advent calendar paper, calendar, calendar block, desk calendar, wall calendar, 台历, 挂历, 日历
491110 advertising calendar?, advertising card, advertising flyer, advertising leaflet, advertising poster, brochures advertising
491110 catalogue advertising, commercial catalogue, marketing material, poster advertising, price list, product catalogue, promotional leaflet
491110 trade advertising, trade catalogue, travel brochure
491191 a3 print, a4 print, art, art poster, art print, canvas, canvas print, canvas wall art, design print, digital print, engraving print modern
491191 film poster, flash card picture, football sticker card, framed print, giclee, giclee print, illustration, kpop photocard, painting print, photo
491191 photo print, photo strip, photocard, photograph, picture, picture print, pokemon card?, polaroid photo print, postcard print, poster
491191 prayer card picture, print, print personalised, print picture, reproduction print, screen print art, sticker printed, trading card, wall art
491191 wall art print, wall canvas, wall poster, wall print, 挂画, 海报, 照片, 装饰画
491199 application form, appointment cards, banner printed, bookmark, business card, certificate, chart poster, chart printed, comment card
491199 concert ticket, contracts, craft pattern, decorative stickers, deeds, document printed, documents, exam certificate, flash cards, flashcards
491199 form, gift card paper, gift tag printed, id card, invoices, leaflet non advertising, learning cards, legal documents, letter from santa
491199 letter printed, lottery, loyalty card, medical record, membership card, membership card printed, menu, menu card, menus printed, name card
491199 paper documents, paperwork, parking permit, passport?, pdf, place name card, plane ticket, planner insert, plastic card printed
491199 playing mat paper, printed card, printed form, printed matter, printed paper, printed sign card, raffle ticket, record card, reward chart
491199 score card, scratch card, star chart, sticker, sticker pack, sticker sheet, sticker sheet printed, table numbers, tag printed, tarot guide?
491199 ticket, vinyl sticker printed, visa document, voucher, voucher printed, wall chart, wedding seating plan, worksheet, yoga cards, 印刷品, 文件
`
