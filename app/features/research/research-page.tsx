import { useFetcher, useNavigate, useNavigation } from '@remix-run/react'
import { Banner, BlockStack, Box, Button, Card, EmptyState, InlineStack, Page, Text } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '#app/components/app-modal.tsx'
import { DownloadButton } from '#app/components/download-button.tsx'
import { PageTurner } from '#app/components/page-turner.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import { ImportCard } from './import-card.tsx'
import { ResearchFilters } from './research-filters.tsx'
import { researchParamsOf } from './research-query.ts'
import { ResearchTable } from './research-table.tsx'
import type { ResearchListPage, ResearchListQuery } from './research.ts'

interface ResearchPageProps {
  readonly list: ResearchListPage
  readonly query: ResearchListQuery
}

const mostCompared = 5

export function ResearchPage({ list, query }: ResearchPageProps) {
  const { t } = useTranslation('research')
  const navigate = useNavigate()
  const loading = useNavigation().state === 'loading'
  const [picked, setPicked] = useState<readonly string[]>([])
  const [importing, setImporting] = useState(false)
  const search = researchParamsOf(query).toString()
  const empty = Object.values(list.counts).every((count) => count === 0)
  const show = (next: ResearchListQuery) => {
    const params = researchParamsOf(next).toString()
    navigate(`/app/research${params === '' ? '' : `?${params}`}`, { preventScrollReset: true })
  }
  return (
    <Page
      fullWidth
      title={t('title')}
      subtitle={t('body')}
      secondaryActions={[
        { content: t('action.import'), onAction: () => setImporting(!importing) },
        { content: t('action.settings'), url: '/app/research/settings' },
      ]}
    >
      <BlockStack gap="400">
        {importing ? <ImportCard /> : null}
        {empty ? (
          <Card>
            <EmptyState heading={t('empty')} image="" action={{ content: t('pair'), url: '/app/extension' }}>
              <p>{t('emptyBody')}</p>
            </EmptyState>
          </Card>
        ) : (
          <Card padding="0">
            <div className="lf-filters">
              <BlockStack gap="400">
                {list.market === null ? <Banner tone="info">{t('noMarket')}</Banner> : null}
                <ResearchFilters query={query} list={list} onChange={show} />
                <InlineStack gap="200" blockAlign="start">
                  <Button
                    disabled={picked.length < 2 || picked.length > mostCompared}
                    onClick={() => navigate(`/app/research/compare?${compareParams(picked, list.market)}`)}
                  >
                    {t('action.compare')}
                  </Button>
                  <RemoveButton picked={picked} onRemoved={() => setPicked([])} />
                  <DownloadButton address={`/app/research/file?${search}`} fileName="landfall-research.csv" label={t('action.csv')} />
                  <DownloadButton address={`/app/research/file?${search}&as=xlsx`} fileName="landfall-research.xlsx" label={t('action.xlsx')} />
                </InlineStack>
                <Text as="span" tone="subdued">
                  <span role="status">{picked.length === 0 ? '' : t('selected', { n: picked.length })}</span>
                </Text>
              </BlockStack>
            </div>
            {list.rows.length === 0 ? (
              <Box padding="800">
                <Text as="p" alignment="center" tone="subdued">{t('nothing')}</Text>
              </Box>
            ) : (
              <ResearchTable
                list={list}
                picked={picked}
                loading={loading}
                onPick={(key, on) => setPicked(on ? [...picked, key] : picked.filter((one) => one !== key))}
              />
            )}
            <PageTurner page={list.page} pages={list.pages} onPage={(page) => show({ ...query, page })} />
          </Card>
        )}
      </BlockStack>
    </Page>
  )
}

function compareParams(picked: readonly string[], market: string | null): string {
  const params = new URLSearchParams({ products: picked.join(' ') })
  if (market !== null) params.set('market', market)
  return params.toString()
}

function RemoveButton({ picked, onRemoved }: { picked: readonly string[]; onRemoved: () => void }) {
  const { t } = useTranslation('research')
  const coded = useCoded()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const removing = useFetcher<Result<null>>()
  const [answered, setAnswered] = useState(removing.data)
  if (removing.data !== answered) {
    setAnswered(removing.data)
    if (removing.data?.ok === true) {
      setOpen(false)
      onRemoved()
    }
  }
  const remove = () => {
    const form = new FormData()
    for (const key of picked) form.append('keys', key)
    void removing.submit(form, { method: 'post', action: '/app/research/remove' })
  }
  return (
    <>
      <Button disabled={picked.length === 0} onClick={() => setOpen(true)}>{t('action.remove')}</Button>
      {open ? (
        <AppModal
          id="remove-research" title={t('removeTitle')} primary={t('action.remove')} onPrimary={remove} onClose={() => setOpen(false)}
          busy={removing.state !== 'idle'} critical
        >
          {removing.data?.ok === false ? <Banner tone="critical">{coded(removing.data)}</Banner> : null}
          <Text as="p">{t('removeBody', { n: format.count(picked.length) })}</Text>
        </AppModal>
      ) : null}
    </>
  )
}
