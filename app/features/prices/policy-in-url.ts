import { parseStorableJson } from '#app/platform/storable-text.ts'
import { marketPolicySchema } from '#shared/pricing/market-policy.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'

/** The unsaved policy that an address carries; an address without a sound one does not exist. */
export function policyInUrl(params: URLSearchParams): MarketPolicy {
  const parsed = marketPolicySchema.safeParse(parseJson(params.get('policy') ?? ''))
  if (!parsed.success) throw new Response(null, { status: 400 })
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return parseStorableJson(text)
  } catch {
    return null
  }
}
