import { Badge, Banner, BlockStack, List, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ReturnOutcome } from '#shared/returns/decision/return-decision.ts'
import type { DecisionView } from './returns.ts'

const basisTones = { law: 'warning', policy: 'info', offer: undefined } as const

/** What may be done with a return, cheapest first, with the working of each. */
export function DecisionTable({ view: { decision, currency } }: { view: DecisionView }) {
  const { t } = useTranslation('returns')
  const { t: rules } = useTranslation('returnRules')
  const format = useFormat()
  const money = (minor: number | null) => (minor === null ? t('unknown') : format.money(minor, currency))
  const { rights, outcomes, excluded, cheapestIsCertain, keepOrReturn, notes } = decision
  return (
    <BlockStack gap="400">
      <BlockStack gap="200">
        {rights.map(({ right, state, law }) => (
          <Text as="p" key={right}>
            <Text as="span" fontWeight="medium">{rules(`rights.${right}`)}</Text> {rules(`states.${state}`)}
            {law === null ? null : <Text as="span" tone="subdued">{` (${law.place === null ? law.title : t('law.at', { title: law.title, place: law.place })})`}</Text>}
          </Text>
        ))}
      </BlockStack>
      {notes.map((note) => <Banner key={note} tone="warning">{rules(`notes.${note}`)}</Banner>)}
      {cheapestIsCertain ? null : (
        <Banner tone="info">{t('decision.uncertain', { parts: format.list(decision.unknown.map((part) => rules(`parts.${part}`))) })}</Banner>
      )}
      <ScrollBox label={t('decision.heading')}>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col">{t('decision.outcome')}</th>
              <th scope="col" className="lf-end">{t('decision.buyerGets')}</th>
              <th scope="col">{t('decision.working')}</th>
              <th scope="col" className="lf-end">{t('decision.cost')}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome, index) => <OutcomeRow key={`${outcome.kind}${index}`} outcome={outcome} first={index === 0 && cheapestIsCertain} money={money} />)}
          </tbody>
        </table>
      </ScrollBox>
      {keepOrReturn === null ? null : (
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm">{t('keep.heading')}</Text>
          <Text as="p">{t('keep.working', { recovers: money(keepOrReturn.recovers), costs: money(keepOrReturn.costs), gain: money(keepOrReturn.gain) })}</Text>
          <Text as="p">{t(`keep.${keepOrReturn.verdict}`)}</Text>
        </BlockStack>
      )}
      {excluded.length === 0 ? null : (
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm">{t('decision.excluded')}</Text>
          <List>
            {excluded.map(({ kind, code }) => (
              <List.Item key={`${kind}${code}`}>{t('decision.excludedLine', { outcome: rules(`outcomes.${kind}`), why: rules(`excluded.${code}`) })}</List.Item>
            ))}
          </List>
        </BlockStack>
      )}
    </BlockStack>
  )
}

function OutcomeRow({ outcome, first, money }: { outcome: ReturnOutcome; first: boolean; money: (minor: number | null) => string }) {
  const { t } = useTranslation('returns')
  const { t: rules } = useTranslation('returnRules')
  const country = useCountryName()
  const { kind, basis, needsConsent, route, freightPaidBy, buyerGets, parts, cost, atLeast, atMost } = outcome
  const tone = basisTones[basis]
  return (
    <tr className={first ? 'lf-strong' : undefined}>
      <td>
        <div className="lf-wrap">
          <BlockStack gap="100" inlineAlign="start">
            <Text as="span">{rules(`outcomes.${kind}`)}</Text>
            <Badge {...(tone === undefined ? {} : { tone })}>{rules(`basis.${basis}`)}</Badge>
            {first ? <Badge tone="success">{t('decision.cheapest')}</Badge> : null}
            {needsConsent ? <Text as="span" tone="subdued" variant="bodySm">{t('decision.consent')}</Text> : null}
            {route === null ? null : (
              <Text as="span" tone="subdued" variant="bodySm">
                {t('decision.route', { to: t(`addressKind.${route.to}`), country: country(route.country), payer: t(`payer.${freightPaidBy ?? 'seller'}`) })}
              </Text>
            )}
          </BlockStack>
        </div>
      </td>
      <td className="lf-end lf-number">{money(buyerGets)}</td>
      <td>
        <BlockStack gap="050">
          {parts.filter(({ amount }) => amount !== 0).map(({ part, amount }) => (
            <Text as="span" variant="bodySm" key={part}>{t('decision.part', { part: rules(`parts.${part}`), amount: money(amount) })}</Text>
          ))}
        </BlockStack>
      </td>
      <td className="lf-end lf-number">
        {cost !== null ? money(cost) : atMost === null ? t('decision.atLeast', { least: money(atLeast) }) : t('decision.between', { least: money(atLeast), most: money(atMost) })}
      </td>
    </tr>
  )
}
