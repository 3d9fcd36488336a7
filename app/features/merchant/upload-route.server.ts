import type { Result } from '#shared/result/result.ts'
import { merchantOf } from './merchant.server.ts'
import { formOf, idParam, jsonField } from './route-params.ts'

interface RouteCall {
  readonly request: Request
  readonly params: Readonly<Record<string, string | undefined>>
}

/** What a page of a file that waits for a person can be asked. */
interface UploadWays {
  /** Where to go when the file is gone. */
  readonly home: string
  readonly map: (shop: string, id: string, meaning: { readonly mapping: unknown; readonly terms: unknown }, who: string) => Promise<unknown>
  readonly forget: (shop: string, id: string, who: string) => Promise<unknown>
  /** Answers where to go. */
  readonly accept: (shop: string, id: string, form: FormData, who: string) => Promise<Result<string>>
}

/** The file of the address, for its loader; without one the person is sent to `home`. */
export async function uploadOf<View>({ request, params }: RouteCall, home: string, view: (shop: string, id: string) => Promise<View | null>): Promise<View> {
  const { shop, redirect } = await merchantOf(request)
  const upload = await view(shop, idParam(params['id']))
  if (upload === null) throw redirect(home)
  return upload
}

/** Says what its columns mean, drops it, or takes it in. */
export async function answerUpload({ request, params }: RouteCall, { home, map, forget, accept }: UploadWays) {
  const { shop, who, redirect } = await merchantOf(request)
  const id = idParam(params['id'])
  const form = await formOf(request)
  const intent = form.get('intent')
  if (intent === 'map') return map(shop, id, { mapping: jsonField(form, 'mapping'), terms: jsonField(form, 'terms') }, who)
  if (intent === 'drop') {
    await forget(shop, id, who)
    return redirect(home)
  }
  const accepted = await accept(shop, id, form, who)
  return accepted.ok ? redirect(accepted.value) : accepted
}
