type Json = Record<string, unknown>

/** What a subscription with `include_fields` gets of a body: only the named fields, nested ones by dots, through lists. */
export function includedFields(payload: unknown, fields: string[]): unknown {
  if (fields.length === 0 || !isRecord(payload)) return payload
  return picked(
    payload,
    fields.map((field) => field.split('.'))
  )
}

function picked(value: unknown, paths: string[][]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => picked(item, paths))
  if (!isRecord(value) || paths.some((path) => path.length === 0)) return value
  const wanted = Map.groupBy(paths, (path) => path[0] ?? '')
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const below = wanted.get(key)
      return below
        ? [
            [
              key,
              picked(
                inner,
                below.map((path) => path.slice(1))
              ),
            ],
          ]
        : []
    })
  )
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
