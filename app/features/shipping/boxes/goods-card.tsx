import { useFetcher, useNavigate, useNavigation } from '@remix-run/react'
import { Banner, BlockStack, Button, Card, Checkbox, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTurner } from '#app/components/page-turner.tsx'
import { useFormat } from '#app/platform/i18n/use-format.ts'
import { parseScaled } from '#shared/money/decimal.ts'
import { cargoKinds } from '#shared/shipping/sheets/rate-sheet.ts'
import type { Result } from '#shared/result/result.ts'
import { useShippingSentence } from '../use-shipping-sentence.ts'
import type { GoodsRow, GoodsView } from './goods.ts'

/** What carriers ask of each of the goods: searched and turned over page by page on the server. */
export function GoodsCard({ goods }: { goods: GoodsView }) {
  const { t } = useTranslation('rates')
  const format = useFormat()
  const navigate = useNavigate()
  const loading = useNavigation().state === 'loading'
  const [find, setFind] = useState(goods.find)
  const go = (change: Partial<Pick<GoodsView, 'find' | 'unsaid' | 'page'>>) => {
    const next = { find, unsaid: goods.unsaid, page: 0, ...change }
    return navigate(`/app/shipping/boxes?${new URLSearchParams({ find: next.find, ...(next.unsaid ? { unsaid: 'yes' } : {}), page: String(next.page) }).toString()}`, { preventScrollReset: true })
  }
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">{t('goods.heading')}</Text>
          <Text as="p" tone="subdued">{t('goods.body')}</Text>
        </BlockStack>
        <form onSubmit={(event) => {
          event.preventDefault()
          void go({})
        }}>
          <div className="lf-form">
            <TextField label={t('plan.find')} value={find} onChange={setFind} maxLength={100} autoComplete="off" connectedRight={<Button submit loading={loading}>{t('goods.search')}</Button>} />
            <Checkbox label={t('goods.unsaid')} checked={goods.unsaid} onChange={(unsaid) => void go({ unsaid })} />
          </div>
        </form>
        {goods.rows.length === 0 ? <Text as="p" tone="subdued">{goods.find === '' && !goods.unsaid ? t('sim.empty') : t('goods.none')}</Text> : (
          <>
            <Text as="p" tone="subdued">{t('goods.count', { n: format.count(goods.total) })}</Text>
            <Rows key={`${goods.find} ${goods.unsaid} ${goods.page} ${JSON.stringify(goods.rows)}`} rows={goods.rows} />
            <PageTurner page={goods.page + 1} pages={goods.pages} onPage={(page) => go({ page: page - 1 })} />
          </>
        )}
      </BlockStack>
    </Card>
  )
}

const sides = ['length', 'width', 'height'] as const
type Written = Pick<GoodsRow, 'variantId' | 'cargo' | 'upright'> & Readonly<Record<(typeof sides)[number], string>>

function Rows({ rows }: { rows: readonly GoodsRow[] }) {
  const { t } = useTranslation('rates')
  const say = useShippingSentence()
  const saving = useFetcher<Result<null>>({ key: 'save-goods' })
  const [written, setWritten] = useState(() => rows.map(writtenOf))
  const changed = written.filter((one, index) => JSON.stringify(one) !== JSON.stringify(rows[index] && writtenOf(rows[index])))
  const read = changed.map(said)
  const save = () => void saving.submit({ goods: JSON.stringify(read) }, { method: 'post' })
  return (
    <BlockStack gap="400">
      {rows.map((row, at) => {
        const one = written[at]
        return one === undefined ? null : <GoodsFields key={row.variantId} row={row} written={one} onChange={(part) => setWritten(written.map((each, index) => (index === at ? { ...each, ...part } : each)))} />
      })}
      {saving.state === 'idle' && saving.data?.ok === false ? <Banner tone="critical">{say('refusals', saving.data)}</Banner> : null}
      <InlineStack gap="300" blockAlign="center">
        <Button variant="primary" disabled={changed.length === 0 || read.includes(null)} loading={saving.state !== 'idle'} onClick={save}>{t('goods.save')}</Button>
        {changed.length === 0 ? null : <Text as="span" tone="subdued">{t('goods.unsaved')}</Text>}
      </InlineStack>
    </BlockStack>
  )
}

function GoodsFields({ row, written, onChange }: { row: GoodsRow; written: Written; onChange: (part: Partial<Written>) => void }) {
  const { t } = useTranslation('rates')
  const { t: words } = useTranslation('shipping')
  const some = sides.some((side) => written[side].trim() !== '')
  return (
    <div className="lf-rule" role="group" aria-label={row.title}>
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="baseline">
          <Text as="h3" variant="headingSm">{row.title}</Text>
          {row.sku === null ? null : <Text as="span" tone="subdued">{row.sku}</Text>}
        </InlineStack>
        <div className="lf-goods">
          <Select label={t('goods.cargo')} value={written.cargo ?? ''} onChange={(value) => onChange({ cargo: cargoKinds.find((kind) => kind === value) ?? null })} options={[{ value: '', label: t('goods.unknown') }, ...cargoKinds.map((value) => ({ value, label: words(`cargo.${value}`) }))]} />
          {sides.map((side) => (
            <TextField key={side} label={t(`goods.${side}`)} value={written[side]} suffix="cm" inputMode="decimal" autoComplete="off" onChange={(text) => onChange({ [side]: text })} {...(faulty(written[side], some) ? { error: t(written[side].trim() === '' ? 'goods.allThree' : 'setup.unreadable') } : {})} />
          ))}
          <Checkbox label={t('goods.upright')} checked={written.upright} onChange={(upright) => onChange({ upright })} />
        </div>
      </BlockStack>
    </div>
  )
}

function writtenOf({ variantId, cargo, upright, ...row }: GoodsRow): Written {
  const centimetres = (tenths: number | null) => (tenths === null ? '' : String(tenths / 100))
  return { variantId, cargo, upright, length: centimetres(row.length), width: centimetres(row.width), height: centimetres(row.height) }
}

/** Null where a side can't be read, or only some of the three are said. */
function said({ variantId, cargo, upright, ...text }: Written) {
  const some = sides.some((side) => text[side].trim() !== '')
  if (sides.some((side) => faulty(text[side], some))) return null
  const [length, width, height] = sides.map((side) => tenthsOf(text[side]))
  return { variantId, cargo, upright, length, width, height }
}

function faulty(text: string, some: boolean): boolean {
  return some && tenthsOf(text) === null
}

function tenthsOf(text: string): number | null {
  const parsed = parseScaled(text.normalize('NFKC').trim(), 2)
  return parsed.ok && parsed.value >= 1 && parsed.value <= 100_000 ? parsed.value : null
}
