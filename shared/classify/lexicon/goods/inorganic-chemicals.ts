/** Inorganic chemicals (chapter 28): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const inorganicChemicals = `
280110 chlorine
280120 iodine
280130 bromine, fluorine
280200 colloidal sulphur, precipitated sulphur
280300 acetylene black, carbon black, lamp black
280410 hydrogen
280421 argon
280429 helium, helium canister, krypton, neon gas
280430 nitrogen
280440 oxygen, oxygen canister
280450 boron, tellurium
280461 silicon polycrystalline
280470 phosphorus
280480 arsenic
280490 selenium
280511 sodium metal
280519 lithium metal, potassium metal
280530 cerium, rare earth metal, scandium, yttrium
280540 mercury, quicksilver
280610 hydrochloric acid, hydrogen chloride
280700 battery acid, oleum, sulphuric acid
280800 nitric acid, sulphonitric acid
280920 phosphoric acid
281000 boric acid
281111 hydrofluoric acid
281119 hydrobromic acid, sulphamic acid
281121 carbon dioxide, co2 cartridge, co2 cylinder, dry ice, sodastream cylinder
281122 silica gel, silicon dioxide
281129 cream charger, nitrous oxide, sulphur dioxide
281290 halide of non metal, sulphur hexafluoride
281310 carbon disulphide
281410 ammonia, anhydrous ammonia
281420 ammonia aqueous, ammonia solution
281511 caustic soda, lye, sodium hydroxide, sodium hydroxide solid
281512 soda lye
281520 caustic potash, potassium hydroxide
281610 magnesium hydroxide
281700 zinc oxide, zinc peroxide
281810 aluminium oxide abrasive, artificial corundum
281820 alumina, aluminium oxide
281830 aluminium hydroxide
281910 chromium trioxide
282010 manganese dioxide
282110 iron hydroxide, iron oxide
282120 earth colour iron
282200 cobalt oxide
282300 titanium oxide
282410 lead monoxide, litharge
282490 red lead
282510 hydrazine, hydroxylamine
282520 lithium hydroxide
282530 vanadium pentoxide
282550 copper oxide
282570 metal oxide
282580 antimony oxide
282590 calcium oxide, tin oxide
282612 aluminium fluoride
282619 fluoride
282630 synthetic cryolite
282710 ammonium chloride, sal ammoniac
282720 calcium chloride, dehumidifier crystal, desiccant calcium chloride
282731 magnesium chloride
282739 barium chloride, ferric chloride, zinc chloride
282751 potassium bromide, sodium bromide
282760 iodide, potassium iodide
282810 calcium hypochlorite
282890 chlorite, hypochlorite, sodium hypochlorite
282911 sodium chlorate
282919 potassium chlorate
282990 bromate, iodate, perchlorate
283010 sodium sulphide
283090 polysulphide, sulphide
283110 dithionite, sodium hydrosulphite
283210 metabisulphite, sodium sulphite
283230 thiosulphate
283311 glauber salt, sodium sulphate
283321 epsom salt chemical, magnesium sulphate
283322 aluminium sulphate
283325 copper sulphate
283327 barium sulphate
283329 ferrous sulphate, iron sulphate, zinc sulphate
283330 alum
283340 peroxosulphate, persulphate
283410 nitrite, sodium nitrite
283421 potassium nitrate, saltpetre
283429 nitrate
283510 hypophosphite, phosphinate
283524 potassium phosphate
283525 dicalcium phosphate
283531 sodium tripolyphosphate
283620 disodium carbonate, soda ash, washing soda
283630 baking soda, bicarb of soda, bicarbonate, bicarbonate of soda, sodium bicarbonate, sodium hydrogencarbonate, 小苏打
283640 potash, potassium carbonate
283650 calcium carbonate
283660 barium carbonate
283691 lithium carbonate
283699 ammonium carbonate, hartshorn, magnesium carbonate
283711 sodium cyanide
283719 cyanide
283911 sodium metasilicate
283919 sodium silicate, waterglass
284011 anhydrous borax
284019 borax, disodium tetraborate
284130 sodium dichromate
284161 potassium permanganate
284180 tungstate
284190 aluminate, stannate
284210 aluminosilicate, double silicate, zeolite
284290 fulminate, thiocyanate
284310 colloidal gold, colloidal silver
284321 silver nitrate
284329 silver compound
284330 gold compound
284420 enriched uranium, plutonium
284443 radioactive element, radioactive isotope
284510 deuterium oxide, heavy water
284700 hydrogen peroxide
284910 calcium carbide
284920 carborundum powder, silicon carbide
284990 boron carbide, tungsten carbide powder
285000 azide, boride, hydride, nitride, silicide
285210 mercury compound
285390 amalgam, battery water, compressed air, deionised water, distilled water, liquid air
`
