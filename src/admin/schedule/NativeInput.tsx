'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'

import { useScheduleTexts } from './texts'
import './schedule.css'

type Props = Pick<TextFieldClientProps, 'field' | 'path' | 'readOnly'> & { type: 'date' | 'time' }

/** A text field that the browser's own date or time picker fills in. */
export function NativeInput({ field, path: given, readOnly, type }: Props) {
  const texts = useScheduleTexts()
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const isLocked = Boolean(readOnly || disabled)
  const id = `field-${path.replace(/\./g, '__')}`
  const isRequired = field.required === true
  return (
    <div
      className={['field-type', 'text', 'carte-native', showError && 'error']
        .filter(Boolean)
        .join(' ')}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={isRequired} />
      <div className="field-type__wrap">
        <div id={`${id}-error`} role="alert">
          <FieldError path={path} showError={showError} />
        </div>
        <div className="carte-native__box">
          <input
            aria-describedby={`${id}-error`}
            aria-invalid={showError}
            disabled={isLocked}
            id={id}
            name={path}
            onChange={(event) => setValue(event.target.value || null)}
            type={type}
            value={value ?? ''}
          />
          {type === 'date' && value && !isRequired && !isLocked && (
            <button
              aria-label={texts.clear}
              className="carte-native__clear"
              onClick={() => setValue(null)}
              title={texts.clear}
              type="button"
            >
              ×
            </button>
          )}
        </div>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
