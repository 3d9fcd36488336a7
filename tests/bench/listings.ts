import { guard } from '#shared/listings/guard/guard.ts'
import { localise } from '#shared/listings/layer/localise.ts'
import type { BenchRow } from './bench.ts'
import { perSecond } from './repeat.ts'

const part =
  '<h2>Everfold bottle XR-2000</h2><p>Double wall of <b>stainless steel</b>, 30 x 20 x 10 cm, 1.5 kg, keeps 500 ml cold for 24 hours. Not dishwasher safe; BPA-free, CE and FCC certified.</p><ul><li>Bluetooth 5.3, 100–240 V~, 10,000 mAh</li><li>Cover: 60% cotton, 40% polyester</li></ul>'
const translated =
  '<h2>Everfold Flasche XR-2000</h2><p>Doppelwandig aus <b>Edelstahl</b>, 30 x 20 x 10 cm, 1,5 kg, hält 500 ml 24 Stunden kalt. Nicht spülmaschinenfest; BPA-frei, CE- und FCC-zertifiziert.</p><ul><li>Bluetooth 5.3, 100–240 V~, 10.000 mAh</li><li>Bezug: 60 % Baumwolle, 40 % Polyester</li></ul>'
const english = { language: 'en', region: null } as const
const german = { language: 'de', region: null } as const

/** Characters a second and core of the deterministic layer and of the guard, beside a plain copy of the same text. */
export function run(): Promise<BenchRow[]> {
  const found = guard(part, translated, english, german)
  if (found.length > 0) throw new Error(`The guard stops a right translation: ${JSON.stringify(found)}`)
  const texts = Array.from({ length: 97 }, (_, index) => part.replaceAll('2000', String(2000 + index)))
  const targets = Array.from({ length: 97 }, (_, index) => translated.replaceAll('2000', String(2000 + index)))
  const copied: string[] = []
  const [layer = 0, guarded = 0, copy = 1] = perSecond(
    [
      (round) => localise(texts[round % 97] ?? part, english, { country: 'US', language: 'en' }),
      (round) => guard(texts[round % 97] ?? part, targets[round % 97] ?? translated, english, german),
      (round) => {
        copied[round % 97] = Array.from(texts[round % 97] ?? part).join('')
      },
    ],
    3,
  )
  const row = (name: string, rate: number, characters: number): BenchRow => ({
    name,
    value: Math.round(rate * characters),
    unit: 'characters/s/core',
    peer: `a copy of the text, character by character: ${copy * part.length} characters/s/core`,
    ratio: Number(((rate * characters) / (copy * part.length)).toFixed(4)),
  })
  return Promise.resolve([row('deterministic layer, a listing in HTML', layer, part.length), row('meaning guard, source and translation', guarded, part.length + translated.length)])
}
