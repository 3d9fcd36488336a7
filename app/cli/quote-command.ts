import { text } from 'node:stream/consumers'
import { landedCost } from '#shared/customs/landed-cost.ts'
import { quoteRange } from '#shared/customs/quote-range.ts'
import { readingDifferences } from '#shared/customs/readings/reading-differences.ts'
import { printQuote, type Say } from '#shared/customs/print-quote.ts'
import { readBasket } from '#shared/customs/read-basket.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { success, type Result } from '#shared/result/result.ts'
import messages from '#shared/messages/customs.en.json' with { type: 'json' }

type Group = 'missing' | 'notes' | 'input' | 'readings'

/**
 * Reads a basket from the standard input and prints its landed cost, by the default pack or by the facts that `args`
 * name; the exit code, 2 for a malformed basket or facts that can't be used.
 */
export async function quote(args: readonly string[]): Promise<number> {
  const facts = await factsFor(args)
  if (!facts.ok) return refuse(facts.params['line'] ?? facts.code)
  const json = parseJson(await text(process.stdin))
  if (json === undefined) return refuse('basket: is not JSON')
  const basket = readBasket(json)
  if (!basket.ok) return refuse(`${basket.params['field'] ?? 'basket'}: ${sentence('input', basket.code, basket.params)}`)
  const say: Say = (group, code, params) => sentence(group, code, inWords(params))
  const found = landedCost(basket.value, facts.value)
  const range = quoteRange(basket.value, facts.value, found)
  const differences = readingDifferences(basket.value, facts.value, found)
  console.log(JSON.stringify(printQuote(found, { range, differences }, say), null, 2))
  return 0
}

/** What reads files and the database is loaded only where it is asked for. */
async function factsFor(args: readonly string[]): Promise<Result<FactBook>> {
  if (args.length === 0) return success(defaultFactBook())
  const { namedFacts } = await import('./quote-facts.ts')
  return namedFacts(args)
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
