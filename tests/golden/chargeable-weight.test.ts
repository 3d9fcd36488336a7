import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { gramsOf } from '#shared/measures/weight.ts'
import { chargeableWeight } from '#shared/shipping/weight/chargeable-weight.ts'
import { lengthOf, type LengthUnit } from '#shared/shipping/weight/length.ts'
import { fedexUpsRule, uspsRule } from '#shared/shipping/weight/volumetric-rule.ts'
import { sharedFolder } from '#tests/run/shared-folder.ts'

const caseSchema = z.object({
  id: z.string(),
  inputs: z.object({ l: z.number(), w: z.number(), h: z.number(), divisor: z.number(), actual_lb: z.number().optional() }),
  published_result: z.object({
    rounded: z.array(z.number()).optional(),
    cubic_in: z.number().optional(),
    dim_lb: z.number().optional(),
    dim_applies: z.boolean().optional(),
    billed_lb: z.number(),
  }),
})
const folder = sharedFolder()
const published = folder === null ? [] : casesOf(`${folder}golden/landed-cost.json`)

test.skipIf(folder === null)('published chargeable weights are reproduced (needs ../shared)', () => {
  expect(published.map(({ id }) => id)).toEqual(['DIM-01', 'DIM-02', 'DIM-04'])
  for (const { inputs, published_result: expected } of published) {
    const rule = inputs.divisor === 139 ? fedexUpsRule : uspsRule
    const length = (inches: number) => known(lengthOf(String(inches), 'in' satisfies LengthUnit))
    const size = { length: length(inputs.l), width: length(inputs.w), height: length(inputs.h) }
    const grams = known(gramsOf(String(inputs.actual_lb ?? 1), 'lb'))
    const { inches } = known(chargeableWeight({ grams, size }, rule))
    expect(inches?.billedPounds).toBe(expected.billed_lb)
    if (expected.rounded) expect(inches?.sides).toEqual(expected.rounded)
    if (expected.cubic_in) expect(inches?.cubicInches).toBe(expected.cubic_in)
    if (expected.dim_lb) expect(inches?.hundredthPounds).toBe(Math.round(expected.dim_lb * 100))
    if (expected.dim_applies !== undefined) expect(inches?.applies).toBe(expected.dim_applies)
  }
})

function casesOf(file: string) {
  const all = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(readFileSync(file, 'utf8')))
  return all.filter(({ id }) => id.startsWith('DIM-')).map((one) => caseSchema.parse(one))
}

function known<Value>(result: { ok: true; value: Value } | { ok: false; code: string }): Value {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
