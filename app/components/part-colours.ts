/** One colour per part of a price, apart from one another for most colour-blind readers too. */
export const partColours = {
  unitCost: '#2c4a6e',
  freight: '#5b8db8',
  duty: '#c4622d',
  importTax: '#e0a458',
  customsFees: '#8a6d3b',
  fees: '#8b7ca6',
  margin: '#3f8f6b',
} as const

export type CostPart = keyof typeof partColours
