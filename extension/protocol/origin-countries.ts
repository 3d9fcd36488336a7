/** Where goods sold online are most often made; the seller may have said another. */
export const originCountries: readonly string[] = ['CN', 'VN', 'IN', 'BD', 'TR', 'TH', 'ID', 'MY', 'PK', 'KR', 'JP', 'TW', 'HK', 'DE', 'IT', 'GB', 'US', 'MX']
