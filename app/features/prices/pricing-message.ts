import { z } from 'zod'

export const questionNames = ['page', 'preview', 'working', 'summary', 'nationalGoods', 'matching', 'publication'] as const

/** One question to the pricing thread; `args` begin with the asker's day. */
export const askedSchema = z.object({ id: z.number(), name: z.enum(questionNames), args: z.array(z.unknown()) })

export const replySchema = z.union([
  z.object({ id: z.number(), error: z.string() }),
  z.object({ id: z.number(), value: z.unknown() }),
])
export type PricingReply = z.infer<typeof replySchema>
