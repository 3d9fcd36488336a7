import { BlockStack, ProgressBar, Text } from '@shopify/polaris'

/** Progress of background work in words and as a bar; without a known end it stays at a small mark. */
export function ProgressLine({ done, total, words, label }: { done: number; total: number | null; words: string; label: string }) {
  const share = total === null ? 8 : total === 0 ? 100 : Math.round((done / total) * 100)
  return (
    <BlockStack gap="200">
      <Text as="p" tone="subdued">
        <span aria-live="polite">{words}</span>
      </Text>
      <ProgressBar progress={share} size="small" tone="primary" ariaLabelledBy="progress-label" />
      <Text as="span" id="progress-label" visuallyHidden>
        {label}
      </Text>
    </BlockStack>
  )
}
