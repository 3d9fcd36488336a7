import { Badge, BlockStack, Button, Card, Collapsible, InlineStack, List, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { FactsTable } from '#app/features/prices/facts-table.tsx'
import type { PolicyFinding } from '#shared/returns/policy/policy-finding.ts'
import { FindingText } from './finding-text.tsx'
import type { FloorView } from './returns.ts'

/** What the law of the market asks, with where it stands and how far we are sure. */
export function LawCard({ floor, findings }: { floor: FloorView; findings: readonly PolicyFinding[] }) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const languageName = useLanguageName()
  const [open, setOpen] = useState(false)
  const notes = findings.filter(({ field, severity }) => severity === 'notes' && field === 'window.days')
  const { withdrawal, conformity, languages } = floor
  const unread = floor.facts.some(({ confidence }) => confidence !== 'official')
  const term = conformity?.term ?? null
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">{t('law.heading')}</Text>
          {unread ? <Badge tone="warning">{t('law.unread')}</Badge> : null}
        </InlineStack>
        <List>
          <List.Item>
            {withdrawal === null
              ? t('law.withdrawalUnknown')
              : withdrawal.right === 'none' ? t('law.withdrawalNone')
              : t(withdrawal.right === 'always' ? 'law.withdrawal' : 'law.withdrawalUnlessStated', {
                  days: t(withdrawal.days.kind === 'calendar' ? 'law.calendarDays' : 'law.businessDays', { n: format.count(withdrawal.days.count) }),
                })}
          </List.Item>
          <List.Item>
            {term === null
              ? t('law.defectsUnknown')
              : term.kind === 'reasonable' ? t('law.defectsReasonable')
              : t(term.kind === 'fixed' ? 'law.defects' : 'law.defectsLimitation', { n: format.count(term.months) })}
          </List.Item>
          {languages.map((duty) => (
            <List.Item key={duty.languages.join()}>
              {t(`law.language.${duty.strength}`, { languages: format.list(duty.languages.map(languageName)), region: duty.region ?? '' })}
            </List.Item>
          ))}
          {notes.map((note) => (
            <List.Item key={`${note.code}${note.law?.factId ?? ''}`}>
              {note.params['region'] === undefined ? null : `${note.params['region']}: `}
              <FindingText finding={note} />
            </List.Item>
          ))}
          <List.Item>{t('law.native')}</List.Item>
        </List>
        {floor.facts.length === 0 ? null : (
          <>
            <InlineStack>
              <Button onClick={() => setOpen(!open)} ariaExpanded={open} ariaControls="return-facts" disclosure={open ? 'up' : 'down'}>
                {open ? t('law.hide') : t('law.show')}
              </Button>
            </InlineStack>
            <Collapsible id="return-facts" open={open} transition={false}>
              <FactsTable facts={floor.facts} />
            </Collapsible>
          </>
        )}
      </BlockStack>
    </Card>
  )
}
