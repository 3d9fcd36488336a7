import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * Shopify's calculated query cost, as near as public numbers allow.
 *
 * Documented: scalars and enums are free, an object is one point, an interface or union costs its dearest
 * selection, a connection is sized by `first` or `last`, a mutation is ten
 * (https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits).
 * Fitted to costs that Shopify itself reported for API 2025-07, listed in
 * https://github.com/microsoft/BCApps/pull/5926: a connection is 2 + ⌊2·ln(size)⌋ × the cost of one node
 * (sizes 1, 10, 20, 100 and 200 come out exact), `edges`, `pageInfo` and `MoneyV2` are free.
 * Assumed: a mutation is ten plus the connections asked for in its payload; a list by `ids` is sized as a connection is.
 */

export const maximumCostOfOneQuery = 1000
const mutation = 10
const connection = 2
const free = new Set(['PageInfo', 'MoneyV2'])

function weight(size: number): number {
  return size <= 0 ? 0 : Math.max(1, Math.floor(2 * Math.log(size)))
}

interface Walk {
  schema: GraphQLSchema
  fragments: Map<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
}

/** What the bucket must hold before the query runs. */
export function requestedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>
): number {
  const walk = walkOf(schema, document, variables)
  const root = schema.getRootType(operation.operation)
  if (!root) return 0
  if (operation.operation === OperationTypeNode.MUTATION) {
    return fieldsOf(walk, root, operation.selectionSet).reduce(
      (sum, { node, type }) =>
        sum + mutation + (type && node.selectionSet ? connectionsIn(walk, type, node.selectionSet) : 0),
      0
    )
  }
  return Math.max(1, selectionCost(walk, root, operation.selectionSet))
}

/** What the query turned out to cost, from the data it brought back. Never above the requested cost. */
export function actualCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  data: unknown,
  requested: number
): number {
  if (operation.operation === OperationTypeNode.MUTATION) return requested
  const walk = walkOf(schema, document, variables)
  const root = schema.getRootType(operation.operation)
  if (!root) return requested
  return Math.min(requested, Math.max(1, Math.ceil(returnedCost(walk, root, operation.selectionSet, data))))
}

function walkOf(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): Walk {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  return {
    schema,
    variables,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  }
}

interface SelectedField {
  node: FieldNode
  type: GraphQLCompositeType | null
  connection: boolean
  list: boolean
}

/** The fields of a selection, with fragments opened; for an abstract type, of one possible type at a time. */
function fieldsOf(
  walk: Walk,
  parent: GraphQLCompositeType,
  selections: SelectionSetNode,
  only?: string
): SelectedField[] {
  return selections.selections.flatMap((selection) => {
    if (!included(walk, selection)) return []
    if (selection.kind === Kind.FIELD) {
      const definition =
        isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined
      if (!definition) return []
      const named = getNamedType(definition.type)
      const type = isCompositeType(named) && !free.has(named.name) ? named : null
      const list = isListType(getNullableType(definition.type))
      return [{ node: selection, type, list, connection: named.name.endsWith('Connection') }]
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection
    if (!fragment) return []
    const condition = fragment.typeCondition?.name.value
    if (
      only &&
      condition &&
      condition !== only &&
      condition !== parent.name &&
      !isAbstractOver(walk, condition, only)
    )
      return []
    const narrowed = condition ? walk.schema.getType(condition) : parent
    return narrowed && isCompositeType(narrowed) ? fieldsOf(walk, narrowed, fragment.selectionSet, only) : []
  })
}

/** `@include` and `@skip` decide before anything is counted. */
function included(walk: Walk, { directives = [] }: SelectionNode): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    const value: unknown = condition ? valueFromASTUntyped(condition.value, walk.variables) : undefined
    return name.value === 'include' ? value === true : name.value === 'skip' ? value !== true : true
  })
}

function isAbstractOver(walk: Walk, abstract: string, name: string): boolean {
  const type = walk.schema.getType(abstract)
  return (
    !!type &&
    isAbstractType(type) &&
    walk.schema.getPossibleTypes(type).some((possible) => possible.name === name)
  )
}

function selectionCost(walk: Walk, parent: GraphQLCompositeType, selections: SelectionSetNode): number {
  const possible = isAbstractType(parent) ? namedConditions(walk, selections) : []
  const sums = (possible.length > 0 ? possible : [undefined]).map((only) =>
    fieldsOf(walk, parent, selections, only).reduce((sum, field) => sum + fieldCost(walk, field), 0)
  )
  return Math.max(...sums)
}

function namedConditions(walk: Walk, selections: SelectionSetNode): string[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return []
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection
    return fragment?.typeCondition ? [fragment.typeCondition.name.value] : []
  })
}

function fieldCost(walk: Walk, field: SelectedField): number {
  const { node, type } = field
  if (!type || !node.selectionSet) return 0
  const each = () =>
    1 + selectionCost(walk, type, node.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] })
  const ids = field.list ? idsOf(walk, node) : null
  if (ids !== null) return weight(ids) * each()
  if (!field.connection) return each()
  return connection + weight(sizeOf(walk, node)) * nodeCost(walk, type, node.selectionSet)
}

/** One node of a connection: the dearer of `nodes` and `edges { node }`. */
function nodeCost(walk: Walk, type: GraphQLCompositeType, selections: SelectionSetNode): number {
  const asked = fieldsOf(walk, type, selections).map(({ node, type: inner }) => {
    if (!inner || !node.selectionSet) return 0
    if (node.name.value === 'nodes') return 1 + selectionCost(walk, inner, node.selectionSet)
    if (node.name.value === 'edges') return selectionCost(walk, inner, node.selectionSet)
    return 0
  })
  return Math.max(0, ...asked)
}

function connectionsIn(walk: Walk, parent: GraphQLCompositeType, selections: SelectionSetNode): number {
  return fieldsOf(walk, parent, selections).reduce((sum, field) => {
    if (field.connection) return sum + fieldCost(walk, field)
    return field.type && field.node.selectionSet
      ? sum + connectionsIn(walk, field.type, field.node.selectionSet)
      : sum
  }, 0)
}

function sizeOf(walk: Walk, node: FieldNode): number {
  const size = node.arguments?.find(
    (argument) => argument.name.value === 'first' || argument.name.value === 'last'
  )
  const value: unknown = size ? valueFromASTUntyped(size.value, walk.variables) : undefined
  return typeof value === 'number' ? value : 0
}

/** `nodes(ids: [...])` and its like. */
function idsOf(walk: Walk, node: FieldNode): number | null {
  const ids = node.arguments?.find((argument) => argument.name.value === 'ids')
  const value: unknown = ids ? valueFromASTUntyped(ids.value, walk.variables) : undefined
  return Array.isArray(value) ? value.length : null
}

function returnedCost(
  walk: Walk,
  parent: GraphQLCompositeType,
  selections: SelectionSetNode,
  data: unknown
): number {
  if (!isRecord(data)) return 0
  const only =
    isAbstractType(parent) && typeof data['__typename'] === 'string' ? data['__typename'] : undefined
  return fieldsOf(walk, parent, selections, only).reduce((sum, field) => {
    const value = data[field.node.alias?.value ?? field.node.name.value]
    if (!field.type || !field.node.selectionSet || value === null || value === undefined) return sum
    const {
      type,
      node: { selectionSet },
    } = field
    if (field.connection) return sum + returnedConnection(walk, type, selectionSet, value)
    if (!field.list) return sum + 1 + returnedCost(walk, type, selectionSet, value)
    const items = Array.isArray(value)
      ? value.map((item) => returnedCost(walk, type, selectionSet, item))
      : []
    const times = idsOf(walk, field.node) === null ? 1 : weight(items.length)
    return sum + (items.length > 0 ? times * (1 + Math.max(...items)) : 0)
  }, 0)
}

function returnedConnection(
  walk: Walk,
  type: GraphQLCompositeType,
  selections: SelectionSetNode,
  value: unknown
): number {
  if (!isRecord(value)) return connection
  const nodes = fieldsOf(walk, type, selections).flatMap(({ node, type: inner }) => {
    const items = value[node.alias?.value ?? node.name.value]
    if (!inner || !node.selectionSet || !Array.isArray(items)) return []
    const set = node.selectionSet
    const own = node.name.value === 'nodes' ? 1 : 0
    return [items.map((item) => own + returnedCost(walk, inner, set, item))]
  })
  const each = nodes.map((costs) =>
    costs.length === 0
      ? 0
      : (weight(costs.length) * costs.reduce((sum, cost) => sum + cost, 0)) / costs.length
  )
  return connection + Math.max(0, ...each)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
