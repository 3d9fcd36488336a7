/** Vehicles, aircraft, ships (chapters 86 to 89): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const vehicles = `
860110 electric locomotive, locomotive
860210 diesel electric locomotive
860310 railcar, tram, tramcar
860400 railway maintenance vehicle, track testing car
860500 passenger carriage, railway coach
860630 railway wagon, wagon self discharging
860691 covered wagon
860711 bogie
860730 buffer railway, railway coupling
860799 locomotive part, railway part
860800 railway track fixture, signal railway, signalling mechanical, turntable railway
860900 container, freight container, shipping container, tank container
870110 pedestrian tractor, single axle tractor, walking tractor
870121 road tractor
870130 track laying tractor
870192 compact tractor, garden tractor, tractor small
870193 拖拉机
870194 tractor
870210 bus, bus diesel, coach diesel, coach vehicle, minibus
870240 electric bus
870310 golf buggy, golf car, golf cart, quad bike atv?, snowmobile
870321 atv, buggy off road, go kart, petrol car small, quad bike
870322 car 1.4 petrol
870323 ambulance, car, car petrol, hearse, motor car, motorhome, passenger car, petrol car, racing car
870332 car diesel
870340 hybrid car
870380 electric car, tesla
870410 dump truck, dumper
870421 pickup truck, refuse lorry, van diesel
870431 lorry, van petrol
870510 crane lorry
870530 fire engine
870540 concrete lorry, concrete mixer lorry
870590 breakdown lorry, field kitchen, mobile clinic, mobile library, mobile radiological unit, mobile workshop, road sweeper lorry, searchlight lorry
870590 special vehicle, spraying lorry
870600 chassis, chassis with engine
870710 car body
870790 cab, truck body
870810 bumper, bumper guard, car bumper, front bumper, 保险杠
870821 safety belt, safety seat belt, seat belt, seat belt extender
870822 car window framed, rear window car, windscreen car, windscreen car glazed
870829 arm rest car, body kit, bonnet car, bonnet strut, boot lid, bumper protector, car body part, car boot liner moulded, car door, car door panel
870829 car door part, car interior trim, car mat tailored?, car seat cover?, car spoiler, car sun visor, car trim, cargo liner, dashboard part
870829 dashboard trim, door card, fender, grille, grille car, mirror cover, mud flap, mudguard car, number plate surround, rear spoiler, roof bar
870829 roof box, roof rack, roof rack bars, roof rails, running board, seat cover car fitted, side skirt, side step, splash guard, spoiler, sunroof
870829 tailgate, tow bar cover, wheel arch, wind deflector, wing car, wing mirror cover, wing panel, 扰流板, 汽车脚踏板
870830 abs sensor, brake cable, brake caliper, brake disc, brake drum, brake kit car, brake master cylinder, brake pad, brake pad set, brake pads, brake part
870830 brake shoe, disc brake, hand brake, handbrake cable, master cylinder, servo brake, 刹车片, 刹车盘
870840 gear box car, gear knob, gear lever, gear stick, gearbox car, transmission automotive
870850 axle, cv joint, differential, drive axle, drive shaft, drive shaft car, driveshaft, half shaft, hub assembly, wheel hub
870870 alloy wheel, alloys, car wheel, centre caps wheel, hub cap, hubcap, rims, steel wheel, wheel, wheel cap, wheel cover, wheel nut cover
870870 wheel spacer, wheel trim, 轮毂
870880 anti roll bar, anti roll bar link, ball joint, coilover, control arm, shock absorber, shocks, stabiliser link, strut, suspension, suspension arm
870880 wishbone, 减震器
870891 car radiator, intercooler, radiator car, radiator hose car?
870892 back box exhaust, exhaust, exhaust manifold, exhaust pipe, exhaust tip, manifold, muffler, silencer, 排气管, 消音器
870893 clutch car, clutch kit, clutch plate
870894 power steering, power steering pump, steering column, steering rack, steering wheel, tie rod, track rod end, 方向盘
870895 air bag, air bag module, airbag, airbag module
870899 auto part, bike carrier, cable vehicle, car accessory, car accessory part, car gear, car part, car pedal, car phone holder fitted, car spare part
870899 cardan, chassis part, cycle carrier, engine cover, engine mounting bracket vehicle, fuel cap, fuel tank, gear gaiter, mount bracket, pedal cover
870899 radiator grille mount, roof tent mount, roof tent?, spare parts car, steering wheel cover?, sump guard, tow ball, tow bar, tow hook, towbar
870899 track rod, truck part, undertray, wheel bearing hub, 汽车配件, 汽车零件
870911 airport tug, baggage tractor, electric works truck
870990 works truck part
871000 armoured vehicle, tank armoured, tank vehicle
871110 mini moto, moped, pocket bike
871120 dirt bike, motorbike 125, pit bike, scooter motor, scooter motorcycle 125
871140 motorbike, motorcycle
871160 e scooter, e-bike, ebike, electric bicycle, electric bike, electric moped, electric motorbike, electric motorcycle, electric scooter
871160 electric skateboard, electric unicycle, hoverboard, segway, self balancing scooter, 电动滑板车, 电动自行车, 电动车, 电助力车
871190 sidecar
871200 20 inch bike, 26 inch bike, balance bike?, bicycle, bike, bmx, bmx bike, boys bike, cargo bike, childrens bike, folding bike, girls bike
871200 gravel bike, hybrid bike, kids bicycle, kids bike, mountain bike, road bike, tandem, tricycle adult, trike adult, unicycle, 山地车, 自行车
871310 manual wheelchair, transit wheelchair, transport chair, wheelchair
871390 electric wheelchair, mobility scooter, power chair, powerchair, powered wheelchair, 电动轮椅
871410 brake lever motorcycle, crash bars, moped part, motorbike exhaust, motorbike lever, motorbike luggage, motorbike part, motorcycle brake
871410 motorcycle brake lever, motorcycle cover?, motorcycle exhaust, motorcycle fairing, motorcycle handlebar, motorcycle luggage rack
871410 motorcycle mirror, motorcycle part, motorcycle seat, motorcycle sprocket, motorcycle tank, motorcycle windscreen, motorcycle windshield
871410 scooter accessory, scooter part, scooter part motor, 摩托车配件
871420 walker part, wheelchair accessory, wheelchair cushion part, wheelchair cushion?, wheelchair part, wheelchair tyre, wheelchair wheel
871491 bicycle fork, bicycle frame, bike fork, bike frame, forks bike, front fork
871492 bicycle rim, bicycle wheel, bike rim, bike wheel, spoke, wheelset
871493 bicycle hub, bike cassette, bike hub, cassette bike, cassette sprocket, freewheel, sprocket bicycle
871494 bicycle brake, bike brake, brake blocks, brake lever, brake pad bike, brake pads bike, brake shoes bicycle, coaster brake, disc brake bike
871494 v brake
871495 bicycle saddle, bicycle seat, bike saddle, bike seat, gel saddle, saddle bicycle, saddle bike, 自行车坐垫
871496 bicycle pedal, bike pedal, bottom bracket, chainset, crank arm, cranks, crankset, pedals, 脚踏
871499 bar ends, bar tape, bicycle accessory, bicycle bag rack, bicycle basket, bicycle grips, bicycle mirror, bicycle mudguards, bicycle part
871499 bicycle rack, bike basket, bike chain guard, bike child seat, bike grips, bike handlebar, bike headset, bike kickstand, bike mount, bike mudguard
871499 bike part, bike phone mount, bike rack?, bike stabilisers, bike stem, bike trailer?, bike trainer mount, bike training wheels, bottle cage
871499 bottle holder bike, chainring, child bike seat, derailleur, e scooter part, e-bike part, electric scooter part, gear shifter, handle bar grips
871499 handlebar, handlebar grip, handlebar tape, headset bicycle, headset spacer, kickstand, kids bike seat, mudguard, pannier rack, rear derailleur
871499 rear mech, scooter wheel, seat post, seatpost, shifter, stabilisers, stem bike, 自行车配件, 车把
871500 baby carriage, baby pram, baby stroller, bassinet pram, bugaboo, buggy, buggy board, buggy hook, bumper bar, car seat adapter pram, carrycot
871500 cosytoes, cup holder pram, double buggy, footmuff, icandy, pram, pram accessory, pram bag?, pram parasol, pram rain cover, pram wheel, pushchair
871500 pushchair footmuff?, pushchair hood, pushchair parts, pushchair raincover, rain cover pram, rain cover pushchair, silver cross, stroller
871500 stroller accessory, stroller rain cover, travel system, twin stroller, 婴儿推车, 婴儿车
871610 camper trailer, caravan
871620 agricultural trailer, self loading trailer
871631 tanker trailer
871639 goods trailer, lorry trailer, semi trailer
871640 box trailer, camping trailer, car trailer, trailer
871680 barrow, beach trolley, cart, creeper, dog stroller, dolly, festival trolley, folding trolley, folding wagon, garden cart, garden trolley
871680 golf bag trolley, golf trolley, hand cart, hand trolley, hand truck, hospital trolley, kayak trolley, kitchen trolley wheel, luggage trolley
871680 mechanics creeper, pet stroller, platform trolley, pull along cart, pull along wagon, roll cage, roll container, sack barrow, sack truck
871680 serving cart, serving trolley, serving trolley wheeled?, shopping trolley, shopping trolley wheeled, sledge horse drawn, stair climber trolley
871680 tool trolley, trolley, wagon, walker rollator?, wheelbarrow, 手推车, 拖车, 购物车
871690 hitch lock, jockey wheel, tow hitch, trailer coupling, trailer hitch, trailer lock coupling, trailer part, trailer wheel, trolley part
871690 trolley wheel, wheelbarrow tyre wheel, wheelbarrow wheel
880100 airship, balloon gas aircraft, glider, hang glider, hot air balloon, kite glider, paraglider wing
880211 helicopter
880220 aeroplane light
880230 aeroplane
880240 aircraft, airliner
880260 satellite, spacecraft
880400 parachute, paraglider, rotochute
880510 aircraft catapult, deck arrestor, launching gear
880529 flight simulator, ground flying trainer
880621 camera drone, dji mavic, dji mini, drone, mini drone, quadcopter, small drone
880622 drone 7kg, 无人机, 航拍机
880710 drone propeller?, propeller aircraft, rotor aircraft
880720 landing gear, undercarriage
880730 aeroplane part, aircraft part, drone battery case, helicopter part
880790 drone battery part, drone landing gear, drone part
890110 cruise ship, excursion boat, ferry
890120 tanker ship
890190 barge, cargo vessel, coaster vessel, container ship
890200 factory ship, fishing vessel, trawler
890311 dinghy inflatable small, inflatable boat, inflatable canoe, rib boat, 充气船
890312 inflatable boat motor, inflatable kayak
890321 sailboat, sailing yacht, yacht
890322 sailing boat
890331 cabin cruiser, motorboat, speedboat
890333 motor boat
890393 canoe, dinghy, kayak, paddle kayak?, pedal boat, rowing boat, sailing dinghy, sit on kayak, small boat
890399 boat, houseboat, jet ski, jetski
890400 pusher craft, tug, tugboat
890510 dredger
890520 drilling platform, production platform
890590 fire float, floating crane, floating dock, light vessel
890610 warship
890690 hospital ship, hovercraft, hydrofoil, hydroglider, ice breaker, lifeboat, research vessel, warship other
890710 inflatable raft, life raft
890790 beacon buoy, buoy, cofferdam, fender boat buoy, floating pontoon, jetty floating, landing stage, mooring buoy, pontoon, raft
890800 vessel for breaking up
`
