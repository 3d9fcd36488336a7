/** Motors, batteries, lamps and appliances (headings 8501 to 8516): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const electricPowerAndAppliances = `
850110 dc motor small, gear motor small, hobby motor, micro motor, servo motor, small dc motor, small motor, stepper motor, stepper motor small
850110 vibration motor, 微型电机
850120 universal motor
850131 brushless motor, dc motor, ebike motor, electric motor dc, motor dc, servo motor dc, solar panel generator dc?
850132 dc motor large
850140 ac motor, ac motor single phase, electric motor single phase, single phase motor
850152 electric motor, three phase motor
850161 ac generator, alternator, alternator ac generator, alternator generator
850171 photovoltaic dc generator, portable solar panel generator
850172 solar panel generator
850211 diesel generator, diesel generator set, generator set diesel
850212 generating set
850220 generator, inverter generator, petrol generating set, petrol generator, portable generator, 发电机
850231 wind generator, wind powered generator, wind turbine
850239 generator set other
850240 rotary converter
850300 carbon brush motor, motor brush, motor brush housing, motor cover electric, motor part, rotor, rotor electric, stator
850410 ballast, discharge lamp ballast, fluorescent ballast, lamp ballast
850421 liquid transformer, oil transformer
850431 current transformer, doorbell transformer, isolation transformer, small transformer, transformer, voltage transformer, 变压器
850433 transformer dry
850440 ac adapter, ac dc adapter, adapter charger, battery charger, battery maintainer, camera battery charger, car charger, charge controller
850440 charge pad, charger, charger plug, charging base, charging cradle, charging dock, charging pad, charging plug, charging stand, charging station
850440 controller charger, controller dock charger, converters, dc adapter, dc converter, dual charger, ev charger, fast charger, inverter
850440 iphone charger, jump starter charger, laptop charger, led driver, led power supply, mag safe charger, magsafe, magsafe charger, mains adapter
850440 mains adaptor power, mains charger, pc power supply, phone charger, plug adapter usb, plug charger, power adapter, power adaptor, power brick
850440 power inverter, power supply, power supply unit, psu, rectifier, solar inverter, static converter, switching power supply, toothbrush charger
850440 travel charger, trickle charger, type c charger, uninterruptible power supply, ups, usb c charger, usb charger, usb charger plug
850440 usb hub charger, usb plug, usb wall charger, voltage converter, wall charger, watch charger, wireless charger, wireless charging pad, 充电器, 充电头
850440 无线充电器, 电源适配器, 车载充电器, 逆变器
850450 choke coil, ferrite inductor, inductor
850490 power supply part, transformer part
850511 bar magnet, fishing magnet, magnet, magnets neodymium, metal magnet, neodymium magnet, 磁铁
850519 ceramic magnet, ferrite magnet, flexible magnet, fridge magnet, magnet photo, magnet sheet, magnetic hook, magnetic letters?, magnetic sheet
850519 magnetic tape, 冰箱贴, 磁贴
850520 electromagnetic brake, electromagnetic clutch
850590 electro magnetic lifting head, electromagnet, magnetic base, magnetic chuck, magnetic clutch, magnetic holder, solenoid
850610 9v battery, aa battery, aaa battery, alkaline, alkaline battery, batteries, c battery, d batteries, duracell, energizer, manganese battery
850610 zinc battery, 干电池, 电池
850640 silver oxide battery, watch battery
850650 button cell, coin cell, cr123, cr2025, cr2032, lithium aa, lithium battery, lithium coin, 纽扣电池
850660 hearing aid battery, zinc air battery
850680 dry battery, primary battery, primary cell
850690 battery part primary
850710 car battery, lead acid battery starter, motorcycle battery, starter battery, 汽车电瓶, 铅酸电池
850720 agm battery, gel battery, lead acid battery, leisure battery, sealed lead battery, sla battery
850730 nicad battery
850750 nimh battery, rechargeable aa, rechargeable aaa, rechargeable battery
850760 18650, 18650 battery, battery case phone, battery pack, camera battery, charging bank, drill battery, e bike battery, ebike battery
850760 jump starter, laptop battery, li ion, li-ion battery, lifepo4, lipo battery, lithium battery pack, lithium ion battery, lithium polymer battery
850760 phone battery, phone battery replacement, portable charger, portable power bank, portable power station, power bank, power station, powerbank
850760 scooter battery, tool battery, usb battery, vacuum battery, vape battery, 储能电源, 充电宝, 移动电源, 锂电池
850780 accumulator, battery other, supercapacitor battery
850790 battery case, battery case part, battery holder?, battery part, battery separator, battery terminal cover
850811 car hoover, car vacuum, carpet washer, cordless vacuum, cylinder vacuum, desk vacuum, dyson v11, dyson v8, hand vacuum, handheld vacuum
850811 henry hoover, hoover, mattress vacuum, pet hair vacuum, roborock, robot hoover, robot vacuum, robot vacuum cleaner, roomba, shark vacuum
850811 stick vacuum, upright vacuum, vacuum cleaner, vax, wet dry vacuum small, 吸尘器, 手持吸尘器, 扫地机器人
850819 industrial vacuum, vacuum cleaner industrial, wet and dry vacuum, wet dry vacuum, workshop vacuum
850860 ash vacuum, vacuum cleaner petrol
850870 brushroll, dyson filter, henry bags, hoover bag, robot vacuum brush, vacuum accessory, vacuum attachment, vacuum brush, vacuum brush roll
850870 vacuum cleaner bag?, vacuum cleaner filter, vacuum head, vacuum hose attachment, vacuum part, 吸尘器配件
850940 baby food maker, blender, blender bottle electric, chopper, coffee grinder electric?, electric juicer, electric mixer, electric whisk
850940 food chopper, food chopper electric, food mixer, food processor, fruit squeezer electric, hand blender, hand mixer, ice cream maker mixer?
850940 ice crusher electric, juicer, kenwood chef, kenwood mixer, kitchen machine, kitchenaid mixer, meat grinder electric
850940 meat grinder electric household, milk maker nut?, mincer electric, mini blender, mini chopper, mixer kitchen, ninja blender, nutribullet
850940 portable blender, slow juicer, smoothie blender, smoothie maker, soup blender, soup maker?, soy milk maker, stand mixer, stick blender, 打蛋机
850940 搅拌机, 料理机, 榨汁机, 破壁机, 绞肉机
850980 airfloss, aroma diffuser, aroma diffuser electric, aromatherapy diffuser, battery toothbrush, blackhead remover vacuum, bobble remover
850980 callus remover electric, callus remover rechargeable, coffee grinder, electric bottle opener, electric brush clean, electric callus
850980 electric can opener, electric cleaning brush, electric coffee grinder, electric corkscrew, electric diffuser, electric duster
850980 electric foot file, electric knife, electric lint remover, electric mop, electric nail?, electric peeler, electric pencil sharpener appliance?
850980 electric pepper mill, electric salt mill, electric scrubber, electric shaver callus?, electric spin scrubber, electric tin opener
850980 electric toothbrush, electric wine opener, essential oil diffuser electric, fabric shaver, face brush, facial brush electric
850980 facial cleansing brush, floor polisher, foil imager, food slicer electric, food waste disposer, garment shaver, hand held frother, humidifier
850980 ice cream maker household, ice crusher, jewellery cleaner ultrasonic, kids electric toothbrush, knife sharpener electric, lint remover electric
850980 micro pedi, milk frother, mini humidifier, nail drill electric, oil diffuser, oral b, oral b electric, oral b io, oral irrigator, pedi electric
850980 pepper mill electric, philips sonicare, pore vacuum, rechargeable toothbrush, salt mill electric, scent diffuser machine, shoe dryer?
850980 smartsonic, sonic toothbrush, sonicare, spin scrubber, tooth brush electric, toothbrush rechargeable, toothbrushes electric
850980 ultrasonic cleaner toothbrush, ultrasonic diffuser, ultrasonic humidifier, waste disposal unit, waste disposer, water flosser?, waterpik
850980 wet jet floor, window vac, wine opener electric, 加湿器, 奶泡器, 毛球修剪器, 电动牙刷, 磨豆机, 香薰机
850990 appliance part, blender cup, blender part, brush heads, electric toothbrush head, food processor part, juicer part, mixer attachment
850990 mixer bowl, mixer part, nutribullet cup, oral b heads, oral b refill, refill brush head, replacement brush heads, replacement toothbrush heads
850990 sonicare heads, toothbrush head
851010 bald shaver, beard shaver, bikini trimmer shaver, bikini trimmer?, braun series, electric razor, electric shaver, foil shaver, groin shaver
851010 head shaver, lady shaver, ladyshave, mens shaver, one blade, oneblade, philips series, rechargeable shaver, rotary razor, rotary shaver, shaver
851010 shaver electric, wet dry shaver, 剃须刀, 电动剃须刀
851020 beard and hair, beard trimmer, body groomer, body trimmer, bodygroom, cordless clipper, dog clippers, ear and nose trimmer, eyebrow trimmer
851020 eyebrow trimmer electric, face hair trimmer, facial hair remover trimmer, finishing touch, groomer, grooming kit electric, hair clipper
851020 hair cutter, hair trimmer, multigroom, nose hair trimmer, nose trimmer, pet clipper, philips multigroom, remington beard, sheep shears electric
851020 stubble trimmer, trimmer, wahl, wahl clipper, 宠物推毛器, 推子, 理发器, 鼻毛修剪器
851030 electric tweezer, epilator, facial hair remover, hair remover electric, ipl, ipl hair removal?, lady epilator, philips satinelle, silk epil
851030 脱毛仪, 脱毛器
851090 clipper guard, clipper part, foil and cutter, oneblade blade, replacement blade oneblade, replacement foil, replacement shaver, shaver foil
851090 shaver head, shaver part
851110 glow spark plug?, spark plug, 火花塞
851120 magneto
851130 coil pack, distributor, distributor cap, ignition coil, 点火线圈
851140 starter motor, 启动马达
851150 alternator car, car generator, dynamo car, vehicle generator
851180 cut out, glow plug, heater plug, ignition module, ignition switch
851190 alternator part, ignition part
851210 bicycle dynamo, bicycle light, bike light, bike light set, bike rear light, cycle light, dynamo light, 自行车灯, 骑行灯
851220 beacon, beacon light vehicle, brake light, car bulb led, car headlight, car lamp, car light, driving light, drl, fog lamp, fog light
851220 headlamp car, headlight, indicator car, indicator light, indicator light car, interior car light, lamp car, led bar car, led headlight
851220 led light bar, led light bar car, light bar, motorcycle light, number plate light, rear light, rear light car, side marker, tail light
851220 trailer light, warning light, work light vehicle, 大灯, 尾灯, 车灯
851230 air horn, bike bell electric, bike horn, bike horn electric, car alarm, car horn, horn, horn electric, motorbike alarm, parking sensor
851230 reversing alarm, reversing sensor, 倒车雷达, 汽车喇叭
851240 defroster, defroster car, demister, rear wiper, windscreen demister, windscreen wiper, wiper arm, wiper blade, wiper motor, wipers, wipers car
851240 雨刮器, 雨刷
851290 car light part, lens headlight, wiper part
851310 bike head torch, book light battery, camping lantern, camping light, flash light, flashlight, head light, head torch, headlamp, headtorch
851310 keyring torch, lantern camping, lantern torch, led lantern, led lantern torch, led torch, miners lamp, pen torch, pocket torch
851310 reading light clip battery, rechargeable torch, tactical flashlight, torch, uv torch, wind up torch, work light torch, work torch, 头灯, 强光手电
851310 手电筒, 露营灯
851390 torch part
851411 hot isostatic
851419 burnout furnace, electric kiln, industrial electric oven, muffle furnace electric, pottery kiln, resistance furnace
851420 dielectric furnace, induction furnace, microwave industrial
851440 induction heating
851490 furnace part
851511 solder station, soldering gun, soldering iron, soldering kit, soldering station, 电烙铁
851519 brazing machine, reflow, soldering machine
851521 resistance welder automatic, spot welder
851531 arc welder automatic, mig welder, plasma arc
851539 arc welder, inverter welder, stick welder, tig welder, welder, welding machine, 电焊机
851580 glue gun, heat sealing hot air, hot air welder, hot glue gun, hot knife, laser welder, plastic welder, pyrography machine?, ultrasonic welder
851580 wood burning kit?
851590 earth clamp welding, electrode holder, mig torch, soldering iron tips, soldering tip, tig torch, welding part, welding torch
851610 aquarium heater, boiling water tap, electric shower, electric urn, electric water heater, geyser electric, hot water dispenser
851610 immersion heater, instant hot water tap, instant water heater, shower electric, shower unit electric, travel immersion, water boiler
851610 water heater, 电热水器
851621 storage heater, storage heating radiator
851629 bathroom heater, ceramic heater, convector, convector heater, electric fire, electric fireplace, electric heater, electric radiator
851629 electric stove fire, electric towel rail, fan heater, foot warmer electric mat, greenhouse heater, greenhouse heater electric, halogen heater
851629 heater, heating pad?, infrared heater, oil filled radiator, oil radiator, panel heater, patio heater, patio heater electric, plug in heater
851629 radiator electric, space heater, towel heater, tower heater, tube heater, underfloor heating, underfloor heating mat, 取暖器, 暖风机, 电暖器
851631 air styler dryer, blow dryer, bonnet hair dryer, dryer hair, dyson supersonic, hair blower, hair drier, hair dryer, hairdrier, hairdryer
851631 hooded dryer, ionic dryer, travel dryer, travel hair dryer, 吹风机, 电吹风
851632 air straight, air styler, airbrush hair, airstyler, airwrap, automatic curler, babyliss curl, babyliss wave, beach waver, beard straightener
851632 big hair, cloud nine iron, corrioliss, crimper, curler heated, curling iron, curling tong, curling wand, deep waver, dyson airwrap, flat irons
851632 ghd, ghd gold, ghd platinum, hair crimper, hair curler, hair curler electric, hair iron, hair straightener, hair straightening brush
851632 hair styler, hair tongs, hair wand, hair waver, heated brush, heated curler, heated rollers, hot air brush, hot air styler, hot brush
851632 hot tools, lash curler heated, mini straightener, multi styler, remington curl, revlon one step, rollers heated, shark flexstyle
851632 steam straightener, straighteners, straightening brush, straightner, styler, styling iron, volumiser hot, volumising brush, wand hair, waver
851632 wet to straight, 卷发棒, 直发器, 直发夹, 直发梳
851633 hand drier, hand dryer
851640 clothes iron, clothes steamer, craft iron, electric iron, garment steamer, handheld steamer, iron, mini iron, steam generator iron, steam iron
851640 steam press iron, steamer clothes, steamer garment, travel iron, 挂烫机, 电熨斗, 蒸汽熨斗
851650 combi microwave, microwave, microwave oven, 微波炉
851660 air fryer, airfryer, barbecue electric, boiling ring, bottle warmer oven?, built in oven, ceramic hob, contact grill, cooker, crock pot
851660 crockpot, deep fat fryer, double oven, dual air fryer, egg boiler, egg boiler electric, egg cooker, egg poacher electric, electric bbq
851660 electric cooker, electric frying pan, electric griddle, electric grill, electric hot plate, electric hot pot, electric oven
851660 electric pressure cooker, electric skillet, electric steamer, electric stove, food steamer electric, george foreman, halogen oven, health grill
851660 hob, hot plate, hot pot electric, induction cooker, induction hob, instant pot, mini cooker, mini oven, multi cooker, multicooker, ninja foodi
851660 oven, pizza maker, pizza oven electric, pressure cooker electric, raclette, range cooker, rice cooker, rice steamer cooker, slow cooker
851660 steam cooker, steam oven, table grill, tabletop oven, takoyaki, toaster oven, waffle maker?, 煮蛋器, 电压力锅, 电火锅, 电烤箱, 电磁炉, 电饭煲, 电饼铛
851671 barista machine, bean to cup, capsule machine, coffee machine, coffee maker, coffee percolator, coffee percolator electric, coffee pod machine
851671 delonghi, dolce gusto machine, drip coffee maker, espresso machine, espresso maker, espresso maker electric, filter coffee machine
851671 nespresso machine, percolator, pod coffee machine, pod machine, sage barista, tassimo machine, tea maker, teasmade, 咖啡机
851672 2 slice toaster, 4 slice toaster, toaster, 多士炉, 烤面包机
851679 baby bottle warmer, boot dryer, bottle steriliser, bottle warmer, bread maker, breadmaker, cake pop maker, candle warmer
851679 candle warmer electric, candy floss machine, chocolate fountain, chocolate maker, chocolate melter, cotton candy machine, crepe maker
851679 cup warmer, deep fryer, dehydrator, dehydrator food, donut maker, doughnut maker, dry soon, drysoon, dual zone fryer, egg bite maker
851679 electric airer, electric bottle warmer, electric clothes airer, electric heat pad food, electric incense burner, electric kettle
851679 electric lash curler, electric lunch box, electric mosquito plug, electric oil burner, electric shoe dryer, electric steriliser
851679 electric warmer, electric wax melt burner, electric wax melter, facial sauna, facial steamer, fondue electric, fondue set electric
851679 food dehydrator, food steamer, fryer, heated airer, heated clothes airer, heated drying rack, heated eyelash curler, heated lunch box
851679 hot chocolate maker, hot milk frother heating, ice cream maker?, jam maker, kettle, milk steamer, milk warmer, mosquito heater plug, mug warmer
851679 pancake maker, panini press, paraffin bath, paraffin wax bath, perfect prep, pie maker, plate warmer, popcorn machine, popcorn maker
851679 rice maker popcorn, sandwich maker, sandwich toaster, sous vide, steam cleaner, steam cleaner handheld, steam mop, steam steriliser, steriliser
851679 steriliser bottle, sterilizer bottle, toastie maker, tommee tippee perfect prep, tortilla maker, towel steamer, towel warmer, travel kettle
851679 velvetiser, waffle iron, waffle maker electric, wax heater, wax melt warmer, wax melter electric, wax pot, wax warmer, yoghurt maker
851679 yogurt maker, 养生壶, 暖奶器, 消毒器, 热水壶, 电热水壶, 电蒸锅, 空气炸锅
851680 cooker element, dryer element, heat lamp element, heating element, heating resistor, heating wire, immersion element, kettle element
851680 oven element
851690 air fryer accessory, air fryer basket, air fryer rack, airfryer accessories, airwrap attachment, appliance part heating
851690 coffee machine filter basket, coffee machine part, coffee tamper?, cooker hood part, diffuser attachment, fryer basket, grill plate
851690 hair dryer diffuser, iron part, kettle lid, kettle part, microwave plate, nozzle hair dryer, oven door seal, oven knob, oven shelf, portafilter
851690 rice cooker bowl, slow cooker pot, turntable microwave
`
