interface Problem {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** One run of bringing translations to Shopify. */
export interface ListingsPublication {
  readonly id: string
  readonly undoes: string | null
  readonly undone: boolean
  readonly canUndo: boolean
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly cancelAsked: boolean
  readonly total: number
  readonly verified: number
  readonly failed: number
  readonly writeCalls: number
  readonly error: Problem | null
  readonly createdBy: string
  readonly createdAt: string
  readonly endedAt: string | null
}

export interface PublishedLine {
  readonly resourceId: string
  readonly title: string | null
  readonly key: string
  readonly locale: string
  readonly before: string | null
  readonly after: string | null
  readonly state: 'pending' | 'verified' | 'failed'
  readonly error: Problem | null
}

export interface PublishedLines {
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly lines: readonly PublishedLine[]
}
