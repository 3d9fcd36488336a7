import { defaultReturnPolicy } from './policy/default-return-policy.ts'
import type { ReturnPolicy } from './policy/return-policy.ts'

/** A default policy with the merchant's part filled in: goods come back to an address in `country`. */
export function filledPolicy(country: string, date: string, change: Partial<ReturnPolicy> = {}): ReturnPolicy {
  const address = { kind: 'local' as const, name: 'Returns', line1: 'Hafenstrasse 1', line2: '', city: 'Hamburg', region: '', postcode: '20457', country }
  return { ...defaultReturnPolicy(country, date), address, contact: 'help@example.com', ...change }
}
