import english from '@shopify/polaris/locales/en.json' with { type: 'json' }
import chinese from '@shopify/polaris/locales/zh-CN.json' with { type: 'json' }
import { useLanguage } from '#app/platform/i18n/use-format.ts'

/** What Polaris' own parts say, in the reader's language. */
export function usePolarisTranslations() {
  return useLanguage() === 'zh-CN' ? chinese : english
}
