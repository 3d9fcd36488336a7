import { Badge, BlockStack, Button, InlineStack, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '#app/platform/i18n/use-format.ts'
import type { CodeChoice, ReviewRow } from './classification.ts'

interface ReviewItemProps {
  readonly row: ReviewRow
  readonly pick: string | null
  readonly active: boolean
  readonly onFocus: () => void
  readonly onPick: (code: string | null) => void
}

/** One product with its three suggestions and a field for a code of one's own. */
export function ReviewItem({ row, pick, active, onFocus, onPick }: ReviewItemProps) {
  const { t } = useTranslation('codes')
  const format = useFormat()
  const now = row.codes.length === 0 ? t('noCode') : t('codeNow', { codes: row.codes.map(withDots).join(', ') })
  const facts = [row.type, t('variants', { n: format.count(row.variants) }), now].filter((fact) => fact !== null && fact !== '')
  return (
    // The item takes the focus so that number keys pick for it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <li tabIndex={active ? 0 : -1} onFocus={onFocus} aria-label={row.title}>
      <InlineStack gap="300" wrap={false} blockAlign="start">
        {row.imageUrl === null ? <span className="lf-picture" aria-hidden="true" /> : <img className="lf-picture" src={row.imageUrl} alt="" loading="lazy" />}
        <div className="lf-review-body">
          <BlockStack gap="200">
            <InlineStack gap="200" blockAlign="center">
              <Text as="h2" variant="headingSm">{row.title}</Text>
              {row.needsDetail ? <Badge tone="attention">{t('needsDetail')}</Badge> : null}
              {pick === null ? null : <Badge tone="success">{t('pickedCode', { code: withDots(pick) })}</Badge>}
            </InlineStack>
            <Text as="p" tone="subdued" variant="bodySm">{facts.join(' · ')}</Text>
            {row.needsDetail ? <Text as="p">{t('needsDetailBody')}</Text> : null}
            <div className="lf-choices" role="group" aria-label={t('suggestions', { title: row.title })}>
              {row.choices.map((choice, index) => (
                <Choice key={choice.hs6} choice={choice} place={index + 1} picked={pick === choice.hs6} onPick={() => onPick(pick === choice.hs6 ? null : choice.hs6)} />
              ))}
            </div>
            <OwnCode title={row.title} onPick={onPick} />
          </BlockStack>
        </div>
      </InlineStack>
    </li>
  )
}

interface ChoiceProps {
  readonly choice: CodeChoice
  readonly place: number
  readonly picked: boolean
  readonly onPick: () => void
}

function Choice({ choice, place, picked, onPick }: ChoiceProps) {
  const { t } = useTranslation('codes')
  const language = useLanguage()
  const { reason, label, confidence } = choice
  return (
    <button type="button" className="lf-choice" aria-pressed={picked} onClick={onPick}>
      <span className="lf-choice-head">
        <kbd>{place}</kbd>
        <strong className="lf-number">{withDots(choice.hs6)}</strong>
        <span className="lf-number">{t('confidence', { n: Math.round(confidence * 100) })}</span>
      </span>
      <span>{label === null ? t('noLabel') : language === 'zh-CN' ? label.zh : label.en}</span>
      <span className="lf-choice-why">{t(`reason.${reason.by}`, { words: reason.words })}</span>
    </button>
  )
}

function OwnCode({ title, onPick }: { title: string; onPick: (code: string) => void }) {
  const { t } = useTranslation('codes')
  const [text, setText] = useState('')
  const digits = text.replace(/[.\s]/g, '')
  const right = /^\d{6,13}$/.test(digits)
  return (
    <InlineStack gap="200" blockAlign="end">
      <div className="lf-own-code">
        <TextField label={t('own', { title })} labelHidden placeholder={t('ownPlaceholder')} value={text} onChange={setText} autoComplete="off" inputMode="numeric" />
      </div>
      <Button size="medium" disabled={!right} onClick={() => onPick(digits)} accessibilityLabel={t('useOwnNamed', { title })}>{t('useOwn')}</Button>
    </InlineStack>
  )
}

/** 610910 as customs writes it: 6109.10. */
const withDots = (code: string): string => (code.length < 6 ? code : `${code.slice(0, 4)}.${code.slice(4, 6)}${code.length > 6 ? `.${code.slice(6)}` : ''}`)
