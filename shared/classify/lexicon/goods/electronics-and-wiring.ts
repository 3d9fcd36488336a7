/** Telephones, sound, screens, circuits and wiring (headings 8517 to 8549): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const electronicsAndWiring = `
851711 cordless phone, 无绳电话
851713 android phone, cell phone, galaxy s23, google pixel, iphone, iphone 13, iphone 14, mobile phone smart, oppo phone, phone, refurbished phone
851713 samsung a14, samsung galaxy, samsung galaxy phone, samsung galaxy s, sim free phone, smart phone, smartphone, xiaomi redmi, 手机, 智能手机
851714 basic phone, big button mobile, feature phone, flip phone, mobile phone, nokia phone, satellite phone
851718 conference phone, corded phone, cordless telephone, desk phone, ip phone, landline phone, telephone, telephone corded, voip phone
851761 base station, mobile mast
851762 4g dongle, 4g router, access point, activity tracker, airtag, apple watch, baby monitor?, bluetooth adapter, bluetooth dongle
851762 bluetooth earphones, bluetooth receiver, bluetooth tracker, bluetooth transmitter, dongle, earpiece radio, echo hub?, ethernet adapter
851762 ethernet switch, fibre router, fitbit, fitness tracker, galaxy watch, garmin forerunner, garmin watch, gps watch, gsm gateway, kids smartwatch
851762 media converter, mesh system, mesh wifi, mifi, mobile router, modem, multiplexer, network adaptor, network card, network switch
851762 optical transceiver, powerline, powerline adapter, range extender, repeater signal, router, sim router, smart band, smart glasses, smart hub
851762 smart ring, smart tag, smart watch, smartwatch, switch ethernet, tracker watch, two way radio?, usb wifi, whatsminer network?, wifi adapter
851762 wifi booster, wifi dongle, wifi extender, wifi router, wireless adapter, wireless doorbell camera?, wireless transmitter, zigbee hub, 交换机, 对讲机?
851762 无线网卡, 智能手环, 智能手表, 路由器
851769 baby monitor audio, door entry, doorbell camera, entry phone, hearing loop, intercom, pager, paging system, ring doorbell, video door phone
851769 video doorbell, video intercom, video phone, walkie entry?, wireless baby monitor
851771 aerial, antenna, car aerial, cb antenna, gps antenna, indoor aerial, satellite dish, tv aerial, wifi antenna, 天线
851779 battery door phone?, charging port, charging port phone, digitizer, iphone lcd, iphone screen, lcd display phone, lcd screen phone
851779 lcd screen replacement phone, phone back cover part, phone battery cover, phone camera lens part, phone display assembly, phone flex cable
851779 phone housing, phone lcd, phone part, phone repair part, phone screen, phone screen replacement, replacement screen, router part, sim tray
851810 condenser mic, condenser microphone, karaoke microphone, lapel mic, lavalier microphone, mic, mic stand, microphone, microphone stand?
851810 podcast microphone, usb microphone, wireless mic, wireless microphone, 话筒, 麦克风
851821 alexa speaker, bluetooth boombox?, bluetooth speaker, echo dot, google nest mini, home speaker, jbl flip, mini speaker, outdoor speaker
851821 party speaker, portable speaker, single speaker, smart speaker, speaker, speaker bluetooth, subwoofer, subwoofer single, wifi speaker
851821 wireless speaker, 蓝牙音箱, 音响, 音箱
851822 bookshelf speaker, computer speakers, hifi speakers, home cinema speaker, home theatre speakers, multi speaker, pc speakers, sound bar
851822 soundbar, speaker set, 回音壁
851829 car speaker, ceiling speaker, loudspeaker, loudspeaker unit, speaker cone, speaker driver, speaker unit, tweeter, woofer
851830 airpods, beats headphones, bluetooth headphones, bluetooth headset, bone conduction, bone conduction headphones, ear buds, ear buds wireless
851830 ear phones, earbuds, earphones, galaxy buds, gaming headphones, gaming headset, handsfree headset, headphones, headset, helmet intercom, in ear
851830 in ear headphones, in ear monitor, jbl tune, kids headphones, noise cancelling headphones, on ear, over ear, sleep headphones, sony wh, tws
851830 wired earphones, wireless earbuds, 头戴式耳机, 耳机, 蓝牙耳机
851840 amplifier, audio amplifier, bass amp, dac, guitar amp, guitar amplifier, headphone amp
851850 electric sound amplifier set, karaoke machine, loudhailer, megaphone, pa system, public address, sound amplifier set
851890 airpods tips, ear cushion, ear cushion headphone, ear pad headphone, ear pads, ear tips, earpads, foam ear tips, headphone pads, headphone part
851890 headphone stand?, microphone part, microphone windshield, pop filter, speaker grille, speaker part, speaker stand, 耳机套
851920 jukebox, jukebox coin
851930 record player, turntable, vinyl player, 黑胶唱机
851981 audio player, audio player kids, cassette player, cassette recorder, cd player, cd radio, dictaphone, dictation machine, digital recorder, ipod
851981 mp3 player, mp3播放器, mp4 player, music player, portable cd player, recording pen, story player kids, tape recorder, toniebox, voice recorder
851981 walkman, yoto, yoto player, 录音笔
851989 gramophone
852110 video recorder tape
852190 blu ray player, bluray player, cctv recorder, digital video recorder, dvd player, dvr, media player, portable dvd player, video player
852190 video recorder
852210 cartridge turntable, pick up cartridge, stylus needle, stylus record player, turntable stylus
852290 cassette part, record player part, record stylus, slipmat, stylus record, tonearm, turntable belt, turntable needle, turntable part
852321 bank card, bank card magnetic stripe, credit card magnetic, debit card, gift card, hotel key card, key card, magnetic card
852321 magnetic stripe card, magnetic stripe card unrecorded, plastic card magnetic, prepaid card
852329 audio cassette, blank cassette, cassette, cassette tape, floppy disk, vhs, vhs tape, video tape
852341 blank cd, blank disc, blank dvd, blu ray blank, cd-r, dvd r
852349 4k uhd film, album cd, audio book cd, audio cd, audiobook, blu ray, cd, cds, compact disc, computer game disc, dvd, dvd box set, dvd film
852349 film dvd, game disc, gamecube game, music cd, pc game, ps3 game, ps4 game, ps5 game, software, software disc, video game, video game disc
852349 wii game, xbox 360 game, xbox game, xbox game disc, xbox one game, 光盘, 唱片cd
852351 3ds game, compact flash, data traveler, ds game, flash drive, flash memory, game cartridge, gameboy game, memory card, memory stick, micro sd
852351 micro sd card, microsd card, nintendo game card, nintendo switch game, nvme, pen drive, sd card, switch game, usb drive, usb flash
852351 usb flash drive, usb key, usb stick, u盘, 内存卡, 固态硬盘, 闪存
852352 access card, amiibo card, chip card, contactless card, e sim card, key fob rfid, microchip pet, nfc card, nfc stickers, nfc tag, oyster card
852352 payment card chip, proximity card, rfid card, rfid fob, rfid tag, sim, sim card, smart card, smartcard, 智能卡, 门禁卡
852359 amiibo, proximity tag, semiconductor media, toniebox figure
852380 12 inch vinyl, 7 inch vinyl, ep vinyl, gramophone record, lp, lp record, record, record vinyl, vinyl album, vinyl lp, vinyl record
852380 vinyl single, 黑胶唱片
852411 flat panel module, lcd panel module
852412 oled module
852491 display module lcd, display screen, lcd display module driver, lcd module, led display screen
852492 oled display module
852550 broadcast transmitter, fm transmitter, radio transmitter, transmitter, transmitter broadcast, tv transmitter
852560 baofeng, cb radio, digital radio transmitter, ham radio, marine vhf, transceiver, walkie talkie, walkie talkies
852581 high speed camera
852583 night vision camera
852589 360 camera, action camera, baby monitor camera, blink camera, body camera, camcorder, camera, canon eos, car camera, ccd camera, cctv camera
852589 compact camera, dash cam, dashcam, digital camera, doorbell cam, drone camera, dslr, dslr camera, endoscope camera, gopro, inspection camera
852589 instax digital?, ip camera, kids camera, mirrorless camera, nikon d, nursery camera, pet camera, reversing camera, ring camera, security camera
852589 sony alpha, spy camera, surveillance camera, thermal camera, thermal camera video?, trail camera, tv camera, video baby monitor, video camera
852589 vlog camera, web cam, webcam, wifi camera, wildlife camera, 摄像头, 数码相机, 监控摄像头, 相机, 行车记录仪, 运动相机
852610 marine radar, radar, radar apparatus, radar detector, speed radar
852691 air tag, bike computer gps, car tracker, fish finder?, garmin gps, golf gps, gps, gps device, gps receiver, gps tracker, item tracker
852691 navigation device, navigator, pet tracker, pet tracker gps, radio navigation, sat nav, satnav, tomtom, vehicle tracker, 定位器, 导航仪
852692 car key remote, car remote, drone remote, garage door remote, garage remote, gate remote, key fob remote, keyless remote, radio controller
852692 radio remote control, rc transmitter, remote, remote car key, remote control, remote controller, remote controller rf, remote key
852692 replacement remote, tv remote, tv remote control, universal remote, wireless remote, 遥控器
852712 pocket radio cassette
852713 boombox, portable cd radio, portable radio cassette, radio cd player portable
852719 dab radio, fm radio, internet radio, pocket radio, portable radio, radio battery, radio dab, shower radio, wind up radio, world radio, 收音机
852721 android car stereo, car cd player, car head unit, car radio cd, car stereo, 车载音响
852729 car radio, car radio player
852791 cd radio cassette, hi fi system, hifi, hifi system, micro hifi, music system, radio cd, stereo system
852792 alarm clock radio, clock radio, radio alarm clock
852799 av receiver, dab tuner, radio, radio receiver, radio tuner
852842 crt monitor
852849 crt display
852852 27 inch monitor, computer monitor, curved monitor, gaming monitor, lcd monitor, led monitor, monitor, pc monitor, portable monitor
852852 touch monitor, 显示器
852859 advertising display, baby monitor screen, car monitor, digital frame, digital photo frame, display monitor, field monitor, monitor cctv
852859 video monitor
852862 projector, projector computer, projector data
852869 cinema projector, home cinema projector, home projector, led projector, mini projector, pico projector, projector home, video projector, 投影仪
852871 android tv box, apple tv, chromecast, decoder tv, digital receiver, fire stick, fire tv stick, freesat, freeview box, iptv box, media streamer
852871 roku, satellite receiver, set top box, sky box, streaming box, streaming stick, tv box, tv stick, 机顶盒, 电视盒子
852872 32 inch tv, 43 inch tv, 4k tv, 55 inch tv, freeview tv, hisense tv, led tv, lg oled, oled tv, portable television, portable tv, qled tv
852872 samsung qled, smart tv, television, tv, ultra hd tv, 电视, 电视机
852873 black and white tv
852910 antenna reflector, dipole, dish antenna, lnb, satellite lnb, tv antenna
852990 camera gimbal?, camera housing, camera housing cctv, drone part camera, led tv panel, lens mount cctv, radio case, screen led module part
852990 tripod camera mount?, tv backlight, tv base, tv bracket?, tv part, tv remote part?, tv stand part
853010 railway signal
853080 road signal, traffic light, traffic signal
853110 alarm system, burglar alarm, carbon monoxide alarm, co alarm, door alarm, fire alarm, gas alarm, heat alarm, heat detector, house alarm
853110 intruder alarm, motion sensor alarm, panic alarm, personal alarm, pir alarm, rape alarm, security alarm, smoke alarm, smoke detector
853110 window alarm, 报警器, 烟雾报警器
853120 display module, lcd indicator, lcd indicator panel, led display panel, led matrix, led message board, led sign board indicator, led sign panel
853180 bed wetting alarm, buzzer, call bell, call bell electric, chime, door bell, door chime, doorbell, electric bell, electronic bell
853180 electronic horn, fall alarm, gas detector sound?, hooter, indicator panel, key finder, personal attack alarm, plug in doorbell, shop bell
853180 siren, vehicle siren?, water leak alarm, whistle key finder, wireless chime, wireless doorbell, 门铃
853190 alarm part, doorbell part, smoke alarm base
853210 power capacitor
853221 tantalum capacitor
853222 aluminium capacitor, electrolytic capacitor
853224 ceramic capacitor
853225 film capacitor, paper capacitor
853229 capacitor, capacitor motor, motor capacitor, run capacitor, start capacitor
853230 variable capacitor
853310 carbon resistor
853321 fixed resistor, resistor
853329 power resistor
853340 potentiometer, rheostat, thermistor, trimmer resistor, variable resistor
853400 circuit board, pcb, printed circuit board, printed circuits, 电路板
853510 high voltage fuse
853521 circuit breaker high voltage
853530 isolating switch high voltage
853540 lightning arrester, voltage limiter
853590 high voltage connector
853610 blade fuse, car fuse, fuse, fuses, glass fuse, plug fuse
853620 breaker, circuit breaker, mcb, rcbo, rcd, rcd breaker
853630 rcd plug, surge arrester, surge protector, voltage protector
853641 car relay, relay, time relay
853649 contactor, relay high voltage
853650 button switch, dimmer, dimmer switch, double switch, foot pedal switch, foot switch, isolator switch, key switch, light switch, limit switch
853650 micro switch, microswitch, motion sensor switch, motion switch, pressure mat switch?, pull cord switch, push button, rocker switch
853650 rotary switch, smart light switch, smart switch, starter fluorescent, switch, timer switch?, toggle switch, wall switch, 开关, 智能开关
853661 bulb adapter, bulb holder, lamp holder, lampholder, light fitting holder, pendant lamp holder, 灯座
853669 13a plug, 3 pin plug, adapter, adaptor, adaptor plug, audio adaptor, aux adapter, cable reel socket, double socket, ethernet coupler
853669 extension cord socket, extension lead, extension plug, extension socket, hdmi adapter, headphone adapter, jack connector, lightning adapter
853669 mains plug, multi plug, otg adapter, plug, plug adapter, plug adaptor, plug socket, plug socket adapter, power socket, power strip
853669 rj45 connector, shaver adaptor, shaver plug, smart plug, smart socket, socket outlet, tower extension, travel adapter, travel adaptor
853669 travel plug, uk plug, universal adapter, usb adapter, usb c adapter, usb socket, usb wall socket, wall socket, 排插, 插头, 插座, 智能插座, 转换插头
853670 fibre connector, fibre optic connector
853690 adapter hdmi, banana plug, battery clip, battery terminal, breadboard, bullet connector, busbar, butt connector, cable connector, cable gland
853690 cable gland box, cable joint, choc block, coaxial connector, connector, connector block, crimp connector, crimp terminal, crocodile clip
853690 electrical connector, electrical terminal, electrode connector, gland, header pin, jumper wire connector, jumper wires, junction box
853690 probe contact, rca connector, slip ring, solder connector, spade connectors, splice connector, sub d, terminal block, terminals, usb connector
853690 wago, wire connector, wire nut, xlr connector, 接线端子, 连接器
853710 cnc controller, consumer unit, control box, control cabinet, control panel, control unit, controller board, distribution board, ecu
853710 electrical panel, esc, fuse box, heating controller, led controller?, motor controller, plc, power distribution, programmable controller
853710 pump controller, smart relay, speed controller, switchboard, touch panel control
853720 high voltage panel, switchgear
853810 empty panel, enclosure electrical, enclosure electrical empty, panel base without apparatus, switch box
853890 back box, connector housing, connector part, contact part, face plate switch, faceplate, light switch cover, pattress box, socket cover plate
853890 socket plate, switch cover, switch part, switch plate, wall plate
853910 sealed beam, sealed beam lamp
853921 h4 bulb, h7 bulb, halogen bulb, halogen capsule, halogen lamp, headlight bulb halogen, tungsten halogen
853922 candle bulb incandescent, edison bulb, filament bulb, incandescent bulb, light bulb filament, oven bulb
853929 bulb festoon, car bulb, fairy light bulb spare, festoon bulb, indicator bulb, miniature bulb, miniature lamp, torch bulb
853931 cfl bulb, compact fluorescent, energy saving bulb, fluorescent lamp, fluorescent tube
853932 hid bulb, mercury lamp, metal halide, sodium lamp, xenon lamp
853939 cold cathode, discharge lamp, germicidal lamp?, neon tube lamp, uv lamp bulb, xenon bulb
853941 arc lamp
853949 heat bulb, heat lamp bulb, infrared bulb, infrared lamp, reptile bulb, ultraviolet lamp, uv bulb, uv lamp, uv tube, uvb bulb
853951 cob led, led board, led module
853952 b22 bulb, bulb, bulb led, candle bulb, e14, e14 led, e27, e27 bulb, filament led bulb, g9 led, golf ball bulb, gu10, gu10 bulb, led bulb
853952 led candle bulb, led filament bulb, led headlight bulb, led lamp, led lamp bulb, led light bulb, led tube, led灯泡, light bulb, lightbulb
853952 philips hue, smart bulb, smart light bulb, spotlight bulb, 智能灯泡, 灯泡
853990 bulb part, lamp base cap
854011 cathode ray tube tv, crt tube
854060 cathode ray tube
854071 magnetron
854079 klystron, travelling wave tube
854081 amplifier valve, radio valve, receiver valve, vacuum tube, vacuum tube valve
854089 electronic valve, flash tube xenon, photo tube
854091 deflection coil
854110 diode, rectifier diode, signal diode
854121 small transistor, transistor, transistor small
854129 igbt module, mosfet, power transistor, transistor power
854130 diac, thyristor, triac
854141 led chip, led chips, led diode, leds, leds component, light emitting diode
854142 photovoltaic cell, solar cell
854143 flexible solar panel, photovoltaic panel, portable solar panel, pv module, solar charger panel, solar kit, solar panel, 光伏板, 太阳能板
854149 optocoupler, photo sensitive device, photocell, photodiode, phototransistor
854151 semiconductor sensor
854159 gridistor, gunn diode, semiconductor device
854160 crystal oscillator, piezo crystal, piezo element, quartz crystal mounted, quartz crystal piezo
854190 semiconductor part
854231 amd ryzen, arduino, arduino board, controller chip, cpu, development board, esp32, integrated circuit processor, intel core, microcontroller
854231 microprocessor, processor, soc chip, 单片机, 芯片
854232 eeprom, memory chip, memory integrated circuit
854233 amplifier chip, op amp
854239 chip, driver ic, ic chip, integrated circuit, microchip, sensor module
854290 integrated circuit part
854310 particle accelerator
854320 function generator, signal generator
854330 electrolyser, electrolysis machine, electroplating machine, ioniser electrolysis
854340 600 puffs, aspire, blu device, caliban, crystal bar, disposable vape, e cigarette, e-cig, ecig, electronic cigarette, elf bar, elfbar, elux
854340 geekvape, glo device, gold bar disposable, heated tobacco device, hyppe, innokin, iqos device, iqos iluma, logic vape, lost mary, oxva, pod kit
854340 pod system, prefilled pod kit, prefilled vape, puff bar, rechargeable vape, ske crystal, smok, uwell, vape, vape device, vape kit, vape mod
854340 vape pen, vape pod, vape starter kit, vape tank kit, vaporesso, vaporiser dry herb, voopoo, vuse, 电子烟
854370 anti bark, audio effects, audio mixer, bark collar, bubble light controller, bug zapper, cable locator, camera remote, cat repellent ultrasonic
854370 detector, digital effect, dj controller, dj mixer, dog training collar, dog training collar electronic, e-bike display unit?, effects pedal
854370 electric fence, electric fence energiser, electric fly swatter, electric insect killer, electric lighter circuit?, electric muscle
854370 electronic cigarette lighter?, electronic device, electronic learning machine, electronic pet fence, ems, ems massager?, equaliser
854370 ev charging controller?, face device, facial cleansing device, facial device, facial toning device, flight recorder, fly zapper
854370 game controller adapter, game trainer, garage door electronic?, garage door opener, guitar pedal, guitar tuner pedal?, hdmi splitter
854370 hdmi switch, infrared remote, insect killer lamp, insect zapper, ionizer, ipl device, ir repeater, laser hair removal, led dimmer
854370 led face mask, led mask, led nail lamp, light therapy mask, massage?, massager microcurrent, metal detector?, metronome electronic
854370 microcurrent, mixing desk, mosquito killer lamp, mosquito lamp, mouse repeller, muscle stimulator, nail dryer, nail lamp, noise machine
854370 ozone generator, pest repeller, phone sanitiser, plug in pest repellent, rc receiver, red light therapy, remote control car key?
854370 remote control infrared, remote shutter, rf beauty, rgb controller, selfie stick remote, signal booster, signal converter, sleep machine
854370 smart home controller, smart remote, sonic repeller, static brush, stun gun, taser, tattoo power, tens machine, toner device face
854370 touch pen electronic, touch screen, translator, translator device, tuner guitar, ultrasonic dog, ultrasonic pest repeller, ultrasonic repeller
854370 ultrasonic skin scrubber, ultraviolet gel lamp, usb cable tester, usb tester, uv nail lamp, uv steriliser, uv steriliser box, uv sterilizer box
854370 video converter, voice changer, water ioniser, white noise machine, wire detector, wireless hdmi, 灭蚊灯, 电蚊拍, 美容仪, 美甲灯, 翻译机, 脱毛仪ipl
854390 atomiser vape, coil heads, coil vape, coils, drip tip, e cigarette coil, e cigarette part, empty pods, mesh coil, pod replacement, pods vape
854390 replacement coils, replacement glass vape, replacement pods, vape accessories, vape cartridge empty, vape coil, vape drip tip, vape glass
854390 vape mouthpiece, vape part, vape spare, vape tank
854411 copper enamelled wire, copper winding wire, enamelled wire, winding wire
854420 aerial cable, antenna cable, coax, coax cable, coaxial cable, rf cable, tv cable
854430 car wiring, car wiring loom, ignition cable, ignition lead, ignition wiring set, spark plug lead, towing electrics, trailer wiring
854430 wiring harness, wiring loom
854442 adapter cable, android cable, audio cable, aux cable, aux lead, battery cable, booster cable, cable set, cable usb, cables, cat6 cable
854442 charger cable, charger lead, charging cable, charging lead, data cable, display port cable, displayport cable, dvi cable, ethernet cable
854442 ev charging cable, extension cable, extension cord, extension lead cable, fast charging cable, fibre patch cable, guitar cable, hdmi cable
854442 hdmi lead, hdmi线, instrument cable, iphone cable, jack lead, jump leads, jumper cable, kettle lead, lead, lead cable, lightning cable
854442 magnetic cable, mains lead, micro usb cable, microphone cable, network cable, patch cable, patch lead, phone cable, power cable, power cord
854442 power lead, printer cable, rca cable, sata cable, scart, scart lead, speaker cable connectors, speaker cable with plug, type c cable
854442 usb c cable, usb c to usb c, usb cable, usb lead, vga cable, xlr cable, 充电线, 延长线, 数据线, 网线
854449 alarm cable, bell wire, cable reel, cable roll, cable wire, electric cable, electric wire, electrical cable, electrical wire, flex cable
854449 hook up wire, silicone wire, speaker wire, twin and earth, wire, wire cable electric
854460 high voltage cable
854470 fibre cable, fibre optic cable, optical cable, optical fibre cable
854511 graphite electrode furnace
854519 carbon electrode, graphite electrode
854520 carbon brush
854590 battery carbon, brushes carbon, carbon rod, lamp carbon
854610 glass insulator
854620 ceramic insulator, porcelain insulator
854690 electric fence insulator, fence insulator, insulator, insulator plastic
854710 ceramic insulating fitting
854720 cable grommet insulating, insulating sleeve, plastic conduit fitting, plastic insulating fitting
854790 conduit, conduit insulated, heat shrink insulating, heat shrink tubing, insulating fitting
854800 electrical part, electronic part other
854911 battery waste, spent battery
`
