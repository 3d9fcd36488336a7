import { useFetcher } from '@remix-run/react'
import { Badge, Banner, BlockStack, Button, Card, InlineStack, Link, List, Text } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { LocalTime } from '#app/components/local-time.tsx'
import { ScrollBox } from '#app/components/scroll-box.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { ShippingFrame } from '../shipping-frame.tsx'
import { FileCard } from './file-card.tsx'
import type { SheetRow, SheetsOverview } from './sheets.ts'

export function SheetsPage({ overview }: { overview: SheetsOverview }) {
  const { t } = useTranslation('rates')
  return (
    <ShippingFrame title={t('title')} subtitle={t('sheets.body')}>
      <FileCard action="/app/shipping/upload" heading={t('upload.heading')} body={t('upload.body')} label={t('upload.choose')} />
      {overview.uploads.length > 0 ? (
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">{t('sheets.waiting')}</Text>
            <List>
              {overview.uploads.map(({ id, fileName, createdAt }) => (
                <List.Item key={id}>
                  <Link url={`/app/shipping/uploads/${id}`}>{fileName}</Link> · <LocalTime instant={createdAt} />
                </List.Item>
              ))}
            </List>
          </BlockStack>
        </Card>
      ) : null}
      <SheetsCard overview={overview} />
    </ShippingFrame>
  )
}

function SheetsCard({ overview }: { overview: SheetsOverview }) {
  const { t } = useTranslation('rates')
  const adding = useFetcher({ key: 'demo-sheets' })
  const hasDemo = overview.sheets.some(({ madeBy, state }) => madeBy === 'demo' && state === 'accepted')
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">{t('sheets.heading')}</Text>
        {overview.sheets.length === 0 ? <Text as="p" tone="subdued">{t('sheets.empty')}</Text> : <SheetsTable rows={overview.sheets} />}
        {hasDemo ? (
          <Banner tone="info">{t('sheets.demoNote')}</Banner>
        ) : (
          <InlineStack gap="200" blockAlign="center">
            <Button loading={adding.state !== 'idle'} onClick={() => void adding.submit({}, { method: 'post', action: '/app/shipping/demo' })}>{t('sheets.addDemo')}</Button>
            <Text as="span" tone="subdued">{t('sheets.addDemoBody')}</Text>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  )
}

function SheetsTable({ rows }: { rows: readonly SheetRow[] }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const format = useFormat()
  return (
    <ScrollBox label={t('sheets.heading')}>
      <table className="lf-table">
        <thead>
          <tr>
            <th scope="col">{t('sheets.service')}</th>
            <th scope="col">{t('sheets.kind')}</th>
            <th scope="col">{t('sheets.cargo')}</th>
            <th scope="col" className="lf-end">{t('sheets.countries')}</th>
            <th scope="col">{t('sheets.valid')}</th>
            <th scope="col">{t('sheets.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <BlockStack gap="050">
                  <Link url={`/app/shipping/sheets/${row.id}`}>{`${row.carrier} · ${row.service}`}</Link>
                  <Text as="span" tone="subdued" variant="bodySm">{t('sheets.edition', { n: format.count(row.edition), currency: row.currency })}</Text>
                </BlockStack>
              </th>
              <td>{words(`modes.${row.mode}`)}</td>
              <td>{format.list(row.cargo.map((kind) => words(`cargo.${kind}`)))}</td>
              <td className="lf-end lf-number">{format.count(row.countries)}</td>
              <td><Validity from={row.validFrom} to={row.validTo} /></td>
              <td><SheetBadges row={row} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

export function SheetBadges({ row }: { row: SheetRow }) {
  const { t } = useTranslation('rates')
  return (
    <InlineStack gap="100">
      {row.madeBy === 'demo' ? <Badge tone="warning">{t('sheets.demo')}</Badge> : null}
      {row.state === 'retired' ? <Badge>{t('sheets.retired')}</Badge> : row.live ? <Badge tone="success">{t('sheets.live')}</Badge> : <Badge tone="info">{t('sheets.accepted')}</Badge>}
    </InlineStack>
  )
}

export function Validity({ from, to }: { from: string | null; to: string | null }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  if (from === null && to === null) return <>{t('sheets.always')}</>
  if (from === null) return <>{t('sheets.until', { day: format.day(to ?? '') })}</>
  return <>{to === null ? t('sheets.since', { day: format.day(from) }) : t('sheets.between', { from: format.day(from), to: format.day(to) })}</>
}
