import * as z from 'zod/mini'

const token = z.object({ token: z.string() })
const choices = z.array(z.object({ id: z.string(), title: z.string() }))
const placed = z.object({
  order: z.object({ name: z.string() }),
  report: z.object({ deliveries: z.array(z.object({ outcome: z.string() })) }),
})
const failure = z.object({ error: z.optional(z.string()), errors: z.optional(z.string()) })

export type Choice = z.infer<typeof choices>[number]

async function answer<Shape extends z.ZodMiniType>(
  shape: Shape,
  path: string,
  body?: unknown
): Promise<z.infer<Shape>> {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }
  )
  const read: unknown = await response.json()
  if (response.ok) return shape.parse(read)
  const said = failure.safeParse(read).data
  throw new Error(said?.error ?? said?.errors ?? `${path} answered ${response.status}`)
}

export async function idToken(): Promise<string> {
  return (await answer(token, '/_devshop/id-token')).token
}

export function choose(
  kind: 'product' | 'variant',
  { query = '', random = false, most = 100 } = {}
): Promise<Choice[]> {
  return answer(
    choices,
    `/_devshop/choices?${new URLSearchParams({
      kind,
      query,
      random: random ? '1' : '',
      most: String(most),
    }).toString()}`
  )
}

export function placeOrder(country: string, variants: Choice[]): Promise<z.infer<typeof placed>> {
  return answer(placed, '/_devshop/orders', {
    country,
    lines: variants.map(({ id }) => ({ variantId: id, quantity: 1 })),
  })
}
