export const shopDetails = /* GraphQL */ `
  query ShopDetails {
    shop {
      currencyCode
      ianaTimezone
      plan {
        publicDisplayName
      }
    }
  }
`
