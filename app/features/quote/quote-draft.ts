import { z } from 'zod'

/** A line as a person types it. */
export interface LineDraft {
  readonly id: string
  readonly description: string
  readonly hs: string
  readonly origin: string
  readonly quantity: string
  readonly unitPrice: string
}

/** A basket as a person types it: empty is not known. */
export interface QuoteDraft {
  readonly destination: string
  readonly shipFrom: string
  readonly date: string
  readonly currency: string
  readonly channel: string
  readonly importer: string
  readonly scheme: string
  readonly region: string
  readonly freight: string
  readonly insurance: string
  readonly readings: Readonly<Record<string, string>>
  readonly lines: readonly LineDraft[]
}

export const mostLines = 20
/** How many days and ship-from countries can stand beside one another. */
export const mostCompared = 4

/** What the page asks of the server. The basket itself is read by its own strict reader. */
export const quoteQuestionSchema = z.object({
  basket: z.unknown(),
  dates: z.array(z.iso.date()).max(mostCompared),
  shipFrom: z.array(z.string().regex(/^[A-Z]{2}$/)).max(mostCompared),
})
export type QuoteQuestion = z.infer<typeof quoteQuestionSchema>

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** The draft as the basket reader (and the `quote` command) takes it. */
export function basketOf({ region, freight, insurance, lines, readings, ...draft }: QuoteDraft) {
  return {
    ...draft,
    freight: orNull(freight),
    insurance: orNull(insurance) ?? '0',
    ...(orNull(region) !== null && { region: region.trim().toUpperCase() }),
    ...(Object.keys(readings).length > 0 && { readings }),
    lines: lines.map(({ hs, origin, quantity, unitPrice, ...line }) => ({
      ...line,
      hs: orNull(hs.replace(/\s/g, '')),
      origin: orNull(origin),
      quantity: /^\d+$/.test(quantity.trim()) ? Number(quantity) : quantity,
      unitPrice: unitPrice.trim(),
    })),
  }
}
