import { BlockStack, IndexTable, InlineStack, Text, useBreakpoints, useIndexResourceState } from '@shopify/polaris'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLatest } from '#app/components/use-latest.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { CostCell, CurrentCell, CustomsCell, LandedCell, MarginCell, ProductCell, ProposedCell } from './price-cells.tsx'
import type { PricePage, PriceQuery, PriceRow } from './prices.ts'
import type { MissingKind } from './row-missing.ts'
import { NothingToShow } from './nothing-to-show.tsx'
import { variantInUrl } from './variant-in-url.ts'

/** Which variants a fill is for: some by id, or all that match the list's filter. */
export type FillSelection = { readonly kind: 'some'; readonly ids: readonly string[] } | { readonly kind: 'all' }

interface PriceTableProps {
  readonly page: PricePage
  readonly query: PriceQuery
  readonly loading: boolean
  readonly onPage: (page: number) => void
  readonly onFill: (selection: FillSelection, first: MissingKind | null) => void
  /** Changes when a fill is done: what was selected is let go. */
  readonly selectionKey: string
}

export function PriceTable({ page, query, loading, onPage, onFill, selectionKey }: PriceTableProps) {
  const { t } = useTranslation('prices')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const { smDown } = useBreakpoints()
  const rows = page.rows.map((row) => ({ ...row, id: row.variantId }))
  const { selectedResources, allResourcesSelected, handleSelectionChange, clearSelection } = useIndexResourceState(rows)
  const letGo = useLatest(clearSelection)
  useEffect(() => letGo(), [selectionKey, letGo])
  const more = page.total > page.rows.length
  const selection: FillSelection =
    allResourcesSelected && more ? { kind: 'all' } : { kind: 'some', ids: selectedResources }
  const pages = Math.max(1, Math.ceil(page.total / page.pageSize))
  const from = page.total === 0 ? 0 : (page.page - 1) * page.pageSize + 1

  return (
    <IndexTable
      condensed={smDown}
      resourceName={{ singular: t('column.product'), plural: t('title') }}
      itemCount={page.rows.length}
      loading={loading}
      selectedItemsCount={allResourcesSelected ? 'All' : selectedResources.length}
      hasMoreItems={more}
      onSelectionChange={handleSelectionChange}
      promotedBulkActions={[{ content: t('bulk.fill'), onAction: () => onFill(selection, null) }]}
      paginatedSelectAllActionText={t('bulk.selectAll', { total: format.count(page.total) })}
      emptyState={<NothingToShow filtered={page.counts.variants > 0} />}
      headings={[
        { title: t('column.product') },
        { title: t('column.cost') },
        { title: t('column.customs') },
        { title: t('column.landed') },
        { title: t('column.current') },
        { title: t('column.proposed') },
        { title: t('column.margin') },
      ]}
      pagination={{
        hasPrevious: page.page > 1,
        hasNext: page.page < pages,
        onPrevious: () => onPage(query.page - 1),
        onNext: () => onPage(query.page + 1),
        previousTooltip: shell('action.previousPage'),
        nextTooltip: shell('action.nextPage'),
        accessibilityLabels: { previous: shell('action.previousPage'), next: shell('action.nextPage') },
        label: shell('page.range', {
          from: format.count(from),
          to: format.count(from + Math.max(0, page.rows.length - 1)),
          total: format.count(page.total),
        }),
      }}
    >
      {rows.map((row, position) => (
        <IndexTable.Row
          key={row.id}
          id={row.id}
          position={position}
          selected={allResourcesSelected || selectedResources.includes(row.id)}
          accessibilityLabel={row.sku ?? row.title}
        >
          {smDown ? (
            <NarrowRow row={row} page={page} onFill={(kind) => onFill({ kind: 'some', ids: [row.id] }, kind)} />
          ) : (
            <WideRow row={row} page={page} onFill={(kind) => onFill({ kind: 'some', ids: [row.id] }, kind)} />
          )}
        </IndexTable.Row>
      ))}
    </IndexTable>
  )
}

interface RowProps {
  readonly row: PriceRow
  readonly page: PricePage
  readonly onFill: (kind: MissingKind) => void
}

const workingUrl = (page: PricePage, row: PriceRow) => `/app/prices/${page.country}/${variantInUrl(row.variantId)}`

function WideRow({ row, page, onFill }: RowProps) {
  return (
    <>
      <IndexTable.Cell>
        <ProductCell row={row} url={workingUrl(page, row)} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <CostCell row={row} onFill={onFill} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <CustomsCell row={row} country={page.country} onFill={onFill} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <LandedCell row={row} currency={page.currency} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <CurrentCell row={row} currency={page.currency} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <ProposedCell row={row} currency={page.currency} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <MarginCell row={row} currency={page.currency} policy={page.policy} />
      </IndexTable.Cell>
    </>
  )
}

function NarrowRow({ row, page, onFill }: RowProps) {
  const { t } = useTranslation('prices')
  return (
    <div className="lf-narrow">
      <BlockStack gap="200">
        <ProductCell row={row} url={workingUrl(page, row)} />
        <Labelled label={t('column.cost')}>
          <CostCell row={row} onFill={onFill} />
        </Labelled>
        <CustomsCell row={row} country={page.country} onFill={onFill} />
        <Labelled label={t('column.landed')}>
          <LandedCell row={row} currency={page.currency} />
        </Labelled>
        <Labelled label={t('column.current')}>
          <CurrentCell row={row} currency={page.currency} />
        </Labelled>
        <Labelled label={t('column.proposed')}>
          <ProposedCell row={row} currency={page.currency} />
        </Labelled>
        <Labelled label={t('column.margin')}>
          <MarginCell row={row} currency={page.currency} policy={page.policy} />
        </Labelled>
      </BlockStack>
    </div>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <InlineStack gap="200" align="space-between" blockAlign="start">
      <Text as="span" tone="subdued">{label}</Text>
      {children}
    </InlineStack>
  )
}

