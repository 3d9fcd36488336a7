import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Button, Card, Checkbox, InlineStack, Text, TextField } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Rule } from '#shared/shipping/rules/rule.ts'
import type { ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'
import type { Result } from '#shared/result/result.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import { BackupCard } from './backup-card.tsx'
import { newEffect } from './new-rule.ts'
import { RuleEditor } from './rule-editor.tsx'
import type { SetupView } from './setup-view.ts'
import { useSetupDraft } from './use-setup-draft.tsx'

export function SetupPage({ view }: { view: SetupView }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const say = useShippingSentence()
  const { draft, setDraft, dirty, edition, bar } = useSetupDraft(view.draft)
  const going = useFetcher<Result<number>>({ key: 'make-live' })
  const live = going.data?.ok === true ? going.data.value : null
  useEffect(() => {
    if (live !== null) window.shopify.toast.show(t('setup.madeLive'))
  }, [live, t])
  const makeLive = () => void going.submit({ intent: 'live' }, { method: 'post' })
  return (
    <ShippingFrame
      title={t('setup.title')}
      subtitle={view.liveVersion === 0 ? t('setup.notLive') : t('setup.liveVersion', { n: format.count(view.liveVersion) })}
      primaryAction={{ content: t('setup.makeLive'), disabled: dirty || !view.changed, loading: going.state !== 'idle', onAction: makeLive }}
    >
      {bar}
      {going.state === 'idle' && going.data?.ok === false ? <Banner tone="critical">{say('refusals', going.data)}</Banner> : null}
      {view.changed && view.liveVersion > 0 && !dirty ? <Banner tone="info">{t('setup.differs')}</Banner> : null}
      <WaysCard draft={draft} services={view.services.filter(({ lastMile }) => !lastMile)} onChange={setDraft} />
      <RulesCard key={`rules ${edition}`} draft={draft} currency={view.currency} onChange={setDraft} />
      <BackupCard key={`backup ${edition}`} draft={draft} currency={view.currency} onChange={setDraft} />
    </ShippingFrame>
  )
}

function WaysCard({ draft, services, onChange }: { draft: ShippingSetup; services: SetupView['services']; onChange: (draft: ShippingSetup) => void }) {
  const { t } = useTranslation('rates')
  const change = (id: string, part: Partial<ShippingSetup['ways'][number]>) => onChange({ ...draft, ways: draft.ways.map((way) => (way.id === id ? { ...way, ...part } : way)) })
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('setup.ways')}</Text>
          <Text as="p" tone="subdued">{t('setup.waysBody')}</Text>
        </BlockStack>
        {draft.ways.length === 0 ? <Text as="p" tone="subdued">{t('setup.noWays')}</Text> : null}
        {draft.ways.map((way) => (
          <div className="lf-rule" key={way.id}>
            <BlockStack gap="200">
              <div className="lf-form">
                <TextField label={t('setup.wayName')} value={way.name} maxLength={100} onChange={(name) => change(way.id, { name })} autoComplete="off" />
                <TextField label={t('setup.wayDescription')} value={way.description} maxLength={200} onChange={(description) => change(way.id, { description })} autoComplete="off" />
              </div>
              <InlineStack gap="300" blockAlign="center">
                {services.map(({ id, name }) => (
                  <Checkbox key={id} label={name} checked={way.sheets.includes(id)} disabled={way.sheets.length === 1 && way.sheets[0] === id} onChange={(on) => change(way.id, { sheets: on ? [...way.sheets, id] : way.sheets.filter((one) => one !== id) })} />
                ))}
              </InlineStack>
              <InlineStack gap="300" blockAlign="center">
                <Checkbox label={t('setup.dutiesPaid')} checked={way.dutiesPaid} onChange={(dutiesPaid) => change(way.id, { dutiesPaid })} />
                <Button variant="plain" tone="critical" accessibilityLabel={t('setup.removeNamed', { name: way.name })} onClick={() => onChange({ ...draft, ways: draft.ways.filter(({ id }) => id !== way.id) })}>{t('setup.remove')}</Button>
              </InlineStack>
            </BlockStack>
          </div>
        ))}
        {services.length === 0 ? null : (
          <InlineStack>
            <Button onClick={() => onChange({ ...draft, ways: [...draft.ways, { id: crypto.randomUUID(), name: t('setup.newWay'), description: '', sheets: services.slice(0, 1).map(({ id }) => id), dutiesPaid: false }] })}>{t('setup.addWay')}</Button>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  )
}

function RulesCard({ draft, currency, onChange }: { draft: ShippingSetup; currency: string; onChange: (draft: ShippingSetup) => void }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const [open, setOpen] = useState<string | null>(null)
  const set = (rules: Rule[]) => onChange({ ...draft, rules })
  const move = (at: number, by: number) => {
    const rules = [...draft.rules]
    const [rule] = rules.splice(at, 1)
    if (rule !== undefined) rules.splice(at + by, 0, rule)
    set(rules)
  }
  const add = () => {
    const id = crypto.randomUUID()
    const ways = draft.ways.slice(0, 1).map((way) => way.id)
    set([...draft.rules, { id, name: t('setup.newRule'), enabled: true, when: null, whenUnknown: 'skip', effect: newEffect('percentage', currency, ways) }])
    setOpen(id)
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('setup.rules')}</Text>
          <Text as="p" tone="subdued">{t('setup.rulesBody')}</Text>
        </BlockStack>
        {draft.rules.length === 0 ? <Text as="p" tone="subdued">{t('setup.noRules')}</Text> : null}
        {draft.rules.map((rule, at) => (
          <div className="lf-rule" key={rule.id}>
            <BlockStack gap="200">
              <InlineStack gap="200" blockAlign="center" align="space-between">
                <InlineStack gap="200" blockAlign="center">
                  <Text as="h3" variant="headingSm">{rule.name}</Text>
                  <Badge>{words(`effects.${rule.effect.kind}`)}</Badge>
                  {rule.enabled ? null : <Badge tone="attention">{words('outcomes.disabled')}</Badge>}
                </InlineStack>
                <InlineStack gap="200">
                  <Button size="slim" disabled={at === 0} accessibilityLabel={t('setup.upNamed', { name: rule.name })} onClick={() => move(at, -1)}>{t('setup.up')}</Button>
                  <Button size="slim" disabled={at === draft.rules.length - 1} accessibilityLabel={t('setup.downNamed', { name: rule.name })} onClick={() => move(at, 1)}>{t('setup.down')}</Button>
                  <Button size="slim" accessibilityLabel={t('setup.editNamed', { name: rule.name })} onClick={() => setOpen(open === rule.id ? null : rule.id)}>{open === rule.id ? t('setup.close') : t('setup.edit')}</Button>
                  <Button size="slim" tone="critical" accessibilityLabel={t('setup.removeNamed', { name: rule.name })} onClick={() => set(draft.rules.filter(({ id }) => id !== rule.id))}>{t('setup.remove')}</Button>
                </InlineStack>
              </InlineStack>
              {open === rule.id ? <RuleEditor rule={rule} ways={draft.ways} currency={currency} onChange={(next) => set(draft.rules.map((one) => (one.id === rule.id ? next : one)))} /> : null}
            </BlockStack>
          </div>
        ))}
        <InlineStack><Button onClick={add} disabled={draft.ways.length === 0}>{t('setup.addRule')}</Button></InlineStack>
      </BlockStack>
    </Card>
  )
}
