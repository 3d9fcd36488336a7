import { bundleOf } from '#app/platform/i18n/bundles.ts'
import { useLanguage } from '#app/platform/i18n/use-format.ts'

/** What Polaris' own parts say, in the reader's language. */
export function usePolarisTranslations() {
  return bundleOf(useLanguage()).polaris
}
