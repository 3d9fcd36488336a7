import { browser } from 'wxt/browser'
import type { Answer, Ask, CallName } from '../protocol/background-messages.ts'

/**
 * Asks the background. It is this extension's own code and answers in the agreed form, or rejects. The browser's own
 * call is enough here: the background's polyfill, which a page should not have to load, tells its failures as an object.
 */
export async function callBackground<Name extends CallName>(call: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  const answer: Answer<Name> | Failed = await browser.runtime.sendMessage<{ call: Name; ask: Ask<Name> }, Answer<Name> | Failed>({ call, ask })
  if (failed(answer)) throw new Error(answer.message)
  return answer
}

interface Failed {
  readonly __mozWebExtensionPolyfillReject__: true
  readonly message: string
}

function failed(answer: unknown): answer is Failed {
  return typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer
}
