import type { Fact } from '#shared/facts/fact.ts'
import type { FloorFacts, Posting, ReturnDays } from './floor-values.ts'
import { law, lawFact } from './law-fact.ts'

const calendar = (count: number): ReturnDays => ({ count, kind: 'calendar' })
const business = (count: number): ReturnDays => ({ count, kind: 'business' })

const usUcc = law('Uniform Commercial Code, Article 2, as enacted by the states', 'https://www.law.cornell.edu/ucc/2')
const usMail = law('FTC Mail, Internet, or Telephone Order Merchandise Rule, 16 CFR Part 435', 'https://www.ecfr.gov/current/title-16/part-435')

interface Shown {
  readonly region: string
  readonly title: string
  readonly url: string
  readonly place: string | null
  readonly otherwise: ReturnDays | null
  readonly caveat: string
}

const unlessShown = 'Holds where the shop shows no return policy, or shows it badly.'

/** States whose law asks for a posted policy. */
const states: readonly Shown[] = [
  { region: 'CA', title: 'California Civil Code § 1723', url: 'https://leginfo.legislature.ca.gov', place: '§ 1723', otherwise: calendar(30), caveat: 'Not asked of a shop that gives money, credit or exchange for at least seven days.' },
  { region: 'CT', title: 'Connecticut General Statutes § 42-110aa', url: 'https://www.cga.ct.gov', place: '§ 42-110aa', otherwise: calendar(7), caveat: unlessShown },
  { region: 'DC', title: 'D.C. Code, consumer protection procedures', url: 'https://code.dccouncil.gov', place: null, otherwise: null, caveat: 'A policy less than full refund is expected to be shown; the days where it is not we do not know.' },
  { region: 'FL', title: 'Florida Statutes § 501.142', url: 'http://www.leg.state.fl.us', place: '§ 501.142', otherwise: calendar(7), caveat: unlessShown },
  { region: 'HI', title: 'Hawaii Revised Statutes § 481B-5.5', url: 'https://www.capitol.hawaii.gov', place: '§ 481B-5.5', otherwise: calendar(60), caveat: unlessShown },
  { region: 'MA', title: '940 Code of Massachusetts Regulations 3.13', url: 'https://www.mass.gov', place: '940 CMR 3.13(4)', otherwise: null, caveat: 'Shown clearly before the sale; else the buyer may return within a reasonable time.' },
  { region: 'MD', title: 'Maryland Consumer Protection Act', url: 'https://mgaleg.maryland.gov', place: null, otherwise: null, caveat: 'Shown before the sale; the days where it is not we do not know.' },
  { region: 'MN', title: 'Minnesota Statutes § 325F.80', url: 'https://www.revisor.mn.gov', place: '§ 325F.80', otherwise: null, caveat: 'Where nothing is shown the buyer may have all money back; within a reasonable time.' },
  { region: 'NJ', title: 'New Jersey Refund Policy Disclosure Act', url: 'https://www.njleg.state.nj.us', place: 'N.J.S.A. 56:8-2.14 to 2.19', otherwise: calendar(20), caveat: unlessShown },
  { region: 'NY', title: 'New York General Business Law § 218-a', url: 'https://www.nysenate.gov/legislation/laws/GBS/218-A', place: '§ 218-a', otherwise: calendar(30), caveat: 'Fees for returns have to be shown as well.' },
  { region: 'OH', title: 'Ohio Administrative Code 109:4-3', url: 'https://codes.ohio.gov', place: null, otherwise: null, caveat: 'Where nothing is shown the buyer may have his money back; the days we do not know.' },
  { region: 'RI', title: 'Rhode Island General Laws § 6-33', url: 'https://webserver.rilegislature.gov', place: null, otherwise: business(10), caveat: unlessShown },
  { region: 'UT', title: 'Utah Consumer Sales Practices Act Rule R152-11', url: 'https://adminrules.utah.gov', place: 'R152-11-10', otherwise: null, caveat: 'Shown before the sale; else unused goods come back for money within a reasonable time.' },
  { region: 'VA', title: 'Virginia Consumer Protection Act § 59.1-200', url: 'https://law.lis.virginia.gov', place: '§ 59.1-200', otherwise: calendar(20), caveat: 'Not asked of a shop that gives money or credit for at least 20 days.' },
]

/** Provinces: a right to cancel where the shop did not disclose what it must. */
const provinces: readonly Shown[] = [
  { region: 'AB', title: 'Internet Sales Contract Regulation (Alberta)', url: 'https://www.alberta.ca/alberta-kings-printer', place: null, otherwise: calendar(7), caveat: 'From the copy of the contract, where the shop did not disclose its terms, returns among them.' },
  { region: 'BC', title: 'Business Practices and Consumer Protection Act (British Columbia)', url: 'https://www.bclaws.gov.bc.ca', place: 's. 46 to 49', otherwise: calendar(7), caveat: 'From the copy of the contract, where the shop did not disclose its terms.' },
  { region: 'MB', title: 'Consumer Protection Act (Manitoba), Internet Agreements', url: 'https://web2.gov.mb.ca', place: null, otherwise: null, caveat: 'A right to cancel where terms were not disclosed; the days we do not know.' },
  { region: 'NL', title: 'Consumer Protection and Business Practices Act (Newfoundland and Labrador)', url: 'https://www.assembly.nl.ca', place: null, otherwise: calendar(7), caveat: 'Distance contracts whose terms were not disclosed.' },
  { region: 'NS', title: 'Consumer Protection Act (Nova Scotia), Internet Sales Contract Regulations', url: 'https://nslegislature.ca', place: null, otherwise: calendar(7), caveat: 'Where the shop did not disclose its terms.' },
  { region: 'ON', title: 'Consumer Protection Act, 2002 (Ontario)', url: 'https://www.ontario.ca/laws/statute/02c30', place: 's. 38 to 40', otherwise: calendar(7), caveat: 'From the copy of an internet agreement whose terms were not disclosed; the 2023 act replaces it once in force.' },
  { region: 'QC', title: 'Loi sur la protection du consommateur (Québec)', url: 'https://www.legisquebec.gouv.qc.ca', place: 'art. 54.4 à 54.8', otherwise: calendar(7), caveat: 'From the copy of the contract, where terms, returns among them, were not disclosed.' },
  { region: 'SK', title: 'Consumer Protection and Business Practices Act (Saskatchewan)', url: 'https://publications.saskatchewan.ca', place: null, otherwise: calendar(7), caveat: 'Internet sales contracts whose terms were not disclosed.' },
]

const postingsOf = (country: string, shown: readonly Shown[]): Fact<Posting>[] =>
  shown.map(({ region, title, url, place, otherwise, caveat }) =>
    lawFact(`returns/${country.toLowerCase()}-${region.toLowerCase()}/returns-shown`, `${country}-${region}`, { duty: 'returns-shown', region, otherwise, place }, { source: law(title, url), caveat }),
  )

const caSale = law('Sale of Goods Acts of the provinces; Loi sur la protection du consommateur, art. 37 and 38 (Québec)', 'https://www.canlii.org')
const caFrench = law('Charte de la langue française (Québec)', 'https://www.legisquebec.gouv.qc.ca')

export const northAmericanFloors: readonly FloorFacts[] = [
  {
    country: 'US',
    withdrawal: [lawFact('returns/us/withdrawal', 'US', { right: 'none' }, { source: usMail, caveat: 'No federal right to change one\'s mind online (the cooling-off rule is for sales at the door); money back where goods are not sent in time.' })],
    conformity: [lawFact('returns/us/conformity', 'US', {
      term: { kind: 'limitation', months: 48 }, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: 'buyer', freight: 'seller', places: { defects: 'UCC 2-314, 2-601, 2-608 and 2-725' },
    }, { source: usUcc, caveat: 'Goods that do not conform may be rejected within a reasonable time; "as is" may disclaim implied warranties in some states.' })],
    postings: postingsOf('US', states),
    languages: [],
  },
  {
    country: 'CA',
    withdrawal: [lawFact('returns/ca/withdrawal', 'CA', { right: 'none' }, { source: caSale, caveat: 'Provinces let a buyer cancel where an internet shop did not disclose its terms, or did not deliver within 30 days; of such a right in New Brunswick, Prince Edward Island and the territories we do not know.' })],
    conformity: [lawFact('returns/ca/conformity', 'CA', {
      term: { kind: 'reasonable' }, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: null, freight: null, places: { defects: 'implied conditions of quality and fitness' },
    }, { source: caSale })],
    postings: postingsOf('CA', provinces),
    languages: [lawFact('returns/ca/languages', 'CA', { languages: ['fr'], strength: 'region' as const, region: 'QC' }, { source: caFrench, caveat: 'Quebec: French at terms no less favourable than any other language.' })],
  },
]
