import { BlockStack, Button, Card, Divider, InlineStack, Select, Text, TextField } from '@shopify/polaris'
import { useTranslation } from 'react-i18next'
import { useCountryOptions } from '#app/components/use-country-name.ts'
import { useDestinationOptions } from '#app/features/markets/use-destination-options.ts'
import { currencies } from '#shared/money/currency.ts'
import { LineFields } from './line-fields.tsx'
import { mostLines, type LineDraft, type QuoteDraft } from './quote-draft.ts'

interface BasketFormProps {
  readonly draft: QuoteDraft
  readonly onChange: (draft: QuoteDraft) => void
  /** The path of the field that can't be used. */
  readonly wrong: string | null
}

export function BasketForm({ draft, onChange, wrong }: BasketFormProps) {
  const { t } = useTranslation('quote')
  const countries = useCountryOptions()
  const destinations = useDestinationOptions()
  const set = (change: Partial<QuoteDraft>) => onChange({ ...draft, ...change })
  const setLine = (id: string, change: Partial<LineDraft>) =>
    set({ lines: draft.lines.map((line) => (line.id === id ? { ...line, ...change } : line)) })
  const add = () => {
    const id = String(Math.max(...draft.lines.map((line) => Number(line.id))) + 1)
    set({ lines: [...draft.lines, { id, description: '', hs: '', origin: draft.lines.at(-1)?.origin ?? '', quantity: '1', unitPrice: '' }] })
  }
  const choices = <const Name extends string>(names: readonly Name[], word: (name: Name) => string) =>
    names.map((name) => ({ value: name, label: word(name) }))
  const faulty = (field: 'freight' | 'insurance' | 'date' | 'region') => (wrong === field ? { error: t(`wrong.${field}`) } : {})
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">{t('basket')}</Text>
        <Select
          label={t('field.destination')}
          options={destinations}
          value={draft.destination}
          onChange={(destination) => set({ destination, region: '', readings: {} })}
        />
        <div className="lf-form">
          <Select label={t('field.shipFrom')} options={countries} value={draft.shipFrom} onChange={(shipFrom) => set({ shipFrom })} />
          <TextField label={t('field.date')} type="date" value={draft.date} onChange={(date) => set({ date })} autoComplete="off" {...faulty('date')} />
          <Select
            label={t('field.currency')}
            options={[...currencies]}
            value={draft.currency}
            onChange={(currency) => set({ currency })}
          />
          <Select label={t('field.channel')} options={choices(['courier', 'post', 'cargo'], (name) => t(`channel.${name}`))} value={draft.channel} onChange={(channel) => set({ channel })} />
          <Select label={t('field.importer')} options={choices(['consumer', 'business'], (name) => t(`importer.${name}`))} value={draft.importer} onChange={(importer) => set({ importer })} />
          <Select label={t('field.scheme')} options={choices(['auto', 'ioss', 'none'], (name) => t(`scheme.${name}`))} value={draft.scheme} onChange={(scheme) => set({ scheme })} />
          <TextField label={t('field.freight')} value={draft.freight} onChange={(freight) => set({ freight })} suffix={draft.currency} inputMode="decimal" autoComplete="off" helpText={t('freightHelp')} {...faulty('freight')} />
          <TextField label={t('field.insurance')} value={draft.insurance} onChange={(insurance) => set({ insurance })} suffix={draft.currency} inputMode="decimal" autoComplete="off" {...faulty('insurance')} />
          {draft.destination === 'CA' || draft.destination === 'BR' ? (
            <TextField label={t('field.region')} value={draft.region} onChange={(region) => set({ region })} autoComplete="off" helpText={t(`regionHelp.${draft.destination}`)} {...faulty('region')} />
          ) : null}
        </div>
        {draft.lines.map((line, index) => (
          <BlockStack gap="300" key={line.id}>
            <Divider />
            <InlineStack align="space-between" blockAlign="center">
              <Text as="h3" variant="headingSm">{t('item', { n: index + 1 })}</Text>
              {draft.lines.length === 1 ? null : (
                <Button
                  variant="plain"
                  tone="critical"
                  accessibilityLabel={t('removeItem', { n: index + 1 })}
                  onClick={() => set({ lines: draft.lines.filter(({ id }) => id !== line.id) })}
                >
                  {t('remove')}
                </Button>
              )}
            </InlineStack>
            <LineFields
              line={line}
              currency={draft.currency}
              onChange={(change) => setLine(line.id, change)}
              wrong={wrong?.startsWith(`lines[${index}].`) === true ? wrong.slice(`lines[${index}].`.length) : null}
            />
          </BlockStack>
        ))}
        {draft.lines.length < mostLines ? <Button onClick={add}>{t('add')}</Button> : null}
      </BlockStack>
    </Card>
  )
}
