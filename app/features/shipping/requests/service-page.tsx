import { BlockStack, Card, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useHydrated } from '#app/components/use-hydrated.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import type { LevelRow } from './requests.ts'

const lines = [['p50', '#0072b2'], ['p95', '#b35900'], ['p99', '#a3195b']] as const

export function ServicePage({ all, hours }: { all: LevelRow | null; hours: readonly LevelRow[] }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const hydrated = useHydrated()
  const ms = (micros: number | null) => (micros === null ? '–' : t('requests.ms', { n: format.count(Math.ceil(micros / 1000)) }))
  const share = (part: number, whole: number) => (whole === 0 ? '–' : format.percent(Math.floor((part * 1_000_000) / whole)))
  return (
    <ShippingFrame title={t('tab.service')} subtitle={t('service.body')}>
      {all === null || all.calls === 0 ? <Card><Text as="p" tone="subdued">{t('service.empty')}</Text></Card> : (
        <>
          <Card>
            <BlockStack gap="300">
              <Text as="h2" variant="headingMd">{t('service.month')}</Text>
              <div className="lf-figures">
                <Figure label={t('service.calls')} value={format.count(all.calls)} limit={t('service.callsLimit')} />
                <Figure label={t('service.success')} value={share(all.answered, all.calls)} limit={t('service.successLimit')} />
                <Figure label={t('service.fast')} value={share(all.within500, all.calls)} limit={t('service.fastLimit')} />
                <Figure label="p50 · p95 · p99" value={`${ms(all.p50)} · ${ms(all.p95)} · ${ms(all.p99)}`} limit={t('service.ownLimit')} />
                <Figure label={t('service.busiest')} value={format.count(all.busiestMinute)} limit={t('service.busiestLimit')} />
              </div>
            </BlockStack>
          </Card>
          <Card>
            <BlockStack gap="300">
              <Text as="h2" variant="headingMd">{t('service.byHour')}</Text>
              <div className="lf-chart" aria-hidden="true">
                {hydrated ? (
                  <ResponsiveContainer>
                    <LineChart accessibilityLayer={false} data={hours.map((hour) => ({ hour: hour.hour?.slice(11, 16) ?? '', p50: (hour.p50 ?? 0) / 1000, p95: (hour.p95 ?? 0) / 1000, p99: (hour.p99 ?? 0) / 1000 }))}>
                      <CartesianGrid vertical={false} stroke="#e3e3e3" />
                      <XAxis dataKey="hour" tick={{ fontSize: 12 }} />
                      <YAxis unit=" ms" width={64} tick={{ fontSize: 12 }} />
                      <Tooltip />
                      {lines.map(([key, stroke]) => <Line key={key} dataKey={key} stroke={stroke} strokeWidth={2} dot={hours.length < 3} isAnimationActive={false} />)}
                    </LineChart>
                  </ResponsiveContainer>
                ) : null}
              </div>
              <ScrollBox label={t('service.byHour')}>
                <table className="lf-table">
                  <thead>
                    <tr>
                      <th scope="col">{t('service.hour')}</th>
                      <th scope="col" className="lf-end">{t('service.calls')}</th>
                      <th scope="col" className="lf-end">{t('service.success')}</th>
                      {lines.map(([key]) => <th scope="col" className="lf-end" key={key}>{key}</th>)}
                    </tr>
                  </thead>
                  <tbody>
                    {hours.toReversed().map((hour) => (
                      <tr key={hour.hour}>
                        <th scope="row">{hour.hour === null ? '' : <LocalTime instant={hour.hour} />}</th>
                        <td className="lf-end lf-number">{format.count(hour.calls)}</td>
                        <td className="lf-end lf-number">{share(hour.answered, hour.calls)}</td>
                        {lines.map(([key]) => <td className="lf-end lf-number" key={key}>{ms(hour[key])}</td>)}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollBox>
            </BlockStack>
          </Card>
        </>
      )}
    </ShippingFrame>
  )
}

function Figure({ label, value, limit }: { label: string; value: string; limit: string }) {
  return (
    <BlockStack gap="050">
      <Text as="span" tone="subdued">{label}</Text>
      <Text as="span" variant="headingMd">{value}</Text>
      <Text as="span" tone="subdued" variant="bodySm">{limit}</Text>
    </BlockStack>
  )
}
