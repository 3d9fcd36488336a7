import { z } from 'zod'
import { checkCondition, conditionSchema } from './condition.ts'
import type { CheckoutDraft, RuleStep } from './checkout-draft.ts'
import { effectKinds, type EffectKind } from './effect-kinds.ts'

type EffectCode = keyof typeof effectKinds
type EffectParams = { readonly [Code in EffectCode]: z.infer<(typeof effectKinds)[Code]['schema']> }
type Effect<Code extends EffectCode = EffectCode> = { [One in Code]: { readonly kind: One; readonly params: EffectParams[One] } }[Code]

const effect = <Code extends EffectCode, Schema extends z.ZodType>(code: Code, { schema }: { readonly schema: Schema }) =>
  z.strictObject({ kind: z.literal(code), params: schema })

const effectSchema = z.discriminatedUnion('kind', [
  effect('blend', effectKinds.blend),
  effect('offer', effectKinds.offer),
  effect('hide', effectKinds.hide),
  effect('fixed', effectKinds.fixed),
  effect('percentage', effectKinds.percentage),
  effect('free-over', effectKinds['free-over']),
  effect('add-duties', effectKinds['add-duties']),
  effect('round', effectKinds.round),
  effect('rename', effectKinds.rename),
])

/** A rule as it is stored: what it does, and when. */
export const ruleSchema = z.strictObject({
  id: z.string().min(1).max(80),
  name: z.string().min(1).max(120),
  enabled: z.boolean(),
  /** Null: always. */
  when: conditionSchema.nullable(),
  /** What to do where it depends on something nobody knows. A rule that hides is safer applied. */
  whenUnknown: z.enum(['apply', 'skip']),
  effect: effectSchema,
})
export type Rule = z.infer<typeof ruleSchema>

/** What became of a rule: one entry for each, whatever happened. */
export interface RuleTrace {
  readonly rule: string
  readonly outcome: 'applied' | 'not-met' | 'unknown' | 'disabled' | 'no-way'
  /** The condition was unknown, and the rule says to apply it then. */
  readonly inDoubt: boolean
  readonly steps: readonly RuleStep[]
}

const kinds: { readonly [Code in EffectCode]: EffectKind<EffectParams[Code]> } = effectKinds

function applyEffect<Code extends EffectCode>({ kind, params }: Effect<Code>, draft: CheckoutDraft): RuleStep[] {
  return kinds[kind].apply(params, draft)
}

/** The stage at which a rule works. */
export function stageOf(rule: Rule): number {
  return kinds[rule.effect.kind].stage
}

/** Applies one rule to the draft, if it is on and its condition is met, and tells what it did. */
export function applyRule(rule: Rule, draft: CheckoutDraft): RuleTrace {
  const trace = (outcome: RuleTrace['outcome'], steps: readonly RuleStep[] = [], inDoubt = false) => ({ rule: rule.id, outcome, inDoubt, steps })
  if (!rule.enabled) return trace('disabled')
  const answer = rule.when === null ? 'yes' : checkCondition(rule.when, draft.cart)
  if (answer === 'no') return trace('not-met')
  if (answer === 'unknown' && rule.whenUnknown === 'skip') return trace('unknown')
  const steps = applyEffect(rule.effect, draft)
  return trace(steps.length === 0 ? 'no-way' : 'applied', steps, answer === 'unknown')
}
