import { parseMinor } from '#shared/money/decimal.ts'
import { parsePercent } from '#shared/money/rate.ts'

export interface TermsDraft {
  readonly freightPerParcel: string
  readonly freightPerKilogram: string
  readonly targetMargin: string
  readonly floorMargin: string
}

export type TermsError = 'notANumber' | 'range' | 'floorAboveTarget'

/** Freight in minor units of the shop's currency, margins in ppm. */
export interface Terms {
  readonly freightPerParcel: number
  readonly freightPerKilogram: number
  readonly targetMargin: number
  readonly floorMargin: number
}

export type ParsedTerms =
  | { readonly ok: true; readonly terms: Terms }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<keyof TermsDraft, TermsError>>> }

const largestShare = 900_000

/** Reads what was typed; a comma counts as a decimal point. */
export function parseTerms(draft: TermsDraft, shopCurrency: string): ParsedTerms {
  const errors: Partial<Record<keyof TermsDraft, TermsError>> = {}
  const read = (field: keyof TermsDraft, parse: (text: string) => ReturnType<typeof parsePercent>): number => {
    const parsed = parse(draft[field].trim().replace(',', '.'))
    if (!parsed.ok) errors[field] = 'notANumber'
    return parsed.ok ? parsed.value : 0
  }
  const money = (text: string) => parseMinor(text, shopCurrency)
  const terms = {
    freightPerParcel: read('freightPerParcel', money),
    freightPerKilogram: read('freightPerKilogram', money),
    targetMargin: read('targetMargin', parsePercent),
    floorMargin: read('floorMargin', parsePercent),
  }
  for (const field of ['targetMargin', 'floorMargin'] as const) {
    if (terms[field] > largestShare) errors[field] = 'range'
  }
  if (!errors.targetMargin && !errors.floorMargin && terms.floorMargin > terms.targetMargin) {
    errors.floorMargin = 'floorAboveTarget'
  }
  return Object.keys(errors).length === 0 ? { ok: true, terms } : { ok: false, errors }
}
