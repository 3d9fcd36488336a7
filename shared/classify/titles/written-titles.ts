import section01 from './section-01.json' with { type: 'json' }
import section02 from './section-02.json' with { type: 'json' }
import section03 from './section-03.json' with { type: 'json' }
import section04 from './section-04.json' with { type: 'json' }
import section05 from './section-05.json' with { type: 'json' }
import section06 from './section-06.json' with { type: 'json' }
import section07 from './section-07.json' with { type: 'json' }
import section08 from './section-08.json' with { type: 'json' }
import section09 from './section-09.json' with { type: 'json' }
import section10 from './section-10.json' with { type: 'json' }
import section11 from './section-11.json' with { type: 'json' }
import section12 from './section-12.json' with { type: 'json' }
import section13 from './section-13.json' with { type: 'json' }
import section14 from './section-14.json' with { type: 'json' }
import section15 from './section-15.json' with { type: 'json' }
import section16 from './section-16.json' with { type: 'json' }
import section17 from './section-17.json' with { type: 'json' }
import section18 from './section-18.json' with { type: 'json' }
import section19 from './section-19.json' with { type: 'json' }
import section20 from './section-20.json' with { type: 'json' }
import section21 from './section-21.json' with { type: 'json' }

const sections: readonly Readonly<Record<string, readonly string[]>>[] = [
  section01, section02, section03, section04, section05, section06, section07, section08, section09, section10, section11,
  section12, section13, section14, section15, section16, section17, section18, section19, section20, section21,
]

/**
 * Titles as shops and parcels word them, written for Landfall and labelled with the code such goods go under; a file a
 * section of the nomenclature, sorted.
 */
export function writtenTitles(): readonly (readonly [hs6: string, titles: readonly string[]])[] {
  // Keys that look like numbers come first in an object, "0101" after "9705".
  return sections.flatMap((section) => Object.entries(section)).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
