/** Plastics as material, from granules to sheets (headings 3901 to 3921): a six-digit code and names of its goods; ? marks a name that is said of other goods too. */
export const plasticMaterials = `
390110 ldpe, low density polyethylene, polyethylene granule
390120 hdpe
390130 ethylene vinyl acetate copolymer, eva copolymer
390190 polyethylene primary form
390210 polypropylene granules, polypropylene primary
390230 propylene copolymer
390290 polybutylene
390311 eps bead, expandable polystyrene
390319 polystyrene granule, polystyrene primary
390330 abs granule
390390 styrene polymer
390410 polyvinyl chloride, pvc resin
390450 vinylidene chloride
390461 ptfe
390469 fluoropolymer
390512 pva dispersion
390530 polyvinyl alcohol
390610 pmma, polymethyl methacrylate
390690 acrylic polymer, orbeez, sodium polyacrylate, superabsorbent polymer, water beads
390710 polyacetal
390729 polyether, polyethylene glycol
390730 art resin, casting resin, epoxy resin, resin kit, resin kit epoxy, table top resin, 滴胶, 环氧树脂
390740 polycarbonate primary
390750 alkyd resin
390761 pet chip, pet resin, polyethylene terephthalate
390770 pla granule, polylactic acid
390791 fibreglass resin, unsaturated polyester resin
390799 polyester resin
390810 nylon 6, polyamide granule
390910 urea resin
390920 melamine resin
390940 bakelite powder, novolac, phenolic resin
390950 expanding foam, polyurethane foam liquid, polyurethane primary, pu foam
391000 silicone fluid, silicone mould making, silicone mould rubber, silicone oil, silicone primary, silicone rubber liquid, silicone rubber moulding
391110 coumarone resin, petroleum resin
391190 polysulphone
391211 cellulose acetate flake
391220 collodion, nitrocellulose
391231 carboxymethylcellulose
391239 hydroxypropyl cellulose, methylcellulose
391290 cellulose regenerated primary
391310 alginic acid, sodium alginate
391390 chlorinated rubber, dextran, hardened protein, natural polymer, xanthan gum
391400 ion exchange resin, water softener resin
391510 plastic scrap, plastic waste
391610 plastic monofilament over 1mm
391620 plastic profile pvc, pvc profile, upvc trim
391690 3d pen refill, 3d printer filament, abs filament, acrylic rod, petg filament, pla filament, plastic edging strip, plastic moulding strip
391690 plastic rod, strimmer line, trimmer line
391710 collagen casing, sausage casing artificial
391721 mdpe pipe, polyethylene pipe
391722 polypropylene pipe, polypropylene tube
391723 conduit pipe, downpipe, drain pipe, drainage pipe, guttering pipe, plastic pipe, pvc hose rigid, pvc pipe, pvc tube, rainwater pipe, rigid pipe
391723 soil pipe, waste pipe
391729 acrylic tube, nylon tube, plastic tube rigid
391731 flexible high pressure hose plastic
391732 airline tubing, clear tubing, flexible tubing, heat shrink, heat shrink tube, plastic hose, plastic tube, plastic tubing, pvc hose
391732 silicone tube, silicone tubing, straw tubing, vinyl tubing
391733 expandable hose, garden hose with fitting, garden hose?, hose pipe set, hose pipe with fittings, hose with connector
391739 duct hose, flexible hose, garden hose reel hose, hose pipe, hose reel pipe, hosepipe, layflat hose, pond hose, reinforced hose
391739 shower hose plastic, silicone hose, soft hose, spiral hose, suction hose, vacuum hose, 水管, 软管
391740 bottle trap, compression fitting plastic, drain connector, elbow joint, guttering bracket, hose adapter, hose fitting, hose joiner
391740 irrigation connector, pipe clip, pipe connector, pipe elbow, pipe fitting, pipe joint, plastic coupling, plastic elbow, plastic fitting
391740 plastic pipe connector, plastic pipe fitting, push fit elbow, reducer plastic, snap on connector, tee connector plastic, trap waste, waste trap
391740 管接头
391810 click flooring, floor tile vinyl, lvt flooring, pvc floor tile, pvc flooring, pvc地板, stick on floor tile, vinyl floor tile, vinyl flooring
391810 vinyl tile, vinyl wallpaper, wall covering vinyl, 地板贴
391890 foam floor tile?, plastic floor covering
391910 adhesive tape, anti slip tape, bag sealing tape, carpet tape, cello tape, clear tape, command strip, double sided tape, duct tape
391910 electrical tape, foam tape, gaffer tape, insulating tape, insulation tape, magic tape, masking tape, masking tape plastic, nano tape
391910 packing tape, parcel tape, pvc tape, repair tape, scotch tape, sealing tape, sellotape, sticky tape, sticky tape roll, tape
391910 tape dispenser roll, tape roll, transfer tape, washi tape plastic, washi tape?, washi?, waterproof tape, 双面胶, 纳米胶带, 胶带, 透明胶
391990 adhesive decal, adhesive dots, adhesive film, adhesive hook strip, adhesive hooks pad, adhesive vinyl, body sticker, bumper sticker, car decal
391990 car sticker, car sticker vinyl, carbon wrap, chrome wrap, contact paper, cricut vinyl, decal, drawer liner adhesive, film screen
391990 film screen guard, foam pads adhesive, frosted window film, gel pads adhesive, glow in the dark sticker, glue dots, helmet sticker
391990 hydrogel film, kiss cut sticker, labels vinyl, laptop skin, nameplate sticker, phone skin, phone sticker, planner sticker, privacy film
391990 privacy screen, puffy sticker, reflective sticker, reflective tape, reflective tape strip, scratch protector, screen protector film
391990 screen protector plastic, self adhesive film, self adhesive foil, self adhesive vinyl, skin sticker, stick on, sticky back plastic, sticky pads
391990 sticky tack dots, tattoo film, tile sticker, tpu screen protector, velcro dots adhesive?, vinyl decal, vinyl roll, vinyl sheet
391990 vinyl sheet adhesive, vinyl sticker, vinyl wrap, wall art sticker, wall decal, wall sticker, wallpaper self adhesive, window film
391990 window sticker, wrap vinyl, 墙贴, 手机膜, 贴纸, 贴膜, 贴花, 车贴, 钢化膜
392010 bubble wrap plastic sheet, cling film, cling wrap, clingfilm, damp proof membrane, food wrap, pallet wrap, pe film, plastic film polyethylene
392010 polyethylene film, polythene sheet, shrink film, stretch film, stretch wrap
392020 bopp film, cellophane roll, cellophane wrap, gift wrap film, polypropylene film
392043 clear pvc, pvc sheet, vinyl fabric sheet
392049 pvc film
392051 acrylic sheet, perspex, perspex sheet, plexiglass, pmma sheet, 亚克力板
392061 polycarbonate sheet
392062 acetate sheet pet, emergency blanket foil, heat transfer vinyl, htv, mylar, mylar blanket, mylar film, mylar sheet, overhead film, pet film
392062 polyester film, transparency film
392069 polyester sheet
392071 cellophane
392073 acetate sheet
392099 laminating film, plastic sheet, polyurethane film, shrink plastic, shrink wrap sheet, tpu film
392111 foam sheet polystyrene, insulation board polystyrene, polystyrene foam sheet, polystyrene sheet
392112 foamex, pvc foam board
392113 acoustic foam, acoustic panel foam, foam cushion insert, foam pad polyurethane, foam sheet polyurethane, memory foam sheet, polyurethane foam
392113 polyurethane foam sheet, sponge foam sheet, upholstery foam, 海绵
392114 cellulose sponge sheet
392119 bubble foam, cellular plastic, craft foam, eva foam sheet, foam block, foam board, foam roll, foam sheet, pe foam, underlay foam
392119 yoga block foam
392190 composite panel, corrugated plastic sheet, formica, laminated plastic sheet, laminating pouch?, oilcloth pvc, pvc coated
392190 tarpaulin plastic sheet, wall panel plastic, worktop laminate
`
