import { useTranslation } from 'react-i18next'

/** How a record's author shows: Shopify vouches for a staff member's number, not for a name. */
export function useStaffName(): (who: string) => string {
  const { t } = useTranslation()
  return (who) => (/^\d+$/.test(who) ? t('staff', { number: who }) : who)
}
