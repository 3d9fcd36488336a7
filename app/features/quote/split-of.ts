import type { SplitPart } from '#app/components/split-bar.tsx'
import type { CostParts } from './quote-answer.ts'

/** A landed cost as the parts of a bar, in the order of the legend. */
export function splitOf({ goods, freight, duty, importTax, customsFees }: CostParts): readonly SplitPart[] {
  return [
    { part: 'unitCost', amount: goods },
    { part: 'freight', amount: freight },
    { part: 'duty', amount: duty },
    { part: 'importTax', amount: importTax },
    { part: 'customsFees', amount: customsFees },
  ]
}
