import { isInForce } from '#shared/facts/applies-to.ts'
import type { Confidence, IsoDate, Source } from '#shared/facts/fact.ts'
import { customsTerritory } from '#shared/places/european-union.ts'
import type { CountryCode } from '#shared/places/country.ts'
import type { Burden, Scheme } from './compliance-fact.ts'
import { complianceFacts } from './compliance-facts.ts'
import { goodsKinds, type KindFound } from './goods-kinds.ts'

export interface ComplianceFlag {
  readonly scheme: Scheme
  readonly country: CountryCode
  readonly burden: Burden
  /** Why the rule is taken to speak of this product; null for a rule that speaks of all goods. */
  readonly because: KindFound | null
  readonly fact: {
    readonly id: string
    readonly source: Source
    readonly validFrom: IsoDate | null
    readonly validTo: IsoDate | null
    readonly confidence: Confidence
    readonly stale: boolean
    readonly caveat: string | null
  }
}

export interface ComplianceView {
  readonly flags: readonly ComplianceFlag[]
  /** Why more rules may apply than are listed; null when both goods and country are known. */
  readonly unknown: 'goods-not-known' | 'country-not-covered' | null
}

const territories = new Set(complianceFacts.map(({ appliesTo }) => appliesTo.territory))

/**
 * The rules of product law that a product would fall under in a country on a day, each with its law and why it is
 * thought to apply. A hint of where to look, from code and words alone: it never says that a product may be sold.
 */
export function complianceFlags(
  product: { readonly title: string; readonly hs: string | null },
  country: CountryCode,
  date: IsoDate,
): ComplianceView {
  const territory = customsTerritory(country)
  if (!territories.has(territory)) return { flags: [], unknown: 'country-not-covered' }
  const kinds = goodsKinds(product)
  const flags = complianceFacts
    .filter((fact) => fact.appliesTo.territory === territory && isInForce(fact, date))
    .flatMap((fact): ComplianceFlag[] => {
      const { scheme, kinds: of, burden } = fact.value
      const because = of === 'any' ? null : kinds.find(({ kind }) => of.includes(kind))
      if (because === undefined) return []
      const { id, source, validFrom, validTo, confidence, recheckBy, caveat } = fact
      const stale = recheckBy !== null && recheckBy < date
      return [{ scheme, country, burden, because, fact: { id, source, validFrom, validTo, confidence, stale, caveat } }]
    })
  return { flags, unknown: kinds.length === 0 && product.hs === null ? 'goods-not-known' : null }
}
