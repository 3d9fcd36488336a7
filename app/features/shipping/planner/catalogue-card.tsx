import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, Checkbox, InlineStack, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressLine } from '#app/components/progress-line.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useTask } from '#app/features/costs/use-task.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { CataloguePlan, MarketPlan } from '#shared/shipping/planner/catalogue-plan.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { PlannerView } from './planner.ts'

/** The whole catalogue to every market, worked out in the background. */
export function CatalogueCard({ view }: { view: PlannerView }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const say = useShippingSentence()
  const starting = useFetcher<Result<string>>({ key: 'plan-catalogue' })
  const [dutiesPaid, setDutiesPaid] = useState(view.dutiesPaid)
  const started = starting.data?.ok === true ? starting.data.value : null
  const task = useTask(started ?? (view.task?.underWay === true ? view.task.id : null))
  const running = starting.state !== 'idle' || task?.status === 'queued' || task?.status === 'running' || (task === null && started !== null)
  const words = task === null || task.total === null ? t('plan.waiting') : t('plan.progress', { done: format.count(task.done), total: format.count(task.total) })
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('plan.saving')}</Text>
          <Text as="p" tone="subdued">{t('plan.catalogueBody')}</Text>
        </BlockStack>
        {task?.status === 'failed' && task.error !== null ? <Banner tone="critical">{say('refusals', task.error)}</Banner> : null}
        {task?.status === 'cancelled' ? <Banner tone="warning">{t('plan.stopped')}</Banner> : null}
        {running ? <ProgressLine done={task?.done ?? 0} total={task?.total ?? null} words={words} label={t('plan.catalogue')} taskId={task?.id} /> : (
          <InlineStack gap="400" blockAlign="center">
            <Button onClick={() => void starting.submit({ ...(dutiesPaid ? { dutiesPaid: 'yes' } : {}) }, { method: 'post' })}>{t('plan.catalogue')}</Button>
            <Checkbox label={t('plan.dutiesPaid')} checked={dutiesPaid} onChange={setDutiesPaid} />
          </InlineStack>
        )}
        {view.catalogue === null ? null : <Saved plan={view.catalogue} />}
      </BlockStack>
    </Card>
  )
}

function Saved({ plan }: { plan: CataloguePlan }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const country = useCountryName()
  const say = useShippingSentence()
  const money = (minor: number) => format.money(minor, plan.currency)
  const sum = (of: (market: MarketPlan) => number) => plan.markets.reduce((total, market) => total + of(market), 0)
  const orders = sum((market) => market.orders)
  return (
    <BlockStack gap="400">
      <Text as="p">{orders === 0 ? t('plan.noOrders', { day: format.day(plan.date) }) : t('plan.savingBody', {
        day: format.day(plan.date), orders: format.count(orders), name: plan.option,
        today: money(sum((market) => market.today)), cheapest: money(sum((market) => market.cheapest)), saved: money(sum((market) => market.today - market.cheapest)),
      })}</Text>
      <ScrollBox label={t('plan.byMarket')}>
        <table className="lf-table">
          <caption className="lf-hidden">{t('plan.byMarket')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sim.country')}</th>
              <th scope="col" className="lf-end">{t('plan.carried')}</th>
              <th scope="col" className="lf-end">{t('plan.cheaperElsewhere')}</th>
              <th scope="col" className="lf-end">{t('plan.orders')}</th>
              <th scope="col" className="lf-end">{t('plan.saves')}</th>
              <th scope="col">{t('plan.leftOut')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.markets.map((market) => (
              <tr key={market.country}>
                <th scope="row">{country(market.country)}</th>
                <td className="lf-end lf-number">{t('plan.ofAll', { n: format.count(market.compared), all: format.count(plan.variants) })}</td>
                <td className="lf-end lf-number">{format.count(market.cheaper)}</td>
                <td className="lf-end lf-number">{format.count(market.orders)}</td>
                <td className="lf-end lf-number">{market.orders === 0 ? '–' : money(market.today - market.cheapest)}</td>
                <td className="lf-wrap">
                  <BlockStack gap="050">
                    {market.onlyOthers === 0 ? null : <span>{t('plan.onlyOthers', { n: format.count(market.onlyOthers), name: plan.option })}</span>}
                    {market.reasons.map(({ code, params, count }) => <span key={code}>{t('plan.reason', { n: format.count(count), why: say('why', { code, params }) })}</span>)}
                    {market.onlyOthers === 0 && market.reasons.length === 0 ? '–' : null}
                  </BlockStack>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {plan.top.length === 0 ? null : <TopSavings plan={plan} />}
    </BlockStack>
  )
}

const shownAtFirst = 10

function TopSavings({ plan }: { plan: CataloguePlan }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const country = useCountryName()
  const [all, setAll] = useState(false)
  const money = (minor: number) => format.money(minor, plan.currency)
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">{t('plan.top')}</Text>
      <ScrollBox label={t('plan.top')}>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col">{t('sim.goods')}</th>
              <th scope="col">{t('sim.country')}</th>
              <th scope="col" className="lf-end">{t('plan.orders')}</th>
              <th scope="col" className="lf-end">{t('plan.todayCost')}</th>
              <th scope="col" className="lf-end">{t('plan.cheapestCost')}</th>
              <th scope="col">{t('plan.way')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.top.slice(0, all ? plan.top.length : shownAtFirst).map((row) => (
              <tr key={`${row.variant} ${row.country}`}>
                <th scope="row">
                  <BlockStack gap="050">
                    <span>{row.title}</span>
                    {row.sku === null ? null : <Text as="span" tone="subdued" variant="bodySm">{row.sku}</Text>}
                  </BlockStack>
                </th>
                <td>{country(row.country)}</td>
                <td className="lf-end lf-number">{format.count(row.orders)}</td>
                <td className="lf-end lf-number">{money(row.today)}</td>
                <td className="lf-end lf-number">{money(row.cheapest)}</td>
                <td>{plan.names[row.sheet] ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {all || plan.top.length <= shownAtFirst ? null : <InlineStack><Button variant="plain" onClick={() => setAll(true)}>{t('plan.showAll', { n: format.count(plan.top.length) })}</Button></InlineStack>}
    </BlockStack>
  )
}
