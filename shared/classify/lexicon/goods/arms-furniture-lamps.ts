/** Arms, furniture, bedding and lamps (chapters 93 and 94): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const armsFurnitureLamps = `
930110 artillery, artillery gun, artillery weapon, howitzer, mortar weapon
930120 flame thrower, grenade launcher, rocket launcher, torpedo tube
930190 assault rifle, machine gun, military rifle, military weapon
930200 handgun, pistol, revolver
930310 muzzle loading
930320 hunting shotgun, shotgun
930330 hunting rifle, rifle, sporting rifle, target rifle
930390 blank firing pistol, captive bolt, captive bolt humane killer, flare gun, flare pistol, humane killer, line throwing gun, signal pistol
930390 starting pistol, very pistol
930400 air gun, air pistol, air rifle, airgun, airsoft, airsoft gun, airsoft rifle, baton, bb gun, bb gun pistol, bb pistol, co2 pistol, cosh
930400 crossbow?, gel blaster, knuckle duster, nunchaku?, paintball gun, paintball marker, pellet gun, pepper spray, pepper spray gun
930400 slingshot catapult, spring gun, truncheon
930510 pistol grip, pistol part
930520 gun barrel, gun stock, rifle bipod, rifle part, rifle sling, rifle stock, shotgun part
930591 military weapon part
930599 air gun part, airgun part, airsoft magazine, airsoft part, gun cleaning kit, gun part, holster magazine?, paintball hopper, paintball part
930599 silencer airgun
930621 shotgun cartridge
930629 .177 pellets, .22 pellets, 6mm bbs, air gun pellet, air pellets, airgun pellets, airsoft pellets, bb ammo, bb pellets, bbs, paintballs
930629 pellets lead
930630 ammunition, blank ammo, bullet, cartridge, cartridge ammunition, cartridge case, rifle ammunition, shell case
930690 bomb, grenade, harpoon head, mine weapon, missile, munitions, torpedo
930700 bayonet, cutlass, dagger, dagger sword, foil sword?, katana, lance weapon, rapier, replica sword, sabre, samurai sword, scabbard, spear, sword
930700 刀剑
940110 aircraft seat
940120 baby car seat, booster seat, bus seat, car seat group 1, car seat?, child car seat, child safety seat, cybex sirona, high back booster
940120 infant carrier, isofix car seat, joie, maxi cosi, racing seat, vehicle seat, 儿童安全座椅
940141 futon, wooden sofa bed, 沙发床
940161 ottoman stool, pouffe wood, storage stool upholstered, upholstered wooden dining chair, wooden framed armchair
940199 bouncer part, car seat part, chair arm, chair armrest, chair base, chair castor kit, chair glide, chair leg, chair part, gas lift chair
940199 headrest chair, seat part, seat slide, sofa leg
940210 barber chair, dental chair, dentist chair, hairdresser chair, hairdressing chair, salon chair, 理发椅
940290 examination couch, hospital bed, lash bed, massage bed, massage couch, massage table, medical cabinet, medical furniture, medical trolley
940290 operating table, overbed table, stretcher medical, surgical table, treatment bed, 按摩床
940310 locker, metal filing cabinet, metal locker, metal office desk, office cupboard metal, steel cupboard
940320 bakers rack, bar cart, bathroom shelf unit metal, bed frame metal, bedside table metal, bistro table, camp bed, camping bed, clothes stand
940320 day bed metal, display rack, drinks trolley, etagere, folding bed, garage shelving, garden table metal, garment rack, glass table metal legs
940320 gridwall, guest bed folding, gym rack, hanging rail, kitchen trolley, laptop table, metal bed, metal bookcase, metal bunk bed, metal cabinet
940320 metal console table, metal crib, metal garden table, metal rack, metal shelf, metal shelves, metal shoe bench, metal side table
940320 metal storage rack, metal table, metal tv stand, metal wardrobe, microwave rack, nesting table metal, over toilet storage, patio table
940320 plant stand shelf, shelving unit metal, shop shelving, standing desk frame, sun bed frame, tool chest, travel cot, trolley storage metal
940320 wine rack floor, wire shelving, work bench metal, workbench
940330 desk wood, office desk wood, office furniture wood, wooden desk, writing desk
940340 kitchen cabinet wood, kitchen cupboard, kitchen door unit, kitchen island, kitchen worktop, larder unit, wall unit kitchen
940350 baby cot, bed wooden, bedframe, bedside cabinet, bedside chest, bedside drawer, bedside table wood, bedsteads, blanket box, divan base
940350 double bed frame, drawers, kids bed, malm, next to me crib, single bed, tallboy, vanity table, wooden bed, wooden wardrobe
940360 bathroom storage, bathroom unit, billy, card table, cat tower, chests, cheval mirror, church furniture, coat stand wood, console, corner shelf
940360 cube storage, dining table set, dolls house bookcase?, drinks cabinet, end table, folding screen, folding table wood, garden table wood
940360 hall tree, hallway unit, hat stand, kids table, kids wardrobe, ladder shelf, lamp table, laundry cabinet, lectern, luggage rack
940360 magazine rack wood, media unit, medicine cabinet, newspaper rack, pedestal, picnic table, picture ledge, plant stand wood, play pen, plinth
940360 potting table, radiator cover, scratching post, shoe storage, shop counter, sink cabinet, storage cabinet, towel rail stand, toy box
940360 toy storage unit, tv stand wood, umbrella stand wood, vanity cabinet, vanity unit, wall shelves, wine cabinet, wooden bench storage
940360 wooden cabinet, wooden easel, wooden shelf, wooden storage unit, wooden table
940370 baby changing unit plastic, deck storage box, drawer tower, garden storage box, keter box, outdoor storage box, plastic cabinet
940370 plastic drawer unit, plastic drawers, plastic furniture, plastic garden table, plastic shelf, plastic shelving, plastic shoe cabinet
940370 plastic storage drawers, plastic storage unit, plastic table, plastic wardrobe, play table plastic, storage tower, storage trolley plastic
940382 bamboo furniture, bamboo laundry unit?, bamboo plant stand, bamboo rack, bamboo shelf, bamboo shoe rack, bamboo table
940383 rattan furniture set, rattan garden furniture, rattan table
940389 canvas wardrobe, fabric wardrobe, glass desk, glass side table, glass table, marble table, mirrored furniture, resin table, stone table
940389 wicker furniture
940391 bed slats, cabinet door, desk top, drawer front, furniture part wood, shelf insert, shelf part wood, slats, table leg, table leg wood
940391 table top wood, wardrobe door, wooden furniture part, wooden legs, worktop
940399 bed leg, bed slats holder, desk frame, desk leg, desk part, furniture panel plastic, furniture part, furniture part metal, metal furniture part
940399 playpen part, shelf glass part, shelf part, table frame, table legs metal frame
940410 bed base, bed base slatted, box spring, mattress support, slatted base, spring interior, sprung base
940421 cot mattress foam, foam mattress, kids foam mattress, latex mattress, mattress, mattress foam, memory foam mattress, memory foam topper
940421 rubber mattress, 乳胶床垫, 记忆棉床垫
940429 cot mattress, mattress pocket, mattress spring, pocket sprung, pocket sprung mattress, spring mattress, sprung mattress, 床垫, 弹簧床垫
940430 3 season sleeping bag, baby sleeping bag?, kids sleeping bag, mummy sleeping bag, sleeping bag, 睡袋
940440 10.5 tog, 13.5 tog, 4.5 tog, all season duvet, bedspread quilted, comforter, cot duvet, coverless duvet, double duvet, down duvet, duvet
940440 duvet insert, eiderdown, goose down duvet, hollowfibre duvet, king duvet, quilt, quilt filled, quilted throw, single duvet, super king duvet
940440 tog, tog duvet, weighted quilt, 夏凉被, 棉被, 羽绒被, 被子, 被芯, 重力毯
940490 baby lounger, back cushion, bean bag, bean bag chair, bed wedge, bench cushion, body pillow, bolster cushion, calming dog bed, cat bed
940490 cat cave, cat nest, chair cushion, chair pad, changing mat, coccyx cushion, contour pillow, cooling pillow, cot bumper padded, cushion
940490 cushion feather, cushion filled, cushion pad, dog bed, dog cushion, dog mattress, dog sofa, donut cushion, donut dog bed, feather pillow
940490 feeding pillow, filled cushion, floor cushion, floor pillow, footstool, garden cushion, headboard cushion, hollowfibre pillow
940490 hot water cushion wheat?, inner cushion, knee pillow, latex pillow, leg pillow, lumbar cushion, mattress pad, mattress protector quilted
940490 mattress topper, meditation cushion, memory foam pillow, microfibre pillow, moses basket mattress pad, neck pillow, nursing pillow
940490 orthopaedic pillow, orthopedic pillow, outdoor cushion, pet cushion, pillow, pillow pair, play mat padded, pouf, pouffe, pregnancy pillow
940490 puppy bed, scatter cushion, seat cushion, seat pad, silk pillow, sleep pod, sleep pod baby, snuggle pillow, sofa cushion, sun lounger cushion
940490 throw pillow, topper, topper mattress, travel pillow, u pillow, u型枕, v pillow, wedge pillow, zafu, 坐垫, 孕妇枕, 宠物窝, 床褥, 懒人沙发, 抱枕, 枕头, 狗窝, 猫窝, 记忆枕
940490 靠垫
940511 led bathroom light, led ceiling light, led chandelier, led panel light, led pendant, led spotlight ceiling, led wall light
940519 bathroom ceiling light, lantern ceiling, pendant ceiling light, recessed light, spot light ceiling, wall sconce
940521 led bedside lamp, led bedside light, led floor lamp, led night light, led reading lamp, led table lamp
940529 arc lamp floor, bedside light, lamp base, tiffany lamp, touch lamp, tripod floor lamp
940531 christmas lights, christmas tree lights, curtain lights, fairy lights, festoon lights christmas, icicle lights, led fairy lights
940531 led string light, micro lights, net lights, solar fairy lights, string lights, tree lights, twinkle lights, 圣诞灯, 彩灯, 灯串
940541 solar fence light, solar flame, solar garden light, solar lamp, solar lantern, solar led, solar light, solar path light, solar post light
940541 solar security light, solar spotlight, solar stake light, solar street light, solar string lights, solar wall light, 太阳能灯
940542 aquarium led, aquarium light, battery candles, battery tealights, bollard light, cabinet light, camping lantern led, ceiling light led
940542 closet light, dartboard light, desk lamp led, disco light, emergency light, fairy lights battery, festoon lights, fish tank light
940542 flameless candle, flood light, galaxy projector, galaxy projector light, grow light, kids night light, lantern led, led bar light, led batten
940542 led bulb strip, led flood light, led floodlight, led grow light, led light strip, led lights, led neon, led neon sign light, led panel
940542 led strip, led strip light, led tape, led tea light, led tealight, led torch light fixed, led tube light, led work light, motion sensor light
940542 neon light, neon sign led, night lamp, outdoor wall light, photography light, picture light, plug in night light, post light
940542 projector lamp kids, projector night light, reading light, ring light, rope light, security light, selfie light, spotlight led, spotlights
940542 stage light, street light, strip light, tube light led, under cabinet light, underwater light, usb lamp, usb light, vanity light strip
940542 video light, wall light led, wardrobe light, work light, 射灯, 投光灯, 植物灯, 橱柜灯, 灯带, 环形灯, 补光灯
940549 film light, floodlight, garden light, halogen floodlight, lamp non led, lantern electric, outdoor light, plug in light, searchlight, spot light
940549 uv light
940550 candelabra, candle holder, candle holder lantern, candle jar holder, candle lantern, candle sconce, candle stand, candle wall sconce
940550 candlestick, dinner candle holder, gas lamp, gas lantern, hurricane lamp, hurricane lantern, kerosene lamp, lantern, moroccan lantern
940550 non electric lantern, oil lamp, paraffin lamp, tea light holder, tealight holder, tealight lantern, votive holder
940561 cinema light box, exit sign illuminated, illuminated name plate, illuminated sign, led light box sign, led sign, light box sign, light up sign
940561 lightbox, neon light sign, neon sign, open sign led, 灯箱, 霓虹灯牌
940569 sign illuminated non led
940591 glass lamp part, glass lamp shade, glass shade, lamp chimney glass, lampshade glass
940592 lamp part plastic, led diffuser, light diffuser cover, plastic lamp part, plastic lamp shade, plastic lampshade
940599 ceiling rose, drum shade, easy fit pendant, fabric lampshade, lamp carrier, lamp part, lamp shade, lamp stand part, lampshade, lampshade frame
940599 lampshade kit, light fitting part, light part, light shade, paper lantern shade, pendant cord set, pendant shade, rattan lampshade, 灯罩
940610 garden shed wood, log cabin, playhouse wooden, playhouse wooden building, prefabricated wood, sauna cabin, shed, summer house, summerhouse
940610 wendy house, wooden gazebo, wooden greenhouse, wooden shed
940620 modular building steel
940690 bike shed, garden building, garden shed, garden storage shed, gazebo metal, metal shed, plastic shed, polytunnel, pop up greenhouse
940690 portable cabin, portacabin, prefabricated building, steel building, storage shed, toilet cabin, walk in greenhouse, 温室, 花房
`
