/** The one version of the Admin API that Landfall speaks; the pinned schema and shopify.app.toml say the same. */
export const adminApiVersion = '2026-10'
