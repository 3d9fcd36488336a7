import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { unlessUnanswered } from '#app/components/answer-or.ts'
import { ReviewScreen } from '#app/features/classification/review-screen.tsx'
import { reviewPage } from '#app/features/classification/review-page.server.ts'
import { reviewQueryOf } from '#app/features/classification/review-query.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const query = reviewQueryOf(new URL(request.url).searchParams)
  return { review: await reviewPage(shop, query), show: query.show }
}

export const shouldRevalidate = unlessUnanswered

export default function Codes() {
  const { review, show } = useLoaderData<typeof loader>()
  const [, setParams] = useSearchParams()
  return <ReviewScreen review={review} show={show} onShow={(next) => setParams({ show: next.show, page: String(next.page) }, { preventScrollReset: true })} />
}
