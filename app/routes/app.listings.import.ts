import type { ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered } from '#app/components/answer-or.ts'
import { textOfFile } from '#app/features/costs/text-of-file.ts'
import { importListings } from '#app/features/listings/listing-files.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf } from '#app/features/merchant/route-params.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  return importListings(shop, await textOfFile((await formOf(request)).get('file')), who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, { ...unanswered, problems: [], problemCount: 0 })
