import type { Fact } from '../fact.ts'
import type { DutyLayer } from '../duty-values.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const layer = 'trade-remedy/anti-dumping'

const rows: readonly (readonly [id: string, hs: readonly string[], origin: readonly string[], what: string])[] = [
  ['tableware', ['691110', '691200'], ['CN'], 'Ceramic tableware and kitchenware of China'],
  ['bicycles', ['871200'], ['CN'], 'Bicycles of China'],
]

/** Anti-dumping duties that goods of the pack are known to meet; what they take depends on the maker. */
export function tradeRemedyFacts(): Fact<DutyLayer>[] {
  return ['EU', 'GB'].flatMap((territory) =>
    rows.map(([id, hs, origin, what]) =>
      stateFact<DutyLayer>(
        `${territory.toLowerCase()}/anti-dumping/${id}`,
        { territory, hs, origin },
        { layer, mode: 'unknown', needs: 'rate' },
        {
          source: id === 'tableware' ? sources.ukTariff2021 : sources.memory,
          confidence: id === 'tableware' ? 'official' : 'memory',
          recheckBy: '2021-12-31',
          caveat: `${what}: an anti-dumping duty whose rate depends on the maker.`,
        },
      ),
    ),
  )
}
