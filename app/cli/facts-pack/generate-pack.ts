import { goodsRows } from '#shared/facts/pack/goods-by-hand.ts'
import { commonLines, usLines } from './national-lines.ts'
import { readReference } from './read-reference.ts'
import { dutyOfCommonTariffs } from './common-tariffs.ts'
import { euroReferenceRates } from './euro-reference-rates.ts'
import { standardVatRates } from './standard-vat-rates.ts'
import { stableJson } from './stable-json.ts'
import { dutyOfUsTariff } from './us-duty.ts'
import { readUsLayers } from './us-layers.ts'
import { specialRatesOfUsTariff } from './us-special.ts'
import { readUsTariff } from './us-tariff.ts'

interface Generated {
  /** File name to text. */
  readonly files: ReadonlyMap<string, string>
  /** What a person should know about the sources: where two of them disagree. */
  readonly remarks: readonly string[]
}

/** The generated files of the default pack, from a folder of official files laid out as `us/`, `uk/`, `vat/`, `fx/`. */
export function generatePack(referenceFolder: string): Generated {
  const reference = readReference(referenceFolder)
  const goods = goodsRows.map(([hs6]) => hs6)
  const { edition, lines: usTariff } = readUsTariff(reference, goods)
  const { layers, remarks } = readUsLayers(reference, usTariff, goods)
  const usDuty = dutyOfUsTariff(edition, usTariff, goods)
  const common = dutyOfCommonTariffs(reference, goods)
  const parts: readonly (readonly [name: string, content: unknown])[] = [
    ['us-duty.json', usDuty],
    ['us-special.json', specialRatesOfUsTariff(usTariff, goods)],
    ['us-layers.json', layers],
    ['eu-gb-duty.json', common],
    [
      'national-lines.json',
      {
        US: usLines(usTariff, [usDuty.general, layers.section301, layers.forcedLabourExempt, ...Object.values(layers.section232)]),
        EU: commonLines(reference, [common.eu, common.gb]),
      },
    ],
    ['vat-standard.json', standardVatRates(reference)],
    ['euro-rates.json', euroReferenceRates(reference)],
  ]
  return {
    files: new Map(parts.map(([name, content]) => [name, stableJson(content)])),
    remarks,
  }
}
