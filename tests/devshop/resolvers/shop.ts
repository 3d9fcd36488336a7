import { z } from 'zod'
import { objectType, takes } from '../graphql/object-type.ts'
import type { ResolverSet } from '../graphql/resolver-set.ts'
import { gid } from '../store/ids.ts'
import type { Plan, ShopRecord } from '../store/records.ts'

const planNames: Record<Plan, string> = {
  basic: 'Basic',
  standard: 'Grow',
  advanced: 'Advanced',
  plus: 'Shopify Plus',
  enterprise: 'Commerce Components',
}

function shopifyPlus(plan: Plan): boolean {
  return plan === 'plus' || plan === 'enterprise'
}

export const shop: ResolverSet = {
  query: {
    shop: (_root, { store }) => store.shop,
    shopLocales: takes({ published: z.boolean().optional() }, (_root, { published }, { store }) =>
      store.locales.filter((locale) => published !== true || locale.published)
    ),
  },
  types: [
    objectType<ShopRecord>('Shop', {
      contactEmail: (record) => record.email,
      url: (record) => `https://${record.myshopifyDomain}`,
      primaryDomain: (record) => ({
        id: gid('Domain', 1),
        host: record.myshopifyDomain,
        sslEnabled: true,
        url: `https://${record.myshopifyDomain}`,
      }),
      plan: ({ plan }) => ({
        displayName: planNames[plan],
        publicDisplayName: planNames[plan],
        partnerDevelopment: false,
        shopifyPlus: shopifyPlus(plan),
      }),
      features: ({ plan, marketDrivenShipping }) => ({
        marketDrivenShipping,
        harmonizedSystemCode: true,
        unifiedMarkets: true,
        internationalPriceOverrides: true,
        internationalPriceRules: true,
        shopifyPlus: shopifyPlus(plan),
        storefront: true,
        reports: true,
        giftCards: true,
      }),
      enabledPresentmentCurrencies: (record, { store }) => [
        ...new Set([
          record.currencyCode,
          ...[...store.markets.values()].map((market) => market.currencyCode),
        ]),
      ],
      shopPolicies: (_record, { store }) => [...store.policies.values()],
      taxesIncluded: () => false,
      taxShipping: () => false,
      setupRequired: () => false,
      unitSystem: () => 'METRIC_SYSTEM',
      weightUnit: () => 'KILOGRAMS',
      shopOwnerName: () => 'Lin Yue',
      shopAddress: (record) => ({
        id: gid('ShopAddress', 1),
        countryCodeV2: record.countryCode,
        country: record.countryCode,
        coordinatesValidated: false,
        address1: null,
        address2: null,
        city: null,
        company: record.name,
        phone: null,
        province: null,
        provinceCode: null,
        zip: null,
      }),
      shipsToCountries: (_record, { store }) =>
        [...store.markets.values()].flatMap((market) => market.countries),
      updatedAt: (record) => record.createdAt,
    }),
    objectType('ShopLocale', { marketWebPresences: () => [] }),
  ],
}
