import { BlockStack, Button, Checkbox, InlineStack, Select, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { Condition, ConditionCode } from '#shared/shipping/rules/condition.ts'
import { conditionSchema } from '#shared/shipping/rules/condition.ts'
import { ruleForms } from '#shared/shipping/rules/rule-form.ts'
import { ruleSchema, type Rule } from '#shared/shipping/rules/rule.ts'
import type { Way } from '#shared/shipping/checkout/shipping-shop.ts'
import { newEffect, newLeaf } from './new-rule.ts'
import { ParamField } from './param-field.tsx'

const forms = ruleForms()
const effectKinds = ruleSchema.shape.effect.options.map((option) => option.shape.kind.value)

interface RuleEditorProps {
  readonly rule: Rule
  readonly ways: readonly Way[]
  readonly currency: string
  readonly onChange: (rule: Rule) => void
}

/** One rule: when it applies and what it does. The fields come from the same record that evaluates it. */
export function RuleEditor({ rule, ways, currency, onChange }: RuleEditorProps) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const form = forms.effects.find(({ kind }) => kind === rule.effect.kind)
  const setParam = (name: string, value: unknown) => {
    const effect = { kind: rule.effect.kind, params: { ...rule.effect.params, [name]: value } }
    // A half-written field is kept as it is: what can't be saved is told when the draft is saved.
    onChange({ ...rule, effect: effect as Rule['effect'] })
  }
  return (
    <BlockStack gap="300">
      <div className="lf-form">
        <TextField label={t('setup.ruleName')} value={rule.name} maxLength={120} onChange={(name) => onChange({ ...rule, name })} autoComplete="off" />
        <Select label={t('setup.effect')} value={rule.effect.kind} options={effectKinds.map((value) => ({ value, label: words(`effects.${value}`) }))} onChange={(value) => {
          const kind = effectKinds.find((one) => one === value)
          if (kind !== undefined) onChange({ ...rule, effect: newEffect(kind, currency, ways.slice(0, 1).map(({ id }) => id)) })
        }} />
        <Checkbox label={t('setup.enabled')} checked={rule.enabled} onChange={(enabled) => onChange({ ...rule, enabled })} />
        <Checkbox label={t('setup.whenUnknown')} checked={rule.whenUnknown === 'apply'} onChange={(apply) => onChange({ ...rule, whenUnknown: apply ? 'apply' : 'skip' })} />
      </div>
      <div className="lf-form">
        {Object.entries(form?.fields ?? {}).map(([name, schema]) => (
          <ParamField key={`${rule.effect.kind} ${name}`} of={rule.effect.kind} name={name} schema={schema} value={paramOf(rule.effect.params, name)} currency={currency} ways={ways} onChange={(value) => setParam(name, value)} />
        ))}
      </div>
      {rule.when === null ? (
        <InlineStack><Button onClick={() => onChange({ ...rule, when: { all: [newLeaf('country', currency)] } })}>{t('setup.addCondition')}</Button></InlineStack>
      ) : (
        <ConditionEditor condition={rule.when} currency={currency} depth={0} onChange={(when) => onChange({ ...rule, when })} />
      )}
    </BlockStack>
  )
}

interface ConditionEditorProps {
  readonly condition: Condition
  readonly currency: string
  readonly depth: number
  /** Null takes the condition away. */
  readonly onChange: (condition: Condition | null) => void
}

const deepest = 4

/** A tree of conditions: all of, any of, not, and single ones. */
function ConditionEditor({ condition, currency, depth, onChange }: ConditionEditorProps) {
  const { t } = useTranslation('rates')
  if ('kind' in condition) return <LeafEditor leaf={condition} currency={currency} onChange={onChange} />
  if ('not' in condition) {
    return (
      <div className="lf-rule">
        <BlockStack gap="200">
          <InlineStack gap="200"><strong>{t('setup.not')}</strong><Button variant="plain" onClick={() => onChange(condition.not)}>{t('setup.withoutNot')}</Button></InlineStack>
          <ConditionEditor condition={condition.not} currency={currency} depth={depth + 1} onChange={(inner) => onChange(inner === null ? null : { not: inner })} />
        </BlockStack>
      </div>
    )
  }
  const [join, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  const rebuild = (next: readonly Condition[], as: 'all' | 'any' = join) => onChange(next.length === 0 ? null : as === 'all' ? { all: next } : { any: next })
  return (
    <div className="lf-rule">
      <BlockStack gap="300">
        <InlineStack gap="200" blockAlign="end">
          <Select label={t('setup.joinedBy')} value={join} options={(['all', 'any'] as const).map((value) => ({ value, label: t(`setup.${value}`) }))} onChange={(value) => rebuild(parts, value === 'any' ? 'any' : 'all')} />
          <Button onClick={() => rebuild([...parts, newLeaf('country', currency)])}>{t('setup.addCondition')}</Button>
          {depth < deepest ? <Button onClick={() => rebuild([...parts, { any: [newLeaf('country', currency)] }])}>{t('setup.addGroup')}</Button> : null}
          <Button variant="plain" onClick={() => onChange({ not: condition })}>{t('setup.negate')}</Button>
        </InlineStack>
        {parts.map((part, at) => (
          <ConditionEditor key={at} condition={part} currency={currency} depth={depth + 1} onChange={(next) => rebuild(next === null ? parts.filter((_, index) => index !== at) : parts.map((one, index) => (index === at ? next : one)))} />
        ))}
      </BlockStack>
    </div>
  )
}

type Leaf = Extract<Condition, { readonly kind: unknown }>

function LeafEditor({ leaf, currency, onChange }: { leaf: Leaf; currency: string; onChange: (condition: Condition | null) => void }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const form = forms.conditions.find(({ kind }) => kind === leaf.kind)
  const kinds = forms.conditions.map(({ kind }) => kind as ConditionCode)
  const complete = conditionSchema.safeParse(leaf).success
  return (
    <BlockStack gap="200">
      <div className="lf-form">
        <Select label={t('setup.condition')} value={leaf.kind} options={kinds.map((value) => ({ value, label: words(`conditions.${value}`) }))} onChange={(value) => {
          const kind = kinds.find((one) => one === value)
          if (kind !== undefined) onChange(newLeaf(kind, currency))
        }} {...(complete ? {} : { error: t('setup.incomplete') })} />
        {Object.entries(form?.fields ?? {}).map(([name, schema]) => (
          <ParamField key={`${leaf.kind} ${name}`} of={leaf.kind} name={name} schema={schema} value={paramOf(leaf.params, name)} currency={currency} ways={[]} onChange={(value) => onChange({ kind: leaf.kind, params: { ...leaf.params, [name]: value } } as Condition)} />
        ))}
      </div>
      <InlineStack gap="300">
        <Button variant="plain" onClick={() => onChange({ not: leaf })}>{t('setup.negate')}</Button>
        <Button variant="plain" tone="critical" onClick={() => onChange(null)}>{t('setup.removeCondition')}</Button>
      </InlineStack>
    </BlockStack>
  )
}

function paramOf(params: object, name: string): unknown {
  return Reflect.get(params, name)
}
