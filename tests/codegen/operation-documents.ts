import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse, type DocumentNode } from 'graphql'
import { z } from 'zod'

const folder = fileURLToPath(new URL('../../app/shopify/operations/', import.meta.url))

export interface OperationFile {
  /** File name without its folder. */
  readonly location: string
  readonly document: DocumentNode
}

/** What app/shopify/operations asks Shopify: every string that its files export is a GraphQL document. */
export async function operationDocuments(): Promise<OperationFile[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()
  const documents: OperationFile[] = []
  for (const location of files) {
    const exported = z.record(z.string(), z.unknown()).parse({ ...(await import(`${folder}${location}`)) })
    for (const text of Object.values(exported)) {
      if (typeof text === 'string') documents.push({ location, document: parse(text, { noLocation: true }) })
    }
  }
  return documents
}
