import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, idParam } from '#app/features/merchant/route-params.ts'
import { publishPath, publishState } from '#app/features/shipping/publish/publish-state.server.ts'
import { startPublishing, startUndo } from '#app/features/shipping/publish/start-publication.server.ts'
import { PublishPage } from '#app/features/shipping/publish/publish-page.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await merchantOf(request)
  const [state, path] = await Promise.all([publishState(shop), publishPath(shop)])
  return { state, path }
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, who } = await merchantOf(request)
  const form = await formOf(request)
  return form.get('intent') === 'undo' ? startUndo(shop, idParam(form.get('id')), who) : startPublishing(shop, who)
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Publish() {
  const { state, path } = useLoaderData<typeof loader>()
  return <PublishPage state={state} path={path} />
}
