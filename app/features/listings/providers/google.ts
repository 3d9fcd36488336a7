import { createSign } from 'node:crypto'
import { z } from 'zod'
import { failure, success, type Result } from '#shared/result/result.ts'
import { callService } from './call-service.ts'
import { inBatches, type BatchAnswer } from './in-batches.ts'
import { keepWords, restoreWords } from './kept-words.ts'
import type { TextToTranslate, TranslationProvider } from './provider.ts'

export interface GoogleOptions {
  /** The JSON of a service account that may use Cloud Translation. */
  readonly key: string
  readonly address?: string
  readonly tokenAddress?: string
  readonly paceMs?: number
}

// 1,024 texts and 30,720 code points a request: https://cloud.google.com/translate/quotas
const limit = { texts: 500, characters: 25_000 }
const accountShape = z.object({ client_email: z.string(), private_key: z.string(), project_id: z.string() })
const tokenShape = z.object({ access_token: z.string() })
const answerShape = z.object({ translations: z.array(z.object({ translatedText: z.string() })) })

/** Whether a text is the JSON of a service account. */
export function isServiceAccount(text: string): boolean {
  return accountOf(text) !== null
}

/** Cloud Translation v3, with a token for the service account. */
export function google({
  key, address = 'https://translation.googleapis.com', tokenAddress = 'https://oauth2.googleapis.com/token', paceMs,
}: GoogleOptions): TranslationProvider {
  const paced = paceMs === undefined ? {} : { paceMs }
  return {
    async translate({ from, to, texts, terms, signal }) {
      const account = accountOf(key)
      const assertion = account === null ? null : signedClaim(account, tokenAddress)
      if (account === null || assertion === null) return { texts: texts.map(() => failure('provider-key-refused')), characters: 0 }
      const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString()
      const token = await callService(
        tokenAddress, { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: form, signal, ...paced }, tokenShape,
      )
      // Google answers 400 to a claim that it does not accept.
      if (!token.ok) {
        const problem = token.code === 'provider-refused' ? failure('provider-key-refused') : token
        return { texts: texts.map(() => problem), characters: 0 }
      }
      const headers = { Authorization: `Bearer ${token.value.access_token}` }
      const send = async (batch: readonly TextToTranslate[]): Promise<Result<BatchAnswer>> => {
        const contents = batch.map(({ content, html }) => keepWords(content, html, terms, from, true))
        const body = { contents, mimeType: 'text/html', sourceLanguageCode: from, targetLanguageCode: to }
        const path = `/v3/projects/${encodeURIComponent(account.project_id)}/locations/global:translateText`
        const answer = await callService(`${address}${path}`, { headers, body, signal, ...paced }, answerShape)
        if (!answer.ok) return answer
        return success({
          texts: answer.value.translations.map(({ translatedText }, index) => restoreWords(translatedText, batch[index]?.html ?? true)),
          // Google counts code points of what was sent, tags included.
          characters: contents.reduce((sum, text) => sum + Array.from(text).length, 0),
        })
      }
      return inBatches(texts, limit, send)
    },
  }
}

type Account = z.infer<typeof accountShape>

function accountOf(text: string): Account | null {
  try {
    const read = accountShape.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** A claim good for an hour (RFC 7523); null for a private key that is none. */
function signedClaim({ client_email: email, private_key: privateKey }: Account, audience: string): string | null {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const claim = { iss: email, scope: 'https://www.googleapis.com/auth/cloud-translation', aud: audience, iat: now, exp: now + 3600 }
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claim)}`
  try {
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`
  } catch {
    return null
  }
}
