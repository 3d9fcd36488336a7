import { GraphQLEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { effects } from '#app/jobs/inbox/effects.server.ts'
import { adminSchema } from '#tests/devshop/schema/admin-schema.ts'

// Compliance topics are named in the app's configuration alone.
const compliance = new Set(['customers/data_request', 'customers/redact', 'shop/redact'])

test('every topic with an effect is one of the pinned Admin schema', async () => {
  const type = (await adminSchema()).getType('WebhookSubscriptionTopic')
  if (!(type instanceof GraphQLEnumType)) return expect.unreachable()
  const known = new Set(type.getValues().map(({ name }) => name))
  const topics = Object.keys(effects).filter((topic) => !compliance.has(topic))
  expect(topics.filter((topic) => !known.has(topic.toUpperCase().replace('/', '_')))).toEqual([])
})
