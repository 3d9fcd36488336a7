export const scorePartNames = ['demand', 'trend', 'competition', 'reviewMoat', 'margin', 'handling', 'compliance'] as const

export type ScorePartName = (typeof scorePartNames)[number]

/** How much each part counts against the others. Whole numbers; 0 leaves a part out. */
export type ScoreWeights = Readonly<Record<ScorePartName, number>>

/** Margin first, then whether anybody buys; a judgement of ours that each seller may change. */
export const defaultScoreWeights: ScoreWeights = {
  demand: 20, trend: 10, competition: 15, reviewMoat: 15, margin: 25, handling: 5, compliance: 10,
}

/** Why a part scores as it does, by code; sentences in `shared/messages/research.*.json`. */
export interface ScoreReason {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** One part of a score. */
export interface ScorePart {
  readonly part: ScorePartName
  /** 0 (against selling it) to 100 (for it); null when there is nothing to judge by. */
  readonly score: number | null
  /** Never empty: what it was judged by, or what is missing. */
  readonly reasons: readonly ScoreReason[]
}

export function reason(code: string, params: ScoreReason['params'] = {}): ScoreReason {
  return { code, params }
}
