import type { Condition, ConditionCode } from '#shared/shipping/rules/condition.ts'
import type { Rule } from '#shared/shipping/rules/rule.ts'

/** A condition of each kind as it begins in the form: nothing chosen yet. */
export function newLeaf(kind: ConditionCode, currency: string): Condition {
  const match = 'some' as const
  switch (kind) {
    case 'product': return { kind, params: { names: [], match } }
    case 'tag': return { kind, params: { tags: [], match } }
    case 'vendor': return { kind, params: { vendors: [], match } }
    case 'hs': return { kind, params: { prefixes: [], match } }
    case 'cargo': return { kind, params: { kinds: ['battery'], match } }
    case 'weight': return { kind, params: { over: 0, upTo: null } }
    case 'value': return { kind, params: { currency, over: 0, upTo: null } }
    case 'quantity': return { kind, params: { over: 0, upTo: null } }
    case 'country': return { kind, params: { countries: ['US'] } }
    case 'region': return { kind, params: { country: 'US', regions: [] } }
    case 'postcode': return { kind, params: { country: 'US', areas: [] } }
    case 'po-box': return { kind, params: {} }
    case 'date': return { kind, params: { from: null, to: null } }
    case 'market': return { kind, params: { markets: [] } }
  }
}

/** An effect of each kind as it begins in the form. */
export function newEffect(kind: Rule['effect']['kind'], currency: string, ways: string[]): Rule['effect'] {
  switch (kind) {
    case 'blend': return { kind, params: { mode: 'combined', by: 'cargo' } }
    case 'offer': return { kind, params: { ways } }
    case 'hide': return { kind, params: { ways } }
    case 'fixed': return { kind, params: { ways, amount: 0, currency } }
    case 'percentage': return { kind, params: { ways, share: 100_000 } }
    case 'free-over': return { kind, params: { ways, amount: 10_000, currency } }
    case 'add-duties': return { kind, params: { ways, parts: ['duty', 'tax'] } }
    case 'round': return { kind, params: { ways, step: 100, ending: 99 } }
    case 'rename': return { kind, params: { ways, name: '', description: null } }
  }
}
