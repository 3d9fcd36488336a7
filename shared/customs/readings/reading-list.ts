import type { Source } from '#shared/facts/fact.ts'
import { sources } from '#shared/facts/pack/sources.ts'
import type { Territory } from '#shared/places/country.ts'

/** A point on which honest sources read the law differently. Its choices exclude one another; a shop takes one. */
interface Disputed {
  readonly name: string
  readonly territory: Territory
  /** What each source reads; the first is taken where a basket chooses none. */
  readonly choices: readonly [Choice, Choice]
}

interface Choice {
  readonly name: string
  readonly source: Source
}

/**
 * Every disputed point that a quote can be asked to read one way or the other. The default is what the law's own text
 * or an authority says, else the reading that more sources share, else the dearer one, so that a price never falls short.
 * The customs messages have a sentence for each name and for each `name/choice`.
 */
export const readingList = [
  {
    name: 'eu-item-duty-vat',
    territory: 'EU',
    choices: [
      { name: 'taxed', source: sources.glopalParcels },
      { name: 'untaxed', source: sources.euParcels },
    ],
  },
  {
    name: 'eu-item-duty-reach',
    territory: 'EU',
    choices: [
      { name: 'ioss-or-post', source: sources.euParcelsBakerMcKenzie },
      { name: 'every-sale', source: sources.wisetechParcels },
    ],
  },
  {
    name: 'eu-item-duty-preference',
    territory: 'EU',
    choices: [
      { name: 'leaves', source: sources.euParcels },
      { name: 'stays', source: sources.glopalParcels },
    ],
  },
  {
    name: 'eu-handling-fee',
    territory: 'EU',
    choices: [
      { name: 'not-charged', source: sources.euParcels },
      { name: 'charged', source: sources.euParcels },
    ],
  },
  {
    name: 'it-parcel-fee',
    territory: 'IT',
    choices: [
      { name: 'not-charged', source: sources.handlingPassport },
      { name: 'charged', source: sources.handlingPassport },
    ],
  },
  {
    name: 'ro-parcel-fee',
    territory: 'RO',
    choices: [
      { name: 'charged', source: sources.handlingVatUpdate },
      { name: 'not-charged', source: sources.euParcels },
    ],
  },
  {
    name: 'nl-parcel-fee',
    territory: 'NL',
    choices: [
      { name: 'not-charged', source: sources.handlingVatUpdate },
      { name: 'charged', source: sources.memory },
    ],
  },
  {
    name: 'mx-courier-rate',
    territory: 'MX',
    choices: [
      { name: 'shipped-from', source: sources.mxGlobalRate },
      { name: 'made-in', source: sources.mxGlobalRate },
    ],
  },
  {
    name: 'jp-rounding',
    territory: 'JP',
    choices: [
      { name: 'exact', source: sources.jpTaxBase },
      { name: 'truncated', source: sources.memory },
    ],
  },
] as const satisfies readonly Disputed[]

export type ReadingName = (typeof readingList)[number]['name']

/** The choice a basket takes of each point it names; left out: the default. */
export type Readings = Readonly<Partial<Record<ReadingName, string>>>

type Reading = (typeof readingList)[number]

const choicesByName: ReadonlyMap<string, readonly string[]> = new Map(
  readingList.map((reading: Reading) => [reading.name, reading.choices.map((choice) => choice.name)]),
)

export function isReadingName(name: string): name is ReadingName {
  return choicesByName.has(name)
}

/** The names of the choices of a point, the default first. */
export function choicesOf(name: ReadingName): readonly string[] {
  return choicesByName.get(name) ?? []
}

/** What a basket takes of a point: its own choice or the default. */
export function chosen(readings: Readings | undefined, name: ReadingName): string {
  return readings?.[name] ?? choicesOf(name)[0] ?? ''
}
