import { qualitiesIn } from '../words/opposites.ts'
import { finding, type Finding } from './finding.ts'

/** Qualities that became their opposite: "cordless" as "kabelgebunden". */
export function compareOpposites(source: string, target: string): Finding[] {
  const theirs = qualitiesIn(target)
  return qualitiesIn(source).flatMap((quality) => {
    const other = theirs.find(({ id, side }) => id === quality.id && side !== quality.side)
    return other === undefined ? [] : [finding('negation', 'blocking', quality.text, other.text)]
  })
}
