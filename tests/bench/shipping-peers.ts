import { pack3D } from 'binpackingjs/3d'
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import { goodsValue, pieceCount, type Cart } from '#shared/shipping/rules/cart.ts'
import type { Condition } from '#shared/shipping/rules/condition.ts'
import type { Rule } from '#shared/shipping/rules/rule.ts'
import type { Piece, Box } from '#shared/shipping/packing/box.ts'

/** What the peer asks about a cart: the same facts that the rules' conditions look at. */
export interface PeerFacts extends Record<string, unknown> {
  readonly country: string
  readonly value: number
  readonly quantity: number
  readonly names: readonly string[]
}

export function peerFacts(cart: Cart): PeerFacts {
  return { country: cart.destination.country, value: goodsValue(cart), quantity: pieceCount(cart), names: cart.items.flatMap(({ names }) => names) }
}

/** The bench's rules in json-rules-engine: conditions only, no effects, no rates. */
export function peerEngine(rules: readonly Rule[]): Engine {
  return new Engine(rules.map((rule): RuleProperties => ({ name: rule.id, conditions: topLevel(rule.when), event: { type: rule.id } })))
}

function topLevel(when: Condition | null): TopLevelCondition {
  const condition = when === null ? null : conditionOf(when)
  return condition !== null && ('all' in condition || 'any' in condition) ? condition : { all: condition === null ? [] : [condition] }
}

type PeerCondition = Extract<TopLevelCondition, { all: unknown }>['all'][number]

function conditionOf(when: Condition): PeerCondition {
  if ('all' in when) return { all: when.all.map(conditionOf) }
  if ('any' in when) return { any: when.any.map(conditionOf) }
  if ('not' in when) return { not: conditionOf(when.not) }
  switch (when.kind) {
    case 'country':
      return { fact: 'country', operator: 'in', value: when.params.countries }
    case 'product':
      return { fact: 'names', operator: 'contains', value: when.params.names[0] }
    case 'value':
    case 'quantity':
      return { fact: when.kind, operator: 'greaterThan', value: when.params.over }
    default:
      throw new Error(`The bench has no ${when.kind} rules`)
  }
}

/** Packs by binpackingjs, of the boxes one that takes everything; how many of the pieces are packed. */
export function packedByPeer(pieces: readonly Piece[], boxes: readonly Box[]): number {
  const items = pieces.map(({ id, size, grams }) => ({ name: id, width: size.length, height: size.height, depth: size.width, weight: grams }))
  const bins = boxes.map(({ id, inner, maxGrams }) => ({ name: id, width: inner.length, height: inner.height, depth: inner.width, maxWeight: maxGrams }))
  return pack3D({ items, bins }).packedBins.reduce((sum, bin) => sum + bin.items.length, 0)
}
