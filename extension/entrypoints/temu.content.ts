import { defineContentScript } from 'wxt/utils/define-content-script'
import { watchPage } from '../overlay/watch-page.ts'

export default defineContentScript({
  matches: ['https://www.temu.com/*', 'https://temu.com/*', 'https://m.temu.com/*'],
  runAt: 'document_idle',
  main: (context) => watchPage(context),
})
