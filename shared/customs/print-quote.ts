import { formatMinor } from '#shared/money/decimal.ts'
import { formatShare } from '#shared/money/rate.ts'
import type { Quote } from './quote.ts'

/** Puts a code and its params into words. */
export type Say = (group: 'missing' | 'notes', code: string, params: Readonly<Record<string, string>>) => string

/**
 * A quote as the `quote` command prints it: amounts as decimal strings of the quote's currency, rates as shares
 * ("0.12"), what is missing as null, reasons and remarks as sentences.
 */
export function printQuote(quote: Quote, say: Say) {
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
      })),
    })),
    missing: quote.missing.map((gap) => ({
      part: gap.part,
      line: gap.line,
      why: say('missing', gap.code, gap.line === null ? gap.params : { ...gap.params, line: gap.line }),
    })),
    facts: quote.facts.map((fact) => ({
      id: fact.id,
      source: fact.source.url === null ? fact.source.title : `${fact.source.title}, ${fact.source.url}`,
      validFrom: fact.validFrom,
      validTo: fact.validTo,
      confidence: fact.confidence,
    })),
    notes: quote.notes.map((note) => say('notes', note.code, note.params)),
  }
}
