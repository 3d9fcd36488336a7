import type { returnReasons } from '#shared/returns/decision/return-case.ts'
import type { ReturnPolicy } from '#shared/returns/policy/return-policy.ts'

// Named again: a form in the browser needs no schema library.
export const countedFrom = ['delivery', 'order'] as const satisfies readonly ReturnPolicy['window']['from'][]
export const conditionChoices = ['tested', 'unused', 'unused-packed'] as const satisfies readonly ReturnPolicy['condition'][]
export const payers = ['buyer', 'seller'] as const satisfies readonly ReturnPolicy['freight'][]
export const feeKinds = ['none', 'flat', 'share'] as const satisfies readonly ReturnPolicy['fee']['kind'][]
export const refundFrom = ['notice', 'goods'] as const satisfies readonly ReturnPolicy['refund']['from'][]
export const addressChoices = ['local', 'hub', 'origin'] as const satisfies readonly ReturnPolicy['address']['kind'][]
export const outcomeChoices = ['refund', 'partial-keep', 'exchange', 'credit'] as const satisfies readonly ReturnPolicy['outcomes'][number][]
export const scopes = ['product', 'tag', 'type'] as const satisfies readonly ReturnPolicy['exceptions'][number]['by'][]
export const answers = ['unknown', 'yes', 'no'] as const
export const routeReasons = ['any', 'fault', 'mind'] as const

/** Which reasons a route takes. */
export const reasonsOf: Readonly<Record<(typeof routeReasons)[number], (typeof returnReasons)[number][] | null>> = {
  any: null,
  fault: ['defective', 'damaged', 'not-as-described', 'wrong-item'],
  mind: ['changed-mind', 'wrong-size'],
}

/** The choice that a select's value names, or `otherwise`. */
export function pick<Choice extends string>(choices: readonly Choice[], value: string, otherwise: Choice): Choice {
  return choices.find((choice) => choice === value) ?? otherwise
}
