import type { LoaderFunctionArgs } from '@remix-run/node'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

/** An address that does not exist, said in the reader's language. */
export async function loader({ request }: LoaderFunctionArgs): Promise<null> {
  await merchantOf(request)
  throw new Response(null, { status: 404 })
}

export default function Nowhere() {
  return null
}
