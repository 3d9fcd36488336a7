import { useTranslation } from 'react-i18next'

/** A sort of fact (a rule's key, `import-tax`, `duty-rate`, `duty-layer`) as a person calls it. */
export function useSortName(): (sort: string) => string {
  const { i18n } = useTranslation()
  return (sort) => {
    const name: unknown = i18n.getResource(i18n.language, 'facts', `sort.${sort.replace('/', '-')}`)
    return typeof name === 'string' ? name : sort
  }
}
