import { useFetcher } from '@remix-run/react'
import { Banner } from '@shopify/polaris'
import { useState, type ReactNode } from 'react'
import { UnsavedBar } from '#app/components/save-bar.tsx'
import type { Result } from '#shared/result/result.ts'
import type { ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'

interface SetupDraft {
  readonly draft: ShippingSetup
  readonly setDraft: (draft: ShippingSetup) => void
  readonly dirty: boolean
  /** Differs after changes were thrown away: fields that hold what a person wrote begin anew. */
  readonly edition: number
  /** The bar that saves, and why saving was refused. */
  readonly bar: ReactNode
}

/** The draft as it is being edited on one screen; saving sends all of it. */
export function useSetupDraft(saved: ShippingSetup): SetupDraft {
  const say = useShippingSentence()
  const [draft, setDraft] = useState(saved)
  const [edition, setEdition] = useState(0)
  const saving = useFetcher<Result<null>>({ key: 'save-setup' })
  const dirty = JSON.stringify(draft) !== JSON.stringify(saved)
  const discard = () => {
    setDraft(saved)
    setEdition(edition + 1)
  }
  const save = () => void saving.submit({ intent: 'save', setup: JSON.stringify(draft) }, { method: 'post', action: '/app/shipping/rules' })
  const bar = (
    <>
      <UnsavedBar id="shipping-setup-bar" dirty={dirty} saving={saving.state !== 'idle'} onSave={save} onDiscard={discard} />
      {saving.state === 'idle' && saving.data?.ok === false ? <Banner tone="critical">{say('refusals', saving.data)}</Banner> : null}
    </>
  )
  return { draft, setDraft, dirty, edition, bar }
}
