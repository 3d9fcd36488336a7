import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql'
import { z } from 'zod'
import { adminSchemaFile } from './fetch-admin-schema.ts'

/** What a type or a field asks of the access token, as Shopify publishes it beside the schema. */
export interface RequiredAccess {
  text: string
  scopes: string[]
}

export interface AdminSchema {
  schema: GraphQLSchema
  /** Keyed `Type` for a whole type and `Type.field` for one field; absent means open to every token. */
  access: Map<string, RequiredAccess>
}

const file = z.object({
  data: z.custom<IntrospectionQuery>(
    (value) => z.object({ __schema: z.object({}) }).safeParse(value).success
  ),
  offline_scopes: z.object({
    items: z.array(
      z.object({
        typeName: z.string(),
        fieldName: z.string().optional(),
        requiredAccess: z.string(),
        offlineScopes: z.array(z.string()),
      })
    ),
  }),
})

let loading: Promise<AdminSchema> | undefined

/** Shopify's Admin schema with the access each part needs. Built once per process: 3,546 types take a moment. */
export function adminSchemaWithAccess(): Promise<AdminSchema> {
  loading ??= load()
  return loading
}

/** Shopify's Admin schema of the one API version Landfall speaks. Fetched and pinned by `adminSchemaFile`. */
export async function adminSchema(): Promise<GraphQLSchema> {
  return (await adminSchemaWithAccess()).schema
}

async function load(): Promise<AdminSchema> {
  const unzip = promisify(gunzip)
  const { data, offline_scopes } = file.parse(
    JSON.parse((await unzip(await readFile(await adminSchemaFile()))).toString())
  )
  const access = new Map<string, RequiredAccess>()
  for (const { typeName, fieldName, requiredAccess, offlineScopes } of offline_scopes.items) {
    if (offlineScopes.length === 0) continue
    access.set(fieldName ? `${typeName}.${fieldName}` : typeName, {
      text: requiredAccess,
      scopes: [...new Set(offlineScopes)],
    })
  }
  return { schema: buildClientSchema(data, { assumeValid: true }), access }
}
