import { Link, useLocation } from '@remix-run/react'
import { BlockStack, Page } from '@shopify/polaris'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const tabs = [
  ['sheets', '/app/shipping'],
  ['rules', '/app/shipping/rules'],
  ['boxes', '/app/shipping/boxes'],
  ['warehouses', '/app/shipping/warehouses'],
  ['simulator', '/app/shipping/simulator'],
  ['planner', '/app/shipping/planner'],
  ['publish', '/app/shipping/publish'],
  ['requests', '/app/shipping/requests'],
  ['service', '/app/shipping/service'],
] as const

type FrameProps = Pick<ComponentProps<typeof Page>, 'primaryAction' | 'secondaryActions' | 'backAction' | 'fullWidth'> & {
  readonly title: string
  readonly subtitle?: string
  readonly children: ReactNode
}

/** The pages of shipping, each a step from the others. */
export function ShippingFrame({ children, ...page }: FrameProps) {
  const { t } = useTranslation('rates')
  const { pathname } = useLocation()
  return (
    <Page {...page}>
      <BlockStack gap="400">
        <nav aria-label={t('title')}>
          <ul className="lf-tabs">
            {tabs.map(([name, path]) => (
              <li key={name}>
                <Link to={path} {...(pathname === path ? { 'aria-current': 'page' as const } : {})}>{t(`tab.${name}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </BlockStack>
    </Page>
  )
}
