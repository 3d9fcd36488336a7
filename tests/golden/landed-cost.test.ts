import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Basket } from '#shared/customs/basket.ts'
import { landedCost } from '#shared/customs/landed-cost.ts'
import { printQuote } from '#shared/customs/print-quote.ts'
import { readBasket } from '#shared/customs/read-basket.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import { formatShare } from '#shared/money/rate.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'
import { leftOut, publishedCases } from './published-cases.ts'

const folder = sharedFolder()
const facts = defaultFactBook()

describe.each(Object.entries(publishedCases))('published example %s', (_id, quotes) => {
  test.each(quotes)('case %#', ({ basket, expected, fees }) => {
    const read = readBasket(JSON.parse(JSON.stringify(asAsked(basket))))
    expect(read).toEqual({ ok: true, value: basket })
    const quote = printQuote(landedCost(basket, facts), { range: null, differences: [] }, (_group, code) => code)
    const inDecimals = (amount: number | string | null) => (typeof amount === 'number' ? formatMinor(amount, basket.currency) : amount)
    const asPrinted = (sums: Readonly<Record<string, number | string | null>>) =>
      Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, inDecimals(sum)]))
    expect(quote).toMatchObject(asPrinted(expected))
    if (fees) expect(Object.fromEntries((quote.fees ?? []).map((fee) => [fee.name, fee.amount]))).toEqual(asPrinted(fees))
  })
})

test.skipIf(folder === null)('every published example is reproduced or left out for a reason (needs ../shared)', () => {
  const cases = z.array(z.object({ id: z.string() })).parse(JSON.parse(readFileSync(`${folder}golden/landed-cost.json`, 'utf8')))
  const known = [...Object.keys(publishedCases), ...Object.keys(leftOut)]
  expect(cases.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([])
})

/** A basket as the quote command reads it: every amount and rate a decimal string. */
function asAsked(basket: Basket): object {
  const amount = (minor: number | null) => minor === null ? null : formatMinor(minor, basket.currency)
  const { dutyRate, taxRate } = basket.assume ?? {}
  return {
    ...basket,
    lines: basket.lines.map((line) => ({ ...line, unitPrice: amount(line.unitPrice) })),
    freight: amount(basket.freight),
    insurance: amount(basket.insurance),
    ...(basket.assume && {
      assume: {
        ...basket.assume,
        ...(dutyRate && { dutyRate: Object.fromEntries(Object.entries(dutyRate).map(([code, rate]) => [code, formatShare(rate)])) }),
        ...(taxRate !== undefined && { taxRate: formatShare(taxRate) }),
      },
    }),
  }
}
