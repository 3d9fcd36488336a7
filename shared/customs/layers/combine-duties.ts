import type { Ppm } from '#shared/money/rate.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { DutyLayer, DutyRate, TransitGrace } from '#shared/facts/duty-values.ts'
import { layerRules } from './layer-rules.ts'

/** One duty of a line: `rate` of its customs value. */
export interface DutyRow {
  readonly name: string
  readonly rate: Ppm
  readonly fact: Fact<unknown>
  /** For goods that were under way when the duty began. */
  readonly grace: TransitGrace | null
  /** Programs whose goods do not bear it, where they are claimed. */
  readonly waivedFor: readonly string[]
}

/** Why the duty on some goods can't be told. */
export interface DutyGap {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

/** A layer that may bear on the goods: nothing at the least, `most` of the customs value, null where nobody knows. */
export interface OpenLayer extends DutyGap {
  readonly most: Ppm | null
}

export interface CombinedDuties {
  /** Not null where the tariff's own rate is no plain percentage: what it takes hangs on the line, and `rows` lack it. */
  readonly tariff: Fact<DutyRate> | null
  /** The tariff's own rate first. Each is a share of the same customs value: duties add up, they never compound. */
  readonly rows: readonly DutyRow[]
  /** Layers that fill up what such a tariff takes to `rate` of the customs value. */
  readonly fillingUp: readonly DutyRow[]
  /** Not empty: the duty as a whole is unknown, though `rows` still shows what is known of it. */
  readonly gaps: readonly OpenLayer[]
  /** Facts that decided without being a row: exemptions and unknown layers. */
  readonly deciding: readonly Fact<unknown>[]
}

/** The one place that states how a tariff rate and the additional duties on the same goods combine. */
export function combineDuties(tariff: Fact<DutyRate>, layers: readonly Fact<DutyLayer>[]): CombinedDuties {
  const rows: DutyRow[] = []
  const fillingUp: DutyRow[] = []
  const gaps: OpenLayer[] = []
  const deciding: Fact<unknown>[] = []

  const tariffRate = plainRate(tariff.value)
  if (tariffRate !== null) rows.push({ name: 'duty', rate: tariffRate, fact: tariff, grace: null, waivedFor: [] })

  const exemptions = layers.filter((layer) => layer.value.mode === 'exempt')
  const exempt = new Set(exemptions.map((layer) => familyOf(layer.value.layer)))
  deciding.push(...exemptions)
  const standing = layers.filter((layer) => !exempt.has(familyOf(layer.value.layer)))
  const families = new Set(standing.map((layer) => familyOf(layer.value.layer)))

  for (const layer of standing) {
    if (!layerRules.some((rule) => rule.family === familyOf(layer.value.layer))) {
      gaps.push({ code: 'layer-without-rule', params: { layer: layer.value.layer }, most: null })
      deciding.push(layer)
    }
  }
  for (const rule of layerRules) {
    if (rule.yieldsTo.some((family) => families.has(family))) continue
    for (const layer of standing) {
      const { value } = layer
      if (familyOf(value.layer) !== rule.family) continue
      if (value.mode === 'unknown' || value.mode === 'exempt') {
        gaps.push(openLayer(value))
        deciding.push(layer)
        continue
      }
      const row = { name: value.layer, rate: value.rate, fact: layer, grace: value.grace ?? null, waivedFor: value.waivedFor ?? [] }
      if (value.mode === 'add') rows.push(row)
      else if (tariffRate === null) fillingUp.push(row)
      else rows.push({ ...row, rate: Math.max(0, value.rate - tariffRate) })
    }
  }
  return { tariff: tariffRate === null ? tariff : null, rows, fillingUp, gaps, deciding }
}

function plainRate(rate: DutyRate): Ppm | null {
  return rate.kind === 'free' ? 0 : rate.kind === 'ad-valorem' ? rate.rate : null
}

function openLayer(layer: Extract<DutyLayer, { mode: 'unknown' | 'exempt' }>): OpenLayer {
  const needs = layer.mode === 'unknown' ? layer.needs : 'rate'
  return { code: 'layer-unknown', params: { layer: layer.layer, needs }, most: layer.mode === 'unknown' ? (layer.most ?? null) : null }
}

function familyOf(layer: string): string {
  const slash = layer.indexOf('/')
  return slash < 0 ? layer : layer.slice(0, slash)
}
