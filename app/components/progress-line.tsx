import { BlockStack, InlineStack, ProgressBar, Text } from '@shopify/polaris'
import { useId } from 'react'
import { StopTask } from './stop-task.tsx'

interface ProgressLineProps {
  readonly done: number
  readonly total: number | null
  readonly words: string
  readonly label: string
  /** The task that a person may stop. */
  readonly taskId?: string | undefined
}

/** Progress of background work in words and as a bar; without a known end it stays at a small mark. */
export function ProgressLine({ done, total, words, label, taskId }: ProgressLineProps) {
  const share = total === null ? 8 : total === 0 ? 100 : Math.round((done / total) * 100)
  const labelId = useId()
  return (
    <BlockStack gap="200">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="p" tone="subdued">
          <span aria-live="polite">{words}</span>
        </Text>
        {taskId === undefined ? null : <StopTask key={taskId} taskId={taskId} label={label} />}
      </InlineStack>
      <ProgressBar progress={share} size="small" tone="primary" ariaLabelledBy={labelId} />
      <Text as="span" id={labelId} visuallyHidden>
        {label}
      </Text>
    </BlockStack>
  )
}
