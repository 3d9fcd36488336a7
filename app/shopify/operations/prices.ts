// Four countries a pass: enough for most shops in one, and a page of 100 stays within the cost of one query.
export const contextualPricesPage = /* GraphQL */ `
  query ContextualPricesPage(
    $first: Int!
    $after: String
    $first1: CountryCode!
    $second: CountryCode!
    $third: CountryCode!
    $fourth: CountryCode!
    $withSecond: Boolean!
    $withThird: Boolean!
    $withFourth: Boolean!
  ) {
    productVariants(first: $first, after: $after, sortKey: ID) {
      nodes {
        id
        price1: contextualPricing(context: { country: $first1 }) {
          price {
            amount
            currencyCode
          }
        }
        price2: contextualPricing(context: { country: $second }) @include(if: $withSecond) {
          price {
            amount
            currencyCode
          }
        }
        price3: contextualPricing(context: { country: $third }) @include(if: $withThird) {
          price {
            amount
            currencyCode
          }
        }
        price4: contextualPricing(context: { country: $fourth }) @include(if: $withFourth) {
          price {
            amount
            currencyCode
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

export const contextualPricesById = /* GraphQL */ `
  query ContextualPricesById($ids: [ID!]!, $country: CountryCode!) {
    nodes(ids: $ids) {
      ... on ProductVariant {
        id
        contextualPricing(context: { country: $country }) {
          price {
            amount
            currencyCode
          }
        }
      }
    }
  }
`

export const fixedPricesPage = /* GraphQL */ `
  query FixedPricesPage($priceListId: ID!, $first: Int!, $after: String) {
    priceList(id: $priceListId) {
      id
      currency
      prices(first: $first, after: $after, originType: FIXED) {
        nodes {
          price {
            amount
            currencyCode
          }
          compareAtPrice {
            amount
            currencyCode
          }
          variant {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`

export const addFixedPrices = /* GraphQL */ `
  mutation AddFixedPrices($priceListId: ID!, $prices: [PriceListPriceInput!]!) {
    priceListFixedPricesAdd(priceListId: $priceListId, prices: $prices) {
      prices {
        price {
          amount
          currencyCode
        }
        variant {
          id
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`

export const deleteFixedPrices = /* GraphQL */ `
  mutation DeleteFixedPrices($priceListId: ID!, $variantIds: [ID!]!) {
    priceListFixedPricesDelete(priceListId: $priceListId, variantIds: $variantIds) {
      deletedFixedPriceVariantIds
      userErrors {
        code
        field
        message
      }
    }
  }
`

export const createCatalog = /* GraphQL */ `
  mutation CreateMarketCatalog($input: CatalogCreateInput!) {
    catalogCreate(input: $input) {
      catalog {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`

export const createPriceList = /* GraphQL */ `
  mutation CreatePriceList($input: PriceListCreateInput!) {
    priceListCreate(input: $input) {
      priceList {
        id
        currency
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`
