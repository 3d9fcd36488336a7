import { useTranslation } from 'react-i18next'

/** For those who open the app's address outside the Shopify admin. */
export default function Outside() {
  const { t } = useTranslation()
  return (
    <main className="lf-outside">
      <h1>{t('outside.title')}</h1>
      <p>{t('outside.body')}</p>
      <p>{t('outside.how')}</p>
    </main>
  )
}
