export const shopPolicies = /* GraphQL */ `
  query ShopPolicies {
    shop {
      shopPolicies {
        id
        type
        body
      }
    }
  }
`

export const updateShopPolicy = /* GraphQL */ `
  mutation UpdateShopPolicy($shopPolicy: ShopPolicyInput!) {
    shopPolicyUpdate(shopPolicy: $shopPolicy) {
      shopPolicy {
        id
        body
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`
