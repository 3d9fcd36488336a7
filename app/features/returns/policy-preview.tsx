import { Banner, BlockStack, Box, Card, List, Select, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { clauseLanguages } from '#shared/returns/text/clause-language.ts'
import type { PolicyText } from '#shared/returns/text/compose-policy.ts'
import { ClauseReviewLine } from './clause-review-line.tsx'
import { pick } from './return-choices.ts'
import type { ClauseReviews } from './returns.ts'
import type { ReturnEditing } from './use-return-editing.ts'

/** The policy as its buyers read it, in any of the languages. */
export function PolicyPreview({ editing, reviews }: { editing: ReturnEditing; reviews: ClauseReviews }) {
  const { t } = useTranslation('returns')
  const { preview, language, working, read } = editing
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">{t('preview.heading')}</Text>
        <Select
          label={t('preview.language')} value={language}
          options={clauseLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(value) => editing.showIn(pick(clauseLanguages, value, language))}
        />
        <ClauseReviewLine language={language} reviews={reviews} shown={preview.text.language === language} />
        {read.ok ? null : <Banner tone="info">{t('preview.waits')}</Banner>}
        <div className={working ? 'lf-dim' : undefined} aria-busy={working}>
          <PolicyDocument text={preview.text} />
        </div>
        <Text as="span" visuallyHidden>
          <span role="status">{working ? t('preview.working') : ''}</span>
        </Text>
      </BlockStack>
    </Card>
  )
}

function PolicyDocument({ text }: { text: PolicyText }) {
  const { t } = useTranslation('returns')
  return (
    <Box background="bg-surface-secondary" padding="400" borderRadius="200">
      <article lang={text.language} className="lf-document" aria-label={t('preview.heading')}>
        <BlockStack gap="300">
          <Text as="h3" variant="headingMd">{text.title}</Text>
          <Text as="p">{text.lead}</Text>
          {text.sections.map(({ heading, paragraphs, items, address }) => (
            <BlockStack gap="150" key={heading}>
              <Text as="h4" variant="headingSm">{heading}</Text>
              {paragraphs.map((paragraph) => <Text as="p" key={paragraph}>{paragraph}</Text>)}
              {items.length === 0 ? null : <List>{items.map((item) => <List.Item key={item}>{item}</List.Item>)}</List>}
              {address.length === 0 ? null : (
                <address>
                  {address.map((line, index) => <span key={index}>{line}<br /></span>)}
                </address>
              )}
            </BlockStack>
          ))}
          <Text as="p" tone="subdued">{text.updated}</Text>
        </BlockStack>
      </article>
    </Box>
  )
}
