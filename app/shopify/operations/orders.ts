export const orderVersions = /* GraphQL */ `
  query OrderVersions($after: String, $query: String!) {
    orders(first: 250, after: $after, query: $query, sortKey: UPDATED_AT) {
      nodes {
        id
        updatedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

export const orderMoney = /* GraphQL */ `
  fragment OrderMoney on MoneyBag {
    presentmentMoney {
      amount
      currencyCode
    }
  }
`

export const orderLineFields = /* GraphQL */ `
  fragment OrderLineFields on LineItem {
    id
    title
    variantTitle
    sku
    quantity
    variant {
      id
    }
    originalUnitPriceSet {
      ...OrderMoney
    }
    discountAllocations {
      allocatedAmountSet {
        ...OrderMoney
      }
    }
  }
`

export const refundLineFields = /* GraphQL */ `
  fragment RefundLineFields on RefundLineItem {
    quantity
    restockType
    lineItem {
      id
    }
    subtotalSet {
      ...OrderMoney
    }
    totalTaxSet {
      ...OrderMoney
    }
  }
`

export const orderDetail = /* GraphQL */ `
  query OrderDetail($id: ID!) {
    order(id: $id) {
      id
      name
      createdAt
      updatedAt
      cancelledAt
      currencyCode
      totalDiscountsSet {
        ...OrderMoney
      }
      totalShippingPriceSet {
        ...OrderMoney
      }
      totalTaxSet {
        ...OrderMoney
      }
      totalPriceSet {
        ...OrderMoney
        shopMoney {
          amount
          currencyCode
        }
      }
      paymentGatewayNames
      shippingAddress {
        countryCodeV2
      }
      lineItems(first: 100) {
        nodes {
          ...OrderLineFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      fulfillments(first: 50) {
        id
        status
        updatedAt
        trackingInfo {
          number
        }
      }
      refunds(first: 20) {
        id
        createdAt
        totalRefundedSet {
          ...OrderMoney
        }
        refundLineItems(first: 20) {
          nodes {
            ...RefundLineFields
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`

export const moreOrderLines = /* GraphQL */ `
  query MoreOrderLines($id: ID!, $after: String) {
    order(id: $id) {
      lineItems(first: 200, after: $after) {
        nodes {
          ...OrderLineFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`

export const moreRefundLines = /* GraphQL */ `
  query MoreRefundLines($id: ID!, $after: String) {
    refund(id: $id) {
      refundLineItems(first: 200, after: $after) {
        nodes {
          ...RefundLineFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`
