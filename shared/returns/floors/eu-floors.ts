import type { Fact } from '#shared/facts/fact.ts'
import { euStates, type EuState } from './eu-states.ts'
import type { Conformity, ExceptionKind, FloorFacts, Places, Posting, Withdrawal } from './floor-values.ts'
import { law, lawFact } from './law-fact.ts'

const consumerRights = law('Directive 2011/83/EU on consumer rights', 'https://eur-lex.europa.eu/eli/dir/2011/83/oj')
const distanceFunction = law('Directive (EU) 2023/2673', 'https://eur-lex.europa.eu/eli/dir/2023/2673/oj')
const greenTransition = law('Directive (EU) 2024/825', 'https://eur-lex.europa.eu/eli/dir/2024/825/oj')

/** Article 16 of Directive 2011/83/EU; the UK and Norway took it over. */
export const directiveExceptions: readonly ExceptionKind[] = [
  'custom-made', 'perishable', 'sealed-hygiene', 'unsealed-media', 'mixed', 'press', 'digital', 'price-fluctuates',
]

const directivePlaces: Places = {
  days: 'Art. 9(1)', from: 'Art. 9(2)', freight: 'Art. 14(1)', fee: 'Art. 9(1)', refund: 'Art. 13(1)',
  outbound: 'Art. 13(1) and (2)', condition: 'Art. 14(2)', exceptions: 'Art. 16',
}

/** Fourteen days from delivery, as Directive 2011/83/EU has it, with the places of `places` where a state's own are known. */
export function directiveWithdrawal(places: Places, refundFrom: 'notice' | 'goods' = 'notice'): Withdrawal {
  return {
    right: 'always',
    days: { count: 14, kind: 'calendar' },
    from: 'delivery',
    freight: 'buyer',
    fee: { kind: 'none' },
    refundWithin: { count: 14, kind: 'calendar' },
    refundFrom,
    outbound: true,
    handling: 'tested',
    exceptions: directiveExceptions,
    places: { ...directivePlaces, ...places },
  }
}

const withdrawalCaveat =
  'The buyer pays the way back only if told so before the contract; untold of the right itself, the period grows by 12 months. The seller may hold the refund until the goods or proof of posting arrive.'

function conformityOf({ term, presumedMonths, rejectDays, guarantee }: EuState): Conformity {
  return {
    term, presumedMonths,
    durableMonths: null,
    rejectDays: rejectDays ?? null,
    remedy: rejectDays === undefined ? 'repair-first' : 'buyer',
    freight: 'seller',
    places: { defects: `${guarantee.place ?? guarantee.title}; Directive (EU) 2019/771 Art. 10`, freight: 'Directive (EU) 2019/771 Art. 14(1) and (2)' },
  }
}

function postingsOf(country: string): Fact<Posting>[] {
  const id = country.toLowerCase()
  const everywhere = { region: null, otherwise: null }
  return [
    lawFact(`returns/${id}/withdrawal-form`, country, { ...everywhere, duty: 'withdrawal-form', place: 'Art. 6(1)(h)' }, {
      source: consumerRights, from: '2014-06-13',
      caveat: 'The model withdrawal form and the instructions of Annex I have to be given before the contract.',
    }),
    lawFact(`returns/${id}/withdrawal-function`, country, { ...everywhere, duty: 'function', place: 'Art. 11a of Directive 2011/83/EU' }, {
      source: distanceFunction, from: '2026-06-19',
      caveat: 'A button on the shop that withdraws from the contract, open for the whole period.',
    }),
    lawFact(`returns/${id}/guarantee-notice`, country, { ...everywhere, duty: 'guarantee-notice', place: 'Art. 6(1)(l) of Directive 2011/83/EU' }, {
      source: greenTransition, from: '2026-09-27',
      caveat: 'The harmonised notice about the legal guarantee, in the form the Commission laid down.',
    }),
  ]
}

function floorsOf(state: EuState): FloorFacts {
  const { country, withdrawal, guarantee, languages, anyLanguage, caveat } = state
  const id = country.toLowerCase()
  const days = `${withdrawal.days}; Directive 2011/83/EU Art. 9(1)`
  return {
    country,
    withdrawal: [
      lawFact(`returns/${id}/withdrawal`, country, directiveWithdrawal({ days }), {
        source: law(withdrawal.title, withdrawal.url), from: withdrawal.from, caveat: withdrawalCaveat,
      }),
    ],
    conformity: [
      lawFact(`returns/${id}/conformity`, country, conformityOf(state), {
        source: law(guarantee.title, guarantee.url), from: guarantee.from, ...(caveat === undefined ? {} : { caveat }),
      }),
    ],
    postings: postingsOf(country),
    languages: [
      lawFact(`returns/${id}/languages`, country, { languages, strength: anyLanguage === true ? 'one-of' as const : 'required' as const, region: null }, {
        source: consumerRights, from: '2014-06-13',
        caveat: 'Plain and intelligible language; a state may ask for its own (Art. 6(7)), and a shop that addresses its consumers is expected to use it.',
      }),
    ],
  }
}

/** The 27 member states. */
export const euFloors: readonly FloorFacts[] = euStates.map(floorsOf)
