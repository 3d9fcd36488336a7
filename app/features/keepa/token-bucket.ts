import { z } from 'zod'

/** How many tokens an account had when Keepa last answered, and how they come back. */
export const keepaBucketSchema = z.object({
  /** Below 0 when the last call cost more than there was. */
  tokensLeft: z.int(),
  /** Milliseconds from then to the next refill. */
  refillIn: z.number().min(0),
  /** Tokens a minute. */
  refillRate: z.number().min(0),
  /** When that was, milliseconds since 1970. */
  at: z.number(),
})
export type KeepaBucket = z.infer<typeof keepaBucketSchema>

const minute = 60_000
/** Tokens not used for an hour are lost. */
const minutesKept = 60

/** How many tokens there are at `now`, with every refill since the last answer. */
export function tokensAt({ tokensLeft, refillIn, refillRate, at }: KeepaBucket, now: number): number {
  const since = now - at - refillIn
  if (since < 0) return tokensLeft
  const refilled = tokensLeft + refillRate * (1 + Math.floor(since / minute))
  return Math.max(tokensLeft, Math.min(refilled, refillRate * minutesKept))
}

/** Milliseconds until a call may be made: Keepa takes one while a token is left. Null when none will come. */
export function waitForToken(bucket: KeepaBucket, now: number): number | null {
  if (tokensAt(bucket, now) > 0) return 0
  if (bucket.refillRate <= 0) return null
  const refills = Math.floor(-bucket.tokensLeft / bucket.refillRate) + 1
  return Math.max(0, bucket.at + bucket.refillIn + (refills - 1) * minute - now)
}
