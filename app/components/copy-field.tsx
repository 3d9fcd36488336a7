import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris'
import { useRef, useState } from 'react'

interface CopyFieldProps {
  readonly label: string
  readonly value: string
  /** Large and spaced, to be typed letter by letter. */
  readonly spelled?: boolean
  readonly copy: string
  readonly copied: string
  /** Said where the browser does not let a page copy: the text is then selected, ready for the keyboard. */
  readonly selected: string
}

/** Something to take elsewhere, with a button that copies it. */
export function CopyField({ label, value, spelled = false, copy, copied, selected }: CopyFieldProps) {
  const text = useRef<HTMLElement | null>(null)
  const [outcome, setOutcome] = useState<{ readonly value: string; readonly words: string } | null>(null)
  const keep = (element: HTMLElement | null) => {
    text.current = element
  }
  const take = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setOutcome({ value, words: copied })
    } catch {
      if (text.current !== null) window.getSelection()?.selectAllChildren(text.current)
      setOutcome({ value, words: selected })
    }
  }
  return (
    <BlockStack gap="100" inlineAlign="start">
      <Text as="h2" variant="headingMd">{label}</Text>
      <InlineStack gap="300" blockAlign="center">
        {spelled ? (
          <output className="lf-code" aria-label={label} ref={keep}>{value}</output>
        ) : (
          <div className="lf-address" role="group" aria-label={label} ref={keep}>{value}</div>
        )}
        <Button onClick={() => void take()}>{copy}</Button>
      </InlineStack>
      <Text as="p" tone="subdued">
        <span role="status">{outcome?.value === value ? outcome.words : ''}</span>
      </Text>
    </BlockStack>
  )
}
