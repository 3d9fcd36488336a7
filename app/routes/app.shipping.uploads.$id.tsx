import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { answerOr, unanswered, unlessUnanswered } from '#app/components/answer-or.ts'
import { answerUpload, uploadOf } from '#app/features/merchant/upload-route.server.ts'
import { acceptUpload } from '#app/features/shipping/sheets/accept-sheet.server.ts'
import { uploadView } from '#app/features/shipping/sheets/sheet-views.server.ts'
import { forgetUpload, mapSheet } from '#app/features/shipping/sheets/upload-sheet.server.ts'
import { UploadPage } from '#app/features/shipping/sheets/upload-page.tsx'

const home = '/app/shipping'

export const loader = (call: LoaderFunctionArgs) => uploadOf(call, home, uploadView)

export const action = (call: ActionFunctionArgs) =>
  answerUpload(call, {
    home, map: mapSheet, forget: forgetUpload,
    accept: async (shop, id, form, who) => {
      const accepted = await acceptUpload(shop, id, form.get('overlaps') === 'end-older' ? 'end-older' : 'refuse', who)
      return accepted.ok ? { ok: true, value: home } : accepted
    },
  })

export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => answerOr(serverAction, unanswered)

export const shouldRevalidate = unlessUnanswered

export default function Upload() {
  return <UploadPage upload={useLoaderData<typeof loader>()} />
}
