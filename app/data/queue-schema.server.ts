import type pg from 'pg'
import { PgBoss } from 'pg-boss'

export const queueSchema = 'pgboss'

/** Makes or updates the job queue's own tables, and lets the app's role use them. */
export async function installQueue(owner: pg.Client, ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: queueSchema, supervise: false, schedule: false, max: 2 })
  const problems: unknown[] = []
  boss.on('error', (error) => problems.push(error))
  await boss.start()
  await boss.stop({ graceful: false })
  if (problems.length > 0) throw new AggregateError(problems, 'The job queue could not be installed.')
  await owner.query(`
    GRANT USAGE ON SCHEMA ${queueSchema} TO landfall_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO landfall_app;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO landfall_app;
  `)
}
