import type { Confidence, IsoDate, Source } from '#shared/facts/fact.ts'
import type { Territory } from '#shared/places/country.ts'
import type { Burden, ComplianceFact, Scheme } from './compliance-fact.ts'
import type { GoodsKind } from './goods-kinds.ts'

const retrieved = '2026-11-21'
/** Named from memory: the law is this one, its text was not read for this pack. */
const law = (title: string, url: string): Source => ({ title: `${title}, as remembered`, url, retrieved })
const read = (title: string, url: string): Source => ({ title, url, retrieved })
const eurLex = (title: string, celex: string): Source => law(title, `https://eur-lex.europa.eu/eli/${celex}`)

interface Stated {
  readonly burden: Burden
  readonly source: Source
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly confidence?: Confidence
  readonly caveat?: string
}

function asks(id: string, territory: Territory, scheme: Scheme, kinds: readonly GoodsKind[] | 'any', said: Stated): ComplianceFact {
  return {
    id: `${territory.toLowerCase()}-${id}`,
    appliesTo: { territory },
    value: { scheme, kinds, burden: said.burden },
    validFrom: said.from ?? null,
    validTo: said.to ?? null,
    recheckBy: '2027-06-30',
    source: said.source,
    confidence: said.confidence ?? 'memory',
    caveat: said.caveat ?? null,
  }
}

const union: readonly ComplianceFact[] = [
  asks('gpsr', 'EU', 'gpsr', 'any', { burden: 'medium', from: '2024-12-13', source: eurLex('General Product Safety Regulation (EU) 2023/988', 'reg/2023/988'), caveat: 'Needs a responsible person in the Union, named on the product and in the offer.' }),
  asks('toy-directive', 'EU', 'toy', ['toy'], {
    burden: 'heavy', from: '2011-07-20', to: '2030-07-31', confidence: 'secondary', caveat: 'From 2030-08-01 Regulation (EU) 2025/2509 takes its place, with a digital product passport.',
    source: read('Toy Safety Directive 2009/48/EC and its successor, Noerr (2026-02-04)', 'https://www.noerr.com/en/insights/new-european-toy-safety-regulation-2025-2509-comes-into-force-key-points-at-a-glance'),
  }),
  asks('toy-regulation', 'EU', 'toy', ['toy'], {
    burden: 'heavy', from: '2030-08-01', confidence: 'secondary',
    source: read('Regulation (EU) 2025/2509 on the safety of toys, Noerr (2026-02-04)', 'https://www.noerr.com/en/insights/new-european-toy-safety-regulation-2025-2509-comes-into-force-key-points-at-a-glance'),
  }),
  asks('ce', 'EU', 'ce', ['electrical', 'toy', 'protective', 'medical'], { burden: 'medium', source: eurLex('CE marking: Directives 2014/35/EU, 2014/30/EU and their sister acts', 'dir/2014/35') }),
  asks('rohs', 'EU', 'rohs', ['electrical', 'radio'], { burden: 'medium', from: '2013-01-02', source: eurLex('RoHS Directive 2011/65/EU', 'dir/2011/65') }),
  asks('red', 'EU', 'red', ['radio'], { burden: 'heavy', from: '2017-06-13', source: eurLex('Radio Equipment Directive 2014/53/EU', 'dir/2014/53'), caveat: 'Radio equipment that reaches the internet has cyber-security duties since 2025-08-01.' }),
  asks('weee', 'EU', 'weee', ['electrical', 'radio'], { burden: 'medium', source: eurLex('WEEE Directive 2012/19/EU', 'dir/2012/19'), caveat: 'Registered country by country.' }),
  asks('battery', 'EU', 'battery', ['battery', 'button-cell'], { burden: 'medium', from: '2024-02-18', source: eurLex('Batteries Regulation (EU) 2023/1542', 'reg/2023/1542') }),
  asks('cpnp', 'EU', 'cpnp', ['cosmetic'], { burden: 'heavy', from: '2013-07-11', source: eurLex('Cosmetics Regulation (EC) 1223/2009, notification in the CPNP', 'reg/2009/1223') }),
  asks('ppe', 'EU', 'ppe', ['protective'], { burden: 'heavy', from: '2018-04-21', source: eurLex('Personal Protective Equipment Regulation (EU) 2016/425', 'reg/2016/425') }),
  asks('medical', 'EU', 'medical', ['medical'], { burden: 'heavy', from: '2021-05-26', source: eurLex('Medical Devices Regulation (EU) 2017/745', 'reg/2017/745') }),
  asks('food-contact', 'EU', 'food-contact', ['food-contact'], { burden: 'medium', source: eurLex('Food contact: Regulation (EC) 1935/2004', 'reg/2004/1935') }),
  asks('food', 'EU', 'food', ['food'], { burden: 'heavy', source: eurLex('Food information: Regulation (EU) 1169/2011, and import controls', 'reg/2011/1169') }),
  asks('textile-label', 'EU', 'textile-label', ['textile'], { burden: 'light', from: '2012-05-08', source: eurLex('Textile labelling: Regulation (EU) 1007/2011', 'reg/2011/1007') }),
  asks('reach', 'EU', 'reach', ['jewellery', 'textile'], { burden: 'light', source: eurLex('REACH, Regulation (EC) 1907/2006, Annex XVII (nickel, azo dyes)', 'reg/2006/1907') }),
]

const britain: readonly ComplianceFact[] = [
  asks('ukca', 'GB', 'ukca', ['electrical', 'toy', 'protective', 'radio'], {
    burden: 'medium', from: '2021-01-01', confidence: 'secondary', caveat: 'The CE mark is accepted in its stead for most goods, without an end date.',
    source: read('CE and UKCA marking, Business Companion', 'https://www.businesscompanion.info/en/quick-guides/product-safety/ce-ukca-marking'),
  }),
  asks('toy', 'GB', 'toy', ['toy'], { burden: 'heavy', source: law('Toys (Safety) Regulations 2011', 'https://www.legislation.gov.uk/uksi/2011/1881') }),
  asks('rohs', 'GB', 'rohs', ['electrical', 'radio'], { burden: 'medium', source: law('RoHS Regulations 2012', 'https://www.legislation.gov.uk/uksi/2012/3032') }),
  asks('weee', 'GB', 'weee', ['electrical', 'radio'], { burden: 'medium', source: law('WEEE Regulations 2013', 'https://www.legislation.gov.uk/uksi/2013/3113') }),
  asks('battery', 'GB', 'battery', ['battery', 'button-cell'], { burden: 'medium', source: law('Waste Batteries and Accumulators Regulations 2009', 'https://www.legislation.gov.uk/uksi/2009/890') }),
  asks('scpn', 'GB', 'scpn', ['cosmetic'], { burden: 'heavy', from: '2021-01-01', source: law('Cosmetic products: notification to the SCPN', 'https://www.gov.uk/guidance/making-cosmetic-products-available-to-consumers-in-great-britain') }),
  asks('food-contact', 'GB', 'food-contact', ['food-contact'], { burden: 'medium', source: law('Materials and Articles in Contact with Food Regulations 2012', 'https://www.legislation.gov.uk/uksi/2012/2619') }),
  asks('food', 'GB', 'food', ['food'], { burden: 'heavy', source: law('Food Information Regulations 2014, and import controls', 'https://www.legislation.gov.uk/uksi/2014/1855') }),
  asks('medical', 'GB', 'medical', ['medical'], { burden: 'heavy', source: law('Medical Devices Regulations 2002', 'https://www.legislation.gov.uk/uksi/2002/618') }),
]

const states: readonly ComplianceFact[] = [
  asks('fcc', 'US', 'fcc', ['electrical', 'radio'], { burden: 'medium', source: law('47 CFR Part 15: radio frequency devices', 'https://www.ecfr.gov/current/title-47/chapter-I/subchapter-A/part-15'), caveat: 'A transmitter needs certification by a laboratory; other digital devices a declaration of the supplier.' }),
  asks('cpc', 'US', 'cpc', ['toy', 'child'], { burden: 'heavy', to: '2026-07-07', source: law('CPSIA: third-party tests and a Children’s Product Certificate, 16 CFR 1107 and 1110', 'https://www.ecfr.gov/current/title-16/chapter-II') }),
  asks('cpc-efiling', 'US', 'cpc', ['toy', 'child'], {
    burden: 'heavy', from: '2026-07-08', confidence: 'official', caveat: 'The certificate is filed electronically with customs at import; goods from a foreign trade zone from 2027-01-08.',
    source: read('Certificates of Compliance, 90 FR 1800 (2025-01-08)', 'https://www.federalregister.gov/d/2024-30826'),
  }),
  asks('fda-cosmetic', 'US', 'fda', ['cosmetic'], {
    burden: 'medium', from: '2024-07-01', confidence: 'secondary', caveat: 'Small businesses are exempt for most products.',
    source: read('Facility registration and product listing under MoCRA, Husch Blackwell', 'https://www.productlawperspective.com/2023/06/mocra-facility-registration-and-product-listing-where-to-begin/'),
  }),
  asks('fda-food', 'US', 'fda', ['food'], { burden: 'heavy', source: law('Prior notice of food imports, 21 CFR Part 1 Subpart I, and FSVP', 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-A/part-1') }),
  asks('fda-food-contact', 'US', 'fda', ['food-contact'], { burden: 'medium', source: law('Food contact substances, 21 CFR Parts 170 to 190', 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B') }),
  asks('fda-medical', 'US', 'fda', ['medical'], { burden: 'heavy', source: law('Medical devices: registration and listing, 21 CFR Part 807', 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-H/part-807') }),
  asks('fda-sunglasses', 'US', 'fda', ['protective'], { burden: 'medium', source: law('Impact-resistant lenses, 21 CFR 801.410', 'https://www.ecfr.gov/current/title-21/section-801.410'), caveat: 'For sunglasses; helmets have rules of the CPSC.' }),
  asks('battery', 'US', 'battery', ['battery'], { burden: 'light', source: law('Lithium cells and batteries in transport, 49 CFR 173.185 (UN 38.3)', 'https://www.ecfr.gov/current/title-49/section-173.185') }),
  asks('button-cell', 'US', 'button-cell', ['button-cell'], { burden: 'heavy', from: '2024-03-19', source: law('Reese’s Law, 16 CFR Part 1263', 'https://www.ecfr.gov/current/title-16/part-1263') }),
  asks('textile-label', 'US', 'textile-label', ['textile'], { burden: 'light', source: law('Textile Fiber Products Identification, 16 CFR Part 303', 'https://www.ecfr.gov/current/title-16/part-303') }),
  asks('panel-wood', 'US', 'panel-wood', ['panel-wood'], { burden: 'medium', source: law('Formaldehyde in composite wood, TSCA Title VI, 40 CFR Part 770', 'https://www.ecfr.gov/current/title-40/part-770') }),
]

const others: readonly ComplianceFact[] = [
  asks('ised', 'CA', 'ised', ['radio', 'electrical'], { burden: 'medium', source: law('ISED: RSS and ICES-003', 'https://ised-isde.canada.ca') }),
  asks('toy', 'CA', 'toy', ['toy'], { burden: 'heavy', source: law('Toys Regulations SOR/2011-17', 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2011-17/') }),
  asks('cosmetic', 'CA', 'scpn', ['cosmetic'], { burden: 'medium', source: law('Cosmetic notification to Health Canada', 'https://www.canada.ca/en/health-canada') }),
  asks('food', 'CA', 'food', ['food'], { burden: 'heavy', source: law('Safe Food for Canadians Regulations', 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2018-108/') }),
  asks('rcm', 'AU', 'rcm', ['radio', 'electrical'], { burden: 'medium', source: law('Regulatory Compliance Mark (ACMA, EESS)', 'https://www.acma.gov.au') }),
  asks('button-cell', 'AU', 'button-cell', ['button-cell'], { burden: 'heavy', from: '2022-06-22', source: law('Button battery safety and information standards 2020', 'https://www.productsafety.gov.au') }),
  asks('toy', 'AU', 'toy', ['toy'], { burden: 'medium', source: law('Mandatory standards for toys', 'https://www.productsafety.gov.au') }),
  asks('pse', 'JP', 'pse', ['electrical', 'battery'], { burden: 'heavy', source: law('Electrical Appliances and Materials Safety Act (PSE)', 'https://www.meti.go.jp') }),
  asks('radio', 'JP', 'red', ['radio'], { burden: 'heavy', source: law('Radio Act: technical conformity mark', 'https://www.tele.soumu.go.jp') }),
  asks('food-contact', 'JP', 'food-contact', ['food-contact', 'food', 'toy'], { burden: 'heavy', source: law('Food Sanitation Act: notice of import', 'https://www.mhlw.go.jp'), caveat: 'Speaks of tableware and of toys for children under six too.' }),
  asks('cosmetic', 'JP', 'scpn', ['cosmetic'], { burden: 'heavy', source: law('Pharmaceuticals and Medical Devices Act: notification of cosmetics', 'https://www.pmda.go.jp') }),
  asks('kc', 'KR', 'kc', ['electrical', 'radio', 'toy', 'child'], { burden: 'heavy', source: law('KC certification', 'https://www.safetykorea.kr') }),
]

/** What product law asks, for the territories the pack covers. Every line names its law; `memory` marks those not read for it. */
export const complianceFacts: readonly ComplianceFact[] = [...union, ...britain, ...states, ...others]
