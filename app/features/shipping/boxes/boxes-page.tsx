import { BlockStack, Button, Card, Checkbox, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import type { Box } from '#shared/shipping/packing/box.ts'
import type { ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'
import { cargoKinds } from '#shared/shipping/sheets/rate-sheet.ts'
import type { Size } from '#shared/shipping/weight/size.ts'
import { LengthField, WholeField } from '../setup/number-fields.tsx'
import { useSetupDraft } from '../setup/use-setup-draft.tsx'
import { ShippingFrame } from '../shipping-frame.tsx'
import { GoodsCard } from './goods-card.tsx'
import type { GoodsView } from './goods.ts'

const longestSide = 100_000
const sides = ['length', 'width', 'height'] as const

/** What goods are packed into, and what carriers ask of goods and Shopify does not know. */
export function BoxesPage({ saved, goods }: { saved: ShippingSetup; goods: GoodsView }) {
  const { t } = useTranslation('rates')
  const { draft, setDraft, edition, bar } = useSetupDraft(saved)
  return (
    <ShippingFrame fullWidth title={t('tab.boxes')} subtitle={t('boxes.body')}>
      {bar}
      <BoxesCard key={`boxes ${edition}`} draft={draft} onChange={setDraft} />
      <AssumptionsCard key={`assume ${edition}`} draft={draft} onChange={setDraft} />
      <GoodsCard goods={goods} />
    </ShippingFrame>
  )
}

interface DraftProps {
  readonly draft: ShippingSetup
  readonly onChange: (draft: ShippingSetup) => void
}

function BoxesCard({ draft, onChange }: DraftProps) {
  const { t } = useTranslation('rates')
  const set = (boxes: Box[]) => onChange({ ...draft, boxes })
  const change = (at: number, part: Partial<Box>) => set(draft.boxes.map((box, index) => (index === at ? { ...box, ...part } : box)))
  const add = () => {
    const names = new Set(draft.boxes.map(({ id }) => id))
    let number = draft.boxes.length + 1
    while (names.has(t('boxes.newBox', { n: number }))) number += 1
    set([...draft.boxes, { id: t('boxes.newBox', { n: number }), inner: { length: 3000, width: 2000, height: 1000 }, outer: { length: 3060, width: 2060, height: 1060 }, tareGrams: 150, maxGrams: 20_000 }])
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('boxes.heading')}</Text>
          <Text as="p" tone="subdued">{draft.boxes.length === 0 ? t('boxes.none') : t('boxes.headingBody')}</Text>
        </BlockStack>
        {draft.boxes.map((box, at) => (
          <div className="lf-rule" key={at} role="group" aria-label={box.id}>
            <BlockStack gap="300">
              <div className="lf-form">
                <TextField label={t('boxes.name')} value={box.id} maxLength={80} autoComplete="off" onChange={(id) => change(at, { id })} {...(nameFault(draft.boxes, at) ? { error: t('boxes.nameFault') } : {})} />
                <WholeField label={t('boxes.tare')} value={box.tareGrams} most={50_000} suffix="g" onChange={(tareGrams) => change(at, { tareGrams })} />
                <WholeField label={t('boxes.most')} value={box.maxGrams} least={1} most={1_000_000} suffix="g" onChange={(maxGrams) => change(at, { maxGrams })} />
              </div>
              <Sides which="inner" size={box.inner} onChange={(inner) => change(at, { inner })} />
              <Sides which="outer" size={box.outer} onChange={(outer) => change(at, { outer })} />
              {sides.some((side) => box.outer[side] < box.inner[side]) ? <Text as="p" tone="caution">{t('boxes.outerSmaller')}</Text> : null}
              <InlineStack><Button variant="plain" tone="critical" accessibilityLabel={t('setup.removeNamed', { name: box.id })} onClick={() => set(draft.boxes.filter((_, index) => index !== at))}>{t('setup.remove')}</Button></InlineStack>
            </BlockStack>
          </div>
        ))}
        <InlineStack><Button onClick={add}>{t('boxes.add')}</Button></InlineStack>
      </BlockStack>
    </Card>
  )
}

function nameFault(boxes: readonly Box[], at: number): boolean {
  const name = boxes[at]?.id ?? ''
  return name === '' || boxes.some(({ id }, index) => index !== at && id === name)
}

const labels = {
  inner: { length: 'boxes.inner.length', width: 'boxes.inner.width', height: 'boxes.inner.height' },
  goods: { length: 'goods.length', width: 'goods.width', height: 'goods.height' },
  outer: { length: 'boxes.outer.length', width: 'boxes.outer.width', height: 'boxes.outer.height' },
} as const

function Sides({ which, size, onChange }: { which: keyof typeof labels; size: Size; onChange: (size: Size) => void }) {
  const { t } = useTranslation('rates')
  return (
    <div className="lf-form">
      {sides.map((side) => <LengthField key={side} label={t(labels[which][side])} value={size[side]} most={longestSide} onChange={(value) => onChange({ ...size, [side]: value })} />)}
    </div>
  )
}

function AssumptionsCard({ draft, onChange }: DraftProps) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const { assume } = draft
  const { size } = assume
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('boxes.assume')}</Text>
          <Text as="p" tone="subdued">{t('boxes.assumeBody')}</Text>
        </BlockStack>
        <div className="lf-form">
          <Select label={t('setup.assumeCargo')} value={assume.cargo ?? ''} onChange={(value) => onChange({ ...draft, assume: { ...assume, cargo: cargoKinds.find((kind) => kind === value) ?? null } })} options={[{ value: '', label: t('setup.assumeNothing') }, ...cargoKinds.map((value) => ({ value, label: words(`cargo.${value}`) }))]} />
          <Checkbox label={t('boxes.assumeSize')} checked={size !== null} onChange={(on) => onChange({ ...draft, assume: { ...assume, size: on ? { length: 2000, width: 1500, height: 500 } : null } })} />
        </div>
        {size === null ? null : <Sides which="goods" size={size} onChange={(next) => onChange({ ...draft, assume: { ...assume, size: next } })} />}
      </BlockStack>
    </Card>
  )
}
