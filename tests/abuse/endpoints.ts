import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { projectRoot } from '#tests/run/project-root.ts'

const routeSchema = z.object({
  id: z.string(), parentId: z.string().optional(), path: z.string().optional(), index: z.boolean().optional(), hasAction: z.boolean(), hasLoader: z.boolean(),
})
const manifestSchema = z.object({ routes: z.record(z.string(), routeSchema) })

export interface Endpoint {
  readonly id: string
  /** With `:name` where a part of the address varies. */
  readonly path: string
  readonly hasAction: boolean
  readonly hasLoader: boolean
}

/** Every route of the built app, from the manifest that its own browser code goes by. */
export function builtEndpoints(): Endpoint[] {
  const folder = path.join(projectRoot, 'build/client/assets')
  // Assets of the build before are kept for a day, its manifest among them.
  const manifests = readdirSync(folder).filter((name) => /^manifest-.*\.js$/.test(name)).map((name) => path.join(folder, name))
  const [newest] = manifests.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
  if (newest === undefined) throw new Error('There is no build.')
  const { routes } = manifestSchema.parse(JSON.parse(readFileSync(newest, 'utf8').replace(/^window\.__remixManifest=/, '').replace(/;\s*$/, '')))
  const pathOf = (id: string): string => {
    const route = routes[id]
    return route === undefined ? '' : `${route.parentId === undefined ? '' : pathOf(route.parentId)}/${route.path ?? ''}`
  }
  return Object.values(routes).map(({ id, hasAction, hasLoader }) => ({ id, path: pathOf(id).replace(/\/+/g, '/').replace(/(.)\/$/, '$1'), hasAction, hasLoader }))
}

const sources = ['app/routes', 'app/features', 'app/shopify', 'shared/contract', 'shared/research', 'shared/shipping', 'shared/returns', 'shared/pricing']

const asked = /(?:\.get(?:All)?\(|jsonField\([^']*)'(\w+)'\)|\b(\w+): (?:z\.|\w+Schema|country|currency|share)\b/g

const askedAsJson = /jsonField\([^']*'(\w+)'\)/g

/** The names of form fields, query parameters and parts of JSON that the app's sources ask for. */
export const fieldNames = (): string[] => namesBy(asked)

/** Those of them that are form fields which hold JSON. */
export const jsonFieldNames = (): string[] => namesBy(askedAsJson)

function namesBy(pattern: RegExp): string[] {
  const names = new Set<string>()
  for (const folder of sources) {
    const root = path.join(projectRoot, folder)
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || file.includes('.test.')) continue
      const text = readFileSync(path.join(root, file), 'utf8')
      for (const [, first, second] of text.matchAll(pattern)) names.add(first ?? second ?? '')
    }
  }
  return [...names].sort()
}
