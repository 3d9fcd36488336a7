import { jsonBehind, recordOf } from '../text/embedded-json.ts'
import { refused, unsaid } from '../said.ts'
import type { Said } from '../said.ts'
import type { SeenVariations } from '../page-reading.ts'

const values = /\bdimensionValuesDisplayData["']?\s*:\s*(?=\{)/
const axes = /["']dimensions["']\s*:\s*(?=\[)/
const names = /\bvariationDisplayLabels["']?\s*:\s*(?=\{)/
const total = /\bnum_total_variations["']?\s*:\s*(\d+)/g

/** Ids of all variations the page names; none where it has only one product. */
export function variationIds(scripts: readonly string[]): string[] {
  return scripts.flatMap((text) => Object.keys(recordOf(jsonBehind(text, values))))
}

/** The variations the page sells and what sets them apart, from its own data; its total must be their number. */
export function readVariations(scripts: readonly string[], id: string): Said<SeenVariations> {
  const telling = scripts.filter((text) => values.test(text))
  const [script] = telling
  if (script === undefined) return unsaid
  const products = recordOf(jsonBehind(script, values))
  const count = Object.keys(products).length
  const totals = [...script.matchAll(total)].map((found) => Number(found[1])).filter((number) => number > 0)
  if (count === 0) return unsaid
  if (totals.some((number) => number !== count)) return refused('variations', 'disagreement', [count, ...totals].map(String))
  const labels = recordOf(jsonBehind(script, names))
  const keys = texts(jsonBehind(script, axes))
  const chosen = texts(products[id])
  const told = keys.length === chosen.length ? keys.map((key, at) => ({ name: text(labels[key]) ?? key, chosen: chosen[at] ?? '' })) : []
  return { value: { count, axes: told }, place: 'dimensionValuesDisplayData', unreadable: null }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : []
  return list.every((one) => typeof one === 'string') ? list.filter((one) => typeof one === 'string') : []
}
