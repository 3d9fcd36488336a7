import { useTranslation } from 'react-i18next'

const names: Readonly<Record<string, string>> = {
  shopify_payments: 'Shopify Payments', paypal: 'PayPal', stripe: 'Stripe', klarna: 'Klarna', airwallex: 'Airwallex', payoneer: 'Payoneer',
}

/** A payment gateway as people know it; one we do not know by the name that Shopify gives it. */
export function useGatewayName(): (gateway: string) => string {
  const { t } = useTranslation('profit')
  return (gateway) => (gateway === '' ? t('terms.anyGateway') : (names[gateway.toLowerCase()] ?? gateway))
}
