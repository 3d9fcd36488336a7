import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { SummaryAnswer } from './market-summary.ts'

interface MarketSummaries {
  readonly known: ReadonlyMap<string, SummaryAnswer['summary']>
  /** The market that is being worked out; null when all are, or when somebody stopped it. */
  readonly working: string | null
  readonly stopped: boolean
  readonly stop: () => void
  readonly goOn: () => void
}

/** Has market after market worked out, until all are or somebody stops it. */
export function useMarketSummaries(countries: readonly string[]): MarketSummaries {
  const { state, data, load } = useFetcher<SummaryAnswer>()
  const [known, setKnown] = useState<MarketSummaries['known']>(new Map())
  const [stopped, setStopped] = useState(false)
  const next = stopped ? null : (countries.find((country) => !known.has(country)) ?? null)
  if (data !== undefined && !known.has(data.country)) setKnown(new Map(known).set(data.country, data.summary))
  useEffect(() => {
    if (next !== null && next !== data?.country && state === 'idle') load(`/app/prices/${next}/summary`)
  }, [next, state, data, load])
  return { known, working: next, stopped, stop: () => setStopped(true), goOn: () => setStopped(false) }
}
