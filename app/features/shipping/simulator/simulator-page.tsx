import { useFetcher, useNavigate, useNavigation } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, Checkbox, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountryName } from '#app/components/use-country-name.ts'
import type { Result } from '#shared/result/result.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import { CheckoutCard } from './checkout-card.tsx'
import type { Simulation, SimulatorView } from './simulation.ts'

const mostLines = 50

interface Goods {
  readonly sku: string
  readonly title: string
}

/** The goods that were found, and those that stand in the line already. */
function choicesFor(line: Goods, found: readonly Goods[]): { readonly value: string; readonly label: string }[] {
  const goods = found.some(({ sku }) => sku === line.sku) ? found : [line, ...found]
  return goods.map(({ sku, title }) => ({ value: sku, label: `${title} (${sku})` }))
}

export function SimulatorPage({ view }: { view: SimulatorView }) {
  const { t } = useTranslation('rates')
  const name = useCountryName()
  const say = useShippingSentence()
  const navigate = useNavigate()
  const finding = useNavigation().state === 'loading'
  const [find, setFind] = useState(view.find)
  const [country, setCountry] = useState(view.countries.includes('US') ? 'US' : (view.countries[0] ?? 'US'))
  const [postcode, setPostcode] = useState('')
  const [region, setRegion] = useState('')
  const [poBox, setPoBox] = useState(false)
  const [lines, setLines] = useState(view.skus.slice(0, 1).map(({ sku, title }) => ({ sku, title, quantity: 1 })))
  const asking = useFetcher<Result<Simulation>>({ key: 'simulate' })
  const run = () => void asking.submit({ question: JSON.stringify({ country, postcode, region, poBox, lines: lines.map(({ sku, quantity }) => ({ sku, quantity })) }) }, { method: 'post' })
  const answer = asking.data
  const change = (at: number, part: Partial<(typeof lines)[number]>) => setLines(lines.map((line, index) => (index === at ? { ...line, ...part } : line)))
  return (
    <ShippingFrame fullWidth title={t('tab.simulator')} subtitle={t('sim.body')}>
      {(view.skus.length === 0 && view.find === '') || view.countries.length === 0 ? (
        <Card><Text as="p" tone="subdued">{t('sim.empty')}</Text></Card>
      ) : (
        <Card>
          <BlockStack gap="400">
            <div className="lf-form">
              <Select label={t('sim.country')} value={country} onChange={setCountry} options={view.countries.map((value) => ({ value, label: name(value) }))} />
              <TextField label={t('sim.postcode')} value={postcode} onChange={setPostcode} autoComplete="off" maxLength={20} />
              <TextField label={t('sim.region')} value={region} onChange={setRegion} autoComplete="off" maxLength={10} />
              <Checkbox label={t('sim.poBox')} checked={poBox} onChange={setPoBox} />
            </div>
            <form onSubmit={(event) => {
              event.preventDefault()
              void navigate(`/app/shipping/simulator?${new URLSearchParams(find === '' ? {} : { find }).toString()}`, { preventScrollReset: true })
            }}>
              <TextField label={t('plan.find')} value={find} onChange={setFind} maxLength={100} autoComplete="off" helpText={t('plan.findHelp')} connectedRight={<Button submit loading={finding}>{t('sim.find')}</Button>} />
            </form>
            {view.skus.length === 0 ? <Text as="p" tone="subdued">{t('plan.noneFound')}</Text> : null}
            {lines.map((line, at) => (
              <div className="lf-form" key={at}>
                <Select label={t('sim.goods')} value={line.sku} onChange={(sku) => change(at, { sku, title: view.skus.find((one) => one.sku === sku)?.title ?? line.title })} options={choicesFor(line, view.skus)} />
                <TextField label={t('sim.quantity')} type="number" min={1} max={200} value={String(line.quantity)} onChange={(text) => change(at, { quantity: Math.max(1, Math.min(200, Math.floor(Number(text)) || 1)) })} autoComplete="off" />
                {lines.length > 1 ? <InlineStack><Button variant="plain" tone="critical" onClick={() => setLines(lines.filter((_, index) => index !== at))}>{t('setup.remove')}</Button></InlineStack> : null}
              </div>
            ))}
            <InlineStack gap="200">
              <Button disabled={view.skus.length === 0 || lines.length >= mostLines} onClick={() => setLines([...lines, ...view.skus.slice(0, 1).map(({ sku, title }) => ({ sku, title, quantity: 1 }))])}>{t('sim.addLine')}</Button>
              <Button variant="primary" disabled={lines.length === 0} loading={asking.state !== 'idle'} onClick={run}>{t('sim.run')}</Button>
            </InlineStack>
          </BlockStack>
        </Card>
      )}
      {answer?.ok === false ? <Banner tone="critical">{say('refusals', answer)}</Banner> : null}
      {answer?.ok === true ? (
        <div className="lf-side" aria-live="polite">
          <CheckoutCard title={t('sim.live')} currency={answer.value.currency} checkout={answer.value.live} none={t('sim.noLive')} />
          <CheckoutCard title={t('sim.draft')} currency={answer.value.currency} checkout={answer.value.draft} none="" />
        </div>
      ) : null}
    </ShippingFrame>
  )
}
