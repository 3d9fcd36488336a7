import { brands } from './brands.ts'
import { animalsMeatFishMilk } from './goods/animals-meat-fish-milk.ts'
import { armsFurnitureLamps } from './goods/arms-furniture-lamps.ts'
import { byAttribute } from './goods/by-attribute.ts'
import { clothingAndHomeTextiles } from './goods/clothing-and-home-textiles.ts'
import { electricPowerAndAppliances } from './goods/electric-power-and-appliances.ts'
import { electronicsAndWiring } from './goods/electronics-and-wiring.ts'
import { enginesPumpsAndCooling } from './goods/engines-pumps-and-cooling.ts'
import { fatsSugarAndBakery } from './goods/fats-sugar-and-bakery.ts'
import { inorganicChemicals } from './goods/inorganic-chemicals.ts'
import { instruments } from './goods/instruments.ts'
import { ironAndSteel } from './goods/iron-and-steel.ts'
import { leatherAndFur } from './goods/leather-and-fur.ts'
import { liftingFarmingAndPrinting } from './goods/lifting-farming-and-printing.ts'
import { machineToolsAndComputers } from './goods/machine-tools-and-computers.ts'
import { medicinesFertilisersPaints } from './goods/medicines-fertilisers-paints.ts'
import { minerals } from './goods/minerals.ts'
import { organicChemicals } from './goods/organic-chemicals.ts'
import { otherMetals } from './goods/other-metals.ts'
import { perfumeAndCosmetics } from './goods/perfume-and-cosmetics.ts'
import { plantsVegetablesFruitGrain } from './goods/plants-vegetables-fruit-grain.ts'
import { plasticGoods } from './goods/plastic-goods.ts'
import { plasticMaterials } from './goods/plastic-materials.ts'
import { preservesDrinksTobacco } from './goods/preserves-drinks-tobacco.ts'
import { rubber } from './goods/rubber.ts'
import { shoesAndHats } from './goods/shoes-and-hats.ts'
import { soapGlueAndOtherChemicalGoods } from './goods/soap-glue-and-other-chemical-goods.ts'
import { stoneGlassJewellery } from './goods/stone-glass-jewellery.ts'
import { textiles } from './goods/textiles.ts'
import { toolsAndFittings } from './goods/tools-and-fittings.ts'
import { toysSportsMiscellany } from './goods/toys-sports-miscellany.ts'
import { vehicles } from './goods/vehicles.ts'
import { woodAndPaper } from './goods/wood-and-paper.ts'

/** One name of a kind of goods: a phrase of everyday trade and the code or family it stands for. */
export interface Entry {
  readonly phrase: string
  /** Six digits, or the name of a family whose code depends on what else the title says. */
  readonly kind: string
  /** A name that is also said of other goods ("beads", "collar"). */
  readonly weak: boolean
  readonly brand: boolean
}

function entriesOf(table: string, brand: boolean): readonly Entry[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const space = line.indexOf(' ')
      const kind = line.slice(0, space).replace('@', '')
      return line
        .slice(space)
        .split(/[,;]/)
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '')
        .map((phrase) => ({ phrase: phrase.replace(/\?$/, ''), kind, weak: phrase.endsWith('?'), brand }))
    })
}

const goods = [
  animalsMeatFishMilk, plantsVegetablesFruitGrain, fatsSugarAndBakery, preservesDrinksTobacco, minerals,
  inorganicChemicals, organicChemicals, medicinesFertilisersPaints, perfumeAndCosmetics,
  soapGlueAndOtherChemicalGoods, plasticMaterials, plasticGoods, rubber, leatherAndFur, woodAndPaper, textiles,
  clothingAndHomeTextiles, shoesAndHats, stoneGlassJewellery, ironAndSteel, otherMetals, toolsAndFittings,
  enginesPumpsAndCooling, liftingFarmingAndPrinting, machineToolsAndComputers, electricPowerAndAppliances,
  electronicsAndWiring, vehicles, instruments, armsFurnitureLamps, toysSportsMiscellany, byAttribute,
]

/** All names of the lexicon, goods before brands. */
export const lexiconEntries: readonly Entry[] = [...goods.flatMap((table) => entriesOf(table, false)), ...entriesOf(brands, true)]