import { NavMenu } from '@shopify/app-bridge-react'
import { useTranslation } from 'react-i18next'

/** The app's entries in the admin's own navigation. The first link says where the app starts and shows no entry. */
export function AppNav() {
  const { t } = useTranslation()
  return (
    <NavMenu>
      <a href="/app" rel="home">{t('name')}</a>
      <a href="/app/prices">{t('nav.prices')}</a>
      <a href="/app/shipping">{t('nav.shipping')}</a>
      <a href="/app/listings">{t('nav.listings')}</a>
      <a href="/app/codes">{t('nav.codes')}</a>
      <a href="/app/costs">{t('nav.costs')}</a>
      <a href="/app/returns">{t('nav.returns')}</a>
      <a href="/app/quote">{t('nav.quote')}</a>
      <a href="/app/facts">{t('nav.facts')}</a>
      <a href="/app/orders">{t('nav.orders')}</a>
      <a href="/app/profit">{t('nav.profit')}</a>
      <a href="/app/research">{t('nav.research')}</a>
      <a href="/app/extension">{t('nav.extension')}</a>
      <a href="/app/setup">{t('nav.setup')}</a>
    </NavMenu>
  )
}
