/** This process runs. Says nothing about the database: `/ready` does. */
export function loader(): Response {
  return Response.json({ ok: true })
}
