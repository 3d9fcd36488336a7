/** From how many orders a month on `to` costs no more than `from`; null where it never does. */
export interface BreakEven {
  readonly from: string
  readonly to: string
  readonly ordersAMonth: number | null
}

const most = 1_000_000

/**
 * The least number of orders a month at which a way with monthly costs is no dearer than one that costs `perOrder` each
 * time. The monthly cost is a straight line, or the higher of straight lines, so that once below it stays below.
 */
export function breakEven(from: string, perOrder: number, to: string, monthly: (orders: number) => number): BreakEven {
  const paysOff = (orders: number) => monthly(orders) <= orders * perOrder
  if (!paysOff(most)) return { from, to, ordersAMonth: null }
  let failing = 0
  let paying = most
  while (failing + 1 < paying) {
    const middle = Math.floor((failing + paying) / 2)
    if (paysOff(middle)) paying = middle
    else failing = middle
  }
  return { from, to, ordersAMonth: paying }
}
