import type pg from 'pg'

/** Says that the database would not keep shops apart. */
export class TenancyError extends Error {
  override readonly name = 'TenancyError'
}

/** Throws TenancyError when the role behind `client` would see every shop's rows whatever the policies say. */
export async function assertRoleIsBound(client: pg.Pool | pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string; exempt: boolean }>(
    `SELECT rolname AS role, rolsuper OR rolbypassrls AS exempt FROM pg_roles WHERE rolname = current_user`,
  )
  const role = rows[0]
  if (role === undefined) throw new TenancyError('The database does not say which role this is.')
  if (role.exempt) {
    throw new TenancyError(
      `DATABASE_URL connects as "${role.role}", which row-level security does not bind. Use the role landfall_app.`,
    )
  }
}
