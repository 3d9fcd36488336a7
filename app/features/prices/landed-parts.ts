/** The parts of a landed cost in the order of its bar. */
export const landedParts = ['unitCost', 'freight', 'duty', 'importTax', 'customsFees'] as const
