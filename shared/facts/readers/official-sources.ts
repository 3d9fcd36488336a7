import type { FactSource } from './official-rows.ts'

interface OfficialSource {
  readonly title: string
  /** Where the authority publishes it; null where the file at hand is somebody's own list. */
  readonly url: string | null
  /** The address a scheduled look fetches; null where there is none that needs no form or key. */
  readonly refresh: string | null
}

const tracker = 'https://github.com/Budget-Lab-Yale/tariff-rate-tracker'

/** Who publishes each file. */
export const officialSources: Readonly<Record<FactSource, OfficialSource>> = {
  usitc: {
    title: 'USITC Harmonized Tariff Schedule',
    url: 'https://hts.usitc.gov/reststop/exportList?format=JSON',
    refresh: 'https://hts.usitc.gov/reststop/exportList?from=0101&to=9999&format=JSON&styles=false',
  },
  uk: { title: 'UK Global Tariff', url: 'https://www.gov.uk/trade-tariff', refresh: null },
  xi: { title: 'EU Common Customs Tariff, as the Northern Ireland tariff has it', url: 'https://www.gov.uk/trade-tariff', refresh: null },
  tedb: { title: 'VAT rates of the European Union, Taxes in Europe Database', url: 'https://ec.europa.eu/taxation_customs/tedb', refresh: null },
  ecb: {
    title: 'ECB euro foreign exchange reference rates',
    url: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml',
    refresh: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml',
  },
  s301: { title: 'Section 301 China lists by HTS subheading', url: tracker, refresh: null },
  's301-forced-labour': { title: 'Section 301 forced-labour action by origin', url: 'https://github.com/checkdutyrates/us-tariff-data', refresh: null },
  's301-forced-labour-exempt': { title: 'Goods exempt from the forced-labour action', url: tracker, refresh: null },
  's301-brazil-exempt': { title: 'Goods exempt from the Brazil action', url: tracker, refresh: null },
  's122-exempt': { title: 'Goods exempt from the Section 122 surcharge', url: tracker, refresh: null },
  's232-derivative': { title: 'Section 232 derivative articles', url: tracker, refresh: null },
  's232-annex': { title: 'Section 232 annexes by HTS prefix', url: tracker, refresh: null },
  csv: { title: 'Facts written by hand', url: null, refresh: null },
}
