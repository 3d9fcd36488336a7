/** Lifting, building, farming, printing and textile machines (headings 8425 to 8449): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const liftingFarmingAndPrinting = `
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
`
