import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadLanguage } from '#app/platform/i18n/bundles.ts'
import { languageOf } from '#app/platform/i18n/languages.ts'

// The document came in this language, and the browser must draw the same before it may change anything.
await loadLanguage(languageOf(document.documentElement.lang) ?? 'en')

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
})
