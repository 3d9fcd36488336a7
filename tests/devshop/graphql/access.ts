import { getNamedType, type GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { RequiredAccess } from '../schema/admin-schema.ts'
import { accessDenied } from './errors.ts'

/** Refuses a field whose own or whose type's access scopes the token lacks, in Shopify's words. */
export function accessOf(
  access: Map<string, RequiredAccess>,
  granted: string[],
  info: GraphQLResolveInfo
): GraphQLError | null {
  const returned = getNamedType(info.returnType).name.replace(/Connection$/, '')
  const mutation = info.parentType.name === 'Mutation'
  for (const key of [`${info.parentType.name}.${info.fieldName}`, returned]) {
    const required = access.get(key)
    if (required && !allows(required, granted, mutation)) return accessDenied(info.fieldName, required.text)
  }
  return null
}

/**
 * Shopify writes alternatives ("read_inventory or read_products"), and for markets one scope for a query and both
 * for a mutation. A write scope includes its read scope.
 */
function allows({ text, scopes }: RequiredAccess, granted: string[], mutation: boolean): boolean {
  const has = (scope: string) =>
    granted.includes(scope) || granted.includes(scope.replace(/^read_/, 'write_'))
  return mutation && text.includes('both') ? scopes.every(has) : scopes.some(has)
}
