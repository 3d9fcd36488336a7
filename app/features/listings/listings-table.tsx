import { BlockStack, EmptyState, IndexTable, InlineStack, Link, Text, useBreakpoints, useIndexResourceState } from '@shopify/polaris'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '#app/components/use-language-name.ts'
import { useLatest } from '#app/components/use-latest.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { BulkAction } from './bulk-modal.tsx'
import type { ChosenOwners } from './chosen-owners.server.ts'
import type { ListingCellView, ListingRowView, ListingsQuery, ListingsView } from './listings.ts'
import { editorUrl } from './owner-in-url.ts'
import { StateBadge } from './state-badge.tsx'

interface ListingsTableProps {
  readonly view: ListingsView
  readonly query: ListingsQuery
  readonly loading: boolean
  readonly onPage: (page: number) => void
  readonly onBulk: (action: BulkAction, chosen: ChosenOwners, count: number) => void
  /** Changes when a bulk action is done: what was selected is let go. */
  readonly selectionKey: number
}

/** Listings by languages. Each cell leads to the editor of that listing in that language. */
export function ListingsTable({ view, query, loading, onPage, onBulk, selectionKey }: ListingsTableProps) {
  const { t } = useTranslation('listings')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const language = useLanguageName()
  const { smDown } = useBreakpoints()
  const rows = view.rows.map((row) => ({ ...row, id: row.ownerId }))
  const { selectedResources, allResourcesSelected, handleSelectionChange, clearSelection } = useIndexResourceState(rows)
  const clear = useLatest(clearSelection)
  useEffect(() => clear(), [selectionKey, clear])
  const more = view.total > view.rows.length
  const everything = allResourcesSelected && more
  const bulk = (action: BulkAction) => () =>
    onBulk(action, everything ? { all: query } : { ownerIds: selectedResources }, everything ? view.total : selectedResources.length)
  const pages = Math.max(1, Math.ceil(view.total / view.pageSize))
  const from = view.total === 0 ? 0 : (view.page - 1) * view.pageSize + 1
  return (
    <IndexTable
      condensed={smDown}
      resourceName={{ singular: t('column.listing'), plural: t('title') }}
      itemCount={rows.length}
      loading={loading}
      selectedItemsCount={allResourcesSelected ? 'All' : selectedResources.length}
      hasMoreItems={more}
      onSelectionChange={handleSelectionChange}
      promotedBulkActions={[
        { content: t('bulk.draft'), onAction: bulk('draft') },
        { content: t('bulk.review'), onAction: bulk('review') },
        { content: t('bulk.publish'), onAction: bulk('publish') },
      ]}
      paginatedSelectAllActionText={t('bulk.selectAll', { total: format.count(view.total) })}
      emptyState={
        <EmptyState heading={t('empty.filteredTitle')} image="">
          <p>{t('empty.filteredBody')}</p>
        </EmptyState>
      }
      headings={[{ title: t('column.listing') }, ...view.languages.map(({ locale }) => ({ id: locale, title: language(locale) }))] as [{ title: string }]}
      pagination={{
        hasPrevious: view.page > 1,
        hasNext: view.page < pages,
        onPrevious: () => onPage(view.page - 1),
        onNext: () => onPage(view.page + 1),
        previousTooltip: shell('action.previousPage'),
        nextTooltip: shell('action.nextPage'),
        accessibilityLabels: { previous: shell('action.previousPage'), next: shell('action.nextPage') },
        label: shell('page.range', { from: format.count(from), to: format.count(from + Math.max(0, rows.length - 1)), total: format.count(view.total) }),
      }}
    >
      {rows.map((row, position) => (
        <IndexTable.Row
          key={row.id} id={row.id} position={position} accessibilityLabel={row.title}
          selected={allResourcesSelected || selectedResources.includes(row.id)}
        >
          {smDown ? (
            <div className="lf-narrow">
              <BlockStack gap="200">
                <Title row={row} locale={view.languages[0]?.locale ?? ''} />
                {view.languages.map(({ locale }) => (
                  <InlineStack key={locale} gap="200" align="space-between" blockAlign="start">
                    <Text as="span" tone="subdued">{language(locale)}</Text>
                    <Cell row={row} locale={locale} />
                  </InlineStack>
                ))}
              </BlockStack>
            </div>
          ) : (
            <>
              <IndexTable.Cell>
                <Title row={row} locale={view.languages[0]?.locale ?? ''} />
              </IndexTable.Cell>
              {view.languages.map(({ locale }) => (
                <IndexTable.Cell key={locale}>
                  <Cell row={row} locale={locale} />
                </IndexTable.Cell>
              ))}
            </>
          )}
        </IndexTable.Row>
      ))}
    </IndexTable>
  )
}

function Title({ row, locale }: { row: ListingRowView; locale: string }) {
  return (
    <InlineStack gap="300" wrap={false} blockAlign="center">
      {row.imageUrl ? <img className="lf-picture" src={row.imageUrl} alt="" width={40} height={40} loading="lazy" /> : null}
      <div className="lf-wrap">
        <Link url={editorUrl(row.ownerId, locale)} dataPrimaryLink removeUnderline monochrome>
          <Text as="span" fontWeight="semibold">{row.title}</Text>
        </Link>
      </div>
    </InlineStack>
  )
}

const nothing: ListingCellView = { state: 'published', published: 0, total: 0, blocking: 0 }

function Cell({ row, locale }: { row: ListingRowView; locale: string }) {
  const { t } = useTranslation('listings')
  const format = useFormat()
  const language = useLanguageName()
  const cell = row.cells[locale] ?? nothing
  const counts = { done: format.count(cell.published), total: format.count(cell.total) }
  const named = { title: row.title, language: language(locale), state: t(`state.${cell.state}`) }
  return (
    <Link url={editorUrl(row.ownerId, locale)} removeUnderline monochrome accessibilityLabel={t('cell.open', { ...named, ...counts })}>
      <BlockStack gap="050" inlineAlign="start">
        <StateBadge state={cell.state} />
        <Text as="span" tone="subdued" variant="bodySm">{t('cell.count', counts)}</Text>
        {cell.blocking > 0 ? <Text as="span" tone="critical" variant="bodySm">{t('cell.blocked', { n: format.count(cell.blocking) })}</Text> : null}
      </BlockStack>
    </Link>
  )
}
