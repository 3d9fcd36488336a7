import { Link } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'

/** A source on somebody else's site; leaves the admin open. */
export function OutsideLink({ url, title }: { url: string; title: string }) {
  const { t } = useTranslation()
  return (
    <Link url={url} target="_blank" accessibilityLabel={t('external', { title })}>
      {title}
    </Link>
  )
}
