/** Engines, pumps, cooling, heating and weighing machines (headings 8401 to 8424): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const enginesPumpsAndCooling = `
840110 nuclear reactor
840120 isotope separator
840130 fuel element
840211 watertube boiler
840212 firetube boiler
840219 hybrid boiler, steam boiler, vapour generating boiler
840220 super heated water boiler, superheated water boiler
840290 boiler part steam
840310 boiler, central heating boiler, combi boiler, gas boiler
840390 boiler part central heating
840410 economiser, gas recoverer, soot remover, superheater
840420 condenser steam
840510 acetylene generator, gas generator, producer gas generator, water gas generator
840610 marine turbine, steam turbine marine, turbine
840682 steam turbine, vapour turbine
840690 turbine blade steam
840710 aero engine, aircraft engine
840721 outboard engine, outboard motor
840729 inboard marine petrol engine
840734 petrol engine car, spark ignition engine vehicle
840790 petrol engine, small petrol engine
840810 marine diesel engine
840820 vehicle diesel engine
840890 diesel engine, semi diesel engine
840991 camshaft cover, carburettor, conrod, cylinder head, engine block, engine part, fuel injector, inlet manifold, intake manifold, piston
840991 piston ring, spark ignition engine part, valve engine, 化油器
840999 diesel engine part, diesel injector, injector
841011 hydraulic turbine, water turbine, water wheel
841090 turbine regulator, water turbine part
841111 turbo jet, turbojet
841121 turbo propeller, turboprop
841181 gas turbine small
841182 gas turbine
841191 turbojet part
841210 ramjet, reaction engine, rocket motor
841221 hydraulic actuator, hydraulic cylinder, hydraulic jack cylinder, hydraulic ram
841229 hydraulic motor
841231 air cylinder, pneumatic actuator, pneumatic actuator linear, pneumatic cylinder
841239 air motor, pneumatic motor
841280 clockwork motor, spring motor, steam engine, wind engine, wind turbine engine, windmill motor
841290 engine nozzle, engine part other, gas spring actuator?
841311 fuel dispenser, fuel dispensing pump, petrol pump dispensing
841319 dosing pump, metering pump
841320 barrel pump, hand pump, hand water pump, lotion pump, oil hand pump, pump dispenser, siphon pump, soap pump, soap pump dispenser, stirrup pump
841330 coolant pump, engine coolant pump, fuel pump, oil pump, oil pump engine, water pump car, 燃油泵
841340 concrete pump
841350 diaphragm pump, piston pump, reciprocating pump
841360 gear pump, rotary positive displacement pump, screw pump, vane pump
841370 aquarium pump, bilge pump, centrifugal pump, circulating pump, circulation pump, drain pump, fountain, fountain pump, garden pump, pond pump
841370 pressure pump, solar fountain pump, submersible pump, sump pump, washing machine pump, water pump, well pump, 水泵
841381 liquid pump, pump, windmill pump
841382 bucket elevator for liquid, chain elevator liquid, liquid elevator
841391 impeller, pump head, pump impeller, pump part
841392 elevator part liquid
841410 vacuum pump
841420 airbed pump manual, ball pump, balloon inflator hand, balloon pump, bicycle pump, bike pump, foot pump, hand air pump, hand inflator, manual pump
841420 mini pump bike, track pump, 打气筒
841430 fridge compressor, refrigeration compressor
841440 mobile compressor, towable compressor, tyre inflator?
841451 air circulator, bedroom fan, bladeless fan, ceiling fan, clip fan, cooling fan, cooling fan home, cooling fan portable, desk fan
841451 exhaust fan small, extractor fan, extractor fan bathroom, fan, floor fan, handheld fan, mini fan, neck fan, pc cooling fan, pedestal fan
841451 portable fan, rechargeable fan, roof fan, stand fan, table fan, tower fan, usb fan, wall fan, window fan, 台扇, 吊扇, 小风扇, 手持风扇, 电风扇, 风扇
841459 axial fan, blower, blower fan, car fan, case fan, centrifugal fan, computer fan, cooling fan computer, duct fan, fan motor, industrial fan
841459 inline fan, pc fan, radiator fan, roof vent fan, turbo fan, ventilator fan, 散热风扇
841460 cooker hood, extractor hood, range hood, 抽油烟机
841470 biological safety cabinet
841480 air blower, air compressor, air mattress pump, air pump, air pump electric, airbrush compressor, aquarium air pump, aquarium pump air
841480 balloon pump electric, car air pump, car inflator, car tyre pump, compressor, cordless inflator, electric air pump, electric inflator
841480 electric pump, free piston generator, hood large, inflator, mattress pump, paddle board pump, supercharger, turbo charger, turbocharger
841480 tyre compressor, vacuum sealing pump, 充气泵, 空气压缩机
841490 compressor part, fan blade, fan guard, fan part
841510 air con unit, split air conditioner, wall air conditioner, window air conditioner, 空调
841520 car air conditioner, car air conditioning
841581 heat pump air conditioner, reversible heat pump
841582 air conditioner, air conditioning unit, portable air conditioner
841583 evaporator unit air conditioner
841590 air conditioner part
841610 furnace burner, oil burner furnace
841620 gas burner furnace
841630 ash discharger, mechanical stoker
841690 burner part
841710 furnace ore, ore roasting furnace
841720 bakery oven, bakery oven non electric, biscuit oven
841780 coke oven, cremation furnace, crematorium furnace, furnace, incinerator, industrial oven, kiln, kiln non electric, lehr
841790 furnace part non electric
841810 american fridge freezer, fridge freezer, 冰箱
841821 fridge, larder fridge, mini fridge compressor, refrigerator, 小冰箱
841829 absorption fridge, beauty fridge
841830 chest freezer, freezer
841840 upright freezer
841850 beer cooler, bottle cooler, bottle fridge, chiller cabinet, display fridge, drinks cooler, drinks fridge, minibar, refrigerated counter
841850 under counter fridge display, wine cooler, wine fridge
841861 heat pump
841869 beer dispenser, car fridge, chiller, cool box electric, electric cool box, ice cream freezer machine, ice cream machine commercial, ice machine
841869 ice maker, ice rink equipment, mini fridge cooler, mini fridge thermoelectric, slush machine, water chiller, water cooler
841869 water dispenser cooling, water fountain cooled, 制冰机, 车载冰箱
841891 refrigerator cabinet
841899 evaporator fridge, freezer drawer, fridge part, fridge shelf
841911 gas water heater, instantaneous gas heater, instantaneous gas water heater
841912 solar panel thermal, solar water heater
841919 geyser, storage water heater non electric, water heater gas, water heater non electric
841920 autoclave, steriliser medical
841933 freeze dryer, lyophilizer, spray dryer
841934 crop dryer, grain dryer
841935 wood dryer
841939 dryer industrial, filament dryer, hand dryer industrial?, textile dryer?
841940 alcohol still, distillation plant, distilling plant, rectifying plant, still, still distiller, water distiller
841950 heat exchange unit, heat exchanger, plate heat exchanger
841960 air liquefier, liquefying air machine, liquefying machine
841981 bain marie, catering urn, coffee machine commercial, coffee urn, combi steamer, commercial fryer, deep fryer commercial, food warmer
841981 hot cupboard, hot drinks machine, hot food display, milk urn, pasta boiler, popcorn machine commercial?, steam table, tea urn
841981 water boiler commercial
841989 beer brewing machine, brewing vat, cooler milk, cooling tower, evaporator, fermenter, heating chamber, hop boiler, incubator laboratory
841989 laboratory heating, mash tun, pasteuriser, reactor vessel, roaster coffee industrial, sous vide commercial, sublimation press?, thermal cycler
841989 vaporiser, wallpaper steamer, water bath lab, water bath laboratory, wort chiller
841990 autoclave part, heat exchanger part
842010 calender, calender machine, calendering machine, laminating machine roll, laminator roller, mangle, roller machine, rolling machine
842091 calender cylinder
842111 cream separator
842112 clothes dryer centrifugal, clothes spinner, spin dryer
842119 centrifuge, honey extractor, laboratory centrifuge
842121 aquarium filter, brita, brita filter, brita maxtra, filter aquarium, filter cartridge water, filter jug, fish tank filter, hot tub
842121 hot tub filter, inflatable hot tub, internal filter, jacuzzi, lay z spa, maxtra, pond filter, pool filter, reverse osmosis, ro system
842121 shower filter, spa filter, spa pool, steriliser water uv, swimming pool filter, tap filter, tap water filter, under sink filter, uv clarifier
842121 uv steriliser water, water filter, water filter bottle, water filter cartridge, water purifier, water softener, water treatment unit, 净水器, 滤水壶
842121 过滤器
842122 beverage filter, wine filter
842123 diesel filter, fuel filter, oil filter, petrol filter, 机油滤清器
842129 beer filter, dialyser, hydraulic filter, kidney dialysis, liquid filter
842131 air filter engine, air intake filter, car air filter, cone filter, engine air filter, intake air filter, motorcycle air filter
842132 catalytic converter, dpf, particulate filter
842139 air cleaner, air filter, air filter unit, air purifier, cabin filter, carbon filter ducting, cat genie air, dehydrator breather, dust collector
842139 dust extractor, dust filter, electrostatic filter, extractor filter, fume extractor, gas purifier, hepa air purifier, hepa purifier
842139 inline air filter, pollen filter, smoke precipitator, 空气净化器
842191 centrifuge part, spin dryer part
842199 aquarium filter media, filter bag vacuum, filter cartridge, filter element, filter housing, filter part, filters, hepa filter
842199 hepa filter replacement, pool filter cartridge, purifier filter, replacement filter, vacuum filter, vacuum hepa filter, water filter refill, 滤芯
842211 dish washing machine, dishwasher, dishwashing machine household, table top dishwasher, tabletop dishwasher, 洗碗机
842219 commercial dishwasher, glass washer
842220 bottle drying machine, bottle washer
842230 aerating machine, bag sealing machine, bottle capper, bottle filler, bottling machine, can sealer, can sealing machine, canning machine
842230 capping machine, capsule filler, capsule filling machine, carbonator, crown corker, filling machine, labelling machine
842240 bag sealer, bag sealer machine, bundling machine, heat sealer, impulse sealer, packing machine, shrink wrap machine, strapping machine
842240 vacuum food sealer, vacuum packer, vacuum sealer, wrapping machine, 真空封口机
842290 dishwasher basket, dishwasher part, packing machine part
842310 baby scale, bathroom scale, body fat scale, body scale, digital kitchen scale, digital scale, fish scale weighing, food scale, kitchen scale
842310 luggage scale, personal scales, scales, smart scale, weighing scale, 体重秤, 厨房秤, 电子秤, 行李秤
842320 conveyor scale
842330 constant weight scale, hopper scale
842381 bench scale, checkweigher, coffee scale, coin scale, counter scale, hanging scale, jewellery scale, parcel scale, pocket scale, postal scale
842381 scale shop, shop scale, weighing machine
842382 crane scale, platform scale
842389 weighbridge
842390 calibration weight, scale weight, weight for balance
842410 car fire extinguisher, extinguisher, fire extinguisher, 灭火器
842420 airbrush, airbrush kit, hvlp, paint gun, paint spray gun, paint sprayer, spray gun, spray gun kit, 喷枪喷涂
842430 high pressure washer, jet wash, jet washer, karcher, karcher k2, power washer, pressure cleaner, pressure washer, sand blaster, sand blasting
842430 sandblaster, sandblasting, shot blasting machine, snow foam lance, steam cleaner jet, steam cleaner machine, steam jet, 高压洗车机
842441 backpack sprayer, battery sprayer, garden sprayer, knapsack sprayer, plant mister, plant sprayer, portable sprayer, pressure sprayer
842441 pump sprayer, weed sprayer, 喷雾器
842449 boom sprayer, crop sprayer
842482 drip irrigation, drip kit, duster agricultural, garden sprinkler, garden watering system, hose spray gun, hose sprinkler, irrigation kit
842482 irrigation system, lawn sprinkler, micro irrigation, sprinkler, watering kit, watering system, 洒水器, 滴灌
842489 aerosol dispenser, air freshener dispenser, automatic soap dispenser, automatic spray air freshener, disinfectant sprayer, dispenser spray
842489 face mister, facial steamer mist?, fogger, hand sanitiser dispenser automatic, headlamp washer, mist maker, mist sprayer, misting system
842489 nano mister, nebuliser machine, sanitiser dispenser, soap dispenser automatic, soap dispenser automatic spray, spray machine, spray mop
842489 spray nozzle, spray tan machine, sprayer, tanning machine spray, windscreen washer, 自动皂液器
842490 fire extinguisher part, garden hose gun, hose gun, lance, nozzle sprayer, patio cleaner attachment, pressure washer lance, pressure washer part
842490 spray head, spray lance, sprayer nozzle, sprayer part, sprinkler head, trigger sprayer
`
