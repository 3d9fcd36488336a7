import { byCost, recovered, spent, sumParts } from './cost-parts.ts'
import type { ReturnCase, ReturnCosts, ReturnLine, ReturnRoute } from './return-case.ts'
import type { KeepOrReturn } from './return-decision.ts'
import type { ReturnTerms } from './return-terms.ts'

/** What having the goods back costs the seller and brings, by the best of the routes; null without a route. */
export function keepOrReturn(
  line: ReturnLine, { country }: ReturnCase, { dutyRefundable }: ReturnCosts, { freight }: ReturnTerms, routes: readonly ReturnRoute[],
): KeepOrReturn | null {
  const worked = routes.map((route) => {
    const duty = route.country === country || dutyRefundable === false ? 0 : dutyRefundable === null ? null : line.duty
    const costs = sumParts([...(freight === 'seller' ? [spent('freight', route.freight)] : []), spent('handling', route.handling), spent('reimportDuty', route.reimportDuty)])
    const recovers = sumParts([recovered('resale', route.resale, line.paid), recovered('dutyBack', duty, line.duty ?? line.paid)])
    const net = { cost: null, atLeast: costs.atLeast + recovers.atLeast, atMost: costs.atMost === null || recovers.atMost === null ? null : costs.atMost + recovers.atMost }
    return { route, costs, recovers, net }
  })
  const [best] = worked.toSorted((a, b) => byCost(a.net, b.net))
  if (best === undefined) return null
  const { route, costs, recovers, net } = best
  const gained = recovers.cost === null ? null : 0 - recovers.cost
  return {
    route,
    costs: costs.cost,
    recovers: gained,
    gain: costs.cost === null || gained === null ? null : gained - costs.cost,
    verdict: net.atMost !== null && net.atMost <= 0 ? 'return' : net.atLeast > 0 ? 'keep' : 'open',
  }
}
