import { useNavigate, useNavigation } from '@remix-run/react'
import { BlockStack, Button, Card, Checkbox, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import type { PlannerView } from './planner.ts'

const mostLines = 20

/** The order that is planned: one product or several, and where it goes. */
export function BasketForm({ view }: { view: PlannerView }) {
  const { t } = useTranslation('rates')
  const country = useCountryName()
  const navigate = useNavigate()
  const loading = useNavigation().state === 'loading'
  const [find, setFind] = useState(view.find)
  const [asked, setAsked] = useState({ country: view.country ?? '', postcode: view.postcode, dutiesPaid: view.dutiesPaid, lines: view.lines })
  const { lines } = asked
  const setLines = (next: PlannerView['lines']) => setAsked({ ...asked, lines: next })
  const change = (at: number, part: Partial<PlannerView['lines'][number]>) => setLines(lines.map((line, index) => (index === at ? { ...line, ...part } : line)))
  const show = () => {
    const query = new URLSearchParams({ country: asked.country, ...(asked.postcode === '' ? {} : { postcode: asked.postcode }), ...(asked.dutiesPaid ? { dutiesPaid: 'yes' } : {}), ...(find === '' ? {} : { find }) })
    for (const { sku, quantity } of lines) {
      query.append('sku', sku)
      query.append('pieces', String(quantity))
    }
    return navigate(`/app/shipping/planner?${query.toString()}`, { preventScrollReset: true })
  }
  return (
    <Card>
      <form onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}>
        <BlockStack gap="400">
          <div className="lf-form">
            <Select label={t('sim.country')} value={asked.country} onChange={(next) => setAsked({ ...asked, country: next })} options={view.countries.map((value) => ({ value, label: country(value) }))} />
            <TextField label={t('sim.postcode')} value={asked.postcode} onChange={(postcode) => setAsked({ ...asked, postcode })} autoComplete="off" maxLength={20} />
            <TextField label={t('plan.find')} value={find} onChange={setFind} maxLength={100} autoComplete="off" helpText={t('plan.findHelp')} />
            <Checkbox label={t('plan.dutiesPaid')} checked={asked.dutiesPaid} onChange={(dutiesPaid) => setAsked({ ...asked, dutiesPaid })} />
          </div>
          {lines.length === 0 ? <Text as="p" tone="subdued">{t('plan.noneFound')}</Text> : null}
          {lines.map((line, at) => (
            <div className="lf-form" key={at}>
              <Select label={t('sim.goods')} value={line.sku} onChange={(sku) => change(at, { sku })} options={view.skus.map(({ sku, title }) => ({ value: sku, label: `${title} (${sku})` }))} />
              <TextField label={t('plan.pieces')} type="number" min={1} max={200} value={String(line.quantity)} onChange={(text) => change(at, { quantity: Math.max(1, Math.min(200, Math.floor(Number(text)) || 1)) })} autoComplete="off" />
              {lines.length > 1 ? <InlineStack><Button variant="plain" tone="critical" onClick={() => setLines(lines.filter((_, index) => index !== at))}>{t('setup.remove')}</Button></InlineStack> : null}
            </div>
          ))}
          <InlineStack gap="200">
            <Button variant="primary" submit loading={loading}>{t('plan.show')}</Button>
            <Button disabled={lines.length >= mostLines || view.skus.length === 0} onClick={() => setLines([...lines, { sku: view.skus[0]?.sku ?? '', quantity: 1 }])}>{t('sim.addLine')}</Button>
          </InlineStack>
        </BlockStack>
      </form>
    </Card>
  )
}
