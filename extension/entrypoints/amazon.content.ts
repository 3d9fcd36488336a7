import { defineContentScript } from 'wxt/utils/define-content-script'
import { watchPage } from '../overlay/watch-page.ts'

// One pattern for each shop of extension/sites/amazon/marketplaces.ts; a test keeps the two alike.
export default defineContentScript({
  matches: [
    'https://*.amazon.com/*',
    'https://*.amazon.ca/*',
    'https://*.amazon.com.mx/*',
    'https://*.amazon.com.br/*',
    'https://*.amazon.co.uk/*',
    'https://*.amazon.ie/*',
    'https://*.amazon.de/*',
    'https://*.amazon.fr/*',
    'https://*.amazon.it/*',
    'https://*.amazon.es/*',
    'https://*.amazon.nl/*',
    'https://*.amazon.com.be/*',
    'https://*.amazon.se/*',
    'https://*.amazon.pl/*',
    'https://*.amazon.com.tr/*',
    'https://*.amazon.in/*',
    'https://*.amazon.co.jp/*',
    'https://*.amazon.sg/*',
    'https://*.amazon.com.au/*',
    'https://*.amazon.ae/*',
    'https://*.amazon.sa/*',
    'https://*.amazon.eg/*',
    'https://*.amazon.co.za/*',
  ],
  runAt: 'document_idle',
  main: (context) => watchPage(context),
})
