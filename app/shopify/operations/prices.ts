// Four countries a pass: enough for most shops in one.
export const contextualPricesPage = /* GraphQL */ `
  query ContextualPricesPage(
    $first: Int!
    $after: String
    $query: String
    $country1: CountryCode!
    $country2: CountryCode!
    $country3: CountryCode!
    $country4: CountryCode!
    $with2: Boolean!
    $with3: Boolean!
    $with4: Boolean!
  ) {
    productVariants(first: $first, after: $after, query: $query, sortKey: ID) {
      nodes {
        id
        price1: contextualPricing(context: { country: $country1 }) {
          price {
            amount
            currencyCode
          }
        }
        price2: contextualPricing(context: { country: $country2 }) @include(if: $with2) {
          price {
            amount
            currencyCode
          }
        }
        price3: contextualPricing(context: { country: $country3 }) @include(if: $with3) {
          price {
            amount
            currencyCode
          }
        }
        price4: contextualPricing(context: { country: $country4 }) @include(if: $with4) {
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
