import type { IsoDate } from '#shared/facts/fact.ts'
import type { GuaranteeTerm } from './floor-values.ts'

/** One member state's own laws over the two directives. */
export interface EuState {
  readonly country: string
  /** The law of withdrawal, and the article with the number of days. */
  readonly withdrawal: { readonly title: string; readonly url: string; readonly days: string; readonly from: IsoDate }
  readonly guarantee: { readonly title: string; readonly url: string; readonly place: string | null; readonly from: IsoDate }
  readonly term: GuaranteeTerm
  /** Null: more than the directive's 12 months is possible, and we do not know. */
  readonly presumedMonths: number | null
  readonly rejectDays?: number
  readonly caveat?: string
  readonly languages: readonly string[]
  /** Several official languages: any of them does, or the region's own. */
  readonly anyLanguage?: boolean
}

const twoYears: GuaranteeTerm = { kind: 'fixed', months: 24 }
const threeYears: GuaranteeTerm = { kind: 'fixed', months: 36 }
const reasonable: GuaranteeTerm = { kind: 'reasonable' }

// Directive 2011/83/EU has applied since 2014-06-13, Directive (EU) 2019/771 since 2022-01-01; a state that says it in a
// newer act has that act's first day as we remember it.
const crd = '2014-06-13'
const sgd = '2022-01-01'

export const euStates: readonly EuState[] = [
  {
    country: 'AT', term: twoYears, presumedMonths: 12, languages: ['de'],
    withdrawal: { title: 'Fern- und Auswärtsgeschäfte-Gesetz (FAGG)', url: 'https://www.ris.bka.gv.at', days: '§ 11 FAGG', from: crd },
    guarantee: { title: 'Verbrauchergewährleistungsgesetz (VGG)', url: 'https://www.ris.bka.gv.at', place: '§ 10 VGG', from: sgd },
  },
  {
    country: 'BE', term: twoYears, presumedMonths: 24, languages: ['nl', 'fr', 'de'], anyLanguage: true,
    withdrawal: { title: 'Code de droit économique / Wetboek van economisch recht', url: 'https://www.ejustice.just.fgov.be', days: 'art. VI.47', from: crd },
    guarantee: { title: 'Ancien Code civil / Oud Burgerlijk Wetboek', url: 'https://www.ejustice.just.fgov.be', place: 'art. 1649quater', from: '2022-06-01' },
  },
  {
    country: 'BG', term: twoYears, presumedMonths: null, languages: ['bg'],
    withdrawal: { title: 'Закон за защита на потребителите (Consumer Protection Act)', url: 'https://kzp.bg', days: 'чл. 50', from: crd },
    guarantee: { title: 'Act on the supply of digital content and the sale of goods (ЗПЦСЦУПС)', url: 'https://kzp.bg', place: null, from: sgd },
  },
  {
    country: 'CY', term: twoYears, presumedMonths: null, languages: ['el'],
    withdrawal: { title: 'Consumer Protection Law of 2021, L. 112(I)/2021', url: 'https://www.consumer.gov.cy', days: 'L. 112(I)/2021', from: crd },
    guarantee: { title: 'Law on contracts for the sale of goods, L. 154(I)/2021', url: 'https://www.consumer.gov.cy', place: null, from: sgd },
  },
  {
    country: 'CZ', term: twoYears, presumedMonths: 12, languages: ['cs'],
    withdrawal: { title: 'Občanský zákoník č. 89/2012 Sb.', url: 'https://www.e-sbirka.cz', days: '§ 1829', from: crd },
    guarantee: { title: 'Občanský zákoník č. 89/2012 Sb.', url: 'https://www.e-sbirka.cz', place: '§ 2165', from: '2023-01-06' },
  },
  {
    country: 'DE', term: twoYears, presumedMonths: 12, languages: ['de'],
    withdrawal: { title: 'Bürgerliches Gesetzbuch (BGB)', url: 'https://www.gesetze-im-internet.de/bgb/', days: '§ 355 (2) BGB', from: crd },
    guarantee: { title: 'Bürgerliches Gesetzbuch (BGB)', url: 'https://www.gesetze-im-internet.de/bgb/', place: '§ 438 (1) BGB', from: sgd },
  },
  {
    country: 'DK', term: twoYears, presumedMonths: 12, languages: ['da'],
    withdrawal: { title: 'Forbrugeraftaleloven', url: 'https://www.retsinformation.dk', days: '§ 19', from: crd },
    guarantee: { title: 'Købeloven', url: 'https://www.retsinformation.dk', place: '§ 83', from: sgd },
  },
  {
    country: 'EE', term: twoYears, presumedMonths: 12, languages: ['et'],
    withdrawal: { title: 'Võlaõigusseadus (Law of Obligations Act)', url: 'https://www.riigiteataja.ee', days: '§ 56', from: crd },
    guarantee: { title: 'Võlaõigusseadus (Law of Obligations Act)', url: 'https://www.riigiteataja.ee', place: '§ 218', from: sgd },
  },
  {
    country: 'ES', term: threeYears, presumedMonths: 24, languages: ['es'],
    withdrawal: { title: 'Real Decreto Legislativo 1/2007', url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555', days: 'art. 102', from: crd },
    guarantee: { title: 'Real Decreto Legislativo 1/2007', url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555', place: 'art. 120', from: sgd },
  },
  {
    country: 'FI', term: reasonable, presumedMonths: 12, languages: ['fi', 'sv'], anyLanguage: true,
    withdrawal: { title: 'Kuluttajansuojalaki 38/1978', url: 'https://www.finlex.fi', days: '6 luku 14 §', from: crd },
    guarantee: { title: 'Kuluttajansuojalaki 38/1978', url: 'https://www.finlex.fi', place: '5 luku', from: sgd },
    caveat: 'No fixed term: a defect counts as long as goods of the kind are expected to last.',
  },
  {
    country: 'FR', term: twoYears, presumedMonths: 24, languages: ['fr'],
    withdrawal: { title: 'Code de la consommation', url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565/', days: 'art. L221-18', from: crd },
    guarantee: { title: 'Code de la consommation', url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565/', place: 'art. L217-3', from: sgd },
  },
  {
    country: 'GR', term: twoYears, presumedMonths: 12, languages: ['el'],
    withdrawal: { title: 'Law 2251/1994 on consumer protection', url: 'https://www.et.gr', days: 'art. 3e', from: crd },
    guarantee: { title: 'Civil Code as changed by Law 4967/2022', url: 'https://www.et.gr', place: null, from: '2022-09-09' },
  },
  {
    country: 'HR', term: twoYears, presumedMonths: 12, languages: ['hr'],
    withdrawal: { title: 'Zakon o zaštiti potrošača (NN 19/2022)', url: 'https://narodne-novine.nn.hr', days: 'čl. 79', from: crd },
    guarantee: { title: 'Zakon o obveznim odnosima', url: 'https://narodne-novine.nn.hr', place: null, from: sgd },
  },
  {
    country: 'HU', term: twoYears, presumedMonths: 12, languages: ['hu'],
    withdrawal: { title: '45/2014. (II. 26.) Korm. rendelet', url: 'https://njt.hu', days: '20. §', from: crd },
    guarantee: { title: '373/2021. (VI. 30.) Korm. rendelet', url: 'https://njt.hu', place: null, from: sgd },
    caveat: 'Some new durable goods carry a statutory warranty of two or three years by price as well.',
  },
  {
    country: 'IE', term: { kind: 'limitation', months: 72 }, presumedMonths: 12, rejectDays: 30, languages: ['en'],
    withdrawal: { title: 'Consumer Rights Act 2022, Part 5', url: 'https://www.irishstatutebook.ie', days: 'Part 5', from: '2022-11-29' },
    guarantee: { title: 'Consumer Rights Act 2022, Part 2', url: 'https://www.irishstatutebook.ie', place: 'Part 2', from: '2022-11-29' },
    caveat: 'No guarantee term of its own: a claim ends with the six-year limitation of the Statute of Limitations 1957.',
  },
  {
    country: 'IT', term: twoYears, presumedMonths: 12, languages: ['it'],
    withdrawal: { title: 'Codice del consumo, D.Lgs. 206/2005', url: 'https://www.normattiva.it', days: 'art. 52', from: crd },
    guarantee: { title: 'Codice del consumo, D.Lgs. 206/2005', url: 'https://www.normattiva.it', place: 'art. 133', from: sgd },
  },
  {
    country: 'LT', term: twoYears, presumedMonths: 12, languages: ['lt'],
    withdrawal: { title: 'Civilinis kodeksas', url: 'https://www.e-tar.lt', days: '6.228(10) str.', from: crd },
    guarantee: { title: 'Civilinis kodeksas', url: 'https://www.e-tar.lt', place: null, from: sgd },
  },
  {
    country: 'LU', term: twoYears, presumedMonths: 12, languages: ['fr', 'de', 'lb'], anyLanguage: true,
    withdrawal: { title: 'Code de la consommation (Luxembourg)', url: 'https://legilux.public.lu', days: 'art. L. 222-9', from: crd },
    guarantee: { title: 'Code de la consommation (Luxembourg)', url: 'https://legilux.public.lu', place: 'art. L. 212-5', from: sgd },
  },
  {
    country: 'LV', term: twoYears, presumedMonths: 12, languages: ['lv'],
    withdrawal: { title: 'Patērētāju tiesību aizsardzības likums', url: 'https://likumi.lv', days: '12. pants', from: crd },
    guarantee: { title: 'Patērētāju tiesību aizsardzības likums', url: 'https://likumi.lv', place: null, from: sgd },
  },
  {
    country: 'MT', term: twoYears, presumedMonths: null, languages: ['en', 'mt'], anyLanguage: true,
    withdrawal: { title: 'Consumer Rights Regulations, S.L. 378.17', url: 'https://legislation.mt', days: 'S.L. 378.17', from: crd },
    guarantee: { title: 'Sale of Goods Regulations', url: 'https://legislation.mt', place: null, from: sgd },
  },
  {
    country: 'NL', term: reasonable, presumedMonths: 12, languages: ['nl'],
    withdrawal: { title: 'Burgerlijk Wetboek Boek 6', url: 'https://wetten.overheid.nl/BWBR0005289', days: 'art. 6:230o BW', from: crd },
    guarantee: { title: 'Burgerlijk Wetboek Boek 7', url: 'https://wetten.overheid.nl/BWBR0005290', place: 'art. 7:17 BW', from: '2022-04-27' },
    caveat: 'No fixed term: a defect counts as long as goods of the kind are expected to last.',
  },
  {
    country: 'PL', term: twoYears, presumedMonths: 24, languages: ['pl'],
    withdrawal: { title: 'Ustawa o prawach konsumenta z 30 maja 2014 r.', url: 'https://isap.sejm.gov.pl', days: 'art. 27', from: '2014-12-25' },
    guarantee: { title: 'Ustawa o prawach konsumenta z 30 maja 2014 r.', url: 'https://isap.sejm.gov.pl', place: 'art. 43c', from: '2023-01-01' },
  },
  {
    country: 'PT', term: threeYears, presumedMonths: 24, rejectDays: 30, languages: ['pt'],
    withdrawal: { title: 'Decreto-Lei n.º 24/2014', url: 'https://diariodarepublica.pt', days: 'art. 10.º', from: crd },
    guarantee: { title: 'Decreto-Lei n.º 84/2021', url: 'https://diariodarepublica.pt', place: 'art. 12.º', from: sgd },
  },
  {
    country: 'RO', term: twoYears, presumedMonths: 12, languages: ['ro'],
    withdrawal: { title: 'Ordonanța de urgență nr. 34/2014', url: 'https://legislatie.just.ro', days: 'art. 9', from: crd },
    guarantee: { title: 'Ordonanța de urgență nr. 140/2021', url: 'https://legislatie.just.ro', place: null, from: sgd },
  },
  {
    country: 'SE', term: threeYears, presumedMonths: 24, languages: ['sv'],
    withdrawal: { title: 'Lag (2005:59) om distansavtal och avtal utanför affärslokaler', url: 'https://www.riksdagen.se', days: '2 kap. 10 §', from: crd },
    guarantee: { title: 'Konsumentköplag (2022:260)', url: 'https://www.riksdagen.se', place: '5 kap. 1 §', from: '2022-05-01' },
  },
  {
    country: 'SI', term: twoYears, presumedMonths: 12, rejectDays: 30, languages: ['sl'],
    withdrawal: { title: 'Zakon o varstvu potrošnikov (ZVPot-1)', url: 'https://pisrs.si', days: 'ZVPot-1', from: crd },
    guarantee: { title: 'Zakon o varstvu potrošnikov (ZVPot-1)', url: 'https://pisrs.si', place: 'ZVPot-1', from: '2023-01-26' },
  },
  {
    country: 'SK', term: twoYears, presumedMonths: 12, languages: ['sk'],
    withdrawal: { title: 'Zákon č. 108/2024 Z. z. o ochrane spotrebiteľa', url: 'https://www.slov-lex.sk', days: '§ 19', from: crd },
    guarantee: { title: 'Občiansky zákonník č. 40/1964 Zb.', url: 'https://www.slov-lex.sk', place: '§ 619', from: '2024-07-01' },
  },
]
