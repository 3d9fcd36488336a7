import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Select, Text, TextField } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useLatest } from '#app/components/use-latest.ts'
import { useCountryOptions } from '#app/components/use-country-name.ts'
import type { FillStarted } from '#app/features/costs/costs.ts'
import { useFormat, useLanguage } from '#app/platform/i18n/use-format.ts'
import { success, type Result } from '#shared/result/result.ts'
import { emptyFill, isNationalCode, parseFill } from './fill-draft.ts'
import { HsPicker } from './hs-picker.tsx'
import { NationalCodes } from './national-codes.tsx'
import type { NationalGoods } from './national-goods.ts'
import type { PriceFilter } from './prices.ts'
import type { FillSelection } from './price-table.tsx'

interface FillModalProps {
  readonly selection: FillSelection
  readonly country: string
  readonly filter: PriceFilter
  /** How many variants match the filter. */
  readonly matching: number
  /** Some variants of the market wait for more digits of their HS code. */
  readonly digitsOpen: boolean
  readonly shopCurrency: string
  readonly onClose: () => void
  readonly onStarted: (taskId: string) => void
}

/** One set of values for many variants at once. Empty fields stay as they are. */
export function FillModal({
  selection, country, filter, matching, digitsOpen, shopCurrency, onClose, onStarted,
}: FillModalProps) {
  const { t } = useTranslation('costs')
  const { t: prices } = useTranslation('prices')
  const format = useFormat()
  const coded = useCoded()
  const countries = useCountryOptions()
  const [draft, setDraft] = useState(emptyFill)
  const [tried, setTried] = useState(false)
  const sending = useFetcher<Result<FillStarted>>()
  const target = JSON.stringify(selection.kind === 'all' ? { country, filter } : { variantIds: selection.ids })
  const goods = useNationalGoods(country, target, digitsOpen)
  const parsed = parseFill(draft, shopCurrency, country)
  const error = (field: keyof typeof draft) => {
    const code = tried && !parsed.ok ? parsed.errors[field] : undefined
    return code === undefined || code === 'badCountryHs' ? undefined : t(`fill.${code}`)
  }
  const wrong = tried
    ? Object.entries(draft.countryHs).filter(([hs6, code]) => code.trim() !== '' && !isNationalCode(hs6, code))
    : []
  const optionalError = (field: keyof typeof draft) => {
    const message = error(field)
    return message === undefined ? {} : { error: message }
  }
  const answer = sending.data
  const started = useLatest(onStarted)
  useEffect(() => {
    if (answer?.ok) started(answer.value.taskId)
  }, [answer, started])
  const send = () => {
    setTried(true)
    if (!parsed.ok) return
    void sending.submit({ target, fill: JSON.stringify(parsed.fill) }, { method: 'post', action: '/app/fill' })
  }
  const count = selection.kind === 'all' ? matching : selection.ids.length
  return (
    <AppModal
      id="fill-modal"
      title={t('fill.title')}
      primary={t('fill.do')}
      onPrimary={send}
      onClose={onClose}
      busy={sending.state !== 'idle'}
    >
      <BlockStack gap="400">
        <Text as="p">{t('fill.body', { n: format.count(count) })}</Text>
        {answer?.ok === false ? <Banner tone="critical">{coded(answer)}</Banner> : null}
        {tried && !parsed.ok && parsed.nothing ? <Banner tone="warning">{t('fill.nothing')}</Banner> : null}
        {goods === 'looking' ? <Text as="p" tone="subdued">{prices('digits.looking')}</Text> : null}
        {goods !== 'looking' && !goods.ok ? <Banner tone="warning">{coded(goods)}</Banner> : null}
        {goods === 'looking' || !goods.ok || goods.value.length === 0 ? null : (
          <NationalCodes
            goods={goods.value}
            country={country}
            codes={draft.countryHs}
            onChange={(countryHs) => setDraft({ ...draft, countryHs })}
            wrong={new Set(wrong.map(([hs6]) => hs6))}
          />
        )}
        <HsPicker value={draft.hs} onChange={(hs) => setDraft({ ...draft, hs })} error={error('hs')} />
        <div className="lf-form">
          <Select
            label={t('fill.origin')}
            value={draft.origin}
            onChange={(origin) => setDraft({ ...draft, origin })}
            options={[{ label: t('fill.originNone'), value: '' }, ...countries]}
          />
          <TextField
            label={t('fill.weight')}
            value={draft.weight}
            onChange={(weight) => setDraft({ ...draft, weight })}
            suffix="g"
            inputMode="numeric"
            autoComplete="off"
            {...optionalError('weight')}
          />
          <TextField
            label={t('fill.cost')}
            value={draft.cost}
            onChange={(cost) => setDraft({ ...draft, cost })}
            suffix={shopCurrency}
            inputMode="decimal"
            autoComplete="off"
            {...optionalError('cost')}
          />
        </div>
      </BlockStack>
    </AppModal>
  )
}

/** The goods among the selection that wait for more digits, looked up once. */
function useNationalGoods(country: string, target: string, wanted: boolean): Result<readonly NationalGoods[]> | 'looking' {
  const language = useLanguage()
  const looking = useFetcher<Result<readonly NationalGoods[]>>()
  const look = useLatest(() => looking.submit({ country, target, language }, { method: 'post', action: '/app/national-goods' }))
  useEffect(() => {
    if (wanted) void look()
  }, [wanted, look])
  return wanted ? (looking.data ?? 'looking') : success([])
}
