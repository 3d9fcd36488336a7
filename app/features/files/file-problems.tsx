import { BlockStack, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { FileProblem } from './file-problem.ts'

const mostShown = 100

/** The lines of a file that stop its import, as its owner sees them in a spreadsheet. */
export function FileProblems({ problems, count }: { problems: readonly FileProblem[]; count: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const coded = useCoded()
  if (problems.length === 0) return null
  const shown = problems.slice(0, mostShown)
  return (
    <BlockStack gap="200">
      <ScrollBox label={t('file.problems')}>
        <table className="lf-table">
          <thead>
            <tr>
              <th scope="col" className="lf-end">{t('file.line')}</th>
              <th scope="col">{t('file.column')}</th>
              <th scope="col">{t('file.problem')}</th>
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
      {count > shown.length ? <Text as="p" tone="subdued">{t('file.more', { n: format.count(count - shown.length) })}</Text> : null}
    </BlockStack>
  )
}
