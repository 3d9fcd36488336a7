import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
  type OperationDefinitionNode,
} from 'graphql'
import type { AdminSchema } from '../schema/admin-schema.ts'
import type { CostBucket, ThrottleStatus } from './bucket.ts'
import type { Call } from './call.ts'
import { actualCost, maximumCostOfOneQuery, requestedCost } from './cost.ts'
import { throttled, tooExpensive } from './errors.ts'
import { typeResolver } from './field-resolver.ts'

export interface AdminRequest {
  query: string
  variables: Record<string, unknown>
  operationName: string | undefined
}

export interface Cost {
  requestedQueryCost: number
  actualQueryCost: number | null
  throttleStatus: ThrottleStatus
}

export interface AdminAnswer {
  body: { data?: unknown; errors?: unknown[]; extensions?: { cost: Cost } }
  /** For the request log: what was asked and what it did. */
  operation: { name: string; kind: 'mutation' | 'query' | 'invalid'; fields: string[] }
}

interface Checked {
  document: DocumentNode
  operation: OperationDefinitionNode
}

/** Answers one Admin GraphQL request the way Shopify does: check, price, take from the bucket, run, give back. */
export async function answer(
  request: AdminRequest,
  { schema }: AdminSchema,
  fieldResolver: GraphQLFieldResolver<unknown, Call>,
  bucket: CostBucket,
  call: Call
): Promise<AdminAnswer> {
  const checked = check(request, schema)
  if ('errors' in checked) {
    return {
      body: { errors: checked.errors.map(printed) },
      operation: { name: 'invalid', kind: 'invalid', fields: [] },
    }
  }
  const { document, operation } = checked
  const about = describe(operation)
  const requested = requestedCost(schema, document, operation, request.variables)
  if (requested > maximumCostOfOneQuery) {
    return { body: { errors: [printed(tooExpensive(requested, maximumCostOfOneQuery))] }, operation: about }
  }
  if (!bucket.take(requested)) {
    const cost = { requestedQueryCost: requested, actualQueryCost: null, throttleStatus: bucket.status() }
    return { body: { errors: [printed(throttled())], extensions: { cost } }, operation: about }
  }
  const result = await execute({
    schema,
    document,
    fieldResolver,
    typeResolver,
    rootValue: {},
    contextValue: call,
    variableValues: request.variables,
    operationName: request.operationName,
  })
  const actual = actualCost(schema, document, operation, request.variables, result.data, requested)
  bucket.giveBack(requested - actual)
  const cost = { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus: bucket.status() }
  return {
    body: {
      ...(result.data !== undefined && { data: result.data }),
      ...(result.errors && { errors: result.errors.map(printed) }),
      extensions: { cost },
    },
    operation: about,
  }
}

/** Documents are few and repeat; a document once found valid stays valid. */
const known = new WeakMap<AdminSchema['schema'], Map<string, DocumentNode>>()

function check(
  request: AdminRequest,
  schema: AdminSchema['schema']
): Checked | { errors: readonly GraphQLError[] } {
  const documents = known.get(schema) ?? new Map<string, DocumentNode>()
  known.set(schema, documents)
  let document = documents.get(request.query)
  if (!document) {
    try {
      document = parse(request.query)
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
    const errors = validate(schema, document)
    if (errors.length > 0) return { errors }
    documents.set(request.query, document)
  }
  const operation = getOperationAST(document, request.operationName)
  if (!operation) return { errors: [new GraphQLError('An operation name is required')] }
  return { document, operation }
}

function describe(operation: OperationDefinitionNode): AdminAnswer['operation'] {
  const fields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : []
  )
  return {
    name: operation.name?.value ?? fields.join('+'),
    kind: operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query',
    fields,
  }
}

function printed(error: GraphQLError): unknown {
  return error.toJSON()
}
