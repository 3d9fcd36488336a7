import { BlockStack, Button, Checkbox, Icon, InlineStack, Text } from '@shopify/polaris'
import { AlertTriangleIcon, XCircleIcon } from '@shopify/polaris-icons'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { putBack, type PutBack } from '#shared/listings/guard/put-back.ts'
import type { Judgement } from './judge-translation.ts'

interface TextFindingsProps {
  readonly findings: readonly Judgement[]
  readonly source: string
  readonly value: string
  readonly accepted: readonly string[]
  readonly onValue: (value: string) => void
  readonly onAccepted: (accepted: readonly string[]) => void
}

/** What the guard and the glossary say of a translation, each with what mends it or a yes to it. */
export function TextFindings({ findings, source, value, accepted, onValue, onAccepted }: TextFindingsProps) {
  const { t } = useTranslation('listings')
  const coded = useCoded()
  return (
    <BlockStack gap="200">
      {findings.map((finding) => {
        const mended = mendedBy(finding, source, value)
        const blocking = finding.severity === 'blocking'
        return (
          <BlockStack gap="100" key={finding.name}>
            <InlineStack gap="200" wrap={false} blockAlign="start">
              <span className="lf-icon" aria-hidden="true">
                <Icon source={blocking ? XCircleIcon : AlertTriangleIcon} tone={blocking ? 'critical' : 'caution'} />
              </span>
              <Text as="p" tone={blocking ? 'critical' : 'caution'}>{coded(finding)}</Text>
            </InlineStack>
            <InlineStack gap="300">
              {mended === null ? null : (
                <Button size="slim" onClick={() => onValue(mended.target)}>{t('editor.replace', { text: mended.words })}</Button>
              )}
              {blocking ? null : (
                <Checkbox
                  label={t('editor.accept')}
                  checked={accepted.includes(finding.name)}
                  onChange={(yes) => onAccepted(yes ? [...accepted, finding.name] : accepted.filter((name) => name !== finding.name))}
                />
              )}
            </InlineStack>
          </BlockStack>
        )
      })}
    </BlockStack>
  )
}

const mendable = new Set(['number', 'unit', 'percentage', 'voltage', 'size', 'model', 'brand', 'certification', 'placeholder', 'html'])

/** Words that became others can be put back where they stand; what was lost or added a person must place. */
function mendedBy({ kind, params }: Judgement, source: string, value: string): PutBack | null {
  const [was, is] = [params['source'], params['target']]
  return mendable.has(kind) && was !== undefined && is !== undefined ? putBack(source, value, was, is) : null
}
