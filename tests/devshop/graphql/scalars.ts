import { GraphQLError, isScalarType, type GraphQLSchema } from 'graphql'
import { isDecimal, rounded } from '../store/decimal.ts'

/** How Shopify writes each custom scalar; a value of another shape is a bug of the stand-in and is not sent. */
const shapes: Record<string, (value: unknown) => boolean> = {
  Decimal: (value) => typeof value === 'string' && isDecimal(value) && value.includes('.'),
  Money: (value) => typeof value === 'string' && /^-?\d+\.\d{2,3}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  UnsignedInt64: (value) => typeof value === 'string' && /^\d+$/.test(value),
  HTML: (value) => typeof value === 'string',
  FormattedString: (value) => typeof value === 'string',
  JSON: () => true,
}

/** Money in an argument may be a string or a number; inside it is always a decimal string. */
const readers: Record<string, (value: unknown) => unknown> = {
  Decimal: asDecimalText,
  Money: asDecimalText,
  UnsignedInt64: (value) => (typeof value === 'number' ? String(value) : value),
}

function asDecimalText(value: unknown): string {
  const text = typeof value === 'number' ? rounded(value.toFixed(9), 9) : String(value)
  if (!isDecimal(text)) throw new GraphQLError(`invalid decimal '${String(value)}'`)
  return typeof value === 'number' ? text.replace(/0+$/, '').replace(/\.$/, '') : text
}

const prepared = new WeakSet<GraphQLSchema>()

export function prepareScalars(schema: GraphQLSchema): void {
  if (prepared.has(schema)) return
  prepared.add(schema)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type)) continue
    const shape = shapes[type.name]
    if (shape) {
      type.serialize = (value) => {
        if (!shape(value))
          throw new GraphQLError(`the stand-in Shopify made a bad ${type.name}: ${JSON.stringify(value)}`)
        return value
      }
    }
    const read = readers[type.name]
    if (read) {
      type.parseValue = read
      type.parseLiteral = (node) => read('value' in node ? node.value : undefined)
    }
  }
}
