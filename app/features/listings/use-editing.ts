import { useFetcher } from '@remix-run/react'
import { useMemo, useState } from 'react'
import type { Failure, Result } from '#shared/result/result.ts'
import type { EditorText, EditorView } from './listings.ts'
import type { Saved } from './save-texts.server.ts'

export interface TextChange {
  readonly value: string
  readonly accepted: readonly string[]
  readonly origin: 'manual' | 'memory' | 'device'
  readonly conflict?: 'mine' | 'theirs'
}

export interface Editing {
  readonly changeOf: (text: EditorText) => TextChange
  readonly change: (text: EditorText, change: Partial<TextChange>) => void
  readonly dirty: boolean
  readonly saving: boolean
  readonly refused: Failure | null
  readonly saved: Saved | null
  /** With `review`, the open texts that have a translation are marked as reviewed as well. */
  readonly save: (review: boolean) => void
  readonly discard: () => void
}

const nameOf = ({ resourceId, key }: Pick<EditorText, 'resourceId' | 'key'>) => `${resourceId}|${key}`

/** What a person changed in the editor and has not saved yet. */
export function useEditing(view: EditorView): Editing {
  const [changes, setChanges] = useState<Readonly<Record<string, TextChange>>>({})
  const [sent, setSent] = useState<Readonly<Record<string, TextChange>>>({})
  const sending = useFetcher<Result<Saved>>()
  const answer = sending.state === 'idle' ? sending.data : undefined
  const [heard, setHeard] = useState(answer)
  if (heard !== answer) {
    setHeard(answer)
    // What was typed while the answer was on its way stays.
    if (answer?.ok) setChanges(Object.fromEntries(Object.entries(changes).filter(([name, change]) => sent[name] !== change)))
  }
  return useMemo(() => {
    const stored = (text: EditorText): TextChange => ({ value: text.value, accepted: text.accepted, origin: 'manual' })
    const changeOf = (text: EditorText) => changes[nameOf(text)] ?? stored(text)
    return {
      changeOf,
      change: (text, change) => setChanges((before) => {
        const next = { ...(before[nameOf(text)] ?? stored(text)), ...change }
        const same = next.value === text.value && next.conflict === undefined && next.accepted.join('\n') === text.accepted.join('\n')
        const { [nameOf(text)]: _old, ...rest } = before
        return same ? rest : { ...rest, [nameOf(text)]: next }
      }),
      dirty: Object.keys(changes).length > 0,
      saving: sending.state !== 'idle',
      refused: answer?.ok === false ? answer : null,
      saved: answer?.ok === true ? answer.value : null,
      save: (review) => {
        const open = (text: EditorText) => text.state === 'draft' || text.state === 'needs-review' || text.state === 'outdated'
        const texts = view.texts
          .filter((text) => changes[nameOf(text)] !== undefined || (review && open(text) && text.value !== ''))
          .map((text) => ({ resourceId: text.resourceId, key: text.key, ...changeOf(text) }))
        if (texts.length === 0) return
        const { ownerId, locale, marketId } = view
        setSent(changes)
        void sending.submit({ request: JSON.stringify({ ownerId, locale, marketId, texts, review }) }, { method: 'post', action: '/app/listings/save' })
      },
      discard: () => setChanges({}),
    }
  }, [changes, sending, answer, view])
}
