import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, ChoiceList, InlineStack, Link, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { firstLegWays, type FirstLegTerms } from '#shared/profit/first-leg.ts'
import type { Result } from '#shared/result/result.ts'
import { readFirstLegDraft, type FirstLegDraft } from './terms-draft.ts'
import { TermsHistory } from './terms-history.tsx'
import type { TermsView } from './terms.ts'

/** How goods travel before they are sold, and what that costs. Until somebody says, the first leg is not known. */
export function FirstLegCard({ view }: { view: TermsView }) {
  const { t } = useTranslation('profit')
  const coded = useCoded()
  const saving = useFetcher<Result<null>>({ key: 'save-first-leg' })
  const [draft, setDraft] = useState<FirstLegDraft>({ way: '', validFrom: view.firstLeg.length > 0 ? view.today : view.firstDay, perKilo: '' })
  const [shown, setShown] = useState(false)
  const read = readFirstLegDraft(draft, view.currency)
  const problem = (field: keyof FirstLegDraft) => {
    const found = shown && !read.ok ? read.problems[field] : undefined
    return found === undefined ? {} : { error: t(`terms.problem.${found}`) }
  }
  const save = () => {
    setShown(!read.ok)
    if (read.ok) void saving.submit({ change: JSON.stringify({ kind: 'first-leg', draft }) }, { method: 'post' })
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('part.firstLeg')}</Text>
          <Text as="p" tone="subdued">{t('terms.firstLegBody')}</Text>
        </BlockStack>
        {view.firstLeg.length === 0 ? <Banner tone="warning">{t('terms.noFirstLeg')}</Banner> : null}
        <ChoiceList
          title={t('terms.way')} selected={[draft.way]} onChange={([way = '']) => setDraft({ ...draft, way })}
          choices={firstLegWays.map((value) => ({ value, label: t(`terms.ways.${value}`), helpText: t(`terms.waysBody.${value}`) }))} {...problem('way')}
        />
        <div className="lf-form">
          <TextField
            label={t('terms.field.validFrom')} type="date" autoComplete="off" value={draft.validFrom}
            onChange={(validFrom) => setDraft({ ...draft, validFrom })} {...problem('validFrom')}
          />
          {draft.way === 'warehouse' ? (
            <TextField
              label={t('terms.field.perKilo')} helpText={t('terms.perKiloHelp')} inputMode="decimal" autoComplete="off" suffix={view.currency} value={draft.perKilo}
              onChange={(perKilo) => setDraft({ ...draft, perKilo })} {...problem('perKilo')}
            />
          ) : null}
        </div>
        {saving.state === 'idle' && saving.data?.ok === false ? <Banner tone="critical">{coded(saving.data)}</Banner> : null}
        <InlineStack gap="300" blockAlign="center">
          <Button variant="primary" onClick={save} loading={saving.state !== 'idle'}>{t('terms.saveFirstLeg')}</Button>
          <Link url="/app/costs">{t('terms.toCosts')}</Link>
        </InlineStack>
        {view.firstLeg.length === 0 ? null : <FirstLegTable view={view} />}
      </BlockStack>
    </Card>
  )
}

function FirstLegTable({ view }: { view: TermsView }) {
  const { t } = useTranslation('profit')
  const format = useFormat()
  const price = ({ way, perKilo }: FirstLegTerms) =>
    perKilo !== null ? format.money(perKilo, view.currency) : way === 'direct' ? '–' : t('terms.byPiece')
  return (
    <ScrollBox label={t('part.firstLeg')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('terms.way')}</th>
            <th scope="col">{t('terms.stands')}</th>
            <th scope="col" className="lf-end">{t('terms.field.perKilo')}</th>
            <th scope="col">{t('terms.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {view.firstLeg.map((one, index) => (
            <tr key={one.validFrom}>
              <th scope="row"><div className="lf-wrap">{t(`terms.ways.${one.way}`)}</div></th>
              <TermsHistory
                validFrom={one.validFrom} next={view.firstLeg[index - 1]?.validFrom ?? null} today={view.today} name={t('part.firstLeg')}
                drop={{ kind: 'drop-first-leg', validFrom: one.validFrom }}
              >
                <td className="lf-end lf-number">{price(one)}</td>
              </TermsHistory>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
