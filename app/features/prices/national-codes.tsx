import { BlockStack, ChoiceList, Scrollable, Text, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { DutyRate } from '#shared/facts/duty-values.ts'
import type { NationalGoods } from './national-goods.ts'
import { useTariffName } from './use-tariff-name.ts'

interface NationalCodesProps {
  readonly goods: readonly NationalGoods[]
  readonly country: string
  /** What was chosen or typed, by six digits. */
  readonly codes: Readonly<Record<string, string>>
  readonly onChange: (codes: Readonly<Record<string, string>>) => void
  /** The six digits whose code can't be used. */
  readonly wrong: ReadonlySet<string>
}

/** The lines of a market's own tariff to choose from, for each six-digit code of the selection that needs one. */
export function NationalCodes({ goods, country, codes, onChange, wrong }: NationalCodesProps) {
  const { t } = useTranslation('prices')
  const tariff = useTariffName()(country)
  return (
    <BlockStack gap="400">
      <BlockStack gap="100">
        <Text as="h3" variant="headingSm">{t('digits.heading', { country: tariff })}</Text>
        <Text as="p" tone="subdued">{t('digits.body', { country: tariff })}</Text>
      </BlockStack>
      {goods.map((group) => (
        <GoodsCode
          key={group.hs6}
          group={group}
          tariff={tariff}
          value={codes[group.hs6] ?? ''}
          onChange={(code) => onChange({ ...codes, [group.hs6]: code })}
          error={wrong.has(group.hs6) ? t('digits.bad', { hs: group.hs6 }) : undefined}
        />
      ))}
    </BlockStack>
  )
}

interface GoodsCodeProps {
  readonly group: NationalGoods
  readonly tariff: string
  readonly value: string
  readonly onChange: (code: string) => void
  readonly error: string | undefined
}

function GoodsCode({ group, tariff, value, onChange, error }: GoodsCodeProps) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  const dutyWords = useDutyWords()
  const { hs6, label, variants, products, lines } = group
  const about = [label, products.join(', ')].filter(Boolean).join(' · ')
  return (
    <BlockStack gap="200">
      <Text as="p">
        <Text as="span" fontWeight="semibold">{hs6}</Text> {about} ({t('digits.variants', { n: format.count(variants) })})
      </Text>
      {lines.length === 0 ? null : (
        <Scrollable focusable style={{ maxHeight: 260 }} shadow>
          <ChoiceList
            title={t('digits.lines', { country: tariff, hs: hs6 })}
            titleHidden
            selected={[value.replace(/[\s.]/g, '')]}
            onChange={([code = '']) => onChange(code)}
            choices={lines.map(({ code, text, duty }) => ({
              value: code,
              label: (
                <span>
                  <span className="lf-number">{code}</span> <span lang="en">{text}</span>
                </span>
              ),
              helpText: dutyWords(duty),
            }))}
          />
        </Scrollable>
      )}
      <TextField
        label={t('digits.code', { country: tariff, hs: hs6 })}
        value={value}
        onChange={onChange}
        inputMode="numeric"
        autoComplete="off"
        {...(error === undefined ? {} : { error })}
      />
    </BlockStack>
  )
}

function useDutyWords(): (duty: DutyRate | null) => string {
  const { t } = useTranslation('prices')
  const format = useFormat()
  return (duty) => {
    if (duty === null) return t('digits.rateUnknown')
    if (duty.kind === 'free') return t('digits.free')
    if (duty.kind === 'ad-valorem') return t('digits.rate', { rate: format.percent(duty.rate) })
    if (duty.kind === 'range') return t('digits.range', { min: format.percent(duty.min), max: format.percent(duty.max) })
    return t('digits.rate', { rate: duty.text })
  }
}
