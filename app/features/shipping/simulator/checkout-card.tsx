import { Badge, BlockStack, Card, InlineStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { SimulatedCheckout } from './simulation.ts'

interface CheckoutCardProps {
  readonly title: string
  readonly currency: string
  readonly checkout: SimulatedCheckout | null
  readonly none: string
}

/** What a buyer would see, and why: options, parcels, rules. */
export function CheckoutCard({ title, currency, checkout, none }: CheckoutCardProps) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const format = useFormat()
  const say = useShippingSentence()
  const money = (minor: number) => format.money(minor, currency)
  if (checkout === null) return <Card><BlockStack gap="200"><Text as="h2" variant="headingMd">{title}</Text><Text as="p" tone="subdued">{none}</Text></BlockStack></Card>
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">{title}</Text>
        {checkout.offers.length === 0 ? <Text as="p">{t('sim.noOffer')}</Text> : null}
        {checkout.offers.map((offer) => (
          <InlineStack key={offer.name} align="space-between" gap="200">
            <BlockStack gap="050">
              <Text as="span" fontWeight="semibold">{offer.name}</Text>
              {offer.delivered === null ? null : <Text as="span" tone="subdued">{t('sim.delivered', { from: format.day(offer.delivered.from), to: format.day(offer.delivered.to) })}</Text>}
              {offer.duties === 0 ? null : <Text as="span" tone="subdued">{t('sim.withDuties', { duties: money(offer.duties) })}</Text>}
              <Text as="span" tone="subdued">{t('sim.cost', { cost: money(offer.cost) })}</Text>
            </BlockStack>
            <Text as="span" fontWeight="semibold">{offer.total === 0 ? t('sim.free') : money(offer.total)}</Text>
          </InlineStack>
        ))}
        <BlockStack gap="200">
          <Text as="h3" variant="headingSm">{t('sim.ways')}</Text>
          {checkout.ways.map((way) => (
            <BlockStack gap="050" key={way.name}>
              <InlineStack gap="200"><Text as="span">{way.name}</Text>{way.why === null ? <Badge tone="success">{t('sim.shown')}</Badge> : <Badge>{t('sim.out')}</Badge>}</InlineStack>
              {way.why === null ? null : <Text as="span" tone="subdued">{say('why', way.why)}</Text>}
              {way.parcels.map((parcel, index) => (
                <Text as="span" tone="subdued" key={index}>{t('sim.parcel', { box: parcel.box ?? t('sim.noBox'), grams: format.weight(parcel.grams), priced: format.weight(parcel.pricedGrams), price: format.money(parcel.total, parcel.currency) })}</Text>
              ))}
            </BlockStack>
          ))}
        </BlockStack>
        {checkout.rules.length === 0 ? null : (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">{t('sim.rules')}</Text>
            {checkout.rules.map((rule, index) => (
              <BlockStack gap="050" key={index}>
                <Text as="span">{t('sim.named', { name: rule.name, what: words(`outcomes.${outcomeKey(rule.outcome)}`) })}</Text>
                {rule.steps.map((step, at) => <Text as="span" tone="subdued" key={at}>{step.way === null ? say('steps', step) : t('sim.named', { name: step.way, what: say('steps', step) })}</Text>)}
              </BlockStack>
            ))}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  )
}

const outcomes = ['applied', 'not-met', 'unknown', 'disabled', 'no-way'] as const
function outcomeKey(outcome: string): (typeof outcomes)[number] {
  return outcomes.find((one) => one === outcome) ?? 'not-met'
}
