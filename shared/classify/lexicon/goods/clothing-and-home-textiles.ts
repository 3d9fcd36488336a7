/** Clothing and made-up textiles (chapters 61 to 63): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const clothingAndHomeTextiles = `
611510 compression sleeve, compression stockings, support stockings, 压力袜, 静脉曲张袜
611610 coated gloves, safety gloves, 劳保手套, 园艺手套
611780 knitted accessory, knitted collar, knitted headband
621010 disposable coverall, disposable gown, non woven gown, tyvek suit
621020 raincoat coated men
621040 protective suit, rubber apron?, waders, waterproof garment
621050 waterproof clothing women, waterproofs
621210 balcony bra, bra, bra and brief set, bra set, bralet, bralette, comfort bra, crop bra, first bra, full cup bra, lingerie set, mastectomy bra
621210 maternity bra, minimiser bra, multiway bra, non wired bra, nursing bra, plunge bra, post surgery bra, push up bra, sports bra, stick on bra
621210 strapless bra, t shirt bra, teen bra, training bra, underwired bra, wireless bra, 内衣套装, 哺乳内衣, 文胸, 胸罩, 运动内衣, 运动文胸
621220 control briefs, control pants, girdle, panty girdle, shapewear, shapewear shorts, shaping brief, shaping shorts, spanx, tummy control
621220 tummy control briefs, tummy control shorts, waist cincher, waist trainer, 塑形, 塑身衣, 收腹裤, 束腰
621230 basque, body shaper, bodyshaper, corselette, corset body, shapewear body, shaping bodysuit
621290 abdominal binder, athletic support, belly band, bra accessories, bra insert, bra strap, braces, braces clothing, braces trouser
621290 breast forms insert?, breast pad fabric?, breast tape, chest binder, corset, garter belt, maternity belt, nipple cover, post pregnancy belt
621290 suspender belt, suspenders, trouser braces, 乳贴, 吊袜带, 束身衣, 背带, 胸贴
621710 bag strap fabric, bow, cuff, dress collar, fabric brooch, fabric flower brooch, gaiter fabric, hair accessory fabric, hair wrap, hat ribbon
621710 headpiece, obi, sleeve protector
630110 electric throw, electric underblanket, heated blanket, heated overblanket, heated underblanket, 电热毯
630190 blanket wool mix, hot water bottle blanket
630221 character bedding, floral duvet set, kids duvet set, printed duvet
630222 microfibre duvet set, reversible duvet
630232 easy care sheet, microfibre sheet, polycotton sheet
630260 baby towel, bath mat towel, bath sheet, bath towel, beach towel, changing robe towel, changing towel, cuddle towel, face cloth, face flannel
630260 face towel, facecloth, flannel face cloth, flannels, golf towel, guest towel, gym towel, gym towel cotton, hair towel, hair wrap towel
630260 hand towel, hooded towel, kids towel, muslin square?, poncho towel kids, sand free towel, swim towel, tea towel terry, terry towel, towel
630260 towel bale, towel poncho, towel set, wash cloth, washcloth, 干发帽, 毛巾, 沙滩巾, 洗脸巾, 浴巾
630291 cotton glass cloth, dish towel, linen tea towel, linen towel, muslin cloth, roller towel, tea towel, waffle towel
630293 hair turban towel, microfiber towel, microfibre towel
630299 microfibre bath towel
630399 bamboo blind fabric, door beads
630419 bed cover, bed skirt, mattress topper cover, quilted bedspread, sofa throw quilted, valance bed, 床盖, 床裙
630420 蚊帐
630493 armrest cover, canopy bed, cot canopy, headboard cover, macrame wall hanging, table skirt, tree skirt fabric
630510 gunny bag, hessian bag, hessian sack, jute bag packing, jute bag sack, jute sack, potato sack
630520 cotton drawstring bag, cotton packing bag, cotton sack
630532 big bag, builders bag, bulk bag, fibc, ton bag
630533 gravel bag, ikea bag, laundry sack woven, polypropylene sack, rubble sack, sandbag, storage sack, woven polypropylene bag, woven sack, 编织袋
630539 mesh bag packing, nonwoven bag
630590 textile sack
630612 awning, awning canopy, canopy, canopy awning, caravan awning, garden shade, gazebo cover, gazebo side, ground sheet, groundsheet
630612 groundsheet tarp, parasol cover, pergola cover, porch awning, sail shade, shade sail, sun canopy, sun sail, sun shade, sun shade sail, sunblind
630612 tarp, tarpaulin, trailer cover, truck cover, waterproof tarpaulin, wind break, 天幕, 遮阳帆, 遮阳网, 防水布
630619 canvas tarpaulin, cotton awning
630622 4 person tent, beach shelter, beach tent, bivvy, camping tent, dome tent, event shelter, festival tent, fishing bivvy, fishing shelter, gazebo
630622 ice fishing tent, inflatable tent, man tent, marquee, party tent, play tent fabric, play tent?, pod tent, pop up gazebo, pop up tent, shower tent
630622 sun tent, tent, tipi, tipi tent, toilet tent, tunnel tent, utility tent, windbreak, 天幕帐篷, 帐篷
630629 bell tent, cotton tent
630630 kite sail, sail, sail for boat, sailcloth, windsurf sail
630640 air mattress, air pillow, airbed, airbed flocked, camping air bed, camping mat inflatable, inflatable bed, inflatable mattress flocked
630640 inflatable pillow, inflatable sleeping mat, pneumatic mattress textile, self inflating mat, self inflating mattress, sleeping mat inflatable, 充气床
630640 气垫床, 防潮垫
630690 awning skirt, bivvy bag, camp bed fabric, camping equipment textile, camping goods, camping hammock, camping mat, camping pillow cover
630690 camping windbreak, canvas bucket, fly sheet, folding camping mat?, ground mat, hammock, hammock camping, pet tent, picnic blanket waterproof
630690 picnic mat, picnic rug waterproof, tent accessory, tent footprint, tent inner, 吊床, 野餐垫
630710 car cloth, chamois cloth, cleaning cloth, cloths, dish cloth, dishcloth, drying cloth, drying cloth car, dust cloth, duster, duster cloth
630710 duster refill, dusting cloth, e-cloth, face cleansing cloth, floor cloth, floor mop head, glass cleaning cloth, glass cloth
630710 glasses cleaning cloth, j cloth, lens cloth, makeup remover cloth, microfiber cloth, microfibre cloth, minky m cloth, mop cloth, mop head
630710 mop pad, mop refill, polishing cloth, reusable wipes, scouring cloth, silver cloth, sponge cloth, spontex, steam mop pad, swedish dishcloth
630710 tea cloth, washable mop, window cloth, yellow duster, 抹布, 洗碗布, 清洁布, 百洁布, 眼镜布
630720 arm float vest, buoyancy aid, life belt, life vest, lifebelt, lifejacket, swim float jacket, 救生衣
630790 award rosette, baby carrier, baby nest?, baby play mat fabric, baby rein, baby sling, back brace?, back carrier, bag dryer, bag handle fabric
630790 bag hanger, bag strap, banner, banner textile, bbq cover, bed guard, belly band dog, bib apron disposable?, bike cover, blackout eye mask
630790 boat cover, bottle bag fabric, bottle cover, bottle sleeve, bowl cover, bowl cover fabric, breast pad reusable, breathable mask, buggy liner
630790 bunting, bunting fabric, cable sleeve, cable strap, cable wrap velcro, camera strap fabric, can cooler, car cover, car seat cover universal
630790 car seat liner, caravan cover, cargo strap, casserole cover, changing mat fabric, christmas sack, christmas stocking fabric, cloth mask
630790 clothes cover, cooling mat, cosplay prop textile, cot bumper, cover, cover fabric, cup sleeve fabric, cushion insert?, disposable mask
630790 dog car seat cover, dog harness fabric?, dog nappy, dog pants, dog tent, door draught excluder, door hanging, double oven glove, draught excluder
630790 drawstring pouch, dress cover, dust bag, dust cover, dust mask, dust sheet, fabric banner, fabric basket, fabric box, fabric bucket
630790 fabric bunting, fabric crown, fabric gift bag, fabric mask, fabric storage box, face covering mask, face mask, face mask cotton
630790 face mask disposable, face mask fabric, ffp2 mask, filter mask, flag, flag pole banner, fly net, food cover net, furniture cover
630790 furniture cover outdoor, gait belt, garden furniture cover, garment cover, gift bag fabric, grill cover, grow bag, gun sling, gym towel clip
630790 hairdressing cape, hammock strap, hand flag, handle cover, hanging organiser, harness toddler, head cover golf, heat bag, heat pad fabric
630790 heated pad pet, hook and loop tie, hot pack cover, ice pack cover, insect net, ironing mat, jewellery pouch, keyboard cover, kinesiology band
630790 kit sewing cut, kn95, kn95 mask, knee pad gardening, koozie, laundry bag, laundry net, laundry net bag, lavender eye pillow, lifting sling
630790 lifting strap, litter mat, luggage cover, luggage strap, lunch wrap, mask, mask disposable, mattress bag fabric, medical mask, moving strap
630790 muslin bag, needle case, number bib, nut milk bag, organiser hanging fabric, organza bag, oven glove, oven mitt, pacifier clip fabric, pad fabric
630790 paint sheet, party sash, patio cover, patio set cover, peg bag, pennant, pet bed?, pet blanket?, pet cooling mat, pet mat, pet seat cover
630790 phone lanyard, phone strap, pin cushion, pincushion, plant bag, play tunnel?, pool cover?, posture corrector, pot holder, pouch fabric
630790 pram blanket?, pram clip strap, pram cosy, pram footmuff?, pram hood?, pram liner, prize rosette, punching bag cover, puppy mat, puppy pad?
630790 pushchair cover, pushchair liner, ratchet strap, recovery suit pet, resistance band fabric, reusable bag, reusable nappy?, ribbon bow, rosette
630790 safety harness, sand bag fabric, sanitary bag, sanitary belt, santa sack, sash birthday, scratch mittens?, seat belt cover, seat belt pad
630790 seat belt strap, sewing kit fabric, shoe bag fabric, shoe cover fabric, shoe organiser, shoe organiser fabric, shopping trolley seat cover
630790 sleep eye mask, sleep mask, sling, sling lifting, steering wheel cover fabric, stocking filler bag, storage bag fabric, storage box fabric
630790 storage cube fabric, strap, suit cover, suitcase cover, surgical mask, swaddle wrap?, table flag, tassel garland fabric, tea cosy, tent carpet
630790 tent repair, textile article, textile label holder, tie back, tie down strap, tool pouch fabric, tow strap, towelling strap, towing strap
630790 toy hammock, toy storage bag, toy storage fabric, tree wrap, umbrella cover, underbed storage, velvet pouch, wardrobe organiser, wash bag laundry
630790 wash bag net, wash net, washing bag, webbing sling, wedding dress bag, wedding sash, weighted eye mask, wheat bag, wheat bag cover, windsock
630790 wrist strap, 口罩, 挂绳, 收纳挂袋, 旗帜, 洗衣袋, 眼罩, 绑带, 背带婴儿, 车罩, 防尘罩
630800 craft kit, craft kit felt, crochet kit, crochet set, cross stitch, cross stitch kit, embroidery kit, embroidery set, felt kit, felting kit
630800 knit kit, knitting kit, latch hook kit, macrame kit, needle felting kit, needlecraft kit, needlepoint kit, needlework kit, punch needle
630800 punch needle kit, rug making kit, sewing craft kit, sewing kit craft, sewing kit felt, tapestry kit, weaving kit, 刺绣套装, 十字绣
630900 second hand clothes, used clothes, used clothing, vintage clothing, worn clothing, 二手衣服, 旧衣
631010 rags, textile scrap, wiping rag
`
