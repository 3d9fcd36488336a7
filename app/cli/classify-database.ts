import pg from 'pg'
import { loadNomenclature } from '#app/data/facts/nomenclature.server.ts'
import { databaseUrl } from '#app/platform/env.server.ts'
import type { NomenclatureLine } from '#shared/classify/nomenclature/line.ts'

/** The nomenclature of the tariff imported into the database; where there is none, the reason. */
export async function readTariffOfDatabase(): Promise<readonly NomenclatureLine[] | string> {
  const url = databaseUrl()
  if (url === null) return 'DATABASE_URL is missing: where PostgreSQL is'
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5_000 })
  try {
    const lines = await loadNomenclature(pool)
    return lines.length === 0 ? 'holds no imported tariff; run facts:import usitc FILE first' : lines
  } catch (error) {
    return error instanceof Error ? error.message || error.name : 'can’t be read'
  } finally {
    await pool.end()
  }
}
