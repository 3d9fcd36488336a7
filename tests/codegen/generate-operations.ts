import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { printSchema, parse, type GraphQLSchema } from 'graphql'
import { operationDocuments } from './operation-documents.ts'

/** Where the result lives, from the project root. */
export const generatedFile = 'app/shopify/generated/operations.ts'

const text = { input: 'string', output: 'string' }

const scalars = {
  ARN: text,
  BigInt: text,
  Color: text,
  Date: text,
  DateTime: text,
  Decimal: text,
  FormattedString: text,
  HTML: text,
  ID: text,
  Money: text,
  StorefrontID: text,
  URL: text,
  UnsignedInt64: text,
  UtcOffset: text,
  JSON: { input: 'unknown', output: 'unknown' },
}

/** The types and documents of all operations, as TypeScript text. */
export async function generateOperations(schema: GraphQLSchema): Promise<string> {
  const generated = await codegen({
    filename: generatedFile,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: await operationDocuments(),
    config: {
      scalars,
      defaultScalarType: 'unknown',
      strictScalars: true,
      enumsAsTypes: true,
      enumType: 'string-literal',
      skipTypename: true,
      immutableTypes: true,
      onlyOperationTypes: true,
      useTypeImports: true,
      dedupeFragments: true,
      disableDescriptions: true,
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  })
  return `// Made by tests/codegen from app/shopify/operations and the pinned Admin schema. Not to be edited.\n${generated}`
}
