import { BlockStack, Text } from '@shopify/polaris'
import type { ReactNode } from 'react'

export function FormGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">{heading}</Text>
      <div className="lf-form">{children}</div>
    </BlockStack>
  )
}
