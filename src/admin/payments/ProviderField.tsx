'use client'

import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'
import type { Text } from '@/src/i18n/language'

type Props = TextFieldClientProps & { choices: { value: string; label: Text }[] }

/** Which provider an account is at: chosen once, from those that Carte knows. */
export function ProviderField({ choices, field, path, readOnly }: Props) {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const { setValue, showError, value } = useField<string>({ path })
  return (
    <SelectInput
      isClearable={false}
      label={field.label}
      name={field.name}
      onChange={(chosen) => {
        if (!Array.isArray(chosen)) setValue(chosen?.value)
      }}
      options={choices.map(({ label, value: name }) => ({ value: name, label: label[language] }))}
      path={path}
      readOnly={readOnly}
      required
      showError={showError}
      style={{ flex: '1 1 50%' }}
      value={value}
    />
  )
}
