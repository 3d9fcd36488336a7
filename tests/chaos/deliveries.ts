import { randomUUID } from 'node:crypto'
import type { Chance } from './chance.ts'
import type { ShopEvent } from './shop-history.ts'

export interface Delivery {
  readonly event: ShopEvent
  readonly eventId: string
}

export interface DeliveryPlan {
  readonly deliveries: readonly Delivery[]
  readonly doubled: number
  readonly displaced: number
  readonly neverSent: number
}

const furthest = 200

/** What arrives of the events, and in which order: a tenth twice, a fifth out of its place, a twentieth never. */
export function planDeliveries(events: readonly ShopEvent[], chance: Chance): DeliveryPlan {
  const placed: { place: number; delivery: Delivery }[] = []
  const count = { doubled: 0, displaced: 0, neverSent: 0 }
  for (const [index, event] of events.entries()) {
    if (chance.happens(0.05)) {
      count.neverSent += 1
      continue
    }
    const delivery = { event, eventId: randomUUID() }
    const displaced = chance.happens(0.2)
    if (displaced) count.displaced += 1
    placed.push({ place: index + (displaced ? chance.below(2 * furthest) - furthest : 0), delivery })
    if (chance.happens(0.1)) {
      count.doubled += 1
      placed.push({ place: index + chance.below(furthest), delivery })
    }
  }
  return { deliveries: placed.sort((a, b) => a.place - b.place).map(({ delivery }) => delivery), ...count }
}
