/** Stone, ores, fuels (chapters 25 to 27): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const minerals = `
250100 brine, cooking salt, dishwasher salt, epsom?, himalayan salt, rock salt, salt, salt block, sea salt, table salt, water softener salt, 海盐, 食盐
250200 iron pyrites unroasted
250300 sulphur
250410 graphite powder, natural graphite
250510 kiln dried sand, play sand, quartz sand, sand silica, sharp sand, silica sand, 沙子
250590 builders sand, natural sand
250610 quartz, quartz raw
250700 china clay, kaolin, kaolin clay
250810 bentonite
250830 fireclay
250840 ball clay, clay raw, common clay, potters clay
250850 andalusite
250860 mullite
250870 chamotte, dinas earth
250900 chalk natural
251010 natural phosphate
251110 barium sulphate natural, barytes
251200 diatomaceous earth, kieselguhr, tripolite
251310 pumice raw
251320 corundum natural, emery, garnet natural abrasive
251400 slate raw
251511 marble block, travertine
251611 granite block
251620 sandstone
251690 basalt, building stone, porphyry
251710 aggregate, ballast stone, crushed stone, decorative stone, flint pebble, gravel, pebble, shingle, stone chip, 鹅卵石
251720 macadam slag
251749 marble chipping, stone chipping
251810 dolomite
251910 magnesite
251990 magnesia, magnesium oxide
252010 anhydrite, gypsum
252020 casting plaster, dental plaster raw, finishing plaster, plaster of paris, plasters consisting of calcined gypsum
252100 limestone, limestone flux
252210 quicklime
252220 hydrated lime, slaked lime
252310 cement clinker
252321 white cement
252329 cement, cement bag, portland cement, 水泥
252330 aluminous cement
252390 hydraulic cement
252490 asbestos
252510 mica sheet crude
252520 mica powder
252610 soapstone raw, steatite, talc
252620 talc powder industrial
252800 borate natural
252910 feldspar
252921 fluorspar
253010 perlite, vermiculite
253090 amber raw, bentonite clay?, cryolite, earth colour, meadow ore, meerschaum, mineral clay, ochre, perlite mineral, strontianite
260111 iron ore
260200 manganese ore
260300 copper ore
260400 nickel ore
260600 aluminium ore, bauxite
260700 galena, lead ore
260800 zinc ore
260900 cassiterite, tin ore
261000 chromium ore
261100 tungsten ore, wolframite
261210 uranium ore
261400 ilmenite, rutile, titanium ore
261590 ore, tantalite, vanadium ore
261610 silver ore
261800 granulated slag
261900 dross, slag
262190 ash incineration, fly ash, kelp ash, seaweed ash
270111 anthracite
270112 bituminous coal
270119 coal, house coal, smokeless fuel
270120 briquette coal, coal briquette, ovoid fuel
270210 lignite
270300 coco peat?, compost, moss peat, multi purpose compost?, peat, peat compost, peat moss, peat pellet, potting compost?, sphagnum peat, 泥炭
270400 coke, coke oven coke, retort carbon
270500 coal gas, producer gas, water gas
270600 coal tar, wood tar?
270710 benzol, benzole
270720 crude toluene, toluol, toluole
270730 crude xylene, xylol, xylole
270740 naphthalene crude
270750 solvent naphtha
270791 creosote oil
270799 anthracene oil, cresol crude, phenol crude, pyridine crude
270810 coal tar pitch, pitch
270820 pitch coke
270900 crude oil, crude petroleum, petroleum oil
271012 aviation spirit, gasoline, lighter fluid, motor spirit, naphtha, paraffin fuel, petrol, special boiling point spirit, turpentine substitute
271012 white spirit, zippo fluid
271019 3 in 1 oil, baby oil mineral raw, baby oil mineral?, chain oil, cutting oil, diesel, engine oil, fork oil, fuel oil, gas oil, gear oil
271019 grease gun cartridge, gun oil, heating oil, hydraulic fluid, hydraulic oil, jet fuel, kerosene, lamp oil, liquid paraffin industrial, lubricant
271019 lubricating grease, lubricating oil, mineral oil, motor oil, motor oil 5w30, paraffin oil, sewing machine oil, transformer oil
271019 transmission fluid, two stroke oil, white oil, 机油, 润滑油
271111 lng, natural gas liquefied
271112 propane
271113 butane, butane gas, butane lighter gas, camping gas, gas canister, lighter gas refill, lighter refill, propane gas, 丁烷
271119 lpg
271121 natural gas
271210 petroleum jelly, vaseline plain
271220 gel wax, paraffin wax, 石蜡
271290 candle wax, microcrystalline wax, mineral wax, ozokerite, slack wax
271311 petroleum coke
271320 bitumen, petroleum bitumen
271410 oil shale, tar sand
271490 asphalt natural, asphaltite
271500 bitumen emulsion, bituminous mastic, bituminous mixture, cut back
271600 electrical energy, electricity
`
