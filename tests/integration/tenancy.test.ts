import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, inTransaction, seeAnyShop, withShop } from '#app/data/database.server.ts'
import { assertRoleIsBound, TenancyError } from '#app/data/row-level-security.server.ts'
import { setAppEnvironment } from './app-environment.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { asOwner, ownerRows } from './owner.ts'
import { schemaTables } from './schema-model.ts'

const one = 'one.myshopify.com'
const two = 'two.myshopify.com'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  setAppEnvironment(database)
  await asOwner(database.ownerUrl, async (client) => {
    for (const shop of [one, two]) await plant(client, shop)
  })
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

const tables = async () =>
  (
    await ownerRows<{ name: string }>(
      database.ownerUrl,
      `SELECT relname AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations' ORDER BY 1`,
    )
  ).map((row) => row.name)

/** One row for the shop in every table, made from the columns' types alone. */
async function plant(client: pg.Client, shop: string): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' AND (is_nullable = 'NO')`,
  )
  const values: Record<string, string> = {
    text: `'planted'`,
    uuid: 'gen_random_uuid()',
    bytea: `'\\x01'`,
    jsonb: `'{}'`,
    boolean: 'false',
    integer: '1',
    bigint: '1',
    'timestamp with time zone': 'now()',
  }
  for (const table of new Set(rows.map((row) => row.table))) {
    const columns = rows.filter((row) => row.table === table)
    const filled = columns.map(({ column, type }) => (column === 'shop' ? `'${shop}'` : (values[type] ?? 'null')))
    await client.query(`INSERT INTO ${table} (${columns.map(({ column }) => `"${column}"`).join(', ')}) VALUES (${filled.join(', ')})`)
  }
}

describe('every table', () => {
  it('has row-level security on, forced, and a policy', async () => {
    const open = await ownerRows<{ name: string }>(
      database.ownerUrl,
      `SELECT relname AS name FROM pg_class table_
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'
         AND NOT (relrowsecurity AND relforcerowsecurity
           AND EXISTS (SELECT FROM pg_policies WHERE tablename = table_.relname AND policyname = 'own_shop'))`,
    )
    expect(await tables()).not.toHaveLength(0)
    expect(open).toEqual([])
  })

  it('leads its primary key with the shop', async () => {
    const keys = await ownerRows<{ name: string; first: string }>(
      database.ownerUrl,
      `SELECT table_.relname AS name, column_.attname AS first
       FROM pg_index index_ JOIN pg_class table_ ON table_.oid = index_.indrelid
       JOIN pg_attribute column_ ON column_.attrelid = table_.oid AND column_.attnum = index_.indkey[0]
       WHERE index_.indisprimary AND table_.relnamespace = 'public'::regnamespace AND table_.relname <> '_prisma_migrations'`,
    )
    expect(keys.filter(({ first }) => first !== 'shop')).toEqual([])
    expect(keys).toHaveLength((await tables()).length)
  })

  it('shows a shop its own row and nobody else’s', async () => {
    for (const table of await tables()) {
      const seen = await withShop(one, (db) => db.$queryRawUnsafe<{ shop: string }[]>(`SELECT shop FROM ${table}`))
      expect(seen, table).toEqual([{ shop: one }])
    }
  })

  it('shows nothing to a transaction that names no shop', async () => {
    for (const table of await tables()) {
      expect(await inTransaction((db) => db.$queryRawUnsafe(`SELECT shop FROM ${table}`)), table).toEqual([])
    }
  })

  it('neither changes, deletes nor takes a row of another shop', async () => {
    for (const table of await tables()) {
      const touched = await withShop(one, async (db) => [
        await db.$executeRawUnsafe(`UPDATE ${table} SET shop = shop WHERE shop = '${two}'`),
        await db.$executeRawUnsafe(`DELETE FROM ${table} WHERE shop = '${two}'`),
      ])
      expect(touched, table).toEqual([0, 0])
      const moving = withShop(one, (db) => db.$executeRawUnsafe(`UPDATE ${table} SET shop = '${two}' WHERE shop = '${one}'`))
      await expect(moving, table).rejects.toThrow(/row-level security/)
    }
  })
})

describe('a transaction that may see any shop', () => {
  const open = ['extension_codes', 'webhook_events']

  it('sees the inbox and the pairing codes, and nothing else', async () => {
    for (const table of await tables()) {
      const seen = await inTransaction(async (db) => {
        await seeAnyShop(db)
        return db.$queryRawUnsafe<{ shop: string }[]>(`SELECT shop FROM ${table} ORDER BY shop`)
      })
      expect(seen.map((row) => row.shop), table).toEqual(open.includes(table) ? [one, two] : [])
    }
  })

  it('can not write or delete with that', async () => {
    for (const table of await tables()) {
      const writing = inTransaction(async (db) => {
        await seeAnyShop(db)
        return db.$executeRawUnsafe(`DELETE FROM ${table}`)
      })
      expect(await writing, table).toBe(0)
    }
    const changing = inTransaction(async (db) => {
      await seeAnyShop(db)
      return db.$executeRawUnsafe(`UPDATE webhook_events SET state = 'done'`)
    })
    await expect(changing).rejects.toThrow(/row-level security/)
  })

  it('can not be asked for as if "*" were a shop', async () => {
    await expect(withShop('*', () => Promise.resolve(1))).rejects.toThrow()
  })
})

describe('the role', () => {
  it('is the app’s, which row-level security binds', async () => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await expect(assertRoleIsBound(client)).resolves.toBeUndefined()
    await client.end()
  })

  it('is refused when it could see every shop', async () => {
    await asOwner(database.ownerUrl, async (client) => {
      await expect(assertRoleIsBound(client)).rejects.toThrow(TenancyError)
    })
  })
})

describe('the migrations', () => {
  it('make exactly the tables and columns of prisma/*.prisma', async () => {
    const columns = await ownerRows<{ table: string; column: string; type: string; nullable: boolean }>(
      database.ownerUrl,
      `SELECT table_name AS table, column_name AS column, udt_name AS type, is_nullable = 'YES' AS nullable
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
    )
    const made = columns.map(({ table, column, type, nullable }) => `${table}.${column} ${type}${nullable ? '?' : ''}`)
    const described = schemaTables().flatMap(({ table, columns: told }) => told.map((column) => `${table}.${column}`))
    expect(made.sort()).toEqual(described.sort())
  })

  it('make exactly its keys and indexes', async () => {
    const made = await ownerRows<{ index: string }>(
      database.ownerUrl,
      `SELECT table_.relname || ': ' || (
         SELECT string_agg(column_.attname, ', ' ORDER BY place.ordinality)
         FROM unnest(index_.indkey) WITH ORDINALITY place(number)
         JOIN pg_attribute column_ ON column_.attrelid = table_.oid AND column_.attnum = place.number
       ) AS index
       FROM pg_index index_ JOIN pg_class table_ ON table_.oid = index_.indrelid
       WHERE table_.relnamespace = 'public'::regnamespace AND table_.relname <> '_prisma_migrations' AND index_.indpred IS NULL`,
    )
    // Indexes of some rows alone stand in the migrations only: the schema has no word for them.
    const described = schemaTables().flatMap(({ table, indexes }) => indexes.map((index) => `${table}: ${index}`))
    expect(made.map((row) => row.index).sort()).toEqual(described.sort())
  })
})
