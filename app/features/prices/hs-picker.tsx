import { useFetcher } from '@remix-run/react'
import { BlockStack, Text, TextField } from '@shopify/polaris'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useCoded } from '#app/components/use-coded.ts'
import { useLanguage } from '#app/platform/i18n/use-format.ts'
import type { Result } from '#shared/result/result.ts'
import type { GoodsChoice } from './goods-choice.ts'

interface HsPickerProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

/** A field for an HS code that also takes words; the list stays in place, since a modal may not hold a pop-over. */
export function HsPicker({ value, onChange, error }: HsPickerProps) {
  const { t } = useTranslation('costs')
  const language = useLanguage()
  const coded = useCoded()
  const listId = useId()
  const goods = useFetcher<Result<readonly GoodsChoice[]>>({ key: 'goods' })
  const [active, setActive] = useState(-1)
  const [picked, setPicked] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const words = value.trim()
  const searching = words.length >= 2 && words !== picked && !/^[\d.\s]{6,}$/.test(words)
  const choices = searching && goods.data?.ok ? goods.data.value : []
  const search = (text: string) => {
    onChange(text)
    setActive(-1)
    clearTimeout(timer.current)
    if (text.trim().length < 2) return
    timer.current = setTimeout(() => goods.load(`/app/goods?language=${language}&text=${encodeURIComponent(text.trim())}`), 250)
  }
  const take = (choice: GoodsChoice) => {
    setPicked(choice.hs)
    onChange(choice.hs)
  }
  const key = (event: KeyboardEvent) => {
    const choice = choices[active]
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, -1))
    else if (event.key === 'Enter' && choice) take(choice)
    else return
    event.preventDefault()
  }
  return (
    // The field inside has the focus; the wrapper only listens to its arrow keys.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={key}>
      <BlockStack gap="100">
        <TextField
          label={t('fill.hs')}
          value={value}
          onChange={search}
          helpText={t('fill.hsHelp')}
          autoComplete="off"
          role="combobox"
          ariaControls={listId}
          ariaExpanded={choices.length > 0}
          ariaAutocomplete="list"
          {...(active >= 0 ? { ariaActiveDescendant: `${listId}-${active}` } : {})}
          {...(error === undefined ? {} : { error })}
        />
        <ul id={listId} role="listbox" aria-label={t('fill.hsList')} className="lf-options" hidden={choices.length === 0}>
          {choices.map((choice, index) => (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field's Enter key takes the active choice
            <li
              key={choice.hs}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onClick={() => take(choice)}
            >
              <Text as="span" fontWeight="semibold">{choice.hs}</Text> {choice.label}
            </li>
          ))}
        </ul>
        {searching && goods.state === 'idle' && goods.data !== undefined && choices.length === 0 ? (
          <Text as="p" tone="subdued">{goods.data.ok ? t('fill.hsEmpty') : coded(goods.data)}</Text>
        ) : null}
      </BlockStack>
    </div>
  )
}
