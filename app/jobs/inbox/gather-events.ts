/** Stores some of a shop's events at once; throws where none was stored. */
export type Store<Event> = (shop: string, events: readonly Event[]) => Promise<void>

interface Limits {
  readonly atOnce: number
  readonly events: number
  readonly bytes: number
}

interface Waiting<Event> {
  readonly event: Event
  readonly stored: () => void
  readonly failed: (error: unknown) => void
}

interface Sized {
  readonly eventId: string
  readonly topic: string
  readonly body: { readonly byteLength: number }
}

/**
 * Gathers what comes for a shop while earlier events of it are being stored, and stores it together: a flood costs few
 * commits, a single event waits for nothing. Each caller hears of its own event, once it is durable. Where a number of
 * events can't be stored, each is tried alone, so that none suffers for another.
 */
export function gatherEvents<Event extends Sized>(store: Store<Event>, limits: Limits): (shop: string, event: Event) => Promise<void> {
  const shops = new Map<string, { readonly waiting: Waiting<Event>[]; under: number }>()

  const next = (shop: string) => {
    const line = shops.get(shop)
    if (line === undefined || line.under >= limits.atOnce) return
    const some = takeSome(line.waiting, limits)
    if (some.length === 0) {
      if (line.under === 0) shops.delete(shop)
      return
    }
    line.under += 1
    void storeSome(shop, some).finally(() => {
      line.under -= 1
      next(shop)
    })
  }

  const storeSome = async (shop: string, some: readonly Waiting<Event>[]): Promise<void> => {
    try {
      await store(shop, some.map(({ event }) => event))
      for (const { stored } of some) stored()
    } catch (error) {
      if (some.length === 1) some[0]?.failed(error)
      else await Promise.all(some.map((one) => storeSome(shop, [one])))
    }
  }

  return (shop, event) =>
    new Promise((stored, failed) => {
      const line = shops.get(shop) ?? { waiting: [], under: 0 }
      shops.set(shop, line)
      line.waiting.push({ event, stored, failed })
      next(shop)
    })
}

/** Takes from the front of a line as much as fits; the same event twice never goes together. */
function takeSome<Event extends Sized>(waiting: Waiting<Event>[], { events, bytes }: Limits): readonly Waiting<Event>[] {
  const keys = new Set<string>()
  let size = 0
  let count = 0
  for (const { event } of waiting) {
    const key = `${event.topic} ${event.eventId}`
    size += event.body.byteLength
    if (count === events || keys.has(key) || (count > 0 && size > bytes)) break
    keys.add(key)
    count += 1
  }
  return waiting.splice(0, count)
}
