import { resealKeepaKey } from '#app/features/keepa/keepa-account.server.ts'
import { resealProviders } from '#app/features/listings/providers/provider-of.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { sessionStorage } from '#app/shopify/shopify-app.server.ts'

/** Brings what an older key sealed under the newest; a day after a new key came the older one is needed no more. */
export const handleResealSecrets: JobHandler<'reseal-secrets'> = async ({ shop }) => {
  await sessionStorage.reseal(shop)
  await resealKeepaKey(shop)
  await resealProviders(shop)
}
