import { createInterface } from 'node:readline'
import { z } from 'zod'
import { guard } from '#shared/listings/guard/guard.ts'
import { languages, readLocale } from '#shared/listings/language.ts'
import messages from '#shared/messages/listings.en.json' with { type: 'json' }

const locale = z.string().transform((tag, context) => {
  const read = readLocale(tag)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: `"${tag.slice(0, 20)}" is none of ${languages.join(', ')}` })
  return z.NEVER
})
const pairSchema = z.object({ source: z.string().max(500_000), target: z.string().max(500_000), from: locale, to: locale })

/**
 * Reads JSON lines `{source, target, from, to}` and prints for each one line `{blocked, findings}`. A malformed line
 * ends it: its number and the reason on the standard error, exit code 2. Blank lines are passed over.
 */
export async function guardLines(): Promise<number> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const pair = pairSchema.safeParse(parseJson(line))
    if (!pair.success) {
      console.error(`line ${number}: ${reason(line, pair.error)}`)
      return 2
    }
    const { source, target, from, to } = pair.data
    const findings = guard(source, target, from, to).map((finding) => ({ ...finding, message: sentence(finding.code, finding.params) }))
    console.log(JSON.stringify({ blocked: findings.some(({ severity }) => severity === 'blocking'), findings }))
  }
  return 0
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function reason(line: string, error: z.ZodError): string {
  if (parseJson(line) === undefined) return 'is not JSON'
  const issue = error.issues[0]
  const field = issue?.path.join('.') ?? ''
  return `${field === '' ? 'pair' : field}: ${issue?.message ?? 'is wrong'}`
}

function sentence(code: string, params: Readonly<Record<string, string>>): string {
  const sentences: Readonly<Record<string, string>> = messages.findings
  return (sentences[code] ?? code).replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '?')
}
