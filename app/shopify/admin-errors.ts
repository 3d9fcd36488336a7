/** Shopify can't answer now; the same call may work later. */
export class ShopifyUnavailable extends Error {
  override readonly name = 'ShopifyUnavailable'
}

/** Shopify will not do this, now or later: the call is wrong, or the shop does not allow it. */
export class ShopifyRefused extends Error {
  override readonly name = 'ShopifyRefused'
}

/** Landfall has no access to the shop: it was never opened there, or was removed. */
export class ShopNotConnected extends Error {
  override readonly name = 'ShopNotConnected'
}
