import { brands } from './brands.ts'
import { chemicals } from './chemicals.ts'
import { food } from './food.ts'
import { household } from './household.ts'
import { machines } from './machines.ts'
import { materials } from './materials.ts'
import { textiles } from './textiles.ts'
import { tradeGoods } from './trade-goods.ts'
import { tradeInstruments } from './trade-instruments.ts'
import { tradeMachines } from './trade-machines.ts'
import { tradeMetals } from './trade-metals.ts'

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

/** All names of the lexicon, goods before brands. */
export const lexiconEntries: readonly Entry[] = [...[food, chemicals, materials, machines, household, textiles, tradeGoods, tradeMetals, tradeMachines, tradeInstruments].flatMap((table) => entriesOf(table, false)), ...entriesOf(brands, true)]
