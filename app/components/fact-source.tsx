import { Text } from '@shopify/polaris'
import { caveatInChinese } from '#app/platform/i18n/caveats/caveat-in-chinese.ts'
import { useLanguage } from '#app/platform/i18n/use-format.ts'
import type { Source } from '#shared/facts/fact.ts'
import { OutsideLink } from './outside-link.tsx'

/** Where a fact was read: a link where it is on the web. */
export function FactSource({ source: { url, title } }: { readonly source: Pick<Source, 'url' | 'title'> }) {
  const language = useLanguage()
  if (url !== null) return <OutsideLink url={url} title={title} />
  return <Text as="span">{(language === 'zh-CN' ? caveatInChinese(title) : null) ?? title}</Text>
}
