import { Text } from '@shopify/polaris'
import { caveatInChinese } from '#app/platform/i18n/caveats/caveat-in-chinese.ts'
import { useLanguage } from '#app/platform/i18n/use-format.ts'

/** What is to be known of a fact before it is trusted, in the reader's language; in English where it is said in no other. */
export function FactCaveat({ caveat }: { readonly caveat: string | null }) {
  const language = useLanguage()
  if (caveat === null) return null
  const chinese = language === 'zh-CN' ? caveatInChinese(caveat) : null
  return (
    <Text as="span" tone="subdued" variant="bodySm">
      {chinese ?? <span lang="en">{caveat}</span>}
    </Text>
  )
}
