/** Organic chemicals (chapter 29): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const organicChemicals = `
290110 ethane, hexane, saturated acyclic hydrocarbon
290121 ethylene
290122 propylene gas
290129 acetylene
290211 cyclohexane
290219 cyclane, cyclene, pinene
290220 benzene
290230 toluene, toluene pure
290244 xylene
290250 styrene
290260 ethylbenzene
290270 cumene
290290 anthracene, naphthalene pure
290311 chloromethane, methyl chloride
290312 dichloromethane, methylene chloride
290313 chloroform
290315 ethylene dichloride
290321 vinyl chloride
290322 trichloroethylene
290323 perchloroethylene
290345 refrigerant r134a, tetrafluoroethane
290391 chlorobenzene
290392 ddt, hexachlorobenzene
290410 benzenesulphonic acid, sulphonic acid
290420 nitrobenzene, nitromethane, tnt pure
290499 chloronitrobenzene, chloropicrin
290511 methanol, methyl alcohol
290512 ipa cleaner 99.9, isopropanol, isopropyl alcohol, propanol, rubbing alcohol
290513 butan-1-ol, n-butanol
290514 butanol
290516 octanol
290517 cetyl alcohol, lauryl alcohol, stearyl alcohol
290522 geraniol, linalool, terpene alcohol
290531 ethylene glycol
290532 propylene glycol
290539 butanediol, diol, hexylene glycol
290542 pentaerythritol
290543 mannitol
290544 sorbitol
290545 glycerin, glycerine, glycerol, vegetable glycerine, 甘油
290549 erythritol, xylitol
290559 halogenated alcohol
290611 menthol, menthol crystal
290613 cholesterol, inositol, sterol
290619 borneol, terpineol
290621 benzyl alcohol
290629 phenylethyl alcohol
290711 phenol
290712 cresol
290715 naphthol
290719 resorcin alkyl, thymol
290721 resorcinol
290722 hydroquinone
290723 bisphenol a
290819 chlorophenol, pentachlorophenol
290911 diethyl ether
290919 mtbe, tert-butyl ether
290920 cineole, eucalyptol
290930 anethole, anisole, aromatic ether
290941 diethylene glycol
290949 dipropylene glycol, glycol ether, phenoxyethanol
290960 mek peroxide, organic peroxide
291010 ethylene oxide
291030 epichlorohydrin
291040 dieldrin
291100 acetal
291211 formaldehyde
291212 acetaldehyde
291229 cinnamaldehyde
291241 vanillin
291242 ethylvanillin
291249 aldehyde ether
291411 acetone
291412 butanone, methyl ethyl ketone
291413 methyl isobutyl ketone
291422 cyclohexanone
291423 ionone, methylionone
291429 camphor, menthone, synthetic camphor
291469 anthraquinone, quinone
291511 formic acid
291521 acetic acid, glacial acetic acid
291524 acetic anhydride
291529 acetate salt, sodium acetate
291531 ethyl acetate
291532 vinyl acetate
291533 butyl acetate
291539 ester of acetic acid
291550 propionic acid
291560 butyric acid, valeric acid
291570 palmitic acid, stearic acid pure
291590 capric acid, caprylic acid, lauric acid
291611 acrylic acid
291612 acrylate ester
291613 methacrylic acid
291614 methyl methacrylate
291615 linoleic acid, oleic acid
291619 potassium sorbate, sorbic acid
291631 benzoic acid, sodium benzoate
291634 phenylacetic acid
291711 oxalic acid
291712 adipic acid
291714 maleic anhydride
291719 fumaric acid, malonic acid, succinic acid
291732 dioctyl phthalate
291735 phthalic anhydride
291736 terephthalic acid
291811 lactic acid
291812 tartaric acid
291813 cream of tartar, potassium bitartrate
291814 citric acid, 柠檬酸
291815 citrate, magnesium citrate, sodium citrate
291816 gluconic acid
291821 salicylic acid pure
291822 acetylsalicylic acid
291823 methyl salicylate, salicylate
291829 gallic acid, parabens
291899 2, 4-d, dicamba
291910 tris phosphate
291990 lactophosphate, phosphoric ester
292029 phosphite ester
292090 dimethyl sulphate
292111 methylamine
292119 amine, ethylamine
292121 ethylenediamine
292141 aniline
292142 aniline derivative
292149 amphetamine pure
292151 phenylenediamine
292211 ethanolamine, monoethanolamine
292215 triethanolamine
292241 lysine
292242 glutamic acid, monosodium glutamate, msg
292249 amino acid pure, beta alanine pure, glycine
292250 aminophenol
292310 choline
292320 lecithin
292390 betaine, l-carnitine, quaternary ammonium salt
292419 amide, dimethylformamide
292429 lidocaine pure, paracetamol pure
292511 saccharin
292529 creatine monohydrate pure, guanidine
292610 acrylonitrile
292700 azo compound, diazo compound
292800 phenylhydrazine
292910 isocyanate, toluene diisocyanate
293030 thiuram
293040 methionine
293090 cysteine, dimethyl sulfoxide, msm
293149 glyphosate pure, organo phosphorus
293190 organo mercury, organosilane
293211 tetrahydrofuran
293220 coumarin, lactone, santonin
293299 carbofuran, heliotropin
293311 phenazone
293319 pyrazolone
293321 hydantoin
293329 imidazole
293333 fentanyl
293339 bipyridyl, paraquat, piperidine, pyridine compound
293349 quinoline
293359 piperazine, pyrimidine
293361 melamine
293369 atrazine, triazine
293371 caprolactam
293379 pyrrolidone
293399 indole, melatonin pure
293410 thiazole
293430 phenothiazine
293499 nucleic acid, sultone
293590 sulfanilamide, sulphonamide
293621 retinol vitamin a pure, vitamin a pure
293624 pantothenic acid pure
293625 vitamin b6 pure
293626 vitamin b12 pure
293627 ascorbic acid, ascorbic acid pure, vitamin c powder pure
293628 tocopherol, vitamin e pure
293629 biotin pure, folic acid pure, niacin pure, vitamin k pure
293690 provitamin, vitamin concentrate natural
293711 growth hormone, somatropin
293712 insulin pure
293719 gonadotrophin, peptide hormone
293721 cortisone, hydrocortisone pure, prednisone
293723 oestrogen, progesterone
293729 steroid hormone, testosterone
293750 prostaglandin
293790 thyroxine
293810 rutin
293890 digitalis glycoside, glycyrrhizin, saponin
293911 codeine pure, heroin, morphine, opium alkaloid
293920 quinine
293930 caffeine
293941 ephedrine
293961 ergometrine
293972 cocaine
293979 atropine, nicotine pure, strychnine
294000 galactose, ribose, sugar chemically pure, trehalose, xylose
294110 penicillin pure
294130 tetracycline
294150 erythromycin pure
294190 antibiotic pure
294200 organic compound
`
