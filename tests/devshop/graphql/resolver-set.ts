import type { ObjectType, WithArgs } from './object-type.ts'
import type { Call } from './call.ts'

type RootFields = Record<string, ((source: unknown, call: Call) => unknown) | WithArgs<unknown>>

/** Everything one noun adds to the API. */
export interface ResolverSet {
  types?: ObjectType[]
  query?: RootFields
  mutation?: RootFields
}

export interface UserError {
  field: string[] | null
  message: string
  code?: string
}

export function userError(field: string[] | null, message: string, code?: string): UserError {
  return { field, message, ...(code !== undefined && { code }) }
}
