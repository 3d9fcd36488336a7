import { z } from 'zod'
import type { Call } from './call.ts'

export interface FieldResolver {
  args: z.ZodObject | null
  resolve: (source: unknown, args: unknown, call: Call) => unknown
}

export interface ObjectType {
  name: string
  fields: Map<string, FieldResolver>
}

export interface WithArgs<Source> {
  args: z.ZodObject
  resolve: (source: Source, args: never, call: Call) => unknown
}

type Fields<Source> = Record<string, ((source: Source, call: Call) => unknown) | WithArgs<Source>>

/** A field that takes arguments. Only what `shape` names is implemented; another argument is answered as such. */
export function takes<Shape extends z.ZodRawShape, Source>(
  shape: Shape,
  resolve: (source: Source, args: z.infer<z.ZodObject<Shape>>, call: Call) => unknown
): WithArgs<Source> {
  return { args: z.strictObject(shape), resolve }
}

/**
 * The resolvers of one type of the Admin schema. A field without a resolver is taken from the source's own
 * property of that name, and where there is none it is answered as not implemented.
 */
export function objectType<Source>(name: string, fields: Fields<Source>): ObjectType {
  const resolvers = Object.entries(fields).map(([field, definition]): [string, FieldResolver] => {
    if (typeof definition === 'function') {
      // graphql-js hands a field the value its parent's resolver returned: `Source` by construction.
      return [field, { args: null, resolve: (source, _args, call) => definition(source as Source, call) }]
    }
    return [
      field,
      {
        args: definition.args,
        resolve: (source, args, call) => definition.resolve(source as Source, args as never, call),
      },
    ]
  })
  return { name, fields: new Map(resolvers) }
}
