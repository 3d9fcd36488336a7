import { Banner, Link, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarketView } from '#app/features/markets/markets.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import { formatPercent } from '#shared/money/rate.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { SetupPage, StepBody } from './setup-page.tsx'
import { parseTerms } from './terms-draft.ts'
import type { TermsDraft } from './terms-draft.ts'

interface TermsStepProps {
  readonly markets: readonly MarketView[]
  readonly shopCurrency: string
}

const fields = ['freightPerParcel', 'freightPerKilogram', 'targetMargin', 'floorMargin'] as const satisfies readonly (keyof TermsDraft)[]

/** The same freight and margins for every chosen market; each market's own policy can differ later. */
export function TermsStep({ markets, shopCurrency }: TermsStepProps) {
  const { t } = useTranslation('onboarding')
  const { t: policyText } = useTranslation('policy')
  const format = useFormat()
  const [first] = markets
  const [draft, setDraft] = useState<TermsDraft>(() => startOf(first, shopCurrency))
  const [tried, setTried] = useState(false)
  const parsed = parseTerms(draft, shopCurrency)
  if (first === undefined) {
    return (
      <SetupPage step="terms" input={null}>
        <Banner tone="info">
          <Link url="/app/setup/markets">{t('terms.noMarkets')}</Link>
        </Banner>
      </SetupPage>
    )
  }
  const money = (field: keyof TermsDraft) => field === 'freightPerParcel' || field === 'freightPerKilogram'
  return (
    <SetupPage step="terms" input={parsed.ok ? parsed.terms : null} onTry={() => setTried(true)}>
      <StepBody>{t('terms.body')}</StepBody>
      <div className="lf-form">
        {fields.map((field) => {
          const error = tried && !parsed.ok ? parsed.errors[field] : undefined
          return (
            <TextField
              key={field}
              label={t(`terms.${field}`)}
              value={draft[field]}
              onChange={(value) => setDraft({ ...draft, [field]: value })}
              suffix={money(field) ? shopCurrency : '%'}
              inputMode="decimal"
              autoComplete="off"
              {...(error === undefined
                ? {}
                : { error: policyText(`error.${error}`, { min: format.percent(0), max: format.percent(900_000) }) })}
            />
          )
        })}
      </div>
    </SetupPage>
  )
}

function startOf(market: MarketView | undefined, shopCurrency: string): TermsDraft {
  const freight = market?.policy.freight?.currency === shopCurrency ? market.policy.freight : null
  return {
    freightPerParcel: freight === null ? '' : formatMinor(freight.perParcel, shopCurrency),
    freightPerKilogram: freight === null ? '' : formatMinor(freight.perKilogram, shopCurrency),
    targetMargin: market === undefined ? '' : formatPercent(market.policy.targetMargin),
    floorMargin: market === undefined ? '' : formatPercent(market.policy.floorMargin),
  }
}
