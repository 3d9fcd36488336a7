import { defineContentScript } from 'wxt/utils/define-content-script'
import { watchSite } from '../overlay/watch-page.ts'
import { temu } from '../sites/temu/read-temu.ts'

export default defineContentScript({
  matches: ['https://www.temu.com/*', 'https://temu.com/*', 'https://m.temu.com/*'],
  runAt: 'document_idle',
  main: (context) => watchSite(temu, context),
})
