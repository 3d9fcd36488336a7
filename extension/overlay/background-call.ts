import browser from 'webextension-polyfill'
import type { Answer, Ask, CallName } from '../protocol/background-messages.ts'

/** Asks the background. It is this extension's own code and answers in the agreed form, or rejects. */
export async function callBackground<Name extends CallName>(call: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  return browser.runtime.sendMessage<{ call: Name; ask: Ask<Name> }, Answer<Name>>({ call, ask })
}
