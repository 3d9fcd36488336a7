import { basename } from 'node:path'
import problems from '#app/platform/i18n/en/problems.json' with { type: 'json' }
import type { Failure } from '#shared/result/result.ts'

/** Why a file can't be used, in one line. */
export function wordsOf(file: string, { code, params }: Failure): string {
  const sentences: Readonly<Record<string, string>> = problems
  return `${basename(file)}: ${(sentences[code] ?? code).replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '?')}`
}
