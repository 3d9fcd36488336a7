import { z } from 'zod'
import type { Cart } from './cart.ts'
import { conditionKinds, type Answer, type ConditionKind } from './condition-kinds.ts'

export type ConditionCode = keyof typeof conditionKinds
type ConditionParams = { readonly [Code in ConditionCode]: z.infer<(typeof conditionKinds)[Code]['schema']> }
type Leaf<Code extends ConditionCode = ConditionCode> = { [One in Code]: { readonly kind: One; readonly params: ConditionParams[One] } }[Code]

/** Conditions joined by all, any and not; the leaves are of the kinds in `conditionKinds`. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf

const leaf = <Code extends ConditionCode, Schema extends z.ZodType>(code: Code, { schema }: { readonly schema: Schema }) =>
  z.strictObject({ kind: z.literal(code), params: schema })

const leafSchema = z.discriminatedUnion('kind', [
  leaf('product', conditionKinds.product),
  leaf('tag', conditionKinds.tag),
  leaf('vendor', conditionKinds.vendor),
  leaf('hs', conditionKinds.hs),
  leaf('cargo', conditionKinds.cargo),
  leaf('weight', conditionKinds.weight),
  leaf('value', conditionKinds.value),
  leaf('quantity', conditionKinds.quantity),
  leaf('country', conditionKinds.country),
  leaf('region', conditionKinds.region),
  leaf('postcode', conditionKinds.postcode),
  leaf('po-box', conditionKinds['po-box']),
  leaf('date', conditionKinds.date),
  leaf('market', conditionKinds.market),
])

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1).max(50) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(50) }),
    z.strictObject({ not: conditionSchema }),
    leafSchema,
  ]),
)

const kinds: { readonly [Code in ConditionCode]: ConditionKind<ConditionParams[Code]> } = conditionKinds

function checkLeaf<Code extends ConditionCode>({ kind, params }: Leaf<Code>, cart: Cart): Answer {
  return kinds[kind].check(params, cart)
}

/** Is the condition met? What is not known stays unknown, unless the rest decides without it. */
export function checkCondition(condition: Condition, cart: Cart): Answer {
  if ('kind' in condition) return checkLeaf(condition, cart)
  if ('not' in condition) {
    const answer = checkCondition(condition.not, cart)
    return answer === 'unknown' ? answer : answer === 'yes' ? 'no' : 'yes'
  }
  const [parts, deciding, otherwise] = 'all' in condition ? ([condition.all, 'no', 'yes'] as const) : ([condition.any, 'yes', 'no'] as const)
  let answer: Answer = otherwise
  for (const part of parts) {
    const one = checkCondition(part, cart)
    if (one === deciding) return one
    if (one === 'unknown') answer = 'unknown'
  }
  return answer
}
