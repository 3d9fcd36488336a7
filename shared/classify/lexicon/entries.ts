import { brands } from './brands.ts'
import { beautyAndCleaning } from './goods/beauty-and-cleaning.ts'
import { byAttribute } from './goods/by-attribute.ts'
import { chemicals } from './goods/chemicals.ts'
import { clothingAndHomeTextiles } from './goods/clothing-and-home-textiles.ts'
import { electrical } from './goods/electrical.ts'
import { food } from './goods/food.ts'
import { furnitureAndToys } from './goods/furniture-and-toys.ts'
import { instruments } from './goods/instruments.ts'
import { leatherAndFur } from './goods/leather-and-fur.ts'
import { livingAndFresh } from './goods/living-and-fresh.ts'
import { machines } from './goods/machines.ts'
import { metals } from './goods/metals.ts'
import { minerals } from './goods/minerals.ts'
import { plasticsAndRubber } from './goods/plastics-and-rubber.ts'
import { shoesAndHats } from './goods/shoes-and-hats.ts'
import { stoneGlassJewellery } from './goods/stone-glass-jewellery.ts'
import { textiles } from './goods/textiles.ts'
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
  livingAndFresh, food, minerals, chemicals, beautyAndCleaning, plasticsAndRubber, leatherAndFur, woodAndPaper, textiles, clothingAndHomeTextiles, shoesAndHats,
  stoneGlassJewellery, metals, machines, electrical, vehicles, instruments, furnitureAndToys, byAttribute,
]

/** All names of the lexicon, goods before brands. */
export const lexiconEntries: readonly Entry[] = [...goods.flatMap((table) => entriesOf(table, false)), ...entriesOf(brands, true)]