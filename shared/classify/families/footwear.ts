import type { Attributes } from '../reading/attributes.ts'
import type { Shares } from './shares.ts'

/** Codes by the material of the upper (note 4 to chapter 64): leather, rubber or plastic, textile; then what is usual. */
const uppers: Readonly<Record<string, readonly [leather: string, plastic: string, textile: string, usual: readonly [number, number, number]]>> = {
  shoe: ['640399', '640299', '640419', [0.4, 0.3, 0.3]],
  trainers: ['640399', '640299', '640411', [0.2, 0.15, 0.65]],
  boots: ['640391', '640291', '640419', [0.5, 0.35, 0.15]],
  sandals: ['640399', '640299', '640419', [0.15, 0.7, 0.15]],
  slippers: ['640399', '640299', '640419', [0.1, 0.2, 0.7]],
  babyshoe: ['640399', '640299', '640419', [0.25, 0.15, 0.6]],
}

/** The shoe families of the lexicon. */
export const shoeFamilies: ReadonlySet<string> = new Set(Object.keys(uppers))

/** Codes of a shoe by the upper the title names, or by what is usual. */
export function shoeShares(family: string, said: Attributes): Shares {
  const row = uppers[family]
  if (row === undefined) return []
  const [leather, plastic, textile, usual] = row
  if (said.material === 'leather') return [[leather, 1], [plastic, 0.05]]
  if (said.material === 'plastic' || said.material === 'rubber') return [[plastic, 1], [textile, 0.05]]
  if (said.material === 'textile' || said.fibre !== null) return [[textile, 1], [plastic, 0.1]]
  return [[leather, usual[0]], [plastic, usual[1]], [textile, usual[2]]]
}
