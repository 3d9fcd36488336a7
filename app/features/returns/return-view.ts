import { factUse } from '#shared/customs/fact-uses.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { ReturnPublicationRecord } from '#app/data/return-publication-repository.server.ts'
import { factsOfFloor, returnFloor } from '#shared/returns/floors/return-floor.ts'
import type { FloorView, ReturnPublicationState } from './returns.ts'

export function floorView(country: string, date: IsoDate): FloorView {
  const floor = returnFloor(country, date)
  return {
    withdrawal: floor.withdrawal?.value ?? null,
    conformity: floor.conformity?.value ?? null,
    postings: floor.postings.map(({ value }) => value),
    languages: floor.languages.map(({ value }) => value),
    facts: factsOfFloor(floor).map((fact) => factUse(fact, date)),
  }
}

/** `isLast`: nothing was published for the market since. */
export function returnPublicationView(record: ReturnPublicationRecord, isLast: boolean): ReturnPublicationState {
  const { id, version, undoes, status, texts, writeCalls, error, createdBy, createdAt, endedAt, cancelAsked } = record
  return {
    id, version, undoes, status, cancelAsked, writeCalls, error, createdBy,
    texts: texts.map(({ locale, state, error: why }) => ({ locale, state, error: why })),
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    canUndo: isLast && undoes === null && endedAt !== null && texts.some(({ state, before, after }) => state === 'verified' && before !== after),
  }
}
