'use client'

import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'
import { waysByHand } from '@/src/i18n/waysByHand'

/** The ways to pay when the order is handed over, by their names; one that is none of them can only be taken out. */
export const WaysField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const { disabled, path, setValue, showError, value } = useField<string[] | null>({
    potentiallyStalePath: given,
  })
  const chosen = value ?? []
  const known = Object.entries(waysByHand).map(([way, name]) => ({
    value: way,
    label: name[language],
  }))
  const others = chosen.filter((way) => !known.some((one) => one.value === way))
  return (
    <SelectInput
      description={field.admin?.description}
      hasMany
      label={field.label}
      name={path}
      onChange={(options) =>
        setValue((Array.isArray(options) ? options : []).map((option) => String(option.value)))
      }
      options={[...known, ...others.map((way) => ({ value: way, label: way }))]}
      path={path}
      readOnly={Boolean(readOnly || disabled)}
      showError={showError}
      value={chosen}
    />
  )
}
