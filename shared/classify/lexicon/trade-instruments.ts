/** Further instruments, clocks, music and arms, chapters 90 to 97: six-digit code, English names; Chinese names. */
export const tradeInstruments = `
900110 optical fibre
900120 polarising sheet
900130 contact lenses daily, monthly lenses, toric lenses
900150 glasses lens
900190 prism, optical prism, fresnel lens
900211 phone lens, zoom lens, lens kit, wide angle lens, macro lens
900219 telescope lens
900220 nd filter, uv filter lens
900290 condenser lens
900311 glasses frames, optical frame, spectacle frames
900390 glasses part, nose pad glasses, glasses arm
900410 polarised glasses, sunnies, kids sunglasses, clip on sunglasses
900490 swimming goggle, welding goggles, laser glasses, eye protection, reader glasses, goggle, gaming glasses, anti blue light, 3d glasses, cycling glasses, snorkel goggle
900510 opera glasses, binocular
900580 astronomical telescope, telescopes
900590 telescope pole, telescope accessories, tripod telescope
900640 instax camera, instant print camera
900653 single use camera
900659 camera obscura
900661 studio flash, speedlight, strobe
900669 flash bulb photo
900691 camera strap, camera cage, lens cap, lens hood, tripod head, tripod plate, camera grip, gimbal, camera bracket, camera holder
901010 photo lab machine
901050 negatoscope, darkroom equipment
901060 projector screens, green screen, photography backdrop screen
901180 digital microscope, microscopes
901190 microscope slide prepared, microscope part
901210 electron microscope
901310 rifle scopes, periscope, red dot sight, night scope
901320 lasers, laser level pointer, laser module
901380 loupe, jewellers loupe, thread counter, kaleidoscope, reading magnifier, magnifying lamp, door viewer optical, light table, magnifying glasses
901410 compasses navigation, direction finding compass
901420 aircraft instruments
901480 sonar, fish finder, echo sounder
901510 laser distance meter, rangefinders, laser measure
901520 theodolite, total station
901530 levels, bubble level
901540 photogrammetric
901580 surveying level, anemometer, hydrometric, wind meter, meteorological
901600 precision balance, laboratory balance, analytical balance
901710 drawing machine
901720 slide rule, compass drawing, rulers, t square, drawing set, tailor ruler, cutting ruler, marking gauge, set of compasses, maths instruments, scale ruler
901730 vernier caliper, digital caliper, dial gauge, feeler gauge
901780 metre stick, measure tape, divider, folding rule, measuring tapes, height measure, ring sizer, shoe size measure, measuring wheel, curvimeter
901811 electrocardiograph
901812 ultrasonic scanner, fetal scanner, ultrasound probe
901813 mri
901819 oximeter, heart monitor, glucose monitor, holter, blood glucose meter, glucometer, health monitor
901820 uv medical lamp
901831 syringe sterile, insulin syringe, feeding syringe, insulin pen needle?
901832 acupuncture needle, suture needle, hypodermic needle, tattoo needle?, pen needles
901839 catheters, tubing medical, iv cannula, drainage tube, feeding tube
901841 dental drill engine
901849 dental scaler, dental tools, tooth tool, plaque remover tool, teeth cleaning kit tool, tartar remover, dental tray, retainer case dental, dental chair unit
901850 ophthalmoscope, eye test
901890 lancing device, lancets, lancet, tens pad?, surgical instruments, forceps medical, otoscope, infusion set, infusion pump, insulin pod, reservoir pump, speculum, medical scissors, blood pressure cuff, sphygmomanometer, breast pumps, milk pump, electric breast pump, nasal irrigator, neti pot, sinus rinse, cupping set, cupping, ear wax removal, ear wax vacuum, moxa, peak flow meter, dermaroller, derma roller, microneedle, microneedling, surgical tray, defibrillator, endoscope medical, dialysis, cgm sensor, test kit device
901910 neck massage, shiatsu, leg massager, massage device, massage cushion, scalp massager, hand massager, muscle gun, percussion massager, foot spas, massage mat, acupressure mat, acupressure, face roller, face massager, body massager, wood therapy, vibrators, dildo, masturbator, couples toy, adult toy, bullet vibrator, massage pillow, knee massager, eye massage, facial massager, massage stick, hot tub massage?, massage machine, rabbit vibrator
901920 oxygen mask, respiratory apparatus, cpap mask, resuscitator, spacer inhaler, oxygen cylinder
902000 breathing mask, full face snorkel mask, half mask respirator, gas filter mask, dive regulator, respirator filter
902110 orthotic, orthotic insole, knee pad support, wrist splint, bunion corrector, toe corrector, toe spreader, toe separator, posture support, back brace, lumbar support belt, elbow brace, shoulder support, thumb support, finger splint, neck brace, cervical collar, hernia belt, maternity belt, pregnancy support, crutches, walking frame support, orthopedic, orthopedic shoe, compression knee, foot brace, ankle splint, arch sleeve, plaster boot, body belt medical
902121 false teeth, tooth veneer, snap on teeth, veneers
902129 dental fitting, dental bracket
902131 artificial joint
902139 prosthesis, artificial eye, breast form, artificial limb
902140 hearing aids, hearing amplifier
902150 pacemaker
902190 stoma bag, ostomy, colostomy, hearing aid part, tracheostomy, implants
902214 x ray apparatus
902300 educational model, skeleton model, manikin, cpr manikin, flight simulator, demonstration apparatus, dissecting kit, training arm, anatomy model
902410 hardness tester, tensile tester
902511 liquid thermometer, mercury thermometer, glass thermometer
902519 food thermometer, room thermometer, forehead thermometer, temperature gun, oven thermometer, fridge thermometer, pool thermometer, aquarium thermometer, temperature sensor, thermometers, bath thermometer, nursery thermometer, meat probe, temperature probe, thermocouple, laser thermometer
902580 thermometer hygrometer, temperature humidity, humidity meter, alcohol meter, weather clock, brix refractometer?, psychrometer
902610 flowmeter, level sensor, flow sensor, fuel gauge, oil level
902620 manometer, pressure sensor, boost gauge, tyre pressure gauge, tyre pressure monitor, tpms, pressure meter, barometer gauge
902680 heat meters, gas flow
902710 co2 monitor, air quality monitor, gas detector, alcohol tester, smoke analyser, carbon monoxide meter
902720 chromatograph, electrophoresis
902730 spectrophotometer, colorimeter
902750 refractometer, lux meter
902789 ph tester, soil meter, salinity meter, water quality tester, viscometer, sound meter?, ammonia tester
902790 microtome, probe ph
902810 gas meters
902820 water meters
902830 electric meter, energy monitor, power meter, energy meter, electric meters
902910 revolution counter, tally counter, clicker counter, odometer, people counter, counter
902920 speedometers, rev counter, cycle computer, stroboscope
903010 geiger counter, radiation detector
903020 oscilloscope
903031 digital multimeter, clamp meter?, multimeters
903033 ammeter, voltage tester, battery tester, cable tester, socket tester, voltmeters, circuit tester, insulation tester
903039 recorder instrument electric
903040 network tester, telecom tester
903089 logic analyser, emf meter
903110 balancing machine, wheel balancer
903120 test bench
903141 wafer inspection
903149 profile projector, laser scanner measuring, optical instruments measuring
903180 distance sensor, ultrasonic sensor, proximity sensor, inclinometer, angle finder, sensor, sensors, crankshaft sensor, oxygen sensor, abs sensor, car sensor, code reader, diagnostic scanner, thickness gauge, endoscope inspection?, motion sensor, digital level, sound level meter, moisture detector, alignment tool, centre finder, gyroscope, accelerometer
903210 thermostats, room thermostat, radiator thermostat, temperature controller, smart radiator valve
903220 manostat, pressure switch
903281 hydraulic regulator
903289 smart heating controller, voltage stabiliser, automatic regulator, irrigation controller, humidistat, water timer, cruise control
903300 instrument part
910111 gold watch, diamond watch
910121 gold automatic watch
910191 pocket watch gold
910211 analog watch, chronograph watch, dress watch, watch set, diver watch, unisex watch, girls watch, boys watch, watches, sports watch, fashion watch
910212 led watch, sport digital watch, kids digital watch, lcd watch
910221 self winding watch, mechanical watches, skeleton watch
910229 hand wound watch
910291 pocket watch, fob watch, nurse watch, nurse fob, stop watch, stopwatch
910390 travel clock
910400 car clock, dashboard clock
910511 projection clock, alarm clocks, sunrise alarm, wake up light, led clock, smart clock
910519 wind up alarm clock
910521 kitchen clock, silent wall clock, digital wall clock, wall clocks, pendulum clock, clock large
910529 cuckoo clock
910591 table clocks, mantle clock, electronic clock, shelf clock
910599 grandfather clock, hourglass clock?, sand timer clock
910610 time clock, clocking in machine
910690 countdown timer, parking meter, chess clock, minute timer, cooking timer, digital timer, sand timer, hourglass
910700 programmable timer, light timer, plug timer
910811 watch movement
910910 clock movement, clock mechanism
911110 watch case
911220 clock case
911310 gold watch strap
911320 steel watch strap, metal strap watch, mesh strap, link bracelet watch, milanese strap
911390 silicone strap, nato strap, silicone watch strap, fitbit strap, rubber watch strap, watch straps, smart watch band, leather strap watch
911490 watch glass, watch crown, watch pin, watch parts, watch dial, clock hand, clock parts
920110 pianos
920290 mandolin, acoustic guitars, kalimba?, zither, dulcimer, guitars
920510 cornet, trombone, bugle, french horn
920590 recorders, tin whistle, bagpipe, accordion, melodica, pan flute, kazoo, mouth organ, concertina
920600 drums, bongo, xylophones, glockenspiel, percussion set, cymbals, djembe, triangle instrument, wind chimes percussion, castanets, singing bowl, gong instrument, bell instrument
920710 keyboard piano, organ electric, midi controller, drum machine, stylophone, theremin, keyboards piano
920790 electric guitars, electric violin, e drum, electric bass, midi drum
920810 music boxes
920890 decoy call, game call, dog whistle, fairground organ, whistles
920930 guitar strings, violin strings, strings
920991 piano part, piano stool?
920992 violin bow, guitar stand, guitar capo, pickup guitar, tuning peg, bridge guitar, shoulder rest
920994 keyboard stand music, guitar pickup electric, drum trigger
920999 mouthpiece, drum sticks, drum head, saxophone reed, music stands, valve oil, instrument stand, drum pedal, cymbal stand
930110 artillery
930190 grenade launcher
930330 rifles, target rifle
930390 starting pistol, flare pistol, line throwing gun
930400 airsoft, air pistol, pellet gun, bb gun pistol, paintball gun, paintball marker, spring gun, crossbow?, slingshot catapult, catapult, gel blaster, baton, pepper spray, knuckle duster
930520 shotgun part, gun barrel, rifle stock
930599 gun cleaning kit, airsoft part, paintball part, gun sling
930621 shotgun cartridge
930629 bb pellets, airgun pellets, bb ammo, paintballs
930690 ammunition, bomb, munitions
930700 swords, samurai sword, spear, scabbard, dagger sword, lance, replica sword
`
