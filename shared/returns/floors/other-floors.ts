import type { FloorFacts, GuaranteeTerm, LanguageDuty } from './floor-values.ts'
import { directiveWithdrawal } from './eu-floors.ts'
import { law, lawFact } from './law-fact.ts'

const months = (count: number): GuaranteeTerm => ({ kind: 'fixed', months: count })
const days = (count: number) => ({ count, kind: 'calendar' as const })
const businessDays = (count: number) => ({ count, kind: 'business' as const })
const none = { right: 'none' as const }
const speaks = (...languages: string[]): LanguageDuty => ({ languages, strength: 'required', region: null })
const noFixedTerm = { term: { kind: 'reasonable' as const }, durableMonths: null, presumedMonths: null, rejectDays: null, freight: null }

const gbCcr = law('Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013', 'https://www.legislation.gov.uk/uksi/2013/3134')
const gbCra = law('Consumer Rights Act 2015', 'https://www.legislation.gov.uk/ukpga/2015/15')
const chOr = law('Obligationenrecht (OR)', 'https://www.fedlex.admin.ch/eli/cc/27/317_321_377/de')
const noAngrerett = law('Angrerettloven', 'https://lovdata.no/dokument/NL/lov/2014-06-20-27')
const noKjop = law('Forbrukerkjøpsloven', 'https://lovdata.no/dokument/NL/lov/2002-06-21-34')
const auAcl = law('Australian Consumer Law (Competition and Consumer Act 2010, Schedule 2)', 'https://www.legislation.gov.au')
const nzCga = law('Consumer Guarantees Act 1993', 'https://www.legislation.govt.nz/act/public/1993/0091')
const jpSct = law('特定商取引に関する法律 (Act on Specified Commercial Transactions)', 'https://www.no-trouble.caa.go.jp/foreignlanguage/english/mailorder/')
const jpCivil = law('民法 (Civil Code of Japan)', 'https://laws.e-gov.go.jp')
const krCommerce = law('전자상거래 등에서의 소비자보호에 관한 법률', 'https://www.law.go.kr')
const sgCpfta = law('Consumer Protection (Fair Trading) Act 2003, Part 3', 'https://sso.agc.gov.sg/Act/CPFTA2003')
const inRules = law('Consumer Protection (E-Commerce) Rules, 2020', 'https://consumeraffairs.nic.in')
const aeTrade = law('Federal Decree-Law No. 14 of 2023 on trading by modern technological means', 'https://uaelegislation.gov.ae')
const saCommerce = law('نظام التجارة الإلكترونية (E-Commerce Law, Royal Decree M/126)', 'https://laws.boe.gov.sa')
const trLaw = law('6502 sayılı Tüketicinin Korunması Hakkında Kanun; Mesafeli Sözleşmeler Yönetmeliği', 'https://www.mevzuat.gov.tr')
const hkSale = law('Sale of Goods Ordinance (Cap. 26)', 'https://www.elegislation.gov.hk/hk/cap26')
const thDirect = law('Direct Sales and Direct Marketing Act B.E. 2545', 'https://www.ocpb.go.th')
const thCivil = law('Civil and Commercial Code of Thailand', 'https://www.ocs.go.th')
const myCpa = law('Consumer Protection Act 1999 (Act 599)', 'https://lom.agc.gov.my')
const vnLaw = law('Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15', 'https://vanban.chinhphu.vn')
const phAct = law('Consumer Act of the Philippines (RA 7394) and Internet Transactions Act (RA 11967)', 'https://lawphil.net')
const idPmse = law('Peraturan Pemerintah No. 80 Tahun 2019 (PMSE)', 'https://peraturan.go.id')
const idConsumer = law('Undang-Undang No. 8 Tahun 1999 tentang Perlindungan Konsumen', 'https://peraturan.go.id')
const zaEct = law('Electronic Communications and Transactions Act 25 of 2002', 'https://www.acts.co.za/electronic-communications-and-transactions-act-2002/44__cooling_off_period')
const zaCpa = law('Consumer Protection Act 68 of 2008', 'https://www.gov.za/documents/consumer-protection-act')
const ilLaw = law('חוק הגנת הצרכן, תשמ"א-1981 (Consumer Protection Law)', 'https://www.gov.il')
const mxLfpc = law('Ley Federal de Protección al Consumidor', 'https://www.diputados.gob.mx/LeyesBiblio/ref/lfpc.htm')
const brCdc = law('Código de Defesa do Consumidor, Lei 8.078/1990', 'https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm')
const cnLaw = law('中华人民共和国消费者权益保护法', 'https://flk.npc.gov.cn')

/** Destinations outside the Union and North America. */
export const otherFloors: readonly FloorFacts[] = [
  {
    country: 'GB',
    withdrawal: [lawFact('returns/gb/withdrawal', 'GB', directiveWithdrawal({
      days: 'reg. 30', from: 'reg. 30(3)', freight: 'reg. 35(5)', fee: 'reg. 29', refund: 'reg. 34(4) to (6)', outbound: 'reg. 34(1) to (3)',
      condition: 'reg. 34(9)', exceptions: 'reg. 28',
    }, 'goods'), { source: gbCcr, from: '2014-06-13', caveat: 'The refund is due 14 days after the goods, or proof of posting, arrive.' })],
    conformity: [lawFact('returns/gb/conformity', 'GB', {
      term: { kind: 'limitation', months: 72 }, durableMonths: null, presumedMonths: 6, rejectDays: 30, remedy: 'buyer', freight: 'seller',
      places: { defects: 's. 19 to 24', freight: 's. 20(8) and 23(2)' },
    }, { source: gbCra, from: '2015-10-01', caveat: 'Six years to claim in England, Wales and Northern Ireland, five in Scotland.' })],
    postings: [lawFact('returns/gb/withdrawal-form', 'GB', { duty: 'withdrawal-form', region: null, otherwise: null, place: 'reg. 13, Sch. 2 and 3' }, { source: gbCcr, from: '2014-06-13' })],
    languages: [lawFact('returns/gb/languages', 'GB', speaks('en'), { source: gbCcr, caveat: 'Plain and intelligible language is what the regulations ask for.' })],
  },
  {
    country: 'CH',
    withdrawal: [lawFact('returns/ch/withdrawal', 'CH', none, { source: chOr, caveat: 'Articles 40a ff. cover sales at the door and by telephone, not online shops.' })],
    conformity: [lawFact('returns/ch/conformity', 'CH', {
      term: months(24), durableMonths: null, presumedMonths: null, rejectDays: null, remedy: 'buyer', freight: null, places: { defects: 'Art. 210 OR' },
    }, { source: chOr, from: '2013-01-01', caveat: 'The buyer has to tell of a defect at once (Art. 201); terms may give repair instead of money.' })],
    postings: [],
    languages: [lawFact('returns/ch/languages', 'CH', { languages: ['de', 'fr', 'it'], strength: 'one-of', region: null }, { source: chOr, caveat: 'Customary, not laid down: a language of the part of the country addressed.' })],
  },
  {
    country: 'NO',
    withdrawal: [lawFact('returns/no/withdrawal', 'NO', directiveWithdrawal({
      days: '§ 21', freight: '§ 25', fee: '§ 26', refund: '§ 24', outbound: '§ 24', condition: '§ 25', exceptions: '§ 22', from: '§ 21',
    }), { source: noAngrerett, from: '2014-06-13' })],
    conformity: [lawFact('returns/no/conformity', 'NO', {
      term: months(24), durableMonths: 60, presumedMonths: 24, rejectDays: null, remedy: 'repair-first', freight: 'seller', places: { defects: '§ 18 and 27', freight: '§ 30' },
    }, { source: noKjop, from: '2024-01-01', caveat: 'Five years for goods meant to last much longer than two. Until 2023 a defect was presumed to be of old for six months only.' })],
    postings: [lawFact('returns/no/withdrawal-form', 'NO', { duty: 'withdrawal-form', region: null, otherwise: null, place: '§ 8' }, { source: noAngrerett, from: '2014-06-13' })],
    languages: [lawFact('returns/no/languages', 'NO', speaks('nb'), { source: noAngrerett, caveat: 'Norwegian for sellers who address Norway.' })],
  },
  {
    country: 'AU',
    withdrawal: [lawFact('returns/au/withdrawal', 'AU', none, { source: auAcl, from: '2011-01-01' })],
    conformity: [lawFact('returns/au/conformity', 'AU', {
      ...noFixedTerm, remedy: 'buyer', places: { defects: 's. 54 to 59 and 259 to 263', freight: 's. 263' }, freight: 'seller',
    }, { source: auAcl, from: '2011-01-01', caveat: 'Major failure: the buyer chooses money or another one. The seller pays the way back where it costs much. A sign or policy of "no refunds" misleads and is unlawful.' })],
    postings: [], languages: [],
  },
  {
    country: 'NZ',
    withdrawal: [lawFact('returns/nz/withdrawal', 'NZ', none, { source: nzCga, from: '1994-04-01' })],
    conformity: [lawFact('returns/nz/conformity', 'NZ', { ...noFixedTerm, remedy: 'repair-first', freight: 'seller', places: { defects: 's. 6 to 9 and 18', freight: 's. 22(2)' } }, {
      source: nzCga, from: '1994-04-01', caveat: 'A substantial defect: the buyer may take his money. The seller collects where sending back costs much.',
    })],
    postings: [], languages: [],
  },
  {
    country: 'JP',
    withdrawal: [lawFact('returns/jp/withdrawal', 'JP', {
      right: 'unless-stated', days: days(8), from: 'delivery', freight: 'buyer', fee: null, refundWithin: null, refundFrom: null, outbound: null,
      handling: null, exceptions: null, places: { days: '第15条の3', freight: '第15条の3第2項', from: '第15条の3' },
    }, { source: jpSct, from: '2009-12-01', confidence: 'secondary', caveat: 'Not where the shop shows another return term in its advertising and on the last page of checkout (Library of Congress, 2009-11-27).' })],
    conformity: [lawFact('returns/jp/conformity', 'JP', {
      term: null, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: 'repair-first', freight: null, places: { defects: '第562条～第566条' },
    }, { source: jpCivil, from: '2020-04-01', caveat: 'The buyer tells of the defect within a year of finding it; claims end after five years of knowing, ten in all.' })],
    postings: [lawFact('returns/jp/returns-shown', 'JP', { duty: 'returns-shown', region: null, otherwise: days(8), place: '第11条、第12条の6' }, { source: jpSct, from: '2022-06-01', caveat: 'Return terms stand in the advertisement and on the final confirmation page.' })],
    languages: [lawFact('returns/jp/languages', 'JP', speaks('ja'), { source: jpSct, caveat: 'Expected of a shop that addresses Japan; the act asks that terms be easy to see.' })],
  },
  {
    country: 'KR',
    withdrawal: [lawFact('returns/kr/withdrawal', 'KR', {
      right: 'always', days: days(7), from: 'delivery', freight: 'buyer', fee: { kind: 'none' }, refundWithin: businessDays(3), refundFrom: 'goods', outbound: null,
      handling: 'tested', exceptions: ['custom-made', 'perishable', 'unsealed-media', 'digital', 'worn-or-damaged'],
      places: { days: '제17조제1항', from: '제17조제1항', freight: '제18조제9항', fee: '제18조제9항', refund: '제18조제2항', condition: '제17조제2항', exceptions: '제17조제2항' },
    }, { source: krCommerce, caveat: 'Goods unlike their description: three months from delivery, 30 days from knowing, at the seller\'s cost (Articles 17(3) and 18(10)).' })],
    conformity: [lawFact('returns/kr/conformity', 'KR', {
      term: null, durableMonths: null, presumedMonths: null, rejectDays: 90, remedy: 'buyer', freight: 'seller', places: { defects: '제17조제3항', freight: '제18조제10항' },
    }, { source: krCommerce, caveat: 'Three months, written here as 90 days; warranty terms by kind of goods stand in the consumer dispute standards.' })],
    postings: [lawFact('returns/kr/returns-shown', 'KR', { duty: 'returns-shown', region: null, otherwise: null, place: '제13조제2항' }, { source: krCommerce })],
    languages: [lawFact('returns/kr/languages', 'KR', speaks('ko'), { source: krCommerce, caveat: 'Expected of a shop that addresses Korea.' })],
  },
  {
    country: 'SG',
    withdrawal: [lawFact('returns/sg/withdrawal', 'SG', none, { source: sgCpfta })],
    conformity: [lawFact('returns/sg/conformity', 'SG', {
      term: { kind: 'limitation', months: 72 }, durableMonths: null, presumedMonths: 6, rejectDays: null, remedy: 'repair-first', freight: 'seller', places: { defects: 'Part 3' },
    }, { source: sgCpfta, from: '2012-09-01' })],
    postings: [], languages: [],
  },
  {
    country: 'IN',
    withdrawal: [lawFact('returns/in/withdrawal', 'IN', none, { source: inRules, from: '2020-07-23' })],
    conformity: [lawFact('returns/in/conformity', 'IN', {
      term: null, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: null, freight: null, places: { defects: 'Rule 6(2)' },
    }, { source: inRules, from: '2020-07-23', caveat: 'A seller may not refuse goods back that are defective, not as described or late.' })],
    postings: [lawFact('returns/in/returns-shown', 'IN', { duty: 'returns-shown', region: null, otherwise: null, place: 'Rule 6(5)' }, { source: inRules, from: '2020-07-23' })],
    languages: [],
  },
  {
    country: 'AE',
    withdrawal: [],
    conformity: [lawFact('returns/ae/conformity', 'AE', {
      term: null, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: null, freight: null, places: {},
    }, { source: law('Federal Law No. 15 of 2020 on consumer protection', 'https://uaelegislation.gov.ae'), caveat: 'Defective goods are repaired, replaced or paid back; the terms are in executive rules we do not know.' })],
    postings: [lawFact('returns/ae/returns-shown', 'AE', { duty: 'returns-shown', region: null, otherwise: null, place: null }, { source: aeTrade, from: '2023-12-01' })],
    languages: [lawFact('returns/ae/languages', 'AE', speaks('ar'), { source: aeTrade, caveat: 'Information for consumers is expected in Arabic beside any other language.' })],
  },
  {
    country: 'SA',
    withdrawal: [lawFact('returns/sa/withdrawal', 'SA', {
      right: 'always', days: days(7), from: 'delivery', freight: 'buyer', fee: null, refundWithin: null, refundFrom: null, outbound: null, handling: 'unused',
      exceptions: ['custom-made', 'unsealed-media', 'press', 'digital', 'perishable', 'worn-or-damaged'], places: { days: 'المادة 13', from: 'المادة 13', freight: 'المادة 13', exceptions: 'المادة 13' },
    }, { source: saCommerce, from: '2019-10-24', caveat: 'Only goods that were not used.' })],
    conformity: [],
    postings: [lawFact('returns/sa/returns-shown', 'SA', { duty: 'returns-shown', region: null, otherwise: null, place: null }, { source: saCommerce, from: '2019-10-24' })],
    languages: [lawFact('returns/sa/languages', 'SA', speaks('ar'), { source: saCommerce })],
  },
  {
    country: 'TR',
    withdrawal: [lawFact('returns/tr/withdrawal', 'TR', {
      right: 'always', days: days(14), from: 'delivery', freight: null, fee: { kind: 'none' }, refundWithin: days(14), refundFrom: 'goods', outbound: true, handling: 'tested',
      exceptions: ['custom-made', 'perishable', 'sealed-hygiene', 'unsealed-media', 'mixed', 'press', 'digital', 'price-fluctuates'],
      places: { days: 'm. 48 ve Yönetmelik m. 9', from: 'Yönetmelik m. 9', refund: 'Yönetmelik m. 12', outbound: 'Yönetmelik m. 12', exceptions: 'Yönetmelik m. 15', fee: 'm. 48', condition: 'Yönetmelik m. 13' },
    }, { source: trLaw, confidence: 'secondary', caveat: 'Who may be made to pay the way back was changed and put off more than once; not known for today (Yeni Şafak, 2025-11-19).' })],
    conformity: [lawFact('returns/tr/conformity', 'TR', {
      term: months(24), durableMonths: null, presumedMonths: 6, rejectDays: null, remedy: 'buyer', freight: 'seller', places: { defects: 'm. 8 - 12' },
    }, { source: trLaw, from: '2014-05-28' })],
    postings: [lawFact('returns/tr/withdrawal-form', 'TR', { duty: 'withdrawal-form', region: null, otherwise: null, place: 'Yönetmelik m. 5' }, { source: trLaw })],
    languages: [lawFact('returns/tr/languages', 'TR', speaks('tr'), { source: trLaw })],
  },
  {
    country: 'HK',
    withdrawal: [lawFact('returns/hk/withdrawal', 'HK', none, { source: hkSale })],
    conformity: [lawFact('returns/hk/conformity', 'HK', {
      term: { kind: 'limitation', months: 72 }, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: null, freight: null, places: { defects: 's. 15 and 16' },
    }, { source: hkSale })],
    postings: [], languages: [],
  },
  {
    country: 'TH',
    withdrawal: [lawFact('returns/th/withdrawal', 'TH', {
      right: 'always', days: days(7), from: 'delivery', freight: null, fee: null, refundWithin: days(15), refundFrom: 'notice', outbound: null, handling: null, exceptions: null,
      places: { days: 'มาตรา 33', from: 'มาตรา 33', refund: 'มาตรา 36' },
    }, { source: thDirect, caveat: 'Direct marketing; whether a given online shop counts, and who pays the way back, we do not know.' })],
    conformity: [lawFact('returns/th/conformity', 'TH', {
      term: null, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: null, freight: null, places: { defects: 'Sections 472 to 474' },
    }, { source: thCivil, caveat: 'One year from finding the defect.' })],
    postings: [], languages: [lawFact('returns/th/languages', 'TH', speaks('th'), { source: thDirect })],
  },
  {
    country: 'MY',
    withdrawal: [lawFact('returns/my/withdrawal', 'MY', none, { source: myCpa })],
    conformity: [lawFact('returns/my/conformity', 'MY', { ...noFixedTerm, remedy: 'repair-first', places: { defects: 'Part V and VI' } }, { source: myCpa })],
    postings: [], languages: [],
  },
  {
    country: 'VN',
    withdrawal: [lawFact('returns/vn/withdrawal', 'VN', none, { source: vnLaw, from: '2024-07-01', caveat: 'Where the seller gave wrong or incomplete information at a distance the buyer may end the contract within 30 days.' })],
    conformity: [lawFact('returns/vn/conformity', 'VN', {
      term: null, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: null, freight: 'seller', places: {},
    }, { source: vnLaw, from: '2024-07-01' })],
    postings: [lawFact('returns/vn/returns-shown', 'VN', { duty: 'returns-shown', region: null, otherwise: null, place: null }, { source: vnLaw, from: '2024-07-01' })],
    languages: [lawFact('returns/vn/languages', 'VN', speaks('vi'), { source: vnLaw, from: '2024-07-01' })],
  },
  {
    country: 'PH',
    withdrawal: [lawFact('returns/ph/withdrawal', 'PH', none, { source: phAct })],
    conformity: [lawFact('returns/ph/conformity', 'PH', {
      term: null, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: 'buyer', freight: null, places: { defects: 'RA 7394 Art. 68 and 100' },
    }, { source: phAct, caveat: 'Implied warranty of 60 days to one year beside an express one. "No return, no exchange" may not be posted.' })],
    postings: [], languages: [],
  },
  {
    country: 'ID',
    withdrawal: [lawFact('returns/id/withdrawal', 'ID', none, { source: idPmse, from: '2019-11-25' })],
    conformity: [lawFact('returns/id/conformity', 'ID', {
      term: null, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: null, freight: null, places: { defects: 'Pasal 69' },
    }, { source: idPmse, from: '2019-11-25', caveat: 'Goods unlike the contract or damaged: at least two working days to exchange or cancel.' })],
    postings: [], languages: [lawFact('returns/id/languages', 'ID', speaks('id'), { source: idConsumer })],
  },
  {
    country: 'ZA',
    withdrawal: [lawFact('returns/za/withdrawal', 'ZA', {
      right: 'always', days: days(7), from: 'delivery', freight: 'buyer', fee: { kind: 'none' }, refundWithin: days(30), refundFrom: 'notice', outbound: true, handling: null,
      exceptions: ['custom-made', 'perishable', 'unsealed-media', 'press', 'digital', 'price-fluctuates', 'everyday-food'],
      places: { days: 's. 44(1)', from: 's. 44(1)', freight: 's. 44(2)', fee: 's. 44(1) and (2)', refund: 's. 44(3)', outbound: 's. 44(3)', exceptions: 's. 42(2)' },
    }, { source: zaEct, from: '2002-08-30', confidence: 'secondary', caveat: 'The only charge is the direct cost of returning the goods.' })],
    conformity: [lawFact('returns/za/conformity', 'ZA', {
      term: months(6), durableMonths: null, presumedMonths: null, rejectDays: null, remedy: 'buyer', freight: 'seller', places: { defects: 's. 56(2)', freight: 's. 56(2)' },
    }, { source: zaCpa, from: '2011-04-01' })],
    postings: [lawFact('returns/za/returns-shown', 'ZA', { duty: 'returns-shown', region: null, otherwise: days(14), place: 's. 43' }, { source: zaEct, confidence: 'secondary' })],
    languages: [lawFact('returns/za/languages', 'ZA', speaks('en'), { source: zaCpa, caveat: 'Plain language.' })],
  },
  {
    country: 'IL',
    withdrawal: [lawFact('returns/il/withdrawal', 'IL', {
      right: 'always', days: days(14), from: 'delivery', freight: 'buyer', fee: { kind: 'capped', rate: 50_000, most: 10_000, currency: 'ILS' }, refundWithin: days(14), refundFrom: 'notice', outbound: null,
      handling: 'tested', exceptions: ['custom-made', 'perishable', 'unsealed-media', 'digital'], places: { days: 's. 14C(c)', from: 's. 14C(c)', fee: 's. 14E', refund: 's. 14E', exceptions: 's. 14C(d)', freight: 's. 14E', condition: 's. 14F' },
    }, { source: ilLaw, confidence: 'secondary', caveat: 'A fee of 5 % or ILS 100, the lower. Four months for the elderly, disabled and new immigrants where a conversation led to the sale.' })],
    conformity: [], postings: [], languages: [lawFact('returns/il/languages', 'IL', speaks('he'), { source: ilLaw })],
  },
  {
    country: 'MX',
    withdrawal: [lawFact('returns/mx/withdrawal', 'MX', {
      right: 'always', days: businessDays(5), from: 'delivery', freight: 'buyer', fee: null, refundWithin: null, refundFrom: null, outbound: null, handling: 'unused', exceptions: null,
      places: { days: 'art. 56', from: 'art. 56', freight: 'art. 56', condition: 'art. 56' },
    }, { source: mxLfpc, caveat: 'Written for sales outside the business; the consumer authority applies it to shops on the web.' })],
    conformity: [lawFact('returns/mx/conformity', 'MX', {
      term: { kind: 'fixed', months: 3 }, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: 'buyer', freight: null, places: { defects: 'art. 77, 79 y 92' },
    }, { source: mxLfpc, caveat: 'A warranty, where given, lasts at least 90 days.' })],
    postings: [], languages: [lawFact('returns/mx/languages', 'MX', speaks('es'), { source: mxLfpc })],
  },
  {
    country: 'BR',
    withdrawal: [lawFact('returns/br/withdrawal', 'BR', {
      right: 'always', days: days(7), from: 'delivery', freight: 'seller', fee: { kind: 'none' }, refundWithin: null, refundFrom: null, outbound: true, handling: 'tested', exceptions: null,
      places: { days: 'art. 49', from: 'art. 49', freight: 'art. 49; STJ REsp 1.340.604', fee: 'art. 49', outbound: 'art. 49, parágrafo único', condition: 'art. 49' },
    }, { source: brCdc, from: '1991-03-11', confidence: 'secondary', caveat: 'Money back at once, with inflation; the law names no exceptions.' })],
    conformity: [lawFact('returns/br/conformity', 'BR', {
      term: { kind: 'fixed', months: 3 }, durableMonths: null, presumedMonths: null, rejectDays: null, remedy: 'repair-first', freight: 'seller', places: { defects: 'art. 18 e 26' },
    }, { source: brCdc, from: '1991-03-11', caveat: '90 days to complain for durable goods, 30 for others; of a hidden defect from its finding. Money where it is not mended in 30 days.' })],
    postings: [lawFact('returns/br/returns-shown', 'BR', { duty: 'returns-shown', region: null, otherwise: null, place: 'Decreto 7.962/2013, art. 5º' }, { source: brCdc, from: '2013-05-14' })],
    languages: [lawFact('returns/br/languages', 'BR', speaks('pt'), { source: brCdc, caveat: 'Art. 31: clear information in Portuguese.' })],
  },
  {
    country: 'CN',
    withdrawal: [lawFact('returns/cn/withdrawal', 'CN', {
      right: 'always', days: days(7), from: 'delivery', freight: 'buyer', fee: { kind: 'none' }, refundWithin: days(7), refundFrom: 'goods', outbound: null, handling: 'tested',
      exceptions: ['custom-made', 'perishable', 'unsealed-media', 'press', 'digital'], places: { days: '第二十五条', from: '第二十五条', freight: '第二十五条', refund: '第二十五条', exceptions: '第二十五条', fee: '第二十五条', condition: '第二十五条' },
    }, { source: cnLaw, from: '2014-03-15', caveat: 'Other goods may be left out where the buyer confirms it at purchase; goods from abroad are often sold under terms of their own.' })],
    conformity: [lawFact('returns/cn/conformity', 'CN', {
      term: null, durableMonths: null, presumedMonths: 6, rejectDays: 7, remedy: 'buyer', freight: 'seller', places: { defects: '第二十三、二十四条', freight: '第二十四条' },
    }, { source: cnLaw, from: '2014-03-15', caveat: 'Six months of presumption for durable goods; the three guarantees (三包) set terms by kind of goods.' })],
    postings: [lawFact('returns/cn/returns-shown', 'CN', { duty: 'returns-shown', region: null, otherwise: null, place: '第二十八条' }, { source: cnLaw, from: '2014-03-15' })],
    languages: [lawFact('returns/cn/languages', 'CN', speaks('zh'), { source: cnLaw })],
  },
]
