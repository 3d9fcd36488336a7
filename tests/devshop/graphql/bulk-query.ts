import { execute, parse, validate, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { BulkResult, Call } from './call.ts'
import { typeResolver } from './field-resolver.ts'

type Json = Record<string, unknown>

/** Runs a query over everything and writes it as a bulk operation does: one object a line, children with `__parentId`. */
export async function runInBulk(
  query: string,
  schema: GraphQLSchema,
  fieldResolver: GraphQLFieldResolver<unknown, Call>,
  call: Call
): Promise<BulkResult> {
  const document = parse(query)
  if (validate(schema, document).length > 0) return { lines: [], rootObjectCount: 0, failed: true }
  const { data, errors } = await execute({
    schema,
    document,
    fieldResolver,
    typeResolver,
    rootValue: {},
    contextValue: call,
  })
  if (errors || !data) return { lines: [], rootObjectCount: 0, failed: true }
  const lines: string[] = []
  const roots = Object.values(data).flatMap(nodesOf)
  for (const root of roots) write(root, null, lines)
  return { lines, rootObjectCount: roots.length, failed: false }
}

function write(node: Json, parentId: string | null, lines: string[]): void {
  const children: Json[] = []
  const own = Object.fromEntries(
    Object.entries(node).filter(([, value]) => {
      if (!isConnection(value)) return true
      children.push(...nodesOf(value))
      return false
    })
  )
  lines.push(JSON.stringify(parentId === null ? own : { ...own, __parentId: parentId }))
  const id = typeof node['id'] === 'string' ? node['id'] : parentId
  for (const child of children) write(child, id, lines)
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isConnection(value: unknown): value is Json {
  return isRecord(value) && (Array.isArray(value['edges']) || Array.isArray(value['nodes']))
}

function nodesOf(value: unknown): Json[] {
  if (!isRecord(value)) return []
  const { nodes, edges } = value
  if (Array.isArray(nodes)) return nodes.filter(isRecord)
  return Array.isArray(edges)
    ? edges.flatMap((edge: unknown) => (isRecord(edge) && isRecord(edge['node']) ? [edge['node']] : []))
    : []
}
