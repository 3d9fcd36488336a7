import type { LineOutcome, LineRecord } from '#app/data/publication-repository.server.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import type { Currency } from '#shared/money/money.ts'

/** What the price list holds for a variant, minor units; undefined where it holds no fixed price. */
export type Held = (variantId: string) => number | undefined

export interface LinesBeforeWriting {
  /** Still to be written. */
  readonly toWrite: readonly LineRecord[]
  /** Settled without a call: already there, or changed elsewhere since the publication was made. */
  readonly settled: readonly LineOutcome[]
}

/**
 * Compares pending lines with what the price list holds now. A line that already stands there was written by a run
 * that was killed before it could say so, or by somebody with the same price in mind: no call is spent on it. A line
 * whose price is neither what it was nor what it shall be was changed elsewhere, and is not overwritten.
 */
export function compareBeforeWriting(
  lines: readonly LineRecord[], held: Held, currency: Currency,
): LinesBeforeWriting {
  const toWrite: LineRecord[] = []
  const settled: LineOutcome[] = []
  for (const line of lines) {
    const now = held(line.variantId) ?? null
    if (now === line.after) settled.push({ variantId: line.variantId, state: 'written' })
    else if (now === line.before) toWrite.push(line)
    else settled.push(failed(line, 'price-changed-elsewhere', currency, line.before, now))
  }
  return { toWrite, settled }
}

/** What reading back says of lines that were written. */
export function compareAfterWriting(lines: readonly LineRecord[], held: Held, currency: Currency): LineOutcome[] {
  return lines.map((line) => {
    const now = held(line.variantId) ?? null
    if (now === line.after) return { variantId: line.variantId, state: 'verified' }
    return failed(line, 'read-back-differs', currency, line.after, now)
  })
}

function failed(
  line: LineRecord, code: string, currency: Currency, expected: number | null, found: number | null,
): LineOutcome {
  const shown = (minor: number | null) => (minor === null ? '–' : `${formatMinor(minor, currency)} ${currency}`)
  const params = { expected: shown(expected), found: shown(found) }
  return { variantId: line.variantId, state: 'failed', error: { code, params } }
}
