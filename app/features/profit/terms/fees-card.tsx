import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { FeeTerms } from '#shared/profit/sale-fees.ts'
import type { Result } from '#shared/result/result.ts'
import { readFeeDraft, type FeeDraft } from './terms-draft.ts'
import { TermsHistory } from './terms-history.tsx'
import type { TermsView } from './terms.ts'
import { useGatewayName } from './use-gateway-name.ts'

/** What payment services and platforms take of each sale, by gateway and day. */
export function FeesCard({ view }: { view: TermsView }) {
  const { t } = useTranslation('profit')
  const coded = useCoded()
  const gatewayName = useGatewayName()
  const saving = useFetcher<Result<null>>({ key: 'save-fees' })
  const since = (gateway: string) => (view.fees.some((one) => one.gateway === gateway) ? view.today : view.firstDay)
  const [draft, setDraft] = useState<FeeDraft>({ gateway: '', validFrom: since(''), payment: '', paymentFixed: '0', platform: '0' })
  const [shown, setShown] = useState(false)
  const read = readFeeDraft(draft, view.currency)
  const problem = (field: keyof FeeDraft) => {
    const found = shown && !read.ok ? read.problems[field] : undefined
    return found === undefined ? {} : { error: t(`terms.problem.${found}`) }
  }
  const field = (name: keyof FeeDraft) => ({
    label: t(`terms.field.${name}`), value: draft[name], autoComplete: 'off', onChange: (value: string) => setDraft({ ...draft, [name]: value }), ...problem(name),
  })
  const save = () => {
    setShown(!read.ok)
    if (read.ok) void saving.submit({ change: JSON.stringify({ kind: 'fees', draft }) }, { method: 'post' })
  }
  const known = [...new Set(['', ...view.gateways, ...view.fees.map(({ gateway }) => gateway)])]
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('terms.fees')}</Text>
          <Text as="p" tone="subdued">{t('terms.feesBody')}</Text>
        </BlockStack>
        <div className="lf-form">
          <Select
            label={t('terms.field.gateway')} value={draft.gateway} options={known.map((value) => ({ value, label: gatewayName(value) }))}
            onChange={(gateway) => setDraft({ ...draft, gateway, validFrom: since(gateway) })} {...problem('gateway')}
          />
          <TextField {...field('validFrom')} type="date" />
          <TextField {...field('payment')} inputMode="decimal" suffix="%" />
          <TextField {...field('paymentFixed')} inputMode="decimal" suffix={view.currency} />
          <TextField {...field('platform')} inputMode="decimal" suffix="%" />
        </div>
        {saving.state === 'idle' && saving.data?.ok === false ? <Banner tone="critical">{coded(saving.data)}</Banner> : null}
        <InlineStack>
          <Button variant="primary" onClick={save} loading={saving.state !== 'idle'}>{t('terms.saveFees')}</Button>
        </InlineStack>
        {view.fees.length === 0 ? <Text as="p">{t('terms.noFees')}</Text> : <FeesTable view={view} gatewayName={gatewayName} />}
      </BlockStack>
    </Card>
  )
}

function FeesTable({ view, gatewayName }: { view: TermsView; gatewayName: (gateway: string) => string }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const next = ({ gateway, validFrom }: FeeTerms) =>
    view.fees.filter((one) => one.gateway === gateway && one.validFrom > validFrom).at(-1)?.validFrom ?? null
  return (
    <ScrollBox label={t('terms.fees')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('terms.field.gateway')}</th>
            <th scope="col">{t('terms.stands')}</th>
            <th scope="col" className="lf-end">{t('terms.field.payment')}</th>
            <th scope="col" className="lf-end">{t('terms.field.paymentFixed')}</th>
            <th scope="col" className="lf-end">{t('terms.field.platform')}</th>
            <th scope="col">{t('terms.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {view.fees.map((one) => (
            <tr key={`${one.gateway} ${one.validFrom}`}>
              <th scope="row">{gatewayName(one.gateway)}</th>
              <TermsHistory
                validFrom={one.validFrom} next={next(one)} today={view.today} name={gatewayName(one.gateway)}
                drop={{ kind: 'drop-fees', gateway: one.gateway, validFrom: one.validFrom }}
              >
                <td className="lf-end lf-number">{format.rate(one.payment)}</td>
                <td className="lf-end lf-number">{format.money(one.paymentFixed, view.currency)}</td>
                <td className="lf-end lf-number">{format.rate(one.platform)}</td>
              </TermsHistory>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
