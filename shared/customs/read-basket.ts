import type { z } from 'zod'
import { parseMinor } from '#shared/money/decimal.ts'
import { parseRatio } from '#shared/money/exchange.ts'
import { parseShare, type Ppm } from '#shared/money/rate.ts'
import { isCurrency } from '#shared/money/currency.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import type { Assumptions, Basket, BasketLine } from './basket.ts'
import { basketSchema, type BasketInput } from './basket-schema.ts'
import { choicesOf, isReadingName, type ReadingName, type Readings } from './readings/reading-list.ts'

/** Beyond this, in minor units, an amount is a slip and not a parcel; it also keeps all sums exact. */
const mostMinor = 1e13
/** A duty of more than 1,000 % is per cent written where a share is meant. */
const mostRate: Ppm = 10_000_000

/**
 * Reads a basket from parsed JSON. Strict: unknown fields, floats, days that do not exist, codes that are none and
 * amounts with more decimals than the currency has are refused. Absent freight is not known; absent insurance is none.
 * Fails with the first fault: `params.field` is its path, `code` an `input` sentence of the customs messages.
 */
export function readBasket(json: unknown): Result<Basket> {
  const parsed = basketSchema.safeParse(json, { reportInput: true })
  if (!parsed.success) return fromIssue(parsed.error.issues[0])
  const input = parsed.data

  const lines: BasketLine[] = []
  let goods = 0
  for (const [index, line] of input.lines.entries()) {
    const field = `lines[${index}]`
    if (lines.some((other) => other.id === line.id)) return fault(`${field}.id`, 'duplicate-id')
    const unitPrice = readAmount(line.unitPrice, input.currency, `${field}.unitPrice`)
    if (!unitPrice.ok) return unitPrice
    goods += line.quantity * unitPrice.value
    if (goods > mostMinor) return fault(`${field}.unitPrice`, 'too-large')
    const { measures, preference, ...plain } = line
    lines.push({ ...plain, unitPrice: unitPrice.value, ...(measures && { measures }), ...(preference !== undefined && { preference }) })
  }
  const freight = readOptionalAmount(input.freight, input.currency, 'freight')
  if (!freight.ok) return freight
  const insurance = readOptionalAmount(input.insurance, input.currency, 'insurance')
  if (!insurance.ok) return insurance
  const readings = readReadings(input.readings)
  if (!readings.ok) return readings
  const assume = readAssumptions(input.assume)
  if (!assume.ok) return assume

  const { destination, shipFrom, date, currency, channel, importer, scheme, region, preference, loadedOn } = input
  const basket = { destination, shipFrom, date, currency, channel, importer, scheme, lines }
  return success({
    ...basket,
    freight: freight.value,
    insurance: insurance.value,
    ...(region !== null && { region }),
    ...(preference !== undefined && { preference }),
    ...(loadedOn !== undefined && { loadedOn }),
    ...(readings.value && { readings: readings.value }),
    ...(assume.value && { assume: assume.value }),
  })
}

function fault(field: string, code: string, params: Readonly<Record<string, string>> = {}): Failure {
  return failure(code, { ...params, field })
}

function readAmount(text: string, currency: string, field: string): Result<number> {
  const amount = parseMinor(text, currency)
  if (!amount.ok) return fault(field, amount.code, { ...amount.params, currency })
  return amount.value > mostMinor ? fault(field, 'too-large') : amount
}

function readOptionalAmount(text: string | null, currency: string, field: string): Result<number | null> {
  return text === null ? success(null) : readAmount(text, currency, field)
}

function readReadings(input: BasketInput['readings']): Result<Readings | null> {
  if (input === undefined) return success(null)
  const readings: Partial<Record<ReadingName, string>> = {}
  for (const [name, choice] of Object.entries(input)) {
    const field = `readings.${name}`
    if (!isReadingName(name)) return fault(field, 'not-a-reading')
    const choices = choicesOf(name)
    if (!choices.includes(choice)) return fault(field, 'not-a-choice', { choices: choices.join(', ') })
    readings[name] = choice
  }
  return success(readings)
}

function readAssumptions(input: BasketInput['assume']): Result<Assumptions | null> {
  if (input === undefined) return success(null)
  const dutyRate: Record<string, Ppm> = {}
  for (const [code, text] of Object.entries(input.dutyRate ?? {})) {
    const rate = readRate(text, `assume.dutyRate.${code}`)
    if (!rate.ok) return rate
    dutyRate[code.replaceAll('.', '')] = rate.value
  }
  const taxRate = input.taxRate === undefined ? null : readRate(input.taxRate, 'assume.taxRate')
  if (taxRate && !taxRate.ok) return taxRate
  for (const [pair, text] of Object.entries(input.fx ?? {})) {
    const field = `assume.fx.${pair}`
    const [from = '', to = ''] = pair.split('/')
    if (!isCurrency(from) || !isCurrency(to) || from === to) return fault(field, 'not-a-currency-pair')
    const ratio = parseRatio(text)
    if (!ratio.ok) return fault(field, ratio.code)
  }
  return success({
    ...(input.dutyRate && { dutyRate }),
    ...(taxRate && { taxRate: taxRate.value }),
    ...(input.fx && { fx: input.fx }),
  })
}

function readRate(text: string, field: string): Result<Ppm> {
  const rate = parseShare(text)
  if (!rate.ok) return fault(field, rate.code, rate.params)
  return rate.value > mostRate ? fault(field, 'rate-too-large') : rate
}

function fromIssue(issue: z.core.$ZodIssue | undefined): Failure {
  if (!issue) return fault('', 'not-a-basket')
  const path = issue.path.reduce<string>(
    (all, part) => (typeof part === 'number' ? `${all}[${part}]` : all === '' ? String(part) : `${all}.${String(part)}`),
    '',
  )
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    return fault(path === '' ? key : `${path}.${key}`, 'unknown-field')
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && path !== '') return fault(path, 'absent')
  // A code of our own where the schema gave one; a whole object in the wrong place otherwise.
  const { message } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue
  const own = /^[a-z-]+$/.test(message)
  return fault(path === '' ? 'basket' : path, own ? message : 'wrong-type')
}
