import type { Attributes, Fibre } from '../reading/attributes.ts'
import type { Shares } from './shares.ts'

type Codes = Readonly<Partial<Record<Fibre | 'rest', string>>> & { readonly rest: string }

/** Home textiles: knitted code, codes of woven ones by fibre, what is usual where no fibre is said. */
const kinds: Readonly<Record<string, { readonly knit: string | null; readonly woven: Codes; readonly printed?: Codes; readonly usual: Readonly<Partial<Record<Fibre, number>>> }>> = {
  bedlinen: {
    knit: '630210',
    woven: { cotton: '630231', synthetic: '630232', artificial: '630232', rest: '630239' },
    printed: { cotton: '630221', synthetic: '630222', artificial: '630222', rest: '630229' },
    usual: { cotton: 0.6, synthetic: 0.4 },
  },
  tablelinen: { knit: '630240', woven: { cotton: '630251', synthetic: '630253', artificial: '630253', rest: '630259' }, usual: { cotton: 0.6, synthetic: 0.4 } },
  curtain: { knit: '630312', woven: { cotton: '630391', synthetic: '630392', rest: '630399' }, usual: { synthetic: 0.8, cotton: 0.2 } },
  cushioncover: { knit: '630491', woven: { cotton: '630492', synthetic: '630493', rest: '630499' }, usual: { synthetic: 0.5, cotton: 0.5 } },
  blanket: { knit: null, woven: { wool: '630120', cashmere: '630120', cotton: '630130', synthetic: '630140', rest: '630190' }, usual: { synthetic: 0.75, cotton: 0.25 } },
}

/** The families of the lexicon that are home textiles. */
export const homeTextiles: ReadonlySet<string> = new Set(Object.keys(kinds))

/** Codes of a home textile by knit, print and fibre (headings 63.01 to 63.04). */
export function homeTextileShares(family: string, said: Attributes): Shares {
  const kind = kinds[family]
  if (kind === undefined) return []
  const knit = said.knitted === true && said.fibre !== 'synthetic' && kind.knit !== null ? [[kind.knit, 0.5] as const] : []
  const codes = said.printed ? (kind.printed ?? kind.woven) : kind.woven
  if (said.fibre !== null) return [...knit, [codes[said.fibre] ?? codes.rest, 1]]
  const plain = (['cotton', 'synthetic'] as const).map((fibre) => [codes[fibre] ?? codes.rest, kind.usual[fibre] ?? 0] as const)
  return [...knit, ...plain]
}
