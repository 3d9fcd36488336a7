/** What the app asks of a shop; shopify.app.toml asks for the same (a test compares them). */
export const accessScopes = [
  'read_products',
  'write_products',
  'read_inventory',
  'write_inventory',
  'read_markets',
  'write_markets',
  'read_orders',
  'read_returns',
  'read_fulfillments',
  'read_locales',
  'read_translations',
  'write_translations',
  'read_shipping',
  'write_shipping',
  'read_legal_policies',
  'write_legal_policies',
] as const
