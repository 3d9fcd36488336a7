import { describe, expect, it } from 'vitest'
import { accessScopes } from './access-scopes.ts'
import { EnvironmentError, parseEnvironment } from './environment-schema.ts'

const complete = {
  DATABASE_URL: 'postgresql://landfall_app@localhost/landfall',
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://landfall.example/anything',
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
}

describe('surroundings', () => {
  it('fill in what may be left out', () => {
    const env = parseEnvironment(complete)
    expect(env).toMatchObject({
      DATABASE_OWNER_URL: complete.DATABASE_URL,
      SHOPIFY_APP_URL: 'https://landfall.example',
      SCOPES: accessScopes,
      APP_BRIDGE_URL: 'https://cdn.shopify.com/shopifycloud/app-bridge.js',
      ADMIN_FRAME_ORIGINS: [],
      PORT: 3000,
      LOG_LEVEL: 'info',
    })
  })

  it('name every variable that is missing, one sentence each', () => {
    const said = () => parseEnvironment({})
    expect(said).toThrow(EnvironmentError)
    for (const name of Object.keys(complete)) expect(said).toThrow(new RegExp(`^${name} is missing: .+\\.$`, 'm'))
  })

  it.each([
    ['DATABASE_URL', 'mysql://localhost'],
    ['SHOPIFY_APP_URL', 'landfall.example'],
    ['ENCRYPTION_KEY', Buffer.alloc(31).toString('base64')],
    ['ENCRYPTION_KEYS_OLD', 'short'],
    ['ADMIN_FRAME_ORIGINS', 'https://admin.example/path'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['LOG_LEVEL', 'loud'],
  ])('refuse %s=%s and say so', (name, value) => {
    expect(() => parseEnvironment({ ...complete, [name]: value })).toThrow(new RegExp(`^${name} .+\\.$`))
  })

  it('take other scopes, with commas or spaces between them', () => {
    const env = parseEnvironment({ ...complete, SCOPES: 'read_products, write_products' })
    expect(env.SCOPES).toEqual(['read_products', 'write_products'])
  })

  it('take an empty variable for one that is not set', () => {
    expect(parseEnvironment({ ...complete, PORT: '', ADMIN_FRAME_ORIGINS: '' }).PORT).toBe(3000)
  })
})
