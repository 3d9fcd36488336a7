import { isCountryCode, type CountryCode } from '#shared/places/country.ts'
import type { PolicyFinding } from './policy-finding.ts'
import type { PolicyField, ReturnPolicy } from './return-policy.ts'

/** Can buyers in the country send goods to the policy's address, and ask about it? */
export function checkAddress({ address, contact }: Pick<ReturnPolicy, 'address' | 'contact'>, country: CountryCode): PolicyFinding[] {
  const found: PolicyFinding[] = []
  const add = (severity: PolicyFinding['severity'], field: PolicyField, code: string, params = {}) =>
    found.push({ field, severity, code, params, law: null })
  for (const field of ['name', 'line1', 'city'] as const) {
    if (address[field].trim() === '') add('blocks', `address.${field}`, 'address-incomplete')
  }
  if (!isCountryCode(address.country)) add('blocks', 'address.country', 'address-no-country', { text: address.country })
  else if (address.country !== country) {
    const local = address.kind === 'local'
    add(local ? 'blocks' : 'notes', local ? 'address.kind' : 'address.country', local ? 'address-not-local' : 'address-abroad', { country, origin: address.country })
  }
  if (!isContact(contact)) add('blocks', 'contact', 'contact-missing')
  return found
}

function isContact(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text) || /^https:\/\/[^\s<>"]+$/.test(text)
}
