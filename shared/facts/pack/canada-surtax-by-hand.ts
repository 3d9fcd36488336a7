import type { Fact } from '../fact.ts'
import type { DutyLayer } from '../duty-values.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

/** The surtax on goods of the United States while consumer goods were on its lists; the lists are not in the pack. */
export function canadaSurtaxFacts(): Fact<DutyLayer>[] {
  return [
    stateFact<DutyLayer>(
      'ca/surtax/us-goods',
      { territory: 'CA', origin: ['US'] },
      { layer: 'canada-surtax', mode: 'unknown', needs: 'rate' },
      {
        from: '2025-03-04',
        to: '2025-08-31',
        source: sources.memory,
        confidence: 'memory',
        caveat: '25 % on listed goods; the lists are not in the pack. Later lists of steel, aluminium and vehicles are not counted.',
      },
    ),
  ]
}
