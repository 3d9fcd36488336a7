/** Further machines, appliances and vehicles, chapters 84 to 89: six-digit code, English names; Chinese names. */
export const tradeMachines = `
840310 boiler, central heating boiler
840212 steam boiler
840610 turbine
840721 outboard motor, outboard engine
840820 diesel engine
841011 water turbine
841182 gas turbine
841221 hydraulic ram, hydraulic motor
841231 pneumatic cylinder, pneumatic actuator, air cylinder
841239 air motor
841311 fuel dispensing pump
841319 dosing pump
841330 coolant pump, oil pump
841350 diaphragm pump
841360 gear pump
841370 centrifugal pump, bilge pump, well pump, sump pump, garden pump, circulation pump, pressure pump, fountain pump
841382 liquid elevator
841391 pump parts, impeller
841420 hand inflator, manual pump, ball pump, balloon inflator hand
841451 cooling fan home, table fan, bladeless fan, wall fan, exhaust fan small, mini fan, floor fan, bedroom fan, cooling fan portable, clip fan, stand fan, fans
841459 pc fan, case fan, inline fan, duct fan, industrial fan, radiator fan, roof vent fan
841480 air blower, aquarium pump air, car inflator, paddle board pump, turbo charger, turbocharger, electric pump, inflator, balloon pump electric, mattress pump, cordless inflator
841490 fan part, compressor part, fan blade
841590 air conditioner part
841610 furnace burner
841710 furnace ore
841720 bakery oven
841780 coke oven, crematorium furnace, incinerator
841840 upright freezer
841850 chiller cabinet, beer cooler, bottle cooler, wine fridge
841869 water cooler, water dispenser cooling, beer dispenser, slush machine, ice cream machine commercial
841899 fridge part, freezer drawer, fridge shelf
841939 freeze dryer, drying machine, filament dryer
841940 distilling plant, still distiller, alcohol still
841960 liquefying air machine
841989 pasteuriser, wallpaper steamer, beer brewing machine, laboratory heating, wort chiller, water bath lab, sous vide commercial
841990 heat exchanger part
842010 calender machine, roller machine
842119 centrifuge
842121 water filter bottle, ro system, pond filter, shower filter, tap filter, water treatment unit, fish tank filter, uv steriliser water, hot tub filter, spa filter, filter aquarium, water distiller, hot tub, spa pool, jacuzzi
842123 oil filters, diesel filter
842129 liquid filter, hydraulic filter, beer filter
842131 air intake filter, cone filter, motorcycle air filter
842139 cabin filter, pollen filter, fume extractor, dust collector, dust extractor, hepa purifier, extractor filter, cat genie air
842199 filter element, water filter refill, vacuum hepa filter, replacement filter, filter bag vacuum, filters
842211 table top dishwasher
842230 can sealer, bottle filler, bottle capper, capsule filler
842240 wrapping machine, bag sealer, heat sealer, impulse sealer
842310 kitchen scales, luggage scales, fish scale weighing, bathroom scales, weighing scales, food scale
842381 shop scales, weighing machine, jewellery scale, coffee scale, bench scale
842382 crane scale, platform scale
842420 paint gun, spray gun kit, hvlp
842430 pressure cleaner, steam jet, snow foam lance, sand blasting, power washer
842441 weed sprayer, battery sprayer, backpack sprayer
842482 garden watering system, watering system, irrigation system, hose sprinkler, sprinklers, drip kit, misting system
842489 fog machine, fogger, nebuliser machine, soap dispenser automatic, sanitiser dispenser, spray machine, tanning machine spray, air freshener dispenser
842490 hose nozzle, spray head, spray lance, pressure washer part, sprayer nozzle, hose gun, garden hose gun
842519 lever hoist, pulley hoist, hoist
842531 capstan, trailer winch, boat winch
842542 jack, car jacks, floor jack
842611 overhead crane, gantry crane
842620 tower crane
842641 mobile crane
842691 vehicle crane, hiab
842790 scissor lift, access platform, cherry picker, stacker truck
842810 lift, elevator, passenger lift, stair lift, stairlift, skip hoist
842832 bucket elevator
842839 roller conveyor
842840 escalator
842860 cable car, ski lift
842890 lifting machine, hoist patient, telpher, patient lift, bath lift
842911 bulldozer
842920 grader
842930 scraper machine
842940 road roller, tamping machine, roller compactor
842959 backhoe, mini digger
843010 pile driver
843031 tunnelling machine
843041 boring machine, drilling rig
843049 earth auger
843061 compactor, plate compactor
843131 lift part
843142 bulldozer blade
843149 excavator part, excavator bucket, digger bucket, crane part
843143 drilling part
843210 ploughs
843221 disc harrow
843229 rotavator, tiller, cultivator machine, scarifier, harrow, lawn aerator machine
843231 seed drill, planter machine
843241 manure spreader
843242 fertiliser spreader, lawn spreader
843290 plough part
843311 electric lawnmower, robot lawn mower, robotic mower, ride on mower, cordless mower
843320 hay mower
843330 hay machine
843340 baler, hay baler
843351 combine harvester
843360 egg grading machine, fruit sorter, egg sorter
843420 dairy machine, butter churn machine
843510 fruit press, cider press, apple press, crusher fruit
843610 feed mixer, animal feed machine
843621 brooder, poultry incubator
843629 poultry feeder automatic
843680 germination machine, forestry machine, log splitter machine, beekeeping machine, honey extractor
843710 seed cleaning machine, grain sorter
843780 flour mill machine, grain mill
843810 dough mixer, pasta machine commercial, dough roller machine
843820 chocolate machine, confectionery machine
843830 sugar machine
843840 brewery machine
843850 meat slicer commercial, meat mincer commercial, poultry processing, meat saw, bone saw machine
843860 fruit processing machine, vegetable cutting machine
843880 food machine, fish processing machine
843920 paper making machine
844010 book binding machine, bookbinding, binding machine
844120 bag making machine
844180 paperboard machine, die cutting machine paper
844190 guillotine blade
844240 printing type parts
844250 printing plate, printing block, litho plate, printing cylinder
844313 offset printer
844316 flexographic printer
844319 letterpress, screen printing machine, pad printer
844332 plotter, fax machine, dtf printer, sublimation printer, uv printer, printer label
844339 photocopier, copier, duplicator
844391 printing machine part
844399 drum unit, maintenance kit printer, fuser, waste toner, ink tank, cartridges, compatible ink, printer head, paper tray printer
844400 extruding textile machine
844511 carding machine
844512 combing machine
844513 drawing frame, roving machine
844519 bale breaker machine, cotton gin
844520 spinning machine, spinning wheel
844530 twisting machine
844540 winding machine, yarn winder, ball winder, wool winder
844590 warping machine
844610 loom, weaving loom, table loom
844711 circular knitting machine
844720 flat knitting machine
844790 tufting machine, embroidery machine, tufting gun, lace machine, net making machine
844811 dobby, jacquard machine
844833 spindle, spindle flyers
844849 loom shuttle, loom part
844859 knitting machine part, sinker
845020 industrial washing machine, commercial washer
845090 washing machine part
845110 dry cleaning machine
845129 dryer machine
845130 ironing machine, ironing press, rotary iron
845140 dyeing machine
845150 fabric cutting machine, textile folding machine
845180 bleaching machine
845210 portable sewing machine, overlocker, mini sewing machine
845221 industrial sewing machine automatic
845229 industrial sewing machine
845230 sewing needles machine
845290 presser foot, sewing machine foot, bobbin case
845310 leather machine
845320 shoe machine
845410 converter metallurgy
845420 ladle casting, ingot mould
845430 casting machine, die casting machine
845530 mill roll
845611 fibre laser, laser cutter, laser engraving machine
845630 spark erosion
845650 water jet cutter
845710 machining centre
845811 cnc lathe
845819 wood lathe?, metal lathe
845929 drilling machine, pillar drill, bench drill
845961 milling machine
846023 grinding machine cylindrical
846090 bench grinder, polishing machine, buffing machine
846130 broaching machine
846140 gear cutting machine
846150 metal saw machine, band saw metal
846232 shearing machine
846249 punching machine, notching
846261 hydraulic press, press machine, power press
846310 wire drawing
846330 wire working machine
846390 thread rolling
846410 stone saw, stone cutting machine, tile saw
846420 stone grinder, glass grinding
846490 glass cutting machine, glass working
846510 woodworking combination machine
846520 machining centre wood, cnc router
846591 table saw, band saw, mitre saw, saw machine, scroll saw, sawing machine
846592 planer thicknesser, router table, spindle moulder, wood planer machine
846593 wood sander machine, belt sander bench
846594 wood bending machine
846595 mortiser, wood drilling machine
846596 log splitter electric, wood chipper?, veneer slicing
846599 wood lathe, wood turning
846610 collet, tool post, chuck
846620 work holder, machine vice
846630 dividing head, machine attachment
846719 pneumatic drill, air hammer, air sander, air tool
846729 polisher, car polisher, orbital sander, electric planer, wood router, electric grinder, hot air gun, glue gun electric?, nail gun, electric screw driver, engraver pen, mini grinder, brush cutter electric, electric pruning, electric secateurs, cordless tool, power tool
846781 petrol chainsaw
846789 petrol brush cutter, petrol strimmer, petrol blower, petrol hedge trimmer, hydraulic cutter
846799 tool part, drill part, trimmer line, strimmer line, strimmer head
846820 gas welding machine
847021 printing calculator
847029 calculators
847050 pos terminal, card payment terminal, till, card machine
847141 touch screen pc, gaming desktop
847150 computer, pc, nas
847160 mouse pad?, numpad, presenter remote, drawing pad, graphic tablet, trackball, touchpad, signature pad, keyboard mouse combo, joystick pc, stream deck
847170 cd drive, dvd drive, tape drive, hard drives, portable ssd
847180 usb adapter, capture card, pci card, network card, usb c hub, kvm switch, port hub
847190 barcode reader, flatbed scanner, book scanner, magnetic stripe, qr reader, optical reader
847210 duplicating machine
847230 mail sorting machine, franking
847290 coin counter, coin sorter, perforator, label maker?, staplers, electric stapler, hole puncher, money detector
847330 memory ram, ddr4, ddr5, cooler cpu, heatsink, water cooling pc, pc part, keycap, keycaps, mouse feet, laptop cooler, laptop battery case, hinge laptop, touchpad part, pc cooling, hdd caddy, drive enclosure, hdd enclosure
847410 sorting machine, screening machine, sieving machine
847420 grinding mill, ore crusher, jaw crusher, ball mill
847431 concrete mixer, cement mixer
847439 kneading machine, mixing machine mineral
847480 brick machine, clay extruder, moulding machine ceramic, pottery wheel
847529 glass making machine
847681 snack vending
847689 change machine, dispenser machine
847710 plastic injection machine
847720 plastic extruder
847730 blow moulding machine
847740 vacuum forming
847780 plastic working machine
847810 tobacco machine, cigarette rolling machine, rolling machine
847910 paver
847920 oil press, oil extraction machine, oil press machine
847930 wood press
847950 industrial robot, robot arm
847981 wire winding machine, coil winder
847982 homogeniser, mixer industrial, crusher machine, blender industrial, magnetic stirrer, grinder industrial
847989 massage chair machine?, dehumidifier, candle making machine, vacuum machine, balloon machine, tablet press, button machine, badge maker, pet feeder automatic, automatic feeder, auto feeder, fish feeder, self cleaning litter box, automatic litter, window cleaner robot, humidifier machine, shoe cleaning machine, car wash machine, egg turner, curtain motor, robot toy kitchen?, wax machine, laminator
847990 robot part, ultrasonic part
848041 metal mould
848071 plastic mould, die casting mould plastic
848079 rubber mould
848110 pressure reducing valve, co2 regulator, bbq gas regulator, regulator
848120 hydraulic valve, solenoid valve pneumatic
848130 non return valve
848180 solenoid valve, radiator valve, gate valve, stopcock, thermostatic valve, fountain, pillar tap, kitchen mixer, monobloc, water valve, hose splitter, drain valve, shower set, shower system, shower mixer set, hand shower, cistern valve, bidet spray, sink tap, taps, stop valve, float valve, urinal flush, waste trap tap, pop up waste
848190 tap cartridge, valve part, aerator tap, tap head
848210 bearings, wheel bearing, ball races
848230 spherical roller
848240 needle bearing
848299 bearing part
848310 shaft, transmission shaft, cardan shaft, crank shaft
848320 housed bearing
848340 spur gear, gear wheel, bevel gear, reduction gear, worm gear, ball screws
848350 flywheels, pulleys, pulley block, belt pulley
848360 clutch, clutches, coupling, universal joint
848390 gear part
848410 head gasket, exhaust gasket, gaskets, gasket kit
848710 propeller, boat propeller, ship propeller
848790 machine grease nipple, oil seal, lubricator
850110 servo motor, small dc motor, hobby motor, vibration motor
850120 universal motor
850131 motor dc, brushless motor, ebike motor
850152 three phase motor, electric motor
850161 ac generator
850212 generating set
850220 petrol generating set, inverter generator
850231 wind generator
850300 motor brush, carbon brush motor, rotor
850410 ballasts, discharge lamp ballast
850421 oil transformer
850431 isolation transformer, doorbell transformer, current transformer
850440 rectifier, voltage converter, solar inverter, battery maintainer, trickle charger, dc converter, pc power supply, adapter, mains adapter, charger plug, usb plug, usb charger plug, charging cradle, charge controller, jump starter charger, toothbrush charger, watch charger, charge pad, ac dc adapter, power supply unit, usb wall charger, magsafe, camera battery charger, controller charger
850450 inductors, choke coil
850511 magnets neodymium, bar magnet, fishing magnet
850519 fridge magnets, magnet photo, magnet, magnetic strip, magnetic letters?
850590 magnetic catch, magnetic base, electromagnets, magnetic clutch
850610 d battery, zinc battery, alkaline
850650 lithium coin, lithium aa
850680 zinc air battery, hearing aid battery
850710 motorcycle battery, leisure battery
850720 gel battery, agm battery, sealed lead battery
850760 camera battery, tool battery, e bike battery, lipo battery, jump starter, usb battery, charging bank, vape battery, scooter battery
850790 battery part, battery case
850811 robot hoover, pet hair vacuum, upright vacuum, mattress vacuum, car hoover
850860 ash vacuum
850870 vacuum hose, dust bag, vacuum brush, hoover bag, vacuum cleaner filter, vacuum bags, vacuum accessory
850940 fruit squeezer electric, mincer electric, slow juicer, mixer, blender bottle electric, smoothie blender, soy milk maker, ice crusher electric, food chopper, chopper
850980 electric shaver callus?, hand held frother, ultrasonic cleaner toothbrush, electric duster, electric scrubber, spin scrubber, electric peeler, salt mill electric, pepper mill electric, electric bottle opener, sonic toothbrush, electric brush clean, tooth brush electric, toothbrushes electric, floor polisher, waste disposer, oral irrigator, electric foot file, electric callus, shoe dryer?, jewellery cleaner ultrasonic
850990 toothbrush head, brush heads, toothbrush heads, mixer part, juicer part, replacement brush head
851010 mens shaver, shaver electric, rotary razor, wet dry shaver, bikini trimmer?, electric razor
851020 nose hair trimmer, hair cutter, cordless clipper, beard and hair, grooming kit electric, clipper, eyebrow trimmer, face hair trimmer
851030 ipl, laser hair removal, facial hair remover, lady epilator
851090 shaver foil, clipper blade, clipper guard, clipper part, trimmer head, replacement shaver
851130 distributor cap, coil pack
851150 car generator
851180 ignition part, ignition switch
851190 ignition lead
851210 bike lights, bicycle lights, dynamo light
851220 number plate light, led headlight, car lamp, driving light, drl, lamp car, fog lamp, warning light, beacon, trailer light, rear light, side marker
851230 reversing alarm, horn, siren, parking sensors, bike bell electric
851240 windscreen demister, wipers car, rear wiper, defroster
851290 wiper part, wiper arm
851310 bike head torch, head light, led lantern torch, pen torch, wind up torch, camping light, work torch, uv torch, pocket torch, flashlights
851390 torch part
851420 induction furnace, microwave industrial
851490 furnace part
851511 solder station, soldering gun, soldering kit
851521 spot welder
851531 mig welder
851580 plastic welder, ultrasonic welder
851590 welding torch, soldering tip, tig torch
851610 instant water heater, geyser, water boiler, travel immersion, tea urn, hot water dispenser
851629 ceramic heater, patio heater, electric fire, electric fireplace, underfloor heating, electric radiator, bathroom heater, tower heater, heated towel rail, greenhouse heater, heaters, halogen heater
851631 ionic dryer, dryer hair, hair blower, hooded dryer, hairdryers, travel dryer
851632 heated brush, volumising brush, hot air brush, airbrush hair, hot air styler, blow dry brush, hair iron, mini straightener, heated curler, heated rollers, lash curler heated, beard straightener, automatic curler, multi styler, styler
851640 ironing, irons, steamer clothes, steam generator iron, handheld steamer, steam press iron
851650 combi microwave
851660 mini cooker, electric stove, table grill, raclette, induction cooker, boiling ring, egg boiler electric, steam oven, tabletop oven, ceramic hob, pizza oven electric, crockpot, electric skillet, oven, cooker, barbecue electric, rice steamer cooker, range cooker, built in oven, multicooker
851671 bean to cup, coffee percolator electric, capsule machine, espresso maker, coffee pod machine
851679 crepe maker, donut maker, fondue set electric, panini press, sandwich maker, waffle iron, candy floss machine, plate warmer, yoghurt maker, baby food maker, steam cleaner handheld, baby bottle warmer, electric heat pad food, fryer, dual zone fryer, wax pot, paraffin bath, towel steamer, electric oil burner, electric wax melter, food warmer, bread maker, breadmaker, electric airer, dehydrator, sous vide, towel heater, egg bites maker, cake pop maker, pie maker, pancake maker, wax melt warmer, sterilizer bottle, jam maker, hot pot electric, kettles
851680 heating wire, heating elements, oven element
851690 kettle part, oven shelf, cooker hood part, microwave plate, fryer basket, air fryer rack, air fryer accessories
851713 refurbished phone, sim free phone, smart phone
851761 base station
851762 wifi adapter, wireless doorbell camera?, ethernet adapter, fibre router, signal booster, bluetooth dongle, dongle, powerline, smart hub, zigbee hub, usb wifi, tracker watch, gps watch, smart glasses, activity tracker, earpiece radio, wireless transmitter, fm transmitter, ethernet switch, mobile router, mesh system, access point, routers
851769 video phone, baby monitor, door entry, paging system, entry phone
851771 wifi antenna, gps antenna, cb antenna, car aerial
851779 phone housing, phone battery cover, charging port, phone repair part, replacement screen, phone camera lens part, lcd display phone, digitizer
851810 condenser mic, podcast microphone, karaoke microphone, wireless mic, usb microphone, microphone stand?
851821 mini speaker, speaker bluetooth, party speaker, outdoor speaker, karaoke machine, wifi speaker
851822 hifi speakers, home cinema speaker, pc speakers, bookshelf speaker
851829 tweeter, woofer, ceiling speaker
851830 ear buds wireless, kids headphones, headphone, bone conduction, over ear, on ear, gaming headphones, in ear monitor, sleep headphones, helmet intercom, tws
851840 audio amplifier, av receiver, dac, headphone amp
851890 microphone part, mic stand, pop filter, speaker stand, headphone stand?
851920 jukebox
851930 vinyl player
851981 mp4 player, cassette recorder, story player kids, music player, cd radio, recording pen
852190 digital video recorder, media player
852290 stylus record, cassette part
852321 magnetic stripe card, gift card, loyalty card, gift cards, prepaid card, plastic card magnetic
852341 cd r, dvd r, blank discs
852349 audio book cd, film dvd, video game, dvd box set, pc game, xbox, game disc, software, audiobook
852351 usb drive, micro sd card, solid state drive, nvme, memory cards, game cartridge, usb key, flash memory
852352 proximity card, key fob rfid, oyster card, smartcard, sim, chip card
852359 toniebox figure
852380 vinyl album, lp, ep vinyl, gramophone record
852491 led display screen, display screen
852550 tv transmitter
852560 digital radio transmitter, walkie talkie
852589 doorbell camera, camera drone, ccd camera, car camera, endoscope camera, wildlife camera, camcorder, vlog camera, mirrorless camera, dslr, 360 camera, pet camera, reversing camera, spy camera, inspection camera, body camera, thermal camera
852610 radar detector, radar apparatus
852691 car tracker, navigator, sat navs, fish finder?, pet tracker, key finder, item tracker
852692 keyless remote, wireless remote, tv remote control, gate remote, remote, remote key, drone remote, radio controller, car remote
852712 pocket radio
852719 wind up radio, internet radio, fm radio, world radio, shower radio, radio dab
852721 android car stereo, car cd player
852729 car radio player
852791 micro hifi, boombox, cd radio cassette
852849 crt monitor
852852 curved monitor, touch monitor, led monitor
852859 digital photo frame, digital frame, display monitor, baby monitor screen, advertising display
852869 cinema projector, led projector, projectors, pico projector, video projector
852871 digital receiver, freeview box, tv stick, iptv box, streaming box, satellite receiver
852872 oled tv, 4k tv, televisions, portable tv
852910 tv antenna, satellite lnb, dipole
852990 tv remote part, tv backlight, camera housing, tripod camera mount?, camera gimbal?, drone part camera
853010 railway signal
853080 traffic light
853110 window alarm, smoke detector, motion sensor alarm, co alarm, door alarm, heat detector, burglar alarms, gas alarm, security alarm
853120 indicator panel, led matrix, display module
853180 chime, door bell, panic alarm, call bell, wireless chime, electronic bell, shop bell, pager, water leak alarm, personal attack alarm, electronic horn
853190 alarm part
853222 electrolytic capacitor
853229 capacitor motor, start capacitor
853340 potentiometer, variable resistor
853400 printed circuits
853510 high voltage fuse
853610 fuse, fuses, blade fuse, fuse box
853620 mcb, breaker, circuit breakers, rcbo
853630 surge protector
853641 relays, time relay
853649 contactor
853650 push button, micro switch, rocker switch, foot switch, smart light switch, dimmer switch, motion sensor switch, limit switch, button switch, switches, rotary switch
853661 light fitting holder, lampholder, bulb adapter
853669 multi plug, usb socket, adaptor, travel plug, universal adapter, double socket, plug socket, extension socket, uk plug, cable reel socket, power socket, mains plug, tower extension, plugs
853670 fibre connector
853690 terminal, crimp terminal, battery terminal, cable joint, splice connector, breadboard, jumper wire connector, banana plug, rca connector, coaxial connector, xlr connector, usb connector, header pin, sub d, busbar, gland, cable gland, connectors, wago, solder connector, electrode connector
853710 control unit, switchboard, consumer unit, motor controller, speed controller, cnc controller, power distribution, smart relay, touch panel control, heating controller, esc
853720 switchgear
853810 switch box, back box, enclosure electrical, empty panel
853890 switch cover, light switch cover, contact part, socket plate
853910 sealed beam
853921 halogen bulbs, h7 bulb, h4 bulb, car bulbs
853922 edison bulb
853929 indicator bulb, car bulb, flash bulb, festoon bulb, miniature lamp
853932 sodium lamp, metal halide, mercury lamp
853939 germicidal lamp?, uv bulb, xenon bulb, hid bulb, cold cathode
853951 led modules, cob led, led board
853952 gu10, e27, candle bulb, spotlight bulb, led bulbs, led lamp, light bulbs, bulbs, bulb led, led tube, e14, golf ball bulb, filament led bulb, led lamps
854011 cathode ray tube
854081 vacuum tube valve, amplifier valve
854110 diodes, rectifier diode
854121 transistor small
854129 transistor, mosfet
854130 thyristor, triac
854141 leds, led diode, led chips
854142 solar cell
854143 solar panels, solar kit, solar charger panel, portable solar panel, flexible solar panel
854159 semiconductor device
854160 crystal oscillator, quartz crystal piezo
854231 arduino board, development board, esp32, microprocessor, controller chip, processors
854232 eeprom, memory chip
854233 amplifier chip
854239 integrated circuits, sensor module, driver ic
854310 particle accelerator
854330 electroplating machine, ioniser electrolysis
854370 electric fence energiser, electric fence, ultrasonic pest repeller, pest repeller, mouse repeller, mosquito killer lamp, insect killer lamp, fly zapper, uv steriliser, uv steriliser box, nail dryer, led nail lamp, ems, ems massager?, muscle stimulator, rf beauty, ultrasonic skin scrubber, face device, facial device, electronic cigarette lighter?, detector, wire detector, remote shutter, camera remote, audio effects, effects pedal, mixing desk, audio mixer, dj controller, equaliser, voice changer, signal converter, hdmi splitter, hdmi switch, video converter, wireless hdmi, garage door opener, remote control car key?, led dimmer, rgb controller, smart home controller, stun gun, taser, ultrasonic dog, anti bark, ozone generator, water ioniser, electric lighter circuit?, game trainer, electronic pet fence, universal remote, infrared remote, metronome electronic, tuner guitar, guitar tuner, sleep machine, white noise machine, pulse massager, touch pen electronic, bubble light controller, static brush, electric muscle
854390 vape mouthpiece, vape cartridge empty, vape accessories, coil vape, replacement pod, pods vape, empty pod
854411 copper winding wire, enamelled wire
854420 aerial cable, coax cable, tv cable, antenna cable
854430 wiring loom, ignition cable, trailer wiring, spark plug lead
854442 usb lead, power lead, mains lead, kettle lead, scart lead, displayport cable, vga cable, speaker cable connectors, fast charging cable, magnetic cable, data cable, network cable, iphone cable, android cable, extension cable, charger lead, phone cable, printer cable, guitar cable, microphone cable, xlr cable, jumper cable, jumper wire, adapter cable, extension cord, cable set, rca cable, lead
854449 electrical cable, speaker wire, twin and earth, flex cable, cable wire, electrical wire, cable reel, bell wire
854460 high voltage cable
854470 fibre cable, optical cable
854519 carbon rod, graphite electrode
854590 carbon brush, brushes carbon
854620 ceramic insulator
854690 insulator, fence insulator, electric fence insulator
854720 plastic conduit fitting, insulating sleeve
854790 conduit, heat shrink, heat shrink tubing
860110 locomotive
860630 railway wagon
860800 signal railway
860900 container, shipping containers
870210 bus, coach vehicle
870310 golf buggy, golf cart, go kart, quad bike atv?, snowmobile
870340 hybrid car
870421 van, pickup truck
870431 lorry
870490 dumper
870510 crane lorry
870530 fire engine
870540 concrete lorry
870600 chassis
870710 car body
870810 bumpers, bumper guard
870821 safety belt, seat belts, seat belt extender
870822 windscreen car, rear window car
870829 bonnet, car door, boot lid, roof rack bars, roof box, roof rails, tailgate, dashboard part, door handle car, mud flap, mud flaps, wing panel, body kit, rear spoiler, sunroof, door card, side step, wind deflector, car trim, bonnet strut
870830 brake cable, brake shoes, hand brake, brake hose, disc brake, master cylinder
870840 transmission part
870850 differential, half shaft, drive shaft car, axle, hub assembly
870870 rims, wheel spacer, alloys, wheel cap, wheel trims, steel wheel
870880 shocks, strut, lowering spring, control arm, wishbone, anti roll bar, suspension bush, ball joint
870891 radiator car, intercooler, radiator hose
870892 exhaust tip, back box exhaust, manifold, exhaust manifold, dpf, downpipe
870893 clutch car
870894 track rod end, power steering pump, steering wheels
870895 air bag, airbag module
870899 tow ball, towbar, car parts, trailer hitch, wheel nut cover, fuel cap, fuel tank, car pedal, gear stick, gear gaiter, engine cover, car sun visor, mount bracket, car body parts, sump guard, spare parts car, gear knobs, car gear, undertray, bike carrier, cycle carrier, roof tent mount
870990 works truck part
871000 tank vehicle
871110 moped
871120 scooter motor, dirt bike, pit bike
871200 bicycles, childrens bike, hybrid bike, bikes, kids bicycle, gravel bike, unicycle
871310 manual wheelchair, transport chair, wheelchairs
871390 power chair
871410 motorcycle fairing, motorcycle exhaust, motorcycle mirror, motorcycle seat, motorbike luggage, motorcycle brake, scooter accessory, motorcycle windscreen, brake lever motorcycle, motorcycle cover?
871420 wheelchair cushion part, wheelchair accessory, walker part
871491 forks bike, bike forks, bicycle forks
871492 bike rims, wheelset
871493 bike hub
871494 brake pads bike, bicycle brakes, disc brakes bike
871495 saddle bicycle, saddles, bike saddles
871496 pedals, bike pedals, cranks
871499 bike basket, kids bike seat, child bike seat, stabilisers, bike stabilisers, bicycle basket, bicycle grips, bike mudguard, gear shifter, bike chain guard, headset bicycle, seat post, seatpost, stem bike, bicycle rack, pannier rack, kickstand, bike kickstand, e scooter part, bottle holder bike, bicycle mirror, bike handlebar, handlebar grips, rear derailleur, bike trailer?, chainring
871500 carrycot, pram wheel, buggy board, baby pram, pram bag?, rain cover pram, pushchair parts, double buggy, pushchair footmuff?
871610 caravan, camping trailer
871620 agricultural trailer
871639 trailers, car trailer, goods trailer
871680 wagon, pull along wagon, beach trolley, golf trolley, kitchen trolley wheel, luggage trolley, hospital trolley, garden trolley, creeper, serving trolley, dog stroller, pet stroller, bike trailer, hand trolley, roll cage, walker rollator?
871690 trailer wheel, trailer parts, trolley wheels, jockey wheel, trolley part, trailer coupling
880211 helicopter
880230 aeroplane
880100 kite glider, paraglider, hang glider
880400 parachutes
880510 launching gear
880710 propeller aircraft, drone propeller?
880730 drone part, drone propeller, drone battery case
890110 ferry, cruise ship
890200 fishing vessel
890311 inflatable boats, inflatable canoe
890322 sailing boat
890323 yacht
890333 motor boat
890393 kayaks, canoes, sit on kayak
890400 tug
890710 life raft
890790 buoys, fender boat buoy, pontoon
`
