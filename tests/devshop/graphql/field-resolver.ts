import { defaultTypeResolver, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql'
import type { AdminSchema } from '../schema/admin-schema.ts'
import { accessOf } from './access.ts'
import type { Call } from './call.ts'
import { inputTooLong, notImplemented } from './errors.ts'
import type { ObjectType } from './object-type.ts'

const longestArray = 250

export const typeResolver = defaultTypeResolver

/** Finds the resolver of any field of the schema; says so by name where there is none. */
export function fieldResolver(
  types: ObjectType[],
  { access }: AdminSchema
): GraphQLFieldResolver<unknown, Call> {
  const known = new Map(types.map((type) => [type.name, type.fields]))
  return (source, args: Record<string, unknown>, call, info) => {
    const typeName = info.parentType.name
    const name = `${typeName}.${info.fieldName}`
    const denied = accessOf(access, call.token.scopes, info)
    if (denied) throw denied
    refuseLongArrays(args)
    const resolver = known.get(typeName)?.get(info.fieldName)
    const given = beyondDefaults(args, info)
    if (!resolver) {
      if (!isRecord(source) || !Object.hasOwn(source, info.fieldName)) throw notImplemented(name)
      const first = Object.keys(given)[0]
      if (first) throw notImplemented(`${name}(${first}:)`)
      return source[info.fieldName]
    }
    return resolver.resolve(source, parsed(resolver.args?.safeParse(given), given, name), call)
  }
}

function parsed(
  result: { success: true; data: unknown } | { success: false; error: { issues: Issue[] } } | undefined,
  given: Record<string, unknown>,
  name: string
): unknown {
  if (result?.success) return result.data
  const unhandled: Issue[] = result
    ? result.error.issues
    : Object.keys(given).map((key) => ({ path: [], code: 'unrecognized_keys', keys: [key] }))
  const [issue] = unhandled
  if (!issue) return given
  const place = [...issue.path.filter((step) => typeof step === 'string'), ...(issue.keys ?? [])].join('.')
  throw notImplemented(
    `${name}(${place}:)${issue.code === 'unrecognized_keys' ? '' : `: ${issue.message ?? issue.code}`}`
  )
}

interface Issue {
  path: PropertyKey[]
  code?: string
  keys?: string[]
  message?: string
}

/** The arguments that say something: a default that the schema filled in says nothing. */
function beyondDefaults(args: Record<string, unknown>, info: GraphQLResolveInfo): Record<string, unknown> {
  const field = info.parentType.getFields()[info.fieldName]
  const defaults = new Map(field?.args.map((argument) => [argument.name, argument.defaultValue]))
  return Object.fromEntries(
    Object.entries(args).filter(([key, value]) => value !== null && value !== defaults.get(key))
  )
}

function refuseLongArrays(value: unknown): void {
  if (Array.isArray(value)) {
    if (value.length > longestArray) throw inputTooLong(value.length, longestArray)
    value.forEach(refuseLongArrays)
  } else if (isRecord(value)) {
    Object.values(value).forEach(refuseLongArrays)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
