/** Countries that Landfall has rules for, by part of the world, in the order they are offered. */
export const destinationGroups = [
  { group: 'northAmerica', countries: ['US', 'CA', 'MX'] },
  {
    group: 'europe',
    countries: [
      'DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE', 'BE', 'AT', 'IE', 'PT', 'DK', 'FI', 'CZ', 'GR', 'HU', 'RO', 'BG', 'HR', 'SK',
      'SI', 'LT', 'LV', 'EE', 'LU', 'CY', 'MT', 'GB', 'CH', 'NO', 'TR',
    ],
  },
  { group: 'asiaPacific', countries: ['JP', 'KR', 'AU', 'NZ', 'SG', 'HK', 'CN', 'TH', 'MY', 'VN', 'PH', 'ID', 'IN'] },
  { group: 'elsewhere', countries: ['AE', 'SA', 'IL', 'BR', 'ZA'] },
] as const

const all: ReadonlySet<string> = new Set(destinationGroups.flatMap(({ countries }) => countries))

export function isDestination(country: string): boolean {
  return all.has(country)
}
