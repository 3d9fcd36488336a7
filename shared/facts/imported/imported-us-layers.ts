import { goodsRows } from '../pack/goods-by-hand.ts'
import { section301Spans } from '../pack/us-layer-windows-by-hand.ts'
import packed from '../pack/generated/us-layers.json' with { type: 'json' }
import { exemptGoods } from '../tariff/us-exempt-goods.ts'
import { forcedLabourOrigins } from '../tariff/us-forced-labour.ts'
import type { UsLayerTables } from '../tariff/us-layer-tables.ts'
import { section232Goods } from '../tariff/us-section-232.ts'
import { section301Goods } from '../tariff/us-section-301.ts'
import type { ImportedFacts } from './imported-facts.ts'

type Says = Readonly<Record<string, string>>

/**
 * Which goods the US layers speak of, over the whole imported tariff. A list that was not imported keeps the pack's
 * word on the pack's goods, and is silent on the others: whether they are on it is then not known. `turn` lets others
 * have a turn between parts of the work.
 */
export async function importedUsLayers({ usHeadings, usLists }: ImportedFacts, turn: () => Promise<unknown>): Promise<UsLayerTables> {
  const codes = [...usHeadings.keys()]
  const goods = [...new Set(codes.map((code) => code.slice(0, 6)))]
  const held = new Set(goodsRows.map(([hs6]) => hs6))
  const others = Object.fromEntries(goods.filter((hs6) => !held.has(hs6)).map((hs6) => [hs6, 'unlisted']))
  const rows = (dataset: string) => usLists.get(dataset) ?? []
  const exempt = async (dataset: string, pack: Says): Promise<Says> => {
    await turn()
    return usLists.has(dataset) ? exemptGoods(rows(dataset), codes, goods) : { ...others, ...pack }
  }
  const metals = usLists.has('s232-derivative') && usLists.has('s232-annex')
  await turn()
  const section301 = section301Goods(rows('s301'), usHeadings, goods).goods
  await turn()
  const section232 = metals
    ? section232Goods({ derivatives: rows('s232-derivative'), annexes: rows('s232-annex') }, codes, goods)
    : Object.fromEntries(Object.entries(packed.section232).map(([day, table]) => [day, { ...others, ...table }]))
  return {
    section301: Object.fromEntries(Object.entries(section301).map(([code, token]) => [code, withKnownRate(token)])),
    section232,
    section122Exempt: await exempt('s122-exempt', packed.section122Exempt),
    forcedLabourExempt: await exempt('s301-forced-labour-exempt', packed.forcedLabourExempt),
    brazilExempt: await exempt('s301-brazil-exempt', packed.brazilExempt),
    forcedLabourOrigins: usLists.has('s301-forced-labour') ? forcedLabourOrigins(rows('s301-forced-labour')) : packed.forcedLabourOrigins,
  }
}

const saidElsewhere: ReadonlySet<string> = new Set(['none', 'unclear', 'varies'])

/** A list whose rates by date the pack does not hold leaves the duty on its goods open. */
function withKnownRate(token: string): string {
  return saidElsewhere.has(token) || token.split('+').every((list) => section301Spans[list] !== undefined) ? token : 'unclear'
}
