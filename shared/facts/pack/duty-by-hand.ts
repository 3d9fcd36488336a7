import type { Fact } from '../fact.ts'
import type { DutyRate } from '../fact-values.ts'
import { dutyRateOf } from './rate-text.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

/**
 * Most-favoured-nation rates we remember well enough to show, marked as such. What we do not remember is left out:
 * it stays unknown until a tariff is imported.
 */
const remembered: Readonly<Record<string, readonly (readonly [rate: string, codes: string])[]>> = {
  AU: [
    ['5%', '392410 392490 392640 392690 420212 420221 420222 420231 420232 420292 420310'],
    ['5%', '610462 610510 610610 610910 610990 611011 611020 611030 611241 611595 611710 620140 620240 620319 620333'],
    ['5%', '620342 620442 620443 620453 620462 620520 620610 620630 620640 621210 621410'],
    ['5%', '630140 630221 630231 630260 630492 640299 640391 640399 640411 640419 650500'],
    ['5%', '711311 711319 711719 711790 940161 940350 940360 940440 940490 940511 940521 940542'],
    ['Free', '490199 847130 847160 851713 851762 852351 852852'],
  ],
  CA: [
    ['18%', '610510 610610 610910 610990 611020 611030 640391 640399 640411'],
    ['16%~18%', '610462 611011 611241 611595 620140 620240 620319 620333 620342 620442 620443 620453 620462 620520'],
    ['16%~18%', '620610 620630 620640 621210 640419'],
    ['17%', '630221 630231 630260'],
    ['9.5%', '940161 940350 940360'],
    ['6.5%', '330499 392410 392690 732393'],
    ['Free', '490199 847130 847160 851713 851762 852351 852852 950300'],
  ],
  JP: [
    ['7.4%~12.8%', '610462 610510 610610 610910 610990 611011 611020 611030 611241 620140 620240 620319 620333'],
    ['7.4%~12.8%', '620342 620442 620443 620453 620462 620520 620610 620630 620640'],
    ['3.9%', '392410 392490 392690'],
    ['Free', '330300 330410 330420 330499 330510 490199 846721 847130 847160 850440 850760 851010 851631 851679'],
    ['Free', '851713 851762 851821 851822 851830 852351 852852 940350 940360 950450'],
  ],
}

export function rememberedDuty(): Fact<DutyRate>[] {
  return Object.entries(remembered).flatMap(([territory, rows]) =>
    rows.flatMap(([rate, codes]) =>
      codes.split(' ').map((code) =>
        stateFact(`${territory.toLowerCase()}/duty/${code}`, { territory, hs: [code] }, dutyRateOf(rate), {
          from: '2021-01-01',
          recheckBy: '2026-06-30',
          source: sources.memory,
          confidence: 'memory',
          caveat: 'The most-favoured-nation rate as remembered; preferences are not counted.',
        }),
      ),
    ),
  )
}
