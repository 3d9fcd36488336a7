/** Instruments, clocks, music (chapters 90 to 92): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const instruments = `
900110 optical fibre
900120 polarising film, polarising sheet
900130 acuvue, coloured contact lenses, contact lens, contact lens coloured, contact lenses daily, daily contact lenses, daily lenses, monthly lenses
900130 toric lenses, 美瞳, 隐形眼镜
900140 glass spectacle lens, spectacle lens glass
900150 glasses lens, lenses for spectacles, plastic spectacle lens, prescription lens, spectacle lens
900190 fresnel lens, lens prism, lens unmounted, magnifying lens, mirror optical unmounted, optical mirror, optical prism, prism, vr lens
900211 camera lens, lens canon, lens kit, lens nikon, macro lens, objective lens, phone lens, wide angle lens, zoom lens, 镜头
900219 objective lens other, telescope lens
900220 camera filter, lens filter, nd filter, polariser, uv filter, uv filter lens
900290 condenser lens, eyepiece telescope, lens converter, magnifying lens mounted, optical element mounted, phone camera lens clip
900311 eyeglass frame, plastic glasses frame, spectacle frame plastic, spectacle frames, 眼镜框
900319 glasses frame, metal glasses frame, optical frame, spectacle frame metal
900390 glasses arm, glasses nose pads, glasses part, glasses temple tips, nose pad glasses, nose pads, spectacle hinge
900410 aviator sunglasses, aviators, clip on sunglasses, cycling sunglasses, kids sunglasses, oakley, oakley holbrook, polarised glasses
900410 polarised sunglasses, polarized sunglasses, ray-ban, rayban, sun glasses, sunglasses, sunnies, wayfarer, 墨镜, 太阳镜
900490 3d glasses, anti blue light, blue light blocking, blue light glasses, computer glasses, cycling glasses, eclipse glasses, eye protection
900490 eyeglasses, foster grant, gaming glasses, glasses, glasses prescription, goggles, laser glasses, magnifying glasses, motocross goggles
900490 prescription glasses, protective glasses, reader glasses, readers, readers glasses, reading glasses, ready reader, ready readers, safety glasses
900490 safety goggles, ski goggles, snorkel goggle, snow goggles, snowboard goggles, spectacles, swim goggles, swimming goggles, uv goggles tanning
900490 welding goggles, 护目镜, 泳镜, 眼镜, 老花镜, 防蓝光眼镜
900510 binoculars, opera glasses, 双筒望远镜, 望远镜
900580 astronomical telescope, monocular, opera glass, spotting scope, telescope, 单筒望远镜, 天文望远镜
900590 binocular harness, binocular strap, telescope accessories, telescope mount, telescope part, telescope pole, tripod telescope
900590 tripod telescope part
900640 instant camera, instant print camera, instax, instax camera, instax mini, polaroid camera, 拍立得
900653 35mm camera, disposable camera, film camera, single use camera, 胶片相机
900659 camera obscura, film camera other, medium format camera, passport camera
900661 camera flash, flash gun, flashgun, ring light photo?, speedlight, speedlite, strobe, studio flash, 闪光灯
900669 flash bulb, flash bulb photo
900691 camera accessory, camera bracket, camera cage, camera grip, camera holder, camera mount, camera part, camera strap?, flash diffuser, gimbal
900691 lens adapter ring, lens cap, lens hood, selfie tripod camera?, tripod camera part, tripod head, tripod plate
900699 flash diffuser part, softbox
900710 cine camera
900720 cinematograph projector
900791 cine camera part
900850 image projector, overhead projector, photographic enlarger, slide projector, slide viewer
900890 slide projector part
901010 photo developing equipment automatic, photo lab machine
901050 darkroom equipment, film developing tank, film splicer, negatoscope, photo lab
901060 green screen, photography backdrop screen, projection screen, projector screen, 投影幕布
901090 photo lab part
901110 stereo microscope, stereoscopic microscope
901120 photomicrography
901180 biological microscope, compound microscope, digital microscope, kids microscope, microscope, usb microscope, 显微镜
901190 microscope eyepiece, microscope part, microscope slide prepared, microscope stage
901210 electron microscope
901310 airgun scope, gun sight, night scope, periscope, red dot sight, rifle scope, riflescope, telescopic sight, weapon sight, 瞄准镜
901320 laser, laser diode module, laser level pointer, laser module, laser pen, laser pointer, 激光笔
901380 door eye, door viewer optical, eye glass magnifier, hand magnifier, jewellers loupe, kaleidoscope?, light table, lighted magnifier, loupe
901380 magnifier, magnifier lamp?, magnifying glass, magnifying lamp, optical device, peephole, reading magnifier, thread counter, vr headset optical
901380 vr viewer, 放大镜
901390 optical part, scope mount, scope rings
901410 compass, compasses navigation, direction finding compass, hiking compass, navigation compass, 指南针
901420 aeronautical instrument, air navigation, aircraft instruments, altimeter aircraft, automatic pilot, gyroscope aircraft
901480 depth sounder, echo sounder, fathometer, octant, sextant, ships log, sonar
901490 compass part, navigation part
901510 golf rangefinder, laser distance meter, laser measure, laser rangefinder, range finder, rangefinder, 测距仪
901520 tacheometer, tachymeter, theodolite, total station
901530 automatic level, dumpy level, laser level, level laser, spirit surveying level?, 水平仪
901540 photogrammetric, photogrammetrical
901580 alidade, anemometer, barograph meteorological, clinometer, current meter water, geophysical instrument, heliostat, hydrographic instrument
901580 hydrometric, land chain, meteorological, planetable, pluviometer, rain gauge, seismograph, surveying instrument, surveying level, surveyors staff
901580 tide gauge, wave recorder, weather station, wind gauge, wind meter, wind vane instrument, 气象站
901590 surveying part, surveying tripod
901600 analytical balance, laboratory balance, milligram scale, precision balance
901710 drafting machine, drafting table, drawing table, plotter drafting
901720 compass drawing, compass school, cutting ruler, disc calculator, drawing compass, drawing instrument, drawing set, french curve, geometry set
901720 marking out tool, maths instruments, maths set, pantograph, pattern tracer, protractor, quilting ruler, scale ruler, scale ruler architect
901720 school compass, set of compasses, set square, sewing curve ruler, slide rule, t square, tailor ruler, 圆规, 尺子
901730 caliper, calliper, digital calipers, feeler gauge?, gauge, gauge micrometer, micrometer, ring gauge, thickness gauge, vernier, vernier caliper
901730 卡尺
901780 body tape measure, contour gauge, curvimeter, divider, divider rule, dress makers tape, folding rule, folding ruler, foot gauge, foot measure
901780 height chart, height measure, length measuring, measure tape, measuring stick, measuring tape, measuring wheel, metre rule, metre stick
901780 retractable tape measure, ring sizer, ruler, sewing tape measure, shoe size measure, steel rule, tape measure, 卷尺, 软尺
901790 drawing instrument part, tape measure part
901811 ecg, ecg machine, electrocardiograph
901812 doppler fetal, fetal scanner, ultrasonic scanner, ultrasound, ultrasound machine, ultrasound probe, ultrasound scanner
901813 mri
901814 scintigraphic
901819 eeg, electro diagnostic, fetal doppler, health monitor, heart monitor, holter, oximeter, patient monitor, pulse monitor patient?, pulse oximeter
901819 血氧仪
901820 infrared lamp medical, uv medical lamp, uv phototherapy
901831 dosing syringe, feeding syringe, insulin pen needle?, insulin syringe, medicine syringe, oral syringe, plastic syringe, syringe, syringe sterile
901831 注射器
901832 acupuncture needle, bd needles, hypodermic needle, lancing needle, medical needle, microneedle hypodermic, needle medical, pen needles
901832 suture needle, tattoo hypodermic?, tattoo needle?, tubular needle
901839 cannula, canula, catheter, drainage tube, drip set, feeding tube, infusion set, iv cannula, iv set, tubing medical
901841 dental drill, dental drill engine, dental engine
901849 dental burr, dental chair unit, dental instrument, dental mirror, dental pick metal, dental scaler, dental tool kit, dental tools, dental tray
901849 dental wax tool, plaque remover tool, retainer case dental, tartar remover, teeth cleaning kit tool, tooth extraction forceps, tooth scaler
901849 tooth tool, 牙科工具
901850 eye chart, eye test, eye test chart, ophthalmic, ophthalmic instrument, ophthalmoscope, retinoscope, tonometer
901890 acupuncture, acupuncture set?, aed, anaesthetic apparatus, artificial insemination, baby nasal aspirator, biopsy, blood collection tube
901890 blood lancet, blood pressure cuff, blood pressure monitor, bp monitor, breast pump, breast pumps, cupping, cupping medical, defibrillator
901890 derma roller, dermaroller, dialysis, dialysis machine, dilator, ear cleaner tool, ear syringe, ear wax removal, ear wax vacuum, earwax removal
901890 electric breast pump, electro surgical, elvie pump, endoscope medical, enema kit, first aid instrument, forceps, forceps medical
901890 forceps surgical, glucose lancing device, hospital kit instrument, infusion pump, insulin pod, insulin pump, insulin pump reservoir, iud, lancet
901890 lancing device, manual breast pump, medela, medela pump, medical device, medical instrument, medical scissors, menstrual applicator medical?
901890 microneedle, microneedle roller, microneedling, milk pump, moxa, moxibustion, nasal aspirator, nasal irrigator, nebuliser medical?, neti pot
901890 omron blood pressure, otoscope, ovulation instrument?, peak flow meter, pelvic dilator, pelvic floor trainer, pen injector, pessary
901890 pill swallowing cup?, reflex hammer, reservoir pump, scalpel, sinus rinse, snot sucker, speculum, sphygmomanometer, stethoscope
901890 suction instrument, surgical blade, surgical instrument, surgical tray, tattoo scalpel?, teeth medical tool?, tens pad?, tens unit medical
901890 test kit device, tick remover, tick tweezers medical, tongue cleaner?, tourniquet, transfusion, umbilical, umbilical clamp, vaginal speculum
901890 veterinary instrument, 医疗器械, 听诊器, 吸奶器, 吸鼻器, 血压计
901910 acupressure, acupressure mat, adult toy, back massager, body massager, breast massager, bullet vibrator, cellulite massager, clitoral
901910 couples toy, cupping set, dildo, dildo vibrating, eye massage, eye massager, face massager, face roller, facial massager, facial roller
901910 facial roller massager, facial toning, finger vibrator, foot bath massager, foot massager, foot roller, foot spa, hand massager
901910 handheld massager, head massager, hot tub massage?, hydro massage, kegel balls, knee massager, leg massager, love egg, massage ball
901910 massage chair, massage chair pad, massage cushion, massage device, massage gun, massage machine, massage mat, massage pillow, massage roller
901910 massage stick, massage tool, massager, masturbator, mechano therapy, muscle gun, neck massage, neck massager, percussion massager
901910 psychological testing, pulse massager, rabbit vibrator, revitive, roller massager, scalp massage, scalp massager, sex toy, sex toy vibrator
901910 shiatsu, sonic vibrator, theragun, vibrator, wand massager, wood therapy, 刮痧板, 按摩仪, 按摩器, 筋膜枪, 颈椎按摩
901920 aerochamber, aerosol therapy, breathing apparatus medical, cpap, cpap mask, inhaler device, inhaler spacer, nebuliser, nebulizer
901920 oxygen concentrator, oxygen cylinder, oxygen mask, oxygen therapy, ozone therapy, respirator artificial, respiratory apparatus, resuscitator
901920 spacer device, spacer inhaler, steam inhaler, ventilator, 制氧机, 雾化器
902000 breathing apparatus, breathing mask, dive regulator, full face respirator, full face snorkel mask, gas filter mask, gas mask
902000 half mask respirator, oxygen breathing diving, respirator, respirator filter, respirator mask, snorkel mask?, 呼吸面罩
902110 ankle brace, ankle splint, ankle support, arch sleeve, arch support orthotic, arm sling, back support, body belt medical, bunion corrector splint
902110 bunion splint, calf support, cervical collar, compression knee, compression sleeve medical, compression support, crutch, elasticated knee support
902110 elbow brace, elbow support, finger splint, foot brace, foot drop, fracture appliance, hernia belt, hernia truss, hinged knee brace
902110 insole orthopaedic, knee brace, knee pad support, knee sleeve, knee strap, knee support, lumbar support, lumbar support belt, neck brace, neo g
902110 orthopaedic, orthopaedic appliance, orthopaedic insoles, orthopaedic shoe, orthopaedic support, orthopedic, orthopedic shoe, orthotic insole
902110 orthotics, plantar fasciitis splint, plaster boot, posture brace, posture support, pregnancy support, retainer dental aligner, rib belt
902110 shoulder support, splint, support bandage knee, surgical belt, tennis elbow strap, thumb support, toe corrector, toe splint, toe spreader, truss
902110 walking boot medical, walking frame support, wrist brace, wrist splint, wrist support, 护腕, 护腰, 护膝, 拐杖, 矫正带
902121 artificial teeth, artificial tooth, false teeth, snap on teeth, tooth veneer
902129 bite guard, braces dental, dental brackets, dental bridge, dental crown, dental fitting, dental implant, dental veneers, denture
902129 mouth guard dental night, night guard, orthodontic
902131 artificial joint, hip replacement
902139 artificial eye, artificial limb, breast form, breast implant, breast prosthesis, lens implant, prosthesis, prosthetic, prosthetic breast
902139 silicone breast forms
902140 hearing aid, 助听器
902150 pacemaker
902190 colostomy, hearing aid domes, hearing aid part, hearing amplifier?, implant, implant device, ostomy, stent, stoma appliance, tracheostomy
902212 ct scanner
902213 dental x-ray
902214 x-ray apparatus, x-ray machine medical
902219 baggage scanner, x ray machine, x-ray apparatus industrial
902221 gamma ray medical
902230 x-ray tube
902290 x-ray part, x-ray table
902300 anatomical model, anatomy model, cpr manikin, demonstration apparatus, demonstration model, demonstrational apparatus, dental model
902300 dissecting kit, educational model, human skeleton, manikin, mannequin training, model engine demonstration, resus doll, scale demonstration
902300 skeleton model, teaching model, training arm, training head?, training manikin, training model
902410 metal hardness tester
902480 hardness tester, material testing machine, tensile tester
902511 clinical thermometer, clinical thermometer mercury, glass thermometer, liquid thermometer, mercury thermometer
902519 aquarium thermometer, baby thermometer, basal thermometer, bath thermometer, cooking thermometer, digital thermometer, ear thermometer
902519 food thermometer, forehead thermometer, fridge thermometer, greenhouse thermometer, infrared thermometer, jam thermometer, laser thermometer
902519 meat probe, meat thermometer, nursery thermometer, outdoor thermometer, oven thermometer, pool thermometer, probe thermometer, pyrometer
902519 room thermometer, sugar thermometer, temperature gun, temperature probe?, temperature sensor, thermocouple, thermometer, thermometer probe, 体温计
902519 温度计, 额温枪
902580 alcohol meter, alcoholmeter, barometer, brix refractometer?, humidity meter, humidity sensor, hydrometer, hygrometer, moisture meter soil
902580 psychrometer, refractometer brewing?, saccharometer, soil meter, soil moisture meter, temperature and humidity, temperature humidity
902580 thermo hygrometer, thermometer hygrometer, weather clock, 湿度计
902590 thermometer part
902610 flow meter, flow sensor, flowmeter, fuel gauge, level gauge, level sensor, liquid level gauge, oil level, oil level gauge, water level indicator
902620 air pressure gauge, barometer gauge, boiler pressure gauge, boost gauge, manometer, pressure gauge, pressure meter, pressure sensor, tire gauge
902620 tpms, tyre gauge, tyre pressure gauge, tyre pressure monitor, vacuum gauge, 压力表, 胎压计
902680 anemometer industrial, gas flow, heat meter
902690 gauge part, sensor part
902710 air quality monitor, alcohol tester, breathalyser, breathalyzer, carbon dioxide monitor, carbon monoxide meter, co2 monitor, exhaust analyser
902710 gas analyser, gas detector, smoke analyser
902720 chromatograph, electrophoresis
902730 spectrograph, spectrometer, spectrophotometer
902750 colorimeter, lux meter?, optical analysis, optical instrument, photometer lab, polarimeter, refractometer, turbidity meter
902781 mass spectrometer
902789 accu chek, ammonia tester, blood glucose meter, blood glucose monitor, blood sugar monitor, calorimeter, cgm sensor, conductivity meter
902789 expansion meter, exposure meter, freestyle libre, glucometer, glucose meter, glucose monitor, ketone meter, libre sensor, light meter
902789 moisture meter, oxygen meter, ph meter, ph tester, photographic light meter, porosity meter, salinity meter, soil tester, sound meter?, tds meter
902789 viscometer, water quality tester, water tester, 酸碱度测试仪
902790 analysis part, microtome, probe ph
902810 gas meter
902820 water meter
902830 electric meter, electricity meter, energy meter, energy monitor, kwh meter, power meter, smart meter
902890 meter part
902910 billiard meter, clicker counter, counter, hand tally counter, hour meter, mileage counter, milometer, odometer, pedometer, people counter
902910 production counter, revolution counter, row counter, step counter, tally counter, taximeter, turnstile counter
902920 bicycle computer, bike computer, cycle computer, cycling computer, rev counter, speed indicator, speedometer, stroboscope, tachometer, 码表
902990 speedo cable, speedometer part
903010 dosimeter, geiger counter, radiation detector, scintillation counter
903020 oscillograph, oscilloscope
903031 clamp meter?, digital multimeter, multimeter, 万用表
903033 ammeter, battery tester, cable tester, circuit tester, continuity tester, insulation tester, mains tester, power meter plug, socket tester
903033 volt meter, voltage detector, voltage tester, voltmeter, wattmeter
903039 power analyser, recorder instrument electric
903040 cable tester telecom, network cable tester, network tester, telecom tester
903082 semiconductor tester
903084 recorder electrical
903089 emf meter, logic analyser, signal analyser, tester electrical
903090 multimeter probe, oscilloscope probe, test leads
903110 balancing machine, wheel balancing machine
903120 test bench
903141 wafer inspection
903149 laser scanner measuring, optical comparator, optical instruments measuring, optical measuring, profile projector
903180 accelerometer, alignment tool, angle finder, bubble level, car diagnostic tool, car sensor, centre finder, coating thickness gauge, code reader
903180 crankshaft sensor, depth gauge, diagnostic scanner, diagnostic scanner obd, diagnostic tool, diagnostic tool car, dial gauge, dial indicator
903180 digital level, distance sensor, endoscope inspection?, engine code reader, engine tester, feeler gauge set, gyroscope, height gauge, inclinometer
903180 level spirit, levels, measuring device, measuring instrument, metronome?, moisture detector, motion sensor, obd scanner, obd2, obdii, oil tester
903180 oxygen sensor, parking aid, planimeter, plumb bob, plumb line, protractor digital angle, proximity sensor, sensor, sound level meter
903180 spirit level, stud detector, stud finder, stud sensor, torque tester, tyre tread depth gauge, ultrasonic sensor, vibration meter, wall detector
903180 检测仪
903190 measuring part, sensor housing part
903210 heating thermostat, hive thermostat, nest thermostat, radiator thermostat, reptile thermostat, room thermostat, smart radiator valve
903210 smart thermostat, temperature controller, thermostat, wireless thermostat, 温控器
903220 manostat, pressure switch
903281 hydraulic regulator, pneumatic controller
903289 automatic controller, automatic regulator, cruise control, flow controller, humidistat, humidity controller, irrigation controller
903289 smart heating controller, temperature regulator electronic, voltage regulator, voltage stabiliser, water timer
903290 thermostat cover, thermostat part
903300 instrument part chapter 90
910111 diamond watch, gold watch, gold watch quartz, precious metal watch
910121 gold automatic watch, gold watch automatic
910191 pocket watch gold
910211 accurist, analog watch, analogue watch, boys watch, bracelet watch, casio analogue, chronograph, chronograph watch, couples watch, diver watch
910211 dress watch, fashion watch, flik flak, girls watch, guess watch, kids watch, ladies watch, leather strap watch, lorus, mens watch
910211 michael kors watch, nurse fob watch?, olivia burton watch, quartz watch, rotary watch, seiko quartz, sekonda, sports watch, swatch, unisex watch
910211 watch, watch set, wrist watch, wristwatch, 手表, 石英表, 腕表
910212 casio digital, digital watch, g shock, kids digital watch, lcd watch, led watch, sports digital watch, 电子表
910219 ana digi watch, hybrid watch, watch other
910221 automatic watch, mechanical watch, omega seamaster, rolex, seiko 5, self winding watch, skeleton watch, 机械表
910229 hand winding watch, hand wound watch
910291 fob watch, nurse fob, nurse watch, pocket watch, pocket watch quartz, stop watch
910299 stop watch mechanical, stopwatch
910310 clock with watch movement, travel alarm, travel clock
910400 car clock, dashboard clock, instrument panel clock
910511 alarm clock, digital alarm clock, kids alarm clock, smart clock, sunrise alarm, sunrise alarm clock, wake up light, 闹钟
910519 mechanical alarm clock, wind up alarm clock
910521 clock large, clock wall, digital wall clock, kitchen clock, pendulum clock, quartz wall clock, silent wall clock, wall clock, 挂钟, 时钟
910529 cuckoo clock
910591 chess clock, clock, desk clock, electronic clock, led clock, mantel clock, mantle clock, nixie clock, projection clock, quartz clock, shelf clock
910591 table clock, 台钟, 座钟
910599 carriage clock mechanical, chronometer marine, grandfather clock, hourglass clock?, sand timer clock
910610 clocking in machine, time clock, time recorder
910690 cooking timer, countdown timer, darts timer?, digital timer, kitchen timer, minute timer, parking meter, pigeon clock, process timer, sand timer?
910690 stopwatch digital, timer, 定时器, 计时器
910700 central heating programmer, light timer, plug in timer, programmable timer, programmer heating, segment timer, time switch, timer socket
910811 quartz watch movement, watch movement
910910 clock mechanism, clock movement, quartz clock movement
911120 watch case metal
911190 watch bezel, watch case part
911290 clock case
911310 gold watch strap, precious watch strap, silver watch bracelet
911320 apple watch strap metal, link bracelet watch, mesh strap, metal strap watch, metal watch bracelet, metal watch strap, milanese strap
911320 stainless watch band, steel watch band, steel watch strap, watch bracelet, watch bracelet metal, 金属表带
911390 apple watch band, apple watch strap, band for apple watch, fabric watch strap, fitbit strap, garmin strap, leather watch strap, nato strap
911390 nylon watch strap, replacement strap watch, rubber watch strap, silicone strap, silicone watch strap, smart watch band, smart watch strap
911390 smartwatch strap, watch band, watch strap, 手表带, 表带
911430 clock dial, clock face, watch dial
911490 clock hand, clock parts, spring bar, watch crown, watch hand, watch part, watch pin, watch spring
920110 piano upright, pianos, upright piano
920120 grand piano
920190 clavichord, harpsichord, spinet
920210 bow violin, cello, double bass, viola, violin, 小提琴
920290 acoustic guitar, balalaika, banjo, classical guitar, dulcimer, guitar, harp, kalimba?, lute, lyre, lyre harp, mandolin, sitar, ukelele, ukulele
920290 zither, 古筝, 吉他, 尤克里里, 拇指琴
920510 brass instrument, bugle, cornet, euphonium, flugelhorn, french horn, post horn, trombone, trumpet, tuba
920590 accordion, bagpipes, bassoon, clarinet, concertina, flute, harmonica, harmonium, kazoo, melodica, mouth organ, oboe, ocarina, organ pipe
920590 pan flute, pan pipes, penny whistle, piccolo, recorder, recorder instrument, saxophone, tin whistle, whistle tin, 口琴, 竖笛, 萨克斯, 长笛
920600 bell instrument, bodhran, bongo, cajon, castanets, cowbell instrument, cymbal, djembe, drum, drum kit, glockenspiel, gong, gong instrument
920600 handpan, maracas, percussion, percussion instrument, percussion set, shaker instrument, snare drum, steel tongue drum, tambourine
920600 tibetan singing bowl, tongue drum, triangle instrument, wind chimes percussion, wood block percussion, xylophone, 手鼓, 空灵鼓, 鼓
920710 digital piano, drum machine keyboard, electric piano, electronic keyboard, electronic organ, keyboard piano, midi controller, midi keyboard
920710 musical keyboard, organ electric, stylophone, synthesiser, synthesizer, theremin, 电子琴, 电钢琴
920790 bass guitar, drum machine, drum pad, e drum, electric bass, electric guitar, electric ukulele, electric violin, electro acoustic guitar
920790 electronic drum, electronic drum kit, midi drum, 电吉他
920810 music box, musical box, 八音盒
920890 barrel organ, bird call, boatswain whistle, decoy call, dog whistle, duck call, emergency whistle, fairground organ, game call, kazoo decoy
920890 mechanical singing bird, musical saw, referee whistle, whistle
920930 guitar string, instrument string, musical string, ukulele strings, violin string, 琴弦
920991 piano action, piano key, piano part, piano stool?
920992 bridge guitar, capo, guitar capo, guitar part, guitar pick, guitar stand, guitar strap, guitar tuner peg, machine head, pickguard, pickup guitar
920992 plectrum, rosin violin, shoulder rest, shoulder rest violin, tuning peg, violin bow, violin bow part, 吉他配件, 拨片
920994 drum trigger, electronic instrument part, guitar pickup, guitar pickup electric, keyboard part, keyboard stand, keyboard stand music, pickups
920994 sustain pedal
920999 clarinet reed, clip on tuner, cymbal stand, drum head, drum pedal, drum practice pad, drum skin, drum stick, drum stool?, drumsticks
920999 guitar tuner, harmonica holder, instrument part, instrument stand, mouthpiece, music stand, pitch pipe, practice mute, recorder case?
920999 reed clarinet, sax strap, saxophone reed, tuning fork, valve oil
`
