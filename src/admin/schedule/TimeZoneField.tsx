'use client'

import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useMemo } from 'react'

import { adminLanguage } from '@/src/i18n/admin'

import { zoneOptions } from './zones'

/** A time zone, chosen from those that there are by typing a part of its name. */
export const TimeZoneField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const options = useMemo(() => {
    const known = zoneOptions(language)
    const isKnown = !value || known.some((zone) => zone.value === value)
    return isKnown ? known : [{ value, label: value }, ...known]
  }, [language, value])
  return (
    <SelectInput
      description={field.admin?.description}
      isClearable={false}
      label={field.label}
      name={path}
      onChange={(chosen) => {
        if (!Array.isArray(chosen)) setValue(chosen.value)
      }}
      options={options}
      path={path}
      readOnly={Boolean(readOnly || disabled)}
      required={field.required === true}
      showError={showError}
      value={value ?? undefined}
    />
  )
}
