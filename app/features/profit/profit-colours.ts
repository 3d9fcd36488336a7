import { partColours } from '#app/components/part-colours.ts'

/** One colour for each part of what came in, the same as in prices where it is the same part. */
export const profitColours = {
  purchase: partColours.unitCost,
  firstLeg: '#3b7f8c',
  lastLeg: partColours.freight,
  duty: partColours.duty,
  tax: partColours.importTax,
  customsFees: partColours.customsFees,
  paymentFee: partColours.fees,
  platformFee: '#b98bb0',
  profit: partColours.margin,
  bound: '#a9cfc0',
  /** Of sales: profit, or costs that are not known. */
  open: '#d4d4d4',
} as const
