'use client'

import { Button, FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { JSONFieldClientComponent } from 'payload'

import type { WeeklyWindow } from '@/src/domain/schedule/WeeklyWindow'

import { useScheduleTexts } from './texts'
import { WeekPicture } from './WeekPicture'
import { WindowRow } from './WindowRow'
import './schedule.css'

const usual: WeeklyWindow = { days: [], from: '10:00', until: '22:00' }

/** Hours of the week: rows of days and times, and what they come to as a picture. */
export const WeeklyWindowsField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const texts = useScheduleTexts()
  const { disabled, path, setValue, showError, value } = useField<WeeklyWindow[] | null>({
    potentiallyStalePath: given,
  })
  const windows = Array.isArray(value) ? value : []
  const isLocked = Boolean(readOnly || disabled)
  // Nothing at all is stored as nothing: an empty list would look like hours that were taken away.
  const keep = (next: WeeklyWindow[]) => setValue(next.length > 0 ? next : null)
  return (
    <div className="field-type carte-windows" style={mergeFieldStyles(field)}>
      <FieldLabel as="h3" label={field.label} path={path} required={field.required === true} />
      <div role="alert">
        <FieldError path={path} showError={showError} />
      </div>
      {windows.map((window, index) => (
        <WindowRow
          change={(changed) => keep(windows.map((one, at) => (at === index ? changed : one)))}
          isLocked={isLocked}
          key={index}
          number={index + 1}
          remove={() => keep(windows.filter((_, at) => at !== index))}
          window={window}
        />
      ))}
      {windows.length > 0 && <WeekPicture windows={windows} />}
      {!isLocked && (
        <Button
          buttonStyle="icon-label"
          className="carte-windows__add"
          icon="plus"
          iconPosition="left"
          onClick={() => keep([...windows, usual])}
          type="button"
        >
          {texts.add}
        </Button>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
