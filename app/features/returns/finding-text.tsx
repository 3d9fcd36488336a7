import { useTranslation } from 'react-i18next'
import { OutsideLink } from '#app/components/outside-link.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import type { LawCited, PolicyFinding } from '#shared/returns/policy/policy-finding.ts'

/** A finding as a sentence, with the law it stands on. */
export function FindingText({ finding }: { finding: PolicyFinding }) {
  const coded = useCoded()
  return (
    <>
      {coded(finding)}
      {finding.law === null ? null : (
        <>
          {' '}
          <LawName law={finding.law} />
        </>
      )}
    </>
  )
}

function LawName({ law: { title, place, url, confidence, stale } }: { law: LawCited }) {
  const { t } = useTranslation('returns')
  const { t: working } = useTranslation('working')
  const name = place === null ? title : t('law.at', { title, place })
  const marks = [...(confidence === 'official' ? [] : [t(`law.${confidence}`)]), ...(stale ? [working('stale')] : [])]
  return (
    <>
      ({url === null ? name : <OutsideLink url={url} title={name} />}
      {marks.map((mark) => `; ${mark}`).join('')})
    </>
  )
}
