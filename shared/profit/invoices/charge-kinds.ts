/** What carriers bill for, in the order a person reads it. */
export const chargeKinds = ['freight', 'fuel', 'remote', 'other', 'duty', 'tax', 'fees'] as const
export type ChargeKind = (typeof chargeKinds)[number]

/** Which estimate of an order a charge stands against. */
export type BilledPart = 'lastLeg' | 'duty' | 'importTax' | 'customsFees'

export const billedPart: Readonly<Record<ChargeKind, BilledPart>> = {
  freight: 'lastLeg', fuel: 'lastLeg', remote: 'lastLeg', other: 'lastLeg', duty: 'duty', tax: 'importTax', fees: 'customsFees',
}
