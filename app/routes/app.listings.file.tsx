import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { FilePage } from '#app/features/listings/file-page.tsx'
import { wordsView } from '#app/features/listings/words.server.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  return { languages: (await wordsView(shop)).languages }
}

export const shouldRevalidate = unlessUnanswered

export default function Files() {
  return <FilePage {...useLoaderData<typeof loader>()} />
}
