import { z } from 'zod'
import { conditionKinds } from './condition-kinds.ts'
import { effectKinds } from './effect-kinds.ts'

/** A rule kind as a form shows it; `fields` is the JSON Schema of its parameters, by name. */
export interface RuleForm {
  readonly kind: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** Forms for every kind of condition and effect, from the same records that store and evaluate them. */
export function ruleForms(): { readonly conditions: RuleForm[]; readonly effects: RuleForm[] } {
  return { conditions: formsOf(conditionKinds), effects: formsOf(effectKinds) }
}

function formsOf(kinds: Readonly<Record<string, { readonly schema: z.ZodType }>>): RuleForm[] {
  return Object.entries(kinds).map(([kind, { schema }]) => ({ kind, fields: z.toJSONSchema(schema).properties ?? {} }))
}
