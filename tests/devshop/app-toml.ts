import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'smol-toml'
import { z } from 'zod'

export interface AppSubscription {
  topic: string
  uri: string
  includeFields: string[]
}

export interface AppToml {
  scopes: string[]
  subscriptions: AppSubscription[]
  name: string
  handle: string
}

const shape = z.object({
  name: z.string().default('Landfall'),
  handle: z.string().default('landfall'),
  access_scopes: z.object({ scopes: z.string().default('') }).default({ scopes: '' }),
  webhooks: z
    .object({
      subscriptions: z
        .array(
          z.object({
            topics: z.array(z.string()).default([]),
            compliance_topics: z.array(z.string()).default([]),
            uri: z.string(),
            include_fields: z.array(z.string()).default([]),
            filter: z
              .undefined({
                error: 'the stand-in Shopify does not implement the filter of a webhook subscription',
              })
              .optional(),
          })
        )
        .default([]),
    })
    .default({ subscriptions: [] }),
})

const projectToml = fileURLToPath(new URL('../../shopify.app.toml', import.meta.url))

/** What the app tells Shopify about itself: its scopes and its app-specific webhook subscriptions. */
export function readAppToml(file: string = projectToml): AppToml {
  const { name, handle, access_scopes, webhooks } = shape.parse(
    existsSync(file) ? parse(readFileSync(file, 'utf8')) : {}
  )
  return {
    name,
    handle,
    scopes: access_scopes.scopes.split(/[\s,]+/).filter((scope) => scope !== ''),
    subscriptions: webhooks.subscriptions.flatMap(({ topics, compliance_topics, uri, include_fields }) =>
      [...topics, ...compliance_topics].map((topic) => ({ topic, uri, includeFields: include_fields }))
    ),
  }
}
