import { defineContentScript } from 'wxt/utils/define-content-script'
import { watchSite } from '../overlay/watch-page.ts'
import { temu } from '../sites/temu/read-temu.ts'

export default defineContentScript({
  matches: ['https://www.temu.com/*', 'https://temu.com/*', 'https://m.temu.com/*'],
  runAt: 'document_idle',
  // The page needs not be told, and a message to it costs milliseconds.
  noScriptStartedPostMessage: true,
  main: (context) => watchSite(temu, context),
})
