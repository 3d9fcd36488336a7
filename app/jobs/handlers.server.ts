import { handleDraftListings } from './handlers/draft-listings.server.ts'
import { handleFillVariants } from './handlers/fill-variants.server.ts'
import { handleForgetEvents } from './handlers/forget-events.server.ts'
import { handleResealSecrets } from './handlers/reseal-secrets.server.ts'
import { handleImportCosts } from './handlers/import-costs.server.ts'
import { handlePlanCatalogue } from './handlers/plan-catalogue.server.ts'
import { handleReadCarrierInvoice } from './handlers/read-carrier-invoice.server.ts'
import { handleReadRateSheet } from './handlers/read-rate-sheet.server.ts'
import { handleFoldProfit } from './handlers/fold-profit.server.ts'
import { handleReworkProfit } from './handlers/rework-profit.server.ts'
import { handlePruneObservations } from './handlers/prune-observations.server.ts'
import { handlePublishPrices } from './handlers/publish-prices.server.ts'
import { handlePublishReturns } from './handlers/publish-returns.server.ts'
import { handlePublishShipping } from './handlers/publish-shipping.server.ts'
import { handleReconcileOrders } from './handlers/reconcile-orders.server.ts'
import { handleRefreshOrders } from './handlers/refresh-orders.server.ts'
import { handlePublishListings } from './handlers/publish-listings.server.ts'
import { handleRefreshListings } from './handlers/refresh-listings.server.ts'
import { handleRefreshLocales } from './handlers/refresh-locales.server.ts'
import { handleRefreshVariants } from './handlers/refresh-variants.server.ts'
import { handleReviewListings } from './handlers/review-listings.server.ts'
import { handleSyncCatalogue } from './handlers/sync-catalogue.server.ts'
import { handleSyncListings } from './handlers/sync-listings.server.ts'
import { handleSyncMarketPrices } from './handlers/sync-market-prices.server.ts'
import type { JobHandler } from './job-handler.ts'
import type { JobKind } from './job-kinds.ts'

/** Who does what kind of job. */
export const handlers: { readonly [Kind in JobKind]: JobHandler<Kind> } = {
  'sync-catalogue': handleSyncCatalogue,
  'refresh-variants': handleRefreshVariants,
  'sync-market-prices': handleSyncMarketPrices,
  'import-costs': handleImportCosts,
  'reseal-secrets': handleResealSecrets,
  'forget-events': handleForgetEvents,
  'fill-variants': handleFillVariants,
  'prune-observations': handlePruneObservations,
  'publish-prices': handlePublishPrices,
  'publish-returns': handlePublishReturns,
  'publish-shipping': handlePublishShipping,
  'read-carrier-invoice': handleReadCarrierInvoice,
  'read-rate-sheet': handleReadRateSheet,
  'plan-catalogue': handlePlanCatalogue,
  'reconcile-orders': handleReconcileOrders,
  'refresh-orders': handleRefreshOrders,
  'fold-profit': handleFoldProfit,
  'rework-profit': handleReworkProfit,
  'sync-listings': handleSyncListings,
  'refresh-listings': handleRefreshListings,
  'refresh-locales': handleRefreshLocales,
  'draft-listings': handleDraftListings,
  'review-listings': handleReviewListings,
  'publish-listings': handlePublishListings,
}
