import type { Fact } from '../fact.ts'
import type { RuleFacts } from '../fact-set.ts'
import type { RuleKey, RuleValue } from '../rule-values.ts'

type Writable = { [Key in RuleKey]?: Fact<RuleValue[Key]>[] }

function append<Key extends RuleKey>(joined: Writable, key: Key, facts: readonly Fact<RuleValue[Key]>[]): void {
  const list: Fact<RuleValue[Key]>[] = joined[key] ?? []
  list.push(...facts)
  Object.assign(joined, { [key]: list })
}

const isRuleKey = (set: RuleFacts, key: string): key is RuleKey => key in set

/** One set of rules from those of each territory. */
export function joinRules(sets: readonly RuleFacts[]): RuleFacts {
  const joined: Writable = {}
  for (const set of sets) {
    for (const key of Object.keys(set)) {
      if (isRuleKey(set, key)) append(joined, key, set[key] ?? [])
    }
  }
  return joined
}
