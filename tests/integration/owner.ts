import pg from 'pg'

/** Looks at the database past row-level security, as its superuser. */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Rows of one query, past row-level security. */
export async function ownerRows<Row extends pg.QueryResultRow>(ownerUrl: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return asOwner(ownerUrl, async (client) => (await client.query<Row>(text, values)).rows)
}
