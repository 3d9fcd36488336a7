import { getNamedType, isObjectType, isScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { resolvers } from '../resolvers/resolvers.ts'
import { adminSchema, adminSchemaWithAccess } from './admin-schema.ts'

test('it is the whole Admin schema of 2026-10, market-driven shipping included', async () => {
  const schema = await adminSchema()
  expect(Object.keys(schema.getTypeMap()).length).toBe(3546)
  const features = schema.getType('ShopFeatures')
  expect(isObjectType(features) && Object.hasOwn(features.getFields(), 'marketDrivenShipping')).toBe(true)
  expect(isScalarType(getNamedType(schema.getType('Money')))).toBe(true)
})

test('it is built once, whoever asks', async () => {
  expect(await adminSchema()).toBe(await adminSchema())
})

test('it says what access a type and a mutation need', async () => {
  const { access } = await adminSchemaWithAccess()
  expect(access.get('Product')?.scopes).toEqual(['read_products'])
  expect(access.get('Mutation.priceListFixedPricesAdd')?.scopes).toEqual(['write_products'])
})

test('the stand-in resolves no field that the schema does not have', async () => {
  const schema = await adminSchema()
  const unknown = resolvers.flatMap(({ name, fields }) => {
    const type = schema.getType(name)
    const known = isObjectType(type) ? type.getFields() : {}
    return [...fields.keys()]
      .filter((field) => !Object.hasOwn(known, field))
      .map((field) => `${name}.${field}`)
  })
  expect(unknown).toEqual([])
})

test('the stand-in reads no argument that the schema does not have', async () => {
  const schema = await adminSchema()
  const unknown = resolvers.flatMap(({ name, fields }) => {
    const type = schema.getType(name)
    return [...fields].flatMap(([field, { args }]) => {
      const known = isObjectType(type)
        ? type.getFields()[field]?.args.map((argument) => argument.name) ?? []
        : []
      return Object.keys(args?.shape ?? {})
        .filter((argument) => !known.includes(argument))
        .map((argument) => `${name}.${field}(${argument}:)`)
    })
  })
  expect(unknown).toEqual([])
})
