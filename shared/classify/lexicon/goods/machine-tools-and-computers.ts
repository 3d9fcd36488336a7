/** Laundry, machine tools, computers, valves and bearings (headings 8450 to 8487): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const machineToolsAndComputers = `
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
