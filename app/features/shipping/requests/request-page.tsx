import { useNavigate } from '@remix-run/react'
import { BlockStack, Card, InlineStack, List, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { CheckoutCard } from '../simulator/checkout-card.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { RequestView } from './requests.ts'
import { OutcomeBadge } from './requests-page.tsx'

/** Why a buyer saw a rate: the cart, what was answered, and the same worked out again. */
export function RequestPage({ view }: { view: RequestView }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const country = useCountryName()
  const say = useShippingSentence()
  const navigate = useNavigate()
  const { row, cart } = view
  return (
    <ShippingFrame fullWidth title={t('requests.title')} backAction={{ content: t('tab.requests'), onAction: () => navigate('/app/shipping/requests') }}>
      <Card>
        <BlockStack gap="300">
          <InlineStack gap="200"><LocalTime instant={row.at} /><OutcomeBadge outcome={row.outcome} /></InlineStack>
          {row.code === null ? null : <Text as="p">{say('why', { code: row.code, params: {} })}</Text>}
          {cart === null ? <Text as="p" tone="subdued">{t('requests.noCart')}</Text> : (
            <>
              <Text as="p">{[country(cart.country), cart.region, cart.postcode].filter((part) => part !== null).join(' · ')}</Text>
              <List>
                {cart.items.map((item, index) => (
                  <List.Item key={index}>{`${format.count(item.quantity)} × ${item.title} · ${item.grams === null ? '–' : format.weight(item.grams)} · ${format.money(item.unitPrice, cart.currency)}`}</List.Item>
                ))}
              </List>
              <Text as="p" tone="subdued">{t('requests.kept')}</Text>
            </>
          )}
        </BlockStack>
      </Card>
      {cart === null ? null : (
        <div className="lf-side">
          <CheckoutCard title={t('requests.then', { n: view.version === null ? '–' : format.count(view.version) })} currency={cart.currency} checkout={view.then} none={t('requests.gone')} />
          {view.now === null ? null : <CheckoutCard title={t('requests.now')} currency={cart.currency} checkout={view.now} none="" />}
        </div>
      )}
    </ShippingFrame>
  )
}
