import type { Attributes } from '../reading/attributes.ts'
import { garmentFamilies, garmentShares } from './apparel.ts'
import { materialFamilies, materialShares } from './by-material.ts'
import { shoeFamilies, shoeShares } from './footwear.ts'
import type { Shares } from './shares.ts'
import { homeTextiles, homeTextileShares } from './textile-home.ts'

const lamps: Readonly<Record<string, Shares>> = { ceilinglamp: [['940511', 0.85], ['940519', 0.15]], tablelamp: [['940521', 0.85], ['940529', 0.15]] }

/** Every family the lexicon may name. */
export const families: ReadonlySet<string> = new Set([...garmentFamilies, ...homeTextiles, ...shoeFamilies, ...materialFamilies, ...Object.keys(lamps)])

/** Codes of a family of the lexicon ("dress", "vase") with what the title says of wearer, stuff and make. */
export function familyShares(family: string, said: Attributes): Shares {
  if (garmentFamilies.has(family)) return garmentShares(family, said)
  if (homeTextiles.has(family)) return homeTextileShares(family, said)
  if (shoeFamilies.has(family)) return shoeShares(family, said)
  if (materialFamilies.has(family)) return materialShares(family, said)
  return lamps[family] ?? []
}
