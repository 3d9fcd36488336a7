import { z } from 'zod'
import { failure, success, type Result } from '#shared/result/result.ts'
import { callService } from './call-service.ts'

/** A model behind OpenAI's chat completions: OpenAI, DeepSeek, Qwen, one of one's own. */
export interface ChatModel {
  /** Up to and without `/chat/completions`: `https://api.deepseek.com/v1`. */
  readonly address: string
  readonly model: string
  readonly key: string | null
  /** Waiting times between attempts in milliseconds are multiples of this; 1,000 where absent. */
  readonly paceMs?: number
}

interface Question {
  readonly instructions: string
  /** Sent as JSON, apart from the instructions. */
  readonly data: unknown
  readonly signal: AbortSignal
}

const answerShape = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })

/** Asks for JSON of a shape. Fails as `callService` does, and with `provider-unreadable` where the answer is of another shape. */
export async function askModel<Shape extends z.ZodType>(
  { address, model, key, paceMs }: ChatModel, { instructions, data, signal }: Question, shape: Shape,
): Promise<Result<z.infer<Shape>>> {
  const headers: Readonly<Record<string, string>> = key === null ? {} : { Authorization: `Bearer ${key}` }
  const body = {
    model,
    temperature: 0,
    response_format: { type: 'json_object' },
    messages: [{ role: 'system', content: instructions }, { role: 'user', content: JSON.stringify(data) }],
  }
  const call = { headers, body, signal, ...(paceMs === undefined ? {} : { paceMs }) }
  const answer = await callService(`${address.replace(/\/+$/, '')}/chat/completions`, call, answerShape)
  if (!answer.ok) return answer
  const read = shape.safeParse(jsonIn(answer.value.choices[0]?.message.content ?? ''))
  return read.success ? success(read.data) : failure('provider-unreadable')
}

/** Some models wrap JSON in a fence although they are asked not to. */
function jsonIn(content: string): unknown {
  try {
    return JSON.parse(content.trim().replace(/^```(?:json)?\s*|\s*```$/g, ''))
  } catch {
    return null
  }
}
