import { euMembers } from '#shared/places/european-union.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { clothingSize, type ClothingSystem } from './clothing-sizes.ts'
import { shoeSize, type Gender, type SizeSystem } from './shoe-sizes.ts'

export interface Wear {
  readonly goods: 'shoes' | 'clothing'
  readonly gender: Gender
}

// Source: memory. Korea labels shoes in millimetres of foot, which no table here holds.
const shoes: Readonly<Partial<Record<CountryCode, SizeSystem>>> = { US: 'US', CA: 'US', GB: 'UK', IE: 'UK', AU: 'UK', NZ: 'UK', IN: 'UK', ZA: 'UK', JP: 'JP' }
const clothing: Readonly<Partial<Record<CountryCode, ClothingSystem>>> = {
  US: 'US', CA: 'US', GB: 'UK', IE: 'UK', AU: 'AU', NZ: 'AU', JP: 'JP', KR: 'KR', FR: 'FR', BE: 'FR', ES: 'ES', PT: 'ES', IT: 'IT', CH: 'EU', NO: 'EU',
}

/** "US 9" as the country labels it ("EU 42.5"); null where it stays: same system, or no such size in the tables. */
export function sizeForCountry(name: string, country: CountryCode, { goods, gender }: Wear): string | null {
  const [system = '', size = ''] = name.split(' ')
  if (goods === 'shoes') {
    const from = (['EU', 'US', 'UK', 'JP'] as const).find((one) => one === system)
    const to = shoes[country] ?? (euMembers.has(country) || country === 'CH' || country === 'NO' ? 'EU' : undefined)
    return labelled(to, system, from && to && shoeSize(size, from, to, gender))
  }
  const from = (['DE', 'EU', 'FR', 'ES', 'IT', 'UK', 'US', 'JP', 'KR', 'AU'] as const).find((one) => one === system)
  const to = clothing[country] ?? (euMembers.has(country) ? 'EU' : undefined)
  return labelled(to, system, from && to && clothingSize(size, from, to, gender))
}

function labelled(to: string | undefined, from: string, size: string | null | undefined): string | null {
  return to === undefined || to === from || size === null || size === undefined ? null : `${to} ${size}`
}
