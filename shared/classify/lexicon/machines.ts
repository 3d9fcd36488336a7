/** Machines, electronics, vehicles, instruments and their parts. */
export const machines = `
840734 petrol engine car
840790 small petrol engine
840991 engine part, piston, cylinder head, carburettor, spark ignition engine part; 化油器
840999 diesel engine part, injector
841221 hydraulic cylinder
841290 engine nozzle
841330 fuel pump, water pump car, oil pump engine; 燃油泵
841320 hand pump, soap pump, lotion pump, pump dispenser
841370 submersible pump, water pump, pond pump, aquarium pump; 水泵
841381 pump
841391 pump part
841410 vacuum pump
841420 bicycle pump, bike pump, foot pump, hand air pump, balloon pump; 打气筒
841430 fridge compressor
841440 tyre inflator?, mobile compressor
841451 fan, desk fan, ceiling fan, tower fan, pedestal fan, handheld fan, usb fan, neck fan; 小风扇, 台扇, 吊扇, 电风扇, 风扇, 手持风扇
841459 computer fan, cooling fan, extractor fan, ventilator fan, blower fan; 散热风扇
841460 cooker hood, extractor hood; 抽油烟机
841480 air compressor, air pump, tyre inflator, car air pump, electric air pump, air mattress pump, compressor; 充气泵, 空气压缩机
841510 air conditioner, air con unit, portable air conditioner; 空调
841520 car air conditioning
841690 burner part
841780 furnace, kiln
841810 fridge freezer; 冰箱
841821 refrigerator, fridge; 小冰箱
841830 chest freezer, freezer
841850 display fridge, wine cooler, drinks cooler
841869 mini fridge cooler, ice maker, heat pump, water chiller, ice machine; 制冰机, 车载冰箱
841919 solar water heater, water heater gas
841920 steriliser medical, autoclave
841950 heat exchanger
841981 coffee machine commercial, hot drink machine, catering urn, bain marie, popcorn machine, commercial fryer; 
842112 spin dryer, clothes spinner
842121 water filter, water purifier, filter jug, water filter cartridge, pool filter, aquarium filter, water softener, brita; 净水器, 滤水壶, 过滤器
842123 oil filter, fuel filter; 机油滤清器
842131 engine air filter, car air filter, intake air filter
842132 catalytic converter
842139 air purifier, air filter, hepa filter, dust filter; 空气净化器
842199 filter part, filter cartridge, hepa filter replacement; 滤芯
842211 dishwasher, dish washing machine; 洗碗机
842230 bottling machine, filling machine, labelling machine
842240 vacuum sealer, packing machine, shrink wrap machine; 真空封口机
842310 kitchen scale, bathroom scale, luggage scale, body scale, baby scale, weighing scale, scales, digital scale, smart scale; 厨房秤, 体重秤, 电子秤, 行李秤
842330 constant weight scale
842381 scale shop, coin scale, pocket scale, parcel scale
842410 fire extinguisher; 灭火器
842420 spray gun, paint sprayer, airbrush; 喷枪喷涂
842430 pressure washer, steam cleaner jet, high pressure washer, jet wash, sandblaster; 高压洗车机
842441 garden sprayer, pressure sprayer, knapsack sprayer; 喷雾器
842482 sprinkler, irrigation kit, drip irrigation, lawn sprinkler; 洒水器, 滴灌
842489 dispenser spray, mist maker, automatic soap dispenser, sprayer, aerosol dispenser; 自动皂液器
842490 spray nozzle, sprayer part
842511 electric hoist, chain hoist
842531 winch, electric winch
842539 hand winch
842541 car lift
842542 hydraulic jack, bottle jack, trolley jack, car jack; 千斤顶
842549 jack scissor
842710 forklift
842790 pallet truck
842831 conveyor
842890 lifting machinery, grabber machine
842951 loader shovel
842952 excavator, digger machine; 挖掘机
843139 conveyor part
843210 plough
843280 lawn roller, garden roller
843311 lawn mower, lawnmower, mower, robot mower petrol; 割草机
843319 push mower, manual mower
843320 mower tractor
843359 harvester
843390 mower part, mower blade
843410 milking machine
843510 juice press, wine press
843680 poultry machine, egg incubator, incubator; 孵化器
843810 bakery machine, dough machine commercial
843850 meat processing machine
844110 paper cutter, guillotine paper, paper trimmer; 裁纸机
844311 offset printing machine
844331 multifunction printer, all in one printer, printer scanner; 一体打印机
844332 printer, inkjet printer, label printer, laser printer, photo printer, thermal printer, receipt printer, 3d printer?; 打印机, 标签打印机, 照片打印机
844339 copying machine, screen printing machine, heat press printer
844399 ink cartridge, toner cartridge, printer cartridge, toner, printer part, ink tank printer, printhead; 墨盒, 硒鼓, 打印头
844711 knitting machine
845011 washing machine; 洗衣机
845012 mini washing machine
845121 tumble dryer, clothes dryer; 烘干机
845130 steam press, garment press, heat press machine
845210 sewing machine, domestic sewing machine; 缝纫机
845230 sewing machine needle
845290 sewing machine part, bobbin
845611 laser engraver, laser cutting machine; 激光雕刻机
845811 lathe
846596 wood splitting machine
846610 tool holder, drill chuck
846711 pneumatic tool, air wrench
846721 power drill, cordless drill, hammer drill, drill driver, electric drill, combi drill; 电钻
846722 electric saw, chainsaw electric, jigsaw, circular saw, reciprocating saw; 电锯
846729 electric screwdriver, angle grinder, electric sander, impact driver, sander, grinder, rotary tool, heat gun?, electric trimmer garden, hedge trimmer, strimmer, grass trimmer, multi tool electric, leaf blower, nail gun electric, impact wrench; 电动螺丝刀, 角磨机, 打磨机, 修剪机, 电动扳手
846781 chainsaw, chain saw petrol; 油锯
846789 petrol hand tool, hydraulic tool
846791 chainsaw chain, chainsaw part
846810 blow pipe
846880 soldering gas tool
847010 calculator, pocket calculator, scientific calculator; 计算器
847050 cash register; 收银机
847090 franking machine, ticket machine
847130 laptop, tablet, notebook computer, ipad, macbook, chromebook, tablet pc, e reader?; 笔记本电脑, 平板电脑, 平板
847141 desktop computer, all in one pc; 台式电脑
847150 mini pc, computer tower, server, gaming pc, raspberry pi; 迷你主机, 服务器
847160 keyboard, mouse, computer mouse, gaming mouse, mechanical keyboard, wireless mouse, graphics tablet, drawing tablet, trackpad, keyboard and mouse, wireless keyboard, stylus?, barcode?; 键盘, 鼠标, 机械键盘, 数位板
847170 hard drive, hard disk, external hard drive, nas drive, hdd; 硬盘, 移动硬盘
847180 graphics card, sound card, usb hub, docking station, usb dock, video card; 显卡, 扩展坞, usb集线器
847190 barcode scanner, document scanner, magnetic reader, card reader, scanner, card reader usb, qr scanner; 扫描枪, 扫描仪, 读卡器
847290 stapler, hole punch, banknote counter, pencil sharpener electric, paper shredder, shredder, laminator office, money counter; 订书机, 打孔器, 点钞机, 碎纸机
847330 ram memory, computer case, laptop part, laptop stand, motherboard, pc case, memory module, laptop keyboard, cpu cooler, laptop screen; 内存条, 主板, 机箱, 笔记本支架
847490 crusher part
847420 stone crusher
847621 vending machine
847710 injection moulding machine
847780 rubber machine, plastics machine, extruder
847910 road machine
847960 evaporative air cooler, air cooler; 冷风机
847982 mixing machine, stirrer machine, ultrasonic mixer
847989 ultrasonic cleaner, robot, humidifier industrial, dehumidifier machine?, essential oil diffuser?, window cleaning robot, pool cleaner robot; 超声波清洗机, 擦窗机器人
847990 machine part
848071 injection mould, mould
848110 pressure valve, gas regulator
848130 check valve
848140 safety valve, relief valve
848180 tap, faucet, mixer tap, valve, kitchen tap, shower valve, bathroom tap, shower head, water tap, shower mixer, ball valve, hose tap, toilet fill valve, bath tap, tyre valve, drinking tap, basin tap; 水龙头, 阀门, 花洒, 淋浴头
848190 valve part, tap part
848210 ball bearing, bearing; 轴承
848220 roller bearing
848310 crankshaft, camshaft, drive shaft
848330 bearing housing
848340 gear, gearbox, gears, ball screw; 齿轮, 减速机
848350 pulley, flywheel; 滑轮
848360 clutch coupling, shaft coupling; 联轴器
848390 sprocket, transmission part
848410 gasket metal, cylinder head gasket, metal gasket
848420 mechanical seal
848490 gasket set
848520 3d printer, 3d printer plastic; 3d打印机
850110 micro motor, small motor, stepper motor; 微型电机
850131 dc motor
850140 ac motor, electric motor single phase
850161 alternator generator
850211 diesel generator
850220 petrol generator, generator; 发电机
850231 wind turbine
850300 motor part
850410 ballast
850431 small transformer, transformer; 变压器
850440 charger, power adapter, phone charger, usb charger, wireless charger, car charger, power supply, ac adapter, power inverter, battery charger, laptop charger, wall charger, charging dock, charging station, inverter, led driver, mag safe charger, charging pad, ups, psu, usb c charger, charging stand, ev charger; 充电器, 电源适配器, 无线充电器, 车载充电器, 充电头, 逆变器
850450 inductor
850490 transformer part
850511 magnet, neodymium magnet; 磁铁
850519 fridge magnet, flexible magnet, magnet sheet, magnetic tape, ferrite magnet, magnets, magnetic hook; 冰箱贴, 磁贴
850590 electromagnet, magnetic holder, magnetic chuck
850610 battery, aa battery, alkaline battery, aaa battery, batteries, 9v battery; 电池, 干电池
850640 silver oxide battery
850650 lithium battery, button cell, cr2032, coin cell; 纽扣电池
850710 car battery, lead acid battery; 铅酸电池, 汽车电瓶
850750 nimh battery, rechargeable aa
850760 power bank, lithium ion battery, rechargeable battery, portable charger, powerbank, power station, laptop battery, drill battery, 18650, li ion, portable power station, phone battery, battery pack; 充电宝, 移动电源, 锂电池, 储能电源
850780 battery other
850811 vacuum cleaner, robot vacuum, handheld vacuum, cordless vacuum, stick vacuum, hoover, car vacuum; 吸尘器, 扫地机器人, 手持吸尘器
850819 wet dry vacuum, industrial vacuum
850870 vacuum cleaner bag?, vacuum part, vacuum attachment, vacuum filter; 吸尘器配件
850940 blender, juicer, food processor, stand mixer, hand mixer, hand blender, smoothie maker, mixer kitchen, stick blender, food chopper electric, nutribullet, portable blender, soup maker?, meat grinder electric; 榨汁机, 搅拌机, 料理机, 破壁机, 打蛋机, 绞肉机
850980 electric toothbrush, humidifier, milk frother, electric can opener, coffee grinder, water flosser?, electric nail?, electric toothbrush head, fabric shaver, lint remover electric, aroma diffuser, electric mop, wine opener electric, knife sharpener electric, electric coffee grinder, ultrasonic humidifier, toothbrush rechargeable, essential oil diffuser electric, oral b, sonicare; 电动牙刷, 加湿器, 奶泡器, 香薰机, 毛球修剪器, 磨豆机
850990 appliance part, blender part
851010 electric shaver, shaver, foil shaver, beard shaver, body groomer, rotary shaver, lady shaver; 电动剃须刀, 剃须刀
851020 hair clipper, beard trimmer, hair trimmer, trimmer, clippers, body trimmer, nose trimmer, dog clipper, pet clipper, groomer; 理发器, 推子, 鼻毛修剪器, 宠物推毛器
851030 epilator, hair remover electric, ipl hair removal?; 脱毛器, 脱毛仪
851090 shaver head, shaver part
851110 spark plug, spark plugs; 火花塞
851130 ignition coil, distributor; 点火线圈
851140 starter motor; 启动马达
851150 alternator
851180 glow plug
851210 bicycle light, bike light, cycle light; 自行车灯, 骑行灯
851220 car light, headlight, tail light, car headlight, brake light, fog light, led light bar car, indicator light car, motorcycle light, car bulb led; 车灯, 大灯, 尾灯
851230 car horn, car alarm, parking sensor, reversing sensor, bike horn; 汽车喇叭, 倒车雷达
851240 windscreen wiper, wiper blade, demister, wiper blades, wipers; 雨刮器, 雨刷
851290 car light part
851310 torch, flashlight, head torch, headlamp, headtorch, camping lantern, lantern torch, led torch, flash light; 手电筒, 头灯, 露营灯, 强光手电
851419 industrial oven
851511 soldering iron; 电烙铁
851539 welder, arc welder, welding machine; 电焊机
851610 water heater, immersion heater, electric shower, aquarium heater; 电热水器
851621 storage heater
851629 heater, electric heater, fan heater, heating pad?, convector heater, oil filled radiator, panel heater, space heater, infrared heater, towel warmer; 取暖器, 暖风机, 电暖器
851631 hair dryer, hairdryer, blow dryer, air styler dryer; 吹风机, 电吹风
851632 hair straightener, curling iron, curling wand, hair curler electric, straighteners, hot brush, air styler, airwrap, hair styler, crimper, ghd, hair wand, curler heated, heated roller, straightening brush, hair tong, hair waver, air straight, styling iron, flat iron; 卷发棒, 直发器, 直发夹, 直发梳
851633 hand dryer
851640 steam iron, electric iron, garment steamer, clothes steamer, travel iron, iron; 电熨斗, 挂烫机, 蒸汽熨斗
851650 microwave, microwave oven; 微波炉
851660 electric oven, hob, rice cooker, electric grill, electric cooker, slow cooker, hot plate, induction hob, pressure cooker electric, health grill, multi cooker, instant pot, egg cooker, waffle maker?, toaster oven, electric hot pot, mini oven, electric griddle, pizza maker; 电饭煲, 电磁炉, 电烤箱, 电火锅, 电饼铛, 煮蛋器, 电压力锅
851671 coffee machine, coffee maker, espresso machine, tea maker, nespresso machine, pod machine, filter coffee machine; 咖啡机
851672 toaster; 烤面包机, 多士炉
851679 kettle, electric kettle, air fryer, airfryer, sandwich toaster, deep fat fryer, chocolate maker, popcorn maker, electric steamer, waffle maker electric, electric bottle warmer, bottle warmer, bottle steriliser, steam cleaner, hot chocolate maker, heated clothes airer, electric airer, food dehydrator, yogurt maker, ice cream maker?, electric mosquito plug, wax warmer, wax heater, facial steamer, chocolate fountain, candle warmer, electric lunch box, milk warmer, steriliser, soup maker, food steamer, steam mop, heated airer; 电热水壶, 空气炸锅, 养生壶, 暖奶器, 消毒器, 电蒸锅, 热水壶
851680 heating element
851690 air fryer accessory, appliance part heating
851711 cordless phone, landline phone; 无绳电话
851713 smartphone, mobile phone, iphone, cell phone, samsung galaxy phone, android phone, phone; 智能手机, 手机
851714 feature phone
851718 telephone, desk phone
851762 router, smart watch, smartwatch, fitness tracker, wifi extender, modem, bluetooth adapter, network switch, wifi router, fitness band, baby monitor?, walkie talkie, mesh wifi, bluetooth transmitter, smart ring, wireless adapter, 4g router, wifi booster, two way radio?, fitbit, garmin watch, apple watch, smart band; 路由器, 智能手表, 智能手环, 无线网卡, 交换机, 对讲机?
851769 video intercom, video doorbell, intercom
851771 antenna, aerial, tv aerial; 天线
851779 phone part, phone screen replacement, lcd screen phone
851810 microphone, mic, lavalier microphone; 麦克风, 话筒
851821 speaker, bluetooth speaker, portable speaker, subwoofer, wireless speaker, smart speaker; 蓝牙音箱, 音箱, 音响
851822 soundbar, speaker set, speakers; 回音壁
851829 speaker unit, car speaker
851830 headphones, earphones, earbuds, headset, airpods, gaming headset, in ear, wireless earbuds, ear phones, ear buds; 耳机, 蓝牙耳机, 头戴式耳机
851840 amplifier, guitar amp
851850 pa system
851890 headphone part, speaker part, ear pad headphone, ear cushion; 耳机套
851930 turntable, record player; 黑胶唱机
851981 mp3 player, cd player, voice recorder, cassette player, dictaphone, yoto, audio player; mp3播放器, 录音笔
852190 dvd player, video recorder, nvr, dvr, blu ray player
852290 record stylus, turntable needle
852321 bank card magnetic stripe, magnetic card
852329 cassette tape, floppy disk
852341 blank cd, blank dvd
852349 dvd, cd, blu ray, music cd, video game disc, software disc, album cd, ps5 game, xbox game; 光盘, 唱片cd
852351 usb stick, memory card, ssd, sd card, flash drive, memory stick, micro sd, pen drive, nintendo switch game, usb flash; u盘, 内存卡, 固态硬盘, 闪存
852352 smart card, sim card, rfid tag, nfc tag, contactless card; 智能卡, 门禁卡
852380 vinyl record, vinyl lp, record vinyl, lp record; 黑胶唱片
852491 display module lcd
852492 oled display module
852550 transmitter broadcast
852560 two way radio, transceiver
852583 night vision camera
852589 camera, webcam, security camera, dash cam, action camera, digital camera, ip camera, cctv camera, gopro, dashcam, trail camera, video camera, kids camera, baby monitor camera, surveillance camera; 摄像头, 行车记录仪, 监控摄像头, 相机, 运动相机, 数码相机
852610 radar
852691 gps, gps tracker, sat nav, navigation device, air tag, bluetooth tracker, airtag; 定位器, 导航仪
852692 remote control, garage remote, remote controller rf, key fob remote; 遥控器
852713 portable radio cassette
852719 radio, portable radio, dab radio; 收音机
852721 car stereo, car radio; 车载音响
852791 hifi, stereo system
852792 clock radio, radio alarm clock
852852 monitor, computer monitor, gaming monitor, lcd monitor; 显示器
852859 monitor cctv, portable monitor
852862 projector computer
852869 projector, mini projector, home projector; 投影仪
852871 tv box, set top box, android tv box, streaming stick, fire stick; 机顶盒, 电视盒子
852872 tv, television, smart tv, led tv; 电视, 电视机
852910 antenna reflector, satellite dish
852990 tv part, camera part
853110 smoke alarm, burglar alarm, fire alarm, carbon monoxide alarm, alarm system; 烟雾报警器, 报警器
853120 led sign panel, lcd indicator panel
853180 doorbell, door chime, buzzer, personal alarm, wireless doorbell; 门铃
853210 capacitor, capacitors
853321 resistor
853400 pcb, circuit board, printed circuit board; 电路板
853620 circuit breaker, rcd
853641 relay
853650 switch, light switch, dimmer, smart switch, toggle switch, wall switch; 开关, 智能开关
853661 lamp holder, bulb holder; 灯座
853669 plug, socket, extension lead, travel adapter, plug adaptor, power strip, plug adapter, smart plug, wall socket, adaptor plug, extension cord socket; 插头, 插座, 排插, 转换插头, 智能插座
853690 connector, terminal block, electrical connector, junction box, wire connector, cable connector, jack connector, adapter hdmi; 连接器, 接线端子
853710 control panel, controller board, plc, distribution board
853890 switch part, faceplate
853910 sealed beam lamp
853921 halogen bulb, halogen lamp
853922 filament bulb, incandescent bulb
853929 miniature bulb
853931 fluorescent tube, fluorescent lamp
853939 uv lamp bulb
853949 ultraviolet lamp, infrared lamp
853951 led module
853952 led bulb, light bulb, bulb, smart bulb, led lamp bulb, lightbulb; led灯泡, 灯泡, 智能灯泡
854110 diode
854141 led chip, light emitting diode
854143 solar panel, photovoltaic panel; 太阳能板, 光伏板
854231 microcontroller, processor, cpu, arduino, integrated circuit; 芯片, 单片机
854239 ic chip
854320 signal generator
854340 vape, e cigarette, electronic cigarette, vape kit, vape pod, vape pen, disposable vape, vape device, ecig, prefilled vape, pod kit, vape mod, rechargeable vape; 电子烟
854370 tens machine, electronic device, led controller, massage?, uv nail lamp, nail lamp, game controller adapter, remote control infrared, insect zapper, bug zapper, guitar pedal, translator, metal detector?, led mask, microcurrent, ipl device, toner device face, ultrasonic repeller, light therapy mask, electric fly swatter, facial cleansing device, dog training collar, bark collar; 美容仪, 美甲灯, 灭蚊灯, 翻译机, 电蚊拍, 脱毛仪ipl
854390 vape coil, vape part, vape tank, e cigarette coil
854420 coaxial cable
854430 wiring harness, car wiring
854442 usb cable, hdmi cable, charging cable, charger cable, extension lead cable, aux cable, cable, ethernet cable, lightning cable, usb c cable, patch cable, power cord, jump lead, type c cable, audio cable, cables; 数据线, 充电线, hdmi线, 网线, 延长线
854449 electric wire, wire
854470 fibre optic cable
854511 carbon electrode
854790 insulating fitting
860900 shipping container
870193 tractor; 拖拉机
870323 car, motor car, petrol car
870380 electric car
870590 special vehicle
870829 car body part, car seat cover?, car mat?, mudguard car, spoiler, roof bar, seat cover car fitted, grille, roof rack, car door part, bumper protector; 汽车脚踏板, 扰流板
870821 seat belt
870810 bumper, car bumper; 保险杠
870830 brake pad, brake disc, brake caliper, brake part, brake pads; 刹车片, 刹车盘
870840 gear box car
870850 drive axle, cv joint, wheel hub
870870 wheel, alloy wheel, car wheel, wheel trim, hub cap; 轮毂
870880 shock absorber, suspension, suspension arm, coilover; 减震器
870891 car radiator
870892 exhaust, silencer, exhaust pipe, muffler; 排气管, 消音器
870893 clutch kit, clutch plate
870894 steering wheel, steering column, tie rod, steering rack; 方向盘
870895 airbag
870899 car part, auto part, car accessory, tow bar, car phone holder fitted, engine mount, steering wheel cover?, gear knob, tow hook, track rod; 汽车配件, 汽车零件
870919 works truck
871120 motorbike, motorcycle
871160 electric scooter, e bike, ebike, electric bike, electric bicycle, e scooter, electric motorcycle; 电动滑板车, 电动车, 电助力车, 电动自行车
871200 bicycle, bike, mountain bike, road bike, kids bike, balance bike?, folding bike, bmx; 自行车, 山地车
871310 wheelchair
871390 electric wheelchair, mobility scooter; 电动轮椅
871410 motorcycle part, motorbike part, motorcycle handlebar, scooter part; 摩托车配件
871420 wheelchair part
871491 bicycle frame, bike frame, bicycle fork
871492 bicycle wheel, bike wheel, spoke, bicycle rim
871493 bicycle hub, sprocket bicycle, cassette bike, freewheel
871494 bicycle brake, bike brake
871495 bicycle saddle, bike saddle, bike seat; 自行车坐垫
871496 bicycle pedal, bike pedal, crankset; 脚踏
871499 bicycle part, handlebar, mudguard, bike rack?, bike part, bottle cage, bike grip, derailleur, bike phone mount, bicycle accessory, handlebar tape, bike mount; 自行车配件, 车把
871500 pram, pushchair, stroller, buggy, baby carriage, baby stroller, travel system, pram accessory, stroller accessory, pushchair raincover; 婴儿推车, 婴儿车
871639 trailer, semi trailer
871680 trolley, wheelbarrow, sack truck, hand truck, shopping trolley, cart, hand cart, garden cart, festival trolley, mechanic creeper, serving cart; 手推车, 购物车, 拖车
871690 trailer part
880100 glider, hot air balloon
880400 parachute
880621 small drone
880622 drone, quadcopter, camera drone; 无人机, 航拍机
880730 aircraft part
890311 inflatable boat, dinghy, inflatable kayak; 充气船
890399 boat, rowing boat, kayak, canoe
890790 raft, buoy
900130 contact lenses, contact lens coloured, coloured contact lens, daily lenses; 隐形眼镜, 美瞳
900140 spectacle lens glass
900150 spectacle lens
900190 lens unmounted, lens prism
900211 camera lens; 镜头
900220 lens filter, camera filter
900290 magnifying lens mounted
900311 glasses frame, spectacle frame plastic; 眼镜框
900319 metal glasses frame
900410 sunglasses, sun glasses, polarised sunglasses; 太阳镜, 墨镜
900490 reading glasses, glasses, goggles, swim goggles, safety goggles, blue light glasses, ski goggles, safety glasses, eyeglasses, spectacles, readers glasses, swimming goggles; 老花镜, 防蓝光眼镜, 泳镜, 护目镜, 眼镜
900510 binoculars; 双筒望远镜, 望远镜
900580 telescope, monocular, spotting scope; 天文望远镜, 单筒望远镜
900590 telescope part, telescope mount
900640 instant camera, polaroid camera; 拍立得
900653 film camera, disposable camera, 35mm camera; 胶片相机
900661 camera flash, flash gun; 闪光灯
900691 camera accessory, camera strap?, camera mount, camera part
901060 projection screen, projector screen; 投影幕布
901110 stereo microscope
901180 microscope; 显微镜
901310 rifle scope, telescopic sight; 瞄准镜
901320 laser pointer, laser; 激光笔
901380 magnifying glass, magnifier, optical device, peephole; 放大镜
901410 compass, navigation compass; 指南针
901510 rangefinder; 测距仪
901530 spirit level, laser level; 水平仪
901580 weather station, surveying instrument, rain gauge; 气象站
901710 drafting table
901720 drawing compass, ruler, protractor, set square, geometry set, maths set; 尺子, 圆规
901730 caliper, micrometer, gauge; 卡尺
901780 tape measure, measuring tape, height chart, folding ruler; 卷尺, 软尺
901811 ecg
901812 ultrasound scanner, ultrasound
901819 pulse oximeter, patient monitor, fetal doppler; 血氧仪
901831 syringe, syringes; 注射器
901832 needle medical, tubular needle
901839 cannula, catheter
901841 dental drill
901849 dental instrument, dental mirror, dental tool; 牙科工具
901850 ophthalmic instrument
901890 blood pressure monitor, stethoscope, breast pump, nasal aspirator, medical instrument, insulin pump, moxibustion, acupuncture, ear cleaner tool, medical device, enema kit, blood lancet, tongue cleaner?; 血压计, 听诊器, 吸奶器, 吸鼻器, 医疗器械
901910 massager, massage gun, foot spa, massage chair, back massager, vibrator, neck massager, foot massager, eye massager, massage roller, sex toy, gua sha, facial roller, jade roller; 按摩器, 筋膜枪, 按摩仪, 刮痧板, 颈椎按摩
901920 nebuliser, inhaler, cpap, oxygen concentrator; 雾化器, 制氧机
902000 gas mask, respirator, snorkel mask; 呼吸面罩
902110 knee brace, back support, orthopaedic, splint, wrist support, ankle support, knee support, posture corrector, crutch, wrist brace, ankle brace, insole orthopaedic, compression support, arm sling, walking boot medical, knee sleeve; 护膝, 护腰, 矫正带, 护腕, 拐杖
902121 artificial tooth, denture
902140 hearing aid; 助听器
902190 implant
902219 x ray machine
902300 anatomical model, training model, demonstration model
902511 clinical thermometer mercury
902519 thermometer, digital thermometer, infrared thermometer, meat thermometer, ear thermometer, baby thermometer, probe thermometer; 温度计, 体温计, 额温枪
902580 hygrometer, barometer, hydrometer; 湿度计
902610 flow meter, level gauge
902620 pressure gauge, tyre gauge; 压力表, 胎压计
902680 heat meter
902710 gas analyser, breathalyser
902730 spectrometer
902750 optical instrument, light meter
902789 moisture meter, ph meter, soil tester, tds meter, water tester; 酸碱度测试仪
902810 gas meter
902820 water meter
902830 electricity meter
902910 pedometer, step counter, taximeter, milometer
902920 speedometer, tachometer, bike computer; 码表
903031 multimeter; 万用表
903033 voltmeter
903149 optical measuring
903180 measuring device, stud detector, parking aid, diagnostic tool car, obd2, obd scanner, metal detector; 检测仪
903210 thermostat; 温控器
903289 smart thermostat, voltage regulator
910111 precious metal watch
910211 watch, wrist watch, quartz watch, analogue watch, mens watch, ladies watch, kids watch, wristwatch; 石英表, 手表, 腕表
910212 digital watch; 电子表
910219 watch other
910221 automatic watch, mechanical watch; 机械表
910310 clock with watch movement
910511 alarm clock, digital alarm clock; 闹钟
910521 wall clock; 挂钟, 时钟
910591 clock, desk clock, table clock, mantel clock; 座钟, 台钟
910690 timer, kitchen timer, time recorder, egg timer; 计时器, 定时器
910700 time switch, timer switch
911320 metal watch strap, watch bracelet metal; 金属表带
911390 watch strap, watch band, apple watch strap, leather watch strap, smartwatch strap; 表带, 手表带
911490 watch part
920110 piano upright
920120 grand piano
920210 violin, cello; 小提琴
920290 guitar, ukulele, harp, acoustic guitar, banjo, lyre; 吉他, 尤克里里, 古筝, 拇指琴
920510 trumpet, brass instrument
920590 flute, harmonica, recorder instrument, saxophone, clarinet, ocarina; 口琴, 长笛, 竖笛, 萨克斯
920600 drum, cymbal, tambourine, xylophone, drum kit, cajon, percussion, handpan, maracas, steel tongue drum; 鼓, 手鼓, 空灵鼓
920710 electronic keyboard, electric piano, synthesiser, digital piano, midi keyboard; 电子琴, 电钢琴
920790 electric guitar, electronic drum, bass guitar; 电吉他
920810 music box, musical box; 八音盒
920890 whistle, bird call, duck call
920930 guitar string, instrument string; 琴弦
920992 guitar part, guitar pick, guitar capo, plectrum, guitar strap; 吉他配件, 拨片
920994 electronic instrument part, sustain pedal
920999 music stand, drumstick, reed, metronome, instrument part
930190 military weapon
930200 pistol, revolver
930320 shotgun
930330 rifle, hunting rifle
930390 flare gun, captive bolt
930400 air gun, bb gun, airsoft gun, air rifle, pepper spray gun, truncheon
930510 pistol part
930599 air gun part, gun part
930629 air gun pellet, pellets lead
930630 cartridge ammunition
930700 sword, bayonet, katana, sabre; 刀剑
`
