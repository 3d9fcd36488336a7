export const shippingState = /* GraphQL */ `
  query ShippingState {
    shop {
      currencyCode
      features {
        marketDrivenShipping
      }
    }
    carrierServices(first: 100) {
      nodes {
        id
        name
        callbackUrl
        active
      }
    }
    locationsAvailableForDeliveryProfilesConnection(first: 100) {
      nodes {
        id
      }
    }
  }
`

export const carrierServiceCreate = /* GraphQL */ `
  mutation CarrierServiceCreate($input: DeliveryCarrierServiceCreateInput!) {
    carrierServiceCreate(input: $input) {
      carrierService {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`

export const carrierServiceUpdate = /* GraphQL */ `
  mutation CarrierServiceUpdate($input: DeliveryCarrierServiceUpdateInput!) {
    carrierServiceUpdate(input: $input) {
      carrierService {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`

export const marketShipping = /* GraphQL */ `
  query MarketShipping($id: ID!) {
    market(id: $id) {
      id
      name
      delivery {
        shipping {
          isEnabled
          optionDefinitions(first: 100) {
            nodes {
              __typename
              id
              isActive
              ... on DeliveryFlatRateOptionDefinition {
                name
                rateGroups(first: 10) {
                  nodes {
                    rate {
                      price {
                        amount
                        currencyCode
                      }
                    }
                  }
                }
              }
              ... on DeliveryCarrierCalculatedOptionDefinition {
                carrierGroups: rateGroups(first: 10) {
                  nodes {
                    carrierService {
                      id
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`

export const marketShippingUpdate = /* GraphQL */ `
  mutation MarketShippingUpdate($id: ID!, $input: MarketUpdateInput!) {
    marketUpdate(id: $id, input: $input) {
      market {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`

export const shippingProfile = /* GraphQL */ `
  query ShippingProfile($id: ID!) {
    deliveryProfile(id: $id) {
      id
      name
      productVariantsCount {
        count
      }
      profileLocationGroups {
        locationGroup {
          id
        }
        locationGroupZones(first: 50) {
          nodes {
            zone {
              id
              countries {
                code {
                  countryCode
                }
              }
            }
            methodDefinitions(first: 20) {
              nodes {
                name
                active
                rateProvider {
                  __typename
                  ... on DeliveryRateDefinition {
                    price {
                      amount
                      currencyCode
                    }
                  }
                  ... on DeliveryParticipant {
                    carrierService {
                      id
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`

export const shippingProfileCreate = /* GraphQL */ `
  mutation ShippingProfileCreate($profile: DeliveryProfileInput!) {
    deliveryProfileCreate(profile: $profile) {
      profile {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`

export const shippingProfileUpdate = /* GraphQL */ `
  mutation ShippingProfileUpdate($id: ID!, $profile: DeliveryProfileInput!) {
    deliveryProfileUpdate(id: $id, profile: $profile) {
      profile {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`

export const shippingProfileRemove = /* GraphQL */ `
  mutation ShippingProfileRemove($id: ID!) {
    deliveryProfileRemove(id: $id) {
      job {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`

export const deliveryDaysOfProducts = /* GraphQL */ `
  query DeliveryDaysOfProducts($ids: [ID!]!, $namespace: String!, $key: String!) {
    nodes(ids: $ids) {
      __typename
      ... on Product {
        id
        metafield(namespace: $namespace, key: $key) {
          value
        }
      }
    }
  }
`

export const setDeliveryDays = /* GraphQL */ `
  mutation SetDeliveryDays($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) {
      userErrors {
        field
        message
      }
    }
  }
`

export const deleteDeliveryDays = /* GraphQL */ `
  mutation DeleteDeliveryDays($metafields: [MetafieldIdentifierInput!]!) {
    metafieldsDelete(metafields: $metafields) {
      userErrors {
        field
        message
      }
    }
  }
`
