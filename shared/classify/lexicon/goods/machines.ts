/** Machines (chapters 84): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const machines = `
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
842511 chain hoist, chain hoist electric, electric hoist
842519 chain block, hoist, lever hoist, manual hoist, pulley hoist, pulley tackle
842531 boat winch, capstan electric, electric winch, pit head winding gear, trailer winch, winch electric, winding gear
842539 boat trailer winch, capstan, hand winch, winch
842541 built in jacking, car lift, garage lift, vehicle lift
842542 bottle jack, floor jack, hydraulic jack, trolley jack, 千斤顶
842549 car jack, jack, jack scissor, scissor jack, screw jack
842611 gantry crane, gantry crane travelling, overhead crane
842612 mobile lifting frame, straddle carrier
842620 tower crane
842630 jib crane, portal crane
842641 mobile crane
842649 crawler crane
842691 hiab, lorry crane, vehicle crane, vehicle mounted crane
842699 cableway crane, crane, derrick, engine crane, ship derrick
842710 electric forklift, electric pallet stacker, reach truck
842720 diesel forklift, fork lift truck, forklift
842790 access platform, cherry picker, elevating platform vehicle, pallet truck, scissor lift, stacker truck, stacker truck manual, works truck
842810 elevator, goods lift, home lift, lift, passenger lift, patient lift, skip hoist, stair lift, stairlift
842820 pneumatic conveyor, pneumatic elevator
842831 underground conveyor
842832 bucket elevator
842833 belt conveyor, conveyor
842839 chain conveyor, grain auger, roller conveyor, screw conveyor
842840 escalator, moving walkway
842860 cable car, chair lift, funicular, ski drag, ski lift, teleferic
842870 industrial robot, robot arm
842890 bath lift, dumb waiter, grabber machine, hoist patient, lifting gear, lifting machine, lifting machinery, loader manure, mobile bath hoist
842890 patient hoist, stackers hay, standing desk frame lift, telpher, theatre lift, tv lift, wagon pusher
842911 angledozer, bulldozer, bulldozer tracked
842920 grader, leveller, road grader
842930 scraper earth, scraper machine
842940 compactor roller, road roller, roller compactor, tamping machine
842951 front loader, loader shovel, skid steer loader, wheel loader
842952 digger, digger machine, excavator, mini excavator, 挖掘机
842959 backhoe, backhoe loader, mechanical shovel, mini digger, trencher
843010 pile driver, pile extractor
843020 snow blower, snow plough
843031 coal cutter, rock cutter, tunnelling machine
843041 boring machine, boring machine self propelled, drilling rig, well drilling
843049 boring machinery, earth auger, earth auger petrol, post hole borer
843061 compactor, plate compactor, tamper, whacker plate
843069 digging machine, scraper machine towed
843110 hoist part, winch rope part
843120 forklift part, forks forklift
843131 escalator part, lift part, skip hoist part
843139 conveyor part, conveyor roller
843141 bucket excavator, excavator bucket, grab, shovel bucket
843142 bulldozer blade
843143 drill string, drilling part
843149 crane part, digger bucket, digger tooth, excavator part, track link
843210 plough
843221 disc harrow
843229 cultivator, cultivator machine, garden cultivator, garden tiller, harrow, hoe mechanical, rotavator, scarifier, scarifier agricultural, tiller
843229 weeder machine
843231 seed drill, seed drill no till
843239 planter machine, potato planter, seeder, transplanter
843241 manure spreader
843242 fertiliser spreader, lawn spreader, seed spreader
843280 garden roller, lawn aerator machine, lawn roller, sports ground roller, stone remover, turf cutter
843290 cultivator part, disc coulter, plough part, plough share, tine
843311 cordless mower, electric lawnmower, flymo, hover mower, lawn mower, lawnmower, mower, petrol mower, ride on mower, robot lawn mower
843311 robot mower petrol, robotic mower, rotary mower, 割草机
843319 cylinder mower, hand mower, manual mower, push mower, reel mower
843320 brushcutter wheeled, cutter bar, flail mower, hay mower, mower tractor, tractor mower
843330 hay machine, hay rake, hay tedder, haymaking
843340 baler, hay baler, pick-up baler, straw baler
843351 combine harvester
843352 thresher, threshing machine
843353 beet topper, potato harvester, root harvester
843359 forage harvester, fruit picker machine, harvester, hedge harvester?, maize sheller, shaker harvester
843360 egg grader, egg grading machine, egg sorter, egg sorting machine, fruit grading machine, fruit sorter
843390 lawnmower part, mower belt, mower cable, mower part, mower wheel, strimmer spool
843410 breast milker cow?, milking machine
843420 butter churn industrial, butter churn machine, butter machine, cheese making machine, cheese press, dairy machine, homogeniser milk
843490 milking machine part, teat cup liner
843510 apple press, cider press, crusher fruit, fruit crusher, fruit press, grape crusher, juice press, juice press industrial, wine press
843610 animal feed machine, animal feed preparing machine, feed mill, feed mixer, fodder cutter, root cutter
843621 brooder, egg incubator, incubator, poultry brooder, poultry incubator
843629 automatic chicken door, egg layer machine, poultry feeder automatic, poultry feeder machine, poultry keeping machinery
843680 automatic drinking bowl, bee smoker?, beekeeping machine, forestry machine, garden shredder, germination machine, germination plant
843680 log splitter forestry, log splitter machine, poultry machine, propagator heated, shredder garden, sprouting machine, tree puller, wax extractor
843680 孵化器
843691 poultry machine part
843699 agricultural machine part
843710 grain cleaner, grain sorter, seed cleaning machine, seed sorter, winnower
843780 bolter, flour mill, flour mill machine, grain mill, milling machine grain, semolina purifier, sifter flour
843810 bakery machine, biscuit making machine, bread slicing machine, dough divider, dough machine commercial, dough mixer, dough mixer commercial
843810 dough roller machine, dough sheeter, macaroni machine, pasta machine commercial, pasta making machine
843820 chocolate fountain commercial, chocolate machine, cocoa machine, confectionery machine, sugar boiling
843830 sugar machine, sugar manufacture machinery
843840 brewery machine, brewing machine, malt kiln machine?, malting machine, sprouting machine brewery
843850 bone saw machine, bone saw meat, bone sawing machine, meat mincer commercial, meat processing machine, meat saw, meat slicer
843850 meat slicer commercial, mincing machine, poultry plucking machine, poultry processing, sausage filler
843860 fruit peeling machine, fruit processing machine, fruit stoner, potato peeler machine, vegetable cutting machine, vegetable peeling machine
843860 vegetable processing machine
843880 coffee bean hulling, coffee huller, fish processing machine, food machine, food processing machine, food slicer industrial, pet food machine
843880 snack machine, tea leaf rolling, tea machine
843910 pulp making machine, pulper
843920 paper making machine
843930 corrugating machine, paper finishing machine
844010 binding machine, book binding machine, book sewing machine, bookbinding, comb binder, spiral binder, wire binder
844110 craft cutter, cricut, cutting machine paper, die cutting machine, guillotine paper, paper cutter, paper cutter machine, paper trimmer
844110 rotary trimmer, sizzix big shot, sizzix machine, slitting machine paper, 裁纸机
844120 bag making machine, envelope machine
844130 box making machine, carton making machine
844140 paper moulding machine
844180 die cutting machine paper, paper bag machine other, paper perforating machine, paperboard machine
844190 cricut mat, cutting mat machine, paper cutter part
844230 plate making machine, type casting, typesetting machine
844240 printing type parts
844250 litho plate, lithographic stone, offset plate, printing block, printing cylinder, printing plate, printing type, screen printing screen
844311 offset press reel, offset printing machine
844313 offset printer, offset printing press
844316 flexographic press, flexographic printer
844319 letterpress, pad printer, pad printing, screen printing machine, textile printing machine
844331 all in one printer, multifunction printer, printer scanner, 一体打印机
844332 3d inkjet plotter?, 3d printer?, dtf printer, dymo, fax machine, inkjet, inkjet printer, instant photo printer, instax printer, label printer
844332 laser printer, mini printer, photo printer, plotter, printer, printer label, receipt printer, sublimation printer, thermal printer, uv printer
844332 zink printer, 打印机, 标签打印机, 照片打印机
844339 copier, copying machine, digital press, duplicator, heat press printer, photocopier
844391 printing machine part, printing press part
844399 brother toner, canon ink, compatible ink, drum unit, epson 603, epson ink, fuser, hp 305, hp ink, ink cartridge, ink tank, ink tank printer
844399 maintenance kit printer, paper tray printer, print head, printer cartridge, printer head, printer ink, printer part, printer roller, printhead
844399 waste toner, 墨盒, 打印头, 硒鼓
844400 extruding textile machine, fibre extruding machine, man made textile extruder, spinneret machine, textile drawing machine, texturing machine
844511 carding machine
844512 combing machine
844513 drawing frame, roving machine
844519 bale breaker, bale breaker machine, blowing room, cotton gin, garnetting, hackling, opening machine, willow machine?
844520 spinning frame, spinning machine, spinning wheel
844530 doubling machine, twisting machine
844540 ball winder, cop winder, reeling machine, winding machine, winding machine textile, wool winder, yarn winder
844590 drawing in machine, sizing machine warp, warping machine
844610 narrow loom, table loom
844621 power loom, shuttle loom
844629 hand loom, loom, weaving loom
844630 rapier loom, shuttleless loom
844711 circular knitting machine
844720 flat knitting machine, knitting machine, stitch bonding
844790 braiding machine, embroidery machine, embroidery machine industrial, gimping machine, lace machine, net making, net making machine, tufting gun
844790 tufting machine
844811 card punching, dobby, jacquard machine, swivel shuttle
844819 auxiliary textile machine, creel, warp stop motion, weft feeder
844820 spinneret
844831 card clothing
844832 card part, carding part
844833 ring traveller, spindle, spindle flyer, spinning ring
844839 textile spinning part
844842 heald, heald frame, heddle, reed loom
844849 loom part, loom shuttle, shuttle
844851 knitting machine needle, latch needle, sinker
844859 knitting machine part, knitting part
844900 felt making machine, hat block, hat making machine
845011 automatic washing machine, washer dryer, washing machine, 洗衣机
845012 twin tub
845019 hand washing machine, mini washing machine, portable washing machine
845020 commercial washer, commercial washing machine, industrial washing machine
845090 washing machine door seal, washing machine part
845110 dry cleaning machine
845121 clothes dryer, condenser tumble dryer, heat pump dryer, tumble dryer, vented dryer, 烘干机
845129 dryer machine, drying machine, industrial dryer textile
845130 fusing press, garment press, heat press, heat press machine, ironing machine, ironing press, rotary iron, steam generator press, steam press
845130 trouser press
845140 bleaching machine, dyeing machine, washing machine industrial textile
845150 cloth cutting machine, fabric cutting machine, folding fabric, pinking machine, reeling fabric machine, textile folding machine
845180 dressing machine, fabric coating machine, impregnating machine, lino making machine
845190 dryer drum, tumble dryer part
845210 domestic sewing machine, embroidery sewing machine, mini sewing machine, overlocker, portable sewing machine, sewing machine, 缝纫机
845221 automatic sewing industrial, industrial sewing machine automatic
845229 industrial sewing machine
845230 machine needles, sewing machine needle, sewing needles machine
845290 bobbin case, presser foot, sewing foot, sewing machine case, sewing machine cover, sewing machine foot, sewing machine part
845310 hide machine, leather machine, splitting leather, tanning machine
845320 shoe machine, shoe making machine, shoe repair machine
845410 converter metallurgy
845420 ingot mould, ladle casting, ladle foundry
845430 casting machine, die casting machine
845510 tube mill
845521 hot rolling mill
845522 cold rolling mill
845530 mill roll, roll for rolling mill
845611 fibre laser, laser cutter, laser cutting machine, laser engraver, laser engraving machine, 激光雕刻机
845612 photon beam machine
845620 ultrasonic machine tool
845630 edm, spark erosion, spark erosion machine
845640 plasma cutter
845650 water jet cutter, water jet cutting
845690 electro chemical machine
845710 machining centre
845720 unit construction machine
845730 multi station transfer machine
845811 cnc lathe
845819 horizontal lathe, wood lathe?
845899 lathe, metal lathe, mini lathe
845910 way type unit head
845921 drilling machine cnc
845929 bench drill, drill press, drilling machine, pillar drill
845961 milling machine cnc
845969 knee mill, milling machine
845970 tapping machine, threading machine
846019 surface grinding machine
846023 grinding machine cylindrical
846024 cylindrical grinder
846031 drill sharpener, knife sharpener electric industrial, sharpening machine, tool grinder
846040 honing machine, lapping machine
846090 bench grinder, buffing machine, deburring machine, polishing machine, polishing machine metal
846120 shaping machine, slotting machine
846130 broaching machine
846140 gear cutting machine
846150 band saw metal, chop saw metal, cutting off machine, metal saw machine, metal sawing machine
846190 planing machine metal
846211 forging machine
846222 pipe bender, section bending machine, tube bender
846223 press brake
846226 bending machine, folding machine metal, sheet metal folder, straightening machine
846233 guillotine shear, shearing machine
846242 notching machine, punching machine
846249 notching
846261 hydraulic press, power press, press machine
846262 mechanical press
846290 arbor press, button maker machine, eyelet press, metal press machine, power hammer, punch press
846310 draw bench, wire drawing, wire drawing machine
846320 thread rolling machine
846330 wire working machine
846390 metal machine non removing, riveting machine, thread rolling
846410 glass sawing machine, stone cutting machine, stone saw, stone sawing machine, tile cutter, tile saw, wet saw
846420 glass grinding, glass grinding machine, glass polishing machine, stone grinder, stone grinding machine
846490 concrete drill machine, glass cutting machine, glass engraving machine, glass working, stone working machine
846510 combination woodworking machine, universal woodworker, woodworking combination machine
846520 cnc router, machining centre wood, woodworking machining centre
846591 band saw, bandsaw wood, mitre saw bench, saw bench, saw machine, sawing machine, sawmill, scroll saw, table saw, wood sawing machine
846592 planer machine wood, planer thicknesser, router table, spindle moulder, thicknesser, wood moulding machine, wood planer machine
846592 wood planing machine
846593 belt sander bench, sanding machine, wood polishing machine, wood sander machine
846594 assembling machine wood, veneer press, wood bending machine
846595 mortiser, mortising machine, wood drilling machine
846596 log splitter, log splitter electric, peeling machine wood, veneer slicing, wood chipper?, wood splitting machine
846599 bark stripping, wood turning, woodworking machine
846610 chuck, collet, collet chuck, drill chuck, keyless chuck, self opening die head, tool holder, tool post
846620 jig, lathe chuck, machine vice, rotary table, work holder
846630 dividing head, machine attachment, special attachment machine tool
846691 stone machine part
846692 drill stand?, woodworking machine part
846693 lathe part, machine tool part, milling part
846694 press machine part
846711 air drill, air grinder, air impact wrench, air ratchet, air sander, air wrench, pneumatic drill, pneumatic tool, pneumatic tool rotary
846719 air chisel, air hammer, air nailer, air riveter, air stapler, air tool, nail gun air, nailer pneumatic, pneumatic hammer
846721 combi drill, cordless drill, drill, drill driver, electric drill, electric screwdriver drill, hammer drill, impact driver, power drill
846721 rotary hammer drill, sds drill, 电钻
846722 chainsaw electric, chop saw, circular saw, cordless chainsaw, electric chainsaw, electric saw, jigsaw, mini chainsaw, mitre saw, plunge saw
846722 pole saw electric, reciprocating saw, sabre saw, 电锯
846729 angle grinder, battery trimmer, belt sander, brush cutter electric, car polisher, cordless impact wrench, cordless leaf blower, cordless nailer
846729 cordless secateurs, cordless strimmer, cordless tool, cordless trimmer, detail sander, die grinder, dremel, electric grinder
846729 electric hedge trimmer, electric planer, electric polisher, electric pruning, electric sander, electric scissors, electric screw driver
846729 electric screwdriver, electric secateurs, electric staple gun, electric trimmer garden, engraver, engraver pen, engraving pen electric
846729 garden vacuum blower, glue applicator power?, glue gun electric?, grass shear cordless, grass trimmer, grinder, heat gun cordless tool?
846729 heat gun?, hedge trimmer, hot air gun, impact wrench, leaf blower, mini grinder, multi tool electric, nail gun, nail gun cordless
846729 nail gun electric, nibbler, orbital sander, oscillating tool, palm sander, polisher, power tool, rotary tool, router power tool, sander, strimmer
846729 wood router, 修剪机, 打磨机, 电动扳手, 电动螺丝刀, 角磨机
846781 chain saw, chain saw petrol, chainsaw, petrol chainsaw, 油锯
846789 hydraulic cutter, hydraulic hand tool, hydraulic tool, petrol blower, petrol brush cutter, petrol disc cutter, petrol hand tool
846789 petrol hedge trimmer, petrol leaf blower, petrol strimmer
846791 chainsaw bar, chainsaw part, guide bar
846792 air tool coupler, pneumatic tool part
846799 drill part, grinder guard, power tool part, strimmer head, tool part, trimmer head
846810 blow pipe, blowpipe, gas torch hand held welding, gas welding torch hand
846820 gas soldering apparatus, gas welding machine
846880 plastic friction welder?, soldering gas tool, welding machine friction
846890 welding torch part gas
847010 calculator, casio calculator, desk calculator, electronic organiser, graphic calculator, pocket calculator, scientific calculator
847010 translator pocket, 计算器
847021 printing calculator
847029 adding machine
847050 card machine, card payment terminal, cash register, epos, point of sale terminal, pos terminal, till, 收银机
847090 accounting machine, franking machine, postage franking, ticket machine
847130 android tablet, chromebook, drawing tablet computer?, e reader?, e-ink tablet, fire hd, ipad, kids tablet, kindle fire, laptop, lenovo thinkpad
847130 macbook, netbook, notebook computer, palmtop, samsung galaxy tab, surface pro, tablet, tablet computer, tablet pc, 平板, 平板电脑, 笔记本电脑
847141 all in one pc, barebone pc, computer, desktop computer, gaming desktop, gaming pc, imac, mini pc, pc, touch screen pc, workstation, 台式电脑
847149 computer system, server rack system
847150 computer tower, cpu unit, mini computer, nas, nuc, processing unit, raspberry pi, server, single board computer, 服务器, 迷你主机
847160 barcode?, bluetooth keyboard, computer keyboard, computer mouse, document scanner, drawing tablet, gaming keyboard, gaming mouse, graphics tablet
847160 joystick pc, keyboard, keyboard and mouse, keyboard mouse combo, keypad, logitech mx, magic mouse, mechanical keyboard, mouse, mouse pad?
847160 mouse wireless, numeric keypad, numpad, pen tablet, presentation clicker, presenter remote, scanner, signature pad, stream deck
847160 stylus digitiser?, stylus?, touchpad, trackball, trackpad, usb mouse, wireless keyboard, wireless mouse, 数位板, 机械键盘, 键盘, 鼠标
847170 blu ray writer, cd drive, disc drive, disk drive, dvd drive, external dvd drive, external hard drive, hard disk, hard drive, hdd
847170 memory card reader drive, nas drive, optical drive, portable ssd, solid state drive, ssd, tape drive, 硬盘, 移动硬盘
847180 capture card, docking station, gpu, graphics card, hub, interface card, kvm switch, network card controller?, pci card, port hub, sound card
847180 thin client, usb c hub, usb dock, usb hub, usb集线器, video card, 扩展坞, 显卡
847190 bar code scanner, barcode reader, barcode scanner, book scanner, card reader, card reader usb, fingerprint reader, flatbed scanner
847190 magnetic reader, magnetic stripe, microchip scanner, optical reader, qr reader, qr scanner, rfid reader, sd card reader, smart card reader
847190 usb card reader, 扫描仪, 扫描枪, 读卡器
847210 duplicating machine, stencil duplicator
847230 envelope sealer, franking, letter folding machine, letter opener machine, mail sorting machine
847290 atm, banknote counter, cash machine, cheque writer, coin counter, coin counting machine, coin sorter, craft punch, dating stamp machine
847290 desk stapler, desktop pencil sharpener, dymo label maker, electric stapler, embosser, heavy duty stapler, hole punch, hole puncher, label maker?
847290 laminator, laminator office, long arm stapler, money counter, money detector, money detector counter, paper punch, paper shredder
847290 pencil sharpener electric, perforator, shredder, shredder paper, stapler, typewriter, word processor, 打孔器, 点钞机, 碎纸机, 订书机
847321 calculator part
847330 apple pencil tips?, computer case, computer part, cooler cpu, cooling fan laptop, cpu cooler, cpu fan, ddr4, ddr5, drive enclosure
847330 hard drive caddy, hdd caddy, hdd enclosure, heatsink, hinge laptop, keyboard keycaps, keyboard replacement, keycaps, laptop battery case
847330 laptop battery part, laptop bezel, laptop charger port, laptop cooler, laptop hinge, laptop keyboard, laptop keyboard part, laptop part
847330 laptop screen, laptop screen part, laptop stand, laptop stand part?, memory module, memory ram, motherboard, mouse feet, pc case, pc cooling
847330 pc part, pci riser, ram, ram memory, server rail, thermal pad cooler, touchpad part, water cooling pc, 主板, 内存条, 机箱, 笔记本支架
847340 atm part, shredder part, stapler part, typewriter part
847350 computer and calculator part
847410 flotation, gravel washer, mineral screen, roller sorter, screening machine, sieving machine, sorting machine, sorting machine mineral
847410 vibrating screen
847420 ball mill, crushing machine, grinding mill, jaw crusher, ore crusher, ore grinder, stone crusher
847431 cement mixer, concrete mixer, mortar mixer
847432 asphalt mixer, bitumen mixer
847439 clay mixer, kneading machine mineral, mixing machine mineral
847480 agglomerating machine, brick machine, brick making machine, briquetting machine, cement moulding machine, clay extruder, earthenware pipe machine
847480 foundry mould machine, moulding machine ceramic, pottery wheel, sand mould machine
847490 crusher part
847510 lamp assembling machine, valve assembling machine
847521 optical fibre machine
847529 glass blowing machine, glass bottle machine, glass making machine
847621 drinks vending machine
847681 snack vending, snack vending machine, vending machine, vending machine heated
847689 change machine, dispenser machine, gumball machine, money changing machine, stamp vending machine
847690 vending machine part
847710 injection moulding machine, plastic injection machine
847720 extruder, plastic extruder
847730 blow moulding machine
847740 thermoforming, vacuum forming, vacuum forming machine, vacuum moulding
847751 tyre moulding, tyre retreading machine
847780 plastic processing machine, plastic welding machine cutter?, plastic working machine, plastics machine, rubber machine, tyre building machine
847790 3d extruder nozzle?, extruder part, injection moulding part
847810 cigar making, cigarette making machine, cigarette rolling machine, cigarette rolling machine industrial, tobacco machine
847910 asphalt paver, concrete spreader, gritter, paver, road machine, road making machine, road paver, road sweeper machine
847920 fat rendering machine, oil extraction machine, oil press, oil press machine, oilseed grinder crusher, oilseed press, seed oil press
847930 chipboard press, particle board press, wood press
847940 cable making machine, rope making machine
847950 industrial robot handling
847960 air cooler, evaporative air cooler, evaporative cooler, 冷风机
847971 passenger boarding bridge
847981 coil winder, coil winding machine, metal treatment machine, pickling machine, wire winding machine
847982 blender industrial, crusher machine, emulsifier machine, grinder industrial, grinding mill laboratory, homogeniser, kneading machine
847982 magnetic stirrer, mixer industrial, mixing machine, paint mixer machine, shaker laboratory, stirrer laboratory, stirrer machine
847982 ultrasonic homogeniser, ultrasonic mixer, vortex mixer
847983 isostatic press
847989 aroma diffuser nebulizer?, auto feeder, automatic door opener, automatic feeder, automatic litter, automatic litter box, automatic pet feeder
847989 autosampler, badge maker, balloon machine, basket making machine, bird scarer automatic, brush making machine, bubble machine, button machine
847989 cable stripping machine, candle making machine, car wash machine, cat litter robot, curtain motor, damper, dehumidifier, dehumidifier machine?
847989 diving bell, dumb waiter machine, egg turner, electric can crusher, essential oil diffuser?, essential oil extraction, eyelash machine?
847989 fish feeder, fog machine, humidifier industrial, humidifier machine, hydraulic accumulator, linear actuator electric, massage chair machine?
847989 nail dust collector machine?, paint shaker, pet feeder automatic, pet water fountain, pick and place, pool cleaner robot
847989 press machine multipurpose, propulsion unit diver, robot, robot toy kitchen?, robot window cleaner, self cleaning litter box, ship steering
847989 shoe cleaning machine, shoe polish machine, smoke machine, snow machine, solar tracker, steering rudder, tablet press, trash compactor
847989 tyre changer, ultrasonic cleaner, ultrasonic jewellery cleaner, vacuum machine, waste disposal press?, wax machine, wheel balancer
847989 window cleaner robot, window cleaning robot, window opener automatic, wire stripping machine, 擦窗机器人, 超声波清洗机
847990 car wash part, dehumidifier part, machine part, machine part other, robot part, ultrasonic part
848010 foundry flask, moulding box foundry
848020 mould base
848030 casting pattern, foundry pattern, moulding pattern
848041 die casting mould
848049 ingot casting mould metal, metal mould
848050 glass mould
848060 brick mould, concrete mould, mineral mould, paving mould
848071 compression mould, die casting mould plastic, injection mould, plastic injection mould
848079 chocolate mould metal?, moulds, plastic mould, resin mold industrial, rubber mould metal
848110 bbq gas regulator, co2 regulator, diving regulator, gas regulator, pressure reducing valve, pressure regulator, pressure valve, regulator
848110 scuba regulator
848120 hydraulic valve, oleohydraulic valve, pneumatic valve, solenoid valve pneumatic
848130 check valve, non return valve
848140 pressure relief valve, relief valve, safety valve
848180 aerator tap?, ball valve, ballcock, basin mixer, basin tap, bath shower mixer, bath tap, bathroom tap, beer tap, bidet spray, butterfly valve
848180 cistern valve, cocks, drain tap, drain valve, drinking fountain tap, drinking tap, dust caps valve?, faucet, fill valve, float valve, flush valve
848180 gate valve, globe valve, hand shower, hose splitter, hose tap, inner tube valve, isolating valve, keg tap, kitchen mixer, kitchen tap, mixer tap
848180 monobloc, outdoor tap, pillar tap, pop up waste, radiator valve, sanitary tap, shower kit, shower mixer, shower mixer set, shower set
848180 shower system, shower valve, sink tap, solenoid valve, stop cock, stop valve, stopcock, tap, thermostatic radiator valve, thermostatic shower
848180 thermostatic valve, toilet fill valve, trv, tyre valve, urinal flush, valve, waste trap tap, water tap, water valve, 水龙头, 淋浴头, 花洒, 阀门
848190 rain shower head, shower arm, shower head, shower head handheld, shower riser, tap aerator, tap cartridge, tap extender, tap handle, tap head
848190 tap part, tap spout, tyre valve caps, valve cap, valve core, valve part
848210 ball bearing, ball races, bearing, skate bearing, skateboard bearings, wheel bearing, 轴承
848220 roller bearing, tapered roller bearing
848230 spherical roller, spherical roller bearing
848240 needle bearing, needle roller bearing
848250 cylindrical roller bearing
848280 combined bearing, linear bearing
848291 bearing ball, needle rollers, steel balls
848299 bearing cage, bearing part, bearing ring
848310 cam shaft, camshaft, cardan shaft, crank shaft, crankshaft, drive shaft machine, flexible shaft, transmission shaft
848320 bearing housing with bearing, housed bearing, pillow block bearing
848330 bearing housing, bronze bush, bush bronze, bushing, plain bearing, plain shaft bearing
848340 ball screw, bevel gear, friction gearing, gear, gear wheel, gearbox, lead screw, linear actuator screw, rack and pinion, reduction gear
848340 speed changer, spur gear, torque converter, worm gear, 减速机, 齿轮
848350 belt pulley, belt tensioner, flywheel, pulley, pulley block, rope pulley, tensioner pulley, timing pulley, 滑轮
848360 clutch coupling, clutch machine, coupling, flexible coupling, shaft collar, shaft coupling, universal joint, 联轴器
848390 chainwheel, drive sprocket, gear part, sprocket, toothed wheel, transmission part
848410 cylinder head gasket, exhaust gasket, gasket metal, head gasket, joint laminated metal, metal gasket
848420 mechanical seal
848490 gasket kit, gasket set
848510 metal 3d printer
848520 3d printer plastic, 3d打印机, plastic 3d printer, resin 3d printer
848590 3d printer nozzle, 3d printer part, hotend
848610 boule machine, wafer machine
848620 semiconductor machine
848710 boat propeller, paddle wheel marine, propeller, propeller marine, ship propeller
848790 grease nipple, handwheel, lubricator, lubricator part, machine grease nipple, machine handle, machine part no electrical, oil seal ring
`
