export const variantFields = /* GraphQL */ `
  fragment VariantFields on ProductVariant {
    id
    title
    sku
    price
    inventoryQuantity
    updatedAt
    product {
      id
      title
      productType
      vendor
      tags
      description(truncateAt: 600)
      status
      featuredMedia {
        preview {
          image {
            url
          }
        }
      }
    }
    inventoryItem {
      id
      tracked
      harmonizedSystemCode
      countryHarmonizedSystemCodes(first: 50) {
        nodes {
          countryCode
          harmonizedSystemCode
        }
      }
      countryCodeOfOrigin
      unitCost {
        amount
        currencyCode
      }
      measurement {
        weight {
          unit
          value
        }
      }
    }
  }
`

export const variantsPage = /* GraphQL */ `
  query VariantsPage($first: Int!, $after: String, $query: String) {
    productVariants(first: $first, after: $after, query: $query, sortKey: ID) {
      nodes {
        ...VariantFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

export const variantsById = /* GraphQL */ `
  query VariantsById($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on ProductVariant {
        ...VariantFields
      }
    }
  }
`

export const variantsOfProduct = /* GraphQL */ `
  query VariantsOfProduct($productId: ID!, $first: Int!, $after: String) {
    product(id: $productId) {
      id
      variants(first: $first, after: $after) {
        nodes {
          ...VariantFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`

export const shopBasics = /* GraphQL */ `
  query ShopBasics {
    shop {
      currencyCode
      ianaTimezone
    }
    productVariantsCount {
      count
    }
  }
`
