import type { Language } from '../protocol/panel-data.ts'

/** Signs as readers of each language know them; a currency without one is named by its code. A test holds them to CLDR's. */
const shared: Readonly<Record<string, string>> = {
  BRL: 'R$', CAD: 'CA$', EUR: '€', GBP: '£', HKD: 'HK$', ILS: '₪', INR: '₹', KRW: '₩', MXN: 'MX$', NZD: 'NZ$', TWD: 'NT$', VND: '₫', XAF: 'FCFA',
  XCD: 'EC$', XOF: 'F\u202fCFA', XPF: 'CFPF',
}

export const currencySigns: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...shared, AUD: 'A$', CNY: 'CN¥', JPY: '¥', PHP: '₱', USD: '$' },
  'zh-CN': { ...shared, AUD: 'AU$', CNY: '¥', JPY: 'JP¥', USD: 'US$' },
}
