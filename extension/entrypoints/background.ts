import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { answerCall } from '../background/calls.ts'
import { shutStoreToPages } from '../store/store.ts'

export default defineBackground({
  type: 'module',
  main() {
    void shutStoreToPages()
    browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string }) =>
      sender.id === browser.runtime.id ? (answerCall(message) ?? undefined) : undefined,
    )
  },
})
