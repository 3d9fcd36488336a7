import type { CountryCode } from '#shared/places/country.ts'
import type { Channel } from '#shared/customs/basket.ts'
import type { AppliesTo, Fact, IsoDate } from './fact.ts'

interface Circumstances {
  readonly origin?: CountryCode | undefined
  readonly shipFrom?: CountryCode | undefined
  readonly channel?: Channel | undefined
}

/** Both ends are inclusive; ISO days sort as text. */
export function isInForce(fact: Fact<unknown>, date: IsoDate): boolean {
  return (fact.validFrom === null || fact.validFrom <= date) && (fact.validTo === null || date <= fact.validTo)
}

/** A condition a fact names must be met; a question that leaves it open does not meet it. */
export function isMetBy(appliesTo: AppliesTo, { origin, shipFrom, channel }: Circumstances): boolean {
  const { origin: origins, shipFrom: places, channel: channels } = appliesTo
  return (
    (origins === undefined || (origin !== undefined && origins.includes(origin))) &&
    (places === undefined || (shipFrom !== undefined && places.includes(shipFrom))) &&
    (channels === undefined || (channel !== undefined && channels.includes(channel)))
  )
}

/** How many conditions a fact names: of two that match, the one that names more is meant. */
export function conditionCount({ origin, shipFrom, channel }: AppliesTo): number {
  return [origin, shipFrom, channel].filter((condition) => condition !== undefined).length
}
