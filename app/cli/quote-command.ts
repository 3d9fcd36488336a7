import { text } from 'node:stream/consumers'
import { landedCost } from '#shared/customs/landed-cost.ts'
import { quoteRange } from '#shared/customs/quote-range.ts'
import { readingDifferences } from '#shared/customs/readings/reading-differences.ts'
import { printQuote, type Say } from '#shared/customs/print-quote.ts'
import { readBasket } from '#shared/customs/read-basket.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import messages from '#shared/messages/customs.en.json' with { type: 'json' }

type Group = 'missing' | 'notes' | 'input' | 'readings'

/** Reads a basket from the standard input and prints its landed cost; the exit code, 2 for a malformed basket. */
export async function quote(): Promise<number> {
  const json = parseJson(await text(process.stdin))
  if (json === undefined) return refuse('basket: is not JSON')
  const basket = readBasket(json)
  if (!basket.ok) return refuse(`${basket.params['field'] ?? 'basket'}: ${sentence('input', basket.code, basket.params)}`)
  const say: Say = (group, code, params) => sentence(group, code, inWords(params))
  const facts = defaultFactBook()
  const found = landedCost(basket.value, facts)
  const range = quoteRange(basket.value, facts, found)
  const differences = readingDifferences(basket.value, facts, found)
  console.log(JSON.stringify(printQuote(found, { range, differences }, say), null, 2))
  return 0
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

function refuse(line: string): number {
  console.error(line.replace(/\s+/g, ' '))
  return 2
}

/** What would tell about an unknown layer is itself a code. */
function inWords(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const needs: Readonly<Record<string, string>> = messages.needs
  const code = params['needs']
  return code === undefined ? params : { ...params, needs: needs[code] ?? code }
}

function sentence(group: Group, code: string, params: Readonly<Record<string, string>>): string {
  const sentences: Readonly<Record<string, string>> = messages[group]
  return (sentences[code] ?? code).replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '?')
}
