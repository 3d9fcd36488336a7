import { GraphQLError } from 'graphql'

const limits = 'https://shopify.dev/api/usage/limits'

/** The stand-in's own loud answer; Shopify never says this. */
export function notImplemented(what: string): GraphQLError {
  return new GraphQLError(`The stand-in Shopify does not implement ${what}`, {
    extensions: { code: 'NOT_IMPLEMENTED_BY_DEVSHOP', what },
  })
}

export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

export function accessDenied(field: string, requiredAccess: string): GraphQLError {
  return new GraphQLError(`Access denied for ${field} field. Required access: ${requiredAccess}`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess,
    },
  })
}

export function throttled(): GraphQLError {
  return new GraphQLError('Throttled', { extensions: { code: 'THROTTLED', documentation: limits } })
}

export function tooExpensive(cost: number, maxCost: number): GraphQLError {
  return new GraphQLError(
    `Query cost is ${cost}, which exceeds the single query max cost limit (${maxCost}).\n\nSee ${limits} for more information on how the cost of a query is calculated.`,
    { extensions: { code: 'MAX_COST_EXCEEDED', cost, maxCost, documentation: limits } }
  )
}

export function inputTooLong(size: number, allowed: number): GraphQLError {
  return new GraphQLError(
    `The input array size of ${size} is greater than the maximum allowed of ${allowed}.`,
    {
      extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' },
    }
  )
}
