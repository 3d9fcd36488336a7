import { Badge, BlockStack, Button, InlineStack, Link, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { SplitBar } from '#app/components/split-bar.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import { landedParts } from './landed-parts.ts'
import { marginTone } from './margin-tone.ts'
import { missingOf } from './row-missing.ts'
import type { MissingKind } from './row-missing.ts'
import type { PriceRow } from './prices.ts'
import { useTariffName } from './use-tariff-name.ts'

export function ProductCell({ row, url }: { row: PriceRow; url: string }) {
  const { t } = useTranslation('prices')
  return (
    <InlineStack gap="300" wrap={false} blockAlign="start">
      {row.imageUrl ? (
        <img className="lf-picture" src={row.imageUrl} alt="" width={40} height={40} loading="lazy" />
      ) : (
        <span className="lf-picture" aria-hidden="true" />
      )}
      <div className="lf-wrap">
        <BlockStack gap="050">
          <Link url={url} dataPrimaryLink removeUnderline monochrome>
            <Text as="span" fontWeight="semibold">
              {row.title}
            </Text>
          </Link>
          {row.variantTitle ? <Text as="span">{row.variantTitle}</Text> : null}
          <Text as="span" tone="subdued" variant="bodySm">
            {row.sku ? t('sku', { sku: row.sku }) : t('noSku')}
          </Text>
        </BlockStack>
      </div>
    </InlineStack>
  )
}

interface MissingProps {
  readonly kind: Exclude<MissingKind, 'other' | 'digits'>
  readonly row: PriceRow
  readonly onFill: (kind: MissingKind) => void
}

function Missing({ kind, row, onFill }: MissingProps) {
  const { t } = useTranslation('prices')
  const what = t(`missing.${kind}`)
  return (
    <InlineStack gap="100" blockAlign="center" wrap={false}>
      <Badge tone="attention">{t('missing.mark')}</Badge>
      {/* The row itself is a link: a press on the button must not open it. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span onClick={(event) => event.stopPropagation()}>
        <Button
          variant="plain"
          onClick={() => onFill(kind)}
          accessibilityLabel={t('missing.fillNamed', { what, product: row.sku ?? row.title })}
        >
          {what}
        </Button>
      </span>
    </InlineStack>
  )
}

interface MissingDigitsProps {
  readonly row: PriceRow
  readonly country: string
  readonly onFill: (kind: MissingKind) => void
}

function MissingDigits({ row, country, onFill }: MissingDigitsProps) {
  const { t } = useTranslation('prices')
  const tariff = useTariffName()(country)
  return (
    <BlockStack gap="050" inlineAlign="start">
      <Badge tone="attention">{t('missing.digits', { country: tariff })}</Badge>
      {/* The row itself is a link: a press on the button must not open it. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span onClick={(event) => event.stopPropagation()}>
        <Button
          variant="plain"
          onClick={() => onFill('digits')}
          accessibilityLabel={t('missing.chooseNamed', { country: tariff, product: row.sku ?? row.title })}
        >
          {t('missing.choose')}
        </Button>
      </span>
    </BlockStack>
  )
}

interface FillableCellProps {
  readonly row: PriceRow
  readonly onFill: (kind: MissingKind) => void
}

export function CostCell({ row, onFill }: FillableCellProps) {
  const format = useFormat()
  if (row.unitCost === null) return <Missing kind="cost" row={row} onFill={onFill} />
  return <span className="lf-number">{format.money(row.unitCost.minor, row.unitCost.currency)}</span>
}

export function CustomsCell({ row, country: market, onFill }: FillableCellProps & { readonly country: string }) {
  const format = useFormat()
  const country = useCountryName()
  return (
    <BlockStack gap="050" inlineAlign="start">
      {row.hs === null ? <Missing kind="hs" row={row} onFill={onFill} /> : <span className="lf-number">{row.hs}</span>}
      {row.needsDigits ? <MissingDigits row={row} country={market} onFill={onFill} /> : null}
      {row.origin === null ? <Missing kind="origin" row={row} onFill={onFill} /> : <Text as="span">{country(row.origin)}</Text>}
      {row.weightGrams === null ? (
        <Missing kind="weight" row={row} onFill={onFill} />
      ) : (
        <span className="lf-number">{format.weight(row.weightGrams)}</span>
      )}
    </BlockStack>
  )
}

export function LandedCell({ row, currency }: { row: PriceRow; currency: string }) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  const breakdown = row.proposed ?? row.current
  if (row.landed === null || breakdown === null) {
    return missingOf(row).includes('other') ? (
      <Badge tone="attention">{t('missing.label', { what: t('missing.other') })}</Badge>
    ) : (
      <Text as="span" tone="subdued">{t('noProposed')}</Text>
    )
  }
  const total = format.money(row.landed, currency)
  return (
    <BlockStack gap="100">
      <span className="lf-number" aria-hidden="true">{total}</span>
      <SplitBar
        currency={currency}
        summary={`${t('column.landed')} ${total}`}
        parts={landedParts.map((part) => ({ part, amount: breakdown[part] }))}
      />
      {row.stale ? (
        <Text as="span" tone="caution" variant="bodySm">{t('stale')}</Text>
      ) : null}
    </BlockStack>
  )
}

export function CurrentCell({ row, currency }: { row: PriceRow; currency: string }) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  if (row.current === null) return <Text as="span" tone="subdued">{t('noCurrent')}</Text>
  return <span className="lf-number">{format.money(row.current.price, currency)}</span>
}

export function ProposedCell({ row, currency }: { row: PriceRow; currency: string }) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  if (row.proposed === null) return <Text as="span" tone="subdued">{t('noProposed')}</Text>
  const change = row.current === null ? null : row.proposed.price - row.current.price
  return (
    <BlockStack gap="050">
      <span className="lf-number">
        <Text as="span" fontWeight={row.changed ? 'semibold' : 'regular'}>
          {format.money(row.proposed.price, currency)}
        </Text>
      </span>
      <Text as="span" tone="subdued" variant="bodySm">
        <span className="lf-number">
          {change === null ? '' : change === 0 ? t('unchanged') : format.moneyChange(change, currency)}
        </span>
      </Text>
    </BlockStack>
  )
}

const badgeTone = { good: 'success', low: 'info', floor: 'warning', loss: 'critical' } as const

export function MarginCell({ row, currency, policy }: { row: PriceRow; currency: string; policy: MarketPolicy }) {
  const { t } = useTranslation('prices')
  const format = useFormat()
  const breakdown = row.proposed ?? row.current
  if (breakdown === null || breakdown.margin === null || breakdown.marginShare === null) {
    return <Text as="span" tone="subdued">{t('noProposed')}</Text>
  }
  const tone = marginTone(breakdown.marginShare, policy)
  return (
    <BlockStack gap="050" inlineAlign="start">
      <span className="lf-number">
        {format.money(breakdown.margin, currency)} · {format.share(breakdown.marginShare)}
      </span>
      <Badge tone={badgeTone[tone]}>{t(`tone.${tone}`)}</Badge>
    </BlockStack>
  )
}
