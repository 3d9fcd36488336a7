export const marketsPage = /* GraphQL */ `
  query MarketsPage($after: String) {
    markets(first: 20, after: $after, type: REGION) {
      nodes {
        id
        name
        status
        currencySettings {
          baseCurrency {
            currencyCode
          }
          localCurrencies
        }
        conditions {
          regionsCondition {
            applicationLevel
            regions(first: 250) {
              nodes {
                name
                ... on MarketRegionCountry {
                  code
                }
              }
            }
          }
        }
        catalogs(first: 5) {
          nodes {
            id
            status
            priceList {
              id
              currency
            }
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
