import { canadaSurtax } from './canada-surtax.ts'
import type { LayerRule } from './layer-rule.ts'
import { tradeRemedy } from './trade-remedy.ts'
import { us122 } from './us-122.ts'
import { us232 } from './us-232.ts'
import { us301Brazil } from './us-301-brazil.ts'
import { us301China } from './us-301-china.ts'
import { us301ForcedLabour } from './us-301-forced-labour.ts'
import { us338Canada } from './us-338-canada.ts'
import { usIeepaFentanyl } from './us-ieepa-fentanyl.ts'
import { usIeepaReciprocal } from './us-ieepa-reciprocal.ts'

/** Every family of additional duties, in the order a quote lists them. */
export const layerRules: readonly LayerRule[] = [
  tradeRemedy,
  canadaSurtax,
  us301China,
  us232,
  usIeepaFentanyl,
  usIeepaReciprocal,
  us122,
  us301ForcedLabour,
  us301Brazil,
  us338Canada,
]
