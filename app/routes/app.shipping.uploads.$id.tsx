import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { merchantOf } from '#app/features/merchant/merchant.server.ts'
import { formOf, idParam, jsonField } from '#app/features/merchant/route-params.ts'
import { acceptUpload } from '#app/features/shipping/sheets/accept-sheet.server.ts'
import { uploadView } from '#app/features/shipping/sheets/sheet-views.server.ts'
import { forgetUpload, mapSheet } from '#app/features/shipping/sheets/upload-sheet.server.ts'
import { UploadPage } from '#app/features/shipping/sheets/upload-page.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, redirect } = await merchantOf(request)
  const upload = await uploadView(shop, idParam(params['id']))
  if (upload === null) throw redirect('/app/shipping')
  return upload
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, who, redirect } = await merchantOf(request)
  const id = idParam(params['id'])
  const form = await formOf(request)
  const intent = form.get('intent')
  if (intent === 'map') return mapSheet(shop, id, { mapping: jsonField(form, 'mapping'), terms: jsonField(form, 'terms') }, who)
  if (intent === 'drop') {
    await forgetUpload(shop, id, who)
    return redirect('/app/shipping')
  }
  const accepted = await acceptUpload(shop, id, form.get('overlaps') === 'end-older' ? 'end-older' : 'refuse', who)
  return accepted.ok ? redirect('/app/shipping') : accepted
}

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Upload() {
  return <UploadPage upload={useLoaderData<typeof loader>()} />
}
