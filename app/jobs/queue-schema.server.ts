import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { jobKinds } from './job-kinds.ts'

export const queueSchema = 'pgboss'

/** One job of a kind at a time for each shop; a job whose worker is gone is given to another after 10 to 15 s. */
const queueOptions = {
  policy: 'singleton',
  heartbeatSeconds: 10,
  expireInSeconds: 6 * 60 * 60,
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  deleteAfterSeconds: 7 * 24 * 60 * 60,
  notify: true,
}

/** Makes the job queue's tables and a queue for each kind of job, and lets the app's role use them. */
export async function installQueue(owner: pg.Client, ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: queueSchema, supervise: false, schedule: false, max: 2 })
  const problems: unknown[] = []
  boss.on('error', (error) => problems.push(error))
  await boss.start()
  try {
    const known = new Set((await boss.getQueues()).map((queue) => queue.name))
    for (const kind of jobKinds) if (!known.has(kind)) await boss.createQueue(kind, queueOptions)
  } finally {
    await boss.stop({ graceful: false })
  }
  if (problems.length > 0) throw new AggregateError(problems, 'The job queue could not be installed.')
  await owner.query(`
    GRANT USAGE ON SCHEMA ${queueSchema} TO landfall_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO landfall_app;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO landfall_app;
  `)
}
