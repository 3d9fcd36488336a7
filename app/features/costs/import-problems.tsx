import { BlockStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { ImportProblem } from './costs.ts'

const shownProblems = 100

/** The lines of a file that stop its import, as its owner sees them in a spreadsheet. */
export function ImportProblems({ problems, count }: { problems: readonly ImportProblem[]; count: number }) {
  const { t } = useTranslation('costs')
  const format = useFormat()
  const coded = useCoded()
  if (problems.length === 0) return null
  const shown = problems.slice(0, shownProblems)
  return (
    <BlockStack gap="200">
      <ScrollBox label={t('upload.errors', { n: format.count(count) })}>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col" className="lf-end">{t('upload.line')}</th>
              <th scope="col">{t('upload.field')}</th>
              <th scope="col">{t('upload.why')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, index) => (
              <tr key={index}>
                <td className="lf-end lf-number">{format.count(problem.line)}</td>
                <td>{problem.column ?? ''}</td>
                <td>{coded(problem)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {count > shown.length ? <Text as="p" tone="subdued">{t('upload.more', { n: format.count(count - shown.length) })}</Text> : null}
    </BlockStack>
  )
}
