import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Checkbox, List, SkeletonBodyText, Text } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useLatest } from '#app/components/use-latest.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { PublishPlan } from './returns.ts'

interface PublishReturnsModalProps {
  readonly country: string
  readonly onClose: () => void
}

/** Says what publishing would write and what stands there, asks before texts of others are replaced, and starts. */
export function PublishReturnsModal({ country, onClose }: PublishReturnsModalProps) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const coded = useCoded()
  const languageName = useLanguageName()
  const place = useCountryName()
  const planning = useFetcher<Result<PublishPlan>>({ key: `returns-plan-${country}` })
  const sending = useFetcher<Result<{ readonly id: string }>>({ key: `returns-publish-${country}` })
  const [replaceOwn, setReplaceOwn] = useState(false)
  const [replaceForeign, setReplaceForeign] = useState(false)
  const load = useLatest(planning.load)
  useEffect(() => load(`/app/returns/${country}/publish?replaceOwn=${String(replaceOwn)}`), [country, replaceOwn, load])
  const [sent, setSent] = useState(false)
  const started = sent && sending.state === 'idle' && sending.data?.ok === true
  useEffect(() => {
    if (started) onClose()
  }, [started, onClose])
  const answer = planning.data
  const plan = answer?.ok ? answer.value : null
  const nothing = plan !== null && plan.writes.length === 0 && plan.own !== 'replaced' && plan.own !== 'empty'
  const blocked = plan === null || nothing || (plan.foreign.length > 0 && !replaceForeign)
  const refused = sent && sending.state === 'idle' && sending.data?.ok === false ? sending.data : null
  const publish = () => {
    setSent(true)
    void sending.submit({ replaceOwn: String(replaceOwn), replaceForeign: String(replaceForeign) }, { method: 'post', action: `/app/returns/${country}/publish` })
  }
  return (
    <AppModal
      id="publish-returns" title={t('publish.title', { country: place(country) })} primary={t('publish.do')}
      onPrimary={publish} onClose={onClose} busy={sending.state !== 'idle'} disabled={blocked}
    >
      <BlockStack gap="400">
        {refused === null ? null : <Banner tone="critical">{coded(refused)}</Banner>}
        {answer?.ok === false ? <Banner tone="critical">{coded(answer)}</Banner> : null}
        {answer === undefined ? <SkeletonBodyText lines={4} /> : null}
        {plan === null ? null : (
          <>
            {nothing ? <Banner tone="success">{t('publish.nothing')}</Banner> : <Text as="p">{t('publish.body')}</Text>}
            <List>
              {plan.writes.length === 0 ? null : <List.Item>{t('publish.writes', { languages: format.list(plan.writes.map(languageName)) })}</List.Item>}
              {plan.unchanged.length === 0 ? null : <List.Item>{t('publish.unchanged', { languages: format.list(plan.unchanged.map(languageName)) })}</List.Item>}
              {plan.notComposed.length === 0 ? null : <List.Item>{t('publish.notComposed', { languages: format.list(plan.notComposed.map(languageName)) })}</List.Item>}
              {plan.missing === null ? null : <List.Item>{t('publish.missing', { language: t(`language.${plan.missing}`) })}</List.Item>}
              {plan.own === 'empty' ? <List.Item>{t('publish.ownEmpty')}</List.Item> : null}
              <List.Item>{t('publish.undo')}</List.Item>
            </List>
            {plan.own === 'kept' || plan.own === 'replaced' ? (
              <Checkbox label={t('publish.replaceOwn')} helpText={t('publish.ownText', { text: plan.ownText })} checked={replaceOwn} onChange={setReplaceOwn} />
            ) : null}
            {plan.foreign.length === 0 ? null : (
              <Banner tone="warning" title={t('publish.foreign')}>
                <BlockStack gap="200">
                  <List>
                    {plan.foreign.map(({ locale, text }) => <List.Item key={locale ?? ''}>{`${locale === null ? t('publish.own') : languageName(locale)}: ${text}`}</List.Item>)}
                  </List>
                  <Checkbox label={t('publish.replaceForeign')} checked={replaceForeign} onChange={setReplaceForeign} />
                </BlockStack>
              </Banner>
            )}
          </>
        )}
      </BlockStack>
    </AppModal>
  )
}
