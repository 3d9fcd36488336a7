export const findingKinds = [
  'number', 'unit', 'percentage', 'voltage', 'size', 'material', 'brand', 'model', 'certification', 'negation', 'html', 'placeholder',
] as const
export type FindingKind = (typeof findingKinds)[number]

export type Severity = 'blocking' | 'warning'

/** What a translation lost, added or changed. `code` and `params` choose a sentence in the reader's language. */
export interface Finding {
  readonly kind: FindingKind
  readonly severity: Severity
  /** The words of the source, null where the translation added something. */
  readonly source: string | null
  /** The words of the translation, null where it lost something. */
  readonly target: string | null
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** A finding whose code follows from what is there: `-lost`, `-added` or `-changed`. */
export function finding(kind: FindingKind, severity: Severity, source: string | null, target: string | null, subject: string = kind): Finding {
  const what = source === null ? 'added' : target === null ? 'lost' : 'changed'
  const params = { ...(source === null ? {} : { source }), ...(target === null ? {} : { target }) }
  return { kind, severity, source, target, code: `${subject}-${what}`, params }
}

/** What is left of both sides once equal things are taken away, paired in order: changed, then lost or added. */
export function differences(
  kind: FindingKind,
  severity: Severity,
  lost: readonly string[],
  added: readonly string[],
  subject?: string,
): Finding[] {
  return Array.from({ length: Math.max(lost.length, added.length) }, (_, index) =>
    finding(kind, severity, lost[index] ?? null, added[index] ?? null, subject),
  )
}

/** What of `one` has no equal in `other`, each counted as often as it stands there. */
export function without<Item>(one: readonly Item[], other: readonly Item[], key: (item: Item) => string): Item[] {
  const left = new Map<string, number>()
  for (const item of other) left.set(key(item), (left.get(key(item)) ?? 0) + 1)
  return one.filter((item) => {
    const count = left.get(key(item)) ?? 0
    left.set(key(item), count - 1)
    return count <= 0
  })
}
