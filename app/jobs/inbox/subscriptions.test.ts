import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accessScopes } from '#app/platform/access-scopes.ts'
import { adminApiVersion } from '#app/shopify/api-version.ts'
import { effects } from './effects.server.ts'

const toml = readFileSync(new URL('../../../shopify.app.toml', import.meta.url), 'utf8')
const quoted = (text: string) => [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1])

describe('shopify.app.toml', () => {
  it('asks for the scopes that the app expects', () => {
    expect(/^scopes = "(.*)"$/m.exec(toml)?.[1]?.split(',')).toEqual([...accessScopes])
  })

  it('speaks the one version of the Admin API', () => {
    expect(/^api_version = "(.*)"$/m.exec(toml)?.[1]).toBe(adminApiVersion)
  })

  it('subscribes to exactly the topics that have an effect', () => {
    const topics = [...toml.matchAll(/^(?:compliance_)?topics = \[(.*)\]$/gm)].flatMap((match) => quoted(match[1] ?? ''))
    expect(topics.sort()).toEqual(Object.keys(effects).sort())
  })
})
