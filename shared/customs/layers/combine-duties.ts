import { formatPercent, type Ppm } from '#shared/money/rate.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { DutyLayer, DutyRate } from '#shared/facts/fact-values.ts'
import { layerRules } from './layer-rules.ts'

/** One duty of a line: `rate` of its customs value. */
export interface DutyRow {
  readonly name: string
  readonly rate: Ppm
  readonly fact: Fact<unknown>
}

/** Why the duty on some goods can't be told. */
export interface DutyGap {
  readonly code: string
  readonly params: Readonly<Record<string, string>>
}

export interface CombinedDuties {
  /** The tariff's own rate first. Each is a share of the same customs value: duties add up, they never compound. */
  readonly rows: readonly DutyRow[]
  /** Not empty: the duty as a whole is unknown, though `rows` still shows what is known of it. */
  readonly gaps: readonly DutyGap[]
  /** Facts that decided without being a row: exemptions and unknown layers. */
  readonly deciding: readonly Fact<unknown>[]
}

/** The one place that states how a tariff rate and the additional duties on the same goods combine. */
export function combineDuties(tariff: Fact<DutyRate>, layers: readonly Fact<DutyLayer>[]): CombinedDuties {
  const rows: DutyRow[] = []
  const gaps: DutyGap[] = []
  const deciding: Fact<unknown>[] = []

  const tariffRate = plainRate(tariff.value)
  if (tariffRate === null) {
    gaps.push(unplainRate(tariff.value))
    deciding.push(tariff)
  } else {
    rows.push({ name: 'duty', rate: tariffRate, fact: tariff })
  }

  const exemptions = layers.filter((layer) => layer.value.mode === 'exempt')
  const exempt = new Set(exemptions.map((layer) => familyOf(layer.value.layer)))
  deciding.push(...exemptions)
  const standing = layers.filter((layer) => !exempt.has(familyOf(layer.value.layer)))
  const families = new Set(standing.map((layer) => familyOf(layer.value.layer)))

  for (const layer of standing) {
    if (!layerRules.some((rule) => rule.family === familyOf(layer.value.layer))) {
      gaps.push({ code: 'layer-without-rule', params: { layer: layer.value.layer } })
      deciding.push(layer)
    }
  }
  for (const rule of layerRules) {
    if (rule.yieldsTo.some((family) => families.has(family))) continue
    for (const layer of standing) {
      if (familyOf(layer.value.layer) !== rule.family) continue
      const added = addedRate(layer.value, tariffRate)
      if (added === null) {
        gaps.push(unknownLayer(layer.value))
        deciding.push(layer)
      } else {
        rows.push({ name: layer.value.layer, rate: added, fact: layer })
      }
    }
  }
  return { rows, gaps, deciding }
}

function plainRate(rate: DutyRate): Ppm | null {
  return rate.kind === 'free' ? 0 : rate.kind === 'ad-valorem' ? rate.rate : null
}

function unplainRate(rate: DutyRate): DutyGap {
  if (rate.kind !== 'range') return { code: 'duty-rate-not-percentage', params: { rate: 'text' in rate ? rate.text : '' } }
  return { code: 'duty-rate-needs-digits', params: { min: formatPercent(rate.min), max: formatPercent(rate.max) } }
}

function addedRate(layer: DutyLayer, tariffRate: Ppm | null): Ppm | null {
  if (layer.mode === 'add') return layer.rate
  if (layer.mode === 'cap-total') return tariffRate === null ? null : Math.max(0, layer.rate - tariffRate)
  return null
}

function unknownLayer(layer: DutyLayer): DutyGap {
  return { code: 'layer-unknown', params: { layer: layer.layer, needs: layer.mode === 'unknown' ? layer.needs : 'rate' } }
}

function familyOf(layer: string): string {
  const slash = layer.indexOf('/')
  return slash < 0 ? layer : layer.slice(0, slash)
}
