import { useTranslation } from 'react-i18next'
import { useLayerName } from '#app/components/use-layer-name.ts'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import type { Saying } from './facts.ts'

/** What a fact says, in the reader's language. */
export function useFactWords(): (sayings: readonly Saying[]) => string {
  const { t } = useTranslation('facts')
  const format = useFormat()
  const layerName = useLayerName()
  const say = (saying: Saying): string => {
    switch (saying.say) {
      case 'basis':
        return t(`say.${saying.basis}`)
      case 'share':
        return t('say.share', { rate: format.rate(saying.rate) })
      case 'upTo':
        return t(`say.upTo.${saying.on}`, { amount: format.money(saying.amount, saying.currency) })
      case 'rate':
        return `${layerName(saying.name)} ${saying.rate === null ? t('say.not-known') : format.rate(saying.rate)}`
      case 'amount':
        return `${layerName(saying.name)} ${format.money(saying.amount, saying.currency)}`
      case 'on':
        return saying.adds.length === 0 ? t('say.value') : t('say.on', { parts: format.list(saying.adds.map((part) => t(`say.adds.${part}`))) })
      case 'name':
        return layerName(saying.name)
      case 'codes':
        return t('say.codes', { n: format.count(saying.count) })
      case 'except':
        return t('say.except', { n: format.count(saying.count) })
      default:
        return t(`say.${saying.say}`)
    }
  }
  return (sayings) => sayings.map(say).join(' · ')
}
