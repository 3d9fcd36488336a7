import { BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { OpportunityScore } from '#shared/research/score/opportunity-score.ts'
import type { ScoreWeights } from '#shared/research/score/score-parts.ts'
import { useReason } from './use-reason.ts'

/** The score with its parts, each with its weight and the reason for it. */
export function ScoreCard({ score, weights }: { score: OpportunityScore; weights: ScoreWeights }) {
  const { t } = useTranslation('research')
  const { t: say } = useTranslation('opportunity')
  const format = useFormat()
  const reason = useReason()
  const { low, high } = score
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('score.heading')}</Text>
        <Text as="p" variant="headingLg">
          {score.score === null ? t('score.open', { low, high }) : t('score.conclusion', { score: score.score, low, high })}
        </Text>
        <Text as="p" tone="subdued">{t('score.note', { share: format.share(score.knownShare) })}</Text>
        <ScrollBox label={t('score.heading')}>
          <table className="lf-table">
            <thead>
              <tr>
                <th scope="col">{t('score.part')}</th>
                <th scope="col">{t('score.points')}</th>
                <th scope="col" className="lf-end">{t('score.weight')}</th>
                <th scope="col">{t('score.why')}</th>
              </tr>
            </thead>
            <tbody>
              {score.parts.map(({ part, score: points, reasons }) => (
                <tr key={part}>
                  <th scope="row">{say(`part.${part}`)}</th>
                  <td>
                    <BlockStack gap="100">
                      <span className="lf-number">{points ?? t('unknown')}</span>
                      {points === null ? null : <span className="lf-bar" aria-hidden="true"><span style={{ width: `${points}%` }} /></span>}
                    </BlockStack>
                  </td>
                  <td className="lf-end lf-number">{format.share(Math.round((weights[part] / all) * 1_000_000))}</td>
                  <td>
                    <div className="lf-why">
                      {reasons.map((one) => <Text as="p" key={`${one.code}${JSON.stringify(one.params)}`}>{reason(one)}</Text>)}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </BlockStack>
    </Card>
  )
}
