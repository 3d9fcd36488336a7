import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { concatAST, Kind, validate } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphQLSchema } from 'graphql'
import { adminSchema } from '#tests/devshop/schema/admin-schema.ts'
import { projectEnvironment } from '#tests/run/command.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import { operationDocuments } from './operation-documents.ts'

describe('what the app asks Shopify', () => {
  let schema: GraphQLSchema
  beforeAll(async () => {
    schema = await adminSchema()
  })

  it('is valid against the pinned Admin schema', async () => {
    const documents = await operationDocuments()
    const all = concatAST(documents.map((file) => file.document))
    expect(validate(schema, all).map((error) => error.message)).toEqual([])
  })

  it('has a name of its own for every operation', async () => {
    const documents = await operationDocuments()
    const names = documents.flatMap(({ document }) =>
      document.definitions.map((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? 'an operation without a name') : '',
      ),
    )
    const operations = names.filter((name) => name !== '')
    expect(operations.length).toBeGreaterThan(0)
    expect(operations).toEqual([...new Set(operations)])
  })

  it('has its types written down as they are now', async () => {
    // In a process of its own: the generator and the test runner would each load their own graphql.
    const checking = promisify(execFile)('node', ['tests/codegen/write-operations.ts', '--check'], { cwd: projectRoot, env: projectEnvironment() })
    await expect(checking).resolves.toMatchObject({ stderr: '' })
  })
})
