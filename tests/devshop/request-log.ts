import type { Cost } from './graphql/admin-api.ts'

export interface LoggedRequest {
  at: string
  kind: 'mutation' | 'query' | 'invalid'
  /** The operation's name, or its root fields where it has none. */
  operation: string
  fields: string[]
  variables: Record<string, unknown>
  cost: Cost | null
  status: number
  errors: unknown[]
  milliseconds: number
}

/** Every Admin API call the app made, in order. */
export class RequestLog {
  readonly entries: LoggedRequest[] = []

  add(entry: LoggedRequest): void {
    this.entries.push(entry)
  }

  clear(): void {
    this.entries.length = 0
  }

  /** Mutations that ran; with a name, those whose operation or root field it is. A throttled or failed call wrote nothing. */
  writes(name?: string): LoggedRequest[] {
    return this.entries.filter(
      ({ kind, status, cost, operation, fields }) =>
        kind === 'mutation' &&
        status === 200 &&
        cost?.actualQueryCost !== null &&
        cost !== null &&
        (name === undefined || operation === name || fields.includes(name))
    )
  }

  queries(name?: string): LoggedRequest[] {
    return this.entries.filter(
      ({ kind, operation, fields }) =>
        kind === 'query' && (name === undefined || operation === name || fields.includes(name))
    )
  }
}
