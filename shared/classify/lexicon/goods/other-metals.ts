/** Copper, nickel, aluminium, lead, zinc, tin and other metals (chapters 74 to 81): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const otherMetals = `
740200 copper anode
740311 copper cathode
740400 copper scrap
740710 copper bar
740721 brass bar, brass rod
740811 copper wire
740919 copper sheet
740921 brass sheet
741011 copper foil
741021 copper clad laminate
741110 copper pipe, copper tube
741121 brass tube
741220 brass compression fitting, brass connector, brass coupling, brass elbow, brass fitting, brass hose, compression fitting, copper elbow
741220 copper fitting, copper pipe fitting, hose connector brass
741300 copper braid, copper cable uninsulated
741510 brass nail, brass tack, copper nail, copper rivet
741521 brass washer, copper washer
741533 brass bolt, brass hook screw, brass nut, brass screw
741810 brass bowl, brass kettle, brass kitchen, copper bottle, copper jug, copper mug, copper pan, moscow mule mug
741820 brass sanitary, brass soap dish
741980 brass article, brass bell, brass carabiner, brass eyelet, brass hook, brass incense, brass key tag, brass keyring, brass knob, brass name plate
741980 brass plaque, brass plate, brass plate sign, brass snap hook, copper article, copper bangle?, copper bracelet craft, copper electroplating anode
741980 copper ornament article, copper sign, singing bowl?
750210 nickel unwrought
750522 nichrome wire, nickel alloy wire
750890 nickel article
760110 aluminium ingot
760410 aluminium bar
760421 hollow aluminium profile
760429 aluminium angle, aluminium channel, aluminium extrusion, aluminium profile
760511 aluminium wire, craft wire aluminium
760612 aluminium plate, aluminium sheet
760711 aluminium foil, foil roll, foil sheet, kitchen foil, tin foil, 铝箔, 锡纸
760719 foil hair, foil wrap embossed, hair foil
760720 aluminium tape, foil backed, foil tape
760820 aluminium tube
760900 aluminium pipe fitting
761010 aluminium door, aluminium window, bifold door, door threshold aluminium, patio door aluminium
761090 aluminium fence, aluminium frame structure, aluminium gazebo, aluminium ladder section, aluminium pergola, aluminium scaffold
761090 aluminium scaffold tower, aluminium structure, carport, greenhouse, mini greenhouse frame, polycarbonate greenhouse
761100 aluminium tank
761210 collapsible tube aluminium
761290 aerosol can empty, aluminium bottle, aluminium box container, aluminium can, beer keg aluminium
761300 aluminium gas cylinder
761410 aluminium cable acsr
761510 aluminium baking tray, aluminium bowl, aluminium cookware, aluminium pan, aluminium pot, aluminium saucepan, aluminium tray, cake tin aluminium
761510 coffee pot aluminium, cookware set non stick, crepe pan, egg pan, foil cases, foil container, foil dish, foil roasting tray, foil tray, griddle
761510 grill pan, ice cream scoop aluminium, induction frying pan, non stick pan, nonstick frying pan, nonstick pan, pizza pan, pizza pan aluminium
761510 sauté pan, stir fry pan, stovetop espresso, tefal pan, wok non stick, 铝锅, 锡纸盘
761520 aluminium bathroom, aluminium sanitary, shower caddy aluminium
761610 aluminium nail, aluminium rivet, aluminium screw
761699 aluminium alloy holder, aluminium article, aluminium blind, aluminium box, aluminium bracket, aluminium carabiner, aluminium case
761699 aluminium corner, aluminium crochet hook, aluminium hook, aluminium keyring, aluminium knitting needle?, aluminium ladder, aluminium phone stand
761699 aluminium print panel, aluminium rail, aluminium sign, aluminium stepladder, aluminium tent pole, aluminium venetian blind, curtain rail
761699 curtain track aluminium, extension ladder, flight case aluminium?, knitting needle aluminium, ladder aluminium, laptop stand aluminium
761699 loading ramp, loft ladder, ramp, telescopic ladder, venetian blind aluminium, wheelchair ramp, 梯子, 铝制品
780110 lead ingot
780411 lead flashing, lead sheet, roofing lead
780600 curtain weight lead, diving weight, diving weight lead, fishing weight lead, lead article, lead shot weight, lead weight
790111 zinc ingot
790700 sacrificial anode, zinc anode, zinc article, zinc gutter, zinc planter
800110 tin ingot
800300 solder wire tin, tin bar
800700 pewter, pewter figure, pewter flask, pewter tankard, tin article, tin toy soldier pewter?
810199 tungsten article, tungsten weight, tungsten wire
810299 molybdenum wire
810399 tantalum article
810490 magnesium article
810590 cobalt
810890 titanium article, titanium bar, titanium bolt, titanium cup, titanium spork
811100 manganese article
811229 chromium
811269 cadmium
811299 gallium, germanium, indium, niobium
811300 cermet
`
