import { useFetcher } from '@remix-run/react'
import { Banner, BlockStack, Card, Select, Text, TextField } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnsavedBar } from '#app/components/save-bar.tsx'
import { useCoded } from '#app/components/use-coded.ts'
import { useCountryOptions } from '#app/components/use-country-name.ts'
import { researchStatuses } from '#shared/contract/research-api.ts'
import type { Failure } from '#shared/result/result.ts'
import type { ProductForm, ProductFormField } from './product-form.ts'

type Answer = { readonly ok: true } | (Failure & { readonly field?: ProductFormField })

/** What the seller says of a product. Saved with the admin's own bar. */
export function NotesCard({ productKey, saved }: { productKey: string; saved: ProductForm }) {
  const { t } = useTranslation('research')
  const coded = useCoded()
  const countries = useCountryOptions()
  const saving = useFetcher<Answer>()
  const [form, setForm] = useState(saved)
  const [basis, setBasis] = useState(saved)
  if (JSON.stringify(basis) !== JSON.stringify(saved)) {
    setBasis(saved)
    setForm(saved)
  }
  const dirty = JSON.stringify(form) !== JSON.stringify(saved)
  const answer = saving.state === 'idle' ? saving.data : undefined
  const savedNow = answer?.ok === true
  useEffect(() => {
    if (savedNow) window.shopify.toast.show(t('form.saved'))
  }, [savedNow, t])
  const wrong = (field: ProductFormField) => (answer?.ok === false && answer.field === field ? { error: coded(answer) } : {})
  const change = (part: Partial<ProductForm>) => setForm({ ...form, ...part })
  const field = (name: 'cost' | 'costCurrency' | 'weightGrams' | 'hs', label: string) => (
    <TextField label={label} value={form[name]} onChange={(value) => change({ [name]: value })} autoComplete="off" {...wrong(name)} />
  )
  return (
    <Card>
      <UnsavedBar
        id="research-save-bar" dirty={dirty} saving={saving.state !== 'idle'} onDiscard={() => setForm(saved)}
        onSave={() => void saving.submit({ form: JSON.stringify(form) }, { method: 'post', action: `/app/research/${productKey}/change` })}
      />
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">{t('form.heading')}</Text>
        {answer?.ok === false && answer.field === undefined ? <Banner tone="critical">{coded(answer)}</Banner> : null}
        <div className="lf-form">
          <Select
            label={t('status.label')} value={form.status}
            onChange={(value) => change({ status: researchStatuses.find((status) => status === value) ?? form.status })}
            options={researchStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
          {field('cost', t('form.cost'))}
          {field('costCurrency', t('form.currency'))}
          {field('weightGrams', t('form.weight'))}
          {field('hs', t('form.hs'))}
          <Select
            label={t('form.origin')} value={form.origin} onChange={(origin) => change({ origin })}
            options={[{ label: t('form.originUnknown'), value: '' }, ...countries]}
          />
        </div>
        <TextField label={t('form.notes')} value={form.notes} onChange={(notes) => change({ notes })} multiline={3} maxLength={5000} autoComplete="off" />
      </BlockStack>
    </Card>
  )
}
