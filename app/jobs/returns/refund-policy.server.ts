import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ShopPoliciesDocument } from '#app/shopify/generated/operations.ts'

/** The key of a policy's text among what can be translated. */
export const policyTextKey = 'body'

/** The shop's refund policy; null where there never was one. An empty text is "". */
export async function readRefundPolicy(client: AdminClient): Promise<{ readonly id: string; readonly body: string } | null> {
  const { shopPolicies } = (await client.run(ShopPoliciesDocument, {})).shop
  const policy = shopPolicies.find(({ type }) => type === 'REFUND_POLICY')
  return policy === undefined ? null : { id: policy.id, body: policy.body.trim() }
}
