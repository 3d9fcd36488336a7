/** Hides, leather goods, saddlery, fur (chapters 41 to 43): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const leatherAndFur = `
410120 bovine hide raw, raw hide
410419 wet blue leather
410449 cowhide, crust leather
410510 sheepskin tanned wet
410712 bovine leather, finished leather, leather hide, leather offcut, upholstery leather
411200 lamb leather, nappa, sheep leather
411310 goat leather, kid leather
411320 pigskin leather
411330 reptile leather, snakeskin
411410 chamois, chamois leather, shammy
411420 metallised leather, patent leather
411510 bonded leather, composition leather
420100 bridle, cat collar, cat harness, collar dog, dog bandana, dog boots, dog bow tie, dog clothes, dog coat, dog collar, dog costume, dog harness
420100 dog jacket, dog jumper, dog lead, dog leash, dog life jacket, dog muzzle, dog raincoat, dog seat belt, dog toy leather?, extending lead
420100 flexi lead, fly mask horse, fly rug, girth, halter horse, head collar, headcollar, horse bit, horse boot, horse bridle, horse halter, horse rug
420100 id tag collar, knee pad horse, lead rope, numnah, pet bandana, pet carrier?, pet clothes, pet collar, pet costume, pet harness, pet lead
420100 poo bag holder, puppy collar, reins, retractable dog lead, retractable lead, saddle, saddle bag horse, saddle cloth, saddle pad, slip lead
420100 stable rug, stirrup leather, training collar, training lead, turnout rug, 宠物衣服, 牵引绳, 狗绳, 狗衣服, 猫项圈, 胸背带, 项圈
420212 kids suitcase, travel set bag, vanity
420232 document pouch travel, id wallet, mobile pouch, phone wallet, ticket holder
420292 boot organiser, bread bag?, brush case, camera backpack, canvas bag, cat carrier, chest bag, cutlery roll, delivery bag, dog carrier, fold up bag
420292 folding bag, football bag, hanging bag, helmet bag, hip bag, hospital bag, jute bag, knitting bag, lunch cooler, makeup case soft, medical bag
420292 passport organiser, pet bag, seat organiser, snowboard bag, string bag, stroller bag, wet bag, wine bag, yoga bag
420299 binocular case, drone case, eva case, gun case hard, hard case, protective case, travel case switch
420310 biker leather jacket, leather apron, leather clothing, leather coat, leather jacket, leather shirt, leather skirt, leather trousers
420310 leather waistcoat, shearling leather, suede jacket, 皮夹克, 皮衣
420321 baseball glove, golf glove leather, leather sports glove, sports glove leather, 拳击手套, 高尔夫手套
420329 leather glove, leather mitten, rigger glove, welding glove, work glove leather, 真皮手套
420330 bandolier, belt leather, leather belt, leather strap belt, men belt, 皮带, 真皮腰带
420340 leather accessory, leather bracelet?, leather cuff, leather strap wrist, leather wristband, suspenders leather
420500 bag strap leather, leather article, leather bookmark, leather coaster, leather cord, leather desk pad, leather handle, leather keyring
420500 leather label, leather lace, leather luggage tag, leather notebook cover, leather patch, leather sheath, leather strap, leather tag
420500 leather thong cord, leather washer, razor strop, 皮革钥匙扣
420600 catgut, goldbeaters skin, gut string, racket gut
430219 fur pelt tanned, fur skin dressed, rabbit skin, reindeer hide, sheepskin, sheepskin rug
430310 fur coat, fur gilet, fur hat?, fur jacket, fur stole, 皮草
430390 fur cushion, fur keyring, fur pom pom, fur throw
430400 artificial fur, faux fur article, faux fur fabric, faux fur pom pom, faux fur rug, faux fur throw?, faux sheepskin rug
`
