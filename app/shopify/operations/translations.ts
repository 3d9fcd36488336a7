export const shopLocales = /* GraphQL */ `
  query ShopLocales {
    shopLocales {
      locale
      name
      primary
      published
    }
  }
`

export const productTexts = /* GraphQL */ `
  fragment ProductTexts on Product {
    id
    title
    updatedAt
    featuredMedia {
      preview {
        image {
          url
        }
      }
    }
    options(first: 3) {
      id
      name
      optionValues {
        id
        name
      }
    }
    media(first: 20) {
      nodes {
        ... on MediaImage {
          id
          alt
          image {
            width
            height
          }
        }
      }
    }
    metafields(first: 20) {
      nodes {
        id
        namespace
        key
        type
      }
    }
  }
`

export const productTextsPage = /* GraphQL */ `
  query ProductTextsPage($first: Int!, $after: String, $query: String) {
    products(first: $first, after: $after, query: $query, sortKey: ID) {
      nodes {
        ...ProductTexts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

export const productTextsById = /* GraphQL */ `
  query ProductTextsById($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Product {
        ...ProductTexts
      }
    }
  }
`

export const translatableContents = /* GraphQL */ `
  query TranslatableContents($ids: [ID!]!, $first: Int!) {
    translatableResourcesByIds(resourceIds: $ids, first: $first) {
      nodes {
        resourceId
        translatableContent {
          key
          value
          digest
          type
          locale
        }
      }
    }
  }
`

export const translatableContentsOfType = /* GraphQL */ `
  query TranslatableContentsOfType($type: TranslatableResourceType!, $first: Int!, $after: String) {
    translatableResources(resourceType: $type, first: $first, after: $after) {
      nodes {
        resourceId
        translatableContent {
          key
          value
          digest
          type
          locale
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

export const translationsOfResources = /* GraphQL */ `
  query TranslationsOfResources($ids: [ID!]!, $first: Int!, $locale: String!, $marketId: ID) {
    translatableResourcesByIds(resourceIds: $ids, first: $first) {
      nodes {
        resourceId
        translations(locale: $locale, marketId: $marketId) {
          key
          value
          outdated
        }
      }
    }
  }
`

export const registerTranslations = /* GraphQL */ `
  mutation RegisterTranslations($resourceId: ID!, $translations: [TranslationInput!]!) {
    translationsRegister(resourceId: $resourceId, translations: $translations) {
      translations {
        key
        locale
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`

export const removeTranslations = /* GraphQL */ `
  mutation RemoveTranslations($resourceId: ID!, $keys: [String!]!, $locales: [String!]!, $marketIds: [ID!]) {
    translationsRemove(resourceId: $resourceId, translationKeys: $keys, locales: $locales, marketIds: $marketIds) {
      translations {
        key
        locale
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`
