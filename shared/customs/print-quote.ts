import { formatMinor, formatScaled } from '#shared/money/decimal.ts'
import { formatShare } from '#shared/money/rate.ts'
import { specificDecimals } from '#shared/facts/rates/rate-expression.ts'
import type { MeasuredBy, Quote } from './quote.ts'
import type { QuoteRange } from './quote-range.ts'
import type { ReadingDifference } from './readings/reading-differences.ts'

/** Puts a code and its params into words. */
export type Say = (group: 'missing' | 'notes' | 'readings', code: string, params: Readonly<Record<string, string>>) => string

/** What is worked out about a quote beside itself. */
interface Around {
  readonly range: QuoteRange | null
  readonly differences: readonly ReadingDifference[]
}

/**
 * A quote as the `quote` command prints it: amounts as decimal strings of the quote's currency, rates as shares
 * ("0.12"), what is missing as null, reasons and remarks as sentences.
 */
export function printQuote(quote: Quote, { range, differences }: Around, say: Say) {
  const { currency } = quote
  const amount = (minor: number | null) => (minor === null ? null : formatMinor(minor, currency))
  const feesKnown = !quote.missing.some((gap) => gap.part === 'fees')
  return {
    status: quote.status,
    currency,
    scheme: quote.scheme,
    goods: amount(quote.goods),
    customsValue: amount(quote.customsValue),
    duty: amount(quote.duty),
    importTax: amount(quote.importTax),
    fees: feesKnown ? quote.fees.map((fee) => ({ name: fee.name, amount: amount(fee.amount) })) : null,
    total: amount(quote.total),
    range: range && { low: amount(range.low), high: amount(range.high) },
    lines: quote.lines.map((line) => ({
      id: line.id,
      customsValue: amount(line.customsValue),
      duty: amount(line.duty),
      importTax: amount(line.importTax),
      layers: line.layers.map((layer) => ({
        name: layer.name,
        rate: layer.rate === null ? null : formatShare(layer.rate),
        base: amount(layer.base),
        amount: amount(layer.amount),
        fact: layer.fact,
        ...(layer.by !== undefined && { by: printMeasured(layer.by) }),
      })),
    })),
    missing: quote.missing.map((gap) => ({
      part: gap.part,
      line: gap.line,
      why: say('missing', gap.code, gap.line === null ? gap.params : { ...gap.params, line: gap.line }),
    })),
    readings: differences.map(({ name, choice, other, difference }) => ({
      name,
      question: say('readings', name, {}),
      choice,
      meaning: say('readings', `${name}/${choice}`, {}),
      other,
      otherMeaning: say('readings', `${name}/${other}`, {}),
      difference: amount(difference),
    })),
    facts: quote.facts.map((fact) => ({
      id: fact.id,
      source: fact.source.url === null ? fact.source.title : `${fact.source.title}, ${fact.source.url}`,
      validFrom: fact.validFrom,
      validTo: fact.validTo,
      confidence: fact.confidence,
      stale: fact.stale,
      caveat: fact.caveat,
    })),
    notes: quote.notes.map((note) => say('notes', note.code, note.params)),
  }
}

/** "0.049" USD for every 1000 netGrams. */
function printMeasured({ quantity, measure, amount, currency, per }: MeasuredBy) {
  return { quantity, measure, price: formatScaled(amount, specificDecimals).replace(/\.?0+$/, ''), currency, per }
}
