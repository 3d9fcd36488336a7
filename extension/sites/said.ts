import type { FieldName, UnreadableField } from './page-reading.ts'

/** What one reader found: a value with its place, a refusal with what the page says, or neither. */
export interface Said<Value> {
  readonly value: Value | null
  readonly place: string | null
  readonly unreadable: UnreadableField | null
}

export const unsaid: Said<never> = { value: null, place: null, unreadable: null }

export function refused(field: FieldName, why: UnreadableField['why'], said: readonly string[]): Said<never> {
  return { value: null, place: null, unreadable: { field, why, said: [...new Set(said)] } }
}
