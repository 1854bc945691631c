'use client'

import { SelectInput, useField, useFormFields, useLocale } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import { type Choice, useChoices } from './useChoices'

type Props = Pick<TextFieldClientProps, 'field' | 'path' | 'readOnly'> & {
  /** The neighbouring field with the document, and the collection that it is of. */
  sibling: string
  collection: 'menu-items' | 'modifier-groups'
  /** What the empty key stands for; without it the field waits for a choice. */
  whole?: string
}

/** Stands for the empty key, which a select would take for nothing chosen. */
const wholeOption = '*'

/** `prices.2.size` → `prices.2.dish`. */
function beside(path: string, name: string): string {
  return [...path.split('.').slice(0, -1), name].join('.')
}

/** The key of a row of another document, chosen by the row's name. */
export function KeySelect({ field, path: given, readOnly, sibling, collection, whole }: Props) {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const { code } = useLocale()
  const chosen = useFormFields(([fields]) => fields[beside(path, sibling)]?.value)
  const choices = useChoices(collection, typeof chosen === 'number' ? chosen : null, code)
  const first: Choice[] = whole === undefined ? [] : [{ value: wholeOption, label: whole }]
  const known = [...first, ...(choices ?? [])]
  const isKnown = !value || known.some((choice) => choice.value === value)
  const options = isKnown ? known : [...known, { value, label: value }]
  return (
    <SelectInput
      description={field.admin?.description}
      isClearable={whole === undefined}
      label={field.label}
      name={path}
      onChange={(option) => {
        const next = Array.isArray(option) ? '' : (option?.value ?? '')
        setValue(next === wholeOption ? '' : next)
      }}
      options={options}
      path={path}
      readOnly={Boolean(readOnly || disabled || typeof chosen !== 'number')}
      required={field.required === true}
      showError={showError}
      style={field.admin?.width ? { width: field.admin.width } : undefined}
      value={value || (whole === undefined ? '' : wholeOption)}
    />
  )
}
