import { factBook } from '#app/data/facts/fact-book.server.ts'
import type { Basket } from '#shared/customs/basket.ts'
import { landedCost } from '#shared/customs/landed-cost.ts'
import { printQuote } from '#shared/customs/print-quote.ts'
import type { Quote } from '#shared/customs/quote.ts'
import { quoteRange } from '#shared/customs/quote-range.ts'
import { readBasket } from '#shared/customs/read-basket.ts'
import { readingDifferences } from '#shared/customs/readings/reading-differences.ts'
import { choicesOf, chosen, readingList } from '#shared/customs/readings/reading-list.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { euMembers } from '#shared/places/european-union.ts'
import { success, type Result } from '#shared/result/result.ts'
import { destinationGroups } from '#app/features/markets/destinations.ts'
import type { CostParts, MarketCost, QuoteAnswer, ReadingChoice } from './quote-answer.ts'
import type { QuoteQuestion } from './quote-draft.ts'

/** Works a basket out, beside other days, other countries it is sent from, every market and every reading. Fails as `readBasket`. */
export async function answerQuote({ basket: input, dates, shipFrom }: QuoteQuestion): Promise<Result<QuoteAnswer>> {
  const read = readBasket(input)
  if (!read.ok) return read
  const facts = await factBook()
  const basket = read.value
  const quote = landedCost(basket, facts)
  const range = quoteRange(basket, facts, quote)
  const under = (change: Partial<Basket>) => costParts(landedCost({ ...basket, ...change }, facts))
  return success({
    basket,
    quote,
    compared: [
      ...dates.map((date) => ({ kind: 'date' as const, value: date, parts: under({ date }) })),
      ...shipFrom.map((country) => ({ kind: 'ship-from' as const, value: country, parts: under({ shipFrom: country }) })),
    ],
    markets: destinationGroups.flatMap(({ countries }) => countries.map((country) => marketCost(basket, country, facts))),
    readings: readingChoices(basket, facts),
    range,
    printed: printQuote(quote, { range, differences: readingDifferences(basket, facts, quote) }, (_group, code) => code),
  })
}

function marketCost(basket: Basket, destination: string, facts: FactBook): MarketCost {
  // A region is a place in the basket's own destination, and digits after the sixth are of its tariff.
  const { region: _region, ...elsewhere } = basket
  const abroad = { ...elsewhere, lines: basket.lines.map((line) => ({ ...line, hs: line.hs?.slice(0, 6) ?? null })) }
  const quote = landedCost(destination === basket.destination ? basket : { ...abroad, destination }, facts)
  return { country: destination, parts: costParts(quote), missing: quote.missing[0] ?? null }
}

function costParts({ goods, freight, insurance, duty, importTax, fees, missing, total }: Quote): CostParts {
  const feesKnown = !missing.some(({ part }) => part === 'fees')
  return {
    goods,
    freight: freight === null || insurance === null ? null : freight + insurance,
    duty,
    importTax,
    customsFees: feesKnown ? fees.reduce((sum, fee) => sum + fee.amount, 0) : null,
    total,
  }
}

/** Every point disputed for the destination, whichever way it is read now. */
function readingChoices(basket: Basket, facts: FactBook): ReadingChoice[] {
  const { destination, readings = {} } = basket
  const territories = euMembers.has(destination) ? ['EU', destination] : [destination]
  return readingList
    .filter(({ territory }) => territories.includes(territory))
    .map(({ name }) => ({
      name,
      chosen: chosen(readings, name),
      choices: choicesOf(name).map((choice) => ({
        name: choice,
        total: landedCost({ ...basket, readings: { ...readings, [name]: choice } }, facts).total,
      })),
    }))
}
