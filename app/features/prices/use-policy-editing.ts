import { useFetcher } from '@remix-run/react'
import { useEffect, useMemo, useState } from 'react'
import { useLatest } from '#app/components/use-latest.ts'
import type { MarketPolicy } from '#shared/pricing/market-policy.ts'
import type { Result } from '#shared/result/result.ts'
import { draftOf, parseDraft } from './policy-draft.ts'
import type { DraftError, DraftField, PolicyDraft } from './policy-draft.ts'
import { priceParamsOf } from './price-query-params.ts'
import type { PricePage, PriceQuery } from './prices.ts'

export interface PolicyEditing {
  readonly saved: MarketPolicy
  readonly draft: PolicyDraft
  readonly errors: Readonly<Partial<Record<DraftField, DraftError>>>
  readonly dirty: boolean
  readonly saving: boolean
  /** Why saving or previewing was refused, or null. */
  readonly refused: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null
  /** The policy was saved and has not been changed since. */
  readonly savedNow: boolean
  readonly change: (part: Partial<PolicyDraft>) => void
  readonly save: () => void
  readonly discard: () => void
}

export interface PolicyPreview {
  /** The page to show: the last preview while the policy is being changed, else the saved one. */
  readonly page: PricePage
  /** What `page` is worth: as saved, the draft's preview, being worked out, or held back by a field that is wrong. */
  readonly preview: 'none' | 'working' | 'shown' | 'held'
}

/** A market's policy under a person's hands: checked as it is typed, previewed after a short rest, saved on request. */
export function usePolicyEditing(page: PricePage, query: PriceQuery, shopCurrency: string): PolicyEditing & PolicyPreview {
  const { country, currency, policy } = page
  const start = useMemo(() => draftOf(policy, currency, shopCurrency), [policy, currency, shopCurrency])
  const startText = JSON.stringify(start)
  const [draft, setDraft] = useState(start)
  const [followed, setFollowed] = useState(startText)
  if (followed !== startText) {
    setFollowed(startText)
    setDraft(start)
  }

  const parsed = useMemo(() => parseDraft(draft, currency), [draft, currency])
  const dirty = JSON.stringify(draft) !== startText
  const preview = useFetcher<Result<PricePage>>({ key: `preview-${country}` })
  const saving = useFetcher<Result<unknown>>({ key: `policy-${country}` })
  const asked = parsed.ok && dirty ? JSON.stringify(parsed.policy) : null
  const search = priceParamsOf(query).toString()
  const question = asked === null ? null : `/app/prices/${country}/preview?${new URLSearchParams(`policy=${encodeURIComponent(asked)}&${search}`).toString()}`
  // A fetcher does not say which question its answer is to, but every answer is a new object.
  const [sent, setSent] = useState<{ question: string; before: unknown } | null>(null)
  const send = useLatest((next: string) => {
    setSent({ question: next, before: preview.data })
    preview.load(next)
  })
  useEffect(() => {
    if (question === null) return
    const timer = setTimeout(() => send(question), 300)
    return () => clearTimeout(timer)
  }, [question, send])

  const answered = sent?.question === question && preview.state === 'idle' && preview.data !== sent.before
  const previewed = dirty && preview.data?.ok ? preview.data.value : null
  return {
    saved: policy,
    draft,
    errors: parsed.ok ? {} : parsed.errors,
    dirty,
    saving: saving.state !== 'idle',
    refused: dirty ? (failureOf(saving.data) ?? (answered ? failureOf(preview.data) : null)) : null,
    savedNow: saving.state === 'idle' && saving.data?.ok === true && !dirty,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    save: () => {
      if (!parsed.ok) return
      void saving.submit({ policy: JSON.stringify(parsed.policy) }, { method: 'post', action: `/app/prices/${country}/policy` })
    },
    discard: () => setDraft(start),
    page: previewed ?? page,
    preview: !dirty ? 'none' : question === null || (answered && previewed === null) ? 'held' : answered ? 'shown' : 'working',
  }
}

const failureOf = (answer: Result<unknown> | undefined) => (answer?.ok === false ? answer : null)
