/** Words that name no kind of goods on their own, alone or with one another, by what they speak of. */
const groups = {
  anything: `accessory spare good goods item product article merchandise stuff thing component consumable part fitting fixture piece pcs pc unit set kit bundle pack lot batch content contents other various assorted assortment
    miscellaneous misc mix mixed general several some all kind different default generic unknown unspecified none null na tba tbc etc empty dummy test number code hs hscode no n`,
  trade: `parcel package packet packaging order purchase web shop store retail outlet marketplace amazon ebay client customer invoice attached manifest document documentation doc paperwork commercial consignment consolidation consolidated
    groupage cargo freight pallet load carrier courier royal mail tracked evri dpd shipment shipping delivery postage priority posting insurance handling fee charge rebate value total pending return returned returns replacement
    exchange refurbished used sample trial free new stock obsolete donation gift giftset present hamper souvenir promo promotion promotional offer loyalty gwp pwp advertising marketing exhibition voucher download digital mystery blind box`,
  field: `household home house household electronic electrical electric device gadget appliance machine machinery mechanical motor engine engineering tool hand hardware equipment supply material solution system agricultural farm
    aircraft aquarium auto automotive car truck trailer caravan van vehicle bathroom bazaar beauty hair hairdressing beekeeping building construction roofing plumbing welding refrigeration ventilation lighting butchery catering
    hospitality kitchen cleaning cosmetic chemical flammable hazardous haz dangerous perishable ambient biological craft art hobby decoration decor decorative ornamental dental medical healthcare health hygiene sanitary medicine drug
    pharmaceutical pharma display didactic entertainment media food foodstuff grocery fresh ingredient garden outdoor industrial laboratory office school sport sporting travel pet protective safety novelty toy collectable
    collected memorabilia personal effect private belonging process processing`,
  clothing: 'apparel clothing clothe clothe garment textile fabric wear wearing sportswear womenswear menswear knitwear workwear homewear outerwear partywear outfit uniform fashion lifestyle headwear footwear',
  sort: 'jewelry jewellery jewel furniture homeware kitchenware haberdashery vegetable snack instrument',
  wearer: 'boy girl men women man woman kid child children adult baby lady ladie unisex him her mum dad family friend',
  occasion: 'love happy birthday anniversary wedding christmas xmas valentine day surprise random customised customized custom personalised personalized handmade unique special limited collection range series edition version',
  size: `size small medium large xl xxl xxxl xs onesize one two three four five six seven eight nine ten single double king queen month year age petite regular tall short long mini super big high low waist leg inside length
    uk eu us china`,
  look: `colour color multi multicolour multicolor black white red blue green grey gray pink purple yellow orange brown beige biege navy cream khaki gold silver rose clear burgundy burgandy mocha taupe teal indigo
    dusty light dark royal sky bright pastel translucent camel print printed plain striped style design model type classic vintage modern original premium luxury quality best brand branded unbranded`,
  stuff: 'plastic metal wood wooden glass leather cotton polyester elastane polyurethane steel aluminum aluminium rubber paper silicone ceramic',
  grammar: 'the and or of in a an to by with for my your it is this that as per said contain',
}

/** Words that name no kind of goods on their own: what customs refuses as a description, sizes, colours, trade talk. */
export const emptyWords: ReadonlySet<string> = new Set(Object.values(groups).flatMap((words) => words.split(/\s+/)))

/** The same in Chinese; what is left of a title without them must name something. */
export const emptyHan =
  /配件|零件|礼品|礼物|样品|商品|货物|物品|产品|用品|杂货|杂物|百货|日用|其他|其它|赠品|套装|组合|电子|家居|家用|个人|物件|东西|新款|爆款|热卖|跨境|批发|厂家|直销|定制|多功能|通用|创意|时尚|男|女|儿童|黑色|白色|红色|蓝色|大号|小号|包邮|的|件|个|一批|服饰|饰|工具|设备|材料|食品|衣物/g
