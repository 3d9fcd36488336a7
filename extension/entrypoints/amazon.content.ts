import { defineContentScript } from 'wxt/utils/define-content-script'
import { watchSite } from '../overlay/watch-page.ts'
import { amazon } from '../sites/amazon/read-amazon.ts'

// One pattern for each shop of extension/sites/amazon/marketplaces.ts; a test keeps the two alike.
export default defineContentScript({
  matches: [
    'https://www.amazon.com/*',
    'https://www.amazon.ca/*',
    'https://www.amazon.com.mx/*',
    'https://www.amazon.com.br/*',
    'https://www.amazon.co.uk/*',
    'https://www.amazon.ie/*',
    'https://www.amazon.de/*',
    'https://www.amazon.fr/*',
    'https://www.amazon.it/*',
    'https://www.amazon.es/*',
    'https://www.amazon.nl/*',
    'https://www.amazon.com.be/*',
    'https://www.amazon.se/*',
    'https://www.amazon.pl/*',
    'https://www.amazon.com.tr/*',
    'https://www.amazon.in/*',
    'https://www.amazon.co.jp/*',
    'https://www.amazon.sg/*',
    'https://www.amazon.com.au/*',
    'https://www.amazon.ae/*',
    'https://www.amazon.sa/*',
    'https://www.amazon.eg/*',
    'https://www.amazon.co.za/*',
  ],
  runAt: 'document_idle',
  // The page needs not be told, and a message to it costs milliseconds.
  noScriptStartedPostMessage: true,
  main: (context) => watchSite(amazon, context),
})
