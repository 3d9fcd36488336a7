/** An expected failure: `code` and `params` choose a sentence in the reader's language. */
export interface Failure {
  readonly ok: false
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function failure(code: string, params: Readonly<Record<string, string>> = {}): Failure {
  return { ok: false, code, params }
}
