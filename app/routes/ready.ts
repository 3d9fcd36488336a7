import { databaseAnswers } from '#app/data/database.server.ts'

/** This process can serve: a load balancer sends requests to it while this answers 200. */
export async function loader(): Promise<Response> {
  const database = await databaseAnswers()
  return Response.json({ ok: database, database }, { status: database ? 200 : 503 })
}
