import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { ResearchPage } from '#app/features/research/research-page.tsx'
import { researchQueryOf } from '#app/features/research/research-query.ts'
import { shortlistPage } from '#app/features/research/shortlist.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const query = researchQueryOf(new URL(request.url).searchParams)
  return { list: await shortlistPage(shop, query), query }
}

export const shouldRevalidate = unlessUnanswered

export default function Research() {
  return <ResearchPage {...useLoaderData<typeof loader>()} />
}
