import { z } from 'zod'
import { failure, success, type Result } from '#shared/result/result.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { badRow, type OfficialRows } from './official-rows.ts'

/** Goods there have the United Kingdom's rates under a code of their own. */
const northernIreland = 'XI'

const percent = z.number().min(0).max(100)

const snapshot = z.object({
  version: z.iso.date(),
  rates: z.record(z.string().max(3), z.object({ standard: percent, reduced: z.array(percent).max(20).default([]) })),
})

/** Standard rate and the reduced ones, per cent as decimal text. Which goods a reduced rate is for is not in the file. */
export const vatRatesSchema = z.object({ standard: z.string(), reduced: z.array(z.string()) })

/**
 * Reads a TEDB snapshot (`version`, and `standard` and `reduced` per cent by country). Greece is `GR` in either spelling.
 * Fails with `facts-not-json`, `facts-shape` or `facts-row`.
 */
export function readVatRates(json: string): Result<OfficialRows> {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return failure('facts-not-json')
  }
  const read = snapshot.safeParse(parsed)
  if (!read.success) {
    return failure('facts-shape', { wanted: `version, rates.XX.standard (${read.error.issues[0]?.path.map(String).join('.') ?? ''})` })
  }
  const rows = new Map<string, string>()
  for (const [index, [code, { standard, reduced }]] of Object.entries(read.data.rates).entries()) {
    if (code === northernIreland) continue
    const country = code === 'EL' ? 'GR' : code
    if (!isCountryCode(country)) return badRow(index + 1, 'country', code)
    const rates = { standard: `${standard}%`, reduced: reduced.map((rate) => `${rate}%`) }
    rows.set(country, JSON.stringify(rates))
  }
  if (rows.size === 0) return failure('facts-no-rows')
  return success({ dataset: 'tedb', edition: `snapshot of ${read.data.version}`, asOf: read.data.version, rows, appends: false })
}
