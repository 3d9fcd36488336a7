import { Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { partColours } from './part-colours.ts'
import type { CostPart } from './part-colours.ts'

export interface SplitPart {
  readonly part: CostPart
  /** Minor units; null is not known. */
  readonly amount: number | null
}

/** Amounts side by side as lengths of one bar, with the same said in words for those who do not see it. */
export function SplitBar({ parts, currency, summary }: { parts: readonly SplitPart[]; currency: string; summary: string }) {
  const { t } = useTranslation('parts')
  const format = useFormat()
  const known = parts.filter((part): part is SplitPart & { amount: number } => part.amount !== null && part.amount > 0)
  const title = parts
    .map(({ part, amount }) =>
      amount === null
        ? t('barUnknown', { part: t(part) })
        : t('barLabel', { part: t(part), amount: format.money(amount, currency) }),
    )
    .join(' · ')
  return (
    <>
      <div className="lf-split" aria-hidden="true" title={title}>
        {known.map(({ part, amount }) => (
          <span key={part} style={{ flexGrow: amount, backgroundColor: partColours[part] }} />
        ))}
      </div>
      <Text as="span" visuallyHidden>
        {`${summary}: ${title}`}
      </Text>
    </>
  )
}
