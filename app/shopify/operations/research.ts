// Found again by its handle, so that a call that reaches Shopify twice makes one product.
export const setResearchDraft = /* GraphQL */ `
  mutation SetResearchDraft($handle: String!, $input: ProductSetInput!) {
    productSet(identifier: { handle: $handle }, input: $input, synchronous: true) {
      product {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`

export const researchDraft = /* GraphQL */ `
  query ResearchDraft($id: ID!) {
    product(id: $id) {
      id
      title
      status
      vendor
      variants(first: 1) {
        nodes {
          price
          inventoryItem {
            harmonizedSystemCode
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
      }
    }
  }
`
