/** Tools, cutlery, locks and fittings (chapters 82 and 83): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const toolsAndFittings = `
820110 border spade, children spade metal, coal shovel, digging spade, drain spade, garden spade, shovel, snow scoop, snow shovel, spade
820110 trenching spade, trowel spade, 铁锹
820130 dutch hoe, garden hoe, garden rake, grass rake, hand rake, hoe, lawn rake, leaf rake, mattock, pick axe, pickaxe, rake, soil rake, 耙子, 锄头
820140 axe, billhook, chopping axe, chopping tool, hatchet, log splitter axe, machete, splitting axe, splitting maul, tomahawk, 斧头
820150 anvil pruner, bonsai scissors pruning, bypass pruner, floral snips, garden scissors, garden snips, one handed secateur, poultry shears, pruner
820150 pruning shears, secateurs, tree pruner, 修枝剪
820160 edging shears, garden shears, grass shears, grass shears long, hedge clipper hand, hedge shears, loppers, sheep shears, topiary shear
820160 tree lopper, two handed shear
820190 aerator fork, border fork, bulb planter, claw cultivator, dibber metal, digging fork, edging iron, edging tool, garden fork, garden hand tool
820190 garden kit, garden tool, garden tool set, garden trowel, gardening set, gardening tools, half moon, half moon edger, hand fork, hand tools garden
820190 hand trowel, hay knife, hedge knife, hori hori, lawn aerator hand, lawn edger, litter picker?, patio weeder, scythe, sickle, soil scoop
820190 timber wedge, trowel, wedge log splitting, weed puller, weeder, weeding tool, 园艺工具, 园艺铲
820210 bow saw, coping saw, folding saw, hacksaw, hand saw, handsaw, japanese saw, junior hacksaw, mitre saw hand, pruning saw, saw, tenon saw, wood saw
820210 手锯
820220 band saw blade, bandsaw blade
820231 circular blade, circular saw blade, mitre saw blade, saw blade
820239 circular blade carbide, grinding slitting saw?
820240 chain saw blade
820291 hacksaw blade, 锯条
820299 fret saw blade, jigsaw blade, multi tool blade, oscillating blade, piercing saw blade, reciprocating blade, reciprocating saw blade
820310 file, file set metal, file tool, metal file, needle file, rasp, wood rasp
820320 cable cutter pliers, combination pliers, crimping pliers, cutters, cutting pliers, end cutter, eyebrow tweezers, eyelash tweezers, fence pliers
820320 flush cutter, hair extension pliers, jewellery pliers, jewelry pliers, lash tweezers, locking pliers, long nose, long nose pliers, nail puller
820320 needle nose pliers, nipper tool, nose plier, pincers, pliers, side cutters, slant tweezers, snap ring pliers, snips?, splinter tweezers
820320 tongs tool, tweezerman, tweezers, water pump pliers, wire cutter, wire strippers, 尖嘴钳, 钳子, 镊子
820330 aviation snips, metal shears, tin snips
820340 bolt croppers, bolt cutter, hole punch hand, hole punch leather, leather punch, perforating punch, pipe cutter, revolving punch, tube cutter
820340 wad punch
820411 allen key, bike spanner, combination spanner, cone spanner, hex key, hex key set, hexagon key, multi spanner, pedal spanner, ratchet
820411 ratchet spanner, ring spanner, socket wrench fixed, spanner, spanner set, torque wrench, torx key, wheel brace, wrench, wrench set, 扳手
820412 adjustable spanner, adjustable wrench, basin wrench, monkey wrench, pipe wrench, stillson, strap wrench, 活动扳手
820420 deep socket, impact socket, ratchet handle, ratchet set, socket, socket bit, socket extension, socket set, socket wrench, 套筒
820510 bit brace, hand drill, tap and die set hand, tap set thread, tap wrench, threading tool, threading tool hand
820520 ball pein hammer, claw hammer, club hammer, hammer, lump hammer, mallet, meat mallet tool?, pin hammer, rubber mallet, sledgehammer, wood mallet
820520 锤子
820530 block plane, carving tool, chisel, chisel set, cutter woodworking, gouge, lino cutter, lino cutting tool, marking gauge?, plane, plane tool
820530 plane woodworking, spokeshave, wood carving set, wood chisel, wood plane
820540 magnetic screwdriver, phillips, phillips screwdriver, precision screwdriver, ratchet screwdriver, screw driver, screwdriver, screwdriver kit
820540 screwdriver set, 螺丝刀
820551 apple corer, apple slicer, avocado tool, bar tool, bottle opener, bottle stopper tool, burger press, can crusher, can opener, champagne stopper?
820551 cheese grater, cherry pitter, cherry stoner, cocktail muddler, cork screw, corkscrew, crushing tool, dough scraper, egg beater hand, egg slicer
820551 egg timer tool?, egg whisk, fish scaler, flat iron non electric, flat iron tool, flour sifter, foil cutter, garlic crusher, hand whisk
820551 herb stripper, household hand tool, ice cream scoop, ice cream scoop metal, icing nozzle, icing set, jar opener, jigger?, key opener?
820551 kitchen gadget, kitchen scissors?, kitchen tool, kitchen torch?, kitchen utensils metal, knife sharpener, ladle?, lemon zester, lint comb
820551 lobster cracker, meat hammer, meat tenderiser, meat tenderizer, melon baller, nut cracker, nutcracker, olive stoner, oven tool, pasta tool
820551 pastry blender, pastry cutter, peeler, piping bag set, piping nozzle, pizza cutter?, potato masher, potato masher metal, potato peeler
820551 potato ricer, ravioli maker, ricer, sharpener knife, spaetzle, spiral slicer, tin opener, tomato corer, tortilla press, vegetable peeler
820551 waiters friend, wallpaper household?, whisk hand, wine opener, zester, 刨丝器, 削皮刀, 压蒜器, 开瓶器, 开罐器, 打蛋器
820559 awl, bearing puller, bicycle tool, bike multitool, bike tool, bolster, bradawl, brick trowel, cable puller, candle snuffer, carpet fitter
820559 caulking gun, centre punch, ceramic hob scraper, chain breaker, chain tool, chalk line, clay tool, coal tongs, cold chisel, companion set
820559 crank puller, crimping tool, crowbar, door lock tool, dotting tools, drain auger, drain rods, drain snake, embossing tool, eyelet pliers
820559 eyelet tool, filling knife, filling tool, fire poker, fireplace tool, fireside companion set, fish tape, float plastering, gear puller
820559 glass cutter, glass scraper, glass sucker, glazing tool, glue gun manual, grabber, grabber tool, grease gun, hand press, hand riveter, hand tool
820559 hive tool, hole punch tool, hot wire, ice pick, jewellery tool, key hook pickup tool, knee kicker, leather craft tool, leather tool, letter punch
820559 lock pick, lock pick set, magnetic pick up tool, mandrel, mastic gun, multi tool, multitool, nail punch, number stamps, oil can
820559 oil filter wrench, oiler, opening tool, opening tool phone, paint scraper, paint tool, painting tool, phone opening tool, pick set, pick up tool
820559 pin punch, plastering trowel, plumbing snake, plumbing tool, plunger tool, pointing trowel, poker, pop rivet gun, pottery tool, pry bar, puller
820559 punch set metal, punch tool, puncture repair kit, putty knife, quick unpick?, quilting tool, reacher grabber, ring mandrel, ring sizer tool?
820559 rivet gun, riveter, roller seam, scraper, screwdriver magnet?, scriber, scribing tool, sculpting tool, sealant gun, seam ripper
820559 setting tool eyelet, sewing tool, sharpening steel?, shoe horn, shoehorn, silicone gun, sink auger, snap fastener tool, soldering tool hand?
820559 spatula art, spatula tool, spoke key, spudger, squeegee vinyl, stamping tool, staple gun, staple remover tool, stitching awl, strapping tool
820559 suction lifter, tack lifter, tattoo hand?, tattoo tool, tent mallet, thimble, tile cutter hand, tile nipper, tile spacer, tile spacer tool?
820559 tin cutter, tool hand, tool kit?, tools, trim removal tool, trim tool, trowel plaster, trowel plastering, tweezers pry, tyre lever
820559 tyre valve tool, valve spring compressor, wallpaper brush tool?, wallpaper scraper, wallpaper tool, watch link remover, watch repair
820559 watch repair tool, watch tool, wick trimmer, window scraper, window tool, windscreen scraper, wire brush?, wrecking bar, 多功能工具, 工具
820560 blow lamp, blow torch, blowtorch, butane torch, chef blowtorch, cooks torch, creme brulee torch, gas torch, kitchen blowtorch, weed burner, 喷枪
820570 bar clamp, bench vice, c clamp, clamp, door clamp, f clamp, g clamp, quick clamp, sash clamp, spring clamp, strap clamp, toggle clamp, vice, vise
820570 workbench clamp, 台钳, 夹具
820590 anvil, grinding wheel hand, portable forge, sets of hand tools, tool kit hand, tool set household mixed
820600 bike tool kit, diy kit, hand tool set, household tool kit, mechanic tool set, socket tool kit, tool box set, tool set, toolkit, 工具套装, 工具箱套装
820713 rock drill, rock drill bit
820719 钻头
820720 extrusion die, wire drawing die
820730 craft die, cutting die, cutting dies metal, die cutting die, press tool, punch die, punch die press, stamping die
820740 tap and die, tap set, tap tool thread, thread tap
820750 auger bit, core drill, drill bit, drill bit set, hole saw?, hss drill, masonry bit, sds drill bit, spade bit, step drill, twist drill, wood bit
820760 boring tool, broach, hole cutter, hole saw set, reamer
820770 end mill, milling cutter, router cutter metal
820780 lathe tool, turning tool
820790 bit set, bits, burr set, countersink, dremel bit, drill attachment, e-file bit, glass cutter wheel diamond, grinding bit, hex bit, impact bit
820790 interchangeable tool, nail drill bit, polishing bit, polishing tool, rotary tool bit, router bit, screw bit, screwdriver bit, tool bit, 批头
820810 blade machine metal, machine blade metal
820820 planer blade, wood planer blade, wood planer knife
820830 blender blade, food processor blade, kitchen machine blade, meat slicer blade, mincer plate
820840 combine knife, hedge trimmer blade, lawnmower blade, mower blade, strimmer blade
820890 clipper blade?, cricut blade, guillotine blade, machine knife, paper cutter blade, plotter blade, rotary cutter blade, shredder blade
820900 carbide insert, carbide tip, tool tip, tungsten carbide tip
821000 apple peeler machine, bean slicer, burr grinder manual, butter churn, citrus press, coffee grinder hand, coffee mill, cole & mason
821000 food chopper manual, food mill, hand blender manual, hand mincer, ice crusher manual, lemon squeezer metal, mandoline, manual coffee grinder
821000 manual food processor, manual juicer, meat grinder hand, meat mincer manual, mincer, noodle maker hand, nut chopper, pasta machine, pasta maker
821000 pepper grinder, pepper mill, rotary grater, rotary whisk, salad chopper, salad chopper manual, salt and pepper grinder, salt and pepper mill
821000 salt grinder, salt mill, sausage maker, slicer, spice grinder, spice grinder manual, spiraliser, spiralizer, vegetable chopper, vegetable slicer
821000 vegetable spiralizer, 手动磨豆机, 面条机
821110 kitchen knife set, knife block, knife block set, knife set, sets of knives, steak knife set?, 刀具套装
821191 butter knife, cheese knife?, dinner knife, knife table, steak knife, steak knives, table knife, table knives, 餐刀
821192 boning knife, bread knife, bushcraft knife, cake knife?, carving knife, chef knife, cleaver, cooks knife, diving knife, electric carving?
821192 fillet knife, filleting knife, fixed blade knife, grafting knife, hunting knife, hunting knives, kitchen knife, kitchen knives, knife
821192 meat cleaver, oyster knife, palette knife kitchen, palette knife?, paring knife, santoku, survival knife, throwing knife, utility knife kitchen
821192 厨师刀, 水果刀, 菜刀
821193 box cutter, box opener, craft knife, cutter knife, fabric rotary cutter, folding knife, leatherman, lock knife, multi knife, opinel, pen knife
821193 penknife, pocket knife, pruning knife, retractable knife, rotary cutter, scalpel craft, scalpel knife, snap off knife, stanley knife
821193 swiss army knife, utility knife, victorinox, xacto, 小刀, 折刀, 美工刀
821194 craft knife blade, cutter blade, knife blade, scalpel blade, scalpel blade craft?, snap off blade, stanley blade, utility blades
821195 knife handle, knife handle metal
821210 bic razor, bikini razor, body razor, cut throat razor, dermaplane razor, disposable razor, estrid, eyebrow razor, face razor, facial razor
821210 fusion razor, gillette fusion razor, gillette labs, gillette mach3, gillette venus, harrys razor, hydro silk, intuition razor, mach 3 razor
821210 proglide, quattro, razor, razor handle, safety razor, shaver disposable, shaver manual, shaving razor, skinguard, straight razor, tinkle razor
821210 venus razor, wilkinson hydro, women razor, 修眉刀, 刮胡刀, 手动剃须刀
821220 astra blades, blade refill, cartridge razor, double edge blade, fusion blades, fusion5 blades, gillette blades, gillette fusion, gillette mach 3
821220 hydro blades, intuition blades, mach3 blades, mach3 turbo blades, mens blades, razor blade, razor cartridge, razor refill, refill cartridge razor
821220 replacement blade razor, shaving blade, venus blades, 剃须刀片
821290 plastic razor head holder, razor part
821300 barber scissors, craft scissors, cuticle scissors, dressmaking scissors, embroidery scissors, fabric scissors, fabric shears, fiskars
821300 hair scissors, hairdressing scissors, household scissors, kids scissors, left handed scissors, nail scissors, nurse scissor, paper scissors
821300 pinking shears, safety scissors, scissors, shears, tailor scissors, tailor shears, thinning scissors, thread snips, 剪刀, 理发剪
821410 cosmetic sharpener, erasing knife, eyeliner sharpener, letter knife, letter opener, makeup sharpener, paper knife, pencil sharpener, sharpener
821410 卷笔刀, 开信刀
821420 baby nail clipper, blackhead remover tool, callus, callus remover, comedone extractor?, corn plane, cuticle cutter, cuticle nipper
821420 cuticle pusher, cuticle trimmer, dead skin remover, electric nail file?, foot care, foot file, foot rasp, glass foot file, hard skin remover
821420 hoof pusher, ingrown, manicure, manicure kit, manicure set, nail art tool, nail brush art, nail care kit, nail care set, nail clipper
821420 nail cutter, nail drill, nail file metal, nail grooming, nail nipper, nail tool, pedi, pedi file, pedicure file, pedicure kit, pedicure set
821420 toe nail clipper, toenail clippers, 修脚, 指甲刀, 指甲锉, 美甲套装
821490 beard comb trimmer hand?, cleaver butcher, dematting comb blade, dermablade, dermaplaning, dog hair clipper hand, hair clipper hand
821490 hair clipper manual, hair shaper, hedgehog grater cutting?, herb cutter, letter cutter, mezzaluna, mincing knife, pizza wheel, shaver hand
821490 thinning razor
821510 cutlery set plated, cutlery set silver plated
821520 16 piece cutlery, 24 piece cutlery, canteen of cutlery, children's cutlery, cutlery, cutlery set, flatware set, fork and spoon set
821520 kids cutlery set, knife fork spoon, picnic cutlery, salad servers set, serving set, spoon and fork set, teaspoon set, travel cutlery set, 餐具套装刀叉
821591 silver plated spoon
821599 baby spoon metal, balloon whisk, bar spoon, bbq tongs, bbq tool set, bbq tools, bbq utensil, butter spreader, cake forks, cake server, cake slice
821599 carving fork, caviar spoon, cheese slicer?, chopsticks metal, cocktail spoon, coffee spoon, dessert spoon, dinner fork, fish knife, fish slice
821599 flipper spatula, fork, fork set, ice tong, kitchen tongs, kitchen turner, kitchen utensil set, measuring spoons metal, pastry fork, pie server
821599 salad tongs, serving spoon, serving tongs, skimmer, slotted spoon, slotted turner, soup ladle, soup spoon, spaghetti server, spatula, spoon
821599 sporks metal, stainless spoon, stainless steel spoon, sugar tongs, sundae spoon, tablespoon, teaspoon, tongs, tongs metal, utensils, 勺子, 叉子, 汤勺
830110 bike padlock, combination padlock, gun lock, luggage lock, padlock, padlock set, tsa lock, 密码锁, 挂锁
830120 car lock, door lock car, ignition lock, steering lock, steering wheel lock
830130 cabinet lock, cam lock, drawer lock, furniture lock, locker lock
830140 barrel lock, bicycle lock, bike lock, bolt lock, cable lock, chain lock, chubb, combination lock, cylinder lock, d lock, deadbolt
830140 digital door lock, digital lock, disc lock, door lock, electronic lock, euro cylinder, fingerprint lock, gate lock, key safe?, latch, lock
830140 mortice lock, night latch, rim lock, sash lock, smart lock, u lock, window lock, yale lock, 智能锁, 门锁
830150 clasp with lock, handbag clasp lock, purse frame clasp with lock
830160 keyhole cover, latch part, lock barrel, lock cylinder part, lock part, strike plate
830170 blank key, car key blank, key, key blank, replacement key, spare keys, 钥匙
830210 butt hinge, cabinet hinge, concealed hinge, door hinge, gate hinge, hinge, piano hinge, soft close hinge, 铰链
830220 caster, caster wheels, castor, castor wheel, furniture castor, furniture wheels, swivel castor, wheels furniture, 脚轮
830230 car badge metal, car door handle, car fitting metal, door handle car, luggage rack fitting, roof rack fitting, vehicle mounting, window winder
830241 barn door kit, blind bracket, casement stay, cat flap latch?, curtain finial, curtain pole, curtain rod, curtain track, curtain track metal
830241 door bolt, door chain, door closer?, door fitting, door furniture, door handle, door hook?, door knob, door knocker, door latch, door stop metal
830241 door viewer, draught excluder metal, escutcheon, finger plate, gate latch, hasp and staple, kick plate, knocker, letter plate, letterbox plate
830241 lever handle, net curtain rod, push plate, sliding door kit, sliding door track, spyhole, tension rod, tower bolt, window handle, window latch
830241 window stay, 窗帘杆, 门把手
830242 bed bracket, bed fitting, bed frame bracket, cabinet handle, cabinet knob, cabinet pull, corner brace furniture, cupboard handle, cupboard knob
830242 drawer handle, drawer knob, drawer pull, drawer runner, drawer slide, furniture fittings, furniture handle, furniture hinge, furniture leg metal
830242 furniture legs, gas strut cupboard, hairpin legs, handles, kitchen handle, knobs, magnetic catch, push latch, shelf pegs, shelf support
830242 shelf support pin, t bar handle, table legs metal, wardrobe rail, 抽屉拉手, 滑轨
830249 bag hardware, box corner, case corner, chest handle, coffin fitting, flight case corner, handle metal, latch case, metal fitting, metal mount
830249 saddlery fitting, suitcase fitting, toggle latch, trunk fitting
830250 bathroom hook, coat hook, coat rack, coat stand metal?, coat stand?, hanger bracket, hanging rail hook, hat hook, hat peg, hat rack, hook rack
830250 hook rail, hooks, key hook, key rack, over door hook, peg rail, robe hook, towel hook, wall hook, 挂衣钩, 衣帽架
830260 door closer automatic, hydraulic door closer, overhead door closer
830300 cash box, cash safe, deed box, fire safe, fireproof box, gun cabinet, gun safe, home safe, hotel safe, key cabinet, lockbox, money box lockable
830300 safe, safe box, strong box, 保险箱
830400 card index, copy holder, desk organiser, desk organiser metal, desk tidy, document tray metal, file tray, filing tray, filing tray metal
830400 letter tray metal, magazine rack metal desk, mesh desk organiser, paper rest, paper tray mesh, pen holder metal, pen pot metal
830400 rubber stamp holder
830510 binder fitting, folder clip, lever arch mechanism, ring binder fitting, ring mechanism
830520 office staples, staple strip, stapler refill, stapler staples, tacker staples, upholstery staples
830590 binder clip, bulldog clip, clip letter, clipboards metal, clips paper, drawing clip, fold back clip, foldback clips, index tag metal, letter clip
830590 letter corner, magnetic clip board?, name plate desk, page marker metal, paper clip, paperclip, 回形针, 长尾夹
830610 bear bell, bell, bicycle bell, bike bell, cat bell, cow bell, cowbell, desk bell, dog bell, door bell hand, door bell mechanical
830610 gong non electric, hand bell, jingle bell, reception bell, sleigh bell, wind chime?, windchimes, 铃铛
830621 plated ornament, silver plated ornament, silver plated statuette
830629 award, award trophy, brass figurine, brass ornament, brass statue, bronze figurine, bronze sculpture, bronze statue, buddha statue metal
830629 bust bronze, candle lantern metal, cremation urn, garden ornament, garden sculpture metal, iron ornament, jewellery holder, jewellery stand
830629 jewellery tree metal?, keepsake urn, key bowl, metal animal, metal art, metal candle ornament?, metal decoration, metal figurine, metal flower
830629 metal garden ornament, metal heart, metal ornament, metal sculpture, metal snowman, metal statue, metal wall decor, metal wreath?
830629 model eiffel tower metal, ornamental urn, pewter ornament, sundial, tealight holder metal, tealight ornament metal, trophy, trophy cup, urn
830629 urn metal, wall sculpture, 奖杯, 烛台, 金属摆件
830630 certificate frame, collage frame, frame photo, metal frame, metal photo frame, mirror metal base, multi frame, photo frame metal
830630 picture frame metal, silver photo frame, silver plated frame, tabletop mirror metal, 画框, 相框
830710 braided hose, exhaust flexi pipe, flexi pipe, flexible metal hose, flexible steel tube, gas hose metal, hose flexible steel, shower hose
830710 shower pipe, stainless shower hose
830790 aluminium ducting, aluminium flexible duct, flexible duct base metal
830810 bag hook, bra hook, corset busk, d ring, eyelet, grommet, hook and eye, hooks clothing, trouser hook
830820 bifurcated rivet, double cap rivet, rivets leather, tubular rivet
830890 bag buckle, bag clasp, belt buckle, buckle, clasp, frame clasp, jewellery clasp, jewellery findings, jump ring, lobster clasp, magnetic clasp
830890 metal bead, metal bead craft, metal sequin, purse clasp, purse frame, sequin metal, shoe buckle, snap clasp, spacer beads metal, spangle
830890 strap adjuster, swivel clasp bag, watch clasp, 扣具, 皮带扣
830910 beer bottle cap, crown caps, crown cork
830990 bottle cap metal, bottle pourer, bottle seal, bung metal, cable seal, can end, can lid, container seal, foil lid, jar lids metal, lead seal
830990 metal cap, metal lid, pour spout, pourer spout, screw caps metal, security seal, tamper seal, wine bottle stopper, wine pourer, wine stopper
830990 wine stopper metal
831000 address plaque, address sign, door number, door plaque, door sign, door sign metal, engraved plaque, grave plaque, house number, house sign
831000 letters metal, licence plate, memorial plaque, metal letter sign, metal letters, metal number, metal street sign, metal wall sign, name plate
831000 nameplate, number plate, number sign, plaque, road sign, safety sign, safety sign metal, sign, sign metal, sign plate, street sign, tin sign
831000 traffic sign, vintage metal sign, warning sign metal, 车牌, 铭牌, 门牌
831110 arc welding electrode, coated electrode, welding electrode, welding rod, 焊条
831120 flux cored wire, mig wire
831130 brazing rod, flux cored solder, silver solder, solder, solder flux core, solder wire, soldering wire, 焊锡
831190 metal spraying wire, tig filler rod, tig rod, welding wire
`
