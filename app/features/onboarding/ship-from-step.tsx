import { Select } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountryOptions } from '#app/components/use-country-name.ts'
import { SetupPage, StepBody } from './setup-page.tsx'

export function ShipFromStep({ shipFrom }: { shipFrom: string | null }) {
  const { t } = useTranslation('onboarding')
  const countries = useCountryOptions()
  const [country, setCountry] = useState(shipFrom ?? '')
  const [tried, setTried] = useState(false)
  return (
    <SetupPage step="ship-from" input={country === '' ? null : { country }} onTry={() => setTried(true)}>
      <StepBody>{t('shipFrom.body')}</StepBody>
      <Select
        label={t('shipFrom.label')}
        value={country}
        onChange={setCountry}
        options={[{ label: t('shipFrom.placeholder'), value: '' }, ...countries]}
        {...(tried && country === '' ? { error: t('shipFrom.required') } : {})}
      />
    </SetupPage>
  )
}
