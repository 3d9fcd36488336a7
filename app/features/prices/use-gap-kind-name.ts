import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { digitsKind } from './missing-digits.ts'
import { useTariffName } from './use-tariff-name.ts'

/** What many rows lack, in a few words: their sentences name a rate or a day, which differ from row to row. */
export function useGapKindName(country: string): (code: string) => string {
  const { t, i18n } = useTranslation('prices')
  const coded = useCoded()
  const tariff = useTariffName()(country)
  return useCallback(
    (code) => {
      if (code === digitsKind) return t('missing.digits', { country: tariff })
      const name: unknown = i18n.getResource(i18n.language, 'prices', `gapKinds.${code}`)
      return typeof name === 'string' ? name : coded({ code, params: {} })
    },
    [coded, i18n, t, tariff],
  )
}
