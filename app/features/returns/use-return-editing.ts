import { useFetcher } from '@remix-run/react'
import { useEffect, useMemo, useState } from 'react'
import { useLatest } from '#app/components/use-latest.ts'
import type { Result } from '#shared/result/result.ts'
import type { ClauseLanguage } from '#shared/returns/text/clause-language.ts'
import { readReturnDraft, returnDraftOf, type DraftErrors, type ReadDraft, type ReturnDraft } from './return-draft.ts'
import type { CodedProblem, ReturnPreview, ReturnsPageData } from './returns.ts'

export interface ReturnEditing {
  readonly draft: ReturnDraft
  readonly read: ReadDraft
  readonly errors: DraftErrors
  readonly dirty: boolean
  readonly saving: boolean
  readonly savedNow: boolean
  readonly refused: CodedProblem | null
  readonly language: ClauseLanguage
  readonly preview: ReturnPreview
  readonly working: boolean
  readonly change: (part: Partial<ReturnDraft>) => void
  readonly changePolicy: (part: Partial<ReturnDraft['policy']>) => void
  readonly showIn: (language: ClauseLanguage) => void
  readonly save: () => void
  readonly discard: () => void
}

/** A return policy under a person's hands: held against the law and shown to its buyers after a short rest. */
export function useReturnEditing(page: ReturnsPageData): ReturnEditing {
  const { country, currency, policy, costs } = page
  const start = useMemo(() => returnDraftOf(policy, costs, currency), [policy, costs, currency])
  const startText = JSON.stringify(start)
  const [draft, setDraft] = useState(start)
  const [followed, setFollowed] = useState(startText)
  if (followed !== startText) {
    setFollowed(startText)
    setDraft(start)
  }
  const [language, setLanguage] = useState(page.language)
  const read = useMemo(() => readReturnDraft(draft, currency), [draft, currency])
  const dirty = JSON.stringify(draft) !== startText
  const saving = useFetcher<Result<unknown>>({ key: `returns-save-${country}` })
  const previewing = useFetcher<Result<ReturnPreview>>({ key: `returns-preview-${country}` })
  const shown = read.ok && (dirty || language !== page.language) ? JSON.stringify({ policy: read.policy, language }) : null
  const submit = useLatest(previewing.submit)
  useEffect(() => {
    if (shown === null) return
    const timer = setTimeout(() => void submit({ asked: shown }, { method: 'post', action: `/app/returns/${country}/preview` }), 250)
    return () => clearTimeout(timer)
  }, [shown, country, submit])
  const answered = shown !== null && previewing.data?.ok ? previewing.data.value : null
  return {
    draft, read, dirty, language,
    errors: read.ok ? {} : read.errors,
    saving: saving.state !== 'idle',
    savedNow: saving.state === 'idle' && saving.data?.ok === true && !dirty,
    refused: saving.state === 'idle' && saving.data?.ok === false ? saving.data : null,
    preview: answered ?? page.preview,
    working: previewing.state !== 'idle',
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    changePolicy: (part) => setDraft((before) => ({ ...before, policy: { ...before.policy, ...part } })),
    showIn: setLanguage,
    save: () => {
      if (!read.ok) return
      void saving.submit({ policy: JSON.stringify(read.policy), costs: JSON.stringify(read.costs) }, { method: 'post', action: `/app/returns/${country}/policy` })
    },
    discard: () => setDraft(start),
  }
}
