import { useNavigate } from '@remix-run/react'
import { Badge, Box, Card, InlineStack, Link, Select, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { PageTurner } from '#app/components/page-turner.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useCountryName } from '#app/components/use-country-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import { outcomes, type Outcome, type RequestsView } from './requests.ts'

const tones = { offered: 'success', nothing: 'attention', refused: 'warning', unavailable: 'critical' } as const

export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('rates')
  return <Badge tone={tones[outcome]}>{t(`requests.outcome.${outcome}`)}</Badge>
}

export function RequestsPage({ view }: { view: RequestsView }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const country = useCountryName()
  const say = useShippingSentence()
  const navigate = useNavigate()
  const show = (page: number, outcome: string | null) => navigate(`/app/shipping/requests?page=${page}${outcome === null || outcome === '' ? '' : `&outcome=${outcome}`}`)
  return (
    <ShippingFrame title={t('tab.requests')} subtitle={t('requests.body')}>
      <Card padding="0">
        <Box padding="400">
          <InlineStack>
            <Select label={t('requests.show')} labelInline value={view.outcome ?? ''} onChange={(value) => show(1, value)} options={[{ value: '', label: t('requests.all') }, ...outcomes.map((value) => ({ value, label: t(`requests.outcome.${value}`) }))]} />
          </InlineStack>
        </Box>
        {view.rows.length === 0 ? (
          <Box padding="800"><Text as="p" alignment="center" tone="subdued">{t('requests.empty')}</Text></Box>
        ) : (
          <ScrollBox label={t('tab.requests')}>
            <table className="lf-table">
              <thead>
                <tr>
                  <th scope="col">{t('requests.at')}</th>
                  <th scope="col">{t('requests.country')}</th>
                  <th scope="col">{t('requests.answer')}</th>
                  <th scope="col">{t('requests.why')}</th>
                  <th scope="col" className="lf-end">{t('requests.time')}</th>
                </tr>
              </thead>
              <tbody>
                {view.rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row"><Link url={`/app/shipping/requests/${row.id}`}><LocalTime instant={row.at} /></Link></th>
                    <td>{row.country === null ? '–' : country(row.country)}</td>
                    <td><OutcomeBadge outcome={row.outcome} /></td>
                    <td className="lf-wrap">{row.sameAs !== null ? t('requests.same') : row.code === null ? '' : say('why', { code: row.code, params: {} })}</td>
                    <td className="lf-end lf-number">{t('requests.ms', { n: format.count(Math.ceil(row.micros / 1000)) })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
        <PageTurner page={view.page} pages={view.pages} onPage={(page) => show(page, view.outcome)} />
      </Card>
    </ShippingFrame>
  )
}
