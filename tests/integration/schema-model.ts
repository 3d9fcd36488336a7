import { readFileSync, readdirSync } from 'node:fs'

export interface SchemaTable {
  readonly table: string
  /** `column type` with `?` behind it where it may be null. */
  readonly columns: string[]
  /** Columns of each index, the primary key first. */
  readonly indexes: string[]
}

const types: Record<string, string> = {
  String: 'text', Int: 'int4', BigInt: 'int8', Boolean: 'bool', Json: 'jsonb', Bytes: 'bytea', DateTime: 'timestamptz',
}

const folder = new URL('../../prisma/', import.meta.url)

/** What prisma/*.prisma says of tables, columns and indexes, read from its text. */
export function schemaTables(): SchemaTable[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.prisma'))
  const schema = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  return [...schema.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gm)].map((match) => tableOf(match[1] ?? ''))
}

function tableOf(body: string): SchemaTable {
  const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)(\??)(.*)$/gm)].map(([, field = '', type = '', optional = '', rest = '']) => ({
    field,
    column: /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field,
    type: /@db\.Uuid/.test(rest) ? 'uuid' : (types[type] ?? type),
    optional,
    key: /@id\b/.test(rest),
  }))
  const columnOf = (field: string) => fields.find((known) => known.field === field)?.column ?? field
  const listed = (rule: string) =>
    [...body.matchAll(new RegExp(`^ {2}@@${rule}\\(\\[([^\\]]+)\\]`, 'gm'))].map(([, names = '']) =>
      names.split(',').map((name) => columnOf(name.trim())).join(', '),
    )
  return {
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '',
    columns: fields.map(({ column, type, optional }) => `${column} ${type}${optional}`),
    indexes: [...fields.filter(({ key }) => key).map(({ column }) => column), ...listed('id'), ...listed('unique'), ...listed('index')],
  }
}
